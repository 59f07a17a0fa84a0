// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the entries of an earlier timeline in a new one.
 *
 * <p>An entry of each goes with an entry of the other where they share a source. Nothing is lost
 * silently: an earlier id that the new timeline lacks either redirects to the entry that holds most
 * of its sources, or is reported as gone because no source of it is left.
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
   * @param id the new id; for {@code GONE} the earlier one
   * @param before the ids of the earlier entries that went into it, in order
   * @param start the new start
   * @param startBefore the earlier start, of the earlier entry that it shares most with
   * @param title the English title
   * @param sources how many sources it has now
   * @param sourcesBefore how many the earlier entries had
   */
  public record Change(
      Kind change,
      String id,
      List<String> before,
      Optional<LocalDate> start,
      Optional<LocalDate> startBefore,
      String title,
      int sources,
      int sourcesBefore) {}

  /**
   * Says where an earlier id went.
   *
   * @param reason {@code merged}, {@code split}, or {@code renamed} where an article published
   *     earlier now reports it first
   */
  public record Redirect(String from, String to, String reason) {}

  /** Compares two timelines, in whatever order their entries come. */
  public static TimelineChanges between(
      Collection<TimelineEvent> earlier, Collection<TimelineEvent> later) {
    Comparison comparison = new Comparison(earlier, later);
    return new TimelineChanges(comparison.changes(), comparison.redirects());
  }

  /** Both timelines, joined by their sources. */
  private static final class Comparison {
    private final Map<String, TimelineEvent> earlier = new TreeMap<>();
    private final List<TimelineEvent> later;

    /** For each earlier id, how many sources each new entry has of it. */
    private final Map<String, Map<String, Integer>> into = new TreeMap<>();

    /** For each new id, how many sources it has of each earlier entry. */
    private final Map<String, Map<String, Integer>> from = new TreeMap<>();

    Comparison(Collection<TimelineEvent> earlier, Collection<TimelineEvent> later) {
      this.later = later.stream().sorted(TimelineOrder.COMPARATOR).toList();
      Map<String, String> holders = new HashMap<>();
      for (TimelineEvent event : earlier) {
        this.earlier.put(event.id(), event);
        event.sources().forEach(s -> holders.put(key(s), event.id()));
      }
      for (TimelineEvent event : later) {
        for (TimelineEvent.Source source : event.sources()) {
          String before = holders.get(key(source));
          if (before != null) {
            into.computeIfAbsent(before, b -> new TreeMap<>()).merge(event.id(), 1, Integer::sum);
            from.computeIfAbsent(event.id(), i -> new TreeMap<>()).merge(before, 1, Integer::sum);
          }
        }
      }
    }

    private static String key(TimelineEvent.Source source) {
      return source.article() + "#" + source.begin() + "#" + source.end();
    }

    /** The id that shares most; the least of equals. */
    private static Optional<String> most(Map<String, Integer> shares) {
      String most = null;
      for (Map.Entry<String, Integer> share : shares.entrySet()) {
        if (most == null || share.getValue() > shares.get(most)) {
          most = share.getKey();
        }
      }
      return Optional.ofNullable(most);
    }

    List<Change> changes() {
      List<Change> changes = new ArrayList<>();
      for (TimelineEvent event : later) {
        changes.addAll(changes(event));
      }
      for (TimelineEvent event : earlier.values()) {
        if (!into.containsKey(event.id())) {
          changes.add(
              new Change(
                  Kind.GONE,
                  event.id(),
                  List.of(event.id()),
                  Optional.empty(),
                  event.start(),
                  event.title().en(),
                  0,
                  event.sources().size()));
        }
      }
      return changes;
    }

    private List<Change> changes(TimelineEvent event) {
      Map<String, Integer> shares = from.getOrDefault(event.id(), Map.of());
      if (shares.isEmpty()) {
        return List.of(change(Kind.NEW, event, List.of(), Optional.empty(), 0));
      }
      List<String> whole =
          shares.keySet().stream()
              .filter(b -> most(into.get(b)).orElseThrow().equals(event.id()))
              .toList();
      TimelineEvent before = earlier.get(most(shares).orElseThrow());
      int sourcesBefore = shares.keySet().stream().mapToInt(b -> size(b)).sum();
      int shared = shares.values().stream().mapToInt(n -> n).sum();
      List<String> ids = List.copyOf(shares.keySet());
      TreeSet<Kind> kinds = new TreeSet<>();
      if (whole.size() > 1) {
        kinds.add(Kind.MERGED);
      }
      if (shares.keySet().stream().anyMatch(b -> into.get(b).size() > 1)) {
        kinds.add(Kind.SPLIT);
      }
      if (!before.start().equals(event.start()) || !before.end().equals(event.end())) {
        kinds.add(Kind.RE_DATED);
      }
      if (event.sources().size() > shared) {
        kinds.add(Kind.EXTENDED);
      }
      if (kinds.isEmpty() && shared < sourcesBefore) {
        kinds.add(Kind.REDUCED);
      }
      return kinds.stream().map(k -> change(k, event, ids, before.start(), sourcesBefore)).toList();
    }

    private int size(String before) {
      return earlier.get(before).sources().size();
    }

    private static Change change(
        Kind kind,
        TimelineEvent event,
        List<String> before,
        Optional<LocalDate> startBefore,
        int sourcesBefore) {
      return new Change(
          kind,
          event.id(),
          before,
          event.start(),
          startBefore,
          event.title().en(),
          event.sources().size(),
          sourcesBefore);
    }

    List<Redirect> redirects() {
      TreeSet<String> kept = new TreeSet<>();
      later.forEach(e -> kept.add(e.id()));
      List<Redirect> redirects = new ArrayList<>();
      into.forEach(
          (id, shares) -> {
            if (!kept.contains(id)) {
              String to = most(shares).orElseThrow();
              boolean merged = from.get(to).size() > 1;
              String reason = merged ? "merged" : shares.size() > 1 ? "split" : "renamed";
              redirects.add(new Redirect(id, to, reason));
            }
          });
      return redirects;
    }
  }
}
