// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.event.Casualties;
import org.taqvim.event.EventMention;
import org.taqvim.event.Speaker;
import org.taqvim.json.Json;
import org.taqvim.outcome.Rejection;
import org.taqvim.text.Span;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;
import org.taqvim.timeline.TimelineEvent;
import org.taqvim.timeline.TimelineEvent.Precision;

/** Writes the lines of the JSONL files that SPEC.md describes, without line breaks. */
public final class JsonLines {
  private JsonLines() {}

  /**
   * What the set of articles says of one event mention.
   *
   * @param mention the mention, with what the set resolved in it
   * @param start the first day that it may have taken place
   * @param end the last day
   * @param precision how exactly the days are known
   * @param timeline the id of the timeline entry that it went into
   */
  public record Told(
      EventMention mention,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      Precision precision,
      Optional<String> timeline) {}

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

  /** An article; {@code events} are its event mentions in order. */
  public static String article(DatedArticle dated, List<Told> events) {
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
                          name.name());
                    })
                .toList(),
            events(article, events)));
  }

  private static List<ArticleLine.Time> times(DatedArticle dated) {
    List<ArticleLine.Time> times = new ArrayList<>();
    for (int i = 0; i < dated.times().size(); i++) {
      TimeMention mention = dated.article().times().get(i);
      TimeValue value = dated.times().get(i);
      Span span = dated.article().toCodePoints(mention.begin(), mention.end());
      times.add(
          new ArticleLine.Time(
              span.begin(),
              span.end(),
              mention.text(),
              mention.type(),
              value.value(),
              value.range().map(DayRange::first),
              value.range().map(DayRange::last),
              value.calendar(),
              value.nativeValue(),
              value.flags()));
    }
    return times;
  }

  private static List<ArticleLine.Event> events(AnnotatedArticle article, List<Told> told) {
    List<ArticleLine.Event> events = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      events.add(event(article, article.id() + "#" + i, told.get(i)));
    }
    return events;
  }

  private static ArticleLine.Event event(AnnotatedArticle article, String id, Told told) {
    EventMention mention = told.mention();
    Span span = article.toCodePoints(mention.begin(), mention.end());
    return new ArticleLine.Event(
        id,
        span.begin(),
        span.end(),
        mention.type(),
        mention.mode(),
        mention.modality(),
        mention.negated(),
        mention.background(),
        new ArticleLine.Date(told.start(), told.end(), told.precision()),
        mention.actors(),
        mention.places().stream()
            .map(place -> new ArticleLine.NamedPlace(place.id(), place.name()))
            .toList(),
        mention.casualties().stream().map(JsonLines::hurt).toList(),
        mention.claimedBy().stream().map(Speaker::name).toList(),
        mention.via().stream().map(Speaker::name).toList(),
        told.timeline());
  }

  private static ArticleLine.Hurt hurt(Casualties casualties) {
    return new ArticleLine.Hurt(
        casualties.side(),
        casualties.killed(),
        casualties.injured(),
        casualties.captured(),
        casualties.missing(),
        Json.mapper().convertValue(casualties.bound(), String.class));
  }
}
