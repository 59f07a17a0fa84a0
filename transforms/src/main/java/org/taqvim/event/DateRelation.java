// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.taqvim.event.EventDating.Relation;

/** Reads the words before a date: whether the event is of that day, since it, after it. */
final class DateRelation {
  private static final int REACH_OF_BEGINNING = 30;
  private static final int REACH_OF_OUTBREAK = 14;
  private static final int REACH_OF_COMPARISON = 9;
  private static final int REACH_OF_DEED = 9;
  private static final int REACH_OF_VERB = 4;

  private static final Set<EventType> SAID_OR_AGREED =
      Set.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.PROTEST,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.STATEMENT,
          EventType.SUPPORT,
          EventType.THREATEN);

  private DateRelation() {}

  /** How an event, by its trigger, lies to one of the article's times. */
  static Relation of(Reading reading, int index, int trigger) {
    int token = reading.firstOf(index);
    if (BegunDeeds.isLater(reading, index, trigger)) {
      return Relation.IN_COURSE;
    }
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      if (trigger > i && trigger < token) {
        return Relation.ON; // "since the war of 2020", of the war itself
      }
      if (isSince(reading, i) && isOfRelative(reading, index, trigger)) {
        return Relation.ON;
      }
      if (isSince(reading, i)) {
        return isBeginning(reading, index, token) ? Relation.ON : Relation.SINCE;
      }
      if (reading.isWord(i, "until")) {
        return reading.isWord(i - 1, "lasted") ? Relation.ON : Relation.UNTIL;
      }
      if (reading.isWord(i, "after") || reading.endsWord(i, "after")) {
        boolean deed = i + 2 == token && !reading.triggers(i + 1, token).isEmpty();
        return deed && isConsequence(reading, trigger) ? Relation.ON : Relation.AFTER;
      }
      if (reading.isWord(i, "shortly-before")) {
        return Relation.ON;
      }
      if (reading.isWord(i, "before") || reading.endsWord(i, "before")) {
        return Relation.BEFORE;
      }
    }
    if (isSinceOutbreak(reading, token, trigger) && !isOfRelative(reading, index, trigger)) {
      return Relation.SINCE;
    }
    return isOfRelative(reading, index, trigger) ? Relation.ON : toDeed(reading, token, trigger);
  }

  /** "The worst since the clashes of April, which killed 110": these died in April. */
  static boolean isOfRelative(Reading reading, int index, int trigger) {
    int end = reading.text().tokenAt(reading.times().get(index).end());
    int that = reading.isWord(end, "copula") ? end + 1 : end; // "is the worst since May, which"
    boolean relative =
        reading.isWord(end, "relative")
            || (!reading.lexicon().isVerbFirst() && reading.isWord(that, "that"));
    return relative && trigger > end && isOfFighting(reading, index);
  }

  /** "The clashes of April", and not "1994" alone. */
  private static boolean isOfFighting(Reading reading, int index) {
    int date = reading.firstOf(index);
    for (int i = date - 1; i > Math.max(0, date - REACH_OF_DEED); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0 || isSince(reading, i)) {
        return false;
      }
      if (isViolent(reading, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Since", and not the end of "after" or "before". */
  private static boolean isSince(Reading reading, int token) {
    return reading.isWord(token, "since")
        && !reading.insideWord(token, "after")
        && !reading.insideWord(token, "before");
  }

  /** The end of "since the time of". */
  private static boolean endsSince(Reading reading, int token) {
    return reading.endsWord(token, "since")
        && !reading.insideWord(token, "after")
        && !reading.insideWord(token, "before");
  }

  /**
   * "since the outbreak of the fighting between A and B on Sunday"; of what is violent also "after
   * the war began on Sunday 16 were killed", for who counts the dead counts them until today.
   */
  private static boolean isSinceOutbreak(Reading reading, int date, int trigger) {
    for (int i = date - 1; i > Math.max(0, date - REACH_OF_OUTBREAK); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0 || reading.verbAt(i).isPresent()) {
        return false;
      }
      if (reading.isWord(i, "outbreak")) {
        boolean since = isSince(reading, i - 1) || endsSince(reading, i - 1);
        boolean after = reading.isWord(i - 1, "after") || reading.endsWord(i - 1, "after");
        boolean begun = trigger > i && trigger < date; // the talks themselves, begun that day
        return isViolent(reading, trigger) ? since || after : since && !begun;
      }
    }
    return false;
  }

  private static boolean isViolent(Reading reading, int trigger) {
    return reading.triggers(trigger, trigger + 1).stream()
        .anyMatch(hit -> hit.value().eventClass().isViolent());
  }

  /**
   * "for the first time since the attack of last month", "after the fighting of last month": how
   * what else is told lies to the day of a deed.
   */
  private static Relation toDeed(Reading reading, int date, int trigger) {
    for (int i = date - 1; i > Math.max(0, date - REACH_OF_DEED); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0 || i == trigger) {
        return Relation.ON;
      }
      if (reading.triggers(i, i + 1).isEmpty()) {
        continue;
      }
      boolean main = trigger < i - 1 || (trigger > date && !reading.lexicon().isVerbFirst());
      if ((isSince(reading, i - 1) || endsSince(reading, i - 1)) && main) {
        return Relation.SINCE;
      }
      if (reading.isWord(i - 1, "after") || reading.endsWord(i - 1, "after")) {
        return isConsequence(reading, trigger)
                || isOfTalks(reading, i, trigger)
                || isTruceOf(reading, i, trigger)
            ? Relation.ON
            : Relation.AFTER;
      }
    }
    return Relation.ON;
  }

  /** A town taken after an attack of some day was taken in it; people fled from it. */
  private static boolean isConsequence(Reading reading, int trigger) {
    boolean now = // "after the shooting of Friday it leaves"
        IntStream.range(trigger, Math.min(reading.size(), trigger + REACH_OF_VERB))
            .mapToObj(reading::verbAt)
            .flatMap(Optional::stream)
            .findFirst()
            .filter(v -> v.is(Feature.PRESENT))
            .isPresent();
    return !now && isPhysical(reading, trigger);
  }

  /** What is said, agreed or signed after the meeting or visit of a day is so on that day. */
  private static boolean isOfTalks(Reading reading, int noun, int trigger) {
    return !isPhysical(reading, trigger)
        && reading.triggers(noun, noun + 1).stream()
            .anyMatch(hit -> hit.value().eventClass().type() == EventType.CONSULT);
  }

  /** "After the war of 2020 the two agreed a truce": the truce that ended it. */
  static boolean isTruceOf(Reading reading, int war, int trigger) {
    return isViolent(reading, war)
        && reading.triggers(trigger, trigger + 1).stream()
            .map(hit -> hit.value().eventClass())
            .anyMatch(c -> c.type() == EventType.AGREE && c.has(EventClass.Trait.STATES));
  }

  private static boolean isPhysical(Reading reading, int trigger) {
    return reading.triggers(trigger, trigger + 1).stream()
        .map(hit -> hit.value().eventClass().type())
        .noneMatch(SAID_OR_AGREED::contains);
  }

  /**
   * "the heaviest fighting since 1994": a day that what is told is compared with; but the truce of
   * "the heaviest fighting since the truce of 1994" is of that year.
   */
  static boolean isCompared(Reading reading, int index, int trigger) {
    int token = reading.firstOf(index);
    int since = since(reading, token);
    if (since < 0
        || (trigger > since && trigger < token)
        || isOfRelative(reading, index, trigger)) {
      return false;
    }
    return isSuperlative(reading, since);
  }

  /** "The bloodiest clashes of the past two decades": what a time is only compared over. */
  static boolean isSuperlative(Reading reading, int time) {
    for (int i = time - 1; i >= Math.max(0, time - REACH_OF_COMPARISON); i--) {
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0) {
        return false;
      }
      if (reading.isWord(i, "superlative")) {
        return true;
      }
    }
    return false;
  }

  /** Where the "since" stands that a day belongs to: before it, or before what happened on it. */
  private static int since(Reading reading, int date) {
    for (int i = date - 1; i > Math.max(0, date - REACH_OF_DEED); i--) {
      if (isSince(reading, i)) {
        return i;
      }
      if (reading.token(i).isSign() || reading.timeAt(i) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** "It began in November", "the truce holds from ten o'clock": that is when, not since when. */
  private static boolean isBeginning(Reading reading, int index, int token) {
    if (reading.times().get(index).expression().clock().isPresent()) {
      return true;
    }
    int tokens = reading.text().tokens().size();
    for (int i = token - 1; i >= Math.max(0, token - REACH_OF_BEGINNING / 3); i--) {
      if (reading.token(i).isSign()) {
        break;
      }
      if (reading.isWord(i, "begin")) {
        return true;
      }
    }
    for (int i = token; i < Math.min(tokens, token + REACH_OF_BEGINNING); i++) {
      if (reading.token(i).isSign() && reading.timeAt(i) < 0) {
        break;
      }
      if (reading.isWord(i, "begin")) {
        return true;
      }
    }
    return false;
  }
}
