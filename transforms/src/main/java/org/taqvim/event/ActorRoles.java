// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.entity.ActorMention;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Says of each actor of a clause how the words around it tie it to the predicate: by a marker after
 * it, a preposition before it, or its place.
 */
final class ActorRoles {
  /** How many tokens a craft of two words and its nationality are. */
  private static final int CRAFT = 3;

  private ActorRoles() {}

  /** How an actor is tied to its clause. */
  enum Marker {
    SUBJECT,
    OBJECT,
    AGENT,
    TO,
    FROM,
    ON,
    BETWEEN,
    WITH,
    IN,
    ABOUT,
    /** "in the presence of": of a meeting, those who meet. */
    PRESENT,
    /** It stands right after a trigger noun: the noun's owner. */
    OWNER,
    /** Nothing says. */
    BARE
  }

  /**
   * The actors of a clause; in a verb-first clause one that a sign or a time parts from the verb
   * after it is no subject but a dateline or a topic.
   */
  static Map<Actor, Marker> of(Reading reading, Clause clause) {
    Map<Actor, Marker> markers = of(reading, clause.first(), clause.end());
    markers.keySet().removeIf(actor -> clause.isInserted(actor.first()));
    if (clause.isAside()) { // "after the refusal of B": who stands right after it does it
      reading
          .actorAt(clause.verbEnd())
          .filter(doer -> markers.get(doer) == Marker.AGENT)
          .ifPresent(
              doer -> {
                markers.replaceAll((a, m) -> m == Marker.SUBJECT ? Marker.OBJECT : m);
                markers.put(doer, Marker.SUBJECT);
              });
    }
    if (!reading.lexicon().isVerbFirst()) {
      Occasions.leaveOpening(reading, markers, clause);
    }
    if (reading.lexicon().isVerbFirst() && !clause.verb().isEmpty()) {
      markers.replaceAll(
          (actor, marker) ->
              marker == Marker.SUBJECT && isParted(reading, actor, clause) ? Marker.ABOUT : marker);
      if (reading.isWord(clause.verbEnd(), "armed")
          && reading.actorAt(clause.verbEnd()).isEmpty()) {
        markers.replaceAll(
            (actor, marker) ->
                actor.first() > clause.verbEnd()
                        && (marker == Marker.SUBJECT || marker == Marker.OWNER)
                        && !isNationality(reading, actor, clause)
                        && !reading.isWord(actor.first() - 1, "belonging")
                    ? Marker.OBJECT
                    : marker);
        return markers;
      }
      if (hasObject(reading, clause) || opensWithOccasion(reading, clause)) {
        markers.replaceAll(
            (actor, marker) ->
                marker == Marker.SUBJECT && actor.first() < clause.verbFirst()
                    ? Marker.ABOUT
                    : marker);
      }
      DeedSubjects.mend(reading, markers, clause);
      if (!markers.containsValue(Marker.SUBJECT)) {
        promote(reading, markers, clause);
      }
      boolean unlisted = new UnlistedSubjects(reading, clause).mend(markers);
      Agreement agreement = new Agreement(reading);
      agreement
          .objects(clause, with(markers, Marker.SUBJECT))
          .forEach(actor -> markers.put(actor, Marker.OBJECT));
      InvertedSubjects.mend(agreement, markers, clause);
      if (reading.lexicon().isOne(clause.verb(), "asking-verb")) {
        // "asked both sides to": the ending says that they are asked, whoever asks
        markers.replaceAll(
            (actor, marker) ->
                marker == Marker.SUBJECT && reading.isWord(actor.first(), "oblique")
                    ? Marker.OBJECT
                    : marker);
        askParties(reading, markers);
        if (!unlisted && isOffice(reading, clause.verbEnd())) {
          int body = reading.wordAt(clause.verbEnd(), "title").map(h -> h.end()).orElse(-1);
          markers.replaceAll(
              (actor, marker) -> // "the spokesman of the Kremlin" speaks for the Kremlin
              marker == Marker.SUBJECT
                          && !actor.is(ActorMention.Sort.PERSON)
                          && (actor.first() > body || actor.end() < body)
                      ? Marker.OBJECT
                      : marker);
        }
      }
    }
    return markers;
  }

