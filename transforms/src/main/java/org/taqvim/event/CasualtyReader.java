// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.HeadCounts.Count;

/**
 * Reads how many were killed, wounded, captured or are missing in a run of tokens, by side.
 *
 * <p>A number counts people where a word for people follows it, or where it stands beside the word
 * that tells the harm. Numbers of one harm joined by "and" are one sum: an officer and three
 * soldiers are four. Which side they are of is said by the nationality beside them, by "this
 * country", or is left to the caller.
 */
final class CasualtyReader {
  private static final int REACH = 14;
  private static final int BORDER = 10;

  private CasualtyReader() {}

  /** A word of harm. */
  record Mark(int first, int end, Harm harm, boolean noun) {}

  /**
   * The casualties told in a run of tokens, a side at most once, in text order.
   *
   * @param home the country that "this country" and "our" mean, where known
   */
  static List<Casualties> read(Reading reading, int first, int end, Optional<String> home) {
    List<Mark> marks = marks(reading, first, end);
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Count> counts = HeadCounts.in(reading, first, end, home);
    Map<String, Tally> bySide = new LinkedHashMap<>();
    if (counts.isEmpty()) {
      for (Count count : named(reading, first, end, marks)) {
        bySide
            .computeIfAbsent(count.side().orElse("unknown"), s -> new Tally())
            .add(marks.get(0).harm(), count);
      }
    }
    for (Count count : counts) {
      nearest(reading, marks, count)
          .ifPresent(
              mark ->
                  bySide
                      .computeIfAbsent(count.side().orElse("unknown"), s -> new Tally())
                      .add(mark.harm(), count));
    }
    if (bySide.isEmpty()) {
      String side = CasualtySide.sideOf(reading, marks.get(0), first, end, home);
      bySide.put(side, new Tally());
    } else if (bySide.size() > 1 && bySide.containsKey("unknown")) {
      Tally loose = bySide.remove("unknown");
      bySide.values().iterator().next().merge(loose);
    }
    String text =
        reading
            .text()
            .source()
            .text()
            .substring(reading.token(first).begin(), reading.token(end - 1).end());
    List<Casualties> all = new ArrayList<>();
    bySide.forEach((side, tally) -> all.add(tally.toCasualties(side, text)));
    return all;
  }

  private static List<Mark> marks(Reading reading, int first, int end) {
    List<Mark> marks = new ArrayList<>();
    for (PhraseIndex.Hit<Trigger> hit : reading.triggers(first, end)) {
      Optional<Harm> harm = Harm.of(hit.value().eventClass());
      harm.ifPresent(h -> marks.add(new Mark(hit.first(), hit.end(), h, !hit.value().isVerb())));
    }
    for (int i = first; i < end; i++) {
      int at = i;
      if (marks.stream().noneMatch(m -> at >= m.first && at < m.end)
          && reading.isWord(i, "missing")) {
        marks.add(new Mark(i, i + 1, Harm.MISSING, true));
      }
    }
    return marks;
  }

  /**
   * Victims that stand by their names: the persons whom a rank or the harm itself stands before.
   */
  private static List<Count> named(Reading reading, int first, int end, List<Mark> marks) {
    List<Count> counts = new ArrayList<>();
    int mark = marks.get(0).first;
    for (int i = first; i < end; i++) {
      boolean ranked = reading.isWord(i, "rank");
      boolean victim = reading.lexicon().isVerbFirst() ? i > mark : i < mark;
      if (ranked && victim && !reading.isWord(i - 1, "rank")) {
        Optional<String> side =
            CasualtySide.beside(reading, i, i + 1, Math.min(end, i + 2), Optional.empty());
        counts.add(new Count(i, i + 1, 1, Bound.EXACT, side));
      }
    }
    return counts;
  }

  private static boolean isParted(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isWord(i, "that") || reading.isWord(i, "break")) {
        return true;
      }
    }
    return false;
  }

  /** The word of harm that a number belongs to: after it in verb-final, before it in verb-first. */
  private static Optional<Mark> nearest(Reading reading, List<Mark> marks, Count count) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    int marker = count.first() - 1;
    for (Mark mark : marks) { // "put the dead at seven and the wounded at nine"
      if (mark.end == marker && reading.isWord(marker, "object")) {
        return Optional.of(mark);
      }
    }
    Mark best = null;
    int bestDistance = REACH;
    for (Mark mark : marks) {
      boolean before = mark.end <= count.first();
      int distance = before ? count.first() - mark.end : mark.first - count.end();
      if (distance < 0) {
        distance = 0;
      }
      boolean preferred = before == verbFirst;
      int weighted = preferred ? distance : distance * 2 + (distance == 0 ? 0 : 3);
      weighted +=
          isParted(reading, before ? mark.end : count.end(), before ? count.first() : mark.first)
              ? BORDER
              : 0;
      if (weighted < bestDistance) {
        bestDistance = weighted;
        best = mark;
      }
    }
    return Optional.ofNullable(best);
  }
}
