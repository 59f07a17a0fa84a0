// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Token;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Marks a date that says the date before it again: in brackets, after "equal to", or beside it
 * within one pair of brackets.
 */
final class Glosses {
  static final String FLAG = "gloss";

  private final KnownWords words;

  Glosses(KnownWords words) {
    this.words = words;
  }

  List<Draft> mark(List<Draft> drafts) {
    List<Draft> marked = new ArrayList<>(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      if (isPoint(drafts.get(i - 1))
          && isPoint(drafts.get(i))
          && isGloss(drafts.get(i - 1), drafts.get(i))) {
        marked.set(i - 1, inCalendarOf(marked.get(i - 1), drafts.get(i)));
        marked.set(i, drafts.get(i).with(FLAG));
      }
    }
    return marked;
  }

  /** "Last month", where the gloss names a month, is a month of the gloss's calendar. */
  private static Draft inCalendarOf(Draft draft, Draft gloss) {
    Point a = (Point) draft.expression().content();
    Point b = (Point) gloss.expression().content();
    boolean open =
        a.month().isEmpty()
            && a.year().isEmpty()
            && a.offset().map(o -> o.unit() == Unit.MONTH || o.unit() == Unit.YEAR).orElse(false);
    boolean named = b.day().isEmpty() && (b.month().isPresent() || b.year().isPresent());
    if (!open || !named || a.calendar() == b.calendar()) {
      return draft;
    }
    Point same =
        new Point(
            b.calendar(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            a.weekday(),
            a.offset(),
            a.direction());
    return draft.with(draft.expression().with(same));
  }

  private static boolean isPoint(Draft draft) {
    return draft.expression().content() instanceof Point point
        && (point.month().isPresent()
            || point.weekday().isPresent()
            || point.year().isPresent()
            || point.offset().isPresent());
  }

  private boolean isGloss(Draft a, Draft b) {
    List<Token> tokens = words.tokens();
    int at = a.endToken();
    if (at >= tokens.size()) {
      return false;
    }
    Token first = tokens.get(at);
    boolean apart = first.begin() < b.begin();
    if (!apart
        || (first.is("/") && at + 1 < tokens.size() && tokens.get(at + 1).end() > b.begin())) {
      // One beside the other: the same day only where they are of two calendars.
      return areOfTwoCalendars(a, b) && (apart || isInBrackets(a));
    }
    if (first.is(")") && at + 1 < tokens.size() && tokens.get(at + 1).begin() < b.begin()) {
      return false;
    }
    int taken = first.is("(") || first.is("[") ? 1 : words.length(at, Slot.GLOSS);
    if (first.is(",") && (isInBrackets(a) || (isDeictic(a) && isBareWeekday(b)))) {
      taken = 1;
    }
    if (taken == 0) {
      return false;
    }
    int next = at + taken;
    next += words.length(next, Slot.GLOSS);
    return next < tokens.size() && tokens.get(next).end() > b.begin();
  }

  private static boolean isDeictic(Draft draft) {
    Point p = (Point) draft.expression().content();
    return p.month().isEmpty()
        && p.weekday().isEmpty()
        && p.offset()
            .map(o -> o.unit() == Unit.DAY && o.origin() == Origin.REFERENCE)
            .orElse(false);
  }

  private static boolean isBareWeekday(Draft draft) {
    Point p = (Point) draft.expression().content();
    return p.weekday().isPresent()
        && p.month().isEmpty()
        && p.offset().isEmpty()
        && p.direction() == Direction.LATEST;
  }

  private static boolean areOfTwoCalendars(Draft a, Draft b) {
    Point first = (Point) a.expression().content();
    Point second = (Point) b.expression().content();
    return first.day().isPresent()
        && second.day().isPresent()
        && first.calendar() != second.calendar();
  }

  private boolean isInBrackets(Draft a) {
    int first = a.firstToken();
    return first > 0 && words.tokens().get(first - 1).is("(");
  }
}
