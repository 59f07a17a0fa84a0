// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.taqvim.event.EventTitles.Codes;
import org.taqvim.event.EventTitles.Labels;
import org.taqvim.event.Participant.Role;

/**
 * Brings codes into a form that a title can say without contradiction: no inferred doer, no side
 * that does a hostile thing to itself, no ceasefire between persons, no refusal told as the thing
 * refused.
 */
public final class Sides {
  private Sides() {}

  /**
   * Actors of which no state does a hostile thing to itself: where both parties stand on both sides
   * of it they are parties, and a doer of the only side that suffers is dropped.
   */
  public static List<Participant> apart(
      EventType type, List<Participant> actors, Function<String, Optional<String>> country) {
    Set<String> sources = countries(actors, Role.SOURCE, country);
    Set<String> targets = countries(actors, Role.TARGET, country);
    boolean clash = sources.stream().anyMatch(targets::contains);
    boolean dissent = // people accuse those who govern them
        type == EventType.ACCUSE
            && actors.stream()
                .filter(a -> a.role() == Role.SOURCE)
                .allMatch(a -> Cast.isDissent(a.id()));
    if (!clash || dissent || !(isHostile(type) || type == EventType.ACCUSE)) {
      return actors;
    }
    Set<String> all = new LinkedHashSet<>(sources);
    all.addAll(targets);
    boolean violent = type == EventType.ASSAULT;
    if (all.size() > 1 && violent) {
      return actors.stream()
          .map(a -> new Participant(a.id(), a.name(), Role.PARTY, a.inferred()))
          .distinct()
          .toList();
    }
    Role dropped = violent || type == EventType.COERCE ? Role.SOURCE : Role.TARGET;
    Set<String> others = dropped == Role.SOURCE ? targets : sources;
    return actors.stream()
        .filter(
            a -> a.role() != dropped || country.apply(a.id()).filter(others::contains).isEmpty())
        .toList();
  }

  /**
   * For whom an actor stands where two fight: a region that acts or is struck is a side of its own,
   * whatever state it belongs to by law.
   */
  public static Optional<String> side(String id, Labels labels) {
    return id.startsWith("loc:") && !labels.isState(id) && labels.country(id).isPresent()
        ? Optional.of(id)
        : labels.country(id);
  }

  private static Set<String> countries(
      List<Participant> actors, Role role, Function<String, Optional<String>> country) {
    Set<String> countries = new LinkedHashSet<>();
    actors.stream()
        .filter(a -> a.role() == role)
        .forEach(a -> country.apply(a.id()).ifPresent(countries::add));
    return countries;
  }

  static Codes consistent(Codes codes, Labels labels) {
    List<Participant> actors = new ArrayList<>(codes.actors());
    actors.removeIf(a -> a.inferred() && a.role() == Role.SOURCE);
    if (isHostile(codes.type())) {
      actors.removeIf(a -> a.id().startsWith("group:protesters") || isPrivate(codes, a));
      actors = oneSided(actors, labels);
    }
    if (codes.type() == EventType.PROTEST) {
      actors.removeIf(a -> a.id().startsWith("group:protesters"));
    }
    if (codes.type() == EventType.AGREE && codes.mode().filter("ceasefire"::equals).isPresent()) {
      actors.removeIf(a -> a.id().startsWith("per:") || a.id().startsWith("office:"));
    }
    boolean refused =
        codes.negated()
            && isOffer(codes.type())
            && !TitleTemplates.saysUndone(codes.type(), codes.mode());
    boolean feared = codes.modality() == Modality.FEARED;
    return new Codes(
        feared ? EventType.STATEMENT : refused ? EventType.REJECT : codes.type(),
        feared ? Optional.of("fear") : refused ? Optional.of("refuse") : codes.mode(),
        feared ? Modality.HAPPENED : codes.modality(),
        codes.negated(),
        actors,
        codes.places(),
        codes.claimedBy(),
        codes.type() == EventType.ASSAULT ? codes.killed() : Optional.empty());
  }

  private static boolean isHostile(EventType type) {
    return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.THREATEN;
  }

  /** Not to do these things is to refuse them. */
  private static boolean isOffer(EventType type) {
    return switch (type) {
      case AGREE, REQUEST, SUPPORT, COOPERATE, CONCEDE -> true;
      default -> false;
    };
  }

  /** Persons do not attack or occupy. */
  private static boolean isPrivate(Codes codes, Participant actor) {
    return codes.type() != EventType.THREATEN
        && codes.mode().filter("dismissal"::equals).isEmpty()
        && actor.role() == Role.SOURCE
        && (actor.id().startsWith("per:") || actor.id().startsWith("office:"));
  }

  /** Without targets of the doer's own side; doers of several sides are parties. */
  private static List<Participant> oneSided(List<Participant> actors, Labels labels) {
    Set<String> sources = countries(actors, Role.SOURCE, id -> side(id, labels));
    Set<String> targets = countries(actors, Role.TARGET, id -> side(id, labels));
    List<Participant> kept = new ArrayList<>(actors);
    if (sources.size() > 1) {
      kept.replaceAll(a -> new Participant(a.id(), a.name(), Role.PARTY, a.inferred()));
    } else if (!sources.isEmpty() && !targets.isEmpty()) {
      kept.removeIf(
          a ->
              a.role() == Role.TARGET
                  && side(a.id(), labels).filter(sources::contains).isPresent());
    }
    return kept;
  }
}
