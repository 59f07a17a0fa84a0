// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Participant;
import org.taqvim.language.PackTable;

/**
 * What did not stand in all the time that articles tell of: no army of a republic fought before
 * there was one. Rows of {@code org/taqvim/timeline/lifetimes.tsv}; a side that words name is left
 * as they name it.
 */
final class Lifetimes {
  private static final Map<String, List<Absence>> ABSENT = load();

  /** The days without something, both inclusive; open where empty. */
  private record Absence(Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean covers(DayRange when) {
      return from.filter(f -> when.first().isBefore(f)).isEmpty()
          && to.filter(t -> when.last().isAfter(t)).isEmpty();
    }
  }

  private Lifetimes() {}

  /**
   * Those who take part, without whom no word names and who was not there on those days; what
   * befell a place befell the land that it lies in, a state or not.
   *
   * @param isStruck whether the event befell a state's place or people
   */
  static List<Participant> standing(
      List<Participant> actors, Optional<DayRange> when, Predicate<String> isStruck) {
    return when.map(
            days ->
                actors.stream()
                    .filter(
                        a ->
                            !isAbsent(a, days)
                                || (a.role() == Participant.Role.TARGET && isStruck.test(a.id())))
                    .toList())
        .orElse(actors);
  }

  private static boolean isAbsent(Participant actor, DayRange when) {
    return actor.inferred()
        && ABSENT.getOrDefault(actor.id(), List.of()).stream().anyMatch(a -> a.covers(when));
  }

  private static Map<String, List<Absence>> load() {
    Map<String, List<Absence>> absent = new TreeMap<>();
    PackTable.resource("org/taqvim/timeline/lifetimes.tsv")
        .expect("id", "from", "to", "source")
        .rows()
        .forEach(
            row ->
                absent
                    .computeIfAbsent(row.get("id"), id -> new ArrayList<>())
                    .add(new Absence(row.firstDay("from"), row.lastDay("to"))));
    return absent;
  }
}
