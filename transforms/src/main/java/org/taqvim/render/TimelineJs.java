// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.json.Json;
import org.taqvim.timeline.TimelineEvent;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * The timeline as the JSON that TimelineJS 3 loads, the dates of both calendars through {@code
 * display_date}.
 *
 * <p>TimelineJS shows dated entries only: undated ones are left out, and the title says how many.
 * Its texts are markup, so every text from outside is escaped, isolated in its direction and freed
 * of characters that reorder what stands around them. See
 * https://timeline.knightlab.com/docs/json-format.html (read November 2026, release 3.9.11).
 */
public final class TimelineJs {
  private static final int QUOTES = 6;

  private TimelineJs() {}

  /** The whole file as a string, for few entries. */
  public static String render(List<TimelineEvent> events, RunFacts facts, String language) {
    StringBuilder out = new StringBuilder();
    try {
      write(events.iterator(), facts, language, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder cannot fail", e);
    }
    return out.toString();
  }

  /**
   * Writes the file, one entry after the other.
   *
   * @param language of titles and words: {@code en}, {@code fa} or {@code ar}
   */
  public static void write(
      Iterator<TimelineEvent> events, RunFacts facts, String language, Appendable out)
      throws IOException {
    out.append("{\"scale\":\"human\",\"title\":").append(Json.write(title(facts, language)));
    out.append(",\"events\":[");
    String separator = "\n";
    while (events.hasNext()) {
      TimelineEvent event = events.next();
      if (event.start().isPresent()) {
        out.append(separator).append(Json.write(slide(event, language)));
        separator = ",\n";
      }
    }
    out.append("\n]}\n");
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Slide(
      @JsonProperty("unique_id") Optional<String> id,
      @JsonProperty("start_date") Optional<Day> start,
      @JsonProperty("end_date") Optional<Day> end,
      @JsonProperty("display_date") Optional<String> display,
      Optional<String> group,
      Text text) {}

  /** A date as narrow as it is known. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Day(int year, Optional<Integer> month, Optional<Integer> day) {
    static Day of(LocalDate date, Precision precision) {
      Optional<LocalDate> known = Optional.of(date);
      return new Day(
          date.getYear(),
          known.filter(d -> precision != Precision.YEAR).map(LocalDate::getMonthValue),
          known
              .filter(d -> precision != Precision.YEAR && precision != Precision.MONTH)
              .map(LocalDate::getDayOfMonth));
    }
  }

  private record Text(String headline, String text) {}

  private static Slide title(RunFacts facts, String language) {
    String key = "conflict." + facts.conflict();
    String headline = Words.of(language, Words.has(key) ? key : "page.title");
    String left =
        facts.undated() == 0
            ? Words.of(language, "export.whole")
            : Words.of(language, "export.left", facts.undated());
    String shown = Words.of(language, "export.entries", facts.events() - facts.undated(), left);
    return new Slide(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Text(escape(headline), paragraph(escape(shown))));
  }

  private static Slide slide(TimelineEvent event, String language) {
    LocalDate start = event.start().orElseThrow();
    Optional<LocalDate> end = event.end().filter(e -> !e.equals(start));
    Precision precision = width(event);
    Day first = Day.of(start, precision);
    return new Slide(
        Optional.of(event.id()),
        Optional.of(first),
        end.map(e -> Day.of(e, precision)).filter(last -> !last.equals(first)),
        Optional.of(DateText.of(event, language)),
        Optional.of(Words.of(language, "type." + event.type().name())),
        new Text(bdi(title(event, language)), text(event, language)));
  }

  /** A month or year of another calendar is days of this one. */
  private static Precision width(TimelineEvent event) {
    boolean fromFirst = event.start().filter(d -> d.getDayOfMonth() == 1).isPresent();
    boolean toLast = event.end().filter(d -> d.plusDays(1).getDayOfMonth() == 1).isPresent();
    boolean isUnit = event.precision() == Precision.MONTH || event.precision() == Precision.YEAR;
    return isUnit && fromFirst && toLast ? event.precision() : Precision.DAY;
  }

  private static String title(TimelineEvent event, String language) {
    return switch (language) {
      case "fa" -> event.title().fa();
      case "ar" -> event.title().ar();
      default -> event.title().en();
    };
  }

  private static String text(TimelineEvent event, String language) {
    String who =
        event.actors().stream()
            .map(Participant::name)
            .map(TimelineJs::bdi)
            .collect(Collectors.joining(", "));
    String where =
        event.places().stream()
            .map(Place::name)
            .map(TimelineJs::bdi)
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder();
    if (!who.isEmpty() || !where.isEmpty()) {
      text.append(paragraph(who + (who.isEmpty() || where.isEmpty() ? "" : " · ") + where));
    }
    LossText.of(event, language).forEach(line -> text.append(paragraph(bdi(line))));
    event.sources().stream().limit(QUOTES).map(TimelineJs::quote).forEach(text::append);
    return text.toString();
  }

  private static String quote(TimelineEvent.Source source) {
    String outlet = bdi(source.outlet().orElse(source.article()));
    String named =
        source
            .url()
            .flatMap(TimelineJs::webAddress)
            .map(url -> "<a href=\"" + escape(url) + "\">" + outlet + "</a>")
            .orElse(outlet);
    String day = source.published().map(d -> ", " + d).orElse("");
    return "<blockquote dir=\"auto\">"
        + escape(source.quote())
        + "</blockquote>"
        + paragraph(named + day);
  }

  /** The address, if it is one of the web; every other scheme is nobody's business here. */
  private static Optional<String> webAddress(String url) {
    try {
      String scheme = new URI(url).getScheme();
      boolean web =
          scheme != null && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
      return web ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String paragraph(String markup) {
    return "<p>" + markup + "</p>";
  }

  private static String bdi(String text) {
    return "<bdi>" + escape(text) + "</bdi>";
  }

  private static String escape(String text) {
    return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cntrl}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
