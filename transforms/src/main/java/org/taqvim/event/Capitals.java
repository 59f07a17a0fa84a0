// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;

/** Finds the capitals that are places of an event and do not stand for their states. */
final class Capitals {
  /** How many tokens a court or a prison may be called by before its city. */
  private static final int HELD = 3;

  /** How many tokens after a square its town may be named. */
  private static final int SITE = 2;

  /** Roles of words after which a capital is a town. */
  private static final List<String> INSIDE = List.of("midst", "premises", "entering");

  private Capitals() {}

  /** The capitals in which an event told in a run of the source took place. */
  static List<Place> of(Reading reading, Draft draft, int begin, int end) {
    return of(reading, draft, begin, end, draft.type());
  }

  /** The capitals in which people meet, by a run of the source. */
  static List<Place> ofMeeting(Reading reading, Draft draft, int begin, int end) {
    return of(reading, draft, begin, end, EventType.CONSULT);
  }

  private static List<Place> of(Reading reading, Draft draft, int begin, int end, EventType type) {
    List<Place> places = new ArrayList<>();
    Optional<EntityMention> last = Optional.empty();
    Optional<EntityMention> site = Optional.empty();
    for (EntityMention entity : reading.names().entitiesIn(begin, end)) {
      if (entity.type() != EntityType.LOC
          || Eves.isEve(reading, reading.text().tokenAt(entity.begin()))) {
        continue;
      }
      boolean joined = last.filter(l -> isJoined(reading, l, entity)).isPresent();
      boolean around = site.filter(s -> isSiteOf(reading, s, entity)).isPresent();
      if (Gazetteer.standard().capitalOf(entity.id()).isEmpty()) {
        site = Optional.of(entity);
        last = draft.type() == EventType.PROTEST ? Optional.of(entity) : Optional.empty();
      } else if (joined
          || around
          || isEntered(reading, draft, entity)
          || isThere(reading, draft, entity, type)) {
        places.add(Place.of(entity));
        last = Optional.of(entity);
      }
    }
    int first = reading.text().tokenAt(begin);
    int after = reading.text().tokenAt(end);
    for (UnnamedPlaces.Capital capital : UnnamedPlaces.capitals(reading, first, after)) {
      Place place = Place.of(capital.entry());
      if (isThere(reading, draft, capital.first(), type) && !places.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }

  /** "the square of the republic in the centre of P": P right behind what lies in it. */
  private static boolean isSiteOf(Reading reading, EntityMention site, EntityMention town) {
    int apart = reading.text().tokenAt(town.begin()) - reading.text().tokenAt(site.end());
    return apart <= SITE
        && Gazetteer.standard().townOf(site.id()).filter(town.id()::equals).isPresent();
  }

  /** "the troops entered P": the object of a verb of entering, behind its subject. */
  private static boolean isEntered(Reading reading, Draft draft, EntityMention capital) {
    int token = reading.text().tokenAt(capital.begin());
    return reading.lexicon().isVerbFirst()
        && reading.lexicon().isOne(draft.clause.verb(), "entering-verb")
        && !draft.clause.isPassive()
        && draft.clause.holds(token)
        && token > draft.clause.verbEnd()
        && reading.token(token).begin() == capital.begin()
        && ActorMarkers.preposition(reading, token - 1).isEmpty();
  }

  /** "in the capital of A", "the capital of A saw protests". */
  private static boolean isThere(Reading reading, Draft draft, int capital, EventType type) {
    int before = beforeTimes(reading, capital - 1);
    return switch (type) {
      case CONSULT, PROTEST -> true;
      case AGREE -> isIn(reading, capital);
      default ->
          isIn(reading, capital)
              || (isGoal(reading, draft, before) && !reading.actorAt(before - 1).isPresent());
    };
  }

  /** Whether "in" stands before the words of a place, or is written with the first of them. */
  static boolean isIn(Reading reading, int place) {
    return reading.isWord(place - 1, "in")
        || isInside(reading, place - 1)
        || (reading.lexicon().isVerbFirst()
            && reading.token(place).text().charAt(0) == Letters.BEH);
  }

  /** "sent troops to A": where those go whom somebody moves. */
  private static boolean isGoal(Reading reading, Draft draft, int before) {
    return reading.isWord(before, "to")
        && Transports.carriesPeople(reading, draft.first, draft.end);
  }

  private static boolean isThere(
      Reading reading, Draft draft, EntityMention capital, EventType type) {
    int before = beforeTimes(reading, NamedPlaces.before(reading, capital));
    return switch (type) {
      case CONSULT -> isMet(reading, draft, capital, before);
      case AGREE ->
          namesMeeting(reading, capital, before)
              || namesDeal(reading, draft, capital, before)
              || isScene(reading, draft, capital, before);
      case ASSAULT -> isInside(reading, before);
      default ->
          (type != EventType.COERCE && isGoal(reading, draft, before))
              || (draft.eventClass.has(Trait.CIVIL) && isHeld(reading, before))
              || (type == EventType.COERCE && isLocal(reading, before))
              || isInside(reading, before)
              || isScene(reading, draft, capital, before);
    };
  }

  /** "did in A": what is in it, not the government that sits there. */
  private static boolean isScene(Reading reading, Draft draft, EntityMention capital, int before) {
    boolean in = reading.isWord(before, "in") || NamedPlaces.hasIn(reading, capital);
    int holder = reading.isWord(before, "in") ? before - 1 : before;
    return in
        && reading.actorAt(holder).isEmpty()
        && !PlaceChooser.isTellers(reading, capital)
        && !new Elsewhere(reading, draft).is(capital);
  }

  private static boolean isMet(Reading reading, Draft draft, EntityMention capital, int before) {
    return reading.isWord(before, "in")
        || reading.isWord(before, "to")
        || namesMeeting(reading, capital, before)
        || isVisited(reading, before)
        || isInside(reading, before)
        || isHost(reading, capital)
        || NamedPlaces.hasIn(reading, capital)
        || reading.hasWord(before - 1, before + 1, "capital")
        || (reading.isSign(before, ",") && reading.hasWord(before - 3, before, "capital"))
        || isReached(reading, draft, capital);
  }

  /** "the meeting of 6 October in Prague": the last token before the dates that end at a token. */
  private static int beforeTimes(Reading reading, int token) {
    int at = token;
    while (at > 0 && reading.timeAt(at) >= 0) {
      at--;
    }
    return at;
  }

  /** "in the streets of A", "in a café of A", "near A", "came into A": the town, no government. */
  private static boolean isInside(Reading reading, int before) {
    return INSIDE.stream().anyMatch(role -> reading.endsWord(before, role))
        || reading
            .wordEndingAt(before, "near-town")
            .filter(near -> !isTown(reading, near.first() - 1))
            .isPresent();
  }

  /** "the town of X near A": A only tells where X lies. */
  private static boolean isTown(Reading reading, int token) {
    return token >= 0
        && reading
            .names()
            .entitiesIn(reading.token(token).begin(), reading.token(token).end())
            .stream()
            .anyMatch(e -> e.type() == EntityType.LOC);
  }

  /** "the police of X arrested", "a court in X sentenced": where they do it. */
  private static boolean isLocal(Reading reading, int before) {
    int holder = reading.isWord(before, "in") ? before - 1 : before;
    return IntStream.rangeClosed(Math.max(0, holder - 1), holder)
        .anyMatch(i -> reading.isWord(i, "court") || reading.isWord(i, "town-police"));
  }

  /** "in the military court of X", "in a prison of X". */
  private static boolean isHeld(Reading reading, int before) {
    for (int i = before; i > Math.max(0, before - HELD); i--) {
      if (reading.isWord(i, "court") || reading.isWord(i, "prison")) {
        return reading.isWord(i - 1, "in");
      }
    }
    return false;
  }

  /** "the agreements of Washington": made in the capital of a state that is no party. */
  private static boolean namesDeal(
      Reading reading, Draft draft, EntityMention capital, int before) {
    return isThird(reading, capital)
        && !reading.lexicon().isOne(draft.trigger, "ratifying") // one made by others, long ago
        && reading.endsWord(before, "treaty");
  }

  private static boolean isThird(Reading reading, EntityMention capital) {
    return Gazetteer.standard()
        .capitalOf(capital.id())
        .filter(c -> reading.profile().party(c).isEmpty())
        .isPresent();
  }

  /** "A hosts talks": the capital stands for the state that does, and they are held in it. */
  private static boolean isHost(Reading reading, EntityMention capital) {
    int token = reading.text().tokenAt(capital.begin());
    int at = reading.lexicon().isVerbFirst() ? token - 1 : token + 1;
    while (at > token && (reading.timeAt(at) >= 0 || reading.isSign(at, "()"))) {
      at++; // "A on Monday (the 22nd) hosts talks"
    }
    return isHosting(reading, at) || (at < token && isHosting(reading, token + 1));
  }

  private static boolean isHosting(Reading reading, int at) {
    return reading.triggers(at, at + 1).stream()
        .anyMatch(t -> t.value().eventClass().has(Trait.HOSTING));
  }

  /** "to A and B", "in A or B", "to A, B and C". */
  private static boolean isJoined(Reading reading, EntityMention one, EntityMention other) {
    int end = reading.text().tokenAt(one.end());
    int next = reading.text().tokenAt(other.begin());
    if (next == end) {
      return reading.lexicon().isVerbFirst() && reading.token(next).text().charAt(0) == Letters.WAW;
    }
    return next == end + 1 && (isAnd(reading, end) || isListed(reading, one, other));
  }

  private static boolean isAnd(Reading reading, int token) {
    return reading.isWord(token, "and") || reading.isWord(token, "or");
  }

  /** "to A, B and": after "in A," the next capital is who acts. */
  private static boolean isListed(Reading reading, EntityMention one, EntityMention other) {
    int before = reading.text().tokenAt(one.begin()) - 1;
    int comma = reading.text().tokenAt(one.end());
    int after = reading.text().tokenAt(other.end());
    return reading.isWord(before, "to")
        && reading.isSign(comma, ",\u060C")
        && isAnd(reading, after);
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
  private static boolean namesMeeting(Reading reading, EntityMention capital, int before) {
    if (reading.lexicon().isVerbFirst() && !isThird(reading, capital)) {
      return false; // "the talks of Yerevan with": whose they are
    }
    return reading.isWord(before, "meeting")
        || reading.triggers(Math.max(0, before - 2), before + 1).stream()
            .filter(t -> t.end() == before + 1 || t.end() == before)
            .anyMatch(
                t ->
                    t.value().eventClass().has(Trait.MEETING)
                        && !t.value().isVerb()
                        && !reading.isFunctionWord(before));
  }
}
