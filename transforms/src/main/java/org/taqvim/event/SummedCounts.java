// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says which of several numbers of one harm and side make a sum: those that a text lists, "two
 * soldiers, an officer and three civilians", "four dead … and two others". Numbers that words of
 * another harm, another verb or a clause part are tolls of different times or places, or a part and
 * the whole; added up they would give a number that nobody told. Of these the one is kept that
 * stands nearest to the word that tells the harm, of some as near the first.
 */
final class SummedCounts {
  private SummedCounts() {}

  /** The numbers, in the order of the text, without those that are no part of a sum. */
  static List<HarmCount> of(Reading reading, List<HarmCount> told) {
    List<HarmCount> kept = new ArrayList<>(told);
    for (int i = 0; i < told.size(); i++) {
      HarmCount first = told.get(i);
      if (told.subList(0, i).stream().noneMatch(first::isAlike)) {
        List<HarmCount> sum =
            nearest(lists(reading, told.stream().filter(first::isAlike).toList()));
        kept.removeIf(t -> first.isAlike(t) && !sum.contains(t));
      }
    }
    return kept;
  }

  /** The runs of numbers that the text lists. */
  private static List<List<HarmCount>> lists(Reading reading, List<HarmCount> alike) {
    List<List<HarmCount>> lists = new ArrayList<>();
    for (int i = 0; i < alike.size(); i++) {
      if (i == 0 || !isListed(reading, alike.get(i - 1).count(), alike.get(i).count())) {
        lists.add(new ArrayList<>());
      }
      lists.get(lists.size() - 1).add(alike.get(i));
    }
    return lists;
  }

  private static List<HarmCount> nearest(List<List<HarmCount>> lists) {
    return lists.stream()
        .min(
            Comparator.comparingInt(
                list -> list.stream().mapToInt(HarmCount::distance).min().orElse(0)))
        .orElse(List.of());
  }

  private static boolean isListed(Reading reading, HeadCount one, HeadCount other) {
    if (reading.hasWord(other.first(), Math.min(reading.size(), other.end() + 1), "other")) {
      return true;
    }
    for (int i = one.end(); i < other.first(); i++) {
      if (HeadCounts.isHarm(reading, i)
          || reading.isWord(i, "that")
          || reading.isWord(i, "break")
          || reading.triggers(i, i + 1).stream().anyMatch(t -> t.value().isVerb())) {
        return false;
      }
    }
    return true;
  }
}
