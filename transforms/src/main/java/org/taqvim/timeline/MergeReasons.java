// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why the accounts of an entry are one, the reason that holds for most of them first. */
final class MergeReasons {
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");
  private static final int MOST_REASONS = 8;

  private MergeReasons() {}

  /**
   * @param accounts the entry's accounts in {@link Account#ORDER}: each is compared with the first
   * @param mentions the mentions in them, which name their actors
   */
  static List<String> of(List<Account> accounts, List<DatedMention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    Account first = accounts.get(0);
    for (Account other : accounts.subList(1, accounts.size())) {
      EventMatcher.match(first.facts(), other.facts())
          .reasons()
          .forEach(r -> counts.merge(r, 1, Integer::sum));
    }
    Map<String, String> names = new TreeMap<>();
    for (DatedMention m : mentions) {
      m.mention().actors().forEach(a -> names.putIfAbsent(a.id(), a.name()));
    }
    Set<String> reasons = new LinkedHashSet<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_REASONS)
        .forEach(e -> reasons.add(named(e.getKey(), names)));
    return List.copyOf(reasons);
  }

  private static String named(String reason, Map<String, String> names) {
    Matcher name = NAME.matcher(reason);
    return name.replaceAll(
        m -> Matcher.quoteReplacement(names.getOrDefault(m.group(1), m.group(1))));
  }
}
