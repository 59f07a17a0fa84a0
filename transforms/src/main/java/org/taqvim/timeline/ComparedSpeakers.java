// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.taqvim.timeline.Comparison.names;
import static org.taqvim.timeline.Comparison.pass;

import java.util.Collections;
import java.util.Optional;

/** Compares whose words two accounts tell, to whom, and of what. */
final class ComparedSpeakers {
  private ComparedSpeakers() {}

  /** What forbids one event, if anything. */
  static Optional<String> bar(Comparison c) {
    Facts a = c.a;
    Facts b = c.b;
    boolean matter = isOneMatter(c);
    if (ComparedMatters.denyOtherDeeds(c)) {
      return Comparison.bar("they deny different deeds");
    }
    if (!a.speakers().isEmpty() && !b.speakers().isEmpty()) {
      if (!Collections.disjoint(a.speakers(), b.speakers())) {
        c.add(0.3, () -> "the same speaker: " + names(a.speakers(), b.speakers()));
      } else if (speakTogether(a, b)) {
        c.add(0.3, () -> "the same sides speak: " + names(a.sources(), b.sources()));
      } else {
        return Comparison.bar("different speakers");
      }
    } else if (a.sources().isEmpty() || b.sources().isEmpty()) {
      // Who speaks is what words are known by, but for an appeal to both sides.
      boolean appeal = a.targets().size() > 1 && a.targets().equals(b.targets());
      c.weigh(appeal ? 0.05 : -0.1);
    } else if (Collections.disjoint(a.sources(), b.sources())) {
      return Comparison.bar("different speakers");
    } else if (!Collections.disjoint(a.bodies(), b.bodies())) {
      c.add(0.3, () -> "the same body speaks: " + names(a.bodies(), b.bodies()));
    } else if (isJudging(c) && ComparedActors.areOthers(a.bodies(), b.bodies())) {
      return Comparison.bar("different bodies speak");
    } else {
      // A side says many things in a day.
      c.add(matter ? 0.25 : 0.1, () -> "the same side speaks: " + names(a.sources(), b.sources()));
    }
    if (c.sameSaying) {
      return pass();
    }
    boolean words = a.family() == EventFamily.WORDS || b.family() == EventFamily.WORDS;
    if (words && !isAllThatOneSays(a, b)) {
      // What somebody says of a matter is one of many things said, by a state more than by one man.
      c.weigh(Collections.disjoint(a.speakers(), b.speakers()) ? -0.2 : -0.1);
    }
    if (c.shareSpot() || !Collections.disjoint(a.regions(), b.regions())) {
      c.add(0.15, "about the same place");
    } else if (!Collections.disjoint(a.topics(), b.topics())) {
      c.add(0.15, () -> "they speak of the same: " + names(a.topics(), b.topics()));
    } else if (ComparedMatters.isOneThing(c)) {
      c.add(0.2, () -> ComparedMatters.words(c));
    } else if (!ComparedMatters.shared(c).isEmpty()) {
      c.add(0.1, () -> ComparedMatters.words(c));
    } else if (ComparedMatters.differ(c)) {
      boolean named =
          !Collections.disjoint(a.speakers(), b.speakers())
              || !Collections.disjoint(a.bodies(), b.bodies());
      if (!named) {
        return Comparison.bar("they speak of other things");
      }
      // Of what one person said, each page may have picked another thing.
      c.weigh(-0.25);
    }
    if (!matter && (isAskedOther(c) || isAskedByAnother(c))) {
      c.weigh(-0.1);
    }
    if (!matter && ComparedMatters.meanNothingAlike(c)) {
      c.weigh(-0.2);
    }
    if (!matter && (isOneOfSeveral(c) || ComparedMatters.denyOthers(c))) {
      c.weigh(-0.2);
    }
    return ComparedActors.addressees(c, isJudging(c) && !matter ? 0.05 : 0.15);
  }

  /** Whether neither article tells of other words that the one speaker of both said then. */
  static boolean isAllThatOneSays(Facts a, Facts b) {
    return a.alone() && b.alone() && a.speakers().size() == 1 && a.speakers().equals(b.speakers());
  }

  /** Whether somebody denies or accuses, and an article has him do so more than once that day. */
  private static boolean isOneOfSeveral(Comparison c) {
    boolean answers = c.family() == EventFamily.REFUSAL || c.family() == EventFamily.ACCUSATION;
    return answers && !(c.a.alone() && c.b.alone());
  }

  /** Whether a side, by no mouth that both name, asks here for an act, and there about a thing. */
  private static boolean isAskedOther(Comparison c) {
    boolean named =
        !Collections.disjoint(c.a.speakers(), c.b.speakers())
            || !Collections.disjoint(c.a.bodies(), c.b.bodies());
    return c.family() == EventFamily.DEMAND
        && !named
        && c.a.modes().isEmpty() != c.b.modes().isEmpty()
        && ComparedMatters.isSpecific(c.a.modes().isEmpty() ? c.a : c.b);
  }

  /** Whether a man asks here, and a ministry of his side there, and both for nothing alike. */
  private static boolean isAskedByAnother(Comparison c) {
    return c.family() == EventFamily.DEMAND
        && (speaksFor(c.a, c.b) || speaksFor(c.b, c.a))
        && ComparedMatters.shared(c).isEmpty();
  }

  /** Whom a side judges or accuses is nearly always the other. */
  private static boolean isJudging(Comparison c) {
    return c.family() == EventFamily.WORDS || c.family() == EventFamily.ACCUSATION;
  }

  /** Whether both name one place, body or kind of act that is spoken of. */
  private static boolean isOneMatter(Comparison c) {
    return c.shareSpot()
        || !Collections.disjoint(c.a.regions(), c.b.regions())
        || !Collections.disjoint(c.a.topics(), c.b.topics())
        || ComparedMatters.isOneThing(c)
        || (!ComparedMatters.denyOthers(c)
            && !Collections.disjoint(c.a.modes(), c.b.modes())
            && !ComparedMatters.differ(c));
  }

  /** Whether the one names a person where the other names a body of that side. */
  static boolean speaksFor(Facts person, Facts body) {
    return !person.speakers().isEmpty()
        && body.speakers().isEmpty()
        && !body.bodies().isEmpty()
        && !Collections.disjoint(person.sources(), body.sources());
  }

  /** Of a joint appeal, one account may name one of those who speak, and another the others. */
  static boolean speakTogether(Facts a, Facts b) {
    return Comparison.shared(a.sources(), b.sources()) > 1;
  }
}
