// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Casualties;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
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
 * @param places narrow places
 * @param regions broad places, states apart
 * @param killed {@code side:number} for each number of dead
 * @param sides the sides whose losses are told, where it says whose
 * @param dead each number of dead, whosesoever
 * @param figures other numbers of three digits and more in the words that tell it, years apart
 * @param total whether it counts the dead of all the fighting since some day, or so far
 * @param modes finer kinds
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
    List<Place> places,
    List<String> regions,
    List<String> killed,
    List<String> sides,
    List<Integer> dead,
    List<Integer> figures,
    boolean total,
    List<String> modes,
    Optional<String> words) {

  /** Whether an event is told as fact, as plan, or as a possibility that may never come. */
  public enum Reality {
    REAL,
    PLANNED,
    UNREAL
  }

  static final Comparator<Facts> SHARPEST_FIRST =
      Comparator.comparing(Facts::kind)
          .thenComparing(f -> f.days().map(DayRange::days).orElse(Long.MAX_VALUE))
          .thenComparing(f -> f.days().map(DayRange::first).orElse(LocalDate.MAX));

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

  private static final int SHORTEST_LONG = 15;

  private static final int FIGURE_DIGITS = 3;
  private static final int MOST_DIGITS = 9;

  /** Full stop, comma, and the Arabic thousands separator. */
  private static final String THOUSANDS = ".,\u066c";

  @JsonIgnore
  Kind kind() {
    if (days.isEmpty()) {
      return Kind.UNDATED;
    }
    if (isSoft()) {
      return Kind.SOFT;
    }
    long length = days.get().days();
    if (length == 1) {
      return Kind.DAY;
    }
    return switch (precision) {
      case MONTH -> Kind.MONTH;
      case YEAR -> Kind.YEAR;
      default -> length < SHORTEST_LONG ? Kind.SHORT : Kind.LONG;
    };
  }

  static Facts of(DatedMention dated, ActorRegistry registry) {
    EventMention mention = dated.mention();
    EventDate date = dated.date();
    List<String> victors = victors(mention, registry);
    return new Facts(
        victors.isEmpty() ? EventFamily.of(mention) : EventFamily.FIGHTING,
        date.days(),
        date.precision(),
        date.isFromPublication() ? NEWS : date.mayBeNextDay() || date.night() ? 1 : 0,
        date.mayBeNextDay() || date.night() ? 1 : 0,
        reality(mention.modality()),
        mention.negated(),
        sorted(ids(mention).filter(Facts::isPerson)),
        sorted(ids(mention, Role.SOURCE).filter(Facts::isPerson)),
        sorted(ids(mention, Role.SOURCE).filter(Facts::isBody)),
        sorted(
            Stream.of(sides(ids(mention), registry), land(mention), hurt(mention), victors.stream())
                .flatMap(s -> s)),
        sorted(sides(ids(mention), registry)),
        sorted(ids(mention, Role.SOURCE).map(id -> state(id, registry))),
        sorted(ids(mention, Role.TARGET).map(id -> state(id, registry))),
        narrow(mention, registry),
        sorted(
            mention.places().stream()
                .map(Place::id)
                .filter(id -> registry.isBroad(id) && !registry.isState(id))),
        sorted(mention.casualties().stream().flatMap(Facts::killed)),
        sorted(hurt(mention)),
        numbers(mention.casualties().stream().flatMap(c -> c.killed().stream())),
        figures(dated),
        date.flags().contains(EventDate.SINCE) && !mention.casualties().isEmpty(),
        sorted(mention.mode().stream()),
        date.days().isEmpty() ? Optional.of(words(mention.quote())) : Optional.empty());
  }

  /** Who claims to have thrown another side back: that is an account of the fighting. */
  private static List<String> victors(EventMention mention, ActorRegistry registry) {
    if (mention.type() != EventType.RETREAT
        || EventFamily.of(mention) != EventFamily.WITHDRAWAL
        || mention.modality() != Modality.CLAIMED) {
      return List.of();
    }
    List<String> claimants = sorted(mention.claimedBy().stream().map(s -> state(s.id(), registry)));
    List<String> thrownBack = sorted(ids(mention, Role.SOURCE).map(id -> state(id, registry)));
    boolean another =
        !thrownBack.isEmpty() && java.util.Collections.disjoint(claimants, thrownBack);
    return another ? claimants : List.of();
  }

  private static Reality reality(Modality modality) {
    return switch (modality) {
      case HAPPENED, CLAIMED, DENIED -> Reality.REAL;
      case PLANNED, OBLIGATED, PROMISED, DEMANDED -> Reality.PLANNED;
      case THREATENED, CONDITIONAL, FEARED -> Reality.UNREAL;
    };
  }

  /** The country in which people protest is a side of it. */
  private static Stream<String> land(EventMention mention) {
    return mention.type() == EventType.PROTEST
        ? mention.places().stream().flatMap(p -> p.country().stream())
        : Stream.empty();
  }

  private static Stream<String> hurt(EventMention mention) {
    return mention.casualties().stream()
        .filter(c -> !c.isFlight())
        .map(Casualties::side)
        .filter(side -> !side.equals("both") && !side.equals("unknown"));
  }

  private static Stream<String> ids(EventMention mention) {
    return mention.actors().stream().map(Participant::id);
  }

  private static Stream<String> ids(EventMention mention, Role role) {
    return mention.actors().stream().filter(p -> p.role() == role).map(Participant::id);
  }

  static boolean isPerson(String id) {
    return id.startsWith("per:") || isOffice(id);
  }

  static boolean isOffice(String id) {
    return id.startsWith("office:");
  }

  private static boolean isBody(String id) {
    return id.startsWith("org:");
  }

  /** On which sides those stand who took part; of somebody unknown it is not known. */
  private static Stream<String> sides(Stream<String> ids, ActorRegistry registry) {
    return ids.map(id -> state(id, registry)).filter(id -> !id.startsWith("per:"));
  }

  private static String state(String id, ActorRegistry registry) {
    return registry.state(id).orElse(id);
  }

  private static List<Place> narrow(EventMention mention, ActorRegistry registry) {
    return mention.places().stream()
        .filter(p -> !registry.isBroad(p.id()))
        .distinct()
        .sorted(Comparator.comparing(Place::id))
        .toList();
  }

  private static Stream<String> killed(Casualties casualties) {
    boolean known = !casualties.side().equals("unknown");
    return casualties.killed().filter(n -> known).map(n -> casualties.side() + ":" + n).stream();
  }

  private static List<String> sorted(Stream<String> values) {
    return List.copyOf(values.collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  private static List<Integer> numbers(Stream<Integer> values) {
    return List.copyOf(values.collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  /**
   * The rarer numbers of the quote. Those that the dating words hold are none, nor are years of
   * either calendar, nor numbers of one or two digits, which say too little.
   */
  private static List<Integer> figures(DatedMention dated) {
    String quote = dated.mention().quote();
    for (String expression : dated.date().expressions()) {
      quote = quote.replace(expression, " ");
    }
    TreeSet<Integer> figures = new TreeSet<>();
    int digits = 0;
    int value = 0;
    for (int i = 0; i <= quote.length(); i++) {
      int digit = i < quote.length() ? Character.digit(quote.charAt(i), 10) : -1;
      if (digit >= 0 && digits < MOST_DIGITS) {
        value = value * 10 + digit;
        digits++;
      } else if (digit < 0 && !joinsThousands(quote, i)) {
        if (digits >= FIGURE_DIGITS && !isYear(value)) {
          figures.add(value);
        }
        digits = 0;
        value = 0;
      }
    }
    return List.copyOf(figures);
  }

  /** Whether a sign stands between a number's thousands. */
  private static boolean joinsThousands(String text, int at) {
    return at > 0
        && at + 3 < text.length()
        && THOUSANDS.indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && Character.isDigit(text.charAt(at + 3));
  }

  private static boolean isYear(int value) {
    return (value >= 1300 && value <= 1450) || (value >= 1970 && value <= 2050);
  }

  static String words(String quote) {
    StringBuilder letters = new StringBuilder();
    quote.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Whether the day may be a neighbour of the day given. */
  @JsonIgnore
  boolean isSoft() {
    return early + late > 0;
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
    Facts sharp = SHARPEST_FIRST.compare(this, other) <= 0 ? this : other;
    if (early < NEWS
        && isAboutADay()
        && other.isAboutADay()
        && kind() != other.kind()
        && !days.equals(other.days)) {
      // The day is the deed's where it is first told, and of what is said about it later on.
      sharp = this;
    }
    return new Facts(
        family,
        sharp.days,
        sharp.precision,
        sharp.early,
        sharp.late,
        reality.compareTo(other.reality) <= 0 ? reality : other.reality,
        negated,
        both(people, other.people),
        both(speakers, other.speakers),
        both(bodies, other.bodies),
        both(states, other.states),
        both(parties, other.parties),
        both(sources, other.sources),
        both(targets, other.targets),
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
        sharp.words);
  }

  private static List<String> both(List<String> a, List<String> b) {
    return sorted(Stream.concat(a.stream(), b.stream()));
  }
}
