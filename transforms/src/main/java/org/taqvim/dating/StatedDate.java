// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/** Reads a publication date that stands somewhere: metadata, dateline, address. */
final class StatedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?!\\d)");

  private final TimeResolution resolution;

  StatedDate(TimeResolution resolution) {
    this.resolution = resolution;
  }

  Optional<Publication> of(AnnotatedArticle article) {
    Optional<LocalDate> given = article.metadata().published().flatMap(StatedDate::iso);
    if (given.isPresent()) {
      return known(given.get(), Publication.How.METADATA, "the metadata say " + given.get());
    }
    Optional<Publication> line = dateline(article);
    return line.isPresent() ? line : address(article);
  }

  private static Optional<LocalDate> iso(String published) {
    Matcher iso = ISO.matcher(published.strip());
    if (!iso.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.group(1)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Publication> known(LocalDate day, Publication.How how, String why) {
    return Optional.of(
        new Publication(Optional.of(day), Optional.of(day), Optional.of(day), how, List.of(why)));
  }

  /** A date of a dateline, and how well the text agrees with it. */
  private record Line(LocalDate day, TimeMention mention, int doubts) {}

  /**
   * Of several datelines the most trusted, unless the text contradicts it at least twice as another
   * it does not. The text contradicts a date before something that it reports, and one on which its
   * "today" would be another weekday.
   */
  private Optional<Publication> dateline(AnnotatedArticle article) {
    List<TimeValue> values = resolution.resolve(article.datelines(), Optional.empty());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      TimeMention mention = article.datelines().get(i);
      Optional<LocalDate> day = values.get(i).range().flatMap(r -> day(r, mention));
      if (day.isPresent() && mention.anchoring() == Anchoring.ABSOLUTE) {
        lines.add(new Line(day.get(), mention, doubts(article, day.get())));
      }
    }
    return lines.stream()
        .min(java.util.Comparator.comparingInt(l -> l.doubts() / 2))
        .flatMap(
            l ->
                known(
                    l.day(),
                    Publication.How.DATELINE,
                    "the dateline says \u201c" + l.mention().text() + "\u201d"));
  }

  /** The day of a dateline; of a sighted lunar month's three possible days the named weekday. */
  private static Optional<LocalDate> day(DayRange range, TimeMention mention) {
    if (range.days() == 1) {
      return Optional.of(range.first());
    }
    if (range.days() > 3) {
      return Optional.empty();
    }
    LocalDate middle = range.first().plusDays(1);
    if (mention.expression().content() instanceof org.taqvim.time.TimeExpression.Point p
        && p.weekday().isPresent()) {
      for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
        if (day.getDayOfWeek().getValue() == p.weekday().get()) {
          return Optional.of(day);
        }
      }
    }
    return Optional.of(middle);
  }

  private int doubts(AnnotatedArticle article, LocalDate day) {
    List<TimeValue> values = resolution.resolve(article.times(), Optional.of(DayRange.day(day)));
    Set<Integer> reported = new HashSet<>();
    for (EventMention event : article.events()) {
      if (event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED) {
        reported.addAll(event.dating().times());
      }
    }
    int doubts = 0;
    for (int i = 0; i < values.size(); i++) {
      TimeMention mention = article.times().get(i);
      boolean weekday = values.get(i).flags().contains("weekday-date-conflict");
      boolean after =
          reported.contains(i)
              && mention.anchoring() == Anchoring.ABSOLUTE
              && values.get(i).range().filter(r -> r.first().isAfter(day)).isPresent();
      doubts += (weekday && mention.anchoring() != Anchoring.ABSOLUTE) || after ? 1 : 0;
    }
    return doubts;
  }

  private static Optional<Publication> address(AnnotatedArticle article) {
    List<String> places = new ArrayList<>();
    article.metadata().url().ifPresent(places::add);
    String file = article.file();
    places.add(file.substring(file.lastIndexOf('/') + 1));
    for (String place : places) {
      Optional<LocalDate> day = AddressDate.of(place);
      if (day.isPresent()) {
        return known(
            day.get(),
            Publication.How.INFERRED,
            "the address \u201c" + place + "\u201d holds " + day.get());
      }
    }
    return Optional.empty();
  }
}
