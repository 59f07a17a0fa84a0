// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Says of each actor of a clause how the words around it tie it to the predicate: by a marker after
 * it, a preposition before it, or its place.
 */
final class ActorRoles {
  private static final int REACH = 5;
  private static final List<String> RULING =
      List.of("passed-on", "in", "on", "due", "during", "to");
  private static final List<String> PREPOSITIONS =
      List.of("reason", "agent", "between", "purpose", "with", "on", "from", "to", "in");

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
                    ? Marker.OBJECT
                    : marker);
        return markers;
      }
      if (hasObject(reading, clause)) {
        markers.replaceAll(
            (actor, marker) ->
                marker == Marker.SUBJECT && actor.first() < clause.verbFirst()
                    ? Marker.ABOUT
                    : marker);
      }
      if (!markers.containsValue(Marker.SUBJECT)) {
        promote(reading, markers, clause);
      }
      if (reading.lexicon().isOne(clause.verb(), "asking-verb")) {
        // "asked both sides to": the ending says that they are asked, whoever asks
        markers.replaceAll(
            (actor, marker) ->
                marker == Marker.SUBJECT && reading.isWord(actor.first(), "oblique")
                    ? Marker.OBJECT
                    : marker);
        askParties(reading, markers);
        if (isOffice(reading, clause.verbEnd())) {
          markers.replaceAll(
              (actor, marker) ->
                  marker == Marker.SUBJECT && !actor.is(ActorMention.Sort.PERSON)
                      ? Marker.OBJECT
                      : marker);
        }
      }
    }
    return markers;
  }

  /** "a suit that X brought": a pronoun on the verb is its object, the name after it did it. */
  private static boolean hasObject(Reading reading, Clause clause) {
    String verb = reading.token(clause.verbFirst()).text();
    boolean pronoun =
        reading.lexicon().of("object-pronoun").stream().anyMatch(verb::endsWith)
            && clause.verb().charAt(clause.verb().length() - 1) != Letters.HEH;
    return pronoun
        && reading
            .actorAt(clause.verbEnd())
            .filter(a -> a.first() == clause.verbEnd() && a.prefix().isEmpty())
            .isPresent();
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

  /**
   * "and accused B of …" after a clause of A's: a verb that needs an object takes its only actor
   * for it, and the subject is carried over.
   */
  static void shiftObjects(
      Reading reading, Clause clause, Map<Actor, Marker> markers, List<Actor> carried) {
    boolean continues = clause.opener() == Clause.Opener.AND && !carried.isEmpty();
    if (!continues || !reading.lexicon().isOne(clause.verb(), "transitive-speech")) {
      return;
    }
    boolean object = markers.containsValue(Marker.OBJECT);
    List<Actor> subjects = with(markers, Marker.SUBJECT);
    if (!object && subjects.size() == 1 && !carried.contains(subjects.get(0))) {
      markers.put(subjects.get(0), Marker.OBJECT);
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
      boolean joined = before != null && isCoordinated(reading, before, actor);
      boolean first = before == null && entry.getValue() == Marker.OBJECT;
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
      Marker marker = marker(reading, actor, first);
      if (marker == Marker.BARE && Outlets.isPlatform(reading, actor)) {
        marker = Marker.IN;
      }
      if (before != null && isCoordinated(reading, before, actor)) {
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

  /** The actors of a noun's phrase: who stands right after the noun owns it. */
  static Map<Actor, Marker> ofNoun(Reading reading, Telling noun, int end) {
    Map<Actor, Marker> markers = of(reading, noun.first(), end);
    markers.replaceAll(
        (actor, marker) ->
            actor.first() == noun.end()
                    && !reading.isWord(actor.first(), "positions")
                    && (marker == Marker.SUBJECT || marker == Marker.BARE)
                ? Marker.OWNER
                : marker);
    return markers;
  }

  /** "A and B" before an object marker are both objects. */
  private static void shareObjects(
      Reading reading, List<Actor> actors, Map<Actor, Marker> markers) {
    for (int i = actors.size() - 1; i > 0; i--) {
      Marker marker = markers.get(actors.get(i));
      boolean one =
          isCoordinated(reading, actors.get(i - 1), actors.get(i))
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

  static boolean isCoordinated(Reading reading, Actor before, Actor actor) {
    return reading.isCited(before) == reading.isCited(actor) && isListed(reading, before, actor);
  }

  /** Whether "and", or a comma of a list, joins two actors. */
  static boolean isListed(Reading reading, Actor before, Actor actor) {
    if (actor.first() - before.end() > 3 || actor.first() < before.end()) {
      return false;
    }
    boolean and = !actor.prefix().isEmpty() && actor.prefix().charAt(0) == Letters.WAW;
    for (int i = before.end(); i < actor.first(); i++) {
      if (reading.isWord(i, "and")) {
        and = true;
      } else if (!reading.isSign(i, ",\u00BB\u00AB\"")) {
        return false;
      }
    }
    boolean listed = actor.first() - before.end() == 1 && reading.isSign(before.end(), ",");
    return and || (listed && continues(reading, actor));
  }

  /** Whether a list goes on after an actor: "A, B and C". */
  private static boolean continues(Reading reading, Actor actor) {
    return reading.actors(actor.end(), actor.end() + 3).stream()
        .findFirst()
        .map(next -> isListed(reading, actor, next))
        .orElse(false);
  }

  private static Marker marker(Reading reading, Actor actor, int clauseFirst) {
    if (reading.isCited(actor)) {
      return Marker.ABOUT;
    }
    int after = actor.end();
    while (reading.isSign(after, "\u00BB\")")
        || (reading.isSign(after, ",") && reading.isWord(after + 1, "object"))) {
      after++;
    }
    if (reading.isWord(after, "object")) {
      return Marker.OBJECT;
    }
    if (isFramed(reading, actor)) {
      return Marker.ABOUT;
    }
    if (reading.insideWord(actor.first(), "agent")) {
      return Marker.AGENT; // "on the side of X"
    }
    if (isDescription(reading, actor)) {
      return Marker.IN;
    }
    if (reading.isWord(actor.first() - 1, "direction")
        || reading.endsWord(actor.first() - 1, "direction")) {
      return Marker.IN; // "in the north-west of X"
    }
    if (reading.endsWord(actor.first() - 1, "including")
        && reading.isWord(actor.first() - 2, "from")
        && isBody(actor)) {
      return Marker.BARE; // "several states, among them X and Y, called on"
    }
    boolean border = reading.lexicon().isVerbFirst() && reading.isWord(actor.first() - 1, "border");
    if (border && reading.actorAt(actor.end()).isEmpty()) {
      return Marker.IN; // "near the X border": where, not whom; "the X-Y border" is of both
    }
    if (Authors.makes(reading, actor) || Authors.opens(reading, actor)) {
      return Marker.AGENT;
    }
    Optional<Marker> clitic = clitic(actor);
    if (clitic.filter(m -> m == Marker.TO).isPresent() && Authors.isGenitive(reading, actor)) {
      if (Authors.endsDeed(reading, actor.first() - 1)) {
        return Marker.OWNER;
      }
    } else if (clitic.isPresent()) {
      return clitic.get();
    }
    boolean adjacent = true;
    for (int i = actor.first() - 1; i >= clauseFirst && i >= actor.first() - REACH; i--) {
      if (reading.isSign(i, "\u00BB\u00AB\"(")) {
        continue;
      }
      if (reading.isWord(i, "attendance")) {
        return Marker.PRESENT;
      }
      if (reading.isWord(i, "auspices") || reading.endsWord(i, "auspices")) {
        return Marker.ABOUT;
      }
      if (reading.endsWord(i, "connective")) {
        return Marker.BARE;
      }
      if (reading.isWord(i, "upon")) {
        return adjacent ? Marker.ON : Marker.ABOUT;
      }
      if (adjacent && endsTrigger(reading, i) && reading.timeAt(i) >= 0) {
        return Marker.OWNER; // "after the attack of X" is a time, but the attack is X's
      }
      Optional<Marker> preposition = preposition(reading, i);
      if (preposition.isPresent()) {
        return preposition.get();
      }
      boolean noun = adjacent && isGovernedNoun(reading, i);
      boolean ends = reading.token(i).isSign() || reading.timeAt(i) >= 0 || isBarrier(reading, i);
      if (ends && !noun) {
        return Marker.BARE;
      }
      if (adjacent && endsTrigger(reading, i)) {
        return reading.isWord(actor.first(), "positions") ? Marker.OBJECT : Marker.OWNER;
      }
      adjacent = false;
    }
    return Marker.BARE;
  }

  private static boolean isBody(Actor actor) {
    return actor.is(ActorMention.Sort.STATE)
        || actor.is(ActorMention.Sort.ORGANISATION)
        || actor.is(ActorMention.Sort.PERSON);
  }

  /** "the region disputed with X", "the road that joins A with B": what a place is, no actor. */
  private static boolean isDescription(Reading reading, Actor actor) {
    for (int i = actor.first() - 1; i >= Math.max(0, actor.first() - REACH); i--) {
      if (reading.token(i).isSign()) {
        return false;
      }
      if (reading.isWord(i, "described")) {
        return true;
      }
    }
    return false;
  }

  /** "within the framework of X": no partner, no target. */
  private static boolean isFramed(Reading reading, Actor actor) {
    for (int i = actor.first() - 1; i >= Math.max(0, actor.first() - REACH); i--) {
      if (reading.actorAt(i).isPresent() || reading.token(i).isSign()) {
        return false;
      }
      if (reading.isWord(i, "frame")) {
        return true;
      }
    }
    return false;
  }

  /** "came under fire of B": what a preposition rules is the noun, though a verb is written so. */
  private static boolean isGovernedNoun(Reading reading, int token) {
    char first = reading.token(token).text().charAt(0);
    boolean joined =
        (first == Letters.LAM || first == Letters.BEH)
            && reading.triggers(token, token + 1).stream()
                .filter(t -> t.value().kind() == Trigger.Kind.NOUN)
                .anyMatch(t -> t.value().lemma().charAt(0) != first);
    boolean ruled =
        RULING.stream()
            .anyMatch(role -> reading.endsWord(token - 1, role) || reading.isWord(token - 1, role));
    return (joined || ruled) && endsTrigger(reading, token);
  }

  private static boolean isBarrier(Reading reading, int token) {
    return reading.actorAt(token).isPresent()
        || reading.isWord(token, "object")
        || reading.isWord(token, "that")
        || reading.endsWord(token, "that-which")
        || reading.isWord(token, "and")
        || reading.verbAt(token).filter(v -> !v.is(Feature.PARTICIPLE)).isPresent();
  }

  private static boolean endsTrigger(Reading reading, int token) {
    for (int first = token; first >= Math.max(0, token - 3); first--) {
      boolean noun =
          reading.triggers(first, first + 1).stream()
              .anyMatch(t -> t.end() == token + 1 && !t.value().isVerb());
      if (noun) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Marker> preposition(Reading reading, int token) {
    if (reading.isWord(token, "partitive")
        || reading.endsWord(token, "partitive")
        || reading.insideWord(token, "partitive")) {
      return Optional.empty();
    }
    for (String role : PREPOSITIONS) {
      for (int first = token; first >= Math.max(0, token - 2); first--) {
        int border = token + 1;
        if (reading.wordAt(first, role).filter(w -> w.end() == border).isPresent()) {
          return Optional.of(of(role));
        }
      }
    }
    return Optional.empty();
  }

  private static Marker of(String role) {
    return switch (role) {
      case "agent" -> Marker.AGENT;
      case "between" -> Marker.BETWEEN;
      case "purpose", "reason" -> Marker.ABOUT;
      case "with" -> Marker.WITH;
      case "on" -> Marker.ON;
      case "from" -> Marker.FROM;
      case "to" -> Marker.TO;
      default -> Marker.IN;
    };
  }

  /** The preposition written on an actor's first word, conjunctions before it apart. */
  private static Optional<Marker> clitic(Actor actor) {
    String prefix = actor.prefix();
    int at = 0;
    while (at < prefix.length()
        && (prefix.charAt(at) == Letters.WAW || prefix.charAt(at) == Letters.FEH)) {
      at++;
    }
    char first = at < prefix.length() ? prefix.charAt(at) : ' ';
    return switch (first) {
      case Letters.LAM -> Optional.of(Marker.TO);
      case Letters.BEH -> Optional.of(Marker.IN);
      default -> Optional.empty();
    };
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
