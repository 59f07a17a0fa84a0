// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.EventLexicon.NumberWord;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Reads the words that count human beings, or that stand for one or two without a number. */
final class PeopleWords {
  /** How many tokens after somebody his fate may be told: "a shepherd of A's had met his death". */
  private static final int SOON = 3;

  /** How many tokens "in the twenty-fifth (year) of his age" may be long. */
  private static final int AGE = 6;

  private PeopleWords() {}

  /** "the policemen, the four of them": a definite number behind the people it counts, or none. */
  static int countBehind(Reading reading, int at) {
    String text = reading.token(at).text();
    boolean definite =
        reading.lexicon().isVerbFirst()
            && text.length() > 4
            && text.charAt(0) == Letters.ALEF
            && text.charAt(1) == Letters.LAM;
    NumberWord number = definite ? reading.lexicon().numbers().get(text.substring(2)) : null;
    if (number == null || number.value() < 2 || number.value() > 10) {
      return 0;
    }
    int noun = reading.actorAt(at - 1).map(a -> a.first() - 1).orElse(at - 1);
    boolean people =
        isPeople(reading, at - 1)
            || (reading.actorAt(at - 1).filter(a -> a.is(Sort.DEMONYM)).isPresent()
                && isPeople(reading, noun));
    return people ? number.value() : 0;
  }

  private static boolean isPeople(Reading reading, int token) {
    return reading.endsWord(token, "counted-people") || reading.endsWord(token, "crew");
  }

  /** "one soldier", "two soldiers dead (both)": the number follows as an adjective. */
  static boolean isOneAgain(Reading reading, int at) {
    boolean joined = reading.token(at).text().charAt(0) == Letters.WAW;
    int before = reading.actorAt(at - 1).map(a -> a.first() - 1).orElse(at - 1);
    boolean two =
        reading.isWord(at, "dual-person") && reading.endsWord(before, "dual-person") && !joined;
    return two || (reading.isWord(at, "one-adjective") && isOne(reading, at - 1));
  }

  /** Whether a word for one human being, or for two, stands at a token. */
  static boolean isOne(Reading reading, int token) {
    return reading.isWord(token, "one-person") || reading.isWord(token, "dual-person");
  }

  static Optional<Integer> oneOrTwo(Reading reading, int at) {
    int behind = reading.actorAt(at + 1).map(Actor::end).orElse(at + 1);
    if (behind < reading.size() && countBehind(reading, behind) > 0) {
      return Optional.empty(); // "the policemen, the four of them"
    }
    if (reading.isWord(at, "dual-person") || isPairBefore(reading, at)) {
      return Optional.of(2);
    }
    boolean single =
        reading.isWord(at, "one-person")
            && at > 0
            && (HeadCounts.isHarm(reading, at - 1)
                || reading
                    .actorAt(at - 1)
                    .filter(a -> a.first() > 0 && HeadCounts.isHarm(reading, a.first() - 1))
                    .filter(a -> !isOne(reading, a.first()))
                    .isPresent()
                || reading.endsWord(at - 1, "lives")
                || isHarmedSoon(reading, reading.wordAt(at, "one-person").orElseThrow().end()));
    int of = reading.wordAt(at, "one-of").map(PhraseIndex.Hit::end).orElse(reading.size());
    boolean oneOf = reading.isWord(of, "person") || reading.isWord(of, "soldier");
    if (single || oneOf) {
      return Optional.of(1);
    }
    return reading.isWord(at, "single-person") ? Optional.of(1) : Optional.empty();
  }

  /**
   * "two policemen and four soldiers": beside a number the oblique ending that dual and plural
   * share is the dual's.
   */
  private static boolean isPairBefore(Reading reading, int at) {
    String text = reading.token(at).text();
    boolean ending =
        text.length() > 3
            && text.charAt(text.length() - 1) == Letters.NOON
            && text.charAt(text.length() - 2) == Letters.FARSI_YEH;
    boolean counted =
        at > 0
            && (Numbers.at(reading, at - 1, at).length > 0
                || reading.isWord(at - 1, "crowd")
                || reading.isWord(at - 1, "from"));
    int next = at + 1;
    return reading.lexicon().isVerbFirst()
        && ending
        && !counted
        && reading.isWord(at, "person")
        && next < reading.size()
        && reading.token(next).text().charAt(0) == Letters.WAW
        && Numbers.at(reading, next, reading.size()).length > 0;
  }

