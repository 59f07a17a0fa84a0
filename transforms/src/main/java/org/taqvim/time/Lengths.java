// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Optional;

/** Writes lengths of time as TIMEX3 durations. */
final class Lengths {
  /** No length of years has more. */
  private static final int MOST_DIGITS = 6;

  private Lengths() {}

  /** The length that slots say, e.g. NUM UNIT AND HALF. */
  static Optional<String> of(List<Element> slots) {
    String count = "";
    String unit = "";
    String value = "";
    for (Element element : slots) {
      switch (element.slot()) {
        case NUM, ORD -> {
          if (!unit.isEmpty() && !count.isEmpty() && !count.equals("X")) {
            value = of(unit, count).orElse("");
            unit = "";
          }
          count = element.number() + element.code();
        }
        case FEW -> count = "X";
        case HALF, ANDHALF ->
            count = (!count.isEmpty() ? count : unit.isEmpty() ? "0" : "1") + ".5";
        case UNIT, UNITADJ -> unit = element.code();
        case NUMUNIT -> {
          unit = element.code();
          count = element.number() == 0 ? "X" : "" + element.number();
        }
        case UNITS -> {
          unit = element.code();
          count = count.isEmpty() ? "X" : count;
        }
        case UNITDUAL, THEDUAL -> {
          unit = element.code();
          count = "2";
        }
        case NUMADJ, FEWADJ -> {
          return Optional.of(element.code());
        }
        default -> {}
      }
    }
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> last = of(unit, count.isEmpty() ? "1" : count);
    if (value.isEmpty() || last.isEmpty()) {
      return last;
    }
    String tail = last.get().substring(1);
    boolean bothClock = value.startsWith("PT") && tail.startsWith("T");
    return Optional.of(value + (bothClock ? tail.substring(1) : tail));
  }

  /** {@code P44D}, {@code PT15M}, {@code PXDE}; half a unit in the next smaller one. */
  static Optional<String> of(String unit, String count) {
    if (count.endsWith(".5")) {
      int whole = Integer.parseInt(count.substring(0, count.length() - 2));
      return switch (unit) {
        case "hour" -> Optional.of(whole == 0 ? "PT30M" : "PT" + whole + "H30M");
        case "day" -> Optional.of(whole == 0 ? "PT12H" : "P" + whole + "DT12H");
        case "year" -> Optional.of(whole == 0 ? "P6M" : "P" + whole + "Y6M");
        case "century" -> Optional.of("P" + (whole * 100 + 50) + "Y");
        default -> Optional.of("P" + count + letter(unit));
      };
    }
    return Optional.of(prefix(unit) + count + letter(unit));
  }

  /** The years of a duration that counts whole years alone, else 0. */
  static int wholeYears(String duration) {
    int end = duration.length() - 1;
    if (end < 2 || end > MOST_DIGITS || duration.charAt(end) != 'Y') {
      return 0;
    }
    int years = 0;
    for (int i = 1; i < end; i++) {
      int digit = Character.digit(duration.charAt(i), 10);
      if (digit < 0) {
        return 0;
      }
      years = years * 10 + digit;
    }
    return years;
  }

  private static String prefix(String unit) {
    return unit.equals("hour") || unit.equals("minute") || unit.equals("second") ? "PT" : "P";
  }

  private static String letter(String unit) {
    return switch (unit) {
      case "second" -> "S";
      case "minute", "month" -> "M";
      case "hour" -> "H";
      case "day" -> "D";
      case "week" -> "W";
      case "year" -> "Y";
      case "decade" -> "DE";
      case "century" -> "CE";
      default -> throw new IllegalArgumentException("no unit: " + unit);
    };
  }
}
