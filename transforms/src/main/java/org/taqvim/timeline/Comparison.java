// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Two accounts side by side, and what has been found to speak for their being one event. */
final class Comparison {
  final Facts a;
  final Facts b;

  /** Whether both are mentions of one article. */
  final boolean oneArticle;

  /** Whether a few days between them are no bar: one toll is often printed with the day's date. */
  final boolean acrossDays;

  /** Whether the first is a headline that the second's date may date. */
  final boolean headline;

  /** Whether both are of one day of which the article does not say which. */
  boolean sameUnknownDay;

  /** Whether their article tells of a clash of both sides that day, of which both may be told. */
  boolean ofOneClash;

  /** Whether their article tells them one after the other. */
  boolean near = true;

  /** How many mentions after what their article told of the one it tells the other, 0 if alike. */
  int distance;

  /** Whether both name one narrow place; known once places are compared. */
  boolean samePlace;

  /** Whether both hold one rare number; known once losses are compared. */
  boolean sameFigure;

  /** Whether both are what one person said that day, whatever it is called; known from kinds. */
  boolean sameSaying;

  private boolean explained;
  private double score;
  private final List<String> reasons = new ArrayList<>();

  private Comparison(Facts a, Facts b, boolean oneArticle, boolean acrossDays, boolean headline) {
    this.a = a;
    this.b = b;
    this.oneArticle = oneArticle;
    this.acrossDays = acrossDays;
    this.headline = headline;
  }

  static Comparison ofTwoArticles(Facts a, Facts b) {
    return new Comparison(a, b, false, false, false);
  }

  static Comparison withinOneArticle(Facts a, Facts b) {
    return new Comparison(a, b, true, false, false);
  }

  /** Two mentions of one article that are dated by the same words, or by nothing but the news. */
  static Comparison ofOneUnknownDay(Facts a, Facts b) {
    Comparison comparison = withinOneArticle(a, b);
    comparison.sameUnknownDay = true;
    return comparison;
  }

  static Comparison ofHeadline(Facts headline, Facts body) {
    return new Comparison(headline, body, true, false, true);
  }

  static Comparison acrossDays(Facts a, Facts b) {
    return new Comparison(a, b, false, true, false);
  }

  /** What forbids that both are one event. */
  static Optional<String> bar(String reason) {
    return Optional.of(reason);
  }

  /** Nothing forbids it. */
  static Optional<String> pass() {
    return Optional.empty();
  }

  /**
   * Something speaks for one event, for a reason that the entry will give. Most comparisons are
   * made for the score alone, so the words are made only where somebody will read them.
   */
  void add(double weight, Supplier<String> reason) {
    score += weight;
    if (explained) {
      reasons.add(reason.get());
    }
  }

  void add(double weight, String reason) {
    score += weight;
    if (explained) {
      reasons.add(reason);
    }
  }

  /** Has the reasons given in words. */
  Comparison explained() {
    explained = true;
    return this;
  }

  /** Of thousandths, so that sums of the same weights are the same. */
  double score() {
    return Math.max(StrictMath.rint(1000 * score) / 1000, 0);
  }

  /** Something speaks for one event, or against it, that the entry need not mention. */
  void weigh(double weight) {
    score += weight;
  }

  Match match() {
    return new Match(score(), reasons);
  }

  /** The kind of event of both, where they are of one kind. */
  EventFamily family() {
    return a.family();
  }

  /** Whether the one calls a concession or an agreement what the other calls help, or the like. */
  boolean isHandedOver() {
    return a.family() != b.family() && a.family().kin() == EventFamily.CONCESSION;
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

  /** Whether the same two states and no others take part in both. */
  boolean sameTwoStates() {
    return a.parties().size() == 2 && a.parties().equals(b.parties());
  }

  /** Whether both name one narrow place. */
  boolean shareSpot() {
    return ComparedPlaces.shareSpot(a, b);
  }

  /** Whether both tell of an act, not of words or a talk, and name one person for it. */
  boolean namesOnePerson() {
    return !oneArticle && !family().isSpeech() && family() != EventFamily.TALK && a.namesAlike(b);
  }

  /** What both lists hold, in the order of the first. */
  static <T> List<T> common(List<T> a, List<T> b) {
    if (a.isEmpty() || b.isEmpty() || Collections.disjoint(a, b)) {
      return List.of();
    }
    List<T> common = new ArrayList<>(a);
    common.retainAll(b);
    return common;
  }

  /** How many both lists hold. */
  static int shared(List<String> a, List<String> b) {
    int shared = 0;
    for (String one : a) {
      shared += b.contains(one) ? 1 : 0;
    }
    return shared;
  }

  /** The ids that both lists hold, each to be replaced by its name. */
  static String names(List<String> a, List<String> b) {
    return String.join(", ", common(a, b).stream().map(id -> "{" + id + "}").toList());
  }
}
