// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Marks the relative times inside reported speech with the time at which it was said.
 *
 * <p>What a quotation holds counts from the day of speaking. What a clause after "that" holds does
 * so only where that day has a name or a date: "said yesterday that two soldiers died yesterday" is
 * told from the day of writing throughout.
 */
final class Speech {
  private static final String OPENING = "" + Letters.LEFT_GUILLEMET + "\u201C\u201E\"";
  private static final String CLOSING = "" + Letters.RIGHT_GUILLEMET + "\u201D\"";

  /** How far a verb of saying stands from the words that it opens, at most. */
  private static final int REACH = 30;

  /** The same where the verb ends its clause. */
  private static final int REACH_OF_LAST_VERB = 3;

  /** How far the day stands from the verb. */
  private static final int REACH_OF_DAY = 20;

  /** How far a preposition reaches over the time that follows it. */
  private static final int REACH_OF_PREPOSITION = 3;

  private static final int LONGEST_QUOTATION = 400;

  /** After so many tokens a speech is no longer carried on. */
  private static final int REACH_OF_SPEAKER = 150;

  private final List<Token> tokens;
  private final KnownWords words;
  private final boolean verbFirst;
  private final List<Draft> drafts;

  /** The first token of each draft. */
  private final int[] firsts;

  Speech(KnownWords words, boolean verbFirst, List<Draft> drafts) {
    this.tokens = words.tokens();
    this.words = words;
    this.verbFirst = verbFirst;
    this.drafts = drafts;
    this.firsts = drafts.stream().mapToInt(Draft::firstToken).toArray();
  }

  /** The words of a speech, as a range of tokens, and the draft that dates it. */
  private record Said(int from, int end, boolean direct, Draft day) {}

