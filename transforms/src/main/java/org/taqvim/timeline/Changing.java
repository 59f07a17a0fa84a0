// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.timeline.TimelineChanges.Change;
import org.taqvim.timeline.TimelineChanges.Fate;
import org.taqvim.timeline.TimelineChanges.Kind;
import org.taqvim.timeline.TimelineChanges.Link;
import org.taqvim.timeline.TimelineChanges.Newcomer;
import org.taqvim.timeline.TimelineChanges.Redirect;
import org.taqvim.timeline.TimelineChanges.Side;

/**
 * The keyed steps of comparing two timelines, each a function of what meets under one key.
 *
 * <ol>
 *   <li>{@link #links} and {@link #newcomers}: under a source, the earlier and the new entry that
 *       hold it, and the new entry of a source that no earlier one held;
 *   <li>{@link #fates}: under an earlier id, what became of that entry;
 *   <li>{@link #changes} and {@link #redirects}: under a new id, what happened to that entry.
 * </ol>
 */
public final class Changing {
  private Changing() {}

  /**
   * Each earlier entry of a source with each new one. One sentence can tell two events: an entry
   * that has kept its id goes with itself alone.
   */
  public static List<Link> links(Collection<String> befores, Collection<String> afters) {
    Set<String> kept = new TreeSet<>(befores);
    kept.retainAll(afters);
    List<Link> links = new ArrayList<>();
    kept.forEach(id -> links.add(new Link(id, id)));
    for (String before : befores) {
      for (String after : afters) {
        if (!kept.contains(before) && !kept.contains(after)) {
          links.add(new Link(before, after));
        }
      }
    }
    return links;
  }

  /** The new entries of a source that no earlier entry held, each with the source's article. */
  public static List<Newcomer> newcomers(
      String source, Collection<String> befores, Collection<String> afters) {
    if (!befores.isEmpty()) {
      return List.of();
    }
    int begin = source.lastIndexOf('#', source.lastIndexOf('#') - 1);
    String article = source.substring(0, begin);
    return afters.stream().map(after -> new Newcomer(after, article)).toList();
  }

  /**
   * What became of an earlier entry, in each new one that has sources of it; none where it is gone.
   */
  public static List<Fate> fates(Side before, Collection<Link> links, boolean kept) {
    Map<String, Integer> shares = new TreeMap<>();
    links.forEach(link -> shares.merge(link.after(), 1, Integer::sum));
    String most = most(shares);
    return shares.entrySet().stream()
        .map(
            share ->
                new Fate(
                    share.getKey(),
                    before,
                    share.getValue(),
                    share.getKey().equals(most),
                    shares.size() > 1,
                    kept))
        .toList();
  }

  /** The id that shares most; the least of equals; none where there is none. */
  private static String most(Map<String, Integer> shares) {
    String most = "";
    for (Map.Entry<String, Integer> share : shares.entrySet()) {
      if (most.isEmpty() || share.getValue() > shares.getOrDefault(most, 0)) {
        most = share.getKey();
      }
    }
    return most;
  }

  /** The change of an earlier entry of which nothing is left. */
  public static Change gone(Side before) {
    return new Change(
        Kind.GONE,
        "gone: no source tells it any more",
        before.id(),
        Optional.empty(),
        before.title(),
        List.of(before.id()),
        List.of(),
        before.start(),
        0,
        before.sources(),
        List.of());
  }

  /** What happened to a new entry. */
  public static List<Change> changes(
      Side after, Collection<Fate> unordered, Collection<Newcomer> newcomers) {
    List<String> articles =
        newcomers.stream()
            .map(Newcomer::article)
            .distinct()
            .sorted()
            .limit(Change.MOST_ARTICLES)
            .toList();
    List<Fate> fates =
        unordered.stream().sorted(Comparator.comparing(f -> f.before().id())).toList();
    if (fates.isEmpty()) {
      return List.of(
          new Change(
              Kind.NEW,
              "new, told by " + counted(after.articles(), "article"),
              after.id(),
              after.start(),
              after.title(),
              List.of(),
              List.of(),
              Optional.empty(),
              after.sources(),
              0,
              articles));
    }
    Side main =
        fates.stream()
            .max(Comparator.comparingInt(Fate::shared).thenComparing(Changing::idDown))
            .orElseThrow()
            .before();
    int had = fates.stream().mapToInt(f -> f.before().sources()).sum();
    return kinds(after, main, fates).stream()
        .map(
            kind ->
                new Change(
                    kind,
                    summary(kind, after, main, fates),
                    after.id(),
                    after.start(),
                    after.title(),
                    fates.stream().map(f -> f.before().id()).toList(),
                    kind == Kind.MERGED || kind == Kind.SPLIT
                        ? fates.stream().map(f -> f.before().title().en()).toList()
                        : List.of(),
                    main.start(),
                    after.sources(),
                    had,
                    kind == Kind.EXTENDED ? articles : List.of()))
        .toList();
  }

