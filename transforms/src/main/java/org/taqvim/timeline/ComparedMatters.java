// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taqvim.language.PackTable;

/** Compares what the words of two accounts speak of. */
final class ComparedMatters {
  /** Of what so much news speaks that it says little; by {@code common-matters.tsv}. */
  private static final Set<String> COMMON = listed("common-matters");

  /** So many matters in common are as telling as one that is rare. */
  private static final int SEVERAL = 2;

  /** What a denial says was not done. */
  static final String NOT_SHOT_DOWN = "deny_shooting_down";

  static final String NOT_STRUCK = "deny_attack";

  private ComparedMatters() {}

  /** The matters of a list of this package. */
  static Set<String> listed(String list) {
    return PackTable.resource("org/taqvim/timeline/" + list + ".tsv")
        .expect("matter", "note")
        .rows()
        .stream()
        .map(row -> row.get("matter"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of what both speak. */
  static List<String> shared(Comparison c) {
    return Comparison.common(c.a.matters(), c.b.matters());
  }

  /** Whether both speak of one thing that is not in everybody's mouth, or of several things. */
  static boolean isOneThing(Comparison c) {
    if (c.a.matters().isEmpty() || c.b.matters().isEmpty()) {
      return false; // most accounts name nothing, and many are compared
    }
    int shared = Comparison.shared(c.a.matters(), c.b.matters());
    return shared >= SEVERAL || (shared > 0 && shareRare(c.a, c.b));
  }

  /**
   * Whether both speak of one thing that is not in everybody's mouth, and is more than the kind of
   * both: of an inquiry everybody says that it is one.
   */
  static boolean shareRare(Facts a, Facts b) {
    for (String matter : a.matters()) {
      boolean kind =
          a.family() == EventFamily.OTHER
              && a.modes().contains(matter)
              && b.modes().contains(matter);
      if (isRare(matter) && !kind && b.matters().contains(matter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of two articles mean nothing alike, though both are known words. */
  static boolean meanNothingAlike(Comparison c) {
    return !c.oneArticle
        && !c.a.concepts().isEmpty()
        && !c.b.concepts().isEmpty()
        && Collections.disjoint(c.a.concepts(), c.b.concepts())
        && shared(c).isEmpty();
  }

  /** Whether each speaks of something, and of nothing that the other speaks of. */
  static boolean differ(Comparison c) {
    return isSpecific(c.a) && isSpecific(c.b) && Collections.disjoint(c.a.matters(), c.b.matters());
  }

  /** Whether both are of one kind, and each names something beside it, and nothing alike. */
  static boolean areOfOthers(Comparison c) {
    return namesMore(c.a)
        && namesMore(c.b)
        && !shareRare(c.a, c.b)
        && !Collections.disjoint(c.a.modes(), c.b.modes());
  }

  private static boolean namesMore(Facts facts) {
    return facts.matters().stream().anyMatch(m -> isRare(m) && !facts.modes().contains(m));
  }

  /**
   * Whether both are denials, not of one whom both name, and what they answer is another thing, or
   * was at another place: a side denies much in a day. Where one of them names neither, or the one
   * the place and the other the deed, they may answer one claim; so they may in two articles, each
   * with its own words before its denial, unless both place and thing differ.
   */
  static boolean denyOthers(Comparison c) {
    boolean places = bothName(c, true);
    boolean things = bothName(c, false);
    return c.family() == EventFamily.REFUSAL
        && (c.oneArticle ? places || things : places && things)
        && Collections.disjoint(c.a.topics(), c.b.topics())
        && Collections.disjoint(c.a.speakers(), c.b.speakers());
  }

  /**
   * Whether the one denies that something was shot down, and the other an attack, and not by the
   * mouth of one whom both name.
   */
  static boolean denyOtherDeeds(Comparison c) {
    return Collections.disjoint(c.a.speakers(), c.b.speakers())
        && (areOtherDeeds(c.a, c.b) || areOtherDeeds(c.b, c.a));
  }

  private static boolean areOtherDeeds(Facts a, Facts b) {
    return a.modes().contains(NOT_SHOT_DOWN) && b.modes().contains(NOT_STRUCK);
  }

  /** Whether both name places, or both name other things than places, persons and bodies. */
  private static boolean bothName(Comparison c, boolean places) {
    return names(c.a, places) && names(c.b, places);
  }

  private static boolean names(Facts denial, boolean places) {
    return denial.topics().stream()
        .anyMatch(id -> places ? id.startsWith("loc:") : id.indexOf(':') < 0);
  }

  /** Whether it speaks of something that is not in everybody's mouth. */
  static boolean isSpecific(Facts facts) {
    for (String matter : facts.matters()) {
      if (isRare(matter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a matter is not in everybody's mouth. */
  static boolean isRare(String matter) {
    return !COMMON.contains(matter);
  }

  /** What they share, in words. */
  static String words(Comparison c) {
    return "both speak of: " + String.join(", ", shared(c)).replace('-', ' ');
  }
}
