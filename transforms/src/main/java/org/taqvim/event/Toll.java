// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taqvim.event.Casualties.Bound;

/** The casualties that a draft's words tell, each with the side that suffered them. */
final class Toll {
  private Toll() {}

  /** The numbers of killed, wounded and captured in a draft's words. */
  static List<Integer> numbers(Reading reading, Draft draft) {
    return of(reading, draft, draft.first, draft.end).stream()
        .flatMap(c -> Stream.of(Harm.KILLED, Harm.INJURED, Harm.CAPTURED).map(c::number))
        .flatMap(Optional::stream)
        .toList();
  }

  static List<Casualties> of(Reading reading, Draft draft, int first, int end) {
    if (!tells(draft)) {
      return List.of();
    }
    Optional<String> home =
        draft.claimantCountries.size() == 1
            ? draft.claimantCountries.stream()
                .findFirst()
                .filter(c -> reading.profile().party(c).isPresent() || isOwn(reading, draft))
            : Optional.empty();
    List<Place> places =
        NamedPlaces.all(
            reading.names(), reading.token(first).begin(), reading.token(end - 1).end());
    Map<String, Casualties> bySide = new LinkedHashMap<>();
    List<Casualties> told = read(reading, draft, first, end, home);
    Optional<String> teller =
        told.size() > 1 || told.equals(NamedVictim.of(reading, draft).stream().toList())
            ? Optional.empty() // "40, among them 18 of A's"; "A says that N of B was hurt"
            : home;
    told.stream()
        .filter(c -> draft.eventClass.isViolent() || c.bound() != Bound.UNKNOWN)
        .map(
            c ->
                c.side().equals("unknown")
                    ? c.of(TollSide.of(reading, draft, c, places, teller))
                    : c)
        .map(c -> isShooters(reading, draft, c) ? c.of(struck(reading, draft).orElseThrow()) : c)
        .forEach(c -> bySide.putIfAbsent(c.side(), c)); // a part of one side after its whole
    return List.copyOf(bySide.values());
  }

  /** "their pilot died when B's fighter shot it down": the only aircraft named is the shooter's. */
  private static boolean isShooters(Reading reading, Draft draft, Casualties told) {
    return draft.sourceCountries.equals(Set.of(told.side()))
        && reading.hasWord(draft.first, draft.end, "crew")
        && struck(reading, draft).filter(s -> !s.equals(told.side())).isPresent();
  }

  private static Optional<String> struck(Reading reading, Draft draft) {
    return CasualtySide.ofTarget(reading, draft);
  }

  /** Whether it can tell of people hurt: violence does, and flight. */
  private static boolean tells(Draft draft) {
    boolean harms = draft.eventClass.isViolent() || draft.eventClass.harm().isPresent();
    return harms && !draft.negated;
  }

  /**
   * What the words tell; where they tell no number, what they tell with the rest of their sentence
   * that a relative clause has parted from them: "in the fighting that began on Sunday, 1100".
   */
  private static List<Casualties> read(
      Reading reading, Draft draft, int first, int end, Optional<String> home) {
    List<Casualties> told = CasualtyReader.read(reading, draft, first, end, home);
    Optional<Casualties> one = told.size() > 1 ? Optional.empty() : NamedVictim.of(reading, draft);
    if (one.isPresent() && told.stream().allMatch(c -> c.bound() == Bound.UNKNOWN)) {
      return List.of(one.get());
    }
    if (told.isEmpty() || told.stream().anyMatch(c -> c.bound() != Bound.UNKNOWN)) {
      return told;
    }
    Optional<Integer> reached = ReachedCounts.end(reading, draft, first, end);
    if (reached.isPresent()) {
      return CasualtyReader.read(reading, draft, first, reached.get(), home);
    }
    Optional<Casualties> relative = RelativeVictims.of(reading, draft, first, home);
    if (relative.isPresent()) {
      return List.of(relative.get());
    }
    Optional<Integer> head = // "two soldiers who came from their post were killed"
        Conditions.head(reading, draft.clause)
            .filter(h -> HeadCounts.in(reading, h, first, home).size() == 1);
    if (head.isPresent() && !isHarmed(reading, head.get(), first)) {
      return CasualtyReader.read(reading, draft, head.get(), end, home);
    }
    boolean verbFirst = reading.lexicon().isVerbFirst();
    int from = verbFirst ? end : draft.sentence.firstToken();
    int to = verbFirst ? draft.sentence.endToken() : first;
    boolean parted =
        verbFirst
            ? end < reading.size() && reading.isWord(end, "relative")
            : reading.hasWord(first, end, "that");
    boolean others =
        isHarmed(reading, from, to)
            || reading.triggers(from, to).stream().anyMatch(t -> t.value().isVerb());
    if (!parted || (others && !verbFirst) || HeadCounts.in(reading, from, to, home).size() != 1) {
      return told;
    }
    return CasualtyReader.read(reading, draft, Math.min(first, from), Math.max(end, to), home);
  }

  private static boolean isHarmed(Reading reading, int from, int to) {
    return reading.triggers(from, to).stream()
        .filter(t -> !t.value().isVerb())
        .anyMatch(t -> t.value().eventClass().harm().isPresent());
  }

  /** Whether the words make the losses the teller's own: a stranger tells of others', too. */
  private static boolean isOwn(Reading reading, Draft draft) {
    return reading.hasWord(draft.first, draft.end, "own")
        || reading.hasWord(draft.first, draft.end, "country")
        || reading.hasWord(draft.first, draft.end, "own-country")
        || reading.hasWord(draft.first, draft.end, "peacekeeper");
  }
}
