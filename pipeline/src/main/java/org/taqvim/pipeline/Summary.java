// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.taqvim.beam.Counting;

/** What a person reads at the end of a run. */
final class Summary {
  private Summary() {}

  static void print(RunReport report, RunConfig config, PrintStream out) {
    Map<String, Long> counts = report.counts();
    out.println(
        "%,d entries from %,d articles (%s), %,d of them on %s, in %.1f s"
            .formatted(
                counts.getOrDefault(Counting.ENTRIES, 0L),
                counts.getOrDefault(Counting.ARTICLES, 0L),
                languages(report.languages()),
                counts.getOrDefault(Counting.ON_TOPIC, 0L),
                config.conflict(),
                report.seconds().get("total")));
    out.println(
        "%,d entries tell what several sources report; %,d have no date; %,d inputs rejected"
            .formatted(
                counts.getOrDefault(Counting.MERGED, 0L),
                counts.getOrDefault(Counting.UNDATED, 0L),
                counts.getOrDefault("rejected", 0L)));
    long repeated = counts.getOrDefault(Counting.REPEATED, 0L);
    if (repeated > 0) {
      out.println("%,d articles repeat another's text: they count once".formatted(repeated));
    }
    if (config.previous().isPresent()) {
      out.println(
          "since the earlier run: %,d read, %,d known already, %,d changed, %,d dropped, %,d kept that the input lacks"
              .formatted(
                  counts.getOrDefault(Counting.READ, 0L),
                  counts.getOrDefault(Counting.UNCHANGED, 0L),
                  counts.getOrDefault(Counting.CHANGED, 0L),
                  counts.getOrDefault(Counting.FORGOTTEN, 0L),
                  counts.getOrDefault(Counting.KEPT, 0L)));
      out.println("entries: " + changes(counts) + "; see " + Outputs.CHANGES);
    }
    out.println("see " + config.output() + ": " + String.join(", ", report.files().keySet()));
  }

  private static String changes(Map<String, Long> counts) {
    String changes =
        counts.entrySet().stream()
            .filter(c -> c.getKey().startsWith(Counting.CHANGES) && c.getValue() > 0)
            .map(c -> "%,d %s".formatted(c.getValue(), name(c.getKey())))
            .collect(Collectors.joining(", "));
    return changes.isEmpty() ? "none changed" : changes;
  }

  private static String name(String counter) {
    return counter.substring(Counting.CHANGES.length()).replace('_', '-');
  }

  private static String languages(Map<String, Long> languages) {
    return languages.entrySet().stream()
        .map(l -> l.getKey() + " " + l.getValue())
        .collect(Collectors.joining(", "));
  }
}
