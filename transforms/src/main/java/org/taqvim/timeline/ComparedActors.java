// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.names;
import static org.taqvim.timeline.Comparison.pass;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Compares who took part: the people of a talk, speaker and addressee of words, the sides of a
 * clash or an agreement, the doer of anything else.
 */
final class ComparedActors {
  /** What an article tells so many mentions later need not be of the same. */
  private static final int FAR = 2;

  private ComparedActors() {}

  /** What forbids one event, if anything. */
  static Optional<String> bar(Comparison c) {
    if (c.isHandedOver()) {
      return sides(c);
    }
    return switch (c.family()) {
      case TALK -> ComparedTalkers.bar(c);
      case DEMAND, PLEDGE, ACCUSATION, REFUSAL, THREAT, WORDS -> ComparedSpeakers.bar(c);
      case CONCESSION -> c.a.modes().equals(c.b.modes()) ? givers(c) : ComparedSpeakers.bar(c);
      case FIGHTING, BREACH, AGREEMENT, OTHER -> sides(c);
      case TAKING -> c.b.family() == EventFamily.TAKING ? doers(c) : sides(c);
      default -> doers(c);
    };
  }

  /** Whether both are named, and nobody in both. */
  static boolean areOthers(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  /** Whether the words name one of them, and it is not only known who the other side is. */
  private static boolean isTold(Facts facts, List<String> role) {
    return !Collections.disjoint(facts.told(), role);
  }

  static Optional<String> addressees(Comparison c, double weight) {
    List<String> first = c.a.targets();
    List<String> second = c.b.targets();
    if (first.isEmpty() || second.isEmpty()) {
      return pass();
    }
    if (Collections.disjoint(first, second)) {
      boolean act = !c.family().isSpeech() && (c.shareSpot() || isPassedOn(c) || isReversed(c));
      boolean meant = !c.family().isSpeech() && !(isTold(c.a, first) && isTold(c.b, second));
      return act || meant || ComparedSpeakers.speakTogether(c.a, c.b)
          ? pass()
          : Comparison.bar("different addressees");
    }
    c.add(weight, () -> "the same addressee: " + names(first, second));
    return pass();
  }

  /**
   * What is done on one day to a side, by the hands of a relief body, may be told as done to the
   * one or to the other.
   */
  private static boolean isPassedOn(Comparison c) {
    return (c.family() == EventFamily.PRESSURE || c.family() == EventFamily.HELP)
        && !c.a.modes().isEmpty()
        && c.a.modes().equals(c.b.modes())
        && ComparedDates.isOneDay(c.a, c.b)
        && areBodies(c.a.targets()) != areBodies(c.b.targets());
  }

  private static boolean areBodies(List<String> ids) {
    return ids.stream().allMatch(id -> id.startsWith("org:"));
  }

  /**
   * An exchange may be told as what the one gave or the other; on two days, each gave something.
   */
  private static Optional<String> givers(Comparison c) {
    List<String> first = c.a.sources();
    List<String> second = c.b.sources();
    boolean each = first.size() == 1 && second.size() == 1 && !first.equals(second);
    boolean oneDay = c.a.kind() == Facts.Kind.DAY && c.a.days().equals(c.b.days());
    return each && !oneDay ? Comparison.bar("what each side gave") : sides(c);
  }

  static Optional<String> sides(Comparison c) {
    if (c.family() == EventFamily.OTHER && areOthers(c.a.sources(), c.b.sources())) {
      return Comparison.bar("different doers");
    }
    if (c.oneArticle && isThird(c.a.parties(), c.b.parties())) {
      return Comparison.bar("different sides");
    }
    List<String> first = c.a.states();
    List<String> second = c.b.states();
    if (first.isEmpty() || second.isEmpty()) {
      // Who fights whom, and whose truce it is, goes without saying in news of one conflict.
      boolean alike =
          c.a.modes().equals(c.b.modes()) || !Collections.disjoint(c.a.modes(), c.b.modes());
      boolean understood =
          c.family().kin() == EventFamily.FIGHTING || (c.isAgreement() && alike && isOfOneTime(c));
      c.weigh(understood || isHandOver(c) ? 0.15 : c.isAgreement() ? 0.05 : 0);
      return pass();
    }
    if (isThreat(c) && !c.a.sources().equals(c.b.sources())) {
      return Comparison.bar("each side's threat");
    }
    int common = Comparison.shared(first, second);
    int least = Math.min(first.size(), second.size());
    if (common == 0) {
      boolean mediator =
          c.isAgreement()
              && least == 1
              && Math.max(first.size(), second.size()) > 1
              && !areOtherModes(c.a, c.b);
      c.weigh(mediator ? 0.2 : 0);
      return mediator || isDoerAndDoneTo(c) || isResolution(c) || c.sameSpotAndDay()
          ? pass()
          : Comparison.bar("different sides");
    }
    if (common >= 2 && isSpokenOf(c)) {
      c.weigh(0.05);
    } else if (common >= 2 && isAnyOfTheirFighting(c)) {
      c.add(0.1, () -> "the same sides: " + names(first, second));
    } else if (common >= 2) {
      c.add(0.3, () -> "the same sides: " + names(first, second));
    } else if (least >= 2 && !c.isAgreement() && !c.isHandedOver() && !c.sameSpotAndDay()) {
      return Comparison.bar("different sides");
    } else if (c.isAgreement() && least == 1 && isHaltBesideTruce(c)) {
      c.weigh(0.05);
    } else if (c.isAgreement() && (areOtherModes(c.a, c.b) || c.oneArticle)) {
      c.weigh(0.05);
    } else {
      boolean struck =
          c.family().kin() == EventFamily.FIGHTING && areAlike(c.a.targets(), c.b.targets());
      c.add(struck ? 0.2 : 0.15, () -> "one side in common: " + names(first, second));
    }
    return pass();
  }

  /**
   * Whether some agreement is spoken of without a day and a side, far from where the article told
   * of one, or as of another kind than in the other article: it may be an earlier one.
   */
  private static boolean isSpokenOf(Comparison c) {
    boolean apart =
        c.oneArticle
            ? c.distance > FAR
            : areOtherModes(c.a, c.b) && ComparedMatters.shared(c).isEmpty();
    return c.isAgreement() && apart && (isOnlyMentioned(c.a) || isOnlyMentioned(c.b));
  }

  private static boolean isOnlyMentioned(Facts agreement) {
    return agreement.early() == Facts.NEWS && agreement.told().isEmpty();
  }

  /**
   * Whether news of fighting without a day names no side that the other account names: who fights
   * goes without saying, and says nothing of which of a week's incidents it is.
   */
  private static boolean isAnyOfTheirFighting(Comparison c) {
    return !c.oneArticle
        && c.family().kin() == EventFamily.FIGHTING
        && (c.a.isSoft() || c.b.isSoft())
        && Collections.disjoint(c.a.told(), c.b.told());
  }

  /** One who calls somebody and travels somewhere does two things. */
  static boolean areOtherModes(Facts a, Facts b) {
    return !a.modes().isEmpty()
        && !b.modes().isEmpty()
        && Collections.disjoint(a.modes(), b.modes());
  }

  /** Whether more than the day of the news says that both agreements are one. */
  private static boolean isOfOneTime(Comparison c) {
    return !(c.a.isSoft() || c.b.isSoft()) || !ComparedMatters.shared(c).isEmpty();
  }

  private static boolean areAlike(List<String> a, List<String> b) {
    return a.size() == 1 && a.equals(b);
  }

  /**
   * Whether an article tells again that prisoners or the dead are handed over that day: it need not
   * say again who gave them to whom.
   */
  private static boolean isHandOver(Comparison c) {
    return c.oneArticle
        && c.family() == EventFamily.CONCESSION
        && !c.a.modes().isEmpty()
        && c.a.modes().equals(c.b.modes())
        && ComparedDates.isOneDay(c.a, c.b);
  }

  /** Whether one side alone stops, and on days that are not told as the same both agree. */
  private static boolean isHaltBesideTruce(Comparison c) {
    return (c.a.sources().size() == 1 || c.b.sources().size() == 1)
        && !c.a.days().equals(c.b.days());
  }

  /** Fighting of which somebody says only that it may come. */
  private static boolean isThreat(Comparison c) {
    return c.family().kin() == EventFamily.FIGHTING
        && c.a.reality() != Facts.Reality.REAL
        && c.b.reality() != Facts.Reality.REAL;
  }

  /** Whether the one names both sides, and the other none of them but somebody else. */
  private static boolean isThird(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.size() + b.size() > 2 && Collections.disjoint(a, b);
  }

  /** Whether one account names only who attacked, and the other only who was attacked. */
  private static boolean isDoerAndDoneTo(Comparison c) {
    return c.family().kin() == EventFamily.FIGHTING
        && ((isOnly(c.a, c.a.sources()) && isOnly(c.b, c.b.targets()))
            || (isOnly(c.a, c.a.targets()) && isOnly(c.b, c.b.sources())));
  }

  /**
   * Whether of what is approved one page tells by whom alone, and the other of whom it is, on one
   * day and of things that both name.
   */
  private static boolean isResolution(Comparison c) {
    return c.isAgreement()
        && !c.oneArticle
        && c.a.kind() == Facts.Kind.DAY
        && c.a.days().equals(c.b.days())
        && c.a.modes().equals(c.b.modes())
        && ComparedMatters.isOneThing(c)
        && (c.a.sources().isEmpty() ? isOnly(c.b, c.b.sources()) : c.b.sources().isEmpty());
  }

  private static boolean isOnly(Facts facts, List<String> role) {
    return role.containsAll(facts.states());
  }

  /**
   * Whether both tell of the same two sides and of one rare thing on a day, and only who did it to
   * whom is told the other way round: one of them was misread.
   */
  private static boolean isReversed(Comparison c) {
    return !c.oneArticle
        && Comparison.shared(c.a.states(), c.b.states()) > 1
        && !c.a.modes().isEmpty()
        && c.a.modes().equals(c.b.modes())
        && (ComparedMatters.shareRare(c.a, c.b) || c.namesOnePerson())
        && ComparedDates.window(c.a).overlaps(ComparedDates.window(c.b));
  }

  /**
   * Whether one tells to whom it was done, the other not, and they have no place or thing alike.
   */
  private static boolean isOnlyOnceNamed(Comparison c) {
    return c.family() == EventFamily.PRESSURE
        && c.a.affected().isEmpty() != c.b.affected().isEmpty()
        && !c.shareSpot()
        && Collections.disjoint(c.a.matters(), c.b.matters())
        && Collections.disjoint(c.a.figures(), c.b.figures());
  }

  private static Optional<String> doers(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (!a.sources().isEmpty() && !b.sources().isEmpty()) {
      if (!Collections.disjoint(a.sources(), b.sources())) {
        c.add(0.25, () -> "the same doer: " + names(a.sources(), b.sources()));
      } else if (!c.sameSpotAndDay() && !isReversed(c)) {
        return Comparison.bar("different doers");
      }
    } else if (!Collections.disjoint(a.states(), b.states())) {
      c.add(0.15, () -> "one side in common: " + names(a.states(), b.states()));
    }
    if (a.family() == EventFamily.PRESSURE && areOthers(a.affected(), b.affected())) {
      return Comparison.bar("done to different people");
    }
    if (isOnlyOnceNamed(c)) {
      c.weigh(-0.1);
    }
    if (!Collections.disjoint(a.people(), b.people())) {
      c.add(0.1, () -> "the same people: " + names(a.people(), b.people()));
    }
    return addressees(c, 0.15);
  }
}
