// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two accounts side by side, and what has been found to speak for their being one event. */
final class Comparison {
  final Facts a;
  final Facts b;

  /** Whether both are mentions of one article. */
  final boolean oneArticle;

  /** Whether a few days between them are no bar: one toll is often printed with the day's date. */
  final boolean acrossDays;

  /** Whether both name one narrow place; known once places are compared. */
  boolean samePlace;

  /** Whether both hold one rare number; known once losses are compared. */
  boolean sameFigure;

  private double score;
  private final List<String> reasons = new ArrayList<>();

  private Comparison(Facts a, Facts b, boolean oneArticle, boolean acrossDays) {
    this.a = a;
    this.b = b;
    this.oneArticle = oneArticle;
    this.acrossDays = acrossDays;
  }

  static Comparison ofTwoArticles(Facts a, Facts b) {
    return new Comparison(a, b, false, false);
  }

  static Comparison withinOneArticle(Facts a, Facts b) {
    return new Comparison(a, b, true, false);
  }

  static Comparison acrossDays(Facts a, Facts b) {
    return new Comparison(a, b, false, true);
  }

  /** What forbids that both are one event. */
  static Optional<String> bar(String reason) {
    return Optional.of(reason);
  }

  /** Nothing forbids it. */
  static Optional<String> pass() {
    return Optional.empty();
  }

  /** Something speaks for one event, for a reason that the entry will give. */
  void add(double weight, String reason) {
    score += weight;
    reasons.add(reason);
  }

  /** Something speaks for one event, or against it, that the entry need not mention. */
  void weigh(double weight) {
    score += weight;
  }

  Match match() {
    return new Match(Math.max(score, 0), reasons);
  }

  /** The kind of event of both, where they are of one kind. */
  EventFamily family() {
    return a.family();
  }

  boolean isAgreement() {
    return a.family() == EventFamily.AGREEMENT;
  }

  /** Where day and place agree, an odd actor does not part two accounts. */
  boolean sameSpotAndDay() {
    return a.kind() == Facts.Kind.DAY
        && b.kind() == Facts.Kind.DAY
        && (shareSpot()
            || (!Collections.disjoint(a.regions(), b.regions())
                && !Collections.disjoint(a.dead(), b.dead())));
  }

  /** Whether both name one narrow place. */
  boolean shareSpot() {
    return !Collections.disjoint(spots(a), spots(b));
  }

  private static Set<String> spots(Facts facts) {
    Set<String> spots = new HashSet<>();
    facts.places().forEach(p -> spots.add(ComparedPlaces.spot(p)));
    return spots;
  }

  /** What both lists hold, in the order of the first. */
  static <T> List<T> common(List<T> a, List<T> b) {
    List<T> common = new ArrayList<>(a);
    common.retainAll(b);
    return common;
  }

  /** The ids that both lists hold, each to be replaced by its name. */
  static String names(List<String> a, List<String> b) {
    return String.join(", ", common(a, b).stream().map(id -> "{" + id + "}").toList());
  }
}
