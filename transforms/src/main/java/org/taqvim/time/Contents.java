// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Clock;
import org.taqvim.time.TimeExpression.Content;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeExpression.Years;

/** Turns filled fields into what they say; empty where they contradict. */
final class Contents {
  private static final int LATEST_CENTURY = 21;
  private static final int LONGEST_COUNT = 1000;

  /** Opens the value of a time before Christ. */
  static final String BEFORE_CHRIST = "BC";

  private final Fields fields;
  private final CalendarSystem home;
  private final YearReading years;

  Contents(Fields fields, CalendarSystem home, YearReading years) {
    this.fields = fields;
    this.home = home;
    this.years = years;
  }

  /** A day, week, month or year. */
  Optional<TimeExpression> point() {
    if (fields.rule == Rule.YEAR && fields.year < 0 && fields.number > 0) {
      // A year of fewer than four digits, which its era makes one.
      fields.year = fields.number;
    }
    if (fields.beforeChrist) {
      return beforeChrist(fields.year, "%04d");
    }
    Optional<YearReading.Year> read =
        fields.year < 0
            ? Optional.empty()
            : years.read(fields.year, fields.twoDigits, fields.era, monthCalendar());
    if (fields.contradicts || (fields.year >= 0 && read.isEmpty())) {
      return Optional.empty();
    }
    if ((fields.rule == Rule.BAREYEAR || fields.rule == Rule.YEARS)
        && fields.era.isEmpty()
        && !fields.old
        && !isOfNewsAge(read)) {
      return Optional.empty();
    }
    boolean open = fields.offset.isEmpty() && fields.year < 0 && fields.month == 0;
    if (open
        && ((fields.rule == Rule.YEAR && fields.head == Unit.YEAR)
            || (fields.rule == Rule.WEEK && fields.head == Unit.WEEK)
            || (fields.rule == Rule.MONTH && fields.head == Unit.MONTH))) {
      fields.offset = Optional.of(new Offset(fields.head, 0, Origin.REFERENCE));
    }
    CalendarSystem own = calendar(read);
    boolean relativeYear = fields.offset.filter(o -> o.unit() == Unit.YEAR).isPresent();
    Optional<CalendarSystem> yearCalendar =
        read.map(YearReading.Year::calendar)
            .or(() -> relativeYear ? civilYear(own) : Optional.empty())
            .filter(c -> c != own);
    if (!isPossible(own, read, yearCalendar)) {
      return Optional.empty();
    }
    if (fields.rule == Rule.EVE) {
      fields.part = "EVE";
    }
    if (fields.clock.isSmallHour(fields.part)) {
      // "Last night at two" is of today.
      fields.offset =
          fields
              .offset
              .filter(o -> o.unit() == Unit.DAY && o.origin() == Origin.REFERENCE)
              .map(o -> new Offset(Unit.DAY, o.count() + 1, Origin.REFERENCE))
              .or(() -> fields.offset);
    }
    Point point =
        new Point(
            own,
            yearCalendar,
            read.map(YearReading.Year::year),
            positive(fields.month),
            positive(fields.day),
            positive(fields.weekday),
            read.isPresent() ? fields.offset.filter(o -> o.unit() == Unit.DAY) : fields.offset,
            fields.direction);
    if (fields.clock.isEmpty()) {
      return Optional.of(expression(point, Optional.empty()));
    }
    Optional<Clock> clock = fields.clock.read(fields.part);
    fields.part = "";
    return clock.map(time -> expression(point, clock));
  }

  /** Which year "this year" is beside a lunar month: the civil one. */
  private Optional<CalendarSystem> civilYear(CalendarSystem own) {
    return own == CalendarSystem.LUNAR_HIJRI && fields.month > 0 && fields.era.isEmpty()
        ? Optional.of(home)
        : Optional.empty();
  }

