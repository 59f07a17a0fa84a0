// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.pass;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what kind of event two accounts tell, and as how real. */
final class ComparedKinds {
  private static final Set<String> ENTERING = Set.of("deploy", "incursion", "peacekeeping");

  private static final Set<EventFamily> WARNING = EnumSet.of(EventFamily.WORDS, EventFamily.THREAT);

  private static final Set<EventFamily> JUDGING =
      EnumSet.of(EventFamily.WORDS, EventFamily.ACCUSATION);

  /** Acts that are news by themselves: each is told apart from the fighting of its day. */
  private static final Set<String> DEEDS =
      Set.of("abduct", "assassinate", "beating", "execution", "torture", "sexual");

  static final String SHOT_DOWN = "antiaircraft";

  private static final String CAPTURE = "abduct";

  /** The mode of what somebody did by a verb of which only he and its day are known. */
  static final String UNNAMED = "deed";

  /** Weapons, as matters, that are fired; a mine that is told beside them is one of several. */
  private static final Set<String> WEAPONS =
      Set.of("artillery", "missile", "drone", "sniper", "tank", "aircraft", "cluster-munition");

  private ComparedKinds() {}

  /** Kind and reality: what forbids one event, if anything. */
  static Optional<String> bar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (a.family().kin() != b.family().kin()) {
      return Comparison.bar("different kinds of events");
    }
    if (a.negated() != b.negated()) {
      return Comparison.bar("one says that it did not happen");
    }
    if (isUnrealBesideReal(a, b)) {
      return Comparison.bar("one happened, the other may");
    }
    if (isAnotherDeed(c.a, c.b, c)
        || isAnotherDeed(c.b, c.a, c)
        || isShotDown(c.a, c.b, c)
        || isShotDown(c.b, c.a, c)) {
      return Comparison.bar("an act of its own, and other fighting");
    }
    if (a.family() == b.family()) {
      return pass();
    }
    if (a.family().kin() == EventFamily.WORDS) {
      return words(c);
    }
    if (a.family().kin() == EventFamily.CONCESSION) {
      return handedOver(c);
    }
    boolean taken = a.family() == EventFamily.TAKING || b.family() == EventFamily.TAKING;
    // Who tells of the fighting and of what was taken in it, in one article, tells two things.
    boolean campaign = taken && !c.oneArticle && isCampaign(a, b);
    if (taken && !(ComparedDates.isOneDay(a, b) && c.shareSpot()) && !campaign && !isItsBreach(c)) {
      return Comparison.bar("a place taken, and fighting elsewhere");
    }
    if (campaign) {
      return pass();
    }
    if (a.isBreach() && b.isBreach()) {
      c.add(0.1, "fighting that breaks a truce");
    } else if (a.kind() != Facts.Kind.LONG || b.kind() != Facts.Kind.LONG) {
      // Over weeks of fighting both sides speak of breaches.
      c.weigh(c.oneArticle ? -0.05 : -0.25);
    }
    return pass();
  }

  /**
   * Words that condemn may be told as an accusation. All that one person said in a day, as two
   * articles tell it, is one saying though the one calls it a warning and the other a demand.
   */
  private static Optional<String> words(Comparison c) {
    if (JUDGING.contains(c.a.family()) && JUDGING.contains(c.b.family())) {
      c.weigh(-0.15);
      return pass();
    }
    c.sameSaying =
        !c.oneArticle
            && !ComparedMatters.differ(c)
            && !speakOfOthers(c.a, c.b)
            && (isAllOfADay(c) || isOfOneMatter(c) || isWarning(c));
    boolean oneMatter = !c.oneArticle && isOneThing(c) && isOneVoice(c);
    if (!c.sameSaying && !oneMatter) {
      return Comparison.bar("different kinds of words");
    }
    c.weigh(-0.05);
    return pass();
  }

  /** Whether both name bodies, places or persons that they speak of, and none in both. */
  private static boolean speakOfOthers(Facts a, Facts b) {
    return !a.topics().isEmpty()
        && !b.topics().isEmpty()
        && Collections.disjoint(a.topics(), b.topics());
  }

  /** Whether neither article tells of other words that one speaker of both said those days. */
  private static boolean isAllOfADay(Comparison c) {
    return ComparedSpeakers.isAllThatOneSays(c.a, c.b) && ComparedDates.areOneDayApart(c.a, c.b);
  }

  /** Whether one person speaks in both, on days that may be one, of anything that both name. */
  private static boolean isOfOneMatter(Comparison c) {
    return !Collections.disjoint(c.a.speakers(), c.b.speakers())
        && !ComparedMatters.shared(c).isEmpty()
        && ComparedDates.areDaysThatMeet(c.a, c.b);
  }

  /** Whether one person's words are told as a threat by the one, on days that may be one. */
  private static boolean isWarning(Comparison c) {
    return WARNING.contains(c.a.family())
        && WARNING.contains(c.b.family())
        && !Collections.disjoint(c.a.speakers(), c.b.speakers())
        && ComparedDates.areDaysThatMeet(c.a, c.b);
  }

  /** What one side gives another, two pages may call by two kinds: they must name one thing. */
  private static Optional<String> handedOver(Comparison c) {
    boolean modes = !c.a.modes().isEmpty() && !c.b.modes().isEmpty();
    boolean oneThing =
        ComparedMatters.isOneThing(c) || (modes && Kindred.areAlike(c.a.modes(), c.b.modes()));
    boolean one = !c.oneArticle && oneThing && ComparedDates.areDaysThatMeet(c.a, c.b);
    return one ? pass() : Comparison.bar("different kinds of events");
  }

  /**
   * Whether an article tells that somebody was captured or beaten, and of fighting that was
   * neither: with no dead, place or matter in common these are two. Of two articles' one may tell
   * as shots what the other calls an execution, but not as shots that somebody was captured.
   */
  private static boolean isAnotherDeed(Facts deed, Facts other, Comparison c) {
    return !c.headline
        && (c.oneArticle
            ? !Collections.disjoint(deed.modes(), DEEDS)
            : deed.modes().contains(CAPTURE))
        && Collections.disjoint(deed.modes(), other.modes())
        && deed.dead().isEmpty()
        && !c.shareSpot()
        && Collections.disjoint(deed.matters(), other.matters());
  }

  /**
   * Whether one page tells that something was shot out of the sky, and nothing else, and the other
   * of one side's attack that day which was not: no aircraft, place or thing is in both.
   */
  private static boolean isShotDown(Facts shot, Facts other, Comparison c) {
    return !c.oneArticle
        && shot.modes().size() == 1
        && shot.modes().contains(SHOT_DOWN)
        && !other.modes().contains(SHOT_DOWN)
        && shot.dead().isEmpty()
        && !other.isClash()
        && !c.shareSpot()
        && !ComparedMatters.shareRare(shot, other);
  }

  /** Whether both speak of one thing, or one person of one body or village. */
  private static boolean isOneThing(Comparison c) {
    return ComparedMatters.isOneThing(c)
        || (!Collections.disjoint(c.a.speakers(), c.b.speakers())
            && !Collections.disjoint(c.a.topics(), c.b.topics()));
  }

  /**
   * Whether one person or body speaks in both, somebody for a body of his side, or one side, and
   * not only to comment.
   */
  private static boolean isOneVoice(Comparison c) {
    boolean comment = c.a.family() == EventFamily.WORDS || c.b.family() == EventFamily.WORDS;
    return !Collections.disjoint(c.a.speakers(), c.b.speakers())
        || !Collections.disjoint(c.a.bodies(), c.b.bodies())
        || ComparedSpeakers.speaksFor(c.a, c.b)
        || ComparedSpeakers.speaksFor(c.b, c.a)
        || (!comment && !Collections.disjoint(c.a.sources(), c.b.sources()));
  }

  /** A talk or an agreement may be announced by one account and told by the other. */
  private static boolean isUnrealBesideReal(Facts a, Facts b) {
    boolean unreal = a.reality() != b.reality() && !a.family().isSpeech();
    boolean announced =
        a.family() == EventFamily.TALK || a.family() == EventFamily.AGREEMENT || isOnItsDay(a, b);
    return unreal
        && (isToCome(a)
            || isToCome(b)
            || !(announced
                && a.reality() != Facts.Reality.UNREAL
                && b.reality() != Facts.Reality.UNREAL));
  }

  /** Whether the day for which one page has it planned is the day on which another tells it. */
  private static boolean isOnItsDay(Facts a, Facts b) {
    return a.kind() == Facts.Kind.DAY
        && a.days().equals(b.days())
        && !a.modes().isEmpty()
        && a.modes().equals(b.modes());
  }

  /** What is planned, nobody says for when, has not been on the day of its news. */
  private static boolean isToCome(Facts facts) {
    return facts.reality() == Facts.Reality.PLANNED && facts.early() == Facts.NEWS;
  }

  /** Whether a place is taken against a truce, and the other page tells that day's breach of it. */
  private static boolean isItsBreach(Comparison c) {
    return !c.oneArticle
        && c.a.isBreach()
        && c.b.isBreach()
        && c.a.kind() == Facts.Kind.DAY
        && c.a.days().equals(c.b.days())
        && (c.a.places().isEmpty() || c.b.places().isEmpty())
        && c.a.sources().equals(c.b.sources())
        && c.a.targets().equals(c.b.targets());
  }

  /** A whole region is taken by the fighting of a month, as it is told long after. */
  private static boolean isCampaign(Facts a, Facts b) {
    Facts taking = a.family() == EventFamily.TAKING ? a : b;
    return taking.places().isEmpty()
        && (!taking.regions().isEmpty() || ComparedDates.isCoarse(taking));
  }

  /** The finer kind, or the matter of words: what forbids one event, if anything. */
  static Optional<String> matterBar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    if (a.family().kin() == EventFamily.FIGHTING && isMine(a) != isMine(b)) {
      return Comparison.bar("a mine, and an attack");
    }
    if (!a.family().isSpeech() && !c.oneArticle && ComparedMatters.isOneThing(c)) {
      c.add(0.15, () -> ComparedMatters.words(c));
    }
    if (c.namesOnePerson()) {
      c.add(0.2, () -> "both name: " + Comparison.names(a.named(), b.named()));
    }
    boolean document = !a.modes().isEmpty() || !b.modes().isEmpty(); // which holds many things
    if (c.isAgreement() && !document && ComparedMatters.differ(c)) {
      return Comparison.bar("agreements on different things");
    }
    if (isUnnamed(a) || isUnnamed(b)) {
      return ComparedMatters.isOneThing(c) ? pass() : Comparison.bar("deeds that no word names");
    }
    if (a.modes().isEmpty() || b.modes().isEmpty() || c.sameSaying || c.isHandedOver()) {
      return pass();
    }
    if (a.family() == EventFamily.OTHER && !c.samePlace && ComparedMatters.areOfOthers(c)) {
      return Comparison.bar("acts of one kind, about other things");
    }
    if (!Collections.disjoint(a.modes(), b.modes())) {
      // Of other events the finer kind is all that says what they are.
      double weight = a.family() == EventFamily.OTHER ? 0.25 : 0.1;
      c.add(
          weight, () -> "the same kind of act: " + words(Comparison.common(a.modes(), b.modes())));
      return pass();
    }
    if (Kindred.areAlike(a.modes(), b.modes())) {
      c.add(0.1, () -> "of kindred acts: " + words(a.modes()) + ", " + words(b.modes()));
      return pass();
    }
    return switch (a.family()) {
      case OTHER -> Comparison.bar("different acts");
      case DEMAND, PLEDGE, REFUSAL, CONCESSION, MOVEMENT, PRESSURE, HELP ->
          c.sameFigure
                  || isOneMove(a, b)
                  || (c.samePlace && isOnePressure(a, b))
                  || isJointAppeal(a, b)
                  || ((a.family().isSpeech() || isOneDelivery(c)) && ComparedMatters.isOneThing(c))
              ? pass()
              : Comparison.bar("different matters");
      default -> pass();
    };
  }

  /** What comes to one place may be told as aid or as arms. */
  private static boolean isOneDelivery(Comparison c) {
    return c.a.family() == EventFamily.HELP && c.samePlace;
  }

  private static String words(List<String> modes) {
    return String.join(", ", modes).replace('_', ' ');
  }

  /** Of who enters a place that day, one account tells that he came, and one that he stayed. */
  private static boolean isOneMove(Facts a, Facts b) {
    return ENTERING.containsAll(a.modes())
        && ENTERING.containsAll(b.modes())
        && ComparedDates.areDaysThatMeet(a, b)
        && a.sources().size() == 1
        && a.sources().equals(b.sources());
  }

  /** To stop somebody and to arrest him at one place is one act, as two outlets put it. */
  private static boolean isOnePressure(Facts a, Facts b) {
    return a.family() == EventFamily.PRESSURE
        && ComparedDates.areDaysThatMeet(a, b)
        && a.sources().size() == 1
        && a.sources().equals(b.sources())
        && !a.targets().isEmpty()
        && a.targets().equals(b.targets());
  }

  /** What several ask for together on a day is one text, which may ask for several things. */
  private static boolean isJointAppeal(Facts a, Facts b) {
    return a.family() == EventFamily.DEMAND
        && a.kind() == Facts.Kind.DAY
        && b.kind() == Facts.Kind.DAY
        && ComparedSpeakers.speakTogether(a, b);
  }

  /** Whether it is told by a verb of which nobody knows what it tells. */
  private static boolean isUnnamed(Facts facts) {
    return facts.family() == EventFamily.OTHER && facts.modes().contains(UNNAMED);
  }

  private static boolean isMine(Facts facts) {
    for (String mode : facts.modes()) {
      if (mode.startsWith("mine")) {
        return true;
      }
    }
    return (facts.matters().contains("mine") && Collections.disjoint(facts.matters(), WEAPONS));
  }
}
