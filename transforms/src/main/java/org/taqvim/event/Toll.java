// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.EventClass.Trait;

/** The casualties that a draft's words tell, each with the side that suffered them. */
final class Toll {
  /** So many dead no single deed of this kind of conflict leaves. */
  private static final int A_WAR = 3000;

  /** How many tokens may part a word for a count from whose it is. */
  private static final int OWNER = 5;

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
        told.size() > 1 ? Optional.empty() : home; // "40, among them 18 of A's"
    told.stream()
        .filter(c -> draft.eventClass.isViolent() || c.bound() != Bound.UNKNOWN)
        .map(c -> c.side().equals("unknown") ? c.of(sideOf(reading, draft, c, places, teller)) : c)
        .map(c -> isShooters(reading, draft, c) ? c.of(struck(reading, draft).orElseThrow()) : c)
        .filter(c -> !draft.eventClass.has(Trait.CIVIL) || isOfEnemy(reading, draft, c))
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
    List<Casualties> told = CasualtyReader.read(reading, first, end, home);
    if (told.isEmpty() || told.stream().anyMatch(c -> c.bound() != Bound.UNKNOWN)) {
      return told;
    }
    Optional<Casualties> relative = RelativeVictims.of(reading, draft, first, home);
    if (relative.isPresent()) {
      return List.of(relative.get());
    }
    boolean verbFirst = reading.lexicon().isVerbFirst();
    int from = verbFirst ? end : draft.sentence.firstToken();
    int to = verbFirst ? draft.sentence.endToken() : first;
    boolean parted =
        verbFirst
            ? end < reading.size() && reading.isWord(end, "relative")
            : reading.hasWord(first, end, "that");
    boolean others =
        reading.triggers(from, to).stream()
            .anyMatch(t -> t.value().eventClass().harm().isPresent() || t.value().isVerb());
    if (!parted || (others && !verbFirst) || HeadCounts.in(reading, from, to, home).size() != 1) {
      return told;
    }
    return CasualtyReader.read(reading, Math.min(first, from), Math.max(end, to), home);
  }

  /** Whether the words make the losses the teller's own: a stranger tells of others', too. */
  private static boolean isOwn(Reading reading, Draft draft) {
    return reading.hasWord(draft.first, draft.end, "own")
        || reading.hasWord(draft.first, draft.end, "country")
        || reading.hasWord(draft.first, draft.end, "own-country")
        || reading.hasWord(draft.first, draft.end, "peacekeeper");
  }

  /** A war's dead are of both sides unless the words say whose they are. */
  private static String sideOf(
      Reading reading, Draft draft, Casualties told, List<Place> places, Optional<String> home) {
    boolean war = told.killed().filter(n -> n >= A_WAR).isPresent();
    boolean guessed = draft.participants.values().stream().allMatch(Participant::inferred);
    boolean untold = home.isEmpty() && owner(reading, draft).isEmpty();
    return war && guessed && untold ? "both" : side(reading, draft, places, home);
  }

  /** Whose casualties they are where no word beside the number says: the target's, the place's. */
  private static String side(
      Reading reading, Draft draft, List<Place> places, Optional<String> home) {
    Optional<String> struck = CasualtySide.ofTarget(reading, draft).or(() -> owner(reading, draft));
    if (struck.isPresent()) {
      return struck.get();
    }
    boolean parties =
        draft.participants.values().stream()
                .filter(p -> p.role() == Participant.Role.PARTY)
                .flatMap(p -> Gazetteer.standard().country(p.id()).stream())
                .distinct()
                .count()
            > 1;
    List<String> grounds =
        places.stream().flatMap(p -> Grounds.holder(reading, p).stream()).distinct().toList();
    boolean single = grounds.size() == 1 && reading.profile().party(grounds.get(0)).isPresent();
    boolean told = // whose town it was says more than that the two are at war
        single
            && reading.triggers(draft.first, draft.end).stream()
                .noneMatch(t -> t.value().eventClass().shape() == EventClass.Shape.MUTUAL)
            && draft.participants.values().stream().allMatch(Participant::inferred)
            && places.stream().noneMatch(p -> Extent.of(p.id()).isRegionOrMore());
    if (parties && !told) {
      return home.orElse("both");
    }
    return single ? grounds.get(0) : home.or(() -> struckBy(reading, draft)).orElse("unknown");
  }

  /**
   * Where the words for whose a count is end: "the number of the dead in the ranks of A's army".
   */
  private static int afterOwner(Reading reading, int tally) {
    int i = tally;
    while (i < Math.min(reading.size(), tally + OWNER)
        && (Harm.ofVictims(reading, i).isPresent()
            || reading.isWord(i, "person")
            || reading.isWord(i, "ranks")
            || reading.isWord(i, "in")
            || reading.isWord(i, "on")
            || reading.insideWord(i, "ranks"))) {
      i++;
    }
    return i + 2;
  }

  /** Whom a party strikes are its opponent's. */
  private static Optional<String> struckBy(Reading reading, Draft draft) {
    return draft.eventClass.isViolent() && draft.sourceCountries.size() == 1
        ? draft.sourceCountries.stream()
            .findFirst()
            .flatMap(reading.profile()::opponent)
            .map(ConflictProfile.Party::country)
        : Optional.empty();
  }

  /**
   * Whoever is arrested is a captive of the conflict where his side's opponent did it, and whoever
   * is held where his own side did not.
   */
  private static boolean isOfEnemy(Reading reading, Draft draft, Casualties told) {
    Optional<String> opponent =
        reading.profile().opponent(told.side()).map(ConflictProfile.Party::country);
    boolean held = draft.eventClass.shape() == EventClass.Shape.VICTIM;
    return opponent.isPresent()
        && (held
            ? !draft.sourceCountries.contains(told.side())
            : draft.participants.values().stream()
                .filter(p -> p.role() == Participant.Role.SOURCE && !p.inferred())
                .anyMatch(p -> Gazetteer.standard().country(p.id()).equals(opponent)));
  }

  /** "The losses of A in these clashes were": who stands right after the word for a count. */
  private static Optional<String> owner(Reading reading, Draft draft) {
    for (int i = draft.first; i < draft.end; i++) {
      Optional<PhraseIndex.Hit<String>> tally = reading.wordAt(i, "tally");
      Optional<String> side =
          tally
              .flatMap(
                  t -> reading.actors(t.end(), afterOwner(reading, t.end())).stream().findFirst())
              .filter(a -> !Authors.strikes(reading, a))
              .flatMap(a -> a.mention().country());
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }
}
