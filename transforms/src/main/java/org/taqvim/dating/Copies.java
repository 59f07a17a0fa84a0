// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;

/**
 * A near copy with a date bounds its copies: outlets print one agency's text on the same day or the
 * next, seldom later.
 *
 * <p>Copies meet under keys made of parts of their sketches, {@value #BANDS} parts of {@value
 * #BAND} values: two texts of which nine tenths are one share five of them on average, texts of
 * which half is one seldom share two. One shared part is not believed.
 *
 * @param days all days on which copies were published
 * @param teller one of the copies
 */
record Copies(NavigableSet<LocalDate> days, String teller) {
  private static final int BANDS = 10;
  private static final int BAND = 6;

  /** Fewer shared parts than these are chance. */
  private static final int LEAST = 2;

  /** How far apart copies are tried. */
  static final int REACH = 3;

  private static final double SAME = 1;
  private static final double LATE = .3;
  private static final double OTHERWISE = .03;

  /** The keys under which an article meets its copies. */
  static List<String> keys(AnnotatedArticle article) {
    List<Integer> sketch = article.sketch();
    List<String> keys = new ArrayList<>();
    for (int band = 0; band < BANDS && (band + 1) * BAND <= sketch.size(); band++) {
      int hash = sketch.subList(band * BAND, (band + 1) * BAND).hashCode();
      keys.add("copy|" + band + "|" + article.language() + "|" + Integer.toHexString(hash));
    }
    return keys;
  }

  /** The copies of which enough hints tell. */
  static Optional<Copies> of(List<Hint> hints) {
    Map<LocalDate, Integer> parts = new TreeMap<>();
    String teller = "";
    for (Hint hint : hints) {
      if (hint.time() == Ask.COPY) {
        hint.days().forEach(day -> parts.merge(day, 1, Integer::sum));
        teller = teller.isEmpty() || hint.teller().compareTo(teller) < 0 ? hint.teller() : teller;
      }
    }
    NavigableSet<LocalDate> days = new TreeSet<>();
    parts.forEach(
        (day, count) -> {
          if (count >= LEAST) {
            days.add(day);
          }
        });
    return days.isEmpty() ? Optional.empty() : Optional.of(new Copies(days, teller));
  }

  Clue clue() {
    return Clue.of(
        "its wording is that of " + teller + ", published on " + days.first(),
        (day, values) -> days.stream().mapToDouble(d -> fit(d, day)).max().orElse(OTHERWISE));
  }

  private static double fit(LocalDate copy, LocalDate day) {
    long apart = Math.abs(ChronoUnit.DAYS.between(copy, day));
    return apart <= 1 ? SAME : apart <= REACH ? LATE : OTHERWISE;
  }
}
