// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Place;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * What matching looks at in an account of an event; no text. All lists are sorted and without
 * repeats, so that equal facts are equal records.
 *
 * @param family the kind of event
 * @param days when, empty where undated
 * @param precision how exactly
 * @param early how many days before {@code days} the event can have been: news may be of the day
 *     before, and a day counted from an inferred publication may be off by one
 * @param late how many days after {@code days} it can have been
 * @param reality whether it took place, is announced, or is neither
 * @param negated whether it is told as not having happened
 * @param people ids of persons and offices that took part
 * @param speakers ids of persons and offices among the sources
 * @param bodies ids of ministries and other organisations among the sources
 * @param states states and other bodies that took part, or lost people
 * @param parties states and other bodies that took part, whoever lost people
 * @param sources states and other bodies that acted
 * @param targets states and other bodies acted upon
 * @param told the parties that the words name, and not only what is known of the conflict
 * @param places narrow places
 * @param regions broad places, states apart
 * @param killed {@code side:number} for each number of dead
 * @param sides the sides whose losses are told, where it says whose
 * @param dead each number of dead, whosesoever
 * @param figures other numbers of three digits and more in the words that tell it, years apart
 * @param total whether it counts the dead of all the fighting since some day, or so far
 * @param modes finer kinds
 * @param topics ids of the bodies and narrow places that somebody's words name, but for those who
 *     speak
 * @param matters what the words that tell it speak of
 * @param concepts what the words mean, where they are somebody's words
 * @param alone whether they are somebody's words, and all that the article tells of his of that
 *     day; of a side's words where no person speaks, all of that kind
 * @param part the part of its day that is told, as TIMEX3 calls it
 * @param inherited whether its day is not its own: that of its paragraph, or of its article
 * @param words the quote without blanks and signs, of undated accounts only: copies share it
 */
