// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.Optional;
import org.taqvim.time.TimeExpression.Clock;

/** The clock time that a run of slots tells. */
final class ClockFields {
  static final int SMALL_HOURS = 5;

  private int hour = -1;
  private int minute;

  /** A number before the hour: the minutes that it lacks, if "to" follows. */
  private int before;

  private String meridiem = "";
  private String zone = "";
  private boolean less;
  private boolean hourWord;

  /** Takes what belongs to a clock time; other slots change nothing. */
  void take(Element e) {
    switch (e.slot()) {
      case CLOCK, CLOCKISH -> {
        hour = e.number() / 100;
        minute = e.number() % 100;
      }
      case HOUR -> hour = e.number();
      case MIN -> minute = e.number();
      case NUM, ORD -> {
        if (hour < 0) {
          before = e.number();
        } else if (minute == 0) {
          minute = e.number();
        }
      }
      case TOHOUR -> {
        less = true;
        minute = minute == 0 ? before : minute;
      }
      case HALF, ANDHALF -> minute = 30;
      case QUARTER, ANDQUARTER -> minute = 15;
      case THIRD -> minute = 20;
      case LESS -> less = true;
      case HOURWORD -> hourWord = true;
      case AMPM -> meridiem = e.code();
      default -> {}
    }
  }

  void zone(String code) {
    zone = code;
  }

  boolean isEmpty() {
    return hour < 0;
  }

  /** Whether the hour is one after midnight of a night. */
  boolean isSmallHour(String part) {
    return part.equals("NI") && meridiem.isEmpty() && hour >= 0 && hour < SMALL_HOURS;
  }

  /** The time by the word of its half of the day, or by a part named beside it; empty if none. */
  Optional<Clock> read(String part) {
    int h = hour;
    if (less && minute > 0) {
      h = h == 1 ? 12 : h - 1;
      minute = 60 - minute;
    }
    String half = meridiem;
    if (half.isEmpty() && !part.isEmpty()) {
      half = part.equals("MO") || isSmallHour(part) ? "AM" : part.equals("MI") ? "NOON" : "PM";
    }
    if (half.equals("PM") && h >= 1 && h < 12) {
      h += 12;
    } else if (half.equals("AM") && h == 12) {
      h = 0;
    } else if (half.equals("NOON") && h >= 1 && h <= 4) {
      h += 12;
    } else if (half.equals("NIGHT") && !hourWord && h < 7) {
      return Optional.empty();
    } else if (half.equals("NIGHT")) {
      h = h == 12 ? 0 : h >= 5 && h < 12 ? h + 12 : h;
    }
    if (h > 24 || minute > 59 || (h == 24 && minute > 0)) {
      return Optional.empty();
    }
    return Optional.of(new Clock(h, minute, zone.isEmpty() ? Optional.empty() : Optional.of(zone)));
  }
}
