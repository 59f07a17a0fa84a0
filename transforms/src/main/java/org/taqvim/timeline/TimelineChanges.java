// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of the entries of an earlier timeline in a new one.
 *
 * <p>An entry of each goes with an entry of the other where they share a source. Nothing is lost
 * silently: an earlier id that the new timeline lacks either redirects to the entry that holds most
 * of its sources, or is reported as gone because no source of it is left.
 *
 * <p>The steps of comparing are keyed, as those of merging are ({@link Changing}): {@link #between}
 * runs them in memory, a pipeline without gathering a timeline anywhere.
 *
 * @param changes by the new entry's start, then id
 * @param redirects by the earlier id
 */
public record TimelineChanges(List<Change> changes, List<Redirect> redirects) {
  public TimelineChanges {
    changes = List.copyOf(changes);
    redirects = List.copyOf(redirects);
  }

  /** What happened to an entry. */
  public enum Kind {
    @JsonProperty("new")
    NEW,
    /** More sources tell it. */
    @JsonProperty("extended")
    EXTENDED,
    @JsonProperty("re-dated")
    RE_DATED,
    /** Several earlier entries turned out to be this one. */
    @JsonProperty("merged")
    MERGED,
    /** An earlier entry turned out to be several, this one among them. */
    @JsonProperty("split")
    SPLIT,
    /** Some of its sources are gone: articles were deleted or changed. */
    @JsonProperty("reduced")
    REDUCED,
    /** None of its sources is left. */
    @JsonProperty("gone")
    GONE
  }

  /**
   * A change of one entry; an entry can have several.
   *
   * @param summary what happened, in a sentence
   * @param id the new id; for {@code GONE} the earlier one
   * @param start the new start
   * @param title the title in three languages
   * @param before the ids of the earlier entries that went into it, in order
   * @param titlesBefore their English titles, where several were merged or one was split
   * @param startBefore the earlier start, of the earlier entry that it shares most with
   * @param sources how many sources it has now
   * @param sourcesBefore how many the earlier entries had
   * @param articles the articles that newly tell it, in order, at most {@value #MOST_ARTICLES}
   */
  public record Change(
      Kind change,
      String summary,
      String id,
      Optional<LocalDate> start,
      TimelineEvent.Title title,
      List<String> before,
      List<String> titlesBefore,
      Optional<LocalDate> startBefore,
      int sources,
      int sourcesBefore,
      List<String> articles) {
    /** More articles than an analyst reads of one entry in a morning; the entry lists all. */
    static final int MOST_ARTICLES = 50;

    /** By the day that the entry has now, or had. */
    private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);

    static final Comparator<Change> ORDER =
        Comparator.comparing(Change::day)
            .thenComparing(Change::id)
            .thenComparing(c -> c.change().name());

    public Change {
      before = List.copyOf(before);
      titlesBefore = List.copyOf(titlesBefore);
      articles = List.copyOf(articles);
    }

    private LocalDate day() {
      return start.or(() -> startBefore).orElse(UNDATED);
    }

    /** A key that sorts as the list of changes is sorted. */
    public String key() {
      return day() + "\0" + id + "\0" + change.name();
    }
  }

  /**
   * Says where an earlier id went.
   *
   * @param reason {@code merged}, {@code split}, or {@code renamed} where an article published
   *     earlier now reports it first
   */
  public record Redirect(String from, String to, String reason) {
    public static final Comparator<Redirect> ORDER =
        Comparator.comparing(Redirect::from)
            .thenComparing(Redirect::to)
            .thenComparing(Redirect::reason);
  }

  /** Compares two timelines, in whatever order their entries come. */
  public static TimelineChanges between(
      Collection<TimelineEvent> earlier, Collection<TimelineEvent> later) {
    Map<String, List<String>> befores = sources(earlier);
    Map<String, List<String>> afters = sources(later);
    Map<String, List<Newcomer>> newcomers = new TreeMap<>();
    afters.forEach(
        (source, ids) ->
            Changing.newcomers(source, befores.getOrDefault(source, List.of()), ids)
                .forEach(n -> newcomers.computeIfAbsent(n.after(), a -> new ArrayList<>()).add(n)));
    Map<String, List<Link>> byBefore = new TreeMap<>();
    befores.forEach(
        (source, ids) ->
            Changing.links(ids, afters.getOrDefault(source, List.of()))
                .forEach(l -> byBefore.computeIfAbsent(l.before(), b -> new ArrayList<>()).add(l)));
    Set<String> kept = new HashSet<>();
    later.forEach(event -> kept.add(event.id()));
    Map<String, List<Fate>> byAfter = new TreeMap<>();
    List<Change> changes = new ArrayList<>();
    for (TimelineEvent event : earlier) {
      Side before = Side.of(event);
      List<Link> links = byBefore.getOrDefault(event.id(), List.of());
      List<Fate> fates = Changing.fates(before, links, kept.contains(event.id()));
      fates.forEach(f -> byAfter.computeIfAbsent(f.after(), a -> new ArrayList<>()).add(f));
      if (fates.isEmpty()) {
        changes.add(Changing.gone(before));
      }
    }
    List<Redirect> redirects = new ArrayList<>();
    for (TimelineEvent event : later) {
      List<Fate> fates = byAfter.getOrDefault(event.id(), List.of());
      List<Newcomer> came = newcomers.getOrDefault(event.id(), List.of());
      changes.addAll(Changing.changes(Side.of(event), fates, came));
      redirects.addAll(Changing.redirects(fates));
    }
    changes.sort(Change.ORDER);
    redirects.sort(Redirect.ORDER);
    return new TimelineChanges(changes, redirects);
  }

  private static Map<String, List<String>> sources(Collection<TimelineEvent> events) {
    Map<String, List<String>> sources = new TreeMap<>();
    for (TimelineEvent event : events) {
      for (String source : Side.sources(event)) {
        sources.computeIfAbsent(source, s -> new ArrayList<>()).add(event.id());
      }
    }
    return sources;
  }

  /**
   * An entry as comparing sees it.
   *
   * @param sources how many places in articles tell it
   * @param articles how many articles those are in
   * @param languages the articles' languages
   */
  public record Side(
      String id,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      TimelineEvent.Title title,
      int sources,
      int articles,
      List<String> languages) {
    public Side {
      languages = List.copyOf(languages);
    }

    public static Side of(TimelineEvent event) {
      return new Side(
          event.id(),
          event.start(),
          event.end(),
          event.title(),
          event.sources().size(),
          (int) event.sources().stream().map(TimelineEvent.Source::article).distinct().count(),
          event.languages());
    }

    /** What tells an entry's sources from all others: entries that share one go together. */
    public static List<String> sources(TimelineEvent event) {
      return event.sources().stream()
          .map(s -> s.article() + "#" + s.begin() + "#" + s.end())
          .distinct()
          .toList();
    }
  }

  /** An article tells a new entry where no earlier entry was told. */
  public record Newcomer(String after, String article) {}

  /** An earlier and a new entry share a source. */
  public record Link(String before, String after) {}

  /**
   * What became of an earlier entry in one of the new ones.
   *
   * @param after the new entry
   * @param before the earlier one
   * @param shared how many sources they share
   * @param most whether no other new entry has more of its sources
   * @param split whether other new entries have sources of it too
   * @param kept whether a new entry has its id
   */
  public record Fate(
      String after, Side before, int shared, boolean most, boolean split, boolean kept) {}
}
