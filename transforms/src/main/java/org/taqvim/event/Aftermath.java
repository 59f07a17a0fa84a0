// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Gives what came of an attack the sides of that attack: "A says B struck. In this attack two
 * soldiers fell" tells of soldiers of A's, in A's words.
 *
 * <p>Only whom no word of the sentence names; the attack is the last one told in the sentence
 * before or the one before that.
 */
final class Aftermath {
  private static final int REACH = 2;

  private final Reading reading;

  Aftermath(Reading reading) {
    this.reading = reading;
  }

  /**
   * Settles the consequences among an article's drafts.
   *
   * @param drafts all drafts in the order told
   */
  void settle(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (isOpen(draft) && comesOf(draft)) {
        attack(drafts.subList(0, i), draft).ifPresent(attack -> follow(draft, attack));
      }
    }
  }

  /** Whether it is harm that no word gives a side. */
  private static boolean isOpen(Draft draft) {
    return draft.type() == EventType.ASSAULT
        && (draft.eventClass.isConsequence() || (draft.definite && isAttack(draft.eventClass)))
        && !draft.background
        && draft.has(Role.PARTY)
        && draft.participants.values().stream().allMatch(Participant::inferred);
  }

  /** Whether an attack that its words do not tell, "this attack", stands before the harm. */
  private boolean comesOf(Draft draft) {
    return reading.triggers(draft.sentence.firstToken(), draft.end).stream()
        .filter(t -> !t.value().isVerb())
        .filter(t -> isAttack(t.value().eventClass()) || isThisKilling(t))
        .anyMatch(
            t ->
                reading.isWord(t.first() - 1, "this")
                    || reading.endsWord(t.first() - 1, "due")
                    || t.is(Feature.DEFINITE));
  }

  /** "In this massacre 613 people lost their lives". */
  private boolean isThisKilling(PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().has(Trait.STRIKING) && reading.isWord(hit.first() - 1, "this");
  }

  /** Whether a killing is told with who did it. */
  private static boolean isKilling(Draft draft) {
    return draft.eventClass.has(Trait.STRIKING)
        && draft.participants.values().stream()
            .anyMatch(p -> p.role() == Role.SOURCE && !p.inferred());
  }

  private static boolean isAttack(EventClass eventClass) {
    return eventClass.type() == EventType.ASSAULT
        && eventClass.shape() == Shape.DIRECTED
        && !eventClass.isConsequence();
  }

  private Optional<Draft> attack(List<Draft> before, Draft draft) {
    int own = number(draft);
    List<Draft> near =
        before.stream()
            .filter(d -> own - number(d) <= REACH && !d.sentence.equals(draft.sentence))
            .filter(d -> isAttack(d.eventClass) || isKilling(d))
            .filter(d -> !d.negated && !d.background)
            .filter(d -> d.has(Role.SOURCE) && d.has(Role.TARGET))
            .filter(d -> d.modality == Modality.HAPPENED || d.modality == Modality.CLAIMED)
            .toList();
    boolean mutual = near.stream().map(d -> d.sourceCountries).distinct().count() > 1;
    return mutual ? Optional.empty() : near.stream().reduce((a, b) -> b);
  }

  private int number(Draft draft) {
    List<Sentence> sentences = reading.text().sentences();
    return TextOrder.indexOf(sentences, Sentence::firstToken, draft.sentence.firstToken());
  }

  private void follow(Draft draft, Draft attack) {
    draft.participants.clear();
    draft.countries.clear();
    draft.sourceCountries.clear();
    draft.countries.addAll(attack.countries);
    draft.sourceCountries.addAll(attack.sourceCountries);
    for (Participant p : attack.participants.values()) {
      draft.participants.put(p.id() + p.role(), new Participant(p.id(), p.name(), p.role(), true));
    }
    if (!draft.isDated() && attack.isOwnDated()) {
      draft.dating = attack.dating;
    }
    boolean unsaid = draft.claimedBy.isEmpty() && draft.modality == Modality.HAPPENED;
    boolean party = // what a third side told of, and what came of it, may be two sources
        attack.claimantCountries.stream().anyMatch(c -> reading.profile().party(c).isPresent());
    if (unsaid && party && attack.modality == Modality.CLAIMED) {
      draft.modality = Modality.CLAIMED;
      draft.claimedBy.addAll(attack.claimedBy);
      draft.claimantCountries.addAll(attack.claimantCountries);
      draft.via.addAll(attack.via);
    }
  }
}
