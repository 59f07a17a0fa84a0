// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.taqvim.event.EventType;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;

/**
 * Gathers the actors of all accounts of an entry, each once, in the role that most give it; what
 * the words name goes before what is only known of the conflict.
 */
final class EntryActors {
  private EntryActors() {}

  /**
   * By role, then by id.
   *
   * @param type the entry's own; who does and who suffers violence is told by the mentions of that
   *     type where they name anybody: "took the town" says who took it, "lost sixty men" beside it
   *     does not say who lost the town
   */
  static List<Participant> of(List<DatedMention> mentions, EventType type) {
    boolean hostile = type == EventType.ASSAULT || type == EventType.COERCE;
    Set<Role> own =
        mentions.stream()
            .filter(m -> hostile && m.mention().type() == type)
            .flatMap(m -> m.mention().told().stream())
            .map(Participant::role)
            .collect(Collectors.toCollection(TreeSet::new));
    return of(
        mentions.stream()
            .flatMap(
                m ->
                    m.mention().told().stream()
                        .filter(p -> m.mention().type() == type || !own.contains(p.role())))
            .toList());
  }

  private static List<Participant> of(List<Participant> told) {
    Map<String, Map<Role, Integer>> roles = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    Map<String, Boolean> inferred = new TreeMap<>();
    told.forEach(p -> inferred.merge(p.id(), p.inferred(), Boolean::logicalAnd));
    for (Participant p : told) {
      if (p.inferred() && !inferred.getOrDefault(p.id(), true)) {
        continue; // some account names him, and knows better what he did
      }
      names.merge(p.id(), p.name(), (x, y) -> x.compareTo(y) <= 0 ? x : y);
      roles.computeIfAbsent(p.id(), id -> new TreeMap<>()).merge(p.role(), 1, Integer::sum);
    }
    return names.entrySet().stream()
        .map(
            e ->
                new Participant(
                    e.getKey(),
                    e.getValue(),
                    role(roles.get(e.getKey())),
                    inferred.get(e.getKey())))
        .sorted(Comparator.comparing(Participant::role).thenComparing(Participant::id))
        .toList();
  }

  /** The role that most accounts give; a party where as many make it the doer as the done to. */
  private static Role role(Map<Role, Integer> counts) {
    int source = counts.getOrDefault(Role.SOURCE, 0);
    int target = counts.getOrDefault(Role.TARGET, 0);
    int party = counts.getOrDefault(Role.PARTY, 0);
    if (source > target && source >= party) {
      return Role.SOURCE;
    }
    return target > source && target >= party ? Role.TARGET : Role.PARTY;
  }
}
