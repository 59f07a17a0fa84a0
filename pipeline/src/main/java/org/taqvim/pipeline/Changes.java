// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.json.Json;
import org.taqvim.pipeline.io.Previous;
import org.taqvim.timeline.TimelineChanges;
import org.taqvim.timeline.TimelineEvent;

/**
 * What a night has changed: {@code changes.jsonl} for whoever reads it in the morning, and {@code
 * redirects.jsonl} for whoever kept an id, those of earlier nights included.
 */
final class Changes {
  private Changes() {}

  static void write(Outputs outputs, Previous previous) throws IOException {
    List<TimelineEvent> before =
        previous.lines("timeline.jsonl").stream()
            .map(line -> Json.read(line, TimelineEvent.class))
            .toList();
    List<TimelineEvent> after = new ArrayList<>();
    outputs.events(events -> events.forEachRemaining(after::add));
    TimelineChanges found = TimelineChanges.between(before, after);
    outputs.text(
        "changes.jsonl",
        out -> {
          for (TimelineChanges.Change change : found.changes()) {
            out.write(Json.write(change) + "\n");
          }
        });
    Map<String, String> redirects = new TreeMap<>();
    for (String line : previous.lines("redirects.jsonl")) {
      redirects.put(Json.read(line, TimelineChanges.Redirect.class).from(), line);
    }
    found.redirects().forEach(redirect -> redirects.put(redirect.from(), Json.write(redirect)));
    after.forEach(event -> redirects.remove(event.id()));
    outputs.text(
        "redirects.jsonl",
        out -> {
          for (String line : redirects.values()) {
            out.write(line + "\n");
          }
        });
  }
}
