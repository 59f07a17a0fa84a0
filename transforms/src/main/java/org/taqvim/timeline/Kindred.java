// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.taqvim.language.PackTable;

/** Finer kinds of acts that are told for each other, by {@code kindred.tsv}. */
final class Kindred {
  private static final List<Set<String>> GROUPS = read();

  private Kindred() {}

  private static List<Set<String>> read() {
    List<Set<String>> groups = new ArrayList<>();
    PackTable.resource("org/taqvim/timeline/kindred.tsv")
        .expect("modes", "note")
        .rows()
        .forEach(row -> groups.add(Set.of(row.get("modes").split("\\|", -1))));
    return List.copyOf(groups);
  }

  /** Whether all the finer kinds of two accounts are of one group. */
  static boolean areAlike(List<String> a, List<String> b) {
    return GROUPS.stream().anyMatch(group -> group.containsAll(a) && group.containsAll(b));
  }
}
