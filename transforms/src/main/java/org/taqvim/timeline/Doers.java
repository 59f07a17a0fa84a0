// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;

/**
 * Keeps a claim about who struck first from becoming a fact: where an account tells violence as
 * having happened, only whom such an account names (by state) stands as its doer. Whom claims alone
 * accuse is a party to it; so is whom claims alone call the victim. The claims keep their words.
 */
final class Doers {
  private Doers() {}

  /** The actors of an entry, with no doer for whom claims alone speak; others as they are. */
  static List<Participant> vouchedFor(
      EventType type,
      Modality modality,
      List<Participant> actors,
      List<DatedMention> mentions,
      ActorRegistry registry) {
    boolean violent = type == EventType.ASSAULT || type == EventType.COERCE;
    if (!violent || modality != Modality.HAPPENED) {
      return actors;
    }
    Set<String> doers = told(mentions, Role.SOURCE, registry);
    boolean nobody =
        actors.stream()
            .noneMatch(a -> a.role() == Role.SOURCE && doers.contains(side(a, registry)));
    Set<String> struck = told(mentions, Role.TARGET, registry);
    return actors.stream()
        .map(
            a ->
                switch (a.role()) {
                  case SOURCE -> doers.contains(side(a, registry)) ? a : asParty(a);
                  case TARGET -> nobody && !struck.contains(side(a, registry)) ? asParty(a) : a;
                  case PARTY -> a;
                })
        .toList();
  }

  private static Set<String> told(List<DatedMention> mentions, Role role, ActorRegistry registry) {
    return mentions.stream()
        .map(DatedMention::mention)
        .filter(m -> m.modality() == Modality.HAPPENED)
        .flatMap(m -> m.told().stream())
        .filter(a -> a.role() == role)
        .map(a -> side(a, registry))
        .collect(Collectors.toSet());
  }

  private static String side(Participant actor, ActorRegistry registry) {
    return registry.country(actor.id()).orElse(actor.id());
  }

  private static Participant asParty(Participant actor) {
    return new Participant(actor.id(), actor.name(), Role.PARTY, actor.inferred());
  }
}
