// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.language.PackTable;

/** Reads the rows of a pack's time tables, all but the numerals, as what their words can be. */
final class Terms {
  private static final List<String> GUARDS = List.of("unless_prev", "unless_next", "only_next");

  private Terms() {}

  /** The readings of a row of a table. */
  static List<Term> of(String table, PackTable.Row row) {
    Guard guard = guard(row);
    switch (table) {
      case "months":
        {
          int month = Integer.parseInt(row.get("month"));
          String calendar = row.get("calendar");
          Term plain = new Term(Slot.MONTH, month, calendar, guard);
          return switch (row.get("sure")) {
            case "yes" -> List.of(plain, new Term(Slot.SUREMONTH, month, calendar, guard));
            case "latin" -> List.of(plain, new Term(Slot.LATINMONTH, month, calendar, guard));
            default -> List.of(plain);
          };
        }
      case "weekdays":
        {
          Slot slot =
              switch (row.get("form")) {
                case "one" -> Slot.WEEKDAY;
                case "plural" -> Slot.WEEKDAYS;
                case "any" -> Slot.ANYWEEKDAY;
                default -> throw row.error("no form: " + row.get("form"));
              };
          return List.of(new Term(slot, Integer.parseInt(row.get("weekday")), "", guard));
        }
      case "units":
        {
          Slot slot =
              switch (row.get("form")) {
                case "one" -> Slot.UNIT;
                case "dual" -> Slot.UNITDUAL;
                case "thedual" -> Slot.THEDUAL;
                case "many" -> Slot.UNITS;
                case "adj" -> Slot.UNITADJ;
                case "cut" -> Slot.UNIT;
                default -> throw row.error("no form: " + row.get("form"));
              };
          return List.of(new Term(slot, 0, row.get("unit"), guard));
        }
      default:
        String value = row.get("value");
        int number = value.matches("-?\\d{1,4}") ? Integer.parseInt(value) : 0;
        return List.of(new Term(slot(row), number, value, guard));
    }
  }

  private static Slot slot(PackTable.Row row) {
    try {
      return Slot.valueOf(row.get("slot"));
    } catch (IllegalArgumentException e) {
      throw row.error("no slot: " + row.get("slot"));
    }
  }

  private static Guard guard(PackTable.Row row) {
    return row.cells().keySet().containsAll(GUARDS) ? Guard.of(row) : Guard.NONE;
  }
}