  List<Draft> mark() {
    if (drafts.stream().noneMatch(Speech::isRelative) || drafts.stream().noneMatch(Speech::isDay)) {
      return drafts;
    }
    List<Draft> marked = new ArrayList<>(drafts);
    Optional<Said> last = Optional.empty();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Said> said = opensSpeech(i) ? said(i, last) : unopened(i);
      if (said.isPresent()) {
        last = said;
        apply(said.get(), marked);
        i = Math.max(i, said.get().direct() ? said.get().end() - 1 : i);
      }
    }
    return marked;
  }

  private static boolean isRelative(Draft draft) {
    return draft.expression().content() instanceof Point p
        && p.year().isEmpty()
        && p.month().isEmpty()
        && p.day().isEmpty()
        && p.offset().map(o -> o.origin() == Origin.REFERENCE).orElse(true);
  }

  private static boolean isDay(Draft draft) {
    return draft.expression().content() instanceof Point p
        && (p.day().isPresent()
            || p.weekday().isPresent()
            || p.offset().map(o -> o.unit() == Unit.DAY).orElse(false))
        && p.direction() != Direction.NEXT
        && p.direction() != Direction.AFTER
        && p.offset().map(o -> o.count() <= 0).orElse(true);
  }

  /** Whether a day is told from the day of writing: "yesterday". */
  private static boolean isDeictic(Draft draft) {
    return ((Point) draft.expression().content())
        .offset()
        .map(o -> o.unit() == Unit.DAY && o.origin() == Origin.REFERENCE)
        .orElse(false);
  }

  private boolean opensSpeech(int at) {
    return tokens.get(at).is(":") || isQuote(at, OPENING) || words.is(at, Slot.THAT);
  }

  private boolean isQuote(int at, String signs) {
    return tokens.get(at).isSign() && signs.indexOf(tokens.get(at).text().charAt(0)) >= 0;
  }

  private Optional<Said> said(int opener, Optional<Said> last) {
    int verb = verb(opener);
    if (verb < 0) {
      return Optional.empty();
    }
    Optional<Draft> day = day(verb, opener);
    boolean goesOn = words.length(verb, Slot.SAYON) > 0;
    if (day.isEmpty()
        && goesOn
        && last.isPresent()
        && opener - last.get().end() < REACH_OF_SPEAKER) {
      day = Optional.of(last.get().day());
    }
    return day.map(d -> said(opener, d));
  }

  /**
   * "On Sunday announced two soldiers fell": what follows a verb that ends its clause, where no
   * "that" opens it.
   */
  private Optional<Said> unopened(int verb) {
    int from = verb + words.length(verb, Slot.SAY);
    boolean opens =
        !verbFirst
            && from > verb
            && from < tokens.size()
            && tokens.get(from).isWord()
            && tokens.get(from).gap() != Gap.LINE
            && !words.is(from, Slot.THAT)
            && !words.is(from, Slot.AND);
    if (!opens) {
      return Optional.empty();
    }
    int end = from;
    while (end < tokens.size() && !endsSentence(end)) {
      end++;
    }
    int last = end;
    return day(verb, from).filter(Speech::isLongPast).map(day -> new Said(from, last, false, day));
  }

  /** "Last Tuesday", "on 12 May": what it announced of a weekday is not of the days just past. */
  private static boolean isLongPast(Draft draft) {
    Point point = (Point) draft.expression().content();
    return point.day().isPresent() || point.direction() == Direction.BEFORE;
  }

  private Said said(int opener, Draft day) {
    int first = opener;
    while (first < Math.min(tokens.size() - 1, opener + 2) && !isQuote(first, OPENING)) {
      first++;
    }
    if (isQuote(first, OPENING)) {
      return new Said(first + 1, closing(first + 1), true, day);
    }
    boolean direct = tokens.get(opener).is(":");
    int end = opener + 1;
    while (end < tokens.size() && !endsSentence(end)) {
      end++;
    }
    return new Said(opener + 1, end, direct, day);
  }

  private int closing(int from) {
    int limit = Math.min(tokens.size(), from + LONGEST_QUOTATION);
    for (int i = from; i < limit; i++) {
      if (isQuote(i, CLOSING)) {
        return i;
      }
    }
    for (int i = from; i < limit; i++) {
      if (tokens.get(i).gap() == Gap.LINE) {
        return i;
      }
    }
    return limit;
  }

  private boolean endsSentence(int at) {
    return Sentences.ends(tokens.get(at));
  }

  /** The verb of saying that governs what opens at a token, or -1. */
  private int verb(int opener) {
    int reach = verbFirst ? REACH : REACH_OF_LAST_VERB;
    for (int i = opener - 1, end = opener; i >= Math.max(0, opener - reach); i--) {
      int length = Math.max(length(i, Slot.SAY), length(i, Slot.SAYON));
      if (length > 0 && i + length <= end) {
        return i;
      }
      if (endsSentence(i) && !tokens.get(i).isWord()) {
        return -1;
      }
      boolean other = opensSpeech(i) && opener - i > 1;
      if (other || (tokens.get(i).gap() == Gap.LINE && i < opener)) {
        return -1;
      }
    }
    return -1;
  }

  private int length(int at, Slot slot) {
    return words.length(at, slot);
  }

  /** The day beside the verb: before it, or between it and what was said. */
  private Optional<Draft> day(int verb, int opener) {
    Optional<Draft> nearest = Optional.empty();
    for (int d = from(verb - 2 * REACH_OF_DAY); d < firsts.length && firsts[d] < opener; d++) {
      Draft draft = drafts.get(d);
      int first = firsts[d];
      boolean between = first > verb;
      int far = between ? first - verb : verb - draft.endToken();
      if (isDay(draft)
          && far <= REACH_OF_DAY
          && (between || !verbFirst || far <= REACH_OF_LAST_VERB)
          && isOneClause(between ? verb + 1 : draft.endToken(), between ? first : verb)
          && !isGoverned(first)) {
        nearest = nearest.isPresent() && between ? nearest : Optional.of(draft);
      }
    }
    return nearest;
  }

  /** Index of the first draft that begins at or after a token. */
  private int from(int token) {
    int at = Arrays.binarySearch(firsts, token);
    return at < 0 ? -at - 1 : at;
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsSentence(i) || words.is(i, Slot.THAT)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a preposition before a day ties it to something else than the saying. */
  private boolean isGoverned(int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH_OF_PREPOSITION); i--) {
      if (tokens.get(i).isSign()) {
        return false;
      }
      if (words.is(i, Slot.NOTSAID)) {
        return true;
      }
    }
    return false;
  }

  private void apply(Said said, List<Draft> marked) {
    boolean inQuotes = said.direct();
    int from = said.from();
    for (int d = from(said.from()); d < firsts.length && firsts[d] < said.end(); d++) {
      Draft draft = marked.get(d);
      int first = firsts[d];
      inQuotes = said.direct() || isQuoted(from, first, inQuotes);
      from = first;
      if (isRelative(draft) && (inQuotes || !isDeictic(said.day()))) {
        marked.set(d, draft.saidAt(said.day().begin()));
      }
    }
  }

  private boolean isQuoted(int from, int to, boolean before) {
    boolean quoted = before;
    for (int i = from; i < to; i++) {
      if (quoted && isQuote(i, CLOSING)) {
        quoted = false;
      } else if (!quoted && isQuote(i, OPENING)) {
        quoted = true;
      }
    }
    return quoted;
  }
}
