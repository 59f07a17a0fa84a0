// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which found event is which gold mention: they share half of the shorter span, one to one, the
 * best by span, type and date.
 *
 * @param pairs what was found of the gold
 * @param missed gold mentions that were not found
 * @param repeats found again in the same entry, which harms nobody
 * @param wrong found, and not in the gold
 */
record MentionMatching(
    List<Pair> pairs, List<JsonNode> missed, List<Found> repeats, List<Found> wrong) {

  private static final double HALF = 0.5;

  record Found(String doc, JsonNode event) {}

  record Pair(String doc, JsonNode gold, JsonNode found) {
    String goldEntry() {
      return Rows.text(gold, "timeline_id");
    }

    String foundEntry() {
      return Rows.text(found, "timeline");
    }

    boolean hasType() {
      return isType(gold, found);
    }

    boolean hasDate() {
      return Days.of(found.path("date")).areRightFor(gold.path("date"));
    }
  }

  static MentionMatching of(GoldSet gold, Output output) {
    MentionMatching all =
        new MentionMatching(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String doc : gold.docs()) {
      all.match(doc, GoldSet.of(gold.mentions(), doc), output.article(doc));
    }
    return all;
  }

  private void match(String doc, List<JsonNode> gold, JsonNode article) {
    List<JsonNode> found = new ArrayList<>();
    article.path("events").forEach(found::add);
    double[][] weights = new double[gold.size()][found.size()];
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        weights[g][f] = weight(gold.get(g), found.get(f));
      }
    }
    int[] chosen = Assignment.best(weights);
    Set<Integer> taken = new HashSet<>();
    List<Pair> here = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      if (chosen[g] < 0) {
        missed.add(gold.get(g));
      } else {
        here.add(new Pair(doc, gold.get(g), found.get(chosen[g])));
        taken.add(chosen[g]);
      }
    }
    pairs.addAll(here);
    for (int f = 0; f < found.size(); f++) {
      if (!taken.contains(f)) {
        (isRepeat(found.get(f), here) ? repeats : wrong).add(new Found(doc, found.get(f)));
      }
    }
  }

  private static boolean isRepeat(JsonNode event, List<Pair> pairs) {
    return pairs.stream()
        .anyMatch(
            pair ->
                pair.foundEntry().equals(Rows.text(event, "timeline"))
                    && overlap(pair.gold(), event) >= HALF);
  }

  private static double weight(JsonNode gold, JsonNode found) {
    double overlap = overlap(gold, found);
    if (overlap < HALF) {
      return 0;
    }
    boolean date = Days.of(found.path("date")).areRightFor(gold.path("date"));
    return overlap + (isType(gold, found) ? 1 : 0) + (date ? 0.5 : 0) + closeness(gold, found);
  }

  /** Tells a clause from the sentence around it where all else is equal. */
  private static double closeness(JsonNode gold, JsonNode found) {
    Extent span = Extent.of(found);
    double best = 0;
    for (Extent extent : Extent.all(gold)) {
      int union = span.end() - span.begin() + extent.end() - extent.begin() - span.shared(extent);
      best = Math.max(best, Counts.share(span.shared(extent), union));
    }
    return best / 4;
  }

  private static double overlap(JsonNode gold, JsonNode found) {
    Extent span = Extent.of(found);
    return Extent.all(gold).stream().mapToDouble(span::overlap).max().orElse(0);
  }

  private static boolean isType(JsonNode gold, JsonNode found) {
    String type = Rows.text(found, "type");
    return Rows.text(gold, "type").equals(type)
        || Rows.texts(gold.path("type_accept")).contains(type);
  }
}
