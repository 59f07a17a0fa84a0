// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.names;
import static org.taqvim.timeline.Comparison.pass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares who took part in two talks: the same people, those who met and those who received them,
 * or others.
 */
final class ComparedTalkers {
  /** From so many on it is a meeting of many; two talk, before a host and his guest. */
  private static final int MANY_SIDES = 3;

  private ComparedTalkers() {}

  /** What forbids one talk, if anything. */
  static Optional<String> bar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (a.people().isEmpty() || b.people().isEmpty()) {
      if (c.shareSpot() && !ComparedActors.areOtherModes(a, b)) {
        c.add(0.15, "at the same place");
      }
      if (ComparedActors.areOtherModes(a, b)) {
        return Comparison.bar("talks of another kind");
      }
      if (!c.oneArticle && nameOthers(a, b)) {
        return Comparison.bar("different people named");
      }
      if (!c.oneArticle && isOfNobody(c)) {
        // That people met on a day does not say who.
        c.weigh(-0.1);
      }
      return ComparedActors.sides(c);
    }
    List<String> onlyA = unmatched(a.people(), b.people());
    List<String> onlyB = unmatched(b.people(), a.people());
    boolean another = !onlyA.isEmpty() && !onlyB.isEmpty();
    if (another && (isHostOf(c, onlyA, onlyB) || isAmongHosts(a, b, c) || isAmongHosts(b, a, c))) {
      c.add(0.2, "who met, and who received them");
      return pass();
    }
    if (another && !(c.sameTwoStates() && (isOffices(onlyA) || isOffices(onlyB)))) {
      return Comparison.bar("different participants");
    }
    // Of five sides who met, one page may name the host's man alone.
    boolean sides = a.parties().size() >= MANY_SIDES && a.parties().equals(b.parties());
    if (!c.oneArticle
        && !sides
        && ((areManyMore(onlyA) && onlyB.isEmpty()) || (areManyMore(onlyB) && onlyA.isEmpty()))) {
      return Comparison.bar("a meeting of many, and one of some of them");
    }
    if (!c.oneArticle && (isAnotherHost(onlyA, a, b) || isAnotherHost(onlyB, b, a))) {
      return Comparison.bar("another host");
    }
    if (!c.oneArticle && (isHostsOwnTalk(a, b) || isHostsOwnTalk(b, a))) {
      return Comparison.bar("talks of three, and the host's with one of them");
    }
    int common = Math.min(a.people().size() - onlyA.size(), b.people().size() - onlyB.size());
    if (c.oneArticle && !c.headline && !(onlyA.isEmpty() && onlyB.isEmpty())) {
      return Comparison.bar("different participants");
    }
    if (c.oneArticle && (isHost(onlyA, a) || isHost(onlyB, b))) {
      // Of a host who met both, and of their own meeting, one article tells as two talks.
      return Comparison.bar("different participants");
    }
    if (common >= 2) {
      c.add(0.4, () -> "the same people: " + names(a.people(), b.people()));
      if (c.shareSpot()) {
        c.add(0.1, "at the same place");
      }
      return pass();
    }
    if (ComparedActors.areOtherModes(a, b)) {
      return Comparison.bar("talks of another kind");
    }
    boolean calls = !Collections.disjoint(a.speakers(), b.speakers());
    if (a.people().size() == b.people().size() || calls) {
      c.add(0.15, () -> "one participant in common: " + names(a.people(), b.people()));
    } else if (Math.min(a.states().size(), b.states().size()) > 1) {
      c.add(0.1, () -> "one participant in common: " + names(a.people(), b.people()));
    } else {
      // With whom, the one account does not say: it may be another talk of the same day.
      c.weigh(-0.05);
    }
    if (c.shareSpot()) {
      c.add(0.15, "at the same place");
    }
    return pass();
  }

  /** Whether the one account names those who met, and the other who received both their sides. */
  private static boolean isHostOf(Comparison c, List<String> onlyA, List<String> onlyB) {
    boolean guests = onlyA.size() > onlyB.size();
    Facts met = guests ? c.a : c.b;
    Facts received = guests ? c.b : c.a;
    return !c.oneArticle
        && onlyA.size() + onlyB.size() == met.people().size() + received.people().size()
        && met.people().size() > 1
        && received.people().size() == 1
        && met.parties().size() > 1
        && received.parties().size() > met.parties().size()
        && received.parties().containsAll(met.parties());
  }

  /**
   * Whether the one names many who met somewhere, and the other that day there one of the land that
   * received them, and nobody else.
   */
  private static boolean isAmongHosts(Facts host, Facts met, Comparison c) {
    return !c.oneArticle
        && c.shareSpot()
        && host.parties().size() == 1
        && met.parties().size() >= MANY_SIDES
        && met.parties().containsAll(host.parties())
        && !host.modes().isEmpty()
        && host.modes().equals(met.modes());
  }

  /** Whether the one says neither who met nor where, and both speak of nothing alike. */
  private static boolean isOfNobody(Comparison c) {
    return (c.a.states().isEmpty() || c.b.states().isEmpty())
        && !c.shareSpot()
        && ComparedMatters.shared(c).isEmpty();
  }

  /** Whether both name several people with their talk, in whatever part, and nobody in both. */
  private static boolean nameOthers(Facts a, Facts b) {
    List<String> first = a.named();
    List<String> second = b.named();
    return first.size() > 1 && second.size() > 1 && Collections.disjoint(first, second);
  }

  private static boolean areManyMore(List<String> people) {
    return people.size() >= MANY_SIDES;
  }

  /**
   * Whether the one tells of talks of three sides or more, and the other of the host's own with one
   * of them: who tells only who met whom leaves out the host, not a guest.
   */
  private static boolean isHostsOwnTalk(Facts all, Facts two) {
    return all.parties().size() >= MANY_SIDES
        && two.parties().size() == 2
        && all.parties().containsAll(two.parties())
        && two.people().size() == 2
        && Stream.concat(all.places().stream(), two.places().stream())
            .flatMap(place -> place.country().stream())
            .anyMatch(two.parties()::contains);
  }

  /** Of an office whose holder is not known, another account may name the holder. */
  private static boolean isOffices(List<String> people) {
    return people.stream().allMatch(Facts::isOffice);
  }

  /** Whether somebody who received them takes no part in the other talk, which others led. */
  private static boolean isAnotherHost(List<String> only, Facts facts, Facts other) {
    return isHost(only, facts)
        && !other.sources().isEmpty()
        && other.bodies().isEmpty()
        && Collections.disjoint(facts.sources(), other.sources())
        && Collections.disjoint(facts.sources(), other.states());
  }

  private static boolean isHost(List<String> only, Facts facts) {
    return !Collections.disjoint(only, facts.speakers());
  }

  /** Who of {@code own} has no counterpart. */
  private static List<String> unmatched(List<String> own, List<String> others) {
    List<String> left = new ArrayList<>(own);
    left.removeAll(others);
    return left;
  }
}
