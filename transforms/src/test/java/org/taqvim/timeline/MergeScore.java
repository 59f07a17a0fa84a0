// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores entries against gold entries.
 *
 * @param precision of pairs; pairs that the gold allows either way count neither way
 * @param recall of pairs
 * @param bCubed B-cubed F1, with the same allowance
 * @param crossMerged how many entries of several articles came out with all their mentions together
 * @param crossAll how many there are
 */
record MergeScore(
    double precision,
    double recall,
    double bCubed,
    int crossMerged,
    int crossAll,
    List<String> wrong,
    List<String> missed) {

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** A mention with its gold entry. */
  record Mention(String id, String doc, String gold) {}

  /**
   * Compares.
   *
   * @param allowed pairs {@code a|b} of gold entries that may be one; an entry that may be split as
   *     {@code a|a}
   */
  static MergeScore of(
      List<Mention> mentions, Map<String, String> found, Set<String> allowed, Set<String> cross) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> wrongPairs = new ArrayList<>();
    List<String> missedPairs = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        Mention a = mentions.get(i);
        Mention b = mentions.get(j);
        boolean same = a.gold().equals(b.gold());
        boolean together = found.get(a.id()).equals(found.get(b.id()));
        boolean free = isFree(a, b, allowed);
        if (together && same) {
          right++;
        } else if (together && !free && !isWithThird(a, b, mentions, found, allowed)) {
          wrong++;
          wrongPairs.add(a.id() + " " + b.id());
        } else if (!together && same && !free) {
          missed++;
          missedPairs.add(a.id() + " " + b.id());
        }
      }
    }
    return new MergeScore(
        ratio(right, right + wrong),
        ratio(right, right + missed),
        bCubed(mentions, found, allowed),
        merged(mentions, found, cross),
        cross.size(),
        wrongPairs,
        missedPairs);
  }

  /**
   * Whether both are in an entry with a third that the gold allows each of them to be part of: a
   * village taken and a village shelled are two, but both may be told as the day's fighting.
   */
  private static boolean isWithThird(
      Mention a,
      Mention b,
      List<Mention> mentions,
      Map<String, String> found,
      Set<String> allowed) {
    return mentions.stream()
        .filter(c -> found.get(c.id()).equals(found.get(a.id())))
        .anyMatch(c -> isFree(a, c, allowed) && isFree(b, c, allowed));
  }

  private static boolean isFree(Mention a, Mention b, Set<String> allowed) {
    return allowed.contains(a.gold() + "|" + b.gold())
        || allowed.contains(b.gold() + "|" + a.gold());
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  private static double bCubed(
      Collection<Mention> mentions, Map<String, String> found, Set<String> allowed) {
    double precision = 0;
    double recall = 0;
    for (Mention a : mentions) {
      int same = 0;
      int inFound = 0;
      int inGold = 0;
      for (Mention b : mentions) {
        boolean gold = a.gold().equals(b.gold());
        boolean together = found.get(a.id()).equals(found.get(b.id()));
        boolean free = isFree(a, b, allowed);
        if (free && gold != together) {
          continue;
        }
        same += gold && together ? 1 : 0;
        inFound += together ? 1 : 0;
        inGold += gold ? 1 : 0;
      }
      precision += (double) same / inFound;
      recall += (double) same / inGold;
    }
    precision /= mentions.size();
    recall /= mentions.size();
    return 2 * precision * recall / (precision + recall);
  }

  private static int merged(List<Mention> mentions, Map<String, String> found, Set<String> cross) {
    int merged = 0;
    for (String entry : cross) {
      Set<String> docs = new HashSet<>();
      Set<String> ids = new HashSet<>();
      for (Mention m : mentions) {
        if (m.gold().equals(entry)) {
          docs.add(m.doc());
          ids.add(found.get(m.id()));
        }
      }
      merged += ids.size() == 1 && docs.size() > 1 ? 1 : 0;
    }
    return merged;
  }
}
