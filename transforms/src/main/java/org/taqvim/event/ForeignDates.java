// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Set;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;

/**
 * Tells dates in the words of an event that are those of something else which they name.
 *
 * @param trigger the token that tells the event
 * @param past whether its verb says that it is over
 * @param relative where its own relative clause begins, or -1: what stands there is not of others
 */
record ForeignDates(
    Reading reading, int trigger, EventClass eventClass, boolean past, int relative) {
  private static final int REACH_OF_PARTICIPLE = 4;
  private static final int REACH_OF_RELATIVE = 6;
  private static final int REACH_OF_WHOM = 4;
  private static final int OWN = 2;

  /** So far behind its verb stands the agreement that it tells. */
  private static final int OF_ITS_OBJECT = 4;

  /** What is done by words, so that a thing named in them has a date of its own. */
  private static final Set<EventType> WORDS =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.STATEMENT);

  /** What was done in the wake of a war: troops that came, lands that were given up. */
  private static final Set<EventType> AFTERMATH =
      Set.of(EventType.MOBILIZE, EventType.RETREAT, EventType.CONCEDE, EventType.COERCE);

  ForeignDates(Reading reading, int trigger, EventClass eventClass, boolean past) {
    this(reading, trigger, eventClass, past, -1);
  }

  /** The same for an event that a relative clause from a token on tells. */
  ForeignDates within(int clause) {
    return new ForeignDates(reading, trigger, eventClass, past, clause);
  }

  /** "under the treaty of 1997": the date of what the sentence names, not of what it tells. */
  boolean holds(int index) {
    if (eventClass.isViolent() && DateRelation.isOfRelative(reading, index, trigger)) {
      return false; // "since the war of 2020, in which 6000 fell"
    }
    int date = reading.firstOf(index);
    int before = date - 1;
    while (before >= 0
        && (reading.isWord(before, "in")
            || reading.isWord(before, "year")
            || reading.isWord(before, "signed"))) {
      before--;
    }
    return (isNamed(index, before)
            && Math.abs(before - trigger) > own()
            && !isWhenItWas(before)
            && !isInIt(index, before))
        || isOfDeed(index, before)
        || isOfAnAge(index)
        || isOfRelative(index, before)
        || isOfBareRelative(date)
        || isOfWhatIsAsked(index, date)
        || isOfParticiple(date);
  }

  /**
   * "demands maps of the seventies": what is said today is of no decade, what it is about may be.
   */
  private boolean isOfAnAge(int index) {
    return !past
        && isSpeech(eventClass)
        && reading.times().get(index).expression().content() instanceof TimeExpression.Years;
  }

  /** Whether something is done by words. */
  static boolean isSpeech(EventClass eventClass) {
    return eventClass.isSaying() || WORDS.contains(eventClass.type());
  }

  EventType type() {
    return eventClass.type();
  }

  private int own() {
    return isSpeech(eventClass) ? 0 : eventClass.type() == EventType.AGREE ? OF_ITS_OBJECT : OWN;
  }

  /** "breaking the truce of 2020", but "broke the truce yesterday", "signed a truce in 1994". */
  private boolean isNamed(int index, int noun) {
    return reading.isWord(noun, "dated-noun")
        || reading.endsWord(noun, "dated-noun")
        || (!isAgreement()
            && reading.endsWord(noun, "named-by-year")
            && reading.times().get(index).anchoring() == TimeMention.Anchoring.ABSOLUTE);
  }

  /**
   * Who dies "in the war of 2020" dies then, and troops that came "after the war of 2020" came in
   * that year; who speaks of it does so today.
   */
  private boolean isWhenItWas(int noun) {
    boolean after =
        past
            && AFTERMATH.contains(eventClass.type())
            && (reading.endsWord(noun - 1, "after") || reading.endsWord(noun - 2, "after"));
    boolean bound = // "under the statement of 2020 the sides have undertaken"
        past
            && (eventClass.type() == EventType.AGREE || AFTERMATH.contains(eventClass.type()))
            && reading.endsWord(noun - 1, "according-to");
    boolean inWar = // "took back much in the war of 2020"
        eventClass.has(EventClass.Trait.TAKING)
            && reading.triggers(noun, noun + 1).stream()
                .anyMatch(t -> t.value().eventClass().isViolent());
    boolean ended = // "the war ended on 10 November 2020", not "the war of 2020 ended"
        past
            && eventClass.has(EventClass.Trait.BETWEEN)
            && noun < trigger
            && (reading.isWord(noun + 1, "in") || isEndedWar(noun));
    return after
        || bound
        || ended
        || ((eventClass.isViolent() || inWar) && reading.isWord(noun - 1, "in"));
  }

  /** "the war of autumn 2020 ended with a truce": in that autumn. */
  private boolean isEndedWar(int noun) {
    boolean after = reading.isWord(noun - 1, "after") || reading.endsWord(noun - 1, "after");
    return after
        ? DateRelation.isTruceOf(reading, noun, trigger)
        : eventClass.type() == EventType.AGREE
            && reading.triggers(noun, noun + 1).stream()
                .anyMatch(t -> t.value().eventClass().isViolent());
  }

  /** "condemned it in a statement of Tuesday": the day on which it was said. */
  private boolean isInIt(int index, int noun) {
    return isSpeech(eventClass)
        && reading.isWord(noun - 1, "in")
        && reading.times().get(index).anchoring() == TimeMention.Anchoring.DEICTIC;
  }

  /**
   * "rejected what Yerevan had said yesterday", "freed ten men whom it had taken last month": a day
   * of the clause that says who or what is meant.
   */
  private boolean isOfRelative(int index, int before) {
    int date = reading.firstOf(index);
    if (trigger < date) {
      return reading.hasWord(Math.max(trigger + 1, date - REACH_OF_RELATIVE), date, "what")
          || (!eventClass.isViolent() && isOfAttribute(date));
    }
    int end = reading.text().tokenAt(reading.times().get(index).end());
    return opensAttribute(before) && !reading.triggers(end, trigger).isEmpty();
  }

  /** Whether a "whom" opens the clause not far before a date: "whom, most of them, in 2020". */
  private boolean opensAttribute(int before) {
    for (int i = before; i > Math.max(0, before - REACH_OF_WHOM); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0 || reading.verbAt(i).isPresent()) {
        return false;
      }
      if (reading.isWord(i, "that")) {
        return reading.isWord(i - 1, "object") && (relative < 0 || i > relative);
      }
    }
    return false;
  }

  /**
   * "freed five men had been taken last month", as a language says it that needs no pronoun behind
   * an indefinite noun: a second verb, which only the noun before it can rule.
   */
  private boolean isOfBareRelative(int date) {
    if (!reading.lexicon().isVerbFirst() || eventClass.isViolent()) {
      return false;
    }
    for (int i = date - 1; i > trigger + 1; i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0) {
        return false;
      }
      if (reading.isWord(i, "was") || isPluralVerb(i)) {
        return !VerbFirstClauses.isJoined(reading, i);
      }
    }
    return false;
  }

  /** "Proposed to hold the next meeting in October": no month or week is that of the words. */
  private boolean isOfWhatIsAsked(int index, int date) {
    EventDating month = new EventDating(List.of(index), Basis.CLAUSE, Relation.ON);
    return eventClass.type() == EventType.REQUEST
        && trigger < date
        && !Lenders.isOfADay(reading, month)
        && reading.triggers(trigger + 1, date).stream()
            .anyMatch(t -> t.value().eventClass().type() == EventType.CONSULT);
  }

  private boolean isPluralVerb(int token) {
    return reading.actorAt(token).isEmpty()
        && reading
            .verbAt(token)
            .filter(v -> v.is(Feature.PAST) && v.is(Feature.PLURAL))
            .isPresent();
  }

  /** "broke off the talks that were resumed on Wednesday": the day of the talks. */
  private boolean isOfAttribute(int date) {
    for (int i = date - 1; i > trigger + 1; i--) {
      if (reading.token(i).isSign()) {
        return false;
      }
      if (reading.isWord(i, "relative")) {
        return reading.verbAt(i + 1).isPresent() && !reading.triggers(trigger + 1, i).isEmpty();
      }
      if (!reading.lexicon().isVerbFirst() && reading.isWord(i, "that")) {
        return reading.verbAt(i - 1).isEmpty() && !reading.triggers(trigger + 1, i).isEmpty();
      }
    }
    return false;
  }

  /** "rejected the claim of yesterday", but "was killed in the attack of yesterday". */
  private boolean isOfDeed(int index, int noun) {
    return noun == reading.firstOf(index) - 1
        && noun != trigger
        && !isWhenItWas(noun)
        && reading.isWord(noun, "dated-deed")
        && !isWithin(noun)
        && reading.times().get(index).anchoring() == TimeMention.Anchoring.DEICTIC;
  }

  /** "At the meeting of Monday they agreed": the day of both. */
  private boolean isWithin(int noun) {
    return reading.isWord(noun - 1, "in")
        || (!isSpeech(eventClass)
            && (reading.isWord(noun - 1, "during") || reading.endsWord(noun - 1, "within")));
  }

  private boolean isAgreement() {
    return reading.triggers(trigger, trigger + 1).stream()
        .anyMatch(t -> t.value().eventClass().type() == EventType.AGREE);
  }

  /** "the truce agreed in Moscow on Saturday", "men held since May": of what was agreed or held. */
  private boolean isOfParticiple(int date) {
    for (int i = date - 1; i >= Math.max(0, date - REACH_OF_PARTICIPLE); i--) {
      boolean told = // "who had been held they freed in May"
          reading.verbAt(i).filter(v -> v.is(Feature.PLUPERFECT) && v.end() <= date).isPresent();
      if (i == trigger || reading.token(i).isSign() || told) {
        return false;
      }
      if (reading.isWord(i, "signed")) {
        return trigger < i;
      }
      if (reading.isWord(i, "held")) {
        return !eventClass.isViolent();
      }
    }
    return false;
  }
}
