// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeType;

/**
 * Dates the events whose own sentence has no date, from the events before them: the same fighting,
 * the same talks, the paragraph, the article.
 */
final class DateInheritance {
  private static final int YEAR_DIGITS = 4;

  private static final Set<EventType> SAID =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.STATEMENT);

  private DateInheritance() {}

  static void apply(Reading reading, List<Draft> drafts) {
    for (Draft draft : drafts) {
      draft.background = draft.isDated() && isHistory(reading, draft);
    }
    for (int i = 0; i < drafts.size(); i++) {
      int at = i;
      Draft draft = drafts.get(i);
      Optional<Integer> chronicle = Chronicle.dayOf(reading, draft.sentence);
      if (chronicle.isPresent() && !isOfItsOwnDay(reading, draft)) {
        draft.dating = new EventDating(List.of(chronicle.get()), Basis.CLAUSE, Relation.ON);
        draft.background = isHistory(reading, draft);
      }
      Optional<EventDating> soFar = SoFar.dating(reading, draft, drafts.subList(0, i));
      if (soFar.isPresent()) {
        draft.dating = soFar.get();
        draft.background |= draft.negated; // since what is history
        continue;
      }
      Optional<EventDating> eve = Eves.besideDeed(reading, draft, drafts.subList(0, i));
      if (eve.isPresent() && !draft.isDated()) {
        draft.dating = eve.get();
      }
      Eves.countedFromDeed(reading, draft, drafts.subList(0, i))
          .ifPresent(counted -> draft.dating = counted);
      if (isOnlyALength(reading, draft)) {
        fighting(drafts, i).ifPresent(f -> draft.dating = f.dating.by(Basis.SAME_EVENT));
      }
      Occurrences.ofDeed(reading, draft).ifPresent(day -> draft.dating = day);
      if (draft.isDated()) {
        continue;
      }
      Optional<EventDating> named =
          Distance.fromEarlier(reading, draft, drafts.subList(0, i))
              .or(() -> Documents.dating(reading, draft));
      if (named.isPresent()) {
        draft.dating = named.get();
        continue;
      }
      Optional<Draft> talk = Meetings.named(reading, drafts, i);
      Optional<Draft> source =
          talk.isPresent()
              ? talk.filter(Draft::isDated)
              : Sequels.source(reading, drafts, at)
                  .or(() -> Sequels.besideIt(drafts, at))
                  .or(() -> also(reading, drafts, at))
                  .or(() -> source(reading, drafts, at))
                  .or(() -> Meetings.of(reading, drafts, at));
      if (source.isPresent()) {
        Basis basis = basis(source.get(), draft);
        draft.dating = source.get().dating.by(basis);
        draft.background = source.get().background;
      } else {
        draft.dating = new EventDating(List.of(), Basis.PUBLICATION, Relation.ON);
      }
    }
    // Last, so that no sentence takes from the title what the title took from a later one.
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.heading && !draft.isDated()) {
        told(draft, drafts.subList(i + 1, drafts.size()))
            .ifPresent(body -> draft.dating = body.dating.by(basis(body, draft)));
      }
    }
  }

  /** "In two days of fighting 200 died": how long it took, and no word of when. */
  private static boolean isOnlyALength(Reading reading, Draft draft) {
    return draft.dating.relation() == Relation.LASTING
        && isFighting(draft)
        && draft.dating.times().stream()
            .map(i -> reading.times().get(i))
            .allMatch(time -> time.type() == TimeType.DURATION && !holds(reading, time, "past"));
  }

  /** The fighting told last, or else next in the paragraph, with a date. */
  private static Optional<Draft> fighting(List<Draft> drafts, int index) {
    int line = drafts.get(index).sentence.line();
    return last(drafts, index, d -> isFighting(d))
        .or(
            () ->
                drafts.subList(index + 1, drafts.size()).stream()
                    .filter(d -> d.sentence.line() == line && isFighting(d) && d.isOwnDated())
                    .filter(d -> d.dating.relation() == Relation.ON)
                    .findFirst());
  }

  /** Whether a day of the article's calendar, not a mere weekday, stands with what is told. */
  private static boolean isOfItsOwnDay(Reading reading, Draft draft) {
    return draft.dating.times().stream()
        .map(i -> reading.times().get(i).anchoring())
        .anyMatch(a -> a != TimeMention.Anchoring.DEICTIC);
  }

  /** The first telling in the body, with a date of these days, of what a title tells. */
  private static Optional<Draft> told(Draft heading, List<Draft> after) {
    return after.stream()
        .filter(d -> d.isDated() && !d.background && d.type() == heading.type())
        .findFirst();
  }

  private static Basis basis(Draft source, Draft draft) {
    if (source.type() == draft.type() || draft.anaphoric) {
      return Basis.SAME_EVENT;
    }
    return source.sentence.line() == draft.sentence.line() ? Basis.PARAGRAPH : Basis.ARTICLE;
  }

  /** "The parliament also agreed": with what another did in the sentence before. */
  private static Optional<Draft> also(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    return reading.hasWord(draft.clause.first(), draft.clause.end(), "also")
        ? last(
            drafts.subList(Math.max(0, index - 2), index),
            index,
            b ->
                b.type() == draft.type()
                    && b.modality == draft.modality
                    && !isExcursion(reading, b, draft))
        : Optional.empty();
  }

  private static Optional<Draft> last(List<Draft> drafts, int end, Predicate<Draft> kind) {
    return drafts.subList(0, Math.min(end, drafts.size())).stream()
        .filter(d -> d.isDated() && d.dating.relation() == Relation.ON && kind.test(d))
        .reduce((a, b) -> b);
  }

  private static Optional<Draft> source(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (!lends(before, draft) || isExcursion(reading, before, draft)) {
        continue;
      }
      boolean near = before.sentence.line() == draft.sentence.line() || index - i <= 2;
      if (before.isDated()
          && (near || !before.background)
          && (isFighting(draft) || isOfADay(reading, before))
          && dates(before, draft, near)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** Whether a date is one that another event can share: no length, and no bound of a toll. */
  private static boolean lends(Draft before, Draft draft) {
    Relation relation = before.dating.relation();
    boolean sameReality = !isNotYet(draft) || before.modality == draft.modality;
    return draft.anaphoric || (relation == Relation.ON && sameReality);
  }

  /** "Had held a drill last month": news told after it, in another tense, is not of its day. */
  private static boolean isExcursion(Reading reading, Draft before, Draft draft) {
    return !draft.anaphoric
        && !isHarm(draft)
        && isOver(reading, before.clause)
        && draft.clause.isPast()
        && !isOver(reading, draft.clause);
  }

  /** What is planned or feared is of no day on which something else took place. */
  private static boolean isNotYet(Draft draft) {
    return switch (draft.modality) {
      case PLANNED, FEARED, CONDITIONAL -> true;
      default -> false;
    };
  }

  /** Words and moves share a day with what is told beside them, not "last week" or a month. */
  static boolean isOfADay(Reading reading, Draft before) {
    return before.dating.times().stream()
        .map(i -> reading.times().get(i).expression().content())
        .anyMatch(
            content ->
                content instanceof TimeExpression.Point point
                    && (point.day().isPresent()
                        || point.weekday().isPresent()
                        || point.offset().filter(o -> o.unit() == Unit.DAY).isPresent()));
  }

  private static boolean dates(Draft before, Draft draft, boolean near) {
    if (before.background && !near) {
      return false;
    }
    if (draft.anaphoric && near) {
      return true;
    }
    if (near && (isTermOf(draft, before) || isDispersal(draft, before) || isToll(draft, before))) {
      return true;
    }
    boolean told = isFighting(before) || (near && isMutualBreach(before));
    if (told && isFighting(draft)) {
      return !before.background || draft.anaphoric;
    }
    boolean shared = !disjoint(before, draft) || (near && isStateOf(draft, before));
    if (near && isEndOfFighting(before) && isHarm(draft)) {
      return !before.background;
    }
    boolean words = !before.eventClass.isViolent() && !draft.eventClass.isViolent();
    return words && shared && !before.background && !isSaidNow(draft);
  }

  /** "A truce was signed in November. Armenia gave up lands": by that truce. */
  private static boolean isTermOf(Draft draft, Draft agreement) {
    return agreement.type() == EventType.AGREE
        && agreement.modality == Modality.HAPPENED
        && draft.mode.filter("territory"::equals).isPresent()
        && draft.clause.isPast();
  }

  /** "Thousands rallied on Tuesday. Police drove them apart." */
  private static boolean isDispersal(Draft draft, Draft protest) {
    return protest.type() == EventType.PROTEST
        && draft.type() == EventType.COERCE
        && !protest.background;
  }

  /** "68 died on Monday. A hundred more are missing." */
  private static boolean isToll(Draft draft, Draft before) {
    return isHarm(draft) && draft.hasToll() && before.hasToll() && !before.background;
  }

  private static boolean isFighting(Draft draft) {
    return draft.eventClass.isViolent()
        || draft.type() == EventType.RETREAT
        || draft.eventClass.has(Trait.TAKING);
  }

  /** Both sides accuse each other of breaking a truce: what each says of it follows. */
  private static boolean isMutualBreach(Draft draft) {
    return draft.type() == EventType.ACCUSE && draft.sourceCountries.size() > 1;
  }

  /** "Yerevan accuses Baku": what a side says in the present is of the day of writing. */
  private static boolean isSaidNow(Draft draft) {
    return !draft.clause.verb().isEmpty()
        && !draft.clause.isPast()
        && !draft.clause.isSubjunctive()
        && SAID.contains(draft.type());
  }

  /** A truce of yesterday ends the fighting whose dead the next sentence counts. */
  private static boolean isEndOfFighting(Draft draft) {
    return draft.type() == EventType.AGREE
        && draft.eventClass.has(Trait.STATES)
        && draft.dating.relation() == Relation.ON;
  }

  private static boolean isHarm(Draft draft) {
    return draft.eventClass.isConsequence()
        || draft.eventClass.shape() == EventClass.Shape.VICTIM
        || (draft.eventClass.isViolent() && draft.hasToll());
  }

  private static boolean disjoint(Draft a, Draft b) {
    return a.ids(Participant.Role.SOURCE).stream()
        .noneMatch(b.ids(Participant.Role.SOURCE)::contains);
  }

  /** "The Russian side stressed", after its minister. */
  private static boolean isStateOf(Draft draft, Draft before) {
    return draft.ids(Participant.Role.SOURCE).stream()
        .filter(
            id -> Gazetteer.standard().entry(id).filter(e -> e.kind().equals("state")).isPresent())
        .flatMap(id -> Gazetteer.standard().country(id).stream())
        .anyMatch(before.sourceCountries::contains);
  }

  /**
   * Whether it is told as history, not as news: what dates it names a year, or it "had happened" on
   * a day that is not counted from the day of writing.
   */
  private static boolean isHistory(Reading reading, Draft draft) {
    boolean over = isOver(reading, draft.clause);
    boolean history = false;
    for (int index : draft.dating.times()) {
      TimeMention time = reading.times().get(index);
      if (time.anchoring() == TimeMention.Anchoring.DEICTIC) {
        return isFar(reading, time) || (over && isLastWeekday(reading, time));
      }
      history |= time.expression().content() instanceof TimeExpression.Years; // a decade
      boolean day = time.anchoring() == TimeMention.Anchoring.PARTIAL;
      history |= hasYear(time) || (over && day);
      history |= draft.dating.relation() == Relation.LASTING;
    }
    return history && !draft.heading;
  }

  /** "had taken", in Arabic "was" before the perfect: over before what the article tells. */
  private static boolean isOver(Reading reading, Clause clause) {
    boolean past = clause.isPast() && !clause.isSubjunctive();
    return past
        && (clause.features().contains(Feature.PLUPERFECT)
            || reading.hasWord(clause.first(), clause.verbFirst(), "was"));
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
