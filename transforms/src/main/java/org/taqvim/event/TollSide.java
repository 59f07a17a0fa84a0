// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;

/** Whose the casualties of a deed are where no word beside their number says it. */
final class TollSide {
  /** So many dead no single deed of this kind of conflict leaves. */
  private static final int A_WAR = 3000;

  /** How many tokens may part a word for a count from whose it is. */
  private static final int OWNER = 5;

  /** How many tokens "since (the end of) the war" may part its first word from its last. */
  private static final int SINCE = 2;

  private TollSide() {}

  /** A war's dead are of both sides unless the words say whose they are. */
  static String of(
      Reading reading, Draft draft, Casualties told, List<Place> places, Optional<String> home) {
    boolean war =
        told.killed().filter(n -> n >= A_WAR).isPresent()
            && !draft.eventClass.has(EventClass.Trait.ACCIDENT)
            && !isDisaster(reading, draft);
    boolean guessed = draft.participants.values().stream().allMatch(Participant::inferred);
    boolean untold = home.isEmpty() && owner(reading, draft).isEmpty();
    String side = war && guessed && untold ? "both" : side(reading, draft, places, home);
    boolean one = // one man is of one side, whichever
        guessed && told.killed().orElse(0) + told.number(Harm.INJURED).orElse(0) == 1;
    return one && side.equals("both") ? "unknown" : side;
  }

  /** Whose casualties they are where no word beside the number says: the target's, the place's. */
  private static String side(
      Reading reading, Draft draft, List<Place> places, Optional<String> home) {
    Optional<String> struck =
        StruckSide.ofHated(reading, draft)
            .or(() -> CasualtySide.ofTarget(reading, draft))
            .or(() -> StruckSide.ofAttacks(reading, draft))
            .or(() -> owner(reading, draft))
            .or(() -> StruckSide.ofMission(reading, draft))
            .or(() -> StruckSide.ofHeld(reading, draft, home))
            .or(() -> StruckSide.ownCrowd(reading, draft));
    if (struck.isPresent()) {
      return struck.get();
    }
    boolean parties =
        draft.participants.values().stream()
                .filter(p -> p.role() == Participant.Role.PARTY)
                .flatMap(
                    p ->
                        reading
                            .profile()
                            .side(p.id(), Gazetteer.standard().country(p.id()))
                            .stream())
                .distinct()
                .count()
            > 1;
    List<Place> where =
        !places.isEmpty()
            ? places
            : draft.places.isEmpty() || isRelative(reading, draft)
                ? antecedent(reading, draft)
                : draft.places;
    List<String> grounds =
        Stream.concat(
                where.stream().flatMap(p -> holder(reading, draft, p).stream()),
                where.isEmpty() ? states(reading, draft) : Stream.empty())
            .distinct()
            .toList();
    boolean single = // "X in the region of Y": in a town that changed hands its region says nothing
        grounds.size() == 1
            && (where.stream().allMatch(p -> !isOpen(reading, draft, p))
                || where.stream()
                    .filter(p -> holder(reading, draft, p).isPresent())
                    .anyMatch(p -> !Extent.of(p.id()).isRegionOrMore()));
    boolean party = single && reading.profile().party(grounds.get(0)).isPresent();
    boolean guessed = draft.participants.values().stream().allMatch(Participant::inferred);
    boolean both = !guessed || isShared(reading, draft);
    boolean told = // whose town it was says more than that the two are at war
        single
            && guessed
            && !isFighting(reading, draft)
            && (!isFightTold(reading, draft)
                || where.stream().noneMatch(p -> Extent.of(p.id()).isRegionOrMore()));
    if (parties && !told && both) { // an outsider's word on the dead of two armies is of both
      return home.filter(c -> reading.profile().party(c).isPresent())
          .or(() -> StruckSide.against(reading, draft))
          .orElse("both");
    }
    return party || (told && parties)
        ? grounds.get(0)
        : home.filter(h -> !StruckSide.isByStranger(reading, draft))
            .or(() -> StruckSide.struckBy(reading, draft))
            .or(() -> StruckSide.alone(reading, draft))
            .orElse("unknown");
  }

  /** Whether a place changed hands, so that nobody says whose it was. */
  private static boolean isOpen(Reading reading, Draft draft, Place place) {
    return reading.profile().isContested(place.id()) && holder(reading, draft, place).isEmpty();
  }

  /** Whether a draft's words tell of a fight of two sides. */
  private static boolean isFighting(Reading reading, Draft draft) {
    return reading.triggers(draft.first, draft.end).stream()
        .filter(t -> !reading.hasWord(t.first() - SINCE, t.first(), "since"))
        .anyMatch(t -> t.value().eventClass().shape() == EventClass.Shape.MUTUAL);
  }

