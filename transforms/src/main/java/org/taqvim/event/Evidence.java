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
    boolean judged = draft.type() == EventType.ASSAULT || draft.type() == EventType.PROTEST;
    if (!judged) {
      return true;
    }
    if (draft.background || draft.modality == Modality.PLANNED) {
      return false;
    }
    boolean main =
        draft.strength == Telling.Strength.PREDICATE
            && draft.clause.opener() != Opener.RELATIVE
            && draft.clause.isPast();
    boolean own = draft.dating.basis() == EventDating.Basis.CLAUSE;
    if (draft.type() == EventType.PROTEST) {
      int first = draft.sentence.firstToken();
      int end = draft.sentence.endToken();
      return main
          && (own
              || reading.hasWord(first, end, "crowd")
              || reading.hasWord(first, end, "cause")
              || reading.hasWord(draft.clause.first(), draft.clause.end(), "protester"));
    }
    boolean acted =
        main
            && !draft.eventClass.isConsequence()
            && (own || reading.hasWord(draft.clause.first(), draft.clause.end(), "armed"));
    return draft.hasToll || acted;
  }

  private static final int NEAR = 40;
}
