// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.time.TimeExpression;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/** Reads a publication date that stands somewhere: metadata, dateline, address. */
final class StatedDate {
  /** A dateline with so many doubts is not the day of publication. */
  private static final int DOUBTED = 2;

  /** So many days after its own "today" a text is still news. */
  private static final int REPRINTED = 2;

  /** A dateline so much later than the address is the day on which the page was saved. */
  private static final int LATE_DAYS = 7;

  private final TimeResolution resolution;

  StatedDate(TimeResolution resolution) {
    this.resolution = resolution;
  }

  Optional<Publication> of(AnnotatedArticle article) {
    Optional<LocalDate> given = article.metadata().publicationDay();
    if (given.isPresent()) {
      return known(given.get(), Publication.How.METADATA, "the metadata say " + given.get());
    }
    Optional<Publication> address = address(article);
    Optional<Line> line = best(article).filter(l -> l.doubts() < DOUBTED);
    boolean saved =
        address.flatMap(Publication::value).isPresent()
            && line.isPresent()
            && line.get().day().isAfter(address.get().value().orElseThrow().plusDays(LATE_DAYS));
    return line.isPresent() && !saved ? line.map(Line::publication) : address;
  }

  /**
   * The day on which a page was saved, where a dateline shows it: one that the text contradicts.
   */
  Optional<Limits.Bound> saved(AnnotatedArticle article) {
    return best(article)
        .filter(l -> l.doubts() >= DOUBTED)
        .map(
            l ->
                new Limits.Bound(
                    l.day(),
                    "\u201c"
                        + l.mention().text()
                        + "\u201d stands above the text, which contradicts it: the page was saved"
                        + " then"));
  }

  private static Optional<Publication> known(LocalDate day, Publication.How how, String why) {
    return Optional.of(
        new Publication(Optional.of(day), Optional.of(day), Optional.of(day), how, List.of(why)));
  }

  /** A date of a dateline, and how well the text agrees with it. */
  private record Line(LocalDate day, DayRange days, TimeMention mention, int doubts) {
    Publication publication() {
      return new Publication(
          Optional.of(day),
          Optional.of(days.first()),
          Optional.of(days.last()),
          Publication.How.DATELINE,
          List.of("the dateline says \u201c" + mention.text() + "\u201d"));
    }
  }

  /**
   * Of several datelines the most trusted, unless the text contradicts it at least twice as another
   * it does not. The text contradicts a date before something that it reports, and one on which its
   * "today" would be another weekday.
   */
  private Optional<Line> best(AnnotatedArticle article) {
    List<TimeValue> values = resolution.resolve(article.datelines(), Optional.empty());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      TimeMention mention = article.datelines().get(i);
      Optional<DayRange> days = values.get(i).range().filter(r -> r.days() <= 3);
      if (days.isPresent() && mention.anchoring() == Anchoring.ABSOLUTE) {
        LocalDate day = day(days.get(), mention);
        boolean sure = isNamed(day, mention);
        lines.add(
            new Line(
                day,
                sure ? DayRange.day(day) : days.get(),
                mention,
                doubts(article, mention, day)));
      }
    }
    return lines.stream().min(Comparator.comparingInt(l -> l.doubts() / 2));
  }

  /** The day of a dateline; of a sighted lunar month's three possible days the named weekday. */
  private static LocalDate day(DayRange range, TimeMention mention) {
    for (LocalDate day = range.first(); !day.isAfter(range.last()); day = day.plusDays(1)) {
      if (isNamed(day, mention)) {
        return day;
      }
    }
    return range.days() == 3 ? range.first().plusDays(1) : range.first();
  }

  /** Whether a dateline names a day's weekday. */
  private static boolean isNamed(LocalDate day, TimeMention mention) {
    return mention.expression().content() instanceof TimeExpression.Point p
        && p.weekday().filter(w -> w == day.getDayOfWeek().getValue()).isPresent();
  }

  private int doubts(AnnotatedArticle article, TimeMention line, LocalDate day) {
    List<TimeValue> values = resolution.tryDay(article.times(), day);
    Set<Integer> reported = new HashSet<>();
    for (EventMention event : article.events()) {
      if (event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED) {
        reported.addAll(event.dating().times());
      }
    }
    int doubts =
        contradicted(article, day) + (isUnderHeadline(article, line) ? 0 : outside(article, day));
    // A text of the day before, or one printed again: its "today" has another weekday throughout.
    boolean reprinted =
        Times.todaysWeekday(article.times()).isPresent() && !isFarFromToday(article, day);
    for (int i = 0; i < values.size(); i++) {
      TimeMention mention = article.times().get(i);
      boolean weekday =
          values.get(i).flags().contains("weekday-date-conflict")
              && !(reprinted && isNamingToday(mention));
      boolean after =
          reported.contains(i)
              && mention.anchoring() == Anchoring.ABSOLUTE
              && values.get(i).range().filter(r -> r.first().isAfter(day)).isPresent();
      doubts += (weekday && mention.anchoring() != Anchoring.ABSOLUTE) || after ? 1 : 0;
    }
    return doubts;
  }

  /** Whether a mention is "today" or "yesterday", or the weekday that stands beside it. */
  private static boolean isNamingToday(TimeMention mention) {
    return Times.isDayOffset(mention)
        || (Times.isBareWeekday(mention) && mention.flags().contains("gloss"));
  }

  /** "Today, Friday" is not under a Monday; a day or two later a text can be printed again. */
  private static boolean isFarFromToday(AnnotatedArticle article, LocalDate day) {
    return Times.todaysWeekday(article.times())
        .filter(today -> Math.floorMod(day.getDayOfWeek().getValue() - today, 7) > REPRINTED)
        .isPresent();
  }

  /** A text that says "today, 13 September 2022" contradicts any other day, twice over. */
  private static int contradicted(AnnotatedArticle article, LocalDate day) {
    int doubts = isFarFromToday(article, day) ? DOUBTED : 0;
    for (LocalDate said : Times.saidDays(article.times())) {
      doubts += Math.abs(ChronoUnit.DAYS.between(said, day)) > 2 ? DOUBTED : 0;
    }
    return doubts;
  }

  /** Of how many known events that the text names a day is too early or too late to write. */
  private static int outside(AnnotatedArticle article, LocalDate day) {
    return (int)
        Window.of(article).stream()
            .filter(
                window ->
                    day.isBefore(window.from()) || window.to().filter(day::isAfter).isPresent())
            .count();
  }

  /** A page shows the day on which it was saved above its headline. */
  private static boolean isUnderHeadline(AnnotatedArticle article, TimeMention line) {
    return !article.entities().isEmpty() && article.entities().get(0).begin() < line.begin();
  }

  private static Optional<Publication> address(AnnotatedArticle article) {
    for (String place : addresses(article)) {
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

  /** The address and the file's name. */
  static List<String> addresses(AnnotatedArticle article) {
    List<String> places = new ArrayList<>();
    article.metadata().url().ifPresent(places::add);
    String file = article.file();
    places.add(file.substring(file.lastIndexOf('/') + 1));
    return places;
  }
}
