// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * When a mention of the gold was, and by what a faultless reader would know it: by a time in its
 * own words, by one that stands elsewhere, or by nothing but that it is printed that day.
 */
final class GoldDate {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern PART = Pattern.compile("T(MO|MI|AF|EV|NI)$");

  private final JsonNode mention;
  private final LocalDate start;
  private final LocalDate end;
  private final Optional<LocalDate> published;
  private final List<String> own = new ArrayList<>();

  /** Whether its sentence tells its day before it. */
  private boolean ofSentence;

  /** Days that its paragraph tells before it. */
  private final List<String> before = new ArrayList<>();

  GoldDate(JsonNode mention, Optional<LocalDate> published, List<JsonNode> times, String text) {
    this.mention = mention;
    this.start = LocalDate.parse(mention.get("date").get("start").asText());
    this.end = LocalDate.parse(mention.get("date").get("end").asText());
    this.published = published;
    int paragraph = startOf(text, mention.get("start").asInt(), "\n");
    int sentence = startOf(text, mention.get("start").asInt(), "\n.!\u061F");
    for (JsonNode time : times) {
      int begin = time.get("begin").asInt();
      if (time.get("value").isTextual() && begin < mention.get("end").asInt()) {
        if (begin >= mention.get("start").asInt()) {
          own.add(time.get("value").asText());
        } else if (begin >= paragraph) {
          before.add(time.get("value").asText());
          ofSentence |= begin >= sentence && isThatDay(time.get("value").asText());
        }
      }
    }
  }

  /** Behind the last of these signs before a code point: where its paragraph or sentence begins. */
  private static int startOf(String text, int codePoint, String ends) {
    int at = text.offsetByCodePoints(0, codePoint);
    while (at > 0 && ends.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return text.codePointCount(0, at);
  }

  private boolean isOfADay() {
    return start.equals(end);
  }

  /** Whether its own words tell a day; of a gold that says by what it is dated, as it says. */
  private boolean isTold() {
    return !mention.get("date").get("expression").isNull()
        || own.stream().anyMatch(value -> !isOfADay() || isThatDay(value));
  }

  private boolean isThatDay(String value) {
    Matcher day = DAY.matcher(value);
    return day.find() && LocalDate.parse(day.group()).equals(start);
  }

  /** Where a faultless reader finds it. */
  Basis basis() {
    if (!isOfADay() || isTold()) {
      return Basis.CLAUSE;
    }
    if (before.stream().anyMatch(this::isThatDay)) {
      return ofSentence ? Basis.SENTENCE : Basis.PARAGRAPH;
    }
    return published.filter(start::equals).isPresent() ? Basis.PUBLICATION : Basis.ARTICLE;
  }

  /** A month of another calendar is a month, though the gold gives its first day and last. */
  private Precision precision() {
    if (isOfADay()) {
      return Precision.DAY;
    }
    if (isSolarMonth()) {
      return Precision.MONTH;
    }
    String told = mention.get("date").get("precision").asText().toUpperCase(Locale.ROOT);
    Precision precision = Precision.valueOf(told);
    return precision == Precision.DAY ? Precision.INTERVAL : precision;
  }

  private boolean isSolarMonth() {
    CalendarDate first = CalendarDate.from(start, CalendarSystem.SOLAR_HIJRI);
    return first.day() == 1
        && CalendarDate.of(first.system(), first.year(), first.month()).days().last().equals(end);
  }

  EventDate date() {
    Precision precision = precision();
    List<String> flags = new ArrayList<>();
    if (basis() == Basis.PUBLICATION) {
      flags.add(EventDate.FROM_PUBLICATION);
    }
    if (!isOfADay()
        && precision == Precision.INTERVAL
        && published.filter(end::equals).isPresent()) {
      flags.add(EventDate.SINCE);
    }
    Optional<String> part =
        own.stream()
            .filter(value -> isOfADay() && isThatDay(value))
            .map(PART::matcher)
            .filter(Matcher::find)
            .map(m -> m.group(1))
            .findFirst();
    return new EventDate(
        Optional.of(DayRange.of(start, end)),
        precision,
        Optional.empty(),
        List.of(),
        List.of(),
        flags,
        part);
  }
}
