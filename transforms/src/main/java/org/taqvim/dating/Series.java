// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.language.PackTable;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;

/**
 * Documents of one row that news enumerates by their dates, such as the joint statements of the
 * leaders: a list that ends before the newest of them is as a rule older than that. Not always:
 * somebody may speak of a subject that only the older ones treat, so it is a habit, no limit.
 */
final class Series {
  /** Dates of one list stand within so many characters. */
  private static final int LIST = 120;

  private static final Map<String, List<LocalDate>> DAYS = new TreeMap<>();

  /** The state whose officials name a row whole, where not everybody does. */
  private static final Map<String, String> TOLD_BY = new TreeMap<>();

  static {
    read();
  }

  private Series() {}

  /** The first document that a list leaves out. */
  record Next(String series, LocalDate day) {}

  private static void read() {
    for (PackTable.Row row :
        PackTable.resource("org/taqvim/dating/series.tsv")
            .expect("series", "by", "day", "note")
            .rows()) {
      DAYS.computeIfAbsent(row.get("series"), s -> new ArrayList<>())
          .add(LocalDate.parse(row.get("day")));
      if (!row.get("by").isEmpty()) {
        TOLD_BY.put(row.get("series"), row.get("by"));
      }
    }
    DAYS.values().forEach(days -> days.sort(null));
  }

  /** The next document after a list of at least the first two, told by who lists them all. */
  static Optional<Next> next(AnnotatedArticle article, List<TimeValue> values, KnownActors actors) {
    Set<String> states =
        article.events().stream()
            .flatMap(e -> e.actors().stream())
            .flatMap(a -> actors.state(a.id()).stream())
            .collect(Collectors.toSet());
    return DAYS.keySet().stream()
        .filter(series -> !TOLD_BY.containsKey(series) || states.contains(TOLD_BY.get(series)))
        .flatMap(series -> next(series, article.times(), values).stream())
        .findFirst();
  }

  private static Optional<Next> next(
      String series, List<TimeMention> mentions, List<TimeValue> values) {
    List<LocalDate> days = DAYS.get(series);
    int[] at = new int[days.size()];
    for (int i = 0; i < days.size(); i++) {
      at[i] = find(mentions, values, days.get(i));
    }
    int listed = 0;
    while (listed < at.length && at[listed] >= 0 && (listed == 0 || near(mentions, at, listed))) {
      listed++;
    }
    boolean whole = true;
    for (int i = listed; i < at.length; i++) {
      whole &= at[i] < 0;
    }
    if (listed >= 2 && listed < at.length && whole) {
      return Optional.of(new Next(series, days.get(listed)));
    }
    return Optional.empty();
  }

  private static boolean near(List<TimeMention> mentions, int[] at, int i) {
    int gap = mentions.get(at[i]).begin() - mentions.get(at[i - 1]).end();
    return gap >= 0 && gap <= LIST;
  }

  /** A document may be dated a day later, where it was signed at midnight. */
  private static int find(List<TimeMention> mentions, List<TimeValue> values, LocalDate day) {
    for (int i = 0; i < mentions.size(); i++) {
      Optional<LocalDate> told =
          values.get(i).range().filter(r -> r.days() == 1).map(r -> r.first());
      if (told.isPresent()) {
        long late = ChronoUnit.DAYS.between(day, told.get());
        if (late == 0 || late == 1) {
          return i;
        }
      }
    }
    return -1;
  }
}
