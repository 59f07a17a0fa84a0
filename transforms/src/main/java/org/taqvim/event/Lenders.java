// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeExpression.Unit;

/** Finds which of the events told before lends its date to one whose own sentence has none. */
final class Lenders {
  private static final Set<EventType> SAID =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.STATEMENT);

  private Lenders() {}

  /** "The parliament also agreed": with what another did in the sentence before. */
  static Optional<Draft> also(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    return reading.hasWord(draft.clause.first(), draft.clause.end(), "also")
        ? last(
            drafts.subList(Math.max(0, index - 2), index),
            index,
            b ->
                b.type() == draft.type()
                    && b.modality == draft.modality
                    && !isFurther(reading, b, draft)
                    && !isExcursion(reading, b, draft))
        : Optional.empty();
  }

  /** How many sentences on from one another begins. */
  static int sentencesBetween(Reading reading, Sentence a, Sentence b) {
    List<Sentence> sentences = reading.text().sentences();
    return TextOrder.indexOf(sentences, Sentence::firstToken, b.firstToken())
        - TextOrder.indexOf(sentences, Sentence::firstToken, a.firstToken());
  }

  static Optional<Draft> last(List<Draft> drafts, int end, Predicate<Draft> kind) {
    return drafts.subList(0, Math.min(end, drafts.size())).stream()
        .filter(d -> d.isDated() && d.dating.relation() == Relation.ON && kind.test(d))
        .reduce((a, b) -> b);
  }

  static Optional<Draft> source(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (!draft.anaphoric
        && reading.hasWord(draft.sentence.firstToken(), draft.clause.end(), "earlier-on")) {
      return Optional.empty(); // "had accused it earlier": not beside what is told before
    }
    for (int i = index - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      if (!lends(reading, before, draft)
          || isExcursion(reading, before, draft)
          || isFurther(reading, before, draft)) {
        continue;
      }
      boolean near = before.sentence.line() == draft.sentence.line() || index - i <= 2;
      if (before.isDated()
          && (near || !before.background)
          && ((isFighting(draft) && !Voices.isCharge(draft)) || isOfADay(reading, before.dating))
          && dates(reading, before, draft, near)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  /** Whether a date is one that another event can share: no length, and no bound of a toll. */
  private static boolean lends(Reading reading, Draft before, Draft draft) {
    boolean day =
        before.dating.relation() == Relation.ON || Distance.isCounted(reading, before.dating);
    boolean sameReality =
        before.modality == draft.modality || (!isNotYet(draft) && !isStillToCome(reading, before));
    return draft.anaphoric || (day && sameReality);
  }

  /** "Will meet tomorrow": on a day on which nothing told beside it was. */
  private static boolean isStillToCome(Reading reading, Draft before) {
    return before.modality == Modality.PLANNED
        && before.dating.times().stream().anyMatch(i -> Prospects.isAhead(reading.times().get(i)));
  }

  /** "Had held a drill last month": news told after it, in another tense, is not of its day. */
  private static boolean isExcursion(Reading reading, Draft before, Draft draft) {
    return !draft.anaphoric
        && !isHarm(draft)
        && isOver(reading, before.clause)
        && draft.clause.isPast()
        && !isOver(reading, draft.clause);
  }

  /** "A farmer was wounded too", in another paragraph: on a day of his own. */
  private static boolean isFurther(Reading reading, Draft before, Draft draft) {
    int first = draft.sentence.firstToken();
    return !draft.anaphoric
        && before.sentence.line() != draft.sentence.line()
        && reading.hasWord(first, first + 2, "also");
  }

  /** What is planned or feared is of no day on which something else took place. */
  private static boolean isNotYet(Draft draft) {
    return switch (draft.modality) {
      case PLANNED, FEARED, CONDITIONAL -> true;
      default -> false;
    };
  }

  /** Words and moves share a day with what is told beside them, not "last week" or a month. */
  static boolean isOfADay(Reading reading, EventDating dating) {
    return dating.times().stream()
        .map(i -> reading.times().get(i).expression().content())
        .anyMatch(
            content ->
                content instanceof TimeExpression.Point point
                    && (point.day().isPresent()
                        || point.weekday().isPresent()
                        || point.offset().filter(o -> o.unit() == Unit.DAY).isPresent()));
  }

  private static boolean dates(Reading reading, Draft before, Draft draft, boolean near) {
    if (before.background && !near) {
      return false;
    }
    if (draft.anaphoric && near) {
      return true;
    }
    if (near
        && (isTermOf(draft, before)
            || isDispersal(draft, before)
            || isToll(draft, before)
            || isFlight(draft, before)
            || isDemand(draft, before)
            || isOnVisit(draft, before))) {
      return true;
    }
    boolean told = isFighting(before) || (near && isMutualBreach(before));
    if (told && isFighting(draft)) {
      return !before.background || draft.anaphoric;
    }
    boolean shared =
        !Voices.areApart(before, draft)
            || (near
                && (Voices.isStateOf(draft, before)
                    || Voices.isOfficeOf(draft, before)
                    || Voices.isOneOfThem(draft, before)));
    if (near && isEndOfFighting(before) && isHarm(draft)) {
      return !before.background;
    }
    boolean words = isWords(before) && isWords(draft) && !Voices.isDayOfDeed(reading, before);
    if (near && isOneBreath(reading, before, draft)) {
      return true;
    }
    return words && shared && !before.background && !isNow(reading, draft);
  }

  /**
   * Whether the next sentence goes on with it: its side speaks ("the army held a drill on Friday.
   * Its commander said"), or another does or suffers the like ("Armenia imposed martial law.
   * Azerbaijan's parliament agreed to it, too").
   */
  private static boolean isOneBreath(Reading reading, Draft before, Draft draft) {
    boolean next =
        before.sentence.line() == draft.sentence.line()
            && before.sentence.endToken() == draft.sentence.firstToken();
    boolean told =
        before.modality != Modality.PLANNED
            && !before.background
            && isOfADay(reading, before.dating)
            && draft.clause.isPast()
            && !draft.clause.isSubjunctive()
            && !isNotYet(draft);
    if (!next || !told) {
      return false;
    }
    boolean words = ForeignDates.isSpeech(draft.eventClass) && !before.eventClass.isViolent();
    boolean voice =
        !draft.sourceCountries.isEmpty() && draft.sourceCountries.equals(before.sourceCountries);
    return (words && voice) || isLikewise(reading, before, draft);
  }

  private static boolean isLikewise(Reading reading, Draft before, Draft draft) {
    boolean like =
        before.eventClass.isViolent() == draft.eventClass.isViolent()
            || (isHarm(before) && isLoss(draft));
    return like && reading.hasWord(draft.sentence.firstToken(), draft.clause.end(), "likewise");
  }

  /** Dead, hurt, missing or taken prisoner. */
  private static boolean isLoss(Draft draft) {
    return isHarm(draft) || draft.hasToll();
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

  /** "Thousands rallied on Tuesday. They demanded the release": nobody else is told to speak. */
  private static boolean isDemand(Draft draft, Draft protest) {
    boolean nobodys = draft.ids(Participant.Role.SOURCE).isEmpty() && draft.claimedBy.isEmpty();
    return protest.type() == EventType.PROTEST
        && !protest.background
        && ForeignDates.isSpeech(draft.eventClass)
        && draft.clause.isPast()
        && (nobodys || !Voices.areApart(protest, draft));
  }

  /** "NN came to Y on Monday. There he met": talks in the sentence after an arrival. */
  private static boolean isOnVisit(Draft draft, Draft before) {
    boolean arrival = before.eventClass.has(Trait.JOURNEY) || before.eventClass.has(Trait.ARRIVAL);
    return arrival
        && before.type() == EventType.CONSULT
        && !before.background
        && draft.type() == EventType.CONSULT
        && !draft.eventClass.has(Trait.REMOTE)
        && draft.clause.isPast()
        && !isNotYet(draft);
  }

  /** "They attacked the village on Monday. Its inhabitants fled." */
  private static boolean isFlight(Draft draft, Draft before) {
    return draft.eventClass.harm().filter(h -> h == Harm.DISPLACED).isPresent()
        && draft.clause.isPast()
        && isFighting(before)
        && !Voices.isCharge(before)
        && !before.background;
  }

  /** "68 died on Monday. A hundred more are missing." */
  private static boolean isToll(Draft draft, Draft before) {
    return isHarm(draft) && draft.hasToll() && before.hasToll() && !before.background;
  }

  static boolean isFighting(Draft draft) {
    return draft.eventClass.isViolent()
        || draft.type() == EventType.RETREAT
        || draft.eventClass.has(Trait.TAKING);
  }

  /** Both sides accuse each other of breaking a truce: what each says of it follows. */
  private static boolean isMutualBreach(Draft draft) {
    return draft.type() == EventType.ACCUSE && draft.sourceCountries.size() > 1;
  }

  /** "Yerevan accuses Baku", "the trial goes on": what is so in the present is of today. */
  private static boolean isNow(Reading reading, Draft draft) {
    boolean present =
        !draft.clause.verb().isEmpty()
            && !draft.clause.isPast()
            && !draft.clause.isSubjunctive()
            && draft.clause.opener() != Clause.Opener.THAT
            && !ForeignDates.isSpeech(draft.eventClass);
    return present || isNowSaid(reading, draft);
  }

  private static boolean isNowSaid(Reading reading, Draft draft) {
    boolean now =
        draft.clause.verb().isEmpty()
            ? reading.verbAt(draft.triggerFirst).filter(v -> v.is(Feature.PRESENT)).isPresent()
            : !draft.clause.isPast() && !draft.clause.isSubjunctive();
    return now && (SAID.contains(draft.type()) || Voices.isCharge(draft));
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

  /** Whether it is told as no fighting, or as that of which somebody accuses another. */
  private static boolean isWords(Draft draft) {
    return !draft.eventClass.isViolent() || Voices.isCharge(draft);
  }

  /** "had taken", in Arabic "was" before the perfect: over before what the article tells. */
  static boolean isOver(Reading reading, Clause clause) {
    boolean past = clause.isPast() && !clause.isSubjunctive();
    return past
        && (clause.features().contains(Feature.PLUPERFECT)
            || reading.hasWord(clause.first(), clause.verbFirst(), "was"));
  }
}
