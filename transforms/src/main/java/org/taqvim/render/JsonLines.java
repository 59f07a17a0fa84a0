// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.event.Casualties;
import org.taqvim.event.EventMention;
import org.taqvim.event.Harm;
import org.taqvim.event.Speaker;
import org.taqvim.json.Json;
import org.taqvim.outcome.Rejection;
import org.taqvim.text.Span;
import org.taqvim.time.Reference;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeResolver;
import org.taqvim.time.TimeValue;
import org.taqvim.timeline.DatedMention;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineEvent;

/** Writes the lines of the JSONL files that SPEC.md describes, without line breaks. */
public final class JsonLines {
  private JsonLines() {}

  public static String timelineEvent(TimelineEvent event) {
    return Json.write(event);
  }

  public static String rejection(Rejection rejection) {
    return Json.write(new RejectionLine(rejection));
  }

  /** The stage in lower case, as SPEC.md writes it. */
  private record RejectionLine(String source, Optional<Integer> line, String stage, String reason) {
    RejectionLine(Rejection rejection) {
      this(
          rejection.source(),
          rejection.line(),
          rejection.stage().name().toLowerCase(Locale.ROOT),
          rejection.reason());
    }
  }

  public static String article(TimelineArticle told) {
    DatedArticle dated = told.dated();
    AnnotatedArticle article = dated.article();
    return Json.write(
        new ArticleLine(
            article.id(),
            article.metadata().source(),
            article.metadata().url(),
            article.language(),
            article.languageConfidence(),
            article.onTopic(),
            article.title(),
            dated.published(),
            article.extracted(),
            article.boilerplate().stream()
                .map(
                    part -> {
                      Span span = article.toCodePoints(part.begin(), part.end());
                      return new ArticleLine.Furniture(span.begin(), span.end(), part.kind());
                    })
                .toList(),
            times(dated),
            article.entities().stream()
                .map(
                    name -> {
                      Span span = article.toCodePoints(name.begin(), name.end());
                      return new ArticleLine.Entity(
                          span.begin(),
                          span.end(),
                          name.text(),
                          name.type(),
                          name.id(),
                          name.name(),
                          name.flags());
                    })
                .toList(),
            events(told)));
  }

  /** So long after its publication a page is still changed by its authors. */
  private static final int CHANGED_DAYS = 14;

  /** The times of the prose and, though furniture, of the datelines; in text order. */
  private static List<ArticleLine.Time> times(DatedArticle dated) {
    List<ArticleLine.Time> times = new ArrayList<>();
    AnnotatedArticle article = dated.article();
    for (int i = 0; i < dated.times().size(); i++) {
      times.add(time(article, article.times().get(i), dated.times().get(i)));
    }
    Reference reference =
        dated.published().value().map(Reference::day).orElseGet(Reference::unknown);
    List<TimeValue> values = TimeResolver.resolve(article.datelines(), reference);
    for (int i = 0; i < values.size(); i++) {
      // A page may print the day on which it was saved as well, years later; one soon after the
      // trusted date is that of its last change.
      if (isOf(values.get(i), dated.published().value())) {
        times.add(time(article, article.datelines().get(i), values.get(i)));
      }
    }
    times.sort(
        Comparator.comparingInt(ArticleLine.Time::begin).thenComparingInt(ArticleLine.Time::end));
    return times;
  }

  private static boolean isOf(TimeValue value, Optional<LocalDate> published) {
    return published.isPresent()
        && value
            .range()
            .filter(range -> !range.last().isBefore(published.get()))
            .filter(range -> !range.first().isAfter(published.get().plusDays(CHANGED_DAYS)))
            .isPresent();
  }

  private static ArticleLine.Time time(
      AnnotatedArticle article, TimeMention mention, TimeValue value) {
    Span span = article.toCodePoints(mention.begin(), mention.end());
    return new ArticleLine.Time(
        span.begin(),
        span.end(),
        mention.text(),
        mention.type(),
        value.value(),
        value.range().map(DayRange::first),
        value.range().map(DayRange::last),
        value.calendar(),
        value.nativeValue(),
        value.flags());
  }

  private static List<ArticleLine.Event> events(TimelineArticle told) {
    List<ArticleLine.Event> events = new ArrayList<>();
    for (int i = 0; i < told.mentions().size(); i++) {
      events.add(event(told.mentions().get(i), told.entries().get(i)));
    }
    return events;
  }

  private static ArticleLine.Event event(DatedMention told, String entry) {
    EventMention mention = told.mention();
    return new ArticleLine.Event(
        told.article() + "#" + told.index(),
        told.begin(),
        told.end(),
        mention.type(),
        mention.mode(),
        mention.modality(),
        mention.negated(),
        mention.background(),
        new ArticleLine.Date(told.date().start(), told.date().end(), told.date().precision()),
        mention.told(),
        mention.places().stream()
            .map(place -> new ArticleLine.NamedPlace(place.id(), place.name()))
            .toList(),
        mention.casualties().stream().map(JsonLines::hurt).toList(),
        mention.equipment(),
        mention.claimedBy().stream().map(Speaker::name).toList(),
        mention.via().stream().map(Speaker::name).toList(),
        entry);
  }

  private static ArticleLine.Hurt hurt(Casualties casualties) {
    return new ArticleLine.Hurt(
        casualties.side(),
        casualties.number(Harm.KILLED),
        casualties.number(Harm.INJURED),
        casualties.number(Harm.CAPTURED),
        casualties.number(Harm.MISSING),
        casualties.number(Harm.DISPLACED),
        casualties.bound(),
        casualties.figures());
  }
}
