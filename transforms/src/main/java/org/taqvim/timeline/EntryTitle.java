// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.taqvim.event.EventMention;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.timeline.TimelineEvent.Title;

/** A short title of an entry. */
final class EntryTitle {
  private EntryTitle() {}

  static Title of(EventMention kind, List<Participant> actors, List<Place> places) {
    String who = actors.stream().limit(3).map(Participant::name).collect(Collectors.joining(", "));
    String where = places.isEmpty() ? "" : " (" + places.get(0).name() + ")";
    String en = kind.type() + kind.mode().map(m -> "/" + m).orElse("") + ": " + who + where;
    return new Title(en, en, en);
  }
}
