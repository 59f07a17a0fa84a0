// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventTitles;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
import org.taqvim.event.TitleTopics;
import org.taqvim.timeline.TimelineEvent.SideCasualties;
import org.taqvim.timeline.TimelineEvent.Title;

/** A short title of an entry, with what it was about. */
final class EntryTitle {
  private EntryTitle() {}

  static Title of(
      EventMention kind,
      Modality modality,
      List<Participant> actors,
      List<Place> places,
      List<Speaker> claimedBy,
      List<SideCasualties> casualties,
      List<DatedMention> mentions,
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
    EventTitles.Titles whole =
        kind.negated() ? titles : TitleTopics.with(titles, kind.type(), matters(kind, mentions));
    return new Title(whole.en(), whole.fa(), whole.ar());
  }

  /** What each article names beside the event, where it tells it as what the entry is. */
  private static Collection<Set<String>> matters(EventMention kind, List<DatedMention> mentions) {
    Map<String, Set<String>> byArticle = new LinkedHashMap<>();
    mentions.stream()
        .filter(m -> m.mention().type() == kind.type())
        .forEach(
            m -> byArticle.computeIfAbsent(m.article(), a -> new TreeSet<>()).addAll(m.matters()));
    return byArticle.values();
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
