// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Carries a year or month on through its sentence: "began on 27 September 2020 and ended on 10
 * November", "in April … at the beginning of the month".
 *
 * <p>Not from a date that a preposition such as "since" or a noun such as "the truce of" ties to
 * something else than the telling, unless something began then.
 */
final class Continuations {
  private final KnownWords words;
  private final Sentences sentences;

  Continuations(KnownWords words) {
    this.words = words;
    this.sentences = new Sentences(words.tokens());
  }

  List<Draft> link(List<Draft> drafts) {
    List<Draft> linked = new ArrayList<>(drafts);
    for (int i = 1; i < linked.size(); i++) {
      if (linked.get(i).expression().content() instanceof Point later) {
        Draft draft = linked.get(i);
        if (isOpen(later)) {
          linked.set(
              i,
              named(linked, i)
                  .filter(earlier -> tells(earlier) && followsInYear(point(earlier), later))
                  .map(earlier -> inYearOf(point(earlier), later, draft.expression()))
                  .map(e -> draft.with(e).with("year-inferred"))
                  .orElse(draft));
        } else if (isBarePeriod(draft, later) && named(linked, i).isPresent()) {
          linked.set(i, draft.with(inContext(later, draft.expression())));
        }
      }
    }
    return linked;
  }

  private static Point point(Draft draft) {
    return (Point) draft.expression().content();
  }

  /** The nearest date with a month before a mention in its sentence. */
  private Optional<Draft> named(List<Draft> drafts, int at) {
    int begin = sentences.begin(drafts.get(at).firstToken());
    for (int i = at - 1; i >= 0 && drafts.get(i).endToken() >= begin; i--) {
      if (drafts.get(i).expression().content() instanceof Point p && p.month().isPresent()) {
        return Optional.of(drafts.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a date names its month and nothing tells the year. */
  private static boolean isOpen(Point p) {
    return p.month().isPresent()
        && p.year().isEmpty()
        && p.offset().isEmpty()
        && p.direction() == Direction.LATEST;
  }

  /** Whether a mention is "the beginning of the month", which nothing says is the present one. */
  private boolean isBarePeriod(Draft draft, Point p) {
    boolean edge =
        draft.expression().edge().isPresent()
            && p.month().isEmpty()
            && p.offset()
                .map(
                    o -> o.unit() == Unit.MONTH && o.count() == 0 && o.origin() == Origin.REFERENCE)
                .orElse(false);
    for (int i = draft.firstToken(); edge && i < draft.endToken(); i++) {
      if (words.is(i, Slot.DEM) || words.is(i, Slot.ADJ)) {
        return false;
      }
    }
    return edge;
  }

  private static TimeExpression inContext(Point p, TimeExpression e) {
    return changed(
        p, p.year(), Optional.of(new Offset(Unit.MONTH, 0, Origin.CONTEXT)), e, "the month named");
  }

  /** Whether a date without a year comes later in a year of the same calendar. */
  private static boolean followsInYear(Point earlier, Point later) {
    boolean dated =
        earlier.year().isPresent()
            || earlier.offset().map(o -> o.unit() == Unit.YEAR && o.count() < 0).orElse(false);
    return dated
        && earlier.calendar() == later.calendar()
        && earlier.yearCalendar().isEmpty()
        && order(earlier) <= order(later);
  }

  private static int order(Point p) {
    return p.month().orElse(0) * 100 + p.day().orElse(p.month().isPresent() ? 31 : 0);
  }

  /** Whether a date is when its clause happens. */
  private boolean tells(Draft draft) {
    int first = draft.firstToken();
    boolean tied = first > 0 && words.is(first - 1, Slot.NOTSAID);
    return !tied || new Counts(words).isStart(draft);
  }

  private static TimeExpression inYearOf(Point earlier, Point later, TimeExpression e) {
    return changed(later, earlier.year(), earlier.offset(), e, "shared-year");
  }

  private static TimeExpression changed(
      Point p, Optional<Integer> year, Optional<Offset> offset, TimeExpression e, String how) {
    return e.with(p.in(year).from(offset), how);
  }
}
