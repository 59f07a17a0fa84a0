// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.Cluster.Attachment;
import org.taqvim.timeline.Cluster.Summary;

/**
 * Gathers accounts into events in two keyed steps, each a pure function of the set of its inputs.
 *
 * <ol>
 *   <li>{@link #grow}: accounts of one kind of event whose dates are alike (the same day; the same
 *       month ...) meet under {@link #key(Account)} and are gathered: an article's accounts join
 *       the clusters that they match best, each one of its own, if they match every kind of account
 *       in it (complete link), else they open one. Two accounts of one article meet only where both
 *       count the dead that others count.
 *   <li>{@link #attach}: the clusters of one kind of event and year meet as summaries under {@link
 *       #key(Summary)}; those with a vaguer date join the one sharper cluster that they match. A
 *       month or year that could mean several clusters joins the one that is told at least twice as
 *       often as any other, else none. What is left goes across kinds ({@link AcrossKinds}), and at
 *       last across what two articles that tell other events alike tell alone ({@link
 *       CompanionArticles}).
 * </ol>
 *
 * <p>An account is compared with at most {@value #CANDIDATES} clusters, those that share its actors
 * and places first, and with at most {@value #REPRESENTATIVES} accounts of each; so the cost stays
 * linear however many articles tell of one day. A first day on 31 December and a second in the new
 * year meet in the first year only.
 */
public final class Clusters {
  /** Clusters that an account is compared with. */
  static final int CANDIDATES = 128;

  /** Distinct accounts that stand for a cluster; more are not compared with. */
  static final int REPRESENTATIVES = 8;

  /** That two articles tell it in the same words speaks for one event. */
  static final double SAME_WORDS = 0.3;

  private Clusters() {}

  /** Under which key an account meets those that tell its event with a date like its own. */
  public static String key(Account account) {
    Facts facts = account.facts();
    String when =
        facts.days().map(DayRange::first).map(LocalDate::toString).or(facts::words).orElse("");
    return facts.family().kin() + "|" + facts.kind() + "|" + when;
  }

  /** Under which key a cluster meets those that may tell its event with another kind of date. */
  public static String key(Summary summary) {
    Facts first = summary.facts().get(0);
    return first.days().map(d -> Integer.toString(year(first, d))).orElse("undated");
  }

  /** A month that begins in December is of the year in which most of its days are. */
  private static int year(Facts facts, DayRange days) {
    return (facts.kind() == Facts.Kind.MONTH
            ? days.first().plusDays(days.days() / 2)
            : days.first())
        .getYear();
  }

