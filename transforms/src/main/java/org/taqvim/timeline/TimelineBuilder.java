// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.dating.ArticleDater;
import org.taqvim.dating.DatedArticle;

/**
 * Builds a timeline of annotated articles in memory, by the same keyed steps that a pipeline runs.
 *
 * <p>The steps: {@link ArticleDater} dates the articles; {@link Accounts} turns each into accounts;
 * accounts meet under {@link Clusters#key(Account)} and {@link Clusters#grow grow} into clusters;
 * their summaries meet under {@link Clusters#key(Cluster.Summary)} and are {@link Clusters#attach
 * attached}; {@link TimelineMerger} makes an entry of each event's accounts; {@link TimelineOrder}
 * sorts. Each is a function of a set, so order and batches do not matter.
 */
public final class TimelineBuilder {
  private final ArticleDater dater;
  private final ActorRegistry registry;

  public TimelineBuilder(ArticleDater dater, ActorRegistry registry) {
    this.dater = dater;
    this.registry = registry;
  }

  /** The timeline of these articles, with the built-in knowledge. */
  public static Timeline build(Collection<AnnotatedArticle> articles) {
    return new TimelineBuilder(ArticleDater.standard(), Registries.standard()).of(articles);
  }

  /** The timeline of these articles. */
  public Timeline of(Collection<AnnotatedArticle> articles) {
    return ofDated(dater.date(articles));
  }

  /** The timeline of articles that are dated already. */
  public Timeline ofDated(Collection<DatedArticle> dated) {
    Accounts maker = new Accounts(registry);
    Map<String, List<DatedMention>> mentions = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    for (DatedArticle article : dated) {
      List<DatedMention> own = maker.mentions(article);
      mentions.put(article.article().id(), own);
      accounts.addAll(maker.of(own, article.article().sketch()));
    }
    List<TimelineEvent> events = new ArrayList<>();
    Map<String, String> entries = new HashMap<>();
    for (List<Account> entry : gather(accounts)) {
      TimelineEvent event = TimelineMerger.merge(entry, registry);
      events.add(event);
      for (Account account : entry) {
        account.mentions().forEach(m -> entries.put(m.article() + "#" + m.index(), event.id()));
      }
    }
    events.sort(TimelineOrder.COMPARATOR);
    List<TimelineArticle> articles =
        dated.stream()
            .sorted(Comparator.comparing(d -> d.article().id()))
            .map(d -> article(d, mentions.get(d.article().id()), entries))
            .toList();
    return new Timeline(articles, events);
  }

  private static TimelineArticle article(
      DatedArticle dated, List<DatedMention> mentions, Map<String, String> entries) {
    return new TimelineArticle(
        dated,
        mentions,
        mentions.stream().map(m -> entries.get(m.article() + "#" + m.index())).toList());
  }

  /** The accounts of each event. */
  public static List<List<Account>> gather(Collection<Account> accounts) {
    List<Cluster> clusters = new ArrayList<>();
    for (List<Account> group : group(accounts, Clusters::key).values()) {
      clusters.addAll(Clusters.grow(group));
    }
    Map<String, String> into = new HashMap<>();
    List<Cluster.Summary> summaries = clusters.stream().map(Cluster::summary).toList();
    for (List<Cluster.Summary> group : group(summaries, Clusters::key).values()) {
      Clusters.attach(group).forEach(a -> into.put(a.from(), a.to()));
    }
    Map<String, List<Account>> entries = new TreeMap<>();
    for (Cluster cluster : clusters) {
      entries
          .computeIfAbsent(into.getOrDefault(cluster.id(), cluster.id()), id -> new ArrayList<>())
          .addAll(cluster.accounts());
    }
    return List.copyOf(entries.values());
  }

  private static <T> Map<String, List<T>> group(Collection<T> values, Function<T, String> key) {
    Map<String, List<T>> groups = new TreeMap<>();
    values.forEach(v -> groups.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
    return groups;
  }
}
