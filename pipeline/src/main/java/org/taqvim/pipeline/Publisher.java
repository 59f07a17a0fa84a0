// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.beam.Counting;
import org.taqvim.entity.Gazetteer;
import org.taqvim.pipeline.RunConfig.Format;
import org.taqvim.pipeline.io.KnownWriter;
import org.taqvim.pipeline.io.OutputFolder;
import org.taqvim.pipeline.io.Previous;
import org.taqvim.render.Csv;
import org.taqvim.render.Html;
import org.taqvim.render.Labels;
import org.taqvim.render.RunFacts;
import org.taqvim.render.TimelineJs;
import org.taqvim.timeline.TimelineEvent;

/** Makes the files of the output from the parts that the workers wrote, and publishes them. */
final class Publisher {
  private final Publication what;
  private final OutputFolder folder;
  private final Counts counts;
  private final Outputs outputs;

  Publisher(Publication what, OutputFolder folder, Counts counts) {
    this.what = what;
    this.folder = folder;
    this.counts = counts;
    this.outputs = new Outputs(folder);
  }

  /** Writes all files but the report, beside the former ones. */
  void write() throws IOException {
    RunConfig config = what.config();
    outputs.lines(Outputs.TIMELINE, "timeline");
    outputs.lines("articles.jsonl", "articles");
    outputs.lines("rejected.jsonl", "rejected");
    outputs.compressed(Previous.STATE, "state");
    outputs.file(Previous.KNOWN, out -> KnownWriter.write(folder.parts(), out));
    boolean dropped = counts.get(Counting.FORGOTTEN) + counts.get(Counting.CHANGED) > 0;
    outputs.file(
        Previous.TEXTS,
        out -> KnownWriter.writeTexts(folder.parts(), what.previous(), dropped, out));
    if (what.previous().isPresent()) {
      outputs.lines(Outputs.CHANGES, "changes");
      outputs.lines(Outputs.REDIRECTS, "redirects");
    }
    if (config.formats().contains(Format.CSV)) {
      outputs.events(events -> csv(outputs, events));
    }
    RunFacts facts =
        new RunFacts(
            RunReport.VERSION,
            config.conflict(),
            counts.get(Counting.ARTICLES),
            counts.under(Counting.REJECTED).values().stream().mapToLong(n -> n).sum(),
            counts.get(Counting.ENTRIES),
            counts.get(Counting.UNDATED));
    if (config.formats().contains(Format.HTML)) {
      Labels labels = Labels.of(Gazetteer.standard());
      outputs.events(
          events -> outputs.text("timeline.html", out -> Html.write(events, facts, labels, out)));
    }
    if (config.formats().contains(Format.TIMELINEJS)) {
      outputs.events(
          events ->
              outputs.text("timelinejs.json", out -> TimelineJs.write(events, facts, "en", out)));
    }
  }

  /** Both tables in one reading of the timeline. */
  private static void csv(Outputs outputs, Iterator<TimelineEvent> events) throws IOException {
    outputs.text(
        "timeline.csv",
        entries ->
            outputs.text(
                "sources.csv",
                sources -> {
                  entries.write(Csv.BYTE_ORDER_MARK + Csv.timelineHeader());
                  sources.write(Csv.BYTE_ORDER_MARK + Csv.sourcesHeader());
                  while (events.hasNext()) {
                    TimelineEvent event = events.next();
                    entries.write(Csv.timelineRow(event));
                    sources.write(Csv.sourcesRows(event));
                  }
                }));
  }

  /**
   * Makes sure that the files hold the lines that the workers say they wrote: parts that are gone,
   * because another attempt has published and cleared away, must not become an empty output.
   */
  void check(Counts written) throws IOException {
    for (Map.Entry<String, Long> output : outputs.lines().entrySet()) {
      long expected = written.get(output.getKey());
      if (expected != output.getValue()) {
        throw new IOException(
            "%s has %d lines, not the %d that were written"
                .formatted(output.getKey(), output.getValue(), expected));
      }
    }
  }

  /**
   * Publishes what was written, with a report; gives none where the output would replace itself.
   */
  Optional<RunReport> publish(Map<String, Double> seconds) throws IOException {
    RunReport report = RunReport.of(what, counts, seconds, outputs.files());
    if (isNothingNew(report)) {
      return Optional.empty();
    }
    outputs.report(report);
    outputs.publish();
    return Optional.of(report);
  }

  private boolean isNothingNew(RunReport report) {
    return what.config().replacesPrevious()
        && what.reusable().isPresent()
        && List.of(Outputs.TIMELINE, "articles.jsonl", "rejected.jsonl", Previous.KNOWN).stream()
            .allMatch(
                name ->
                    report
                        .files()
                        .get(name)
                        .sha256()
                        .equals(what.reusable().orElseThrow().digests().get(name)));
  }
}
