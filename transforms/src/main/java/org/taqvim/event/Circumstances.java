// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.text.Letters;

/**
 * Finds the words that make what follows them a circumstance of what a sentence tells: "after",
 * "because of", "two weeks after", and "with" where nothing is done with anybody.
 */
final class Circumstances {
  private static final String LISTED = "circumstance";

  /** Verbs that say after what something came. */
  private static final String FOLLOWING = "following-verb";

  private static final String OPENING = "opening-circumstance";

  /** Verbs that only say what became of a deed, whose noun is their subject: "raised anger". */
  private static final String EFFECT = "effect-verb";

  private static final List<String> PREPOSITIONS =
      List.of("to", "from", "on", "in", "with", "between", "purpose", "agent");

  private Circumstances() {}

  /** After the last token of the circumstance's words that begin at a token, if any do. */
  static Optional<Integer> endOf(Reading reading, int token) {
    return interval(reading, token)
        .or(() -> reading.wordAt(token, LISTED).map(PhraseIndex.Hit::end))
        .or(
            () ->
                reading
                    .wordAt(token, FOLLOWING)
                    .filter(w -> tells(reading, w))
                    .map(PhraseIndex.Hit::end))
        .or(
            () ->
                opens(reading, token)
                    ? reading.wordAt(token, OPENING).map(PhraseIndex.Hit::end)
                    : Optional.empty())
        .or(
            () ->
                beginsClause(reading, token)
                    ? reading.wordAt(token, EFFECT).map(PhraseIndex.Hit::end)
                    : Optional.empty());
  }

  /** Whether such words end right before a token. */
  static boolean endsBefore(Reading reading, int token) {
    return reading.endsWord(token - 1, LISTED)
        || reading.wordEndingAt(token - 1, FOLLOWING).filter(w -> tells(reading, w)).isPresent()
        || beginningOfInterval(reading, token).isPresent()
        || reading
            .wordEndingAt(token - 1, OPENING)
            .filter(w -> opens(reading, w.first()))
            .isPresent()
        || isEffect(reading, token)
        || isEntry(reading, token);
  }

  /** "8 May 1992: the fall of X": what a chronology tells behind its date. */
  static boolean isEntry(Reading reading, int token) {
    int date = token - 2;
    int first = date >= 0 ? reading.sentenceOf(token).firstToken() : token;
    boolean dated = date >= first && reading.timeAt(date) >= 0 && reading.isSign(token - 1, ":");
    return dated
        && IntStream.range(first, date)
            .allMatch(i -> reading.timeAt(i) >= 0 || reading.token(i).isSign());
  }

  /** "a gesture that followed A's flight", not "the attacks which followed it", which one knows. */
  private static boolean tells(Reading reading, PhraseIndex.Hit<String> following) {
    return !reading.isWord(following.first() - 1, "relative");
  }

  /** Whether a verb that says what came of the deed stands right before the deed's noun. */
  static boolean isEffect(Reading reading, int token) {
    return reading
        .wordEndingAt(token - 1, EFFECT)
        .filter(w -> beginsClause(reading, w.first()))
        .isPresent();
  }

  private static boolean beginsClause(Reading reading, int token) {
    return opens(reading, token)
        || reading.token(token).text().charAt(0) == Letters.WAW
        || reading.endsWord(token - 1, "aux");
  }

  /** "before", "two days before": what follows may never have come. */
  static boolean isAhead(Reading reading, int token) {
    return reading.endsWord(token - 1, "before")
        || beginningOfInterval(reading, token)
            .filter(first -> reading.isWord(first, "before"))
            .isPresent();
  }

  /** Whether a preposition, a word of its own or written on another, stands at a token. */
  static boolean isPreposition(Reading reading, int token) {
    char first = reading.token(token).text().charAt(0);
    return PREPOSITIONS.stream().anyMatch(role -> reading.isWord(token, role))
        || ((first == Letters.BEH || first == Letters.LAM) && reading.actorAt(token).isEmpty());
  }

  /** At the head of a sentence, or behind a comma. */
  private static boolean opens(Reading reading, int token) {
    return token == reading.sentenceOf(token).firstToken()
        || reading.isSign(token - 1, ",;\u00AB\"");
  }

  /** "two weeks after": the word, how long, and the preposition that ties on what came before. */
  private static Optional<Integer> interval(Reading reading, int first) {
    if (!reading.isWord(first, "after") && !reading.isWord(first, "before")) {
      return Optional.empty();
    }
    int time = reading.timeAt(first) >= 0 ? reading.timeAt(first) : reading.timeAt(first + 1);
    int end = first + 1;
    while (end < reading.size() && reading.timeAt(end) >= 0 && reading.timeAt(end) == time) {
      end++;
    }
    if (reading.isWord(end, "just")) {
      end++; // "one day only after"
    }
    boolean tied = reading.isWord(end, "from") || reading.isWord(end, "on");
    return time >= 0 && tied ? Optional.of(end + 1) : Optional.empty();
  }

  private static Optional<Integer> beginningOfInterval(Reading reading, int end) {
    int time = reading.timeAt(reading.isWord(end - 2, "just") ? end - 3 : end - 2);
    if (time < 0) {
      return Optional.empty();
    }
    int first = reading.firstOf(time);
    return Optional.of(first)
        .filter(i -> interval(reading, i).filter(e -> e == end).isPresent())
        .or(
            () ->
                Optional.of(first - 1)
                    .filter(i -> i >= 0 && interval(reading, i).filter(e -> e == end).isPresent()));
  }
}
