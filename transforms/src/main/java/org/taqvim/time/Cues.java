// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Reads from the rest of a sentence what a date leaves open: a clock time takes the day that its
 * sentence named before, and a verb that looks ahead turns a bare day to the future.
 */
final class Cues {
  /** What the table says of a word by which somebody binds himself. */
  private static final String PLEDGE = "pledge";

  private static final int REACH_BEFORE = 14;

  /** So far reaches a phrase that says nothing else ("it is expected that"). */
  private static final int REACH_OF_PHRASE = 24;

  private static final int REACH_AFTER = 18;
  private static final int MENTIONS_BETWEEN = 4;

  private final KnownWords words;
  private final Neighbours neighbours;
  private final Sentences sentences;
  private final Nearest before;
  private final Nearest first;
  private final Nearest after;

  Cues(KnownWords words) {
    this.words = words;
    this.neighbours = new Neighbours(words);
    this.sentences = new Sentences(words.tokens());
    this.before = new Nearest(words, Slot.FUTUREBEFORE);
    this.first = new Nearest(words, Slot.FUTUREFIRST);
    this.after = new Nearest(words, Slot.FUTUREAFTER);
  }

  List<Draft> apply(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(drafts);
    for (int i = 0; i < result.size(); i++) {
      Draft draft = result.get(i);
      if (!(draft.expression().content() instanceof Point point)) {
        continue;
      }
      if (isClockAlone(point) && followsDay(result, i)) {
        result.set(i, draft.with(draft.expression().with(sameDay(point))));
      } else if (isOpen(point) && looksAhead(draft)) {
        result.set(i, draft.with(draft.expression().with(point.towards(Direction.NEXT))));
      } else if (isOpen(point)
          && point.month().isPresent()
          && !(i > 0 && neighbours.areConnected(result.get(i - 1), draft))
          && isTerm(draft)) {
        result.set(i, draft.with(draft.expression().with(point.towards(Direction.NEAREST))));
      }
    }
    return result;
  }

  private static boolean isClockAlone(Point p) {
    return p.year().isEmpty()
        && p.month().isEmpty()
        && p.day().isEmpty()
        && p.weekday().isEmpty()
        && p.offset().isEmpty();
  }

  /** Whether the sentence names a day before the mention; lengths may stand between. */
  private boolean followsDay(List<Draft> drafts, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MENTIONS_BETWEEN); i--) {
      if (namesDay(drafts.get(i))) {
        return sentences.holdsBoth(drafts.get(i), drafts.get(at));
      }
    }
    return false;
  }

  private static boolean namesDay(Draft draft) {
    return draft.expression().content() instanceof Point p
        && (p.day().isPresent()
            || p.weekday().isPresent()
            || p.offset().map(o -> o.unit() == Unit.DAY).orElse(false));
  }

  /** Whether a comma stands before a word with a glued "and". */
  private boolean beginsClause(int at) {
    return at > 0 && words.tokens().get(at - 1).is(",") && words.isJoined(at);
  }

  private boolean opensSentence(int at) {
    return at == 0
        || words.tokens().get(at).gap() == Gap.LINE
        || Sentences.ends(words.tokens().get(at - 1));
  }

  private static Point sameDay(Point p) {
    return new Point(
        p.calendar(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Offset(Unit.DAY, 0, Origin.CONTEXT)),
        p.direction());
  }

  private static boolean isOpen(Point p) {
    return p.year().isEmpty()
        && p.offset().isEmpty()
        && p.direction() == Direction.LATEST
        && (p.weekday().isPresent() || p.month().isPresent());
  }

  /** Whether the date ends a term, and no range that began before it. */
  private boolean isTerm(Draft draft) {
    int first = draft.firstToken();
    int from = Math.max(0, first - 2);
    for (int i = first - 1; i >= from; i--) {
      if (words.length(i, Slot.DEADLINE) >= first - i) {
        return i == 0 || !words.tokens().get(i - 1).isNumber();
      }
    }
    return false;
  }

  private boolean looksAhead(Draft draft) {
    return looksAheadBefore(draft.firstToken(), draft.endToken())
        || looksAheadAfter(draft.endToken());
  }

  private boolean looksAheadBefore(int begin, int end) {
    List<Token> tokens = words.tokens();
    int nearest = Math.max(before.last(begin), first.last(begin));
    if (nearest < begin - REACH_OF_PHRASE - 1) {
      return false;
    }
    for (int i = begin - 1; i >= Math.max(0, begin - REACH_OF_PHRASE); i--) {
      if (Sentences.ends(tokens.get(i)) && !tokens.get(i).isWord()) {
        break;
      }
      boolean near = i >= begin - REACH_BEFORE;
      if ((near && looksAheadFrom(i, begin, end))
          || (i > 0 && words.length(i - 1, Slot.FUTUREBEFORE) > 1)
          || (near && words.length(i, Slot.FUTUREFIRST) > 0 && opensSentence(i))) {
        return true;
      }
      if (tokens.get(i).gap() == Gap.LINE || isStop(i)) {
        break;
      }
    }
    return false;
  }

  private boolean isStop(int at) {
    return words
        .term(at, Slot.FUTURESTOP)
        .filter(term -> term.guard().admits(words.tokens(), at, at + 1))
        .isPresent();
  }

  /**
   * Whether a word before a date looks ahead; a pledge right before it was made on that day, and so
   * was one of which the day is told before what it holds: "pledged, A and B, on Monday to", "A
   * pledged, on Monday, in Rome to".
   */
  private boolean looksAheadFrom(int at, int date, int end) {
    int length = words.length(at, Slot.FUTUREBEFORE);
    boolean pledge =
        words.term(at, Slot.FUTUREBEFORE).filter(term -> term.code().equals(PLEDGE)).isPresent();
    boolean ofPledge =
        at + length == date
            || ((words.length(end, Slot.PLEDGED) > 0 || isBetweenCommas(date, end))
                && IntStream.range(at + length, date)
                    .noneMatch(i -> words.length(i, Slot.PLEDGED) > 0));
    return length > 0 && !(pledge && ofPledge);
  }

  private boolean isBetweenCommas(int first, int end) {
    List<Token> tokens = words.tokens();
    return first > 0
        && end < tokens.size()
        && isComma(tokens.get(first - 1))
        && isComma(tokens.get(end));
  }

  private static boolean isComma(Token token) {
    char sign = token.text().charAt(0);
    return sign == ',' || sign == Letters.ARABIC_COMMA;
  }

  private boolean looksAheadAfter(int from) {
    List<Token> tokens = words.tokens();
    int end = Math.min(tokens.size(), from + REACH_AFTER);
    if (after.next(from) >= end) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (Sentences.ends(tokens.get(i)) || isStop(i) || beginsClause(i)) {
        return false;
      }
      if (words.length(i, Slot.FUTUREAFTER) > 0) {
        return true;
      }
    }
    return false;
  }
}
