// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the mentions of a gold as the gold reads them and scores the entries against the gold's:
 * what merging does by itself, apart from what extraction loses before it. Work on events across
 * documents is judged so ("gold mentions", as on ECB+), beside the judgement end to end.
 */
final class GoldMerging {
  private GoldMerging() {}

  static List<Account> accounts(List<GoldMentions.Gold> gold) {
    Map<String, List<DatedMention>> byArticle = new TreeMap<>();
    for (GoldMentions.Gold g : gold) {
      byArticle.computeIfAbsent(g.mention().article(), a -> new ArrayList<>()).add(g.mention());
    }
    Accounts maker = new Accounts(GoldMentions.REGISTRY);
    List<Account> accounts = new ArrayList<>();
    byArticle.values().forEach(m -> accounts.addAll(maker.of(m, List.of())));
    return accounts;
  }

  static MergeScore score(String prefix) {
    return score(prefix, GoldMentions.load(prefix));
  }

  static MergeScore score(String prefix, List<GoldMentions.Gold> gold) {
    Map<String, String> found = new HashMap<>();
    for (List<Account> entry : TimelineBuilder.gather(accounts(gold))) {
      for (Account account : entry) {
        account.mentions().forEach(m -> found.put(m.article() + m.index(), entry.get(0).id()));
      }
    }
    List<MergeScore.Mention> mentions = new ArrayList<>();
    Map<String, String> byId = new HashMap<>();
    for (GoldMentions.Gold g : gold) {
      mentions.add(new MergeScore.Mention(g.id(), g.mention().article(), g.entry()));
      byId.put(g.id(), found.get(g.mention().article() + g.mention().index()));
    }
    Set<String> allowed = new HashSet<>();
    Set<String> cross = new HashSet<>();
    for (JsonNode entry : GoldMentions.lines(prefix + "_timeline.jsonl")) {
      String id = entry.get("timeline_id").asText();
      entry.get("may_merge_with").forEach(o -> allowed.add(id + "|" + o.asText()));
      if (entry.get("may_split").asBoolean()) {
        allowed.add(id + "|" + id);
      }
      if (entry.get("cross_document").asBoolean()) {
        cross.add(id);
      }
    }
    return MergeScore.of(mentions, byId, allowed, cross);
  }
}
