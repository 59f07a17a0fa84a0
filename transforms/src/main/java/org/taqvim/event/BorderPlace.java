// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;

/** Finds the border between the parties as the place of an event. */
final class BorderPlace {
  /** How many tokens after "the border" its owners may stand. */
  private static final int OWNERS = 5;

  private BorderPlace() {}

  /**
   * The border between the parties, where the words of an event say "the border of both", or no
   * place but "the border".
   */
  static Optional<Place> of(Reading reading, Draft draft, boolean alone) {
    Optional<GazetteerEntry> between =
        reading.profile().border().flatMap(Gazetteer.standard()::entry);
    for (int i = draft.first; i < draft.end && between.isPresent(); i++) {
      boolean border =
          reading.isWord(i, "border")
              || (reading.isWord(i, "border-adjective")
                  && draft.type() != EventType.CONCEDE
                  && (Authors.endsDeed(reading, i - 1) || Authors.endsDeed(reading, i)))
              || reading.isWord(i, "border-of");
      boolean sole = alone && !reading.isWord(i, "border-of") && !isOther(reading, draft, i);
      boolean topic =
          draft.type() == EventType.SUPPORT // a mission or an opening is about the border
              || (draft.type() == EventType.AGREE && !isScene(reading, i));
      if (border && !topic && (sole || isShared(reading, i))) {
        return between.map(Place::of);
      }
    }
    return Optional.empty();
  }

  /**
   * "shooting goes on along the line of contact": a place of its own where no region is named with
   * it.
   */
  static Optional<Place> front(Reading reading, Draft draft) {
    boolean told =
        draft.eventClass.isViolent()
            && IntStream.range(draft.first, draft.end)
                .anyMatch(i -> reading.isWord(i, "contact-line") && !reading.isWord(i - 1, "from"));
    return told
        ? reading.profile().front().flatMap(Gazetteer.standard()::entry).map(Place::of)
        : Optional.empty();
  }

  /** "along the border": an agreement is about the border unless it is to hold there. */
  private static boolean isScene(Reading reading, int border) {
    int before = border - 1;
    return reading.isWord(before, "in")
        || reading.isWord(before, "on")
        || reading.isWord(before, "upon")
        || reading.endsWord(before, "direction");
  }

  private static boolean isShared(Reading reading, int border) {
    int end = Math.min(reading.size(), border + OWNERS);
    if (reading.hasWord(border, end, "both") || reading.hasWord(border, end, "common")) {
      return true;
    }
    List<String> countries =
        reading.actors(border, end).stream().flatMap(a -> a.mention().country().stream()).toList();
    return reading.profile().parties().stream().allMatch(p -> countries.contains(p.country()));
  }

  /** Whether a border is that with a stranger, or the stranger's who does something there. */
  private static boolean isOther(Reading reading, Draft draft, int border) {
    boolean strangers =
        !draft.sourceCountries.isEmpty()
            && draft.sourceCountries.stream().allMatch(c -> reading.profile().party(c).isEmpty());
    return strangers
        || reading.actors(border, Math.min(reading.size(), border + OWNERS)).stream()
            .flatMap(a -> a.mention().country().stream())
            .anyMatch(c -> reading.profile().party(c).isEmpty());
  }
}
