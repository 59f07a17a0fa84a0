// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Dated articles that must be of nearly the same day: near copies of the wording, or other tellings
 * of the story.
 *
 * @param likeness in what they are alike
 * @param days all days on which they were published
 * @param teller one of them
 */
record Sisters(Likeness likeness, NavigableSet<LocalDate> days, String teller) {
  /** How far apart sisters are tried. */
  static final int REACH = 3;

  /** A story tells of events of so many days before. */
  private static final int NEWS = 7;

  /** In what articles are alike, and what follows for their days. */
  enum Likeness {
    /** Outlets print one agency's text on the same day or the next, seldom later. */
    COPY(Ask.COPY, Copies.LEAST, 0, .3, .03, "its wording is that of"),

    /** A story is told by all on one day and the next; later it is another story. */
    STORY(Ask.STORY, Stories.LEAST, Stories.EVENT, .2, .05, "it tells the story of");

    private final int time;
    private final int least;
    private final int event;
    private final double late;
    private final double otherwise;
    private final String why;

    Likeness(int time, int least, int event, double late, double otherwise, String why) {
      this.time = time;
      this.least = least;
      this.event = event;
      this.late = late;
      this.otherwise = otherwise;
      this.why = why;
    }
  }

  /** Whether a hint is about an article's likeness to another, not about an event. */
  static boolean areTold(Hint hint) {
    return hint.time() == Ask.COPY || hint.time() == Ask.STORY;
  }

  /** The sisters of which enough hints tell, the more alike first. */
  static List<Sisters> of(List<Hint> hints) {
    List<Sisters> sisters = new ArrayList<>();
    for (Likeness likeness : Likeness.values()) {
      Map<LocalDate, Integer> shared = new TreeMap<>();
      String teller = "";
      for (Hint hint : hints) {
        if (hint.time() == likeness.time) {
          hint.days().forEach(day -> shared.merge(day, 1, Integer::sum));
          teller = teller.isEmpty() || hint.teller().compareTo(teller) < 0 ? hint.teller() : teller;
        }
      }
      NavigableSet<LocalDate> days = new TreeSet<>();
      shared.forEach(
          (day, count) -> {
            if (count + likeness.event * eventsToldBy(day, hints) >= likeness.least) {
              days.add(day);
            }
          });
      if (!days.isEmpty()) {
        sisters.add(new Sisters(likeness, days, teller));
      }
    }
    return sisters;
  }

  /** How many of its events others tell in the days up to one. */
  private static long eventsToldBy(LocalDate day, List<Hint> hints) {
    return hints.stream()
        .filter(h -> h.strong() && !areTold(h))
        .filter(h -> h.days().stream().anyMatch(d -> isRecent(d, day)))
        .map(Hint::event)
        .distinct()
        .count();
  }

  private static boolean isRecent(LocalDate told, LocalDate day) {
    long ago = ChronoUnit.DAYS.between(told, day);
    return ago >= 0 && ago <= NEWS;
  }

  Clue clue() {
    return Clue.of(
        likeness.why + " " + teller + ", published on " + days.first(),
        (day, values) -> days.stream().mapToDouble(d -> fit(d, day)).max().orElse(0));
  }

  private double fit(LocalDate sister, LocalDate day) {
    long apart = Math.abs(ChronoUnit.DAYS.between(sister, day));
    return apart <= 1 ? 1 : apart <= REACH ? likeness.late : likeness.otherwise;
  }
}
