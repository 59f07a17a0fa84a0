// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;

/** The sides of violence that its own words leave open. */
final class UntoldSides {
  private final Reading reading;
  private final Cast cast;
  private final Grounds grounds;

  UntoldSides(Reading reading, Cast cast, Grounds grounds) {
    this.reading = reading;
    this.cast = cast;
    this.grounds = grounds;
  }

  /** Sides that the words leave open: the claimant's, its opponent, or in a clash both. */
  void complete(Draft draft, List<Draft> here) {
    if (!draft.participants.isEmpty()) {
      return;
    }
    if (reading.isTerm(draft.clause.first())) { // the parties of a paper bind each other
      here.stream()
          .filter(d -> d.type() == EventType.AGREE && d != draft)
          .findFirst()
          .ifPresentOrElse(draft::takeParticipants, () -> cast.inferBoth(draft, Role.PARTY));
      return;
    }
    if (draft.type() != EventType.ASSAULT) {
      return;
    }
    if (draft.anaphoric && draft.eventClass.shape() == EventClass.Shape.DIRECTED) {
      return; // "this attack" is that of the one told before
    }
    here.stream()
        .filter(d -> d.type() == EventType.ASSAULT && d != draft)
        .filter(d -> !d.participants.isEmpty() && d.claimedBy.equals(draft.claimedBy))
        .min(Comparator.comparingInt((Draft d) -> Math.abs(d.triggerFirst - draft.triggerFirst)))
        .ifPresent(draft::takeParticipants);
    if (!draft.participants.isEmpty()) {
      return;
    }
    boolean party = // whose word is his side's
        draft.claimedBy.stream().noneMatch(s -> s.id().startsWith("group:media"));
    Optional<Party> home =
        party && draft.claimantCountries.size() == 1
            ? reading.profile().party(draft.claimantCountries.iterator().next())
            : Optional.empty();
    boolean unsided = // "reports of breaches of the truce"
        draft.eventClass.shape() == EventClass.Shape.MUTUAL || draft.eventClass.has(Trait.STATES);
    boolean blast = cast.isHidden(draft);
    if (home.isEmpty() && !blast && !unsided) {
      grounds.byPlace(draft);
      if (!draft.participants.isEmpty() || grounds.isContested(draft)) {
        return;
      }
    }
    if (home.isEmpty()
        && reading.hasWord(draft.first, draft.end, "peacekeeper")
        && !Voice.isRecorded(reading, draft)) {
      draft.claimantCountries.stream()
          .flatMap(c -> Gazetteer.standard().state(c).stream())
          .forEach(s -> draft.add(s.id(), s.name(), Role.TARGET, s.country()));
    } else if (blast) {
      return;
    } else if (home.isEmpty() || draft.eventClass.shape() == EventClass.Shape.MUTUAL) {
      cast.inferBoth(draft, Role.PARTY);
    } else if (draft.eventClass.shape() == EventClass.Shape.VICTIM
        || costsLives(draft, here)
        || draft.eventClass.has(
            Trait.CAPTIVITY)) { // who says only that some fell captive means his own
      lose(draft, home.get());
    } else if (areOthers(draft)) {
      lose(draft, home.get());
    } else if (draft.strength != Telling.Strength.PREDICATE
        || Voice.isPassive(reading, draft)
        || grounds.isAt(draft, home.get())) {
      grounds.byPlace(draft); // who did it only words may say
    } else {
      draft.infer(home.get(), Role.SOURCE);
      cast.opponents(draft);
    }
  }

  /** "they shelled our towns": a party's "they" is not its own, where a verb tells its person. */
  private boolean areOthers(Draft draft) {
    Set<Feature> features = draft.clause.features();
    return reading.lexicon().isVerbFirst()
        && draft.triggerFirst == draft.clause.verbFirst()
        && features.contains(Feature.PLURAL)
        && !features.contains(Feature.FIRST_PERSON);
  }

  /** "the attack cost 19 lives": who mourns them tells of his own. */
  private static boolean costsLives(Draft draft, List<Draft> here) {
    return here.stream()
        .anyMatch(
            d ->
                d.clause.equals(draft.clause)
                    && d.eventClass.has(EventClass.Trait.CONSEQUENCE)
                    && d.eventClass.shape() == EventClass.Shape.VICTIM);
  }

  /** Who tells of losses and does not say whose has suffered them. */
  private void lose(Draft draft, Party home) {
    Optional<Speaker> ally =
        draft.claimedBy.stream().filter(s -> reading.profile().isAlly(s.id())).findFirst();
    if (ally.isPresent()) {
      reading
          .profile()
          .allyOf(home.country())
          .ifPresent(a -> draft.add(a.id(), a.name(), Role.TARGET, Optional.of(a.country())));
    } else {
      draft.infer(home, Role.TARGET);
    }
    cast.opponents(draft);
  }
}
