// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.HashMap;
import java.util.Map;
import org.taqvim.timeline.Facts.Kind;
import org.taqvim.timeline.Facts.Reality;

/**
 * Knows the newest day of which each article tells, and so what of it is its own news: what two
 * articles of two weeks each tell as news is not one event, however alike it is. A court is asked
 * again, prisoners are freed again, and an ambassador is called in again.
 */
final class FreshNews {
  /** An article tells as news what is of its last so many days. */
  private static final int DAYS = 5;

  private final Map<String, Long> newest = new HashMap<>();

  /** Takes in a telling whose days are known; what is planned is of days to come. */
  void add(String article, Facts facts) {
    boolean took = facts.reality() == Reality.REAL || facts.family().isSpeech();
    if (took && isOfDays(facts)) {
      newest.merge(article, first(facts), Math::max);
    }
  }

  /** Whether each is news of its own article, and one of these is days older than the other. */
  boolean areOfTwoTimes(String article, Facts facts, String other, Facts others) {
    Long end = newest.get(article);
    Long otherEnd = newest.get(other);
    return end != null
        && otherEnd != null
        && Math.abs(end - otherEnd) > DAYS
        && isNews(facts, end)
        && isNews(others, otherEnd)
        && !Linkage.areOfOneNews(facts, others);
  }

  private static boolean isNews(Facts facts, long newest) {
    return isOfDays(facts) && Math.abs(newest - first(facts)) <= DAYS;
  }

  private static boolean isOfDays(Facts facts) {
    return facts.kind().compareTo(Kind.SHORT) <= 0;
  }

  private static long first(Facts facts) {
    return facts.days().orElseThrow().first().toEpochDay();
  }
}
