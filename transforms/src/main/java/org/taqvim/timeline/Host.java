// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taqvim.timeline.Cluster.Summary;
import org.taqvim.timeline.Cluster.Telling;
import org.taqvim.timeline.Facts.Kind;

/** A cluster that vaguer ones may join. */
final class Host {
  final String id;
  final List<Facts> facts;

  /** How many accounts it has, those of sharper clusters that joined it among them. */
  int support;

  private final Set<String> articles = new HashSet<>();
  private final Set<Integer> wordings;

  /** How the articles of its own cluster tell it. */
  private final List<Telling> tellings;

  Host(Summary summary) {
    this.id = summary.id();
    this.wordings = Set.copyOf(summary.wordings());
    this.tellings = summary.tellings();
    this.articles.addAll(summary.articles());
    this.facts = new ArrayList<>(summary.facts());
    this.support = summary.support();
  }

  double score(Summary other) {
    for (Facts theirs : other.facts()) {
      if (isMoreThan(theirs)) {
        return 0;
      }
    }
    if (tellsApart(other)) {
      return repeat(other);
    }
    double least = Double.MAX_VALUE;
    for (Facts theirs : other.facts()) {
      double score = Clusters.complete(facts, theirs);
      least = Math.min(least, score);
      if (least == 0) {
        return 0;
      }
    }
    boolean copied = other.wordings().stream().anyMatch(wordings::contains);
    return copied ? least + Clusters.SAME_WORDS : least;
  }

  /**
   * Whether some accounts of both tell one toll, exodus or agreement, and only the day parts the
   * rest.
   */
  boolean tellsOneWith(Summary other) {
    // What most hosts of a week fail is asked before anything is weighed.
    if (!goesOn(other) || tellsApart(other)) {
      return false;
    }
    boolean joined = false;
    for (Facts theirs : other.facts()) {
      for (Facts ours : facts) {
        double score = EventMatcher.scoreAcrossDays(ours, theirs);
        if (score == 0) {
          return false;
        }
        joined |= score >= EventMatcher.ENOUGH && goesOn(ours, theirs);
      }
    }
    return joined;
  }

  private boolean goesOn(Summary other) {
    for (Facts theirs : other.facts()) {
      for (Facts ours : facts) {
        if (goesOn(ours, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean goesOn(Facts a, Facts b) {
    return ComparedLosses.isOneToll(a, b)
        || ComparedDates.isOneExodus(a, b)
        || TwoDays.isOneDeed(a, b)
        || TwoDays.isOneAgreement(a, b)
        || BorrowedDays.isOne(a, b);
  }

  /** How well its words go with those of another cluster: the best link's odds. */
  double link(Summary other) {
    double most = -Double.MAX_VALUE;
    for (Telling theirs : other.tellings()) {
      for (Telling ours : tellings) {
        most =
            Math.max(
                most,
                Likely.link(
                    facts.get(ours.facts()),
                    ours.clues(),
                    other.facts().get(theirs.facts()),
                    theirs.clues()));
      }
    }
    return tellings.isEmpty() || other.tellings().isEmpty() ? 0 : most;
  }

  /** Whether it counts many dead, and about as many. */
  boolean countsAsMany(Summary other) {
    return facts.stream()
        .anyMatch(f -> other.facts().stream().anyMatch(o -> ComparedLosses.isAboutOneToll(f, o)));
  }

  /** Whether it tells of days of fighting, which a month is told for rather than for one day. */
  boolean tellsAWhole() {
    return facts.stream()
        .anyMatch(f -> f.family() == EventFamily.FIGHTING && f.kind() == Kind.SHORT);
  }

  private boolean isMoreThan(Facts month) {
    return ComparedLosses.moreDead(month, facts);
  }

  /** Whether half of the articles that tell the one cluster tell the other as another event. */
  private boolean tellsApart(Summary other) {
    int common = 0;
    for (String article : other.articles()) {
      common += articles.contains(article) ? 1 : 0;
    }
    return 2 * common >= Math.min(articles.size(), other.articles().size());
  }

  /** How well it goes with what another article tells, where those who tell both go on about it. */
  private double repeat(Summary other) {
    boolean others = articles.stream().anyMatch(a -> !other.articles().contains(a));
    double best = 0;
    for (Facts theirs : others ? other.facts() : List.<Facts>of()) {
      for (Facts ours : facts) {
        double score = Repeats.areOne(ours, theirs) ? EventMatcher.score(ours, theirs) : 0;
        if (score == 0) {
          return 0;
        }
        best = Math.max(best, score);
      }
    }
    return best >= Repeats.LEAST ? best : 0;
  }

  /** Whether some article tells both. */
  boolean tells(Host other) {
    return other.articles.stream().anyMatch(articles::contains);
  }

  /** What is told by others as another kind of event, none of them tells again. */
  void takeTellers(Host other) {
    support += other.support;
    articles.addAll(other.articles);
  }

  /** An account of another day does not stand for the cluster: others are compared without. */
  void take(Summary summary, boolean standsForIt) {
    support += summary.support();
    articles.addAll(summary.articles());
    for (Facts more : standsForIt ? summary.facts() : List.<Facts>of()) {
      if (facts.size() < 2 * Clusters.REPRESENTATIVES) {
        facts.add(more);
      }
    }
  }
}