  /** "an Armenian missile hit", "an Armenian winged craft hit": the nationality of what strikes. */
  private static boolean isNationality(Reading reading, Actor actor, Clause clause) {
    int armed = clause.verbEnd();
    boolean craft = // which a verb of shooting down takes as its object, where it has no other
        actor.end() == armed + CRAFT
            && EquipmentCounts.isAny(reading, armed, armed + 2)
            && reading.triggers(clause.verbFirst(), armed).stream()
                .map(t -> t.value().eventClass())
                .filter(EventClass::isViolent)
                .anyMatch(c -> c.fate().isEmpty() || isStruck(reading, actor.end()));
    return (actor.is(ActorMention.Sort.DEMONYM) && actor.first() == armed + 1) || craft;
  }

  /** Whether a noun for equipment or a post begins with a token, as what is struck does. */
  private static boolean isStruck(Reading reading, int token) {
    return EquipmentCounts.isAny(reading, token, token + 1) || reading.isWord(token, "positions");
  }

  /** "The day after the killing of soldiers of A, B called": whom the occasion names calls not. */
  private static boolean opensWithOccasion(Reading reading, Clause clause) {
    int first = clause.first();
    return (reading.isWord(first, "day-after")
            || reading.isWord(first, "after")
            || reading.isWord(first, "during")
            || reading.isWord(first, "because"))
        && reading.actors(first, clause.verbFirst()).stream()
            .noneMatch(a -> a.end() == clause.verbFirst())
        && reading
            .actorAt(clause.verbEnd())
            .filter(a -> a.first() == clause.verbEnd() && a.prefix().isEmpty())
            .isPresent();
  }

  /** "a suit that X brought": a pronoun on the verb is its object, the name after it did it. */
  static boolean hasObject(Reading reading, Clause clause) {
    return hasPronoun(reading, clause)
        && reading
            .actorAt(clause.verbEnd())
            .filter(a -> a.first() == clause.verbEnd() && a.prefix().isEmpty())
            .isPresent();
  }

  /** Whether a pronoun is written on a clause's verb: its object. */
  static boolean hasPronoun(Reading reading, Clause clause) {
    String verb = reading.token(clause.verbFirst()).text();
    return reading.lexicon().of("object-pronoun").stream()
            .anyMatch(p -> verb.endsWith(p) && !clause.verb().endsWith(p)) // part of its stem
        && clause.verb().charAt(clause.verb().length() - 1) != Letters.HEH;
  }

  /** "the commissioner asked the authorities of B to": who asks is told by his office alone. */
  private static boolean isOffice(Reading reading, int token) {
    boolean office =
        Titles.beginningAt(reading, token).filter(h -> h.value().isTitle()).isPresent()
            || reading.isWord(token, "title")
            || reading.isWord(token, "couple");
    return office && reading.actorAt(token).isEmpty();
  }

  /** "asked A and B to": the parties of a conflict are asked, who stands nowhere else asks. */
  private static void askParties(Reading reading, Map<Actor, Marker> markers) {
    List<Actor> asked = with(markers, Marker.SUBJECT);
    boolean parties =
        asked.size() > 1
            && !markers.containsValue(Marker.OBJECT)
            && asked.stream()
                .allMatch(
                    a -> // "Armenia" is written as "an Armenian" is in the accusative
                    (a.is(ActorMention.Sort.STATE) || a.is(ActorMention.Sort.DEMONYM))
                            && a.mention().country().flatMap(reading.profile()::party).isPresent());
    if (parties) {
      asked.forEach(a -> markers.put(a, Marker.OBJECT));
    }
  }

  private static boolean isParted(Reading reading, Actor actor, Clause clause) {
    if (actor.end() > clause.verbFirst()) {
      return false;
    }
    for (int i = actor.end(); i < clause.verbFirst(); i++) {
      if (reading.isSign(i, ")-\u2013\u2014:")) {
        return true;
      }
    }
    return false;
  }

  private static void promote(Reading reading, Map<Actor, Marker> markers, Clause clause) {
    Actor before = null;
    for (Map.Entry<Actor, Marker> entry : markers.entrySet()) {
      Actor actor = entry.getKey();
      boolean joined = before != null && ActorLists.isCoordinated(reading, before, actor);
      boolean first =
          before == null && entry.getValue() == Marker.OBJECT && !Ground.isOfGround(reading, actor);
      if (actor.first() >= clause.verbEnd() && (first || joined)) {
        entry.setValue(Marker.SUBJECT);
        before = actor;
      }
    }
  }

