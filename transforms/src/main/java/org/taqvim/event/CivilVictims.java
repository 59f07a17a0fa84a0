// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.Participant.Role;

/**
 * Says of violence that befell workers, shepherds or children that it befell civilians: beside the
 * state whose people they are, in place of its army where the army was only inferred. Where
 * soldiers fell with them, or nobody tells whose people they are, nothing is added.
 */
final class CivilVictims {
  private static final String CIVILIANS = "group:civilians-";
  private static final String ARMY = "org:armed-forces-";

  private final Reading reading;

  CivilVictims(Reading reading) {
    this.reading = reading;
  }

  /** Adds the civilians of the side that a violent event hurt. */
  void settle(Draft draft) {
    boolean civil =
        draft.type() == EventType.ASSAULT
            && !draft.negated
            && reading.hasWord(draft.first, draft.end, "civil-person")
            && !reading.hasWord(draft.first, draft.end, "soldier");
    if (!civil) {
      return;
    }
    Optional<String> side = side(draft);
    Optional<GazetteerEntry> civilians =
        side.flatMap(c -> Gazetteer.standard().entry(CIVILIANS + c.toLowerCase(Locale.ROOT)));
    if (civilians.isEmpty() || draft.participants.containsKey(civilians.get().id() + Role.TARGET)) {
      return;
    }
    draft
        .participants
        .values()
        .removeIf(p -> p.role() == Role.TARGET && p.inferred() && p.id().startsWith(ARMY));
    draft.put(
        new Participant(civilians.get().id(), civilians.get().name(), Role.TARGET, false), side);
  }

  /** The only party that was hurt: of the targets, else of those whom numbers tell of. */
  private Optional<String> side(Draft draft) {
    Set<String> hurt = new TreeSet<>();
    List<Casualties> toll = Toll.of(reading, draft, draft.first, draft.end);
    toll.forEach(c -> hurt.add(c.side()));
    hurt.removeIf(c -> reading.profile().party(c).isEmpty());
    Set<String> struck = new TreeSet<>();
    draft.participants.values().stream()
        .filter(p -> p.role() == Role.TARGET)
        .flatMap(p -> reading.profile().side(p).stream())
        .filter(c -> reading.profile().party(c).isPresent())
        .forEach(struck::add);
    Set<String> sides = struck.isEmpty() ? hurt : struck;
    boolean one = sides.size() == 1 && (hurt.isEmpty() || hurt.equals(sides));
    if (draft.participants.values().stream()
        .anyMatch(p -> p.role() == Role.TARGET && reading.profile().isAlly(p.id()))) {
      return Optional.empty(); // whose people live in a region that is no state is disputed
    }
    return one ? sides.stream().findFirst() : Optional.empty();
  }
}
