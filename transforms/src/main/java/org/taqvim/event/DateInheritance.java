// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;

/**
 * Dates the events whose own sentence has no date, from the events before them: the same fighting,
 * the same talks, the paragraph, the article.
 */
final class DateInheritance {
  private static final int YEAR_DIGITS = 4;

  /** Ends the name of the rule by which a date has its year from its neighbour. */
  private static final String SHARED_YEAR = "shared-year";

  private DateInheritance() {}

  static void apply(Reading reading, List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.background = draft.isDated() && isHistory(reading, draft);
    }
    for (int i = 0; i < drafts.size(); i++) {
      Retold.dating(reading, drafts, i).ifPresent(drafts.get(i)::dateBy);
    }
    for (int i = 0; i < drafts.size(); i++) {
      date(reading, drafts, i);
    }
    for (int i = 0; i < drafts.size(); i++) { // by a telling that took its day from another
      Retold.dating(reading, drafts, i).ifPresent(drafts.get(i)::dateBy);
    }
    // Last, so that no sentence takes from the title what the title took from a later one.
    boolean history = isOfHistory(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.heading && !draft.isDated()) {
        told(reading, draft, drafts.subList(i + 1, drafts.size()), history)
            .ifPresent(
                body -> {
                  draft.dating = body.dating.by(basis(body, draft));
                  draft.background = body.background;
                });
      }
    }
  }

  /** Whether the article opens with history: "thirty years ago on this day they signed". */
  private static boolean isOfHistory(List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> !draft.heading)
        .findFirst()
        .filter(lead -> lead.background && lead.isOwnDated())
        .isPresent();
  }

  private static void date(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    List<Draft> before = drafts.subList(0, index);
    List<Integer> head = Chronicle.headOf(reading, draft.sentence);
    if (!head.isEmpty() && !isOfItsOwnDay(reading, draft, head)) {
      draft.dating = new EventDating(head, Basis.CLAUSE, Relation.ON);
      draft.background = isHistory(reading, draft);
    }
    Optional<EventDating> soFar = SoFar.dating(reading, drafts, index);
    if (soFar.isPresent()) {
      draft.dating = soFar.get();
      draft.background |= draft.negated; // since what is history
      return;
    }
    Optional<EventDating> eve = Eves.besideDeed(reading, draft, before);
    if (eve.isPresent() && !draft.isDated()) {
      draft.dating = eve.get();
    }
    Distance.fromThis(reading, draft, before).ifPresent(dating -> draft.dating = dating);
    Eves.countedFromDeed(reading, draft, before)
        .or(() -> Eves.countedFromTold(reading, draft, before))
        .or(() -> Sequels.someTimeAfter(reading, drafts, index))
        .or(() -> Spells.afterFights(reading, draft))
        .or(() -> Spells.ofFighting(reading, drafts, index))
        .or(() -> Occurrences.ofDeed(reading, draft))
        .ifPresent(dating -> draft.dating = dating);
    if (!draft.isDated()) {
      Distance.fromEarlier(reading, draft, before)
          .or(() -> Documents.dating(reading, draft, before))
          .ifPresentOrElse(named -> draft.dating = named, () -> lend(reading, drafts, index));
      Optional<EventDating> war = reading.profile().names().ofDead(draft);
      if (war.isPresent() && !draft.background) {
        draft.dating = war.get();
        draft.background = true;
      }
    }
  }

  /** Gives an event the day of another one, or of the news. */
  private static void lend(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (StillSo.isToday(reading, draft)) {
      draft.dating = new EventDating(List.of(), Basis.PUBLICATION, Relation.ON);
      return;
    }
    Optional<Draft> pointed = BackReferences.source(reading, drafts, index);
    Optional<EventDating> past =
        Sequels.ofWhatItNames(reading, drafts, index)
            .or(() -> Bygones.ofNamedWar(reading, drafts, index))
            .filter(told -> pointed.isEmpty());
    if (past.isPresent()) {
      draft.dating = past.get();
      draft.background = true;
      return;
    }
    Optional<Draft> talk = Meetings.named(reading, drafts, index);
    Optional<Draft> source =
        talk.isPresent()
            ? talk.filter(Draft::isDated)
            : pointed
                .or(() -> Sequels.source(reading, drafts, index))
                .or(() -> Sequels.besideIt(drafts, index))
                .or(() -> Meetings.during(reading, drafts, index))
                .or(() -> Lenders.also(reading, drafts, index))
                .or(
                    () ->
                        later(
                            Lenders.source(reading, drafts, index),
                            Meetings.of(reading, drafts, index)));
    boolean sinceWar = // "6500 fell. Since that time mines have killed 200"
        source.filter(s -> s.dating.known().isPresent()).isPresent()
            && reading.hasWord(draft.clause.first(), draft.clause.end(), "so-far");
    if (source.isEmpty() || sinceWar) {
      goOn(reading, drafts, index);
      return;
    }
    Basis basis = basis(source.get(), draft);
    EventDating told = ofDeed(source.get(), draft).by(basis);
    draft.dating =
        basis == Basis.PARAGRAPH || isMove(draft)
            ? Sequels.movedOn(reading, source.get(), draft, drafts).orElse(told)
            : told;
    draft.background = source.get().background;
  }

  /** Dates what no event lends its day to: by the story told so far, else by the news. */
  private static void goOn(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    Optional<Draft> story = Storyline.source(reading, drafts, index);
    if (story.isPresent()) {
      draft.dating = story.get().dating.by(Basis.PARAGRAPH);
      draft.background = story.get().background;
      return;
    }
    Optional<EventDating> said = SaidThere.dating(reading, draft);
    if (said.isPresent()) {
      draft.dating = said.get();
      return;
    }
    Optional<EventDating> later =
        Sequels.afterHistory(reading, drafts, index)
            .or(() -> LookBack.dating(reading, drafts, index))
            .or(() -> Bygones.dating(reading, drafts, index));
    draft.background |= later.isPresent();
    draft.dating =
        later
            .or(
                () ->
                    Storyline.besideIt(reading, drafts, index)
                        .map(before -> before.dating.by(Basis.PARAGRAPH)))
            .orElseGet(() -> new EventDating(List.of(), Basis.PUBLICATION, Relation.ON));
  }

  /** "Went on to Y on Tuesday. There he met": a meeting of a tour is of its last stop. */
  private static boolean isMove(Draft draft) {
    return draft.type() == EventType.CONSULT && !draft.anaphoric;
  }

  /**
   * The day that a source lends: "the first talks since the attack of May. In this attack 40 died":
   * on the day of the attack, not since then.
   */
  private static EventDating ofDeed(Draft source, Draft draft) {
    EventDating dating = source.dating;
    boolean since = dating.relation() == Relation.SINCE && dating.known().isEmpty();
    return since && draft.anaphoric && !source.eventClass.isViolent()
        ? new EventDating(dating.times(), dating.basis(), Relation.ON)
        : dating;
  }

  /** What was told later of two: who speaks at the second stop of a tour speaks on its day. */
  private static Optional<Draft> later(Optional<Draft> a, Optional<Draft> b) {
    return a.isPresent() && (b.isEmpty() || a.get().triggerFirst >= b.get().triggerFirst) ? a : b;
  }

  /**
   * Whether a day of the article's calendar stands with what is told, or one that is counted from
   * the head above it; not a mere weekday.
   */
  private static boolean isOfItsOwnDay(Reading reading, Draft draft, List<Integer> head) {
    return draft.dating.times().stream()
        .filter(i -> !head.contains(i) && DateChooser.isDate(reading, i))
        .map(i -> reading.times().get(i))
        .filter(time -> !Sequels.isSomeTimeLater(time))
        .anyMatch(
            time ->
                time.anchoring() != TimeMention.Anchoring.DEICTIC
                    || time.saidAt().isPresent()
                    || namesMonth(time));
  }

  /** "In May of last year", under the head of a day of this year. */
  private static boolean namesMonth(TimeMention time) {
    return time.expression().content() instanceof TimeExpression.Point point
        && point.month().isPresent();
  }

  /** The first telling in the body, with a date of these days, of what a title tells. */
  private static Optional<Draft> told(
      Reading reading, Draft heading, List<Draft> after, boolean history) {
    return after.stream()
        .filter(d -> d.isDated() && (history || !d.background) && d.type() == heading.type())
        .filter(d -> d.modality == heading.modality && Lenders.isOfADay(reading, d.dating))
        .findFirst();
  }

  private static Basis basis(Draft source, Draft draft) {
    if (source.type() == draft.type() || draft.anaphoric) {
      return Basis.SAME_EVENT;
    }
    return source.sentence.line() == draft.sentence.line() ? Basis.PARAGRAPH : Basis.ARTICLE;
  }

  /**
   * Whether it is told as history, not as news: what dates it names a year, or it "had happened" on
   * a day that is not counted from the day of writing.
   */
  private static boolean isHistory(Reading reading, Draft draft) {
    boolean over = Lenders.isOver(reading, draft.clause);
    boolean history = false;
    for (int index : draft.dating.times()) {
      TimeMention time = reading.times().get(index);
      if (time.anchoring() == TimeMention.Anchoring.DEICTIC) {
        return isFar(reading, time) || (over && isLastWeekday(reading, time));
      }
      history |= time.expression().content() instanceof TimeExpression.Years; // a decade
      boolean day = time.anchoring() == TimeMention.Anchoring.PARTIAL;
      history |= isOfYear(time) || isAfterYear(reading, index) || (over && day);
      history |= draft.dating.relation() == Relation.LASTING && !Lengths.isPast(reading, index);
    }
    return history && !draft.heading;
  }

  private static boolean isOfYear(TimeMention time) {
    return hasYear(time) || time.isOfStory();
  }

  /** "In 1991 … on 10 December of that year", "a week later": counted from a date of a year. */
  private static boolean isAfterYear(Reading reading, int index) {
    if (reading.times().get(index).anchoring() != TimeMention.Anchoring.ANAPHORIC) {
      return false;
    }
    int line = reading.sentenceOf(reading.firstOf(index)).line();
    for (int i = index - 1; i >= 0; i--) {
      TimeMention time = reading.times().get(i);
      if (reading.sentenceOf(reading.firstOf(i)).line() != line) {
        return false;
      }
      if (DateChooser.isDate(reading, i)
          && time.anchoring() != TimeMention.Anchoring.ANAPHORIC
          && time.anchoring() != TimeMention.Anchoring.NONE) {
        return isOfYear(time);
      }
    }
    return false;
  }

  private static boolean isFar(Reading reading, TimeMention time) {
    return holds(reading, time, "background");
  }

  /** "last Sunday"; "yesterday" and "last week" are still news. */
  private static boolean isLastWeekday(Reading reading, TimeMention time) {
    boolean weekday =
        time.expression().content() instanceof TimeExpression.Point point
            && point.weekday().isPresent();
    return weekday && holds(reading, time, "last");
  }

  private static boolean holds(Reading reading, TimeMention time, String role) {
    int token = reading.text().tokenAt(time.begin());
    return reading.hasWord(token, reading.text().tokenAt(time.end()), role);
  }

  private static boolean hasYear(TimeMention time) {
    if (time.governs().isPresent() && time.expression().isAbsolute()) {
      return true; // of a chronology's year
    }
    if (time.expression().rule().endsWith(SHARED_YEAR)) {
      return true; // of the year named before it in its sentence
    }
    int digits = 0;
    for (int i = 0; i < time.text().length(); i++) {
      digits = Character.isDigit(time.text().charAt(i)) ? digits + 1 : 0;
      if (digits == YEAR_DIGITS) {
        return true;
      }
    }
    return false;
  }
}
