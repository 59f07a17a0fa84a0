// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.timeline.Linkage.Neighbours;

/** Where two articles tell one event, each time: by what else they tell can be placed. */
final class Anchors {
  /** What is told of one matter lies within so many days. */
  private static final int DAYS_OF_A_STORY = 31;

  private final List<Anchor> all = new ArrayList<>();

  /**
   * Where two articles tell one event, as how many mentions come before it.
   *
   * @param day the day on which that began, counted from the epoch
   */
  private record Anchor(int first, int second, long day) {
    int distance(int a, int b) {
      return Math.abs(a - first) + Math.abs(b - second);
    }

    /** 1 where it comes before both or after both, -1 where between them, 0 where it is told. */
    int order(int a, int b) {
      return Integer.signum(a - first) * Integer.signum(b - second);
    }
  }

  void add(int first, int second, long day) {
    all.add(new Anchor(first, second, day));
  }

  int size() {
    return all.size();
  }

  /** Whether some of them is of the weeks of a day; history is told by all articles. */
  boolean areOfTheTimeOf(long day) {
    return all.stream().anyMatch(anchor -> Math.abs(day - anchor.day) <= DAYS_OF_A_STORY);
  }

  /** How what the first article tells there and the second there lies to them. */
  Neighbours neighbours(int a, int b) {
    int nearest = Integer.MAX_VALUE;
    int alike = 0;
    int apart = 0;
    boolean crossed = false;
    for (Anchor anchor : all) {
      int distance = anchor.distance(a, b);
      nearest = Math.min(nearest, distance);
      int order = anchor.order(a, b);
      alike += order > 0 ? 1 : 0;
      apart += order < 0 ? 1 : 0;
      crossed |= order < 0 && distance == 2;
    }
    double order = (alike - apart) / (double) (alike + apart + 1);
    return new Neighbours(nearest, order, all.size(), crossed);
  }
}
