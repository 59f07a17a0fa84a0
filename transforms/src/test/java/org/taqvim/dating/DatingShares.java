// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How many articles of a set are dated, bounded, and wrongly so. */
final class DatingShares {
  private final String name;
  private int articles;
  private int days;
  private int week;
  private int year;
  private int bounded;
  private int half;
  private int wrong;
  private int otherDay;

  DatingShares(String name) {
    this.name = name;
  }

  /** Whether what is said of an article leaves its true day out. */
  static boolean lies(Publication published, LocalDate day) {
    return published.earliest().filter(e -> e.isAfter(day)).isPresent()
        || published.latest().filter(l -> l.isBefore(day)).isPresent();
  }

  void add(Publication published, LocalDate day) {
    articles++;
    wrong += lies(published, day) ? 1 : 0;
    otherDay += published.value().filter(v -> !v.equals(day)).isPresent() ? 1 : 0;
    days += published.value().isPresent() ? 1 : 0;
    boolean both = published.earliest().isPresent() && published.latest().isPresent();
    bounded += both ? 1 : 0;
    half += !both && (published.earliest().isPresent() || published.latest().isPresent()) ? 1 : 0;
    long width =
        both
            ? ChronoUnit.DAYS.between(published.earliest().get(), published.latest().get())
            : Long.MAX_VALUE;
    week += width < 7 ? 1 : 0;
    year += width <= 400 ? 1 : 0;
  }

  int articles() {
    return articles;
  }

  int wrong() {
    return wrong;
  }

  int otherDay() {
    return otherDay;
  }

  static String head() {
    return row(
        "set",
        "articles",
        "day",
        "<= 7 days",
        "<= 400 days",
        "both bounds",
        "one",
        "other day",
        "wrong");
  }

  String row() {
    return row(
        name,
        Integer.toString(articles),
        share(days),
        share(week),
        share(year),
        share(bounded),
        share(half),
        Integer.toString(otherDay),
        Integer.toString(wrong));
  }

  /** The shares that must not fall, of a row as printed. */
  static double[] shares(String row) {
    String[] cells = row.strip().split("  +", -1);
    double[] shares = new double[4];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Double.parseDouble(cells[i + 2]);
    }
    return shares;
  }

  private String share(int count) {
    return String.format(Locale.ROOT, "%.3f", articles == 0 ? 0 : (double) count / articles);
  }

  private static String row(String name, String... cells) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-52s", name));
    for (String cell : cells) {
      row.append(String.format(Locale.ROOT, "%13s", cell));
    }
    return row.toString();
  }
}
