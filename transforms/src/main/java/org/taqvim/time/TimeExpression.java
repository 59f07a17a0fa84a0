// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;

/**
 * What a time expression says, before it is resolved; it survives storage as JSON.
 *
 * @param content the day, period or length that it names
 * @param clock a clock time of that day
 * @param part a TIMEX3 part of that day ({@code MO}, {@code NI} …)
 * @param edge which part of the period is meant: {@code START}, {@code MID}, {@code END}, {@code
 *     H1}, {@code H2}
 * @param rule the pack's rule that read it, for {@code --explain}
 */
public record TimeExpression(
    Content content,
    Optional<Clock> clock,
    Optional<String> part,
    Optional<String> edge,
    String rule) {

  /** The same words about other content. */
  TimeExpression with(Content other) {
    return new TimeExpression(other, clock, part, edge, rule);
  }

  /** The same words about other content, with what told it after the rule. */
  TimeExpression with(Content other, String how) {
    return new TimeExpression(other, clock, part, edge, rule + " " + how);
  }

  /** What an expression names. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Point.class, name = "point"),
    @JsonSubTypes.Type(value = Nth.class, name = "nth"),
    @JsonSubTypes.Type(value = Season.class, name = "season"),
    @JsonSubTypes.Type(value = Easter.class, name = "easter"),
    @JsonSubTypes.Type(value = Years.class, name = "years"),
    @JsonSubTypes.Type(value = Length.class, name = "length"),
    @JsonSubTypes.Type(value = Repetition.class, name = "repetition"),
    @JsonSubTypes.Type(value = Vague.class, name = "vague")
  })
  public sealed interface Content {}

  /**
   * A day, week, month or year.
   *
   * @param calendar the calendar of its month, or of its year where it has no month
   * @param yearCalendar the calendar of its year where that is another
   * @param weekday by ISO, Monday is 1
   * @param offset where it lies from the day of speaking or from another time of the text
   * @param direction which one is meant where the text leaves it open
   */
  public record Point(
      CalendarSystem calendar,
      Optional<CalendarSystem> yearCalendar,
      Optional<Integer> year,
      Optional<Integer> month,
      Optional<Integer> day,
      Optional<Integer> weekday,
      Optional<Offset> offset,
      Direction direction)
      implements Content {

    /** What lies so far from the day of speaking, or from another time of the text. */
    static Point at(Offset offset) {
      return new Point(
          CalendarSystem.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(offset),
          Direction.LATEST);
    }

    /** The same in a year. */
    Point in(Optional<Integer> other) {
      return new Point(calendar, yearCalendar, other, month, day, weekday, offset, direction);
    }

    /** The same on a weekday. */
    Point on(Optional<Integer> other) {
      return new Point(calendar, yearCalendar, year, month, day, other, offset, direction);
    }

    /** The same from where an offset says; counted from nothing if there is none. */
    Point from(Optional<Offset> other) {
      return new Point(calendar, yearCalendar, year, month, day, weekday, other, direction);
    }

    /** The same, where the text leaves it open which one, in a direction. */
    Point towards(Direction other) {
      return new Point(calendar, yearCalendar, year, month, day, weekday, offset, other);
    }
  }

  /**
   * A day, weekday or week counted within a month.
   *
   * @param count from 1; -1 for the last one
   * @param unit {@code DAY} or {@code WEEK}
   * @param weekday by ISO, where weekdays are counted
   * @param month the month, or the year where it names none
   */
  public record Nth(int count, Unit unit, Optional<Integer> weekday, Point month)
      implements Content {}

  /**
   * A quarter of a year.
   *
   * @param code {@code SP}, {@code SU}, {@code FA} or {@code WI}
   * @param calendar whose year, and whose quarters
   * @param direction which one is meant where the text names no year
   */
  public record Season(
      String code,
      CalendarSystem calendar,
      Optional<Integer> year,
      Optional<Offset> offset,
      Direction direction)
      implements Content {}

  /**
   * Easter Sunday.
   *
   * @param year the year, or how it lies from another; neither means the latest one
   */
  public record Easter(Rite rite, Point year) implements Content {}

  /** Whose Easter; most years have two. */
  public enum Rite {
    WESTERN,
    EASTERN,
    /** The text does not say. */
    EITHER
  }

  /**
   * A decade or century.
   *
   * @param first its first year in its calendar; for an offset the number of years of the period
   * @param length 10 or 100
   */
  public record Years(CalendarSystem calendar, int first, int length, Optional<Offset> offset)
      implements Content {}

  /** A length of time, as a TIMEX3 duration. */
  public record Length(String value) implements Content {}

  /** What repeats, as a TIMEX3 set. */
  public record Repetition(String value) implements Content {}

  /** {@code PAST_REF}, {@code PRESENT_REF} or {@code FUTURE_REF}. */
  public record Vague(String value) implements Content {}

  /**
   * A time of the day.
   *
   * @param hour from 0 to 24
   * @param zone an IANA zone, {@code GMT}, or {@code local}
   */
  public record Clock(int hour, int minute, Optional<String> zone) {}

  /** A number of units from an origin. */
  public record Offset(Unit unit, int count, Origin origin) {}

  /** The units that expressions count. */
  public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** What an offset counts from. */
  public enum Origin {
    /** The day of speaking. */
    REFERENCE,
    /** The latest day, month or year that the text named before. */
    CONTEXT,
    /** The next mention, which it is not after: the first of a list or range without years. */
    FOLLOWING,
    /**
     * What the text named before, if that lies far enough back ("in 1991 … the year after"), else
     * the day of speaking.
     */
    THEN
  }

  /** Which of the days that fit is meant. */
  public enum Direction {
    /** The latest one not after the reference. */
    LATEST,
    /** The latest one before the reference. */
    BEFORE,
    /** The one in the same week, month or year. */
    WITHIN,
    /** The first one after the reference. */
    AFTER,
    /** The first one not before the reference. */
    NEXT,
    /** The nearer one of the last and the next. */
    NEAREST,
    /** The first one from the day that a story of the past has come to. */
    ONWARD,
    /** The same where it is only weeks on from there and no news. */
    CLOSE
  }

  /** Whether nothing outside it is needed to resolve it. */
  @JsonIgnore
  public boolean isAbsolute() {
    if (content instanceof Point point) {
      return point.year().isPresent() && point.offset().isEmpty();
    }
    if (content instanceof Season season) {
      return season.year().isPresent();
    }
    if (content instanceof Nth nth) {
      return nth.month().year().isPresent();
    }
    if (content instanceof Easter easter) {
      return easter.year().year().isPresent();
    }
    return content instanceof Years years && years.offset().isEmpty();
  }
}
