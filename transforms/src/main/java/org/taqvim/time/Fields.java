// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Unit;

/** The fields that a run of slots fills; used once. */
final class Fields {
  /** The count of the last one. */
  static final int LAST = -2;

  final Rule rule;
  final List<Element> inner;
  final ClockFields clock = new ClockFields();
  Optional<CalendarSystem> monthCalendar = Optional.empty();
  int year = -1;
  boolean twoDigits;
  String era = "";
  boolean beforeChrist;

  /** Whether the year is one of three digits. */
  boolean old;

  /** Whether the date is digits and signs alone. */
  boolean digits;

  int month;
  int day;
  int weekday;
  int number = -1;
  Optional<Offset> offset = Optional.empty();
  Direction direction = Direction.LATEST;
  String part = "";
  String edge = "";
  String season = "";
  String rite = "";
  Unit head = Unit.SECOND;

  /** Whether two of the slots name different months. */
  boolean contradicts;

  private final YearReading years;
  private Optional<Offset> pending = Optional.empty();

  /** Whether "this" before a day or year means the one named before. */
  private boolean pointsBack;

  /**
   * Fills the fields.
   *
   * @param inner the slots of the span
   * @param match all slots, with the zone that may stand outside the span
   */
  Fields(Rule rule, List<Element> inner, List<Element> match, YearReading years) {
    this.rule = rule;
    this.inner = inner;
    this.years = years;
    for (Element element : inner) {
      take(element);
      clock.take(element);
    }
    for (Element element : match) {
      if (element.slot() == Slot.ZONE) {
        clock.zone(element.code());
      }
    }
  }

  private void take(Element e) {
    switch (e.slot()) {
      case DAY, DAYC -> takeDay(e);
      case FULLDATE -> fullDate(e);
      case DAYMONTH -> {
        day = e.number() % 100;
        month(CalendarSystem.GREGORIAN, e.number() / 100);
      }
      case MONTHYEAR -> {
        year = e.number() / 100;
        month = e.number() % 100;
        monthCalendar =
            years.read(year, false, "", Optional.empty()).map(YearReading.Year::calendar);
      }
      case MONTH, SUREMONTH, LATINMONTH -> month(CalendarSystem.named(e.code()), e.number());
      case MONTHNUM -> month(CalendarSystem.GREGORIAN, e.number());
      case NAMEDDAY -> {
        String[] parts = e.code().split(":", -1);
        month(CalendarSystem.named(parts[0]), Integer.parseInt(parts[1]));
        day = Integer.parseInt(parts[2]);
      }
      case NAMEDLAST -> {
        String[] parts = e.code().split(":", -1);
        month(CalendarSystem.named(parts[0]), Integer.parseInt(parts[1]));
        weekday = Integer.parseInt(parts[2]);
        number = LAST;
      }
      case EASTER -> rite = e.code();
      case YEAR -> year = e.number();
      case OLDYEAR -> {
        year = e.number();
        old = true;
      }
      case YEAR2 -> {
        year = e.number();
        twoDigits = true;
      }
      case ERA -> era = e.code();
      case BCE -> beforeChrist = true;
      case WEEKDAY, ANYWEEKDAY -> {
        weekday = weekday == 0 ? e.number() : weekday;
        head = Unit.SECOND;
      }
      case LASTONE -> number = LAST;
      case SEASON -> season = e.code();
      case DEICTIC -> deictic(e.code());
      case NEXTDAY -> nextDay(e.code());
      case YEARREL -> {
        offset = Optional.of(new Offset(Unit.YEAR, e.number(), Origin.REFERENCE));
        head = Unit.YEAR;
      }
      case MONTHREL -> offset = Optional.of(new Offset(Unit.MONTH, e.number(), Origin.REFERENCE));
      case MONTHADJ -> offset = Optional.of(new Offset(Unit.MONTH, e.number(), Origin.REFERENCE));
      case OFIT -> offset = Optional.of(new Offset(Unit.MONTH, 0, Origin.CONTEXT));
      case DEM -> {
        pending = Optional.of(new Offset(Unit.DAY, e.number(), Origin.REFERENCE));
        pointsBack = e.code().equals("named");
      }
      case SAME -> pending = Optional.of(new Offset(Unit.DAY, 0, Origin.CONTEXT));
      case DAYWORD -> head(Unit.DAY);
      case WEEKWORD -> head(Unit.WEEK);
      case WEEKEND -> {
        head(Unit.WEEKEND);
        offset = Optional.of(new Offset(Unit.WEEKEND, 0, Origin.REFERENCE));
      }
      case MONTHWORD -> {
        if (month == 0) {
          head(Unit.MONTH);
        }
      }
      case YEARWORD -> head(Unit.YEAR);
      case DECADEWORD -> head(Unit.DECADE);
      case CENTURYWORD -> head(Unit.CENTURY);
      case ADJ -> {
        boolean then = e.code().equals("then");
        adjective(then ? 1 : e.number(), then ? Origin.THEN : Origin.REFERENCE);
      }
      case SAMEADJ -> adjective(0, Origin.CONTEXT);
      case AGO -> adjective(-1, Origin.REFERENCE);
      case NUM, ORDM -> number = e.number();
      case ORD -> ordinal(e.number());
      case DECADENAME -> year = e.number();
      case PART, PARTADV, THEPART, EVE, NIGHTBETWEEN, NIGHTOF, MIDNIGHT -> {
        part = e.code();
        offset = offset.or(() -> pending.filter(same -> same.origin() == Origin.CONTEXT));
      }
      case EDGE -> edge = e.code();
      default -> {}
    }
  }

