// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Clock;
import org.taqvim.time.TimeExpression.Content;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Repetition;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Vague;
import org.taqvim.time.TimeExpression.Years;

/** Tells in English how a time's value was found, line by line, for a reader who doubts it. */
public final class Derivation {
  private static final Map<String, String> PARTS =
      Map.of(
          "MO", "in the morning",
          "MI", "at noon",
          "AF", "in the afternoon",
          "EV", "in the evening",
          "NI", "at night",
          "EVE", "in the night before it");

  private static final Map<String, String> SEASONS =
      Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");

  private static final Map<String, String> EDGES =
      Map.of(
          "START", "the beginning of ",
          "MID", "the middle of ",
          "END", "the end of ",
          "H1", "the first half of ",
          "H2", "the second half of ");

  private static final Map<String, String> DOUBTS =
      Map.ofEntries(
          Map.entry("year-inferred", "the text names no year"),
          Map.entry("weekday-date-conflict", "the weekday and the date are not one day"),
          Map.entry("gloss-conflict", "the date and the same date beside it are not one day"),
          Map.entry("lunar-sighting", "a sighted lunar month may begin a day earlier or later"),
          Map.entry("counted-from-start", "counted from the day on which the text lets it begin"),
          Map.entry(
              "reference-uncertain",
              "the day of publication is only known to lie between two days"),
          Map.entry(Glosses.FLAG, "it says the date before it again"),
          Map.entry(
              Easters.FLAG, "the churches keep it on two days, and the text does not say which"));

  private Derivation() {}

  /** What the words say, how that became the value, and what is doubtful. */
  public static List<String> of(TimeMention mention, TimeValue value) {
    List<String> lines = new ArrayList<>();
    lines.add("says " + words(mention.expression()));
    lines.add(
        "by the shape “"
            + value.rule()
            + "”"
            + (value.how().isEmpty() ? "" : ": " + value.how())
            + value.reference().map(r -> "; seen from " + r).orElse("; whenever it was written"));
    value
        .range()
        .filter(days -> days.days() > 1)
        .ifPresent(days -> lines.add("that is " + days.first() + " to " + days.last()));
    for (String flag : value.flags()) {
      lines.add("note " + flag + ": " + DOUBTS.getOrDefault(flag, flag));
    }
    return lines;
  }

  private static String words(TimeExpression e) {
    StringBuilder words = new StringBuilder();
    e.edge().ifPresent(edge -> words.append(EDGES.getOrDefault(edge, edge + " of ")));
    words.append(words(e.content()));
    e.part().ifPresent(part -> words.append(", ").append(PARTS.getOrDefault(part, part)));
    e.clock().ifPresent(clock -> words.append(", at ").append(words(clock)));
    return words.toString();
  }

  private static String words(Clock clock) {
    return String.format(Locale.ROOT, "%02d:%02d", clock.hour(), clock.minute())
        + clock.zone().map(zone -> " (" + zone + ")").orElse("");
  }

  private static String words(Content content) {
    if (content instanceof Point point) {
      return words(point);
    }
    if (content instanceof Nth nth) {
      String unit =
          nth.weekday().map(Derivation::weekday).orElse(nth.unit().name().toLowerCase(Locale.ROOT));
      boolean counted = nth.month().day().isPresent();
      return (nth.count() < 0 ? "the last " : "number " + nth.count() + " of the ")
          + unit
          + (nth.count() < 0 ? "" : "s")
          + (counted ? " from " : " in ")
          + words(nth.month());
    }
    if (content instanceof Season season) {
      return SEASONS.get(season.code())
          + season.year().map(y -> " of " + y + calendar(season.calendar())).orElse("")
          + season.offset().map(o -> " of " + words(o)).orElse("")
          + (season.year().isEmpty() && season.offset().isEmpty() ? words(season.direction()) : "");
    }
    if (content instanceof TimeExpression.Easter easter) {
      return "Easter"
          + (easter.rite() == TimeExpression.Rite.EITHER
              ? ""
              : ", " + easter.rite().name().toLowerCase(Locale.ROOT))
          + easter.year().year().map(y -> " of " + y).orElse("")
          + easter.year().offset().map(o -> " of " + words(o)).orElse("");
    }
    if (content instanceof Years years) {
      return years
              .offset()
              .map(Derivation::words)
              .orElse("the " + years.length() + " years from " + years.first())
          + calendar(years.calendar());
    }
    if (content instanceof Length length) {
      return "a length of time, " + length.value();
    }
    if (content instanceof Repetition repetition) {
      return "what repeats, " + repetition.value();
    }
    String vague = ((Vague) content).value();
    if (vague.startsWith(Contents.BEFORE_CHRIST)) {
      String number = vague.substring(Contents.BEFORE_CHRIST.length());
      return (number.length() == 2 ? "century " : "year ") + number + " before Christ";
    }
    return switch (vague) {
      case "PAST_REF" -> "some time past";
      case "FUTURE_REF" -> "some time to come";
      default -> "the present";
    };
  }

  private static String words(Point p) {
    List<String> words = new ArrayList<>();
    p.weekday().ifPresent(w -> words.add(weekday(w)));
    p.day().ifPresent(d -> words.add("day " + d));
    p.month().ifPresent(m -> words.add("month " + m + calendar(p.calendar())));
    p.year()
        .ifPresent(y -> words.add("year " + y + calendar(p.yearCalendar().orElse(p.calendar()))));
    p.offset().ifPresent(o -> words.add(words(o)));
    if (words.isEmpty()) {
      words.add("the day of speaking");
    }
    boolean open = p.year().isEmpty() && p.offset().isEmpty();
    boolean named = p.month().isPresent() || p.weekday().isPresent();
    return String.join(", ", words) + (open && named ? words(p.direction()) : "");
  }

  private static String weekday(int weekday) {
    return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String calendar(CalendarSystem calendar) {
    return switch (calendar) {
      case SOLAR_HIJRI -> " (Solar Hijri)";
      case LUNAR_HIJRI -> " (lunar Hijri)";
      case GREGORIAN, NONE -> "";
    };
  }

  private static String words(Offset offset) {
    if (offset.origin() == Origin.FOLLOWING) {
      return "not after the next time named";
    }
    String unit = offset.unit().name().toLowerCase(Locale.ROOT);
    String from = offset.origin() == Origin.REFERENCE ? "that of speaking" : "the one named before";
    int count = Math.abs(offset.count());
    if (count == 0) {
      return "the " + unit + " of " + (from.equals("that of speaking") ? "speaking" : from);
    }
    return count
        + " "
        + unit
        + (count == 1 ? "" : "s")
        + (offset.count() < 0 ? " before " : " after ")
        + from;
  }

  private static String words(Direction direction) {
    return switch (direction) {
      case LATEST -> ": the latest one";
      case BEFORE -> ": the last one before";
      case WITHIN -> ": the one of this week, month or year";
      case AFTER -> ": the next one";
      case NEXT -> ": the next one, for the sentence looks ahead";
      case NEAREST -> ": the nearest one, for it ends a term";
      case ONWARD, CLOSE -> ": the next one of the story";
    };
  }
}
