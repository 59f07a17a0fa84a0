// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Named figures in the order in which they were entered, and the errors behind them. Of a figure
 * named {@code errors …} less is better, of every other more.
 */
final class Scorecard {
  private static final double NOISE = 0.0006;
  private static final String ERRORS = "errors ";

  private record Figure(double value, String detail) {}

  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** F1; nothing where there is nothing to judge, so that finding something is never a drop. */
  void counts(String name, Counts counts) {
    figures.put(name, new Figure(counts.isNothing() ? 0 : counts.f1(), counts.detail()));
  }

  void share(String name, int part, int whole) {
    share(name, part, whole, part + " of " + whole);
  }

  void share(String name, int part, int whole, String detail) {
    figures.put(name, new Figure(whole == 0 ? 0 : Counts.share(part, whole), detail));
  }

  void value(String name, double value, String detail) {
    figures.put(name, new Figure(value, detail));
  }

  void errors(String name, int count) {
    figures.put(ERRORS + name, new Figure(count, ""));
  }

  void note(String note) {
    notes.add(note);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  double get(String name) {
    Figure figure = figures.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + name + " in " + figures.keySet());
    }
    return figure.value();
  }

  Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    figures.forEach((name, figure) -> values.put(name, figure.value()));
    return values;
  }

  static boolean lessIsBetter(String name) {
    return name.startsWith(ERRORS);
  }

  String render() {
    StringBuilder out = new StringBuilder();
    figures.forEach(
        (name, figure) ->
            out.append(
                    String.format(
                            Locale.ROOT, "%-44s %7.3f  %s", name, figure.value(), figure.detail())
                        .stripTrailing())
                .append('\n'));
    return out.toString();
  }

  /** The figures of a rendered card. */
  static Map<String, Double> parse(List<String> lines) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.length() >= 52 && !line.startsWith("#")) {
        values.put(line.substring(0, 44).strip(), Double.valueOf(line.substring(44, 52).strip()));
      }
    }
    return values;
  }

  /** Which figures are worse than in {@code before}, or gone. */
  List<String> drops(Map<String, Double> before) {
    List<String> drops = new ArrayList<>();
    before.forEach(
        (name, old) -> {
          Figure now = figures.get(name);
          if (now == null) {
            drops.add(name + " is gone");
          } else if (isWorse(name, old, now.value())) {
            drops.add(String.format(Locale.ROOT, "%s: %.3f, was %.3f", name, now.value(), old));
          }
        });
    return drops;
  }

  private static boolean isWorse(String name, double old, double now) {
    return lessIsBetter(name) ? now > old + NOISE : now < old - NOISE;
  }
}
