// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Map;
import java.util.Optional;
import org.taqvim.event.EventLexicon.NumberWord;
import org.taqvim.text.Letters;
import org.taqvim.text.Token.Gap;

/** Reads numbers of digits and words. */
final class Numbers {
  private static final int THOUSAND = 1000;
  private static final int MILLION = 1_000_000;

  private Numbers() {}

  /** Digits that go on a number in words: "a thousand and 300". */
  private static boolean isSmall(Reading reading, int at, int end) {
    return at < end && reading.token(at).isNumber() && reading.token(at).text().length() <= 3;
  }

  /** "Su-25": what a hyphen joins to a word is its name, no number of anything. */
  private static boolean isDesignation(Reading reading, int at) {
    return at > 1
        && reading.token(at).isNumber()
        && reading.isSign(at - 1, "-\u2010\u2011")
        && reading.token(at - 2).isWord()
        && reading.token(at - 1).begin() == reading.token(at - 2).end()
        && reading.token(at).begin() == reading.token(at - 1).end();
  }

  /** A number of digits or words: its value and the token after it, or nothing. */
  static int[] at(Reading reading, int at, int end) {
    if (isDesignation(reading, at)) {
      return new int[0];
    }
    if (reading.token(at).isNumber()) {
      String digits = reading.token(at).text();
      int after = at + 1;
      while (after + 1 < end
          && reading.isSign(after, ",.")
          && reading.token(after + 1).isNumber()
          && reading.token(after + 1).text().length() == 3
          && reading.token(after + 1).begin() == reading.token(after).end()) {
        digits += reading.token(after + 1).text();
        after += 2;
      }
      if (digits.length() > 7 || reading.isSign(after, "%")) {
        return new int[0];
      }
      int value = Integer.parseInt(digits);
      int[] halved = withHalf(reading, value, after, end);
      if (halved.length > 0) {
        return halved;
      }
      boolean bracketed = reading.isSign(at - 1, "(") && reading.isSign(after, ")");
      Optional<NumberWord> thousand =
          word(reading, bracketed ? after + 1 : after, end).filter(NumberWord::multiplies);
      return thousand
          .map(m -> withRest(reading, times(value, m), after(at, reading), end))
          .orElse(new int[] {value, after});
    }
    return words(reading, at, end);
  }

  /** "14 thousand 286", "22 thousand and 400": thousands and what goes on them. */
  private static int[] withRest(Reading reading, int thousands, int at, int end) {
    boolean and = at < end && reading.token(at).text().length() == 1 && reading.isWord(at, "and");
    int next = and ? at + 1 : at;
    boolean joined =
        and || (next < end && reading.token(next).begin() == reading.token(at - 1).end());
    return joined && isSmall(reading, next, end)
        ? new int[] {thousands + Integer.parseInt(reading.token(next).text()), next + 1}
        : new int[] {thousands, at};
  }

  private static int after(int at, Reading reading) {
    int i = at + 1;
    while (!reading.token(i).isWord()) {
      i++;
    }
    return i + 1;
  }

  /** A number multiplied; more people than an {@code int} counts are nobody's loss. */
  private static int times(int value, NumberWord word) {
    return (int) Math.min(Integer.MAX_VALUE, (long) value * word.value());
  }

  /**
   * "twelve of": whether a preposition stands right after what counts a part of those behind it.
   */
  static boolean countsFrom(Reading reading, int preposition) {
    int before = preposition - 1;
    return before >= 0
        && reading.isWord(preposition, "from")
        && !reading.hasArticle(before) // "the first of"
        && reading.timeAt(before) < 0
        && at(reading, before, preposition).length > 0;
  }