  /** Gathers the accounts of one key, in whatever order they come. */
  public static List<Cluster> grow(Collection<Account> accounts) {
    List<Growing> clusters = new ArrayList<>();
    Map<String, List<Growing>> byName = new HashMap<>();
    List<Account> sorted = Sharpness.sharpestFirst(accounts, Account::facts, Account.BY_ARTICLE);
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size() && isOfOneArticle(sorted.get(from), sorted.get(to))) {
        to++;
      }
      List<Account> article = sorted.subList(from, to);
      Growing[] homes = homes(article, clusters, byName);
      for (int i = 0; i < homes.length; i++) {
        if (homes[i] == null) {
          homes[i] = new Growing();
          clusters.add(homes[i]);
        }
        homes[i].add(article.get(i), byName);
      }
      from = to;
    }
    return repeatsJoined(clusters).stream().map(Growing::cluster).toList();
  }

  /**
   * Joins what an article tells again to what it told before, where it came before the other
   * articles that tell it once: so of two articles either may come first.
   */
  private static List<Growing> repeatsJoined(List<Growing> clusters) {
    Map<String, List<Growing>> others = sharedByThoseAlone(clusters);
    List<Growing> kept = new ArrayList<>();
    for (Growing cluster : clusters) {
      Optional<Growing> home =
          cluster.accounts().size() > 1
              ? Optional.empty()
              : homeOfRepeat(cluster.accounts().get(0), others);
      home.ifPresentOrElse(
          h -> h.add(cluster.accounts().get(0), new HashMap<>()), () -> kept.add(cluster));
    }
    return kept;
  }

  /** For each article that tells something alone, the clusters of several accounts it is in. */
  private static Map<String, List<Growing>> sharedByThoseAlone(List<Growing> clusters) {
    Map<String, List<Growing>> shared = new HashMap<>();
    for (Growing cluster : clusters) {
      if (cluster.accounts().size() == 1) {
        shared.put(cluster.accounts().get(0).article(), new ArrayList<>());
      }
    }
    for (Growing cluster : clusters) {
      for (String article : cluster.accounts().size() > 1 ? cluster.articles() : Set.<String>of()) {
        List<Growing> ofArticle = shared.get(article);
        if (ofArticle != null) {
          ofArticle.add(cluster);
        }
      }
    }
    return shared;
  }

  /** The cluster of several articles that its article tells, too, and that matches it best. */
  private static Optional<Growing> homeOfRepeat(Account again, Map<String, List<Growing>> others) {
    Growing best = null;
    double most = 0;
    for (Growing cluster : others.getOrDefault(again.article(), List.of())) {
      double score = cluster.repeat(again);
      if (score > most) {
        best = cluster;
        most = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isOfOneArticle(Account a, Account b) {
    return a.article().equals(b.article()) && a.facts().days().equals(b.facts().days());
  }

  /**
   * Which clusters the accounts of one article join: the best match first, so that of two alike
   * that both articles tell each finds its own.
   */
  private static Growing[] homes(
      List<Account> article, List<Growing> clusters, Map<String, List<Growing>> byName) {
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      int wording = article.get(i).wording();
      for (Growing candidate : candidates(article.get(i), clusters, byName)) {
        double score = candidate.score(article.get(i), wording);
        if (score < EventMatcher.ENOUGH) {
          continue;
        }
        double link = candidate.link(article.get(i));
        if (!Likely.areTwo(article.get(i).facts(), score, link)) {
          fits.add(new Fit(i, candidate, score, Likely.with(score, link)));
        }
      }
    }
    fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.linked()));
    Growing[] homes = new Growing[article.size()];
    Set<Growing> taken = new HashSet<>();
    for (Fit fit : fits) {
      boolean free = homes[fit.account()] == null;
      if (free
          && (taken.add(fit.cluster()) || isPlain(fit, article) || isRepeat(fit, article, homes))) {
        homes[fit.account()] = fit.cluster();
      }
    }
    return homes;
  }

  /** Whether it is so good a match, down to the dead, that the article told the event twice. */
  private static boolean isPlain(Fit fit, List<Account> article) {
    return fit.score() >= Growing.PLAIN && fit.cluster().sharesDead(article.get(fit.account()));
  }

  /** Whether nothing parts it from what its article put there before: it goes on about that. */
  private static boolean isRepeat(Fit fit, List<Account> article, Growing[] homes) {
    Facts facts = article.get(fit.account()).facts();
    for (int i = 0; i < homes.length; i++) {
      if (homes[i] == fit.cluster() && !Repeats.areOne(article.get(i).facts(), facts)) {
        return false;
      }
    }
    return fit.score() >= Repeats.LEAST;
  }

  /**
   * A cluster that an article's n-th account may join; {@code null} in an array: it opens one.
   *
   * @param linked how well it matches by its words, too
   */
  private record Fit(int account, Growing cluster, double score, double linked) {}

  private static Collection<Growing> candidates(
      Account account, List<Growing> clusters, Map<String, List<Growing>> byName) {
    if (clusters.size() <= CANDIDATES) {
      return clusters;
    }
    Set<Growing> found = new LinkedHashSet<>();
    for (String name : names(account.facts())) {
      for (Growing cluster : byName.getOrDefault(name, List.of())) {
        if (found.size() == CANDIDATES) {
          return found;
        }
        found.add(cluster);
      }
    }
    return found;
  }

  /** What an account can be found by, the rarest sort first. */
  static List<String> names(Facts facts) {
    List<String> names = new ArrayList<>();
    facts.places().forEach(p -> names.add(p.id()));
    names.addAll(facts.people());
    names.addAll(facts.killed());
    names.addAll(facts.states());
    return names;
  }

  /** The mean score, or 0 where any pair is forbidden: complete link on what forbids. */
  static double complete(Collection<Facts> cluster, Facts other) {
    double sum = 0;
    for (Facts facts : cluster) {
      double score = EventMatcher.score(facts, other);
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return cluster.isEmpty() ? 0 : sum / cluster.size();
  }

  /** Joins the clusters of one key, in whatever order they come. */
  public static List<Attachment> attach(Collection<Summary> summaries) {
    return Attachments.of(summaries);
  }
}
