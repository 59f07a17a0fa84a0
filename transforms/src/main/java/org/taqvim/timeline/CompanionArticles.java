// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.taqvim.timeline.Clues.Things;
import org.taqvim.timeline.Cluster.Attachment;
import org.taqvim.timeline.Cluster.Summary;
import org.taqvim.timeline.Cluster.Telling;

/**
 * The last step of joining: two articles that tell events of some weeks alike are about one thing,
 * so what the one tells that the other seems not to tell is sought among what the other alone
 * tells, by {@link Linkage}. The best link comes first, which over all sets (2026-11-22) joins just
 * the pairs that an optimal assignment does; an event that both articles tell already takes a
 * second telling of either only where {@link SecondTellings} says so.
 *
 * <p>An article is compared with at most {@value #COMPANIONS} others, so that a telling costs the
 * same however many articles there are.
 */
final class CompanionArticles {
  /** Why two accounts are one that no rule joins. */
  static final String REASON = "told alike by articles that tell other events of it alike";

  private static final int COMPANIONS = 4;

  /** The odds must be above 4 to 3: held out, such links were right in 96 of 112. */
  private static final double ENOUGH = 0.3;

  private final Map<String, Entry> entries = new TreeMap<>();

  /** What each article tells of some day that is known from all its articles, as it tells it. */
  private final Map<String, List<Told>> byArticle = new HashMap<>();

  private final FreshNews news = new FreshNews();
  private final Map<String, Entry> into = new HashMap<>();

  /** An event as it has been joined so far. */
  private static final class Entry {
    private final String id;
    private final Facts sharpest;
    private final List<Told> tellings = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();

    /** Whether more articles tell it than are known here. */
    private boolean open;

    Entry(String id, Facts sharpest) {
      this.id = id;
      this.sharpest = sharpest;
    }
  }

  /** What an article tells of an event. */
  private record Told(Entry entry, Telling telling, Facts facts) {
    /** The first of its days, counted from the epoch. */
    long day() {
      return facts.days().orElseThrow().first().toEpochDay();
    }
  }

  /** Two articles and where both tell one event. */
  private record Companions(String first, String second, Anchors anchors) {
    /** Those that tell most events alike first. */
    private static final Comparator<Companions> NEAREST_FIRST =
        Comparator.comparingInt((Companions c) -> -c.anchors.size())
            .thenComparing(Companions::first)
            .thenComparing(Companions::second);
  }

  /**
   * What may be one event.
   *
   * @param again whether an article of both tells it already
   */
  private record Link(double score, Told first, Told second, boolean again) {}

  private CompanionArticles(Collection<Summary> summaries, List<Attachment> attachments) {
    Map<String, String> to = new HashMap<>();
    attachments.forEach(a -> to.put(a.from(), a.to()));
    summaries.stream()
        .sorted(
            Comparator.comparing((Summary s) -> to.containsKey(s.id())).thenComparing(Summary::id))
        .forEach(s -> add(s, to.getOrDefault(s.id(), s.id())));
    for (List<Told> told : byArticle.values()) {
      told.removeIf(t -> t.entry.open || t.facts.days().isEmpty());
      told.sort(Comparator.comparingInt(t -> t.telling.position()));
      told.forEach(t -> news.add(t.telling.article(), t.facts));
    }
  }

  private void add(Summary summary, String id) {
    Entry entry = entries.computeIfAbsent(id, i -> new Entry(i, summary.facts().get(0)));
    entry.open |= summary.articles().size() == Clusters.REPRESENTATIVES;
    entry.articles.addAll(summary.articles());
    for (Telling telling : summary.tellings()) {
      Told told = new Told(entry, telling, summary.facts().get(telling.facts()));
      entry.tellings.add(told);
      byArticle.computeIfAbsent(telling.article(), a -> new ArrayList<>()).add(told);
    }
  }

  /**
   * The attachments, with those of what companions tell apart.
   *
   * @param summaries all clusters that meet
   * @param attachments which of them are joined already
   */
  static List<Attachment> join(Collection<Summary> summaries, List<Attachment> attachments) {
    CompanionArticles companions = new CompanionArticles(summaries, attachments);
    companions.link();
    if (companions.into.isEmpty()) {
      return attachments;
    }
    List<Attachment> all = new ArrayList<>();
    attachments.forEach(a -> all.add(new Attachment(a.from(), companions.root(a.to()))));
    for (Entry entry : companions.entries.values()) {
      if (companions.into.containsKey(entry.id)) {
        all.add(new Attachment(entry.id, companions.root(entry.id)));
      }
    }
    return all;
  }

  private String root(String id) {
    Entry entry = into.get(id);
    return entry == null ? id : root(entry.id);
  }

  private void link() {
    List<Link> links = new ArrayList<>();
    for (Companions pair : companions()) {
      links.addAll(links(pair));
      links.addAll(toldAgain(pair));
    }
    links.sort(
        Comparator.comparingDouble((Link l) -> -l.score)
            .thenComparing(l -> l.first.entry.id)
            .thenComparing(l -> l.second.entry.id));
    for (Link link : links) {
      join(rootOf(link.first.entry), rootOf(link.second.entry), link.again);
    }
  }

  private Entry rootOf(Entry entry) {
    return entries.get(root(entry.id));
  }

  private void join(Entry a, Entry b, boolean again) {
    boolean apart =
        again
            ? a.tellings.size() + b.tellings.size() > SecondTellings.MOST
                || a.articles.stream().filter(b.articles::contains).count() > 1
            : !Collections.disjoint(a.articles, b.articles);
    if (a == b || apart || areBarred(a, b, again)) {
      return;
    }
    int order = Facts.SHARPEST_FIRST.compare(a.sharpest, b.sharpest);
    boolean first = order < 0 || (order == 0 && a.id.compareTo(b.id) < 0);
    Entry host = first ? a : b;
    Entry guest = first ? b : a;
    host.tellings.addAll(guest.tellings);
    host.articles.addAll(guest.articles);
    into.put(guest.id, host);
  }

