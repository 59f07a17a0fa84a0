// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.timeline.TimelineEvent.CasualtyClaim;
import org.taqvim.timeline.TimelineEvent.SideCasualties;

/**
 * Tells whether those who count the losses of an entry contradict each other: of one side's dead,
 * wounded, captured, missing or displaced, two articles or two claimants give numbers that cannot
 * both hold. What one claimant tells twice in one article are a part and the whole, and no
 * contradiction; neither is "at least three" beside five.
 */
final class RivalNumbers {
  private RivalNumbers() {}

  static boolean areIn(List<SideCasualties> losses) {
    for (SideCasualties side : losses) {
      for (Harm harm : Harm.values()) {
        if (anyApart(spans(side.claims(), harm).values())) {
          return true;
        }
      }
    }
    return false;
  }

  /** By claimant and article, all that the numbers told leave open. */
  private static Map<String, Span> spans(List<CasualtyClaim> claims, Harm harm) {
    Map<String, Span> spans = new LinkedHashMap<>();
    for (CasualtyClaim claim : claims) {
      Figure figure = claim.figures().get(harm);
      if (figure != null && figure.bound() != Bound.UNKNOWN) {
        spans.merge(claim.article() + "|" + claim.by(), Span.of(figure), Span::with);
      }
    }
    return spans;
  }

  private static boolean anyApart(Collection<Span> spans) {
    int least = spans.stream().mapToInt(Span::high).min().orElse(0);
    int most = spans.stream().mapToInt(Span::low).max().orElse(0);
    return least < most;
  }

  /** What a number can be. */
  private record Span(int low, int high) {
    static Span of(Figure figure) {
      return new Span(
          figure.bound() == Bound.AT_MOST ? 0 : figure.low(),
          figure.bound() == Bound.AT_LEAST ? Integer.MAX_VALUE : figure.high());
    }

    Span with(Span other) {
      return new Span(Math.min(low, other.low), Math.max(high, other.high));
    }
  }
}
