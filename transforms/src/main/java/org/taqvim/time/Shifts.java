// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.time.TimeExpression.Content;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeExpression.Vague;

/** Reads a number of units before or after another time. */
final class Shifts {
  private Shifts() {}

  /** The day, week, month or year that it leads to; empty for hours and less. */
  static Optional<Content> read(Rule rule, List<Element> inner) {
    int count = 1;
    boolean vague = false;
    Unit unit = Unit.DAY;
    int sign = -1;
    for (Element element : inner) {
      switch (element.slot()) {
        case NUM -> {
          count = element.number();
          vague |= !element.code().isEmpty();
        }
        case NUMUNIT -> {
          count = element.number();
          vague |= count == 0;
        }
        case FEW, HALF, UNITS -> vague |= element.slot() != Slot.UNITS || count == 1;
        case UNITDUAL -> count = 2;
        case AGO, LATER, AFTERTHAT, BEFOREIT -> sign = element.number() < 0 ? -1 : 1;
        default -> {}
      }
      if (element.slot() == Slot.UNIT
          || element.slot() == Slot.UNITDUAL
          || element.slot() == Slot.NUMUNIT
          || element.slot() == Slot.UNITS) {
        unit = Unit.valueOf(element.code().toUpperCase(Locale.ROOT));
      }
    }
    if (unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.SECOND) {
      // Without the clock time of speaking there is no instant to count from.
      return Optional.empty();
    }
    if (vague) {
      return Optional.of(new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Origin origin = rule == Rule.AGO ? Origin.REFERENCE : Origin.CONTEXT;
    int years = unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : 0;
    Offset offset =
        years > 0
            ? new Offset(Unit.YEAR, sign * count * years, origin)
            : new Offset(unit, sign * count, origin);
    boolean sameDay = inner.stream().anyMatch(e -> e.slot() == Slot.SUCHDAY);
    Point point = Point.at(offset);
    return Optional.of(sameDay ? point.towards(Direction.WITHIN) : point);
  }
}