  /**
   * The calendar of the month, where something tells it: Arabic sites of Iran print Solar Hijri
   * dates, and the lunar years of these numbers were over by 2000.
   */
  private Optional<CalendarSystem> monthCalendar() {
    boolean ours =
        fields.digits && fields.era.isEmpty() && fields.year >= 1385 && fields.year <= 1420;
    return ours ? Optional.of(CalendarSystem.SOLAR_HIJRI) : fields.monthCalendar;
  }

  /** A year or century before Christ, as TIMEX3 writes it; its days are none of news. */
  private Optional<TimeExpression> beforeChrist(int number, String format) {
    return number < 1 || number > 9999
        ? Optional.empty()
        : Optional.of(
            expression(
                new TimeExpression.Vague(
                    BEFORE_CHRIST + String.format(Locale.ROOT, format, number)),
                Optional.empty()));
  }

  /** A number that nothing but its neighbours makes a year must be one that news speaks of. */
  private static boolean isOfNewsAge(Optional<YearReading.Year> read) {
    return read.isPresent()
        && switch (read.get().calendar()) {
          case GREGORIAN -> read.get().year() >= 1700 && read.get().year() <= 2060;
          case SOLAR_HIJRI -> read.get().year() >= 1280 && read.get().year() <= 1440;
          case LUNAR_HIJRI, NONE -> false;
        };
  }

  private CalendarSystem calendar(Optional<YearReading.Year> read) {
    if (fields.monthCalendar.isPresent()) {
      return fields.monthCalendar.get();
    }
    if (read.isPresent()) {
      return read.get().calendar();
    }
    boolean unit =
        fields.offset.isPresent()
            && (fields.offset.get().unit() == Unit.MONTH
                || fields.offset.get().unit() == Unit.YEAR);
    boolean weekend = fields.offset.isPresent() && fields.offset.get().unit() == Unit.WEEKEND;
    return unit ? eraOr(home) : weekend ? home : CalendarSystem.NONE;
  }

  private CalendarSystem eraOr(CalendarSystem other) {
    return switch (fields.era) {
      case "gregorian" -> CalendarSystem.GREGORIAN;
      case "solar-hijri" -> CalendarSystem.SOLAR_HIJRI;
      case "lunar-hijri" -> CalendarSystem.LUNAR_HIJRI;
      default -> other;
    };
  }

  private boolean isPossible(
      CalendarSystem own, Optional<YearReading.Year> read, Optional<CalendarSystem> other) {
    if (fields.month == 0 || fields.day == 0) {
      return true;
    }
    if (read.isPresent() && other.isEmpty()) {
      return CalendarDate.exists(own, read.get().year(), fields.month, fields.day)
          || (own == CalendarSystem.LUNAR_HIJRI && fields.day == 30);
    }
    return fields.day <= longestMonth(own, fields.month);
  }

  /** Days of a month in the year in which it is longest. */
  private static int longestMonth(CalendarSystem calendar, int month) {
    return switch (calendar) {
      case GREGORIAN -> Month.of(month).maxLength();
      case SOLAR_HIJRI -> month <= 6 ? 31 : 30;
      default -> 30;
    };
  }

  /** The count stands where the shape has it: the first ordinal, or "last". */
  Optional<TimeExpression> nth() {
    int count = fields.day > 0 ? fields.day : fields.number;
    boolean week =
        fields.inner.stream()
            .anyMatch(
                e ->
                    e.slot() == Slot.WEEKWORD
                        || (e.slot() == Slot.UNIT && e.code().equals("week")));
    int named = fields.weekday;
    fields.day = 0;
    fields.weekday = 0;
    if (fields.offset.filter(o -> o.unit() == Unit.WEEK || o.unit() == Unit.DAY).isPresent()) {
      fields.offset = Optional.empty();
    }
    Optional<TimeExpression> month = point();
    if (count == 0 || count > 31 || count < Fields.LAST || month.isEmpty()) {
      return Optional.empty();
    }
    Point point = (Point) month.get().content();
    return Optional.of(
        expression(
            new TimeExpression.Nth(
                count == Fields.LAST ? -1 : count,
                week ? Unit.WEEK : Unit.DAY,
                positive(named),
                point),
            Optional.empty()));
  }