  /** The actors of a run of tokens with their markers, in text order. */
  static Map<Actor, Marker> of(Reading reading, int first, int end) {
    Map<Actor, Marker> markers = new LinkedHashMap<>();
    List<Actor> actors = reading.actors(first, end);
    boolean subject = false;
    Actor before = null;
    for (Actor actor : actors) {
      Marker marker = ActorMarkers.of(reading, actor, first);
      if (marker == Marker.BARE && Outlets.isPlatform(reading, actor)) {
        marker = Marker.IN;
      }
      if (before != null
          && (ActorLists.isCoordinated(reading, before, actor) || areJoint(before, actor))) {
        Marker shared = markers.get(before);
        if (marker == Marker.BARE
            || marker == Marker.SUBJECT
            || shared == Marker.BETWEEN
            || shared == Marker.PRESENT) {
          marker = shared;
        }
      } else if (marker == Marker.BARE && !subject) {
        marker = Marker.SUBJECT;
      } else if (marker == Marker.BARE && reading.lexicon().isVerbFirst()) {
        marker = Marker.OBJECT;
      }
      subject |= marker == Marker.SUBJECT;
      markers.put(actor, marker);
      before = actor;
    }
    shareObjects(reading, actors, markers);
    return markers;
  }

  /** "a Russian Azerbaijani patrol": two nationalities of one noun. */
  private static boolean areJoint(Actor before, Actor actor) {
    return before.is(ActorMention.Sort.DEMONYM)
        && actor.is(ActorMention.Sort.DEMONYM)
        && actor.first() == before.end()
        && actor.prefix().isEmpty();
  }

  /** The actors of a noun's phrase: who stands right after the noun owns it. */
  static Map<Actor, Marker> ofNoun(Reading reading, Telling noun, int end) {
    Map<Actor, Marker> markers = of(reading, noun.first(), end);
    int after = noun.end();
    while (!reading.lexicon().isVerbFirst() && reading.timeAt(after) >= 0) {
      after++; // "the attack of Monday of X"
    }
    int owner = after;
    markers.replaceAll(
        (actor, marker) ->
            (actor.first() == owner || endsWith(noun, actor))
                    && !reading.isWord(actor.first(), "positions")
                    && (marker == Marker.SUBJECT
                        || marker == Marker.BARE
                        || (marker == Marker.OBJECT && !reading.lexicon().isVerbFirst()))
                ? Marker.OWNER
                : marker);
    if (!reading.lexicon().isVerbFirst()) {
      shareOwners(reading, markers);
    }
    return markers;
  }

  /** "the retreat of-troops of A", where the words for the deed name the troops with it. */
  private static boolean endsWith(Telling noun, Actor actor) {
    return actor.first() > noun.first() && actor.first() < noun.end() && actor.end() > noun.end();
  }

  /** "announced the accord of A and B (object)": the accord is its object, both own it. */
  private static void shareOwners(Reading reading, Map<Actor, Marker> markers) {
    Actor before = null;
    for (Map.Entry<Actor, Marker> entry : markers.entrySet()) {
      if (before != null
          && entry.getValue() == Marker.OBJECT
          && markers.get(before) == Marker.OWNER
          && ActorLists.isCoordinated(reading, before, entry.getKey())) {
        entry.setValue(Marker.OWNER);
      }
      before = entry.getKey();
    }
  }

  /** "A and B" before an object marker are both objects. */
  private static void shareObjects(
      Reading reading, List<Actor> actors, Map<Actor, Marker> markers) {
    for (int i = actors.size() - 1; i > 0; i--) {
      Marker marker = markers.get(actors.get(i));
      boolean one =
          ActorLists.isCoordinated(reading, actors.get(i - 1), actors.get(i))
              || isApposed(reading, actors.get(i - 1), actors.get(i));
      if (marker == Marker.OBJECT && one) {
        markers.put(actors.get(i - 1), marker);
      }
    }
  }

  /** "X, the speaker of its parliament, (object)": one and the same. */
  private static boolean isApposed(Reading reading, Actor before, Actor actor) {
    return before.is(ActorMention.Sort.PERSON)
        && actor.is(ActorMention.Sort.OFFICE)
        && actor.first() == before.end() + 1
        && reading.isSign(before.end(), ",");
  }

  /** Markers of all but some actors. */
  static Map<Actor, Marker> without(Map<Actor, Marker> markers, List<Actor> some) {
    Map<Actor, Marker> others = new LinkedHashMap<>(markers);
    some.forEach(others::remove);
    return others;
  }

  /** The actors that carry one of some markers, in text order. */
  static List<Actor> with(Map<Actor, Marker> markers, Marker... wanted) {
    Set<Marker> set = Set.of(wanted);
    List<Actor> found = new ArrayList<>();
    markers.forEach(
        (actor, marker) -> {
          if (set.contains(marker)) {
            found.add(actor);
          }
        });
    return found;
  }
}
