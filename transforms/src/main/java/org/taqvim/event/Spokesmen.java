// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.Holder;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * Joins those who speak with the state they speak for: who asks, threatens or charges in office
 * does so for his state, and a state that asks by somebody's mouth asks through him.
 */
final class Spokesmen {
  /** Countries that the article tells of otherwise than by a person: else it is only a home. */
  private final Set<String> told = new HashSet<>();

  /** By an actor's id the body of no state in whose office the article names it: "the UN's NN". */
  private final Map<String, EntityMention> bodies = new HashMap<>();

  private final Reading reading;
  private final ConflictProfile profile;

  /**
   * For whom somebody speaks in office: a state, or a party's ally that is none.
   *
   * @param country on whose side it stands, ISO 3166-1 alpha-3
   */
  private record Principal(String id, String name, String country) {}

  Spokesmen(Reading reading) {
    this.reading = reading;
    this.profile = reading.profile();
    for (Actor actor : reading.actors()) {
      ActorMention mention = actor.mention();
      if (!actor.is(Sort.PERSON) || actor.office().isPresent()) {
        mention.country().ifPresent(told::add);
      }
      if (isPerson(mention.id())) {
        body(reading, actor).ifPresent(body -> bodies.putIfAbsent(mention.id(), body));
      }
    }
  }

  void join(Draft draft) {
    List<Participant> sources =
        draft.participants.values().stream().filter(p -> p.role() == Role.SOURCE).toList();
    for (Participant source : sources) {
      Optional<Principal> state = principal(source.id());
      Optional<EntityMention> body = Optional.ofNullable(bodies.get(source.id()));
      if (binds(draft) && body.isPresent()) {
        draft.put(
            new Participant(body.get().id(), body.get().name(), Role.SOURCE, true),
            Optional.empty());
      } else if (state.isPresent()
          && !servesOthers(source.id(), state.get())
          && told.contains(state.get().country())) {
        join(draft, source, state.get());
      }
    }
  }

  private Optional<Principal> principal(String id) {
    Optional<Principal> ally =
        profile.allyWith(id).map(a -> new Principal(a.id(), a.name(), a.country()));
    return ally.isPresent()
        ? ally
        : Gazetteer.standard()
            .country(id)
            .flatMap(Gazetteer.standard()::state)
            .map(s -> new Principal(s.id(), s.name(), s.country().orElseThrow()));
  }

  private void join(Draft draft, Participant source, Principal state) {
    if (state.id().equals(source.id())) {
      mouths(draft, source, state);
    } else if (binds(draft) && isPerson(source.id())) {
      draft.put(
          new Participant(state.id(), state.name(), Role.SOURCE, true),
          Optional.of(state.country()));
    }
  }

  private static Optional<EntityMention> body(Reading reading, Actor actor) {
    int begin = reading.token(actor.first()).begin();
    int end = reading.token(actor.end() - 1).end();
    return reading.names().entitiesIn(begin, end).stream()
        .filter(e -> e.type() == EntityType.ORG)
        .filter(e -> Gazetteer.standard().country(e.id()).isEmpty())
        .findFirst();
  }

  /** Whether all offices known of a person are of others than the own state. */
  private static boolean servesOthers(String id, Principal state) {
    List<Holder> terms = Gazetteer.standard().terms(id);
    String own = "-" + state.country().toLowerCase(Locale.ROOT);
    return !terms.isEmpty() && terms.stream().noneMatch(t -> t.office().endsWith(own));
  }

  /** Whether what a person does here is done for the state. */
  private boolean binds(Draft draft) {
    return switch (draft.type()) {
      case REQUEST, THREATEN, ACCUSE -> !draft.eventClass.isViolent();
      case SUPPORT, AGREE, AID, COOPERATE, REJECT, CONCEDE, MOBILIZE, SANCTION ->
          reading.hasWord(draft.first, draft.end, "own-state");
      case STATEMENT ->
          draft.modality == Modality.PROMISED
              && reading.hasWord(draft.first, draft.end, "own-state");
      default -> false;
    };
  }

  /**
   * Adds the persons in whose words a state of theirs speaks; a statement is theirs alone, a pledge
   * the state's ({@link OwnPledges}).
   */
  private void mouths(Draft draft, Participant source, Principal state) {
    if (draft.type() == EventType.STATEMENT && draft.modality == Modality.PROMISED) {
      return;
    }
    boolean speech =
        binds(draft)
            || draft.type() == EventType.SUPPORT
            || draft.type() == EventType.STATEMENT
            || (draft.type() == EventType.AGREE && draft.modality == Modality.PROMISED);
    for (Actor speaker : speech ? draft.speakers : List.<Actor>of()) {
      boolean own = speaker.mention().country().filter(state.country()::equals).isPresent();
      if (own && (speaker.is(Sort.PERSON) || speaker.is(Sort.OFFICE))) {
        draft.put(
            new Participant(speaker.mention().id(), speaker.mention().name(), Role.SOURCE),
            Optional.of(state.country()));
      }
      if (own && draft.type() == EventType.STATEMENT && !speaker.is(Sort.GOVERNMENT)) {
        draft.participants.remove(source.id() + source.role());
        draft.put(
            new Participant(speaker.mention().id(), speaker.mention().name(), Role.SOURCE),
            Optional.of(state.country()));
        draft.claimedBy.clear();
        draft.claimedBy.add(Speaker.of(speaker));
      }
    }
  }

  private static boolean isPerson(String id) {
    return id.startsWith("per:") || (id.startsWith("office:") && !id.startsWith("office:former-"));
  }
}
