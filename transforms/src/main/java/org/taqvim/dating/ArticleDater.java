// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Allusion;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;

/**
 * Finds when articles were published.
 *
 * <p>Keyed, for a pipeline: {@link #alone} dates each article by itself; then, {@value #ROUNDS}
 * times, {@link #tells} and {@link #asks} meet by key in {@link Anchors#answer}, and {@link
 * #withHints} dates again each article that got hints. {@link #date} does the same in memory. An
 * article that states its date asks nothing, and no round changes it.
 */
public final class ArticleDater {
  /** Hints reach an article from one that got its own date from a third. */
  public static final int ROUNDS = 2;

  /** What is told as ahead can be told so long before its day. */
  private static final int EARLY = 31;

  private final TimeResolution resolution;
  private final KnownActors actors;
  private final Anchors anchors;
  private final StatedDate stated;

  public ArticleDater(TimeResolution resolution, KnownActors actors) {
    this.resolution = resolution;
    this.actors = actors;
    this.anchors = new Anchors(actors);
    this.stated = new StatedDate(resolution);
  }

  /** With the built-in knowledge. */
  public static ArticleDater standard() {
    return new ArticleDater(TimeResolution.STANDARD, StandardActors.instance());
  }

  /** Dates the articles, each seen beside all others; in the order given. */
  public List<DatedArticle> date(Collection<AnnotatedArticle> articles) {
    Map<String, DatedArticle> dated = new TreeMap<>();
    articles.forEach(a -> dated.put(a.id(), alone(a)));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, List<Hint>> hints = hints(dated.values());
      hints.forEach((id, found) -> dated.put(id, withHints(dated.get(id), found)));
    }
    return articles.stream().map(a -> dated.get(a.id())).toList();
  }

  private Map<String, List<Hint>> hints(Collection<DatedArticle> dated) {
    Map<String, List<Ask>> asks = new TreeMap<>();
    for (DatedArticle article : dated) {
      asks(article).forEach(a -> asks.computeIfAbsent(a.key(), k -> new ArrayList<>()).add(a));
    }
    Map<String, List<Tell>> tells = new HashMap<>();
    for (DatedArticle article : dated) {
      for (Tell tell : tells(article)) {
        if (asks.containsKey(tell.key())) {
          tells.computeIfAbsent(tell.key(), k -> new ArrayList<>()).add(tell);
        }
      }
    }
    Map<String, List<Hint>> hints = new TreeMap<>();
    asks.forEach(
        (key, asked) ->
            Anchors.answer(tells.getOrDefault(key, List.of()), asked)
                .forEach(h -> hints.computeIfAbsent(h.article(), a -> new ArrayList<>()).add(h)));
    return hints;
  }

  /** Dates an article by what it says itself. */
  public DatedArticle alone(AnnotatedArticle article) {
    Optional<Publication> known = stated.of(article);
    return dated(article, known.orElseGet(() -> infer(article, List.of())));
  }

  /** Dates an article again, with what others say of its events; the hints in any order. */
  public DatedArticle withHints(DatedArticle before, Collection<Hint> hints) {
    return states(before)
        ? before
        : dated(before.article(), infer(before.article(), List.copyOf(hints)));
  }

  private boolean states(DatedArticle dated) {
    Publication published = dated.published();
    return published.how() == Publication.How.METADATA
        || published.how() == Publication.How.DATELINE
        || stated.of(dated.article()).isPresent();
  }

  /** What an article can tell others. */
  public List<Tell> tells(DatedArticle dated) {
    return anchors.tells(dated);
  }

  /** What an article wants to know of others; nothing where it states its date. */
  public List<Ask> asks(DatedArticle dated) {
    return states(dated) ? List.of() : anchors.asks(dated);
  }

  private Publication infer(AnnotatedArticle article, List<Hint> hints) {
    List<TimeValue> absolute = resolution.resolve(article.times(), Optional.empty());
    List<TimeValue> box = resolution.resolve(article.furniture(), Optional.empty());
    Limits limits = Limits.of(article, absolute, box, stated.saved(article), actors);
    List<Hint> sorted = hints.stream().sorted(Anchors.ORDER).toList();
    List<Hint> own = sorted.stream().filter(h -> h.time() != Ask.STORY).toList();
    Publication without = new Inference(article, limits, own, resolution).publication();
    return without.value().isPresent() || own.size() == sorted.size()
        ? without
        : new Inference(article, limits, sorted, resolution).publication();
  }

  /** Resolves an article's times against its publication. */
  private DatedArticle dated(AnnotatedArticle article, Publication published) {
    List<TimeValue> times =
        new ArrayList<>(resolution.resolve(article.times(), written(published)));
    for (Allusion allusion : Window.named(article)) {
      allusion
          .time()
          .filter(time -> Times.isDayOfMonth(article.times().get(time)))
          .filter(time -> means(allusion, published, times.get(time)))
          .ifPresent(time -> times.set(time, landmark(allusion, article.times().get(time))));
    }
    return new DatedArticle(article, published, times);
  }

  /**
   * Whether a day told without a year is that of a known event: where the day of publication is not
   * known and leaves more days open, and of a document in any year after.
   */
  private static boolean means(Allusion allusion, Publication published, TimeValue found) {
    Optional<LocalDate> day = published.value();
    if (day.isPresent()) {
      return allusion.sense() == Allusion.Sense.DOCUMENT
          && found
              .range()
              .filter(r -> r.first().isAfter(allusion.last().plusDays(EARLY)))
              .filter(r -> r.last().isBefore(day.get().minusDays(EARLY)))
              .isPresent();
    }
    return found.range().filter(r -> r.days() == 1).isEmpty()
        && published
            .earliest()
            .filter(d -> !d.isBefore(allusion.first().minusDays(EARLY)))
            .isPresent();
  }

  private TimeValue landmark(Allusion allusion, TimeMention mention) {
    return resolution
        .resolve(List.of(mention), Optional.of(DayRange.day(Window.told(allusion, mention))))
        .get(0);
  }

  /** The days on which an article can have been written; empty where they are not bounded. */
  private static Optional<DayRange> written(Publication published) {
    if (published.value().isPresent()) {
      return published.value().map(DayRange::day);
    }
    return published.earliest().isPresent() && published.latest().isPresent()
        ? Optional.of(DayRange.of(published.earliest().get(), published.latest().get()))
        : Optional.empty();
  }

  /** Sorts dated articles by id. */
  public static final Comparator<DatedArticle> BY_ID = Comparator.comparing(d -> d.article().id());
}