  private void fullDate(Element e) {
    int packed = e.number();
    digits = true;
    if (e.code().equals(NumericDates.GREGORIAN)) {
      monthCalendar = Optional.of(CalendarSystem.GREGORIAN);
    }
    year = packed / 10_000;
    month = packed / 100 % 100;
    day = packed % 100;
    twoDigits = year < 100;
  }

  private void takeDay(Element e) {
    Slot opening = inner.get(0).slot();
    boolean first =
        rule == Rule.NTH
            || rule == Rule.NTHDAY
            || opening == Slot.NIGHTBETWEEN
            || opening == Slot.NIGHTOF;
    if (first && day > 0) {
      return;
    }
    if (rule != Rule.DATE && rule != Rule.DAYS && rule != Rule.EVE) {
      number = e.number();
    }
    day = e.number();
  }

  private void month(CalendarSystem calendar, int value) {
    contradicts |= month > 0 && (month != value || monthCalendar.orElse(calendar) != calendar);
    month = value;
    monthCalendar = Optional.of(calendar);
    head = Unit.SECOND;
  }

  private void head(Unit unit) {
    head = unit;
    if (pending.isPresent()) {
      boolean back = pointsBack && (unit == Unit.DAY || unit == Unit.YEAR);
      Origin origin = back ? Origin.CONTEXT : pending.get().origin();
      offset = Optional.of(new Offset(unit, pending.get().count(), origin));
      pending = Optional.empty();
    }
  }

  private void adjective(int count, Origin origin) {
    if (head == Unit.SECOND) {
      direction = count < 0 ? Direction.BEFORE : count > 0 ? Direction.AFTER : Direction.WITHIN;
      if (count < -1 && weekday > 0 && month == 0) { // "Friday before last"
        offset = Optional.of(new Offset(Unit.WEEK, count + 1, origin));
      }
    } else {
      int times = number > 0 && head == Unit.WEEK ? number : 1;
      offset = Optional.of(new Offset(head, count * times, origin));
    }
  }

  /** The ninth month is one of the calendar of its year. */
  private void ordinal(int value) {
    number = value;
    if (rule == Rule.MONTH && head == Unit.MONTH && month == 0 && value <= 12) {
      month = value;
      head = Unit.SECOND;
    }
  }

  private void nextDay(String code) {
    String[] parts = code.split(":", -1);
    offset = Optional.of(new Offset(Unit.DAY, Integer.parseInt(parts[0]), Origin.CONTEXT));
    if (parts.length > 1) {
      part = parts[1];
    }
  }

  private void deictic(String code) {
    String[] parts = code.split(":", -1);
    Unit unit = Unit.valueOf(parts[0].toUpperCase(Locale.ROOT));
    offset = Optional.of(new Offset(unit, Integer.parseInt(parts[1]), Origin.REFERENCE));
    if (parts.length > 2) {
      part = parts[2];
    }
  }
}
