// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
    Predicate<Participant> named =
        person -> dated.article().entities().stream().anyMatch(e -> e.id().equals(person.id()));
    UnaryOperator<Participant> holder =
        a -> Facts.isOffice(a.id()) ? when.flatMap(w -> holder(a, w, named)).orElse(a) : a;
    List<Participant> actors =
        Lifetimes.standing(
            event.actors().stream().map(holder).distinct().toList(),
            date.days(),
            id -> id.startsWith("loc:") && isStruck(event, registry.state(id)));
    List<Speaker> claimedBy =
        event.claimedBy().stream()
            .map(s -> holder.apply(new Participant(s.id(), s.name(), Participant.Role.SOURCE)))
            .map(h -> new Speaker(h.id(), h.name()))
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

  /** Whether an event befell a place of a state, or its people. */
  private boolean isStruck(EventMention event, Optional<String> state) {
    return event.casualties().stream().anyMatch(c -> state.filter(c.side()::equals).isPresent())
        || event.places().stream()
            .map(registry::place)
            .anyMatch(p -> p.country().isPresent() && p.country().equals(state));
  }

  /**
   * The holder over the whole range; nobody where the office changed hands within it. A spokesman
   * whom the article never names is the body that he speaks for.
   */
  private Optional<Participant> holder(
      Participant office, DayRange when, Predicate<Participant> named) {
    Optional<Participant> first = registry.holder(office.id(), when.first(), office.role());
    Optional<Participant> last = registry.holder(office.id(), when.last(), office.role());
    Optional<Participant> held = first.equals(last) ? first : Optional.empty();
    Optional<Participant> known = held.filter(named);
    return known.or(() -> registry.voiced(office.id(), office.role())).or(() -> held);
  }
}
