// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Token;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/** Gives the parts of a list or range the year or week that one of them names for all. */
final class Neighbours {
  private static final int MOST_BETWEEN = 3;

  private final KnownWords words;

  Neighbours(KnownWords words) {
    this.words = words;
  }

  List<Draft> link(List<Draft> drafts) {
    List<Draft> linked = new ArrayList<>(drafts);
    BitSet connected = new BitSet(drafts.size());
    for (int i = 0; i + 1 < drafts.size(); i++) {
      connected.set(i, areConnected(drafts.get(i), drafts.get(i + 1)));
    }
    if (connected.isEmpty()) {
      return drafts;
    }
    for (int i = linked.size() - 2; i >= 0; i--) {
      if (connected.get(i)) {
        boolean range = !isList(linked.get(i), linked.get(i + 1));
        linked.set(i, share(linked.get(i), linked.get(i + 1), true, range));
      }
    }
    for (int i = 1; i < linked.size(); i++) {
      if (connected.get(i - 1)) {
        linked.set(i, share(linked.get(i), linked.get(i - 1), false, true));
      }
    }
    for (int i = 0; i + 1 < linked.size(); i++) {
      if (connected.get(i)) {
        linked.set(i, follow(linked.get(i), linked.get(i + 1)));
      }
    }
    return linked;
  }

  /** Binds the first of two days without a year to the second, so that both are of one year. */
  private static Draft follow(Draft first, Draft second) {
    if (!(first.expression().content() instanceof Point a)
        || !(second.expression().content() instanceof Point b)
        || !(areWeekdays(a, b) || areYearless(a, b))) {
      return first;
    }
    Offset following = new Offset(Unit.YEAR, 0, Origin.FOLLOWING);
    return first.with(first.expression().with(a.from(Optional.of(following))));
  }

  private static boolean areYearless(Point a, Point b) {
    return isYearless(a)
        && isYearless(b)
        && a.direction() == Direction.LATEST
        && a.calendar() == b.calendar()
        && monthDay(a) <= monthDay(b);
  }

  private static boolean isYearless(Point p) {
    return p.year().isEmpty() && p.month().isPresent() && p.offset().isEmpty();
  }

  private static boolean areWeekdays(Point a, Point b) {
    return isBareWeekday(a)
        && isBareWeekday(b)
        && (a.direction() == Direction.LATEST
            || (a.direction() == Direction.BEFORE && b.direction() == Direction.BEFORE));
  }

  private static boolean isBareWeekday(Point p) {
    return p.weekday().isPresent()
        && p.year().isEmpty()
        && p.month().isEmpty()
        && p.day().isEmpty()
        && p.offset().isEmpty();
  }

  private static int monthDay(Point p) {
    return p.month().orElse(0) * 100 + p.day().orElse(0);
  }

  private static boolean isOfYear(Point p) {
    return p.offset()
        .map(o -> o.unit() == Unit.YEAR && o.origin() != Origin.FOLLOWING)
        .orElse(false);
  }

  private static boolean isOfWeek(Point p) {
    return p.weekday().isPresent() && p.offset().map(o -> o.unit() == Unit.WEEK).orElse(false);
  }

  private static TimeExpression inPeriodOf(Point a, Offset period, TimeExpression e, String title) {
    return e.with(a.from(Optional.of(period)), title);
  }

  /** Gives a day and month without a year that of its neighbour. */
  private static Draft share(Draft to, Draft from, boolean before, boolean ordered) {
    if (!(to.expression().content() instanceof Point a)
        || !(from.expression().content() instanceof Point b)) {
      return to;
    }
    if (before
        && isBareWeekday(a)
        && a.direction() == Direction.LATEST
        && isOfWeek(b)
        && !a.weekday().equals(b.weekday())) {
      return to.with(inPeriodOf(a, b.offset().orElseThrow(), to.expression(), "shared-week"));
    }
    boolean fits =
        a.year().isEmpty()
            && a.direction() == Direction.LATEST
            && a.offset().isEmpty()
            && a.month().isPresent()
            && (b.year().isPresent() || isOfYear(b))
            && b.month().isPresent()
            && b.yearCalendar().isEmpty()
            && a.calendar() == b.calendar();
    if (!fits) {
      return to;
    }
    if (b.year().isEmpty()) {
      return to.with(inPeriodOf(a, b.offset().orElseThrow(), to.expression(), "shared-year"));
    }
    int own = monthDay(a);
    int other = monthDay(b);
    int year = b.year().get();
    if (before && ordered && own > other) {
      year--;
    } else if (!before && own < other) {
      year++;
    }
    Point shared =
        new Point(
            a.calendar(),
            Optional.empty(),
            Optional.of(year),
            a.month(),
            a.day(),
            a.weekday(),
            Optional.empty(),
            a.direction());
    return to.with(to.expression().with(shared, "shared-year"));
  }

  /** Whether "and" or a comma stands between them, so that they need not be in order. */
  private boolean isList(Draft a, Draft b) {
    List<Token> tokens = words.tokens();
    if (a.endToken() >= tokens.size() || tokens.get(a.endToken()).end() > b.begin()) {
      return true;
    }
    Token first = tokens.get(a.endToken());
    return first.is(",") || words.is(a.endToken(), Slot.AND);
  }

  /** Whether nothing but the words of a list or range stands between two mentions. */
  boolean areConnected(Draft a, Draft b) {
    List<Token> tokens = words.tokens();
    int i = a.endToken();
    for (int steps = 0; i < tokens.size() && tokens.get(i).end() <= b.begin(); i++, steps++) {
      if (steps >= MOST_BETWEEN || !words.connects(i)) {
        return false;
      }
    }
    boolean clitic = i < tokens.size() && tokens.get(i).begin() < b.begin();
    return i > a.endToken() || clitic;
  }
}
