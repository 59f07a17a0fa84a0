// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;

/** Chooses the places of a meeting: where it is held, not what it is about. */
final class MeetingPlaces {
  /** How many tokens a topic may be long. */
  private static final int TOPIC = 7;

  private MeetingPlaces() {}

  /**
   * The places of a meeting: a capital that somebody goes to, or meets in, is one too; else the
   * foreign state in which it is held.
   */
  static List<Place> of(Reading reading, Draft draft, int begin, int end) {
    List<Place> places = capitals(reading, draft, begin, end);
    UnnamedPlaces.capitals(reading, reading.text().tokenAt(begin), reading.text().tokenAt(end))
        .stream()
        .map(Place::of)
        .filter(c -> !places.contains(c))
        .forEach(places::add);
    boolean held = !places.isEmpty();
    List<EntityMention> named =
        NamedPlaces.in(reading, begin, end).stream()
            .filter(e -> !isTopic(reading, e, held))
            .toList();
    NamedPlaces.precise(reading, named).stream()
        .filter(p -> places.stream().noneMatch(c -> c.id().equals(p.id())))
        .forEach(places::add);
    if (places.isEmpty()) {
      StatePlace.ofMeeting(reading, draft).ifPresent(places::add);
    }
    return places;
  }

  private static List<Place> capitals(Reading reading, Draft draft, int begin, int end) {
    List<Place> places = new ArrayList<>();
    Optional<EntityMention> last = Optional.empty();
    for (EntityMention entity : reading.names().entitiesIn(begin, end)) {
      if (entity.type() == EntityType.LOC
          && Gazetteer.standard().capitalOf(entity.id()).isPresent()
          && (isThere(reading, entity)
              || last.filter(l -> isJoined(reading, l, entity)).isPresent()
              || isReached(reading, draft, entity))) {
        places.add(Place.of(entity));
        last = Optional.of(entity);
      }
    }
    return places;
  }

  private static boolean isThere(Reading reading, EntityMention capital) {
    int before = reading.text().tokenAt(capital.begin()) - 1;
    return reading.isWord(before, "in")
        || reading.isWord(before, "to")
        || endsMeeting(reading, before)
        || isVisited(reading, before)
        || isHost(reading, capital)
        || reading.hasWord(before - 1, before + 1, "capital");
  }

  /** "A hosts talks": the capital stands for the state that does, and they are held in it. */
  private static boolean isHost(Reading reading, EntityMention capital) {
    int token = reading.text().tokenAt(capital.begin());
    int at = reading.lexicon().isVerbFirst() ? token - 1 : token + 1;
    return reading.triggers(at, at + 1).stream()
        .anyMatch(t -> t.value().eventClass().has(Trait.HOSTING));
  }

  /** "to A and B". */
  private static boolean isJoined(Reading reading, EntityMention one, EntityMention other) {
    int end = reading.text().tokenAt(one.end() - 1) + 1;
    int next = reading.text().tokenAt(other.begin());
    boolean clitic =
        reading.lexicon().isVerbFirst() && reading.token(next).text().charAt(0) == Letters.WAW;
    return next == end ? clitic : next == end + 1 && reading.isWord(end, "and");
  }

  /** "the minister visits A": the capital of whom a journey takes its doer to. */
  private static boolean isReached(Reading reading, Draft draft, EntityMention capital) {
    int before = reading.text().tokenAt(capital.begin()) - 1;
    return draft.eventClass.has(Trait.JOURNEY)
        && !reading.isWord(before, "from")
        && Gazetteer.standard()
            .capitalOf(capital.id())
            .filter(
                c ->
                    draft.participants.values().stream()
                        .filter(p -> p.role() == Participant.Role.TARGET)
                        .anyMatch(p -> Gazetteer.standard().country(p.id()).equals(Optional.of(c))))
            .isPresent();
  }

  /** "came to X", "the visit of X": what a verb of coming or its noun rules without "to". */
  private static boolean isVisited(Reading reading, int token) {
    return reading.triggers(token, token + 1).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.has(Trait.JOURNEY) || c.has(Trait.ARRIVAL));
  }

  /** "the Vienna meeting", "the trilateral Vienna meeting": named by where it was held. */
  private static boolean endsMeeting(Reading reading, int token) {
    return !reading.lexicon().isVerbFirst()
        && (reading.isWord(token, "meeting")
            || reading.triggers(Math.max(0, token - 2), token + 1).stream()
                .filter(t -> t.end() == token + 1 || t.end() == token)
                .anyMatch(
                    t ->
                        t.value().eventClass().has(Trait.MEETING)
                            && !t.value().isVerb()
                            && !reading.isFunctionWord(token)));
  }

  /**
   * "talks on X", "in A on settling the conflict in X": what they are about, not where they are
   * held; a purpose farther off counts only where it is told where.
   */
  private static boolean isTopic(Reading reading, EntityMention entity, boolean held) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    if (held && Extent.of(entity.id()).isRegionOrMore()) {
      for (int i = before; i > Math.max(0, before - TOPIC); i--) {
        if (reading.isWord(i, "purpose")) {
          return true;
        }
      }
    }
    return reading.isWord(before, "purpose") || reading.endsWord(before, "purpose");
  }
}
