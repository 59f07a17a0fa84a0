// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.Clause.Opener;

/**
 * Judges whether a telling is tied to what the article is asked about.
 *
 * <p>A profile with parties asks for a tie to them: an actor or place of theirs in the sentence, or
 * in the one before. Without parties nothing ties an event to the news, so that a telling must
 * bring its own evidence: a toll, or a finished act in a main clause with its date or its crowd;
 * references back ("the attack that …") and plans tell nothing new.
 */
final class Evidence {
  private final Reading reading;

  Evidence(Reading reading) {
    this.reading = reading;
  }

  boolean suffices(Draft draft) {
    return reading.profile().parties().isEmpty() ? tellsItself(draft) : isTied(draft);
  }

  private boolean isTied(Draft draft) {
    if (draft.countries.stream().anyMatch(c -> reading.profile().party(c).isPresent())) {
      return true;
    }
    int first = draft.sentence.firstToken();
    return isTied(first, draft.sentence.endToken()) || isTied(Math.max(0, first - NEAR), first);
  }

  private boolean isTied(int first, int end) {
    boolean actor =
        reading.actors(first, end).stream()
            .flatMap(a -> a.mention().country().stream())
            .anyMatch(c -> reading.profile().party(c).isPresent());
    return actor || reading.hasWord(first, end, "both") || reading.touchesConflict(first, end);
  }

  private boolean tellsItself(Draft draft) {
    return switch (draft.type()) {
      case ASSAULT -> tellsViolence(draft);
      case PROTEST -> tellsProtest(draft);
      default -> true;
    };
  }

  private static boolean isMain(Draft draft) {
    return draft.strength == Telling.Strength.PREDICATE
        && draft.clause.opener() != Opener.RELATIVE
        && draft.clause.isPast();
  }

  private static boolean isOwnDated(Draft draft) {
    return draft.dating.basis() == EventDating.Basis.CLAUSE;
  }

  private boolean tellsViolence(Draft draft) {
    if (draft.background || draft.modality == Modality.PLANNED) {
      return false;
    }
    boolean armed = reading.hasWord(draft.clause.first(), draft.clause.end(), "armed");
    boolean act =
        isMain(draft)
            && !refersBack(draft)
            && (armed || (isOwnDated(draft) && !draft.eventClass.isConsequence()));
    boolean persons =
        isMain(draft)
            && draft.eventClass.isConsequence()
            && reading.hasWord(draft.clause.first(), draft.sentence.endToken(), "person");
    return draft.hasToll() || draft.tollBeside || persons || act;
  }

  /** "the attack", "when they attacked": what the reader is taken to know. */
  private boolean refersBack(Draft draft) {
    return draft.definite || reading.isWord(draft.clause.first(), "when");
  }

  private boolean tellsProtest(Draft draft) {
    if (draft.background || draft.modality == Modality.PLANNED || !isMain(draft)) {
      return false;
    }
    int first = draft.sentence.firstToken();
    int end = draft.sentence.endToken();
    boolean crowd =
        reading.hasWord(first, end, "crowd")
            || reading.hasWord(first, end, "cause")
            || reading.hasWord(draft.clause.first(), draft.clause.end(), "protester");
    return !draft.eventClass.is("storm") && (isOwnDated(draft) || crowd);
  }

  private static final int NEAR = 40;
}
