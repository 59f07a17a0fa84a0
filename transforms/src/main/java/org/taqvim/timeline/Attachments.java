// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.taqvim.calendar.DayRange;
import org.taqvim.timeline.Cluster.Attachment;
import org.taqvim.timeline.Cluster.Summary;
import org.taqvim.timeline.Facts.Kind;

/**
 * The second step of {@link Clusters}: which cluster with a vaguer or another date joins which.
 *
 * <p>Of one kind of event the sharpest clusters come first and become hosts; each later one joins
 * the host that it matches, or becomes one itself.
 */
final class Attachments {
  /** How many times as often as any other the event is told that a vague date is taken to mean. */
  private static final double CLEARLY_MORE = 2;

  /** By how much the one event that a vague date means must match better than any other. */
  private static final double CLEARLY_BETTER = 0.1;

  /** A match that rests on more than a month and two sides. */
  private static final double TELLING = 0.65;

  private Attachments() {}

  /** Joins the clusters of one key, in whatever order they come. */
  static List<Attachment> of(Collection<Summary> summaries) {
    Map<EventFamily, List<Summary>> kinds = new EnumMap<>(EventFamily.class);
    List<Summary> sorted =
        Sharpness.sharpestFirst(
            summaries, s -> s.facts().get(0), Comparator.comparing(Summary::id));
    for (Summary summary : sorted) {
      Facts facts = summary.facts().get(0);
      if (facts.kind() != Kind.UNDATED) {
        kinds.computeIfAbsent(facts.family().kin(), k -> new ArrayList<>()).add(summary);
      }
    }
    List<Attachment> attachments = new ArrayList<>();
    List<Host> hosts = new ArrayList<>();
    for (List<Summary> kind : kinds.values()) {
      ofOneKind(kind, attachments).values().forEach(hosts::addAll);
    }
    return CompanionArticles.join(summaries, AcrossKinds.join(hosts, attachments));
  }

  /** Joins the clusters of one kind; those that are left, by their first day. */
  private static NavigableMap<LocalDate, List<Host>> ofOneKind(
      List<Summary> sorted, List<Attachment> attachments) {
    TreeMap<LocalDate, List<Host>> hosts = new TreeMap<>();
    for (int from = 0; from < sorted.size(); ) {
      int to = from + 1;
      while (to < sorted.size() && isOfOneDate(sorted.get(from), sorted.get(to))) {
        to++;
      }
      attach(sorted.subList(from, to), hosts, attachments);
      from = to;
    }
    return hosts;
  }

  private static boolean isOfOneDate(Summary a, Summary b) {
    return Facts.SHARPEST_FIRST.compare(a.facts().get(0), b.facts().get(0)) == 0;
  }

  private static void attach(
      List<Summary> ofOneDate,
      NavigableMap<LocalDate, List<Host>> hosts,
      List<Attachment> attachments) {
    for (Summary summary : bestFirst(ofOneDate, hosts)) {
      Facts facts = summary.facts().get(0);
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
  }

  /**
   * Clusters of one date; of those that have an article in common, the one first that matches some
   * host best, so that of two accounts of one article each finds its own.
   */
  private static List<Summary> bestFirst(
      List<Summary> ofOneDate, NavigableMap<LocalDate, List<Host>> hosts) {
    if (ofOneDate.size() < 2 || ofOneDate.get(0).facts().get(0).kind() == Kind.DAY) {
      return ofOneDate;
    }
    Map<String, Integer> tellings = new HashMap<>();
    for (Summary summary : ofOneDate) {
      summary.articles().forEach(article -> tellings.merge(article, 1, Integer::sum));
    }
    Map<String, Double> best = new HashMap<>();
    for (Summary summary : ofOneDate) {
      boolean competes = summary.articles().stream().anyMatch(a -> tellings.get(a) > 1);
      best.put(
          summary.id(),
          competes
              ? near(summary.facts().get(0), hosts)
                  .mapToDouble(h -> fit(h, summary).map(Fit::linked).orElse(0.0))
                  .max()
                  .orElse(0)
              : 0);
    }
    return ofOneDate.stream()
        .sorted(
            Comparator.comparingDouble((Summary s) -> -best.get(s.id())).thenComparing(Summary::id))
        .toList();
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

  /** The hosts whose days may be those of a vaguer account. */
  private static Stream<Host> near(Facts facts, NavigableMap<LocalDate, List<Host>> hosts) {
    LocalDate first = ComparedDates.window(facts).first();
    boolean year = facts.kind() == Kind.LONG || facts.kind() == Kind.YEAR;
    LocalDate from = year ? LocalDate.of(first.getYear(), 1, 1) : first.minusDays(14);
    LocalDate to = ComparedDates.reach(facts).last().plusDays(ComparedSpans.DAYS_TO_TOUCH);
    return hosts.subMap(from, true, to, true).values().stream().flatMap(List::stream);
  }

  private static Optional<Host> bestHost(
      Summary summary, Facts facts, NavigableMap<LocalDate, List<Host>> hosts) {
    List<Fit> fitting = fitting(summary, near(facts, hosts));
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    DayRange window = ComparedDates.window(facts);
    boolean vague = ChronoUnit.DAYS.between(window.first(), window.last()) > 7;
    List<Host> all = fitting.stream().map(Fit::host).toList();
    List<Host> whole = all.stream().filter(Host::tellsAWhole).toList();
    List<Host> tolled = all.stream().filter(h -> h.countsAsMany(summary)).toList();
    if (vague && tolled.size() == 1) {
      return Optional.of(tolled.get(0));
    }
    if (!vague || (whole.isEmpty() && isClearlyBest(fitting))) {
      return Optional.of(all.get(0));
    }
    return mostTold(whole.isEmpty() ? all : whole);
  }

  /**
   * A host that a cluster may join.
   *
   * @param score how well it matches
   * @param linked the same, with how well the words of both go together
   */
  private record Fit(Host host, double score, double linked) {}

  /** The hosts that a cluster may join, the best first. */
  private static List<Fit> fitting(Summary summary, Stream<Host> hosts) {
    List<Fit> fits = new ArrayList<>();
    hosts.forEach(host -> fit(host, summary).ifPresent(fits::add));
    fits.sort(
        Comparator.comparingDouble((Fit fit) -> -fit.linked)
            .thenComparingInt(fit -> -fit.host.support));
    return fits;
  }

  private static Optional<Fit> fit(Host host, Summary summary) {
    double score = host.score(summary);
    if (score < EventMatcher.ENOUGH) {
      return Optional.empty();
    }
    double link = host.link(summary);
    return Likely.areTwo(summary.facts().get(0), score, link)
        ? Optional.empty()
        : Optional.of(new Fit(host, score, Likely.with(score, link)));
  }

  /** Whether more than date and sides speaks for the first, and for no other as much. */
  private static boolean isClearlyBest(List<Fit> fitting) {
    Fit best = fitting.get(0);
    return best.score >= TELLING
        && fitting.stream().skip(1).noneMatch(fit -> fit.linked > best.linked - CLEARLY_BETTER);
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
}
