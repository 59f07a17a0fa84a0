// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Set;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/**
 * Who answers for what is done in words: a charge, a promise, a threat. In goes a telling and in
 * whose words its sentence is; the telling then has its claimants, and is a claim where another
 * tells the word of him who should have said it.
 */
final class OwnWord {
  private final Reading reading;
  private final List<Actor> claimants;

  OwnWord(Reading reading, List<Actor> claimants) {
    this.reading = reading;
    this.claimants = claimants;
  }

  /**
   * Whether it is done in words, for which whoever says them answers: a charge, a denial, a
   * promise. Who turns something down does so for all to see, unless it is told as his word.
   */
  boolean answersFor(Draft draft) {
    boolean speech = draft.eventClass.shape() == Shape.SPEECH && !draft.eventClass.has(Trait.SEEN);
    return switch (draft.type()) {
      case REQUEST -> false;
      case SUPPORT, AGREE -> draft.modality == Modality.PROMISED || isJudged(reading, draft);
      case REJECT ->
          speech
              && (draft.modality == Modality.DENIED
                  || isJudged(reading, draft)
                  || isReply(draft.clause.first())
                  || !claimants.isEmpty());
      default -> speech;
    };
  }

  /** "something that A turned down": the relative may begin behind the noun. */
  private boolean isReply(int token) {
    return reading.isWord(token, "reply") || reading.insideWord(token, "reply");
  }

  /** "called talks useless": what somebody thinks of it only he can say. */
  static boolean isJudged(Reading reading, Draft draft) {
    return reading.lexicon().isOne(draft.clause.verb(), "naming-verb")
        || reading.isWord(draft.clause.verbFirst() - 1, "naming-verb");
  }

  /** Whoever does it by saying it answers for it, unless another tells it of him. */
  void attribute(Draft draft) {
    if (isOfAnother(draft)) {
      Claimants.add(reading, draft, claimants);
      draft.modality = Modality.CLAIMED;
    } else if (isDependent(draft)) {
      Claimants.add(reading, draft, claimants);
    } else if (draft.modality != Modality.PROMISED) {
      draft.claimBySources(id -> true);
    } else {
      promise(draft);
    }
  }

  /** "X said that his country will not tolerate …": a clause that depends on his word is his. */
  private boolean isDependent(Draft draft) {
    Set<String> sides = Cast.countries(claimants);
    return isSaid(draft.clause)
        && claimants.stream().anyMatch(c -> c.first() < draft.clause.first())
        && claimants.stream().allMatch(c -> c.first() >= draft.sentence.firstToken())
        && draft.ids(Participant.Role.SOURCE).stream().noneMatch(id -> id.startsWith("group:"))
        && sides.containsAll(draft.sourceCountries);
  }

  /** Whether a clause depends on a verb before it, "that" or no "that". */
  private boolean isSaid(Clause clause) {
    return clause.opener() == Clause.Opener.THAT
        || (clause.opener() == Clause.Opener.COMMA && !reading.isSign(clause.first() - 1, ",;"));
  }

  /** A promise is of the person who gives it, readiness also of a state; two give an accord. */
  private void promise(Draft draft) {
    boolean alone = draft.sourceCountries.size() < 2;
    if (alone) {
      draft.claimBySources(id -> id.startsWith("per:"));
    }
    if (draft.claimedBy.isEmpty()) {
      Claimants.add(reading, draft, claimants);
    }
    if (draft.claimedBy.isEmpty() && alone && draft.eventClass.has(Trait.AVOWED)) {
      draft.claimBySources(id -> true);
    }
  }

  /** "X says that B threatens C": the threat is what X charges B with. */
  private boolean isOfAnother(Draft draft) {
    Set<String> sides = Cast.countries(claimants);
    return draft.modality == Modality.THREATENED
        && !sides.isEmpty()
        && isSaid(draft.clause)
        && claimants.get(0).first() >= draft.sentence.firstToken()
        && !draft.sourceCountries.isEmpty()
        && draft.sourceCountries.stream().noneMatch(sides::contains);
  }
}
