// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.timeline.TimelineEvent;
import org.taqvim.timeline.TimelineEvent.Range;
import org.taqvim.timeline.TimelineEvent.SideCasualties;
import org.taqvim.timeline.TimelineEvent.SideEquipment;
import org.taqvim.timeline.TimelineEvent.Source;

/**
 * Tables for a spreadsheet: RFC 4180 with CRLF, opened by a byte-order mark so that UTF-8 is
 * recognised.
 *
 * <p>A cell that a spreadsheet would run as a formula (it begins with {@code = + - @}, a tab or a
 * line break) gets an apostrophe before it.
 */
public final class Csv {
  /** What a file begins with, before its first row. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  /** The first row of {@code timeline.csv}. */
  public static String timelineHeader() {
    return row(
        "id",
        "start",
        "end",
        "precision",
        "time",
        "native",
        "type",
        "mode",
        "acled",
        "title_en",
        "title_fa",
        "title_ar",
        "actors",
        "places",
        "country",
        "lat",
        "lon",
        "modality",
        "negated",
        "background",
        "killed_low",
        "killed_high",
        "injured_low",
        "injured_high",
        "casualties",
        "equipment",
        "claimed_by",
        "sources",
        "languages",
        "first_reported",
        "last_reported",
        "flags",
        "confidence");
  }

  /** A row of {@code timeline.csv}. */
  public static String timelineRow(TimelineEvent event) {
    Optional<Range> killed = sum(event.casualties().stream().map(SideCasualties::killed).toList());
    Optional<Range> injured =
        sum(event.casualties().stream().map(SideCasualties::injured).toList());
    return row(
        event.id(),
        day(event.start()),
        day(event.end()),
        lower(event.precision()),
        event.time().orElse(""),
        String.join("; ", event.nativeDates()),
        event.type().name(),
        event.mode().orElse(""),
        event.acled().orElse(""),
        event.title().en(),
        event.title().fa(),
        event.title().ar(),
        event.actors().stream().map(Csv::actor).collect(Collectors.joining("; ")),
        event.places().stream().map(Csv::place).collect(Collectors.joining("; ")),
        event.places().stream()
            .flatMap(place -> place.country().stream())
            .distinct()
            .collect(Collectors.joining("; ")),
        event.places().stream().findFirst().flatMap(p -> p.lat()).map(String::valueOf).orElse(""),
        event.places().stream().findFirst().flatMap(p -> p.lon()).map(String::valueOf).orElse(""),
        lower(event.modality()),
        String.valueOf(event.negated()),
        String.valueOf(event.background()),
        killed.map(r -> String.valueOf(r.low())).orElse(""),
        killed.map(r -> String.valueOf(r.high())).orElse(""),
        injured.map(r -> String.valueOf(r.low())).orElse(""),
        injured.map(r -> String.valueOf(r.high())).orElse(""),
        event.casualties().stream().map(Csv::casualties).collect(Collectors.joining("; ")),
        event.equipment().stream().map(Csv::equipment).collect(Collectors.joining("; ")),
        event.claims().stream()
            .map(claim -> claim.by())
            .distinct()
            .collect(Collectors.joining("; ")),
        event.sources().stream().map(Source::article).distinct().collect(Collectors.joining("; ")),
        String.join("; ", event.languages()),
        day(event.firstReported()),
        day(event.lastReported()),
        String.join("; ", event.flags()),
        String.valueOf(event.confidence()));
  }

  /** The first row of {@code sources.csv}. */
  public static String sourcesHeader() {
    return row(
        "event",
        "start",
        "article",
        "outlet",
        "url",
        "language",
        "published",
        "expression",
        "begin",
        "end",
        "quote");
  }

  /** The rows of {@code sources.csv} that one event has, one a source. */
  public static String sourcesRows(TimelineEvent event) {
    return event.sources().stream()
        .map(
            source ->
                row(
                    event.id(),
                    day(event.start()),
                    source.article(),
                    source.outlet().orElse(""),
                    source.url().orElse(""),
                    source.language(),
                    day(source.published()),
                    source.expression().orElse(""),
                    String.valueOf(source.begin()),
                    String.valueOf(source.end()),
                    source.quote()))
        .collect(Collectors.joining());
  }

  /** A row with its line end. */
  static String row(String... cells) {
    return List.of(cells).stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    boolean number = value.matches("-?[0-9]+(\\.[0-9]+)?");
    String safe =
        !number && !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
            ? "'" + value
            : value;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String place(Place place) {
    return place.also().map(other -> place.name() + " (" + other + ")").orElse(place.name());
  }

  private static String actor(Participant actor) {
    return actor.name() + " (" + lower(actor.role()) + ")";
  }

  private static String casualties(SideCasualties side) {
    return side.side()
        + side.killed().map(r -> " killed " + range(r)).orElse("")
        + side.injured().map(r -> " injured " + range(r)).orElse("")
        + side.captured().map(r -> " captured " + range(r)).orElse("")
        + side.missing().map(r -> " missing " + range(r)).orElse("")
        + side.displaced().map(r -> " displaced " + range(r)).orElse("");
  }

  private static String equipment(SideEquipment lost) {
    String number = lost.number().map(r -> " " + range(r)).orElse("");
    return lost.side() + " " + lost.kind() + " " + lower(lost.fate()) + number;
  }

  private static String range(Range range) {
    return range.low() == range.high() ? "" + range.low() : range.low() + "-" + range.high();
  }

  /** All sides together; empty where no side has a number. */
  private static Optional<Range> sum(List<Optional<Range>> sides) {
    return sides.stream()
        .flatMap(Optional::stream)
        .reduce((a, b) -> new Range(a.low() + b.low(), a.high() + b.high()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
