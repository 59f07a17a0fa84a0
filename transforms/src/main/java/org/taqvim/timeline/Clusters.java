// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.Cluster.Attachment;
import org.taqvim.timeline.Cluster.Summary;
import org.taqvim.timeline.Facts.Kind;

/**
 * Gathers accounts into events in two keyed steps, each a pure function of the set of its inputs.
 *
 * <ol>
 *   <li>{@link #grow}: accounts of one kind of event whose dates are alike (the same day; the same
 *       month ...) meet under {@link #key(Account)} and are gathered: an article's accounts join
 *       the clusters that they match best, each one of its own, if they match every kind of account
 *       in it (complete link), else they open one. Two accounts of one article never meet.
 *   <li>{@link #attach}: the clusters of one kind of event and year meet as summaries under {@link
 *       #key(Summary)}; those with a vaguer date join the one sharper cluster that they match. A
 *       month or year that could mean several clusters joins the one that is told at least twice as
 *       often as any other, else none.
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
  static final int REPRESENTATIVES = 16;

  private static final double CLEARLY_MORE = 2;

  /** That two articles tell it in the same words speaks for one event. */
  private static final double SAME_WORDS = 0.3;

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
    return first.family().kin()
        + "|"
        + first.days().map(d -> Integer.toString(d.first().getYear())).orElse("undated");
  }

  /** Gathers the accounts of one key, in whatever order they come. */
  public static List<Cluster> grow(Collection<Account> accounts) {
    List<Growing> clusters = new ArrayList<>();
    Map<String, List<Growing>> byName = new HashMap<>();
    List<Account> sorted = accounts.stream().sorted(Account.ORDER).toList();
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
    return clusters.stream().map(Growing::cluster).toList();
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
      for (Growing candidate : candidates(article.get(i), clusters, byName)) {
        double score = candidate.score(article.get(i));
        if (score >= EventMatcher.ENOUGH) {
          fits.add(new Fit(i, candidate, score));
        }
      }
    }
    fits.sort(Comparator.comparingDouble((Fit fit) -> -fit.score()));
    Growing[] homes = new Growing[article.size()];
    Set<Growing> taken = new HashSet<>();
    for (Fit fit : fits) {
      if (homes[fit.account()] == null && taken.add(fit.cluster())) {
        homes[fit.account()] = fit.cluster();
      }
    }
    return homes;
  }

  /** A cluster that an article's n-th account may join; {@code null} in an array: it opens one. */
  private record Fit(int account, Growing cluster, double score) {}

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
  private static List<String> names(Facts facts) {
    List<String> names = new ArrayList<>();
    facts.places().forEach(p -> names.add(p.id()));
    names.addAll(facts.people());
    names.addAll(facts.killed());
    names.addAll(facts.states());
    return names;
  }

  /** A cluster while it grows. */
  private static final class Growing {
    private final List<Account> accounts = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<Facts> facts = new LinkedHashSet<>();
    private final Set<Integer> wordings = new TreeSet<>();

    double score(Account account) {
      if (articles.contains(account.article())) {
        return 0;
      }
      double score = complete(facts, account.facts());
      return score > 0 && wordings.contains(account.wording()) ? score + SAME_WORDS : score;
    }

    void add(Account account, Map<String, List<Growing>> byName) {
      accounts.add(account);
      articles.add(account.article());
      wordings.add(account.wording());
      if (facts.size() < REPRESENTATIVES && facts.add(account.facts())) {
        for (String name : names(account.facts())) {
          List<Growing> under = byName.computeIfAbsent(name, n -> new ArrayList<>());
          if (!under.contains(this)) {
            under.add(this);
          }
        }
      }
    }

    Cluster cluster() {
      String id = accounts.stream().map(Account::id).min(Comparator.naturalOrder()).orElseThrow();
      List<String> tellers = articles.stream().sorted().limit(REPRESENTATIVES).toList();
      return new Cluster(
          id,
          accounts,
          new Summary(
              id,
              List.copyOf(facts),
              accounts.size(),
              tellers,
              wordings.stream().limit(REPRESENTATIVES).toList()));
    }
  }

  /** The mean score, or 0 where any pair is forbidden: complete link on what forbids. */
  private static double complete(Collection<Facts> cluster, Facts other) {
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
    List<Summary> sorted =
        summaries.stream()
            .sorted(
                Comparator.comparing((Summary s) -> s.facts().get(0), Facts.SHARPEST_FIRST)
                    .thenComparing(Summary::id))
            .toList();
    TreeMap<LocalDate, List<Host>> hosts = new TreeMap<>();
    List<Attachment> attachments = new ArrayList<>();
    for (Summary summary : sorted) {
      Facts facts = summary.facts().get(0);
      if (facts.kind() == Kind.UNDATED) {
        continue;
      }
      Optional<Host> host =
          facts.kind() == Kind.DAY
              ? hostOfOtherDay(summary, facts, hosts)
              : bestHost(summary, facts, hosts);
      if (host.isPresent()) {
        host.get().take(summary, facts.kind() != Kind.DAY);
        attachments.add(new Attachment(summary.id(), host.get().id));
      } else {
        LocalDate first = facts.days().orElseThrow().first();
        hosts.computeIfAbsent(first, d -> new ArrayList<>()).add(new Host(summary));
      }
    }
    return attachments;
  }

  /**
   * The event of one of the days before that cost as many dead, for a toll is printed for days,
   * each time with the day's own date; or the agreement of the same three that night, or the exodus
   * that goes on. Only a host's own day counts, so that no week is swallowed.
   */
  private static Optional<Host> hostOfOtherDay(
      Summary summary, Facts facts, NavigableMap<LocalDate, List<Host>> hosts) {
    LocalDate day = facts.days().orElseThrow().first();
    return hosts.subMap(earliest(facts), true, day, false).values().stream()
        .flatMap(List::stream)
        .filter(host -> host.tellsOneWith(summary))
        .findFirst();
  }

  private static LocalDate earliest(Facts facts) {
    LocalDate toll = facts.days().orElseThrow().first().minusDays(ComparedDates.DAYS_OF_A_TOLL);
    LocalDate reach = ComparedDates.reach(facts).first();
    return reach.isBefore(toll) ? reach : toll;
  }

  private static Optional<Host> bestHost(
      Summary summary, Facts facts, NavigableMap<LocalDate, List<Host>> hosts) {
    List<Host> fitting = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    DayRange window = ComparedDates.window(facts);
    LocalDate from = window.first().minusDays(14);
    if (facts.kind() == Kind.LONG || facts.kind() == Kind.YEAR) {
      from = LocalDate.of(window.first().getYear(), 1, 1);
    }
    LocalDate to = ComparedDates.reach(facts).last();
    for (List<Host> day : hosts.subMap(from, true, to, true).values()) {
      for (Host host : day) {
        double score = host.score(summary);
        if (score >= EventMatcher.ENOUGH) {
          fitting.add(host);
          scores.add(score);
        }
      }
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    boolean vague = ChronoUnit.DAYS.between(window.first(), window.last()) > 7;
    List<Host> whole = fitting.stream().filter(Host::tellsAWhole).toList();
    return vague
        ? mostTold(whole.isEmpty() ? fitting : whole)
        : Optional.of(fitting.get(best(scores, fitting)));
  }

  private static int best(List<Double> scores, List<Host> fitting) {
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      double more = scores.get(i) - scores.get(best);
      if (more > 0 || (more == 0 && fitting.get(i).support > fitting.get(best).support)) {
        best = i;
      }
    }
    return best;
  }

  private static Optional<Host> mostTold(List<Host> fitting) {
    List<Host> sorted =
        fitting.stream()
            .sorted(Comparator.comparingInt((Host h) -> -h.support).thenComparing(h -> h.id))
            .toList();
    boolean clear =
        sorted.size() == 1 || sorted.get(0).support >= CLEARLY_MORE * sorted.get(1).support;
    return clear ? Optional.of(sorted.get(0)) : Optional.empty();
  }

  /** A cluster that vaguer ones may join. */
  private static final class Host {
    private final String id;
    private final List<Facts> facts;

    /** How many accounts it has, those of sharper clusters that joined it among them. */
    private int support;

    private final Set<String> articles = new HashSet<>();
    private final Set<Integer> wordings;

    Host(Summary summary) {
      this.id = summary.id();
      this.wordings = Set.copyOf(summary.wordings());
      this.articles.addAll(summary.articles());
      this.facts = new ArrayList<>(summary.facts());
      this.support = summary.support();
    }

    double score(Summary other) {
      if (tellsApart(other) || other.facts().stream().anyMatch(this::isMoreThan)) {
        return 0;
      }
      double least = Double.MAX_VALUE;
      for (Facts theirs : other.facts()) {
        double score = complete(facts, theirs);
        least = Math.min(least, score);
        if (least == 0) {
          return 0;
        }
      }
      boolean copied = other.wordings().stream().anyMatch(wordings::contains);
      return copied ? least + SAME_WORDS : least;
    }

    /**
     * Whether some accounts of both tell one toll, exodus or agreement, and only the day parts the
     * rest.
     */
    boolean tellsOneWith(Summary other) {
      boolean joined = false;
      for (Facts theirs : other.facts()) {
        for (Facts ours : facts) {
          double score = EventMatcher.scoreAcrossDays(ours, theirs);
          if (score == 0) {
            return false;
          }
          joined |=
              score >= EventMatcher.ENOUGH
                  && (ComparedLosses.isOneToll(ours, theirs)
                      || ComparedDates.isOneExodus(ours, theirs)
                      || ComparedDates.isOneAgreement(ours, theirs));
        }
      }
      return joined && !tellsApart(other);
    }

    /** Whether it tells of days of fighting, which a month is told for rather than for one day. */
    boolean tellsAWhole() {
      return facts.stream()
          .anyMatch(f -> f.family() == EventFamily.FIGHTING && f.kind() == Kind.SHORT);
    }

    private boolean isMoreThan(Facts month) {
      return ComparedLosses.moreDead(month, facts);
    }

    /** Whether half of the articles that tell the one cluster tell the other as another event. */
    private boolean tellsApart(Summary other) {
      long common = other.articles().stream().filter(articles::contains).count();
      return 2 * common >= Math.min(articles.size(), other.articles().size());
    }

    /** An account of another day does not stand for the cluster: others are compared without. */
    void take(Summary summary, boolean standsForIt) {
      support += summary.support();
      articles.addAll(summary.articles());
      for (Facts more : standsForIt ? summary.facts() : List.<Facts>of()) {
        if (facts.size() < 2 * REPRESENTATIVES) {
          facts.add(more);
        }
      }
    }
  }
}
