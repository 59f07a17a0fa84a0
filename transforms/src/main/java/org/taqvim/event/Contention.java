// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;

/**
 * Says whether what somebody vouches for is only his claim: a party's word on what the other did
 * is; its word on its own moves and losses is news.
 */
final class Contention {
  private Contention() {}

  /** Whether somebody else could tell it otherwise; {@code draft} has its claimants already. */
  static boolean of(Reading reading, Draft draft) {
    boolean fighting =
        switch (draft.type()) {
          case ASSAULT, MOBILIZE, COERCE, RETREAT -> true;
          default -> false;
        };
    boolean mutual = draft.eventClass.shape() == Shape.MUTUAL && draft.has(Role.PARTY);
    if (!fighting || (mutual && !isBegunByOther(draft))) {
      return false;
    }
    return draft.eventClass.isConsequence()
        ? !isOwnLoss(reading, draft)
        : draft.eventClass.isViolent() || draft.eventClass.has(Trait.TAKING) || !isOwnDoing(draft);
  }

  /** "It is they who began the war": of both sides only the other is named, by a party. */
  private static boolean isBegunByOther(Draft draft) {
    List<Participant> named =
        draft.participants.values().stream().filter(p -> !p.inferred()).toList();
    return draft.eventClass.has(Trait.STATES)
        && named.size() == 1
        && Gazetteer.standard()
            .country(named.get(0).id())
            .filter(c -> !draft.claimantCountries.isEmpty())
            .filter(c -> !draft.claimantCountries.contains(c))
            .isPresent();
  }

  /** "Our country's soldiers fell": unless the words say that the other side killed them. */
  private static boolean isOwnLoss(Reading reading, Draft draft) {
    if (isOthersLoss(reading, draft)) {
      return false; // "our forces destroyed their tanks"
    }
    boolean owned =
        reading.hasWord(draft.first, draft.end, "country")
            || reading.hasWord(draft.first, draft.end, "own");
    if (owned && !blamesAnother(draft)) {
      return true;
    }
    return isAuthorUntold(draft) ? isOfClaimants(draft) : isOwnDoing(draft);
  }

  /** Whether all whom the words name as hurt are of the other side. */
  private static boolean isOthersLoss(Reading reading, Draft draft) {
    List<String> hurt =
        draft.participants.values().stream()
            .filter(p -> p.role() == Role.TARGET && !p.inferred())
            .flatMap(p -> reading.profile().side(p).stream())
            .toList();
    return !hurt.isEmpty()
        && !draft.claimantCountries.isEmpty()
        && hurt.stream().noneMatch(draft.claimantCountries::contains);
  }

  private static boolean isAuthorUntold(Draft draft) {
    return draft.sourceCountries.isEmpty()
        || draft.participants.values().stream()
            .allMatch(p -> p.inferred() || p.role() == Role.TARGET);
  }

  /** Whether those who vouch for it are of the side that it hurt. */
  private static boolean isOfClaimants(Draft draft) {
    Set<String> hurt = new TreeSet<>(draft.countries);
    hurt.removeAll(draft.sourceCountries);
    return !hurt.isEmpty() && draft.claimantCountries.containsAll(hurt);
  }

  private static boolean isOwnDoing(Draft draft) {
    return !draft.claimantCountries.isEmpty()
        && draft.claimantCountries.containsAll(draft.sourceCountries);
  }

  /** "Its soldiers were killed by a sniper of the other side's": who did it stands in the words. */
  private static boolean blamesAnother(Draft draft) {
    boolean named =
        draft.participants.values().stream()
            .anyMatch(p -> p.role() == Role.SOURCE && !p.inferred());
    return named
        && !draft.sourceCountries.isEmpty()
        && !draft.claimantCountries.containsAll(draft.sourceCountries);
  }
}