  /**
   * Whether one number can be of both sides: their sentence tells of a fight, a war or an offensive
   * as a whole, or names the two.
   */
  private static boolean isShared(Reading reading, Draft draft) {
    int first = draft.sentence.firstToken();
    int end = draft.sentence.endToken();
    return !isDisaster(reading, draft)
        && (isFightTold(reading, draft)
            || reading.hasWord(first, end, "both")
            || StruckSide.parties(reading, draft).size() > 1);
  }

  private static boolean isFightTold(Reading reading, Draft draft) {
    return reading.triggers(draft.sentence.firstToken(), draft.sentence.endToken()).stream()
        .anyMatch(t -> t.value().eventClass().shape() == EventClass.Shape.MUTUAL);
  }

  /** "an earthquake struck the north of A and took 25,000 lives": nature takes no side. */
  private static boolean isDisaster(Reading reading, Draft draft) {
    return reading.hasWord(draft.sentence.firstToken(), draft.sentence.endToken(), "disaster");
  }

  /**
   * Whose a place is that people were hurt in. In a town that changed hands whoever was shelled may
   * be of either side; mines are met by those who clear it, on whose map it lies.
   */
  private static Optional<String> holder(Reading reading, Draft draft, Place place) {
    boolean blast =
        reading.triggers(draft.first, draft.end).stream()
            .anyMatch(t -> t.value().eventClass().has(EventClass.Trait.HIDDEN));
    boolean mine =
        Grounds.isMine(reading, draft) || (blast && reading.profile().isContested(place.id()));
    return mine ? place.country() : Grounds.holder(reading, place);
  }

  /** "398 victims in A": the states that words say it happened in. */
  private static Stream<String> states(Reading reading, Draft draft) {
    return reading.actors(draft.first, draft.end).stream()
        .filter(a -> a.is(Sort.STATE) && reading.isWord(a.first() - 1, "in"))
        .flatMap(a -> a.mention().country().stream());
  }

  /** Whether a draft's words are a clause that its antecedent stands before. */
  static boolean isRelative(Reading reading, Draft draft) {
    return draft.clause.opener() == Clause.Opener.RELATIVE
        || reading.isWord(draft.first, "relative")
        || reading.isWord(draft.first, "that");
  }

  /** "the shelling of X, which left ten dead": the place named last before the clause. */
  private static List<Place> antecedent(Reading reading, Draft draft) {
    int first = draft.sentence.firstToken();
    if (first >= draft.first) {
      return draft.places;
    }
    List<Place> before =
        NamedPlaces.all(
            reading.names(), reading.token(first).begin(), reading.token(draft.first - 1).end());
    return before.isEmpty() ? draft.places : before.subList(before.size() - 1, before.size());
  }

  /** "The losses of A in these clashes were": who stands right after the word for a count. */
  private static Optional<String> owner(Reading reading, Draft draft) {
    for (int i = draft.first; i < draft.end; i++) {
      Optional<PhraseIndex.Hit<String>> tally = reading.wordAt(i, "tally");
      Optional<String> region =
          tally.flatMap(t -> ofRegion(reading, t.end(), afterOwner(reading, t.end())));
      if (region.isPresent()) {
        return region;
      }
      Optional<String> side =
          tally
              .flatMap(
                  t ->
                      sufferer(reading, t.first())
                          .or(
                              () ->
                                  reading.actors(t.end(), afterOwner(reading, t.end())).stream()
                                      .findFirst()))
              .filter(a -> !Authors.strikes(reading, a))
              .flatMap(a -> a.mention().country());
      if (side.isPresent()) {
        return side;
      }
    }
    return Optional.empty();
  }

  /** "the number of the soldiers of this region who fell". */
  private static Optional<String> ofRegion(Reading reading, int first, int end) {
    for (int i = first; i < Math.min(reading.size(), end); i++) {
      Optional<String> holder = UnnamedPlaces.holderOfRegion(reading, i);
      if (holder.isPresent()) {
        return holder;
      }
    }
    return Optional.empty();
  }

  /** "A's forces suffered losses that came to": who stands between the verb and its object. */
  private static Optional<Reading.Actor> sufferer(Reading reading, int tally) {
    return reading.actorAt(tally - 1).filter(a -> reading.endsWord(a.first() - 1, "suffered"));
  }

  /**
   * Where the words for whose a count is end: "the number of the dead in the ranks of A's army".
   */
  private static int afterOwner(Reading reading, int tally) {
    int i = tally;
    while (i < Math.min(reading.size(), tally + OWNER)
        && (Harm.ofVictims(reading, i).isPresent()
            || reading.isWord(i, "person")
            || reading.isWord(i, "soldier")
            || reading.isWord(i, "ranks")
            || reading.isWord(i, "in")
            || reading.isWord(i, "on")
            || reading.insideWord(i, "ranks"))) {
      i++;
    }
    return i + 2;
  }
}
