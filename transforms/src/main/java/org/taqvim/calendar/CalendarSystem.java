// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The calendars that Persian and Arabic news dates by. */
public enum CalendarSystem {
  @JsonProperty("gregorian")
  GREGORIAN,
  /** The civil calendar of Iran and Afghanistan; a year begins at the March equinox. */
  @JsonProperty("solar-hijri")
  SOLAR_HIJRI,
  /** The Umm al-Qura calendar 1300-1600, the tabular one beyond; sighted months differ by a day. */
  @JsonProperty("lunar-hijri")
  LUNAR_HIJRI,
  /** For an expression that no calendar's unit gives, such as "yesterday". */
  @JsonProperty("none")
  NONE;

  /** The calendar that tables and output call so. */
  public static CalendarSystem named(String name) {
    return switch (name) {
      case "gregorian" -> GREGORIAN;
      case "solar-hijri" -> SOLAR_HIJRI;
      case "lunar-hijri" -> LUNAR_HIJRI;
      case "none" -> NONE;
      default -> throw new IllegalArgumentException("no calendar: " + name);
    };
  }
}