  /** Orders the greater id first, so that the least wins a tie. */
  private static int idDown(Fate a, Fate b) {
    return b.before().id().compareTo(a.before().id());
  }

  private static Set<Kind> kinds(Side after, Side main, List<Fate> fates) {
    TreeSet<Kind> kinds = new TreeSet<>();
    int shared = fates.stream().mapToInt(Fate::shared).sum();
    int had = fates.stream().mapToInt(f -> f.before().sources()).sum();
    if (fates.stream().filter(Fate::most).count() > 1) {
      kinds.add(Kind.MERGED);
    }
    if (fates.stream().anyMatch(Fate::split)) {
      kinds.add(Kind.SPLIT);
    }
    if (!main.start().equals(after.start()) || !main.end().equals(after.end())) {
      kinds.add(Kind.RE_DATED);
    }
    if (after.sources() > shared) {
      kinds.add(Kind.EXTENDED);
    }
    if (kinds.isEmpty() && shared < had) {
      kinds.add(Kind.REDUCED);
    }
    return kinds;
  }

  private static String summary(Kind kind, Side after, Side main, List<Fate> fates) {
    int had = fates.stream().mapToInt(f -> f.before().articles()).sum();
    String told = "told by " + counted(after.articles(), "article");
    return switch (kind) {
      case MERGED ->
          fates.stream().filter(Fate::most).count() + " entries turned out to be one event";
      case SPLIT -> "what was one entry is several events now, this one among them";
      case RE_DATED ->
          (after.start().isEmpty() ? "without a date now" : "dated " + days(after))
              + ", before "
              + days(main);
      case EXTENDED ->
          (after.articles() == had ? told + ", in more places" : told + ", before by " + had)
              + languages(after, fates)
              + title(after, fates);
      case REDUCED -> told + " only, before by " + had + title(after, fates);
      case NEW, GONE -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** The languages that it is told in since this night. */
  private static String languages(Side after, List<Fate> fates) {
    List<String> fresh =
        after.languages().stream()
            .filter(l -> fates.stream().noneMatch(f -> f.before().languages().contains(l)))
            .map(l -> Locale.forLanguageTag(l).getDisplayLanguage(Locale.ENGLISH))
            .toList();
    return fresh.isEmpty() ? "" : ", now also in " + String.join(", ", fresh);
  }

  /** What it was called, where it is called otherwise now: the title holds actors and dead. */
  private static String title(Side after, List<Fate> fates) {
    String before = fates.get(0).before().title().en();
    return fates.size() > 1 || before.equals(after.title().en())
        ? ""
        : "; titled before: " + before;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** A day, a whole month, a whole year, or the first and the last day. */
  private static String days(Side side) {
    if (side.start().isEmpty() || side.end().isEmpty()) {
      return "without a date";
    }
    LocalDate start = side.start().get();
    LocalDate end = side.end().get();
    if (start.equals(end)) {
      return start.toString();
    }
    if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) {
      return Integer.toString(start.getYear());
    }
    return start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1))
        ? YearMonth.from(start).toString()
        : start + " to " + end;
  }

  /** Where the earlier ids went that this entry has most of. */
  public static List<Redirect> redirects(Collection<Fate> fates) {
    boolean merged = fates.size() > 1;
    return fates.stream()
        .filter(f -> f.most() && !f.kept())
        .map(
            f ->
                new Redirect(
                    f.before().id(),
                    f.after(),
                    merged ? "merged" : f.split() ? "split" : "renamed"))
        .toList();
  }
}
