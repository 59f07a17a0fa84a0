// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventTitles;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
import org.taqvim.timeline.TimelineEvent.SideCasualties;
import org.taqvim.timeline.TimelineEvent.Title;

/** A short title of an entry. */
final class EntryTitle {
  private EntryTitle() {}

  static Title of(
      EventMention kind,
      Modality modality,
      List<Participant> actors,
      List<Place> places,
      List<Speaker> claimedBy,
      List<SideCasualties> casualties,
      EventTitles.Labels labels) {
    EventTitles.Titles titles =
        EventTitles.title(
            new EventTitles.Codes(
                kind.type(),
                kind.mode(),
                modality,
                kind.negated(),
                actors,
                places,
                claimedBy,
                toll(casualties)),
            labels);
    return new Title(titles.en(), titles.fa(), titles.ar());
  }

  /** The dead of all sides together; a number of no one side's counts them all already. */
  private static Optional<EventTitles.Toll> toll(List<SideCasualties> casualties) {
    EventTitles.Toll sides = sum(casualties.stream().filter(c -> isSide(c.side())).toList());
    EventTitles.Toll whole = sum(casualties.stream().filter(c -> !isSide(c.side())).toList());
    EventTitles.Toll toll = whole.high() > sides.high() ? whole : sides;
    return toll.high() == 0 ? Optional.empty() : Optional.of(toll);
  }

  private static boolean isSide(String side) {
    return !side.equals("both") && !side.equals("unknown");
  }

  private static EventTitles.Toll sum(List<SideCasualties> casualties) {
    List<TimelineEvent.Range> killed =
        casualties.stream().flatMap(side -> side.killed().stream()).toList();
    return new EventTitles.Toll(
        killed.stream().mapToInt(TimelineEvent.Range::low).sum(),
        killed.stream().mapToInt(TimelineEvent.Range::high).sum());
  }
}
