// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.taqvim.score.MentionMatching.Pair;

/**
 * Which mentions went into one entry. Entries that may merge are no mistake together, entries that
 * may split none apart. An entry of several articles is joined where a mention of each of its
 * articles went into one found entry, whole where all its mentions did.
 */
final class MergeScore {
  private final List<Pair> pairs;
  private final List<JsonNode> timeline;
  private final Set<String> allowed = new HashSet<>();
  private final Set<String> splittable;
  private final Scorecard card;

  private MergeScore(GoldSet gold, MentionMatching matching, Scorecard card) {
    this.pairs = matching.pairs();
    this.timeline = gold.timeline();
    this.card = card;
    this.splittable =
        timeline.stream()
            .filter(entry -> entry.path("may_split").asBoolean())
            .map(entry -> Rows.text(entry, "timeline_id"))
            .collect(Collectors.toSet());
    for (JsonNode entry : timeline) {
      String id = Rows.text(entry, "timeline_id");
      for (String other : Rows.texts(entry.path("may_merge_with"))) {
        allowed.add(id + " " + other);
        allowed.add(other + " " + id);
      }
    }
  }

  static void add(GoldSet gold, MentionMatching matching, Scorecard card) {
    MergeScore score = new MergeScore(gold, matching, card);
    card.counts("merges pairs", score.countPairs(false, false));
    card.counts("merges pairs across articles", score.countPairs(true, false));
    card.counts("merges pairs across languages", score.countPairs(true, true));
    score.bCubed();
    score.entries();
  }

  private Counts countPairs(boolean acrossArticles, boolean acrossLanguages) {
    Counts counts = Counts.NONE;
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        Pair a = pairs.get(i);
        Pair b = pairs.get(j);
        if ((!acrossArticles || !a.doc().equals(b.doc()))
            && (!acrossLanguages
                || !Rows.text(a.gold(), "lang").equals(Rows.text(b.gold(), "lang")))) {
          counts = counts.plus(judge(a, b));
        }
      }
    }
    return counts;
  }

  private Counts judge(Pair a, Pair b) {
    boolean same = a.goldEntry().equals(b.goldEntry());
    boolean found = sameFound(a, b);
    if (same && found) {
      return new Counts(1, 0, 0);
    }
    if (same) {
      return new Counts(0, 0, splittable.contains(a.goldEntry()) ? 0 : 1);
    }
    if (found && !mayMerge(a, b)) {
      return new Counts(0, 1, 0);
    }
    return Counts.NONE;
  }

  private static boolean sameFound(Pair a, Pair b) {
    return a.equals(b) || (!a.foundEntry().isEmpty() && a.foundEntry().equals(b.foundEntry()));
  }

  private boolean mayMerge(Pair a, Pair b) {
    return a.goldEntry().equals(b.goldEntry())
        || allowed.contains(a.goldEntry() + " " + b.goldEntry());
  }

  private void bCubed() {
    double precision = 0;
    double recall = 0;
    for (Pair pair : pairs) {
      List<Pair> together = pairs.stream().filter(other -> sameFound(pair, other)).toList();
      List<Pair> belonging =
          pairs.stream().filter(other -> other.goldEntry().equals(pair.goldEntry())).toList();
      int fitting = (int) together.stream().filter(other -> mayMerge(pair, other)).count();
      int met = (int) belonging.stream().filter(other -> sameFound(pair, other)).count();
      precision += Counts.share(fitting, together.size());
      recall += splittable.contains(pair.goldEntry()) ? 1 : Counts.share(met, belonging.size());
    }
    double p = pairs.isEmpty() ? 0 : precision / pairs.size();
    double r = pairs.isEmpty() ? 0 : recall / pairs.size();
    card.value(
        "merges B-cubed",
        p + r == 0 ? 0 : 2 * p * r / (p + r),
        String.format(java.util.Locale.ROOT, "P %.3f  R %.3f", p, r));
  }

  private void entries() {
    int cross = 0;
    int joined = 0;
    int whole = 0;
    for (JsonNode entry : timeline) {
      if (!entry.path("cross_document").asBoolean()) {
        continue;
      }
      cross++;
      String id = Rows.text(entry, "timeline_id");
      Map<String, Set<String>> docsByFound = new HashMap<>();
      Map<String, Integer> mentionsByFound = new HashMap<>();
      for (Pair pair : pairs) {
        if (pair.goldEntry().equals(id)) {
          docsByFound.computeIfAbsent(pair.foundEntry(), key -> new HashSet<>()).add(pair.doc());
          mentionsByFound.merge(pair.foundEntry(), 1, Integer::sum);
        }
      }
      int docs = docsByFound.values().stream().mapToInt(Set::size).max().orElse(0);
      int mentions = mentionsByFound.values().stream().mapToInt(n -> n).max().orElse(0);
      joined += docs == entry.path("docs").size() ? 1 : 0;
      whole += mentions == entry.path("mentions").size() ? 1 : 0;
      if (mentions < entry.path("mentions").size()) {
        card.note(
            "merge %s: %d of %d articles, %d of %d mentions in one entry"
                .formatted(
                    id, docs, entry.path("docs").size(), mentions, entry.path("mentions").size()));
      }
    }
    card.share("merges articles joined", joined, cross);
    card.share("merges entries whole", whole, cross);
    noteWrong();
  }

  private void noteWrong() {
    Set<String> seen = new HashSet<>();
    for (Pair a : pairs) {
      for (Pair b : pairs) {
        String both = a.goldEntry() + " + " + b.goldEntry();
        if (a.goldEntry().compareTo(b.goldEntry()) < 0
            && sameFound(a, b)
            && !mayMerge(a, b)
            && seen.add(both)) {
          card.note("merged wrongly: " + both);
        }
      }
    }
  }
}
