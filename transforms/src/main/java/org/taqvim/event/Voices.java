// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Set;
import java.util.stream.Collectors;
import org.taqvim.entity.Gazetteer;

/** Tells whether one and the same speaks or acts in two tellings. */
final class Voices {
  private Voices() {}

  /** Whether nobody speaks or acts in both. */
  static boolean areApart(Draft a, Draft b) {
    return of(a).stream().noneMatch(of(b)::contains);
  }

  /**
   * "Accused it of breaking the truce": the deed is told by the verb of the charge itself, so that
   * a day beside it is that of the words.
   */
  static boolean isCharge(Draft draft) {
    return draft.modality == Modality.CLAIMED
        && !draft.claimedBy.isEmpty()
        && draft.clause.opener() != Clause.Opener.THAT
        && draft.eventClass.isViolent()
        && !draft.hasToll();
  }

  /** "Accused it of firing on Monday night": the day behind the deed is not that of the words. */
  static boolean isDayOfDeed(Reading reading, Draft charge) {
    return isCharge(charge)
        && charge.dating.times().stream()
            .anyMatch(
                i ->
                    reading.triggers(charge.clause.first(), reading.firstOf(i)).stream()
                        .anyMatch(
                            hit -> !hit.value().isVerb() && hit.value().eventClass().isViolent()));
  }

  /** Who speaks or acts; of a charge who makes it. */
  static Set<String> of(Draft draft) {
    return isCharge(draft)
        ? draft.claimedBy.stream().map(Speaker::id).collect(Collectors.toSet())
        : draft.ids(Participant.Role.SOURCE);
  }

  /** "The premier asked on Sunday. NN also accused": one by his name and by his office. */
  static boolean isOfficeOf(Draft draft, Draft before) {
    return !voiceCountries(draft).isEmpty()
        && voiceCountries(draft).equals(voiceCountries(before))
        && ((isBy(draft, "per:") && isBy(before, "office:"))
            || (isBy(draft, "office:") && isBy(before, "per:")));
  }

  private static boolean isBy(Draft draft, String kind) {
    return of(draft).stream().anyMatch(id -> id.startsWith(kind));
  }

  private static Set<String> voiceCountries(Draft draft) {
    return isCharge(draft) ? draft.claimantCountries : draft.sourceCountries;
  }

  /** "NN arrived on Tuesday. He and MM met", "they met. NN accused": one who takes part in both. */
  static boolean isOneOfThem(Draft draft, Draft before) {
    return draft.clause.isPast() && (isAmong(of(draft), before) || isAmong(of(before), draft));
  }

  private static boolean isAmong(Set<String> voices, Draft draft) {
    Set<String> parties = draft.ids(Participant.Role.PARTY);
    return voices.stream().anyMatch(id -> !id.startsWith("loc:") && parties.contains(id));
  }

  /** "The Russian side stressed", after its minister. */
  static boolean isStateOf(Draft draft, Draft before) {
    return draft.ids(Participant.Role.SOURCE).stream()
        .filter(
            id -> Gazetteer.standard().entry(id).filter(e -> e.kind().equals("state")).isPresent())
        .flatMap(id -> Gazetteer.standard().country(id).stream())
        .anyMatch(before.sourceCountries::contains);
  }
}
