// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Trait;

/** Dates what one sentence tells by the words of that sentence. */
final class ClauseDates {
  private final SentenceScope scope;
  private final Reading reading;

  ClauseDates(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** Dates a draft by a clause that tells of it further, where that names a day. */
  void date(Draft draft, Clause clause) {
    DateChooser.inClause(reading, clause.first(), clause.end(), draft)
        .ifPresent(dating -> draft.dating = dating);
  }

  /** "Under the paper of 9 November both …, and A must …": its terms are all of its day. */
  private void dateTerm(Draft draft) {
    if (draft.isDated() || draft.modality != Modality.OBLIGATED) {
      return;
    }
    scope.here().stream()
        .takeWhile(d -> d != draft)
        .filter(d -> d.modality == Modality.OBLIGATED && d.isOwnDated())
        .findFirst()
        .ifPresent(first -> draft.dating = first.dating);
  }

  void date(Draft draft) {
    if (draft.isDated()) {
      return;
    }
    Clause clause = draft.clause;
    draft.dating =
        Eves.ofDeed(reading, draft)
            .or(() -> own(clause, draft))
            .or(() -> DateChooser.behind(reading, draft))
            .or(() -> quoted(draft))
            .or(
                () ->
                    Sequels.isOfWhatWentBefore(reading, draft)
                        ? Optional.empty()
                        : inSentence(draft))
            .or(() -> DateChooser.duringNamed(reading, scope.clauses(), draft))
            .or(() -> spoken(draft))
            .orElse(draft.dating);
    dateTerm(draft);
  }

  private Optional<EventDating> inSentence(Draft draft) {
    return DateChooser.inSentence(
        reading, scope.sentence().firstToken(), draft.clause.first(), draft, scope.here());
  }

  /**
   * The date in the clause itself: a day before the name of a war, that before a mere length; not
   * the years of prison that it tells of.
   */
  private Optional<EventDating> own(Clause clause, Draft draft) {
    Optional<EventDating> told = DateChooser.inClause(reading, clause.first(), clause.end(), draft);
    boolean length = told.filter(d -> d.relation() == EventDating.Relation.LASTING).isPresent();
    return told.filter(d -> !length)
        .or(() -> reading.profile().names().dating(reading, draft))
        .or(() -> told.filter(d -> !draft.eventClass.has(Trait.PENALTY)));
  }

  /**
   * "Said on Monday: they attacked us yesterday, and we call on them": what is said behind a deed
   * that he tells was said on his day, not on that of the deed.
   */
  private Optional<EventDating> quoted(Draft draft) {
    boolean told =
        scope.here().stream()
            .takeWhile(d -> d != draft)
            .anyMatch(d -> d.isOwnDated() && d.modality == Modality.CLAIMED && !isWords(d));
    if (told && draft.type() == EventType.REJECT) {
      return scope
          .discourse()
          .said() // "said on Tuesday that they fired on Monday, which Y denied"
          .or(() -> announced(draft));
    }
    return told && isWords(draft) ? spoken(draft) : Optional.empty();
  }

  /** The day of the sentence on which it was announced: one that dates no deed of it. */
  private Optional<EventDating> announced(Draft draft) {
    return DateChooser.indexes(reading, scope.sentence().firstToken(), draft.clause.first())
        .stream()
        .filter(day -> DateChooser.isDate(reading, day))
        .filter(
            day ->
                scope.here().stream()
                    .takeWhile(d -> d != draft)
                    .noneMatch(d -> d.dating.times().contains(day)))
        .findFirst()
        .map(
            day ->
                new EventDating(List.of(day), EventDating.Basis.SENTENCE, EventDating.Relation.ON))
        .filter(day -> Lenders.isOfADay(reading, day));
  }

  private static boolean isWords(Draft draft) {
    return draft.eventClass.scope() != Scope.OPEN;
  }

  /** "He added: Yerevan proposes to sign": what his words tell in the present he says that day. */
  private static boolean isSaidNow(Draft draft) {
    return !draft.clause.verb().isEmpty() && !draft.clause.isPast();
  }

  /** What somebody says beside what he said on a named day he said on that day. */
  private Optional<EventDating> spoken(Draft draft) {
    boolean speech = draft.eventClass.scope() != Scope.OPEN;
    boolean same =
        scope.discourse().speaker().stream()
            .anyMatch(
                s ->
                    draft.ids(Participant.Role.SOURCE).contains(s.mention().id())
                        || ((draft.modality == Modality.PROMISED || isSaidNow(draft))
                            && draft.speakers.contains(s)));
    return speech && same ? scope.discourse().said() : Optional.empty();
  }
}