public record Facts(
    EventFamily family,
    Optional<DayRange> days,
    Precision precision,
    int early,
    int late,
    Reality reality,
    boolean negated,
    List<String> people,
    List<String> speakers,
    List<String> bodies,
    List<String> states,
    List<String> parties,
    List<String> sources,
    List<String> targets,
    List<String> told,
    List<Place> places,
    List<String> regions,
    List<String> killed,
    List<String> sides,
    List<Integer> dead,
    List<Integer> figures,
    boolean total,
    List<String> modes,
    List<String> topics,
    List<String> matters,
    List<String> concepts,
    boolean alone,
    Optional<String> part,
    boolean inherited,
    Optional<String> words) {

  /** Whether an event is told as fact, as plan, or as a possibility that may never come. */
  public enum Reality {
    REAL,
    PLANNED,
    UNREAL
  }

  static final Comparator<Facts> SHARPEST_FIRST = Comparator.comparing(Sharpness::of);

  /** How an account's date can meet another's. */
  public enum Kind {
    DAY,
    SOFT,
    SHORT,
    MONTH,
    YEAR,
    LONG,
    UNDATED
  }

  /** What is told as news without a day was at most so many days before it was printed. */
  static final int NEWS = 2;

  /** Of more days than these, one more at either end makes no difference. */
  private static final int SOFTEST = 3;

  private static final int SHORTEST_LONG = 15;

  @JsonIgnore
  Kind kind() {
    if (days.isEmpty()) {
      return Kind.UNDATED;
    }
    if (isSoft()) {
      return Kind.SOFT;
    }
    DayRange range = days.get();
    if (range.first().equals(range.last())) {
      return Kind.DAY;
    }
    return switch (precision) {
      case MONTH -> Kind.MONTH;
      case YEAR -> Kind.YEAR;
      default -> range.days() < SHORTEST_LONG ? Kind.SHORT : Kind.LONG;
    };
  }

  /** The facts that a mention tells. */
  static Facts of(DatedMention dated, ActorRegistry registry) {
    return new FactsReader(dated, registry).facts();
  }

  static boolean isPerson(String id) {
    return id.startsWith("per:") || isOffice(id);
  }

  static boolean isOffice(String id) {
    return id.startsWith("office:");
  }

  static List<String> sorted(Stream<String> values) {
    return List.copyOf(values.collect(Collectors.toCollection(TreeSet::new)));
  }

  static List<Integer> numbers(Stream<Integer> values) {
    return List.copyOf(values.collect(Collectors.toCollection(TreeSet::new)));
  }

  static String words(String quote) {
    StringBuilder letters = new StringBuilder();
    quote.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The persons whom it names, in whatever part. */
  @JsonIgnore
  List<String> named() {
    return sorted(
        Stream.concat(people.stream(), topics.stream()).filter(id -> id.startsWith("per:")));
  }

  /** The persons whom it befell: those who take part, and do not act or speak. */
  @JsonIgnore
  List<String> affected() {
    return speakers.isEmpty()
        ? people
        : people.stream().filter(id -> !speakers.contains(id)).toList();
  }

  /** Whether both name one person, in whatever part. */
  boolean namesAlike(Facts other) {
    return !(people.isEmpty() && topics.isEmpty())
        && !(other.people.isEmpty() && other.topics.isEmpty())
        && !Collections.disjoint(named(), other.named());
  }

  /** Whether the day may be a neighbour of the day given. */
  @JsonIgnore
  boolean isSoft() {
    return early + late > 0 && days.isPresent() && days.get().days() <= SOFTEST;
  }

  /** Whether it tells of fighting of both sides, or of the dead of both. */
  @JsonIgnore
  boolean isClash() {
    boolean undirected = sources.isEmpty() && targets.isEmpty() && parties.size() > 1;
    return family.kin() == EventFamily.FIGHTING
        && (undirected
            || sources.size() > 1
            || targets.size() > 1
            || killed.stream().anyMatch(k -> k.startsWith("both:")));
  }

  /** Whether it tells that people fled. */
  @JsonIgnore
  boolean isExodus() {
    return modes.contains("displacement") && reality == Reality.REAL && !negated;
  }

  /** Whether it tells that both sides ceased fire. */
  @JsonIgnore
  boolean endsFighting() {
    return family == EventFamily.AGREEMENT
        && reality == Reality.REAL
        && modes.contains(EventFamily.CEASEFIRE)
        && parties.size() > 1;
  }

  private boolean isAboutADay() {
    return kind().compareTo(Kind.SOFT) <= 0;
  }

  /** Whether it tells that a truce was broken. */
  @JsonIgnore
  boolean isBreach() {
    return family == EventFamily.BREACH || modes.stream().anyMatch(EventFamily::isBreachMode);
  }

  /** The facts of two mentions that one article ties together. */
  Facts join(Facts other) {
    boolean own = SHARPEST_FIRST.compare(this, other) <= 0;
    if (early < NEWS
        && isAboutADay()
        && other.isAboutADay()
        && kind() != other.kind()
        && !days.equals(other.days)) {
      // The day is the deed's where it is first told, and of what is said about it later on.
      own = true;
    }
    Facts sharp = own ? this : other;
    Facts vague = own ? other : this;
    // Of one night both may tell, the one by its evening, the other by its clock.
    boolean night = vague.early < NEWS && vague.late > 0 && vague.days.equals(sharp.days);
    return new Facts(
        family,
        sharp.days,
        sharp.precision,
        night ? vague.early : sharp.early,
        night ? vague.late : sharp.late,
        reality.compareTo(other.reality) <= 0 ? reality : other.reality,
        negated,
        both(people, other.people),
        both(speakers, other.speakers),
        both(bodies, other.bodies),
        both(states, other.states),
        both(parties, other.parties),
        both(sources, other.sources),
        both(targets, other.targets),
        both(told, other.told),
        Stream.concat(places.stream(), other.places.stream())
            .distinct()
            .sorted(Comparator.comparing(Place::id))
            .toList(),
        both(regions, other.regions),
        both(killed, other.killed),
        both(sides, other.sides),
        numbers(Stream.concat(dead.stream(), other.dead.stream())),
        numbers(Stream.concat(figures.stream(), other.figures.stream())),
        total && other.total,
        both(modes, other.modes),
        both(topics, other.topics),
        both(matters, other.matters),
        both(concepts, other.concepts),
        false,
        partWith(other),
        sharp.inherited,
        sharp.words);
  }

  /** The part of the day of what goes on from the one to the other: none where these differ. */
  private Optional<String> partWith(Facts other) {
    return part.isEmpty() || part.equals(other.part)
        ? other.part
        : other.part.isEmpty() ? part : Optional.empty();
  }

  /** The same, as all that its article tells of its speakers' words of that day. */
  Facts toldAlone() {
    return new Facts(
        family, days, precision, early, late, reality, negated, people, speakers, bodies, states,
        parties, sources, targets, told, places, regions, killed, sides, dead, figures, total,
        modes, topics, matters, concepts, true, part, inherited, words);
  }

  /** Whether both name one place, number of dead, kind of act, or thing that is spoken of. */
  boolean sharesAnything(Facts other) {
    return ComparedPlaces.shareSpot(this, other)
        || !Collections.disjoint(dead, other.dead)
        || !Collections.disjoint(modes, other.modes)
        || !Collections.disjoint(matters, other.matters);
  }

  private static List<String> both(List<String> a, List<String> b) {
    return sorted(Stream.concat(a.stream(), b.stream()));
  }
}
