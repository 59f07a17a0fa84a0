// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeValue;

/** Finds when articles were published. */
public final class ArticleDater {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final TimeResolution resolution;

  public ArticleDater(TimeResolution resolution) {
    this.resolution = resolution;
  }

  /** With the built-in knowledge. */
  public static ArticleDater standard() {
    return new ArticleDater(TimeResolution.NONE);
  }

  /** Dates the articles, each seen beside all others. */
  public List<DatedArticle> date(Collection<AnnotatedArticle> articles) {
    return articles.stream().map(a -> dated(a, alone(a))).toList();
  }

  /** Resolves an article's times against its publication. */
  DatedArticle dated(AnnotatedArticle article, Publication published) {
    return new DatedArticle(
        article, published, resolution.resolve(article.times(), written(published)));
  }

  static Optional<DayRange> written(Publication published) {
    if (published.value().isPresent()) {
      return published.value().map(DayRange::day);
    }
    return published.earliest().isPresent() && published.latest().isPresent()
        ? Optional.of(DayRange.of(published.earliest().get(), published.latest().get()))
        : Optional.empty();
  }

  private Publication alone(AnnotatedArticle article) {
    Optional<LocalDate> given = article.metadata().published().flatMap(ArticleDater::day);
    if (given.isPresent()) {
      return known(given.get(), Publication.How.METADATA, "the metadata give " + given.get());
    }
    List<TimeValue> lines = resolution.resolve(article.datelines(), Optional.empty());
    for (int i = 0; i < lines.size(); i++) {
      Optional<DayRange> range = lines.get(i).range().filter(r -> r.days() == 1);
      if (range.isPresent()) {
        return known(
            range.get().first(),
            Publication.How.DATELINE,
            "the dateline says \u201c" + article.datelines().get(i).text() + "\u201d");
      }
    }
    return new Publication(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Publication.How.UNKNOWN,
        List.of("nothing in the text or beside it dates the article"));
  }

  private static Publication known(LocalDate day, Publication.How how, String why) {
    return new Publication(Optional.of(day), Optional.of(day), Optional.of(day), how, List.of(why));
  }

  private static Optional<LocalDate> day(String published) {
    Matcher iso = ISO.matcher(published);
    return iso.lookingAt() ? Optional.of(LocalDate.parse(iso.group())) : Optional.empty();
  }
}