  private static int[] words(Reading reading, int at, int end) {
    Optional<NumberWord> first = word(reading, at, end);
    boolean vague = // "hundreds of thousands", "thousands"
        first.filter(NumberWord::multiplies).isPresent()
            && (reading.isWord(at, "crowd") || reading.endsWord(at - 1, "crowd"));
    if (first.isEmpty() || vague) {
      return new int[0];
    }
    int sum = first.get().value() / (reading.isWord(at - 1, "half") ? 2 : 1);
    int i = at + 1;
    while (i < end) {
      boolean and = reading.token(i).text().length() == 1 && reading.isWord(i, "and");
      Optional<NumberWord> next = word(reading, and ? i + 1 : i, end);
      if (and && sum >= THOUSAND && isSmall(reading, i + 1, end)) {
        return new int[] {sum + Integer.parseInt(reading.token(i + 1).text()), i + 2};
      }
      boolean joined = reading.token(i).text().charAt(0) == Letters.WAW && !and;
      if (next.isEmpty()
          || (!and && !joined && !next.get().multiplies() && next.get().value() != 10)) {
        break;
      }
      if (next.get().multiplies()) {
        sum = times(sum, next.get());
      } else if (next.get().value() < sum || (joined && sum < 10) || next.get().value() == 10) {
        sum += next.get().value();
      } else {
        break;
      }
      i = and ? i + 2 : i + 1;
    }
    int[] halved = withHalf(reading, sum, i, end);
    return halved.length > 0 ? halved : new int[] {sum, i};
  }

  /**
   * "six and a half thousand", "two thousand and a half (thousand)": half of what is counted by.
   */
  private static int[] withHalf(Reading reading, int sum, int at, int end) {
    int after = reading.wordAt(at, "and-half").map(PhraseIndex.Hit::end).orElse(end + 1);
    if (after > end) {
      return new int[0];
    }
    Optional<NumberWord> of = word(reading, after, end).filter(NumberWord::multiplies);
    int past = of.isPresent() ? after + 1 : after;
    if (sum < THOUSAND) {
      return of.map(m -> new int[] {times(sum, m) + m.value() / 2, past}).orElse(new int[0]);
    }
    int unit = sum % MILLION == 0 ? MILLION : THOUSAND;
    return sum % unit == 0 ? new int[] {sum + unit / 2, past} : new int[0];
  }

  /** "While", which without its last hamza is written as the "two" of "twelve" is. */
  private static boolean isWhile(Reading reading, int at) {
    return reading.isWord(at, "while") && !isTen(reading, at + 1);
  }

  /** "Eleven", whose first word is "one of" elsewhere. */
  private static boolean isUnitOfTeen(Reading reading, int at, String text) {
    boolean and = text.length() > 3 && text.charAt(0) == Letters.WAW;
    return reading.lexicon().isOne(and ? text.substring(1) : text, "one-of")
        && isTen(reading, at + 1);
  }

  /** "two" of "twelve", "nine" of "nineteen": a unit that the word for ten follows as its half. */
  static boolean isOfTeen(Reading reading, int at) {
    return reading.lexicon().isVerbFirst()
        && isTen(reading, at + 1)
        && reading.lexicon().numbers().containsKey(reading.token(at).text());
  }

  private static boolean isTen(Reading reading, int at) {
    return at < reading.size()
        && Optional.ofNullable(reading.lexicon().numbers().get(reading.token(at).text()))
            .filter(n -> n.value() == 10)
            .isPresent();
  }

  private static Optional<NumberWord> word(Reading reading, int at, int end) {
    Map<String, NumberWord> numbers = reading.lexicon().numbers();
    if (at >= end || !reading.token(at).isWord() || isWhile(reading, at)) {
      return Optional.empty();
    }
    String text = reading.token(at).text();
    NumberWord found = numbers.get(text);
    boolean joined = // "twenty-and-three" as one word
        text.length() > 2
            && text.charAt(0) == Letters.WAW
            && reading.token(at).gap() == Gap.JOINER
            && at > 0
            && numbers.containsKey(reading.token(at - 1).text());
    if (found == null && joined && !reading.lexicon().isVerbFirst()) {
      found = numbers.get(text.substring(1));
    }
    if (found == null && isUnitOfTeen(reading, at, text)) {
      return Optional.of(new NumberWord(1, false));
    }
    if (found == null && text.length() > 3 && reading.lexicon().isVerbFirst()) {
      char c = text.charAt(0);
      if (c == Letters.WAW || c == Letters.BEH || c == Letters.LAM) {
        found = numbers.get(text.substring(1));
      }
    }
    return Optional.ofNullable(found);
  }
}
