// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
 * @param soft whether the day is only the publication's
 * @param reality whether it took place, is announced, or is neither
 * @param negated whether it is told as not having happened
 * @param people ids of persons and offices that took part
 * @param speakers ids of persons and offices among the sources
 * @param states states and other bodies that took part
 * @param sources states and other bodies that acted
 * @param targets states and other bodies acted upon
 * @param places narrow places
 * @param killed {@code side:number} for each number of dead
 * @param sides the sides whose losses are told, where it says whose
 * @param modes finer kinds
 * @param words the quote without blanks and signs, of undated accounts only: copies share it
 */
public record Facts(
    EventFamily family,
    Optional<DayRange> days,
    Precision precision,
    boolean soft,
    Reality reality,
    boolean negated,
    List<String> people,
    List<String> speakers,
    List<String> states,
    List<String> sources,
    List<String> targets,
    List<Place> places,
    List<String> killed,
    List<String> sides,
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

  private static final int SHORTEST_LONG = 15;

  @JsonIgnore
  Kind kind() {
    if (days.isEmpty()) {
      return Kind.UNDATED;
    }
    if (soft) {
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
    return new Facts(
        EventFamily.of(mention),
        date.days(),
        date.precision(),
        date.isFromPublication(),
        reality(mention.modality()),
        mention.negated(),
        sorted(ids(mention).filter(Facts::isPerson)),
        sorted(ids(mention, Role.SOURCE).filter(Facts::isPerson)),
        sorted(Stream.concat(ids(mention).map(id -> state(id, registry)), land(mention))),
        sorted(ids(mention, Role.SOURCE).map(id -> state(id, registry))),
        sorted(ids(mention, Role.TARGET).map(id -> state(id, registry))),
        narrow(mention, registry),
        sorted(mention.casualties().stream().flatMap(Facts::killed)),
        sorted(
            mention.casualties().stream()
                .map(Casualties::side)
                .filter(side -> !side.equals("both") && !side.equals("unknown"))),
        sorted(mention.mode().stream()),
        date.days().isEmpty() ? Optional.of(words(mention.quote())) : Optional.empty());
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

  private static String words(String quote) {
    StringBuilder letters = new StringBuilder();
    quote.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The facts of two mentions that one article ties together. */
  Facts join(Facts other) {
    Facts sharp = SHARPEST_FIRST.compare(this, other) <= 0 ? this : other;
    return new Facts(
        family,
        sharp.days,
        sharp.precision,
        sharp.soft,
        reality.compareTo(other.reality) <= 0 ? reality : other.reality,
        negated,
        both(people, other.people),
        both(speakers, other.speakers),
        both(states, other.states),
        both(sources, other.sources),
        both(targets, other.targets),
        Stream.concat(places.stream(), other.places.stream())
            .distinct()
            .sorted(Comparator.comparing(Place::id))
            .toList(),
        both(killed, other.killed),
        both(sides, other.sides),
        both(modes, other.modes),
        Objects.equals(words, other.words) ? words : words.or(other::words));
  }

  private static List<String> both(List<String> a, List<String> b) {
    return sorted(Stream.concat(a.stream(), b.stream()));
  }
}
