// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.Holder;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * Joins those who speak with the state they speak for: who asks, threatens or charges in office
 * does so for his state, and a state that asks by somebody's mouth asks through him.
 */
final class Spokesmen {
  private Spokesmen() {}

  static void join(Reading reading, Draft draft) {
    List<Participant> sources =
        draft.participants.values().stream().filter(p -> p.role() == Role.SOURCE).toList();
    for (Participant source : sources) {
      Optional<GazetteerEntry> state =
          Gazetteer.standard().country(source.id()).flatMap(Gazetteer.standard()::state);
      Optional<EntityMention> body =
          isPerson(source.id()) ? body(reading, source.id()) : Optional.empty();
      if (binds(draft) && body.isPresent()) {
        draft.put(
            new Participant(body.get().id(), body.get().name(), Role.SOURCE, true),
            Optional.empty());
      } else if (state.isPresent()
          && !servesOthers(source.id(), state.get())
          && isTold(reading, state.get())) {
        join(draft, source, state.get());
      }
    }
  }

  /** Whether the article tells of a state otherwise than by the person: else it is only a home. */
  private static boolean isTold(Reading reading, GazetteerEntry state) {
    return reading.actors().stream()
        .filter(a -> !a.is(Sort.PERSON) || a.office().isPresent())
        .anyMatch(a -> a.mention().country().equals(state.country()));
  }

  private static void join(Draft draft, Participant source, GazetteerEntry state) {
    if (state.id().equals(source.id())) {
      mouths(draft, source, state);
    } else if (binds(draft) && isPerson(source.id())) {
      draft.put(new Participant(state.id(), state.name(), Role.SOURCE, true), state.country());
    }
  }

  /** The body of no state in whose office the article names a person: "the UN's NN". */
  private static Optional<EntityMention> body(Reading reading, String id) {
    for (Actor actor : reading.actors()) {
      int begin = reading.token(actor.first()).begin();
      int end = reading.token(actor.end() - 1).end();
      Optional<EntityMention> body =
          !actor.mention().id().equals(id)
              ? Optional.empty()
              : reading.names().entities().stream()
                  .filter(e -> e.type() == EntityType.ORG && e.begin() >= begin && e.end() <= end)
                  .filter(e -> Gazetteer.standard().country(e.id()).isEmpty())
                  .findFirst();
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** Whether all offices known of a person are of others than the own state. */
  private static boolean servesOthers(String id, GazetteerEntry state) {
    List<Holder> terms = Gazetteer.standard().terms(id);
    String own = "-" + state.country().orElse("").toLowerCase(Locale.ROOT);
    return !terms.isEmpty() && terms.stream().noneMatch(t -> t.office().endsWith(own));
  }

  /** Whether what a person does here is done for the state. */
  private static boolean binds(Draft draft) {
    return switch (draft.type()) {
      case REQUEST, THREATEN, ACCUSE -> !draft.eventClass.isViolent();
      default -> false;
    };
  }

  /** Adds the persons in whose words a state of theirs speaks; a statement is theirs alone. */
  private static void mouths(Draft draft, Participant source, GazetteerEntry state) {
    boolean speech =
        binds(draft)
            || draft.type() == EventType.SUPPORT
            || draft.type() == EventType.STATEMENT
            || (draft.type() == EventType.AGREE && draft.modality == Modality.PROMISED);
    for (Actor speaker : speech ? draft.speakers : List.<Actor>of()) {
      boolean own = speaker.mention().country().equals(state.country());
      if (own && (speaker.is(Sort.PERSON) || speaker.is(Sort.OFFICE))) {
        draft.put(
            new Participant(speaker.mention().id(), speaker.mention().name(), Role.SOURCE),
            state.country());
      }
      if (own && draft.type() == EventType.STATEMENT && !speaker.is(Sort.GOVERNMENT)) {
        draft.participants.remove(source.id() + source.role());
        draft.put(
            new Participant(speaker.mention().id(), speaker.mention().name(), Role.SOURCE),
            state.country());
        draft.claimedBy.clear();
        draft.claimedBy.add(Speaker.of(speaker));
      }
    }
  }

  private static boolean isPerson(String id) {
    return id.startsWith("per:") || id.startsWith("office:");
  }
}
