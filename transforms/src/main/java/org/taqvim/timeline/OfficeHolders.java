// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.event.EventMention;
import org.taqvim.event.Participant;
import org.taqvim.event.Speaker;

/** Gives the offices that a mention names the people who held them on its day. */
final class OfficeHolders {
  private final ActorRegistry registry;

  OfficeHolders(ActorRegistry registry) {
    this.registry = registry;
  }

  /**
   * The mention with the holders of the offices that it names, where its day or its article's
   * tells.
   */
  EventMention named(EventMention event, EventDate date, DatedArticle dated) {
    Optional<DayRange> when = date.days().or(() -> dated.published().value().map(DayRange::day));
    List<Participant> actors =
        event.actors().stream()
            .map(a -> Facts.isOffice(a.id()) ? when.flatMap(w -> holder(a, w)).orElse(a) : a)
            .distinct()
            .toList();
    List<Speaker> claimedBy =
        event.claimedBy().stream()
            .map(
                s ->
                    when.flatMap(
                            w ->
                                holder(
                                    new Participant(s.id(), s.name(), Participant.Role.SOURCE), w))
                        .filter(h -> Facts.isOffice(s.id()))
                        .map(h -> new Speaker(h.id(), h.name()))
                        .orElse(s))
            .distinct()
            .toList();
    return new EventMention(
        event.begin(),
        event.end(),
        event.quote(),
        event.type(),
        event.mode(),
        event.modality(),
        event.negated(),
        History.isHistory(dated, event, date),
        event.dating(),
        actors,
        event.places().stream().map(registry::place).toList(),
        event.casualties(),
        event.equipment(),
        claimedBy,
        event.via(),
        event.trigger());
  }

  /** The holder over the whole range; nobody where the office changed hands within it. */
  private Optional<Participant> holder(Participant office, DayRange when) {
    Optional<Participant> first = registry.holder(office.id(), when.first(), office.role());
    Optional<Participant> last = registry.holder(office.id(), when.last(), office.role());
    return first.equals(last) ? first : Optional.empty();
  }
}
