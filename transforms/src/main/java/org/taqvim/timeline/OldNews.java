// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;

/**
 * Tells whether what a page prints without a day of its own may have been some days before, on the
 * day that another page tells: what is printed is older than a night where both tell more of it
 * than goes for any day of the week.
 *
 * <p>The day of printing is no evidence of another day, so the rest must be of the right kind: one
 * doer or voice, and one place, one thing that is not in everybody's mouth, or one rare number.
 * Fighting of a week names the same towns and means each day; it must count the same dead, too, or
 * name one such thing at one place.
 */
final class OldNews {
  /** What nobody dates was at most so many days before it was printed. */
  private static final int DAYS = 7;

  /** From so many dead on a number by itself says which attack is meant. */
  private static final int TELLING = 5;

  private OldNews() {}

  /**
   * Whether both may be one event though the days on which they are printed or told do not meet.
   */
  static boolean isOne(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    return !c.oneArticle
        && !c.acrossDays
        && a.family() == b.family()
        && (isPrinted(a) || isPrinted(b))
        && a.kind().compareTo(Facts.Kind.SHORT) <= 0
        && b.kind().compareTo(Facts.Kind.SHORT) <= 0
        && areNear(a, b)
        && isToldAlike(c);
  }

  /** Whether its day is that of its page alone. */
  private static boolean isPrinted(Facts facts) {
    return facts.early() == Facts.NEWS;
  }

  private static boolean areNear(Facts a, Facts b) {
    return reach(a).overlaps(reach(b));
  }

  private static DayRange reach(Facts facts) {
    DayRange days = facts.days().orElseThrow();
    return isPrinted(facts)
        ? DayRange.of(days.first().minusDays(DAYS), days.last())
        : ComparedDates.window(facts);
  }

  private static boolean isToldAlike(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    boolean thing =
        ComparedMatters.isOneThing(c) || !Collections.disjoint(a.figures(), b.figures());
    return switch (a.family()) {
      case FIGHTING, BREACH -> isOneAttack(c);
      case TAKING -> false; // news of a place taken has its own days
      case DEMAND, PLEDGE, ACCUSATION, REFUSAL, THREAT, WORDS ->
          isOneVoice(a, b) && (thing || !Collections.disjoint(a.topics(), b.topics()));
      case TALK -> Comparison.shared(a.people(), b.people()) > 1 && (thing || c.shareSpot());
      case AGREEMENT -> Comparison.shared(a.states(), b.states()) > 1 && thing;
      case OTHER ->
          thing
              && !Collections.disjoint(a.modes(), b.modes())
              && !areOthers(a.sources(), b.sources());
      default ->
          !Collections.disjoint(a.sources(), b.sources())
              && (thing || (c.shareSpot() && !Collections.disjoint(a.modes(), b.modes())));
    };
  }

  /** Whether somebody else is named in each: what befalls people needs nobody who does it. */
  private static boolean areOthers(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static boolean isOneAttack(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    Optional<Integer> dead = a.dead().stream().filter(b.dead()::contains).findFirst();
    boolean named = ComparedMatters.isOneThing(c);
    return a.targets().equals(b.targets())
        && (dead.isPresent()
            ? c.shareSpot() || dead.get() >= TELLING
            : named && c.shareSpot() && a.dead().isEmpty() == b.dead().isEmpty());
  }

  /** Whether one person or body speaks, or one side to or about the same. */
  private static boolean isOneVoice(Facts a, Facts b) {
    boolean named = !a.speakers().isEmpty() && !b.speakers().isEmpty();
    return !Collections.disjoint(a.speakers(), b.speakers())
        || !Collections.disjoint(a.bodies(), b.bodies())
        || (!named
            && !Collections.disjoint(a.sources(), b.sources())
            && !Collections.disjoint(a.targets(), b.targets()));
  }
}
