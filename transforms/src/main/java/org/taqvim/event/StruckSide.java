// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;

/**
 * Whom a deed struck, by who did it and who else is named: what tells the side of a number of
 * people where the words beside it are silent. Each of its answers is the ISO 3166-1 alpha-3 code
 * of a side, or empty where the words do not say it.
 */
final class StruckSide {
  private StruckSide() {}

  /** "forty soldiers fell in the battle with A's forces": those whom A's fought. */
  static Optional<String> against(Reading reading, Draft draft) {
    List<Participant> named =
        draft.participants.values().stream()
            .filter(p -> p.role() == Participant.Role.PARTY && !p.inferred())
            .toList();
    Optional<String> foe =
        named.size() == 1
            ? Gazetteer.standard().country(named.get(0).id())
            : Optional.<String>empty();
    return foe.filter(
            f ->
                reading.actors(draft.first, draft.end).stream()
                    .filter(a -> a.mention().country().equals(Optional.of(f)))
                    .allMatch(a -> reading.isWord(a.first() - 1, "with")))
        .flatMap(reading.profile()::opponent)
        .map(ConflictProfile.Party::country);
  }

  /** "the number of the dead of A's attacks": those whom A attacks. */
  static Optional<String> ofAttacks(Reading reading, Draft draft) {
    return reading.actors(draft.first, draft.end).stream()
        .filter(a -> Authors.endsDeed(reading, a.first() - 1))
        .filter(a -> Harm.ofVictims(reading, a.first() - 2).isPresent())
        .flatMap(a -> a.mention().country().stream())
        .flatMap(c -> reading.profile().opponent(c).stream())
        .map(ConflictProfile.Party::country)
        .findFirst();
  }

  /** "the attack on the embassy of A in C": whose mission it was. */
  static Optional<String> ofMission(Reading reading, Draft draft) {
    return reading.actors(draft.sentence.firstToken(), draft.end).stream()
        .filter(a -> reading.isWord(a.first(), "embassy"))
        .flatMap(a -> a.mention().country().stream())
        .findFirst()
        .filter(c -> draft.eventClass.isViolent())
        .filter(
            c ->
                reading.hasWord(draft.first, draft.end, "embassy")
                    || TollSide.isRelative(reading, draft));
  }

  /**
   * "violence against A's, in which 32 were killed": those whom the antecedent's deed is aimed at.
   */
  static Optional<String> ofHated(Reading reading, Draft draft) {
    Agreement agreement = new Agreement(reading);
    return reading.actors(draft.sentence.firstToken(), draft.end).stream()
        .filter(a -> a.is(Sort.DEMONYM))
        .filter(
            a ->
                reading.isWord(a.first() - 1, "against")
                    || reading.triggers(Math.max(0, a.first() - 1), a.first()).stream()
                        .filter(t -> t.value().eventClass().isViolent())
                        .anyMatch(t -> agreement.isRuled(a)))
        .flatMap(a -> a.mention().country().stream())
        .filter(c -> reading.profile().party(c).isPresent())
        .findFirst();
  }

  /** "A says that B holds eighty prisoners", "B holds captives": those whom an army takes. */
  static Optional<String> ofHeld(Reading reading, Draft draft, Optional<String> home) {
    boolean held = draft.eventClass.harm().filter(Harm.CAPTURED::equals).isPresent();
    Optional<String> foe =
        held && draft.sourceCountries.size() == 1
            ? draft.sourceCountries.stream()
                .findFirst()
                .flatMap(reading.profile()::opponent)
                .map(ConflictProfile.Party::country)
            : Optional.empty();
    return foe.filter(
        f -> home.equals(Optional.of(f)) || reading.hasWord(draft.first, draft.end, "captive"));
  }

  /**
   * "the police of A shot at the supporters", "A arrested sixty": whom a state's police hurt, and
   * whom it holds, are its own unless another's are named.
   */
  static Optional<String> ownCrowd(Reading reading, Draft draft) {
    return draft.sourceCountries.size() == 1
            && draft.has(Participant.Role.SOURCE)
            && (draft.eventClass.has(EventClass.Trait.CIVIL)
                || reading.hasWord(draft.first, draft.end, "police"))
            && reading.actors(draft.first, draft.end).stream()
                .flatMap(a -> a.mention().country().stream())
                .allMatch(draft.sourceCountries::contains)
        ? draft.sourceCountries.stream().findFirst()
        : Optional.empty();
  }

  /** Whom a party strikes are its opponent's. */
  static Optional<String> struckBy(Reading reading, Draft draft) {
    return draft.eventClass.isViolent() && draft.sourceCountries.size() == 1
        ? draft.sourceCountries.stream()
            .findFirst()
            .flatMap(reading.profile()::opponent)
            .map(ConflictProfile.Party::country)
        : Optional.empty();
  }

  /** "A says that the police of F killed 13": a third state's doing is nobody's loss of the two. */
  static boolean isByStranger(Reading reading, Draft draft) {
    List<String> authors =
        draft.participants.values().stream()
            .filter(p -> p.role() == Participant.Role.SOURCE && !p.inferred())
            .flatMap(p -> Gazetteer.standard().country(p.id()).stream())
            .toList();
    return !authors.isEmpty()
        && authors.stream().noneMatch(c -> reading.profile().party(c).isPresent());
  }

  /** "tanks entered the capital of A, and 130 fell": the only party that the sentence names. */
  static Optional<String> alone(Reading reading, Draft draft) {
    List<String> named = parties(reading, draft);
    boolean struck = // whom the words name as the author is not hurt by his own deed
        named.size() == 1
            && draft.participants.values().stream()
                .filter(p -> p.role() == Participant.Role.SOURCE && !p.inferred())
                .noneMatch(
                    p -> Gazetteer.standard().country(p.id()).equals(Optional.of(named.get(0))));
    return struck ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The parties that a draft's sentence names and that do not merely tell it. */
  static List<String> parties(Reading reading, Draft draft) {
    return reading.actors(draft.sentence.firstToken(), draft.sentence.endToken()).stream()
        .filter(a -> !reading.isCited(a) && !reading.isWord(a.first() - 1, "in"))
        .flatMap(a -> a.mention().country().stream())
        .filter(c -> reading.profile().party(c).isPresent())
        .distinct()
        .toList();
  }
}