  /** "that a soldier was killed", "an Armenian soldier met his death". */
  private static boolean isHarmedSoon(Reading reading, int from) {
    int end = Math.min(reading.size(), from + SOON + (reading.isWord(from, "from") ? SOON : 0));
    int aged = afterAge(reading, from);
    for (int i = aged; i < Math.max(end, aged + SOON); i++) {
      if (HeadCounts.isHarm(reading, i)) {
        return true;
      }
      boolean of = reading.isWord(i, "from") && i == from; // "a soldier of A's army was killed"
      if (reading.actorAt(i).isEmpty() && !reading.isWord(i, "aux") && !of && !isOwn(reading, i)) {
        return false;
      }
    }
    return false;
  }

  /** "a child two years old", "a woman in her sixties": the token after how old somebody is. */
  static int afterAge(Reading reading, int token) {
    int from = reading.wordAt(token, "aged").map(PhraseIndex.Hit::end).orElse(token);
    int[] years = from < reading.size() ? Numbers.at(reading, from, reading.size()) : new int[0];
    if (years.length > 0 && reading.isWord(years[1], "years-old")) {
      return years[1] + 1;
    }
    if (reading.isWord(token, "in")) {
      for (int i = token + 1; i < Math.min(reading.size(), token + AGE); i++) {
        Optional<PhraseIndex.Hit<String>> age = reading.wordAt(i, "of-age");
        if (age.isPresent()) {
          return age.get().end();
        }
      }
    }
    return token;
  }

  private static boolean isOwn(Reading reading, int token) {
    return reading.endsWord(token, "own") || reading.isWord(token, "own-forces");
  }

  /** Whether a name after a number is of people; in a verb-first language some are the state's. */
  private static boolean arePeople(Reading reading, Actor actor) {
    return actor.is(Sort.DEMONYM)
        || (actor.is(Sort.GROUP) && !reading.lexicon().isVerbFirst()) // "ten Armenians of X"
        || (actor.is(Sort.STATE) && reading.lexicon().isVerbFirst() && actor.prefix().isEmpty());
  }

  /** The token after the words for people that follow a number, or -1. */
  static int after(Reading reading, int at, int end) {
    for (int i = at; i < Math.min(end, at + 3); i++) {
      if (reading.lexicon().isVerbFirst() && reading.token(i).text().charAt(0) == Letters.WAW) {
        return -1; // "two, and an official"
      }
      Optional<PhraseIndex.Hit<String>> person = reading.wordAt(i, "person");
      if (person.isEmpty()) {
        person = reading.wordAt(i, "counted-person");
      }
      if (person.isEmpty() && i == at && reading.lexicon().isVerbFirst()) {
        person = reading.wordAt(i, "of-them"); // "arrested 35 of them": of things it is another
      }
      if (person.isPresent()) {
        return person.get().end();
      }
      if (i == at && reading.actorAt(i).filter(a -> arePeople(reading, a)).isPresent()) {
        return i; // "twelve Armenians"
      }
      boolean of = i == at + 1 && reading.isWord(at, "from") && reading.lexicon().isVerbFirst();
      if (of && reading.actorAt(at + 1).filter(a -> a.is(Sort.DEMONYM)).isPresent()) {
        return i; // "216 of the Armenians"
      }
      if (!reading.isWord(i, "classifier")
          && !reading.isWord(i, "from")
          && !(i == at && reading.isSign(i, "\u00AB\"\u201C")) // 13 "forcibly displaced"
          && !reading.isWord(i, "person-adjective")) {
        return -1;
      }
    }
    return -1;
  }
}
