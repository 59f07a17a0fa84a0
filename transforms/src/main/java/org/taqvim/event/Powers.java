// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.Participant.Role;
import org.taqvim.language.PackTable;

/**
 * What is in whose power, by {@code org/taqvim/event/powers.tsv}: no foreign ministry shells, no
 * assembly sentences. Who is read as the source of what he cannot do was a speaker or stands in
 * another clause, and nobody is better than he.
 */
final class Powers {
  private static final String ORGANISATION = "organisation";

  private static final List<Rule> RULES = load();

  /** One row: which organisations can do such a deed, and which people without names cannot. */
  private record Rule(
      EventType type, List<String> modes, List<String> bodies, List<String> people) {
    boolean isOn(EventType told, Optional<String> mode) {
      return told == type && (modes.isEmpty() || mode.filter(modes::contains).isPresent());
    }

    boolean allows(String id) {
      return id.startsWith("group:")
          ? people.stream().noneMatch(id::startsWith)
          : bodies.stream().anyMatch(id::startsWith);
    }
  }

  private Powers() {}

  /** Takes those out of an event's sources who have no power to do it. */
  static void restrict(Draft draft) {
    draft
        .participants
        .values()
        .removeIf(p -> p.role() == Role.SOURCE && !can(draft.eventClass, draft.mode, p.id()));
  }

  /** Whether a participant can be the source of an event of a class. */
  static boolean can(EventClass eventClass, String id) {
    return can(eventClass, eventClass.mode(), id);
  }

  private static boolean can(EventClass eventClass, Optional<String> mode, String id) {
    String body = Gazetteer.standard().organisationOf(id).map(GazetteerEntry::id).orElse(id);
    Optional<String> kind = Gazetteer.standard().entry(body).map(GazetteerEntry::kind);
    boolean judged = body.startsWith("group:") || kind.filter(ORGANISATION::equals).isPresent();
    return !judged
        || RULES.stream()
            .filter(rule -> rule.isOn(eventClass.type(), mode))
            .findFirst()
            .map(rule -> rule.allows(body))
            .orElse(true);
  }

  private static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    PackTable table = PackTable.resource("org/taqvim/event/powers.tsv");
    for (PackTable.Row row : table.expect("type", "modes", "bodies", "people").rows()) {
      rules.add(
          new Rule(
              EventType.valueOf(row.get("type")),
              row.list("modes"),
              row.list("bodies"),
              row.list("people")));
    }
    return List.copyOf(rules);
  }
}
