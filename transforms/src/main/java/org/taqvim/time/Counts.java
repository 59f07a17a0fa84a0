// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Gives "the fifth day of the war" the day from which the text lets the war begin.
 *
 * <p>That day is the first one. Where the text names no beginning, the words are no date. Outlets
 * count differently by a day, so each such date is flagged.
 */
final class Counts {
  static final String FLAG = "counted-from-start";

  private static final int REACH = 5;
  private static final int RIGHT_BEFORE = 2;

  private final KnownWords words;

  Counts(KnownWords words) {
    this.words = words;
  }

  List<Draft> resolve(List<Draft> drafts) {
    if (drafts.stream().noneMatch(Counts::isCounted)) {
      return drafts;
    }
    Optional<Point> start =
        drafts.stream()
            .filter(this::isStart)
            .findFirst()
            .map(d -> (Point) d.expression().content());
    List<Draft> resolved = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (!isCounted(draft)) {
        resolved.add(draft);
      } else if (start.isPresent()) {
        resolved.add(draft.with(from(start.get(), draft.expression())).with(FLAG));
      }
    }
    return resolved;
  }

  private static boolean isCounted(Draft draft) {
    return draft.expression().content() instanceof Nth nth
        && draft.expression().rule().equals(Rule.COUNTED.title())
        && nth.month().month().isEmpty();
  }

  private static TimeExpression from(Point start, TimeExpression e) {
    Nth nth = (Nth) e.content();
    return new TimeExpression(
        new Nth(nth.count(), nth.unit(), nth.weekday(), start),
        e.clock(),
        e.part(),
        e.edge(),
        e.rule());
  }

  /** Whether something began on the day of a mention. */
  boolean isStart(Draft draft) {
    return draft.expression().content() instanceof Point p
        && p.day().isPresent()
        && p.month().isPresent()
        && p.offset().map(o -> o.unit() == Unit.YEAR).orElse(true)
        && (startsBefore(draft.firstToken()) || startsAfter(draft.endToken()));
  }

  private boolean startsBefore(int first) {
    List<Token> tokens = words.tokens();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (tokens.get(i).isSign()) {
        return false;
      }
      if (words.is(i, Slot.START) && (first - i < RIGHT_BEFORE || !words.is(i, Slot.IN))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsAfter(int end) {
    List<Token> tokens = words.tokens();
    for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
      if (tokens.get(i).isSign() || tokens.get(i).gap() == Gap.LINE) {
        return false;
      }
      if (words.is(i, Slot.START) && !words.is(i, Slot.IN)) {
        return true;
      }
    }
    return false;
  }
}