  /** A day counted from another that {@link Counts} looks for. */
  Optional<TimeExpression> counted() {
    int count = fields.day > 0 ? fields.day : fields.number;
    fields.day = 0;
    fields.number = -1;
    fields.offset = Optional.empty();
    return count < 1 || count > LONGEST_COUNT
        ? Optional.empty()
        : point()
            .map(
                open ->
                    expression(
                        new TimeExpression.Nth(
                            count, Unit.DAY, Optional.empty(), (Point) open.content()),
                        Optional.empty()));
  }

  /** The day after another, as the second one counted from it. */
  Optional<TimeExpression> morrow() {
    return point()
        .map(
            day ->
                expression(
                    new TimeExpression.Nth(2, Unit.DAY, Optional.empty(), (Point) day.content()),
                    Optional.empty()));
  }

  /** A quarter of a year. */
  Optional<TimeExpression> season() {
    Optional<YearReading.Year> read =
        fields.year < 0
            ? Optional.empty()
            : years.read(fields.year, fields.twoDigits, fields.era, Optional.empty());
    if (fields.year >= 0 && read.isEmpty()) {
      return Optional.empty();
    }
    CalendarSystem calendar = read.map(YearReading.Year::calendar).orElse(eraOr(home));
    return Optional.of(
        expression(
            new Season(
                fields.season,
                calendar,
                read.map(YearReading.Year::year),
                fields.offset,
                fields.direction),
            Optional.empty()));
  }

  /** Easter, of a year or the latest one. */
  Optional<TimeExpression> easter() {
    return point()
        .map(
            year ->
                expression(
                    new TimeExpression.Easter(
                        TimeExpression.Rite.valueOf(fields.rite.toUpperCase(Locale.ROOT)),
                        (Point) year.content()),
                    Optional.empty()));
  }

  /** A decade or century. */
  Optional<TimeExpression> years() {
    boolean decade = fields.rule == Rule.DECADE || fields.rule == Rule.DECADES;
    if (fields.beforeChrist) {
      return decade ? Optional.empty() : beforeChrist(fields.number, "%02d");
    }
    if (fields.offset.isPresent() && fields.number < 0 && fields.year < 0) {
      int length = decade ? 10 : 100;
      return Optional.of(
          expression(new Years(eraOr(home), length, length, fields.offset), Optional.empty()));
    }
    return (decade ? decade() : century()).map(years -> expression(years, Optional.empty()));
  }

  private Optional<Years> decade() {
    int said =
        fields.year < 0
            ? fields.number
            : fields.year >= 1000 && fields.number > 1 && fields.number <= LATEST_CENTURY
                ? (fields.number - 1) * 100 + fields.year % 100
                : fields.year;
    return years
        .read(said, said < 100, fields.era, Optional.empty())
        .filter(read -> said % 10 == 0)
        .map(read -> new Years(read.calendar(), read.year(), 10, Optional.empty()));
  }

  private Optional<Years> century() {
    if (fields.number < 1 || fields.number > LATEST_CENTURY) {
      return Optional.empty();
    }
    boolean ours = home == CalendarSystem.SOLAR_HIJRI && fields.number >= 13 && fields.number <= 15;
    CalendarSystem calendar =
        fields.era.equals("hijri") && !ours
            ? CalendarSystem.LUNAR_HIJRI
            : eraOr(ours ? home : CalendarSystem.GREGORIAN);
    return Optional.of(new Years(calendar, (fields.number - 1) * 100, 100, Optional.empty()));
  }

  private TimeExpression expression(Content content, Optional<Clock> clock) {
    return new TimeExpression(
        content, clock, text(fields.part), text(fields.edge), fields.rule.title());
  }

  private static Optional<String> text(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Integer> positive(int value) {
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}