  private static boolean areBarred(Entry a, Entry b, boolean again) {
    for (Told x : a.tellings) {
      for (Told y : b.tellings) {
        boolean one = x.telling.article().equals(y.telling.article());
        if (Linkage.isBarred(x.facts, y.facts)
            || (again && SecondTellings.areApart(x.facts, y.facts, one))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The pairs of articles to be compared, each one of the nearest companions of one of both. */
  private Set<Companions> companions() {
    Map<String, List<Companions>> byArticle = new HashMap<>();
    for (Companions pair : sharing()) {
      byArticle.computeIfAbsent(pair.first, a -> new ArrayList<>()).add(pair);
      byArticle.computeIfAbsent(pair.second, a -> new ArrayList<>()).add(pair);
    }
    Set<Companions> nearest = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Companions> own : byArticle.values()) {
      if (own.size() > COMPANIONS) {
        own.sort(Companions.NEAREST_FIRST);
      }
      nearest.addAll(own.subList(0, Math.min(own.size(), COMPANIONS)));
    }
    return nearest;
  }

  /** All pairs of articles that tell some event both. */
  private Collection<Companions> sharing() {
    Map<String, Map<String, Companions>> pairs = new HashMap<>();
    for (Entry entry : entries.values()) {
      boolean shared = entry.articles.size() > 1 && entry.sharpest.days().isPresent();
      for (Told a : shared ? entry.tellings : List.<Told>of()) {
        String first = a.telling.article();
        for (Told b : entry.tellings) {
          String second = b.telling.article();
          if (first.compareTo(second) < 0) {
            pairs
                .computeIfAbsent(first, f -> new HashMap<>())
                .computeIfAbsent(second, s -> new Companions(first, s, new Anchors()))
                .anchors
                .add(
                    a.telling.position(),
                    b.telling.position(),
                    entry.sharpest.days().orElseThrow().first().toEpochDay());
          }
        }
      }
    }
    return pairs.values().stream().flatMap(p -> p.values().stream()).toList();
  }

  /** What may be one event of what each of two articles tells, and the other not. */
  private List<Link> links(Companions pair) {
    List<Link> links = new ArrayList<>();
    Anchors anchors = pair.anchors;
    double least = ENOUGH - Linkage.mostOfNeighbours(anchors.size()) - Linkage.MOST_OF_BESIDE;
    List<Told> others = alone(pair.second, pair.first);
    Set<Told> near = ofTheTimeOf(anchors, others);
    for (Told a : alone(pair.first, pair.second)) {
      boolean ofOneStory = anchors.areOfTheTimeOf(a.day());
      for (Told b : others) {
        if ((!ofOneStory && !near.contains(b))
            || Linkage.isBarred(a.facts, b.facts)
            || news.areOfTwoTimes(a.telling.article(), a.facts, b.telling.article(), b.facts)) {
          continue;
        }
        double score = Linkage.weigh(a.facts, a.telling.clues(), b.facts, b.telling.clues());
        if (score > least) {
          score += Linkage.weigh(anchors.neighbours(a.telling.position(), b.telling.position()));
        }
        if (score > ENOUGH - Linkage.MOST_OF_BESIDE) {
          score += Linkage.ofBeside(toldBeside(a, b));
        }
        if (score > ENOUGH) {
          links.add(new Link(score, a, b, false));
        }
      }
    }
    return links;
  }

  /** What one of both tells again of an event that both tell. */
  private List<Link> toldAgain(Companions pair) {
    List<Link> links = new ArrayList<>();
    for (Told a : byArticle.getOrDefault(pair.first, List.of())) {
      for (Told b : byArticle.getOrDefault(pair.second, List.of())) {
        // What both tell as two events, is two.
        if (a.entry.articles.contains(pair.second) != b.entry.articles.contains(pair.first)) {
          double odds = SecondTellings.odds(a.facts, a.telling.clues(), b.facts, b.telling.clues());
          if (odds > Double.NEGATIVE_INFINITY) {
            links.add(new Link(odds, a, b, true));
          }
        }
      }
    }
    return links;
  }

  private static Set<Told> ofTheTimeOf(Anchors anchors, List<Told> tellings) {
    Set<Told> near = Collections.newSetFromMap(new IdentityHashMap<>());
    tellings.stream().filter(told -> anchors.areOfTheTimeOf(told.day())).forEach(near::add);
    return near;
  }

  private int toldBeside(Told a, Told b) {
    Things first = a.telling.clues().names();
    Things second = b.telling.clues().names();
    return first.toldBeside(second, beside(b)) + second.toldBeside(first, beside(a));
  }

  /** What its article names right before and right after it. */
  private List<Things> beside(Told told) {
    List<Told> article = byArticle.get(told.telling.article());
    int at = article.indexOf(told);
    List<Things> beside = new ArrayList<>();
    if (at > 0) {
      beside.add(article.get(at - 1).telling.clues().names());
    }
    if (at + 1 < article.size()) {
      beside.add(article.get(at + 1).telling.clues().names());
    }
    return beside;
  }

  /** What an article tells, and another does not tell. */
  private List<Told> alone(String article, String other) {
    List<Told> alone = new ArrayList<>();
    for (Told told : byArticle.getOrDefault(article, List.of())) {
      if (!told.entry.articles.contains(other)) {
        alone.add(told);
      }
    }
    return alone;
  }
}
