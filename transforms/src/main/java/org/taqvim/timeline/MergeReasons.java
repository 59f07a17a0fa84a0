// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says why the accounts of an entry are one, the reason that holds for most of them first. */
final class MergeReasons {
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
  private static final int MOST_REASONS = 8;

  private final Map<String, String> names = new TreeMap<>();
  private final ActorRegistry registry;

  private MergeReasons(List<DatedMention> mentions, ActorRegistry registry) {
    this.registry = registry;
    for (DatedMention m : mentions) {
      m.mention().actors().forEach(a -> names.putIfAbsent(a.id(), a.name()));
    }
  }

  /**
   * @param accounts the entry's accounts in {@link Account#ORDER}
   * @param mentions the mentions in them, which name their actors
   */
  static List<String> of(
      List<Account> accounts, List<DatedMention> mentions, ActorRegistry registry) {
    Map<Facts, Integer> told = new LinkedHashMap<>();
    accounts.forEach(a -> told.merge(a.facts(), 1, Integer::sum));
    Map<String, Integer> counts = new TreeMap<>();
    List<Facts> seen = new ArrayList<>();
    told.forEach(
        (facts, times) -> {
          // Of accounts that say just the same, all but the first go with the first of them.
          boolean first = seen.isEmpty();
          int others = first ? times - 1 : times;
          if (others > 0) {
            why(facts, first ? List.of(facts) : seen)
                .forEach(reason -> counts.merge(reason, others, Integer::sum));
          }
          if (seen.size() < Clusters.REPRESENTATIVES) {
            seen.add(facts);
          }
        });
    MergeReasons words = new MergeReasons(mentions, registry);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> words.named(e.getKey()))
        .distinct()
        .limit(MOST_REASONS)
        .toList();
  }

  /**
   * Why facts go with the first of those seen that they can go with: not every account of an entry
   * matches the sharpest one by itself.
   */
  private static List<String> why(Facts facts, List<Facts> seen) {
    return Stream.concat(
            seen.stream().map(s -> EventMatcher.match(s, facts)),
            Stream.concat(
                seen.stream().map(s -> EventMatcher.matchAcrossDays(s, facts)),
                seen.stream().map(s -> AcrossKinds.match(s, facts))))
        .filter(match -> !match.isForbidden())
        .findFirst()
        .map(Match::reasons)
        .orElse(List.of(CompanionArticles.REASON));
  }

  private String named(String reason) {
    Matcher name = NAME.matcher(reason);
    return name.replaceAll(m -> Matcher.quoteReplacement(name(m.group(1))));
  }

  private String name(String id) {
    String named = names.get(id);
    return named == null ? registry.name(id) : named;
  }
}
