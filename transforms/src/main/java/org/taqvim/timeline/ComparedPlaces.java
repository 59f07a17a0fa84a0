// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.names;
import static org.taqvim.timeline.Comparison.pass;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.Place;

/**
 * Compares where two accounts say that their event was.
 *
 * <p>Two sides' accounts of a day's fighting along the front may name different places, several
 * each; two single places are two events.
 */
final class ComparedPlaces {
  /** Narrow places farther apart than this are two places. */
  private static final double FAR_KILOMETRES = 45;

  /** Places farther apart than this are a front. */
  private static final double ONE_CLASH_KILOMETRES = 20;

  /** What is nearer than this to a town may be told as the town. */
  private static final double ONE_TOWN_KILOMETRES = 4;

  /** The middle of a district or province may be so far from where in it something happened. */
  private static final double DISTRICT_KILOMETRES = 45;

  private ComparedPlaces() {}

  /** What forbids one event, if anything. */
  static Optional<String> bar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (a.family().isSpeech()) {
      return pass();
    }
    if (a.family() == EventFamily.TALK) {
      boolean another =
          Comparison.shared(a.people(), b.people()) < 2 || !ComparedDates.areDaysThatMeet(a, b);
      return areFarApart(a, b) && another ? Comparison.bar("talks at different places") : pass();
    }
    if (isAnotherIncident(c)) {
      return Comparison.bar("told later, with a place and dead of its own");
    }
    if (isToldApart(c)) {
      return Comparison.bar("told of elsewhere in the article, at a place of its own");
    }
    if (c.ofOneClash && !c.headline && areTwoRaids(c)) {
      return Comparison.bar("each side's attack, each with its own place or dead");
    }
    if (isAnotherTaking(c)) {
      return Comparison.bar("one place taken, and others");
    }
    boolean raids = areRaidAndRaid(a, b) && !c.ofOneClash && !c.headline;
    if (raids && !c.oneArticle && isOfADay(a) && isOfADay(b) && isOfAnotherDay(a, b)) {
      return Comparison.bar("each side's attack, on a day of its own");
    }
    if (raids && a.places().isEmpty() != b.places().isEmpty() && isOfADay(a) && isOfADay(b)) {
      return Comparison.bar("each side's attack, one at a place of its own");
    }
    if (isLand(a, b) || isLand(b, a)) {
      return Comparison.bar("land in general, and places in it");
    }
    if (a.places().isEmpty() || b.places().isEmpty()) {
      if (!Collections.disjoint(a.regions(), b.regions())) {
        c.add(0.1, () -> "the same region: " + names(a.regions(), b.regions()));
      }
      return pass();
    }
    Optional<Place> shared = sharedPlace(a, b);
    if (shared.isPresent()) {
      c.add(0.2, () -> "the same place: " + shared.get().name());
      c.samePlace = true;
      return pass();
    }
    double nearest = nearest(a, b);
    boolean oneWay = !c.oneArticle && isOneSidesDeed(a) && isOneSidesDeed(b);
    boolean front = isAlongAFront(a) && isAlongAFront(b) && !oneWay;
    if (raids && !front && isOfADay(a) && isOfADay(b)) {
      return Comparison.bar("each side's attack, at a place of its own");
    }
    if (hasTown(a) && hasTown(b) && isOneSided(c) && nearest > ONE_TOWN_KILOMETRES) {
      return Comparison.bar("each at a town of its own");
    }
    if (isEachItsOwnTaking(c)) {
      return Comparison.bar("each a place taken");
    }
    if (nearest <= FAR_KILOMETRES) {
      c.add(0.05, "places close to each other");
      return pass();
    }
    boolean fronts =
        a.family().kin() == EventFamily.FIGHTING
            && !c.oneArticle
            && (isAlongAFront(a) || isAlongAFront(b))
            && !areRaidAndRaid(a, b);
    return fronts || c.isAgreement() ? pass() : Comparison.bar("different places");
  }

  /** The first place of the one that the other names, too. */
  private static Optional<Place> sharedPlace(Facts a, Facts b) {
    for (Place here : a.places()) {
      for (Place there : b.places()) {
        if (Spots.areOne(here, there)) {
          return Optional.of(here);
        }
      }
    }
    return Optional.empty();
  }

  /** How far their nearest places are from each other; a district reaches to its borders. */
  private static double nearest(Facts a, Facts b) {
    double nearest = Double.MAX_VALUE;
    for (Place here : a.places()) {
      for (Place there : b.places()) {
        double extent = Spots.isDistrict(here) || Spots.isDistrict(there) ? DISTRICT_KILOMETRES : 0;
        nearest = Math.min(nearest, Spots.kilometres(here, there) - extent);
      }
    }
    return nearest;
  }

  /**
   * Whether two attacks of a day on which both sides fought are told each with something of its
   * own: each side's at places far from the other's, or the one at a place and the other with what
   * it was done with, or to whom.
   */
  private static boolean areTwoRaids(Comparison c) {
    if (!areRaidAndRaid(c.a, c.b) || isMutual(c.a) || isMutual(c.b)) {
      return false;
    }
    if (!c.a.places().isEmpty() && !c.b.places().isEmpty()) {
      return areFarApart(c.a, c.b);
    }
    return isRaidBesideAnother(c.a, c.b) || isRaidBesideAnother(c.b, c.a);
  }

  private static boolean isRaidBesideAnother(Facts raid, Facts other) {
    return !raid.places().isEmpty()
        && other.places().isEmpty()
        && raid.dead().isEmpty()
        && ComparedMatters.isSpecific(other)
        && Collections.disjoint(raid.matters(), other.matters());
  }

  /** Whether an article tells of a place that was taken, and then of others, not by their names. */
  private static boolean isAnotherTaking(Comparison c) {
    return c.oneArticle
        && !c.headline
        && c.a.family() == EventFamily.TAKING
        && c.b.family() == EventFamily.TAKING
        && c.a.places().isEmpty() != c.b.places().isEmpty()
        && Collections.disjoint(c.a.matters(), c.b.matters())
        && !(c.a.places().isEmpty() ? c.a : c.b).matters().isEmpty();
  }

  /** Of places taken each is its own, be they towns or districts, unless they are side by side. */
  private static boolean isEachItsOwnTaking(Comparison c) {
    return c.a.family() == EventFamily.TAKING
        && c.b.family() == EventFamily.TAKING
        && c.a.places().stream()
            .allMatch(
                here ->
                    c.b.places().stream()
                        .allMatch(there -> Spots.kilometres(here, there) > ONE_CLASH_KILOMETRES));
  }

  /** Fighting of which the article tells elsewhere, at some place, is another attack of the day. */
  private static boolean isToldApart(Comparison c) {
    return !c.near
        && !ComparedMatters.isOneThing(c)
        && !isMutual(c.a)
        && !isMutual(c.b)
        && c.family().kin() == EventFamily.FIGHTING
        && c.a.places().isEmpty() != c.b.places().isEmpty()
        && Collections.disjoint(c.a.dead(), c.b.dead())
        && !(c.a.sources().equals(c.b.sources()) && c.a.targets().equals(c.b.targets()));
  }

  /** Whether each side does something to the other, of which all else may be a part. */
  private static boolean isMutual(Facts facts) {
    return facts.sources().size() > 1 && facts.sources().equals(facts.targets());
  }

  /** Whether only the days around them meet. */
  private static boolean isOfAnotherDay(Facts a, Facts b) {
    return a.days().isPresent()
        && b.days().isPresent()
        && !a.days().get().overlaps(b.days().get())
        && a.early() < Facts.NEWS
        && b.early() < Facts.NEWS;
  }

  private static boolean isOfADay(Facts facts) {
    return facts.kind().compareTo(Facts.Kind.SHORT) <= 0;
  }

  /** Whether both tell of attacks on one side, or one article of two attacks. */
  private static boolean isOneSided(Comparison c) {
    boolean attacks = c.family().kin() == EventFamily.FIGHTING && !c.headline && !c.ofOneClash;
    boolean oneVictim = c.a.targets().size() == 1 && c.a.targets().equals(c.b.targets());
    return attacks && (oneVictim || c.oneArticle);
  }

  /** Whether it names places so far apart that it tells of a front. */
  private static boolean isAlongAFront(Facts facts) {
    return facts.places().size() > 1
        && facts.places().stream()
            .anyMatch(
                here ->
                    facts.places().stream()
                        .anyMatch(
                            there ->
                                !Spots.areOne(here, there)
                                    && Spots.kilometres(here, there) > ONE_CLASH_KILOMETRES));
  }

  /** Whether the one tells, long after, that land changed hands, and the other which village. */
  private static boolean isLand(Facts land, Facts villages) {
    return land.family() == EventFamily.TAKING
        && villages.family() == EventFamily.TAKING
        && ComparedDates.isCoarse(land)
        && !ComparedDates.isCoarse(villages)
        && land.places().isEmpty()
        && !ComparedMatters.shareRare(land, villages)
        && !(villages.places().isEmpty() && !ComparedMatters.isSpecific(villages));
  }

  /** What an article tells of fighting, and then of an attack somewhere that cost lives there. */
  private static boolean isAnotherIncident(Comparison c) {
    return c.oneArticle
        && !c.headline
        && !ComparedMatters.isOneThing(c)
        && c.family().kin() == EventFamily.FIGHTING
        && c.a.places().isEmpty()
        && !c.b.places().isEmpty()
        && !c.b.dead().isEmpty()
        && !ComparedLosses.isPart(c.b, c.a)
        && Collections.disjoint(c.a.dead(), c.b.dead());
  }

  /** Whether both name places, and none is near one of the other's. */
  private static boolean areFarApart(Facts a, Facts b) {
    return !a.places().isEmpty()
        && !b.places().isEmpty()
        && a.places().stream()
            .allMatch(
                here ->
                    b.places().stream()
                        .allMatch(
                            there ->
                                !Spots.areOne(here, there)
                                    && Spots.kilometres(here, there) > FAR_KILOMETRES));
  }

  /** Each side's attack at places of its own: two attacks, though of one day of fighting. */
  static boolean areRaidAndRaid(Facts a, Facts b) {
    return a.family().kin() == EventFamily.FIGHTING
        && (areOthers(a.sources(), b.sources())
            || areOthers(a.targets(), b.targets())
            || areSame(a.sources(), b.targets())
            || areSame(a.targets(), b.sources()));
  }

  /**
   * Whether one side alone does something to the other alone: no exchange, however long the front.
   */
  private static boolean isOneSidesDeed(Facts facts) {
    return facts.sources().size() == 1
        && facts.targets().size() == 1
        && !facts.sources().equals(facts.targets());
  }

  private static boolean areOthers(List<String> a, List<String> b) {
    return a.size() == 1 && b.size() == 1 && !a.equals(b) && isSide(a) && isSide(b);
  }

  /** On which side somebody unknown stands is not known. */
  private static boolean isSide(List<String> one) {
    return !Facts.isPerson(one.get(0));
  }

  private static boolean areSame(List<String> a, List<String> b) {
    return a.size() == 1 && a.equals(b);
  }

  /** Whether it names a place that is more exact than a district. */
  private static boolean hasTown(Facts facts) {
    for (Place place : facts.places()) {
      if (Spots.isDistrict(place)) {
        return false;
      }
    }
    return true;
  }

  /** Whether both name one narrow place. */
  static boolean shareSpot(Facts a, Facts b) {
    return sharedPlace(a, b).isPresent();
  }
}
