// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventTitles;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
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
      EventTitles.Labels labels) {
    EventTitles.Titles titles =
        EventTitles.title(
            new EventTitles.Codes(
                kind.type(), kind.mode(), modality, kind.negated(), actors, places, claimedBy),
            labels);
    return new Title(titles.en(), titles.fa(), titles.ar());
  }
}
