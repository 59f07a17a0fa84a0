// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.text.Letters;

/** Whose casualties they are, by the words beside them. */
final class CasualtySide {
  /** How many tokens after a number of people the verb may stand whose object they are. */
  private static final int VERB = 8;

  /** How many tokens what is told of a part of the people may be long. */
  private static final int PART = 5;

  private CasualtySide() {}

  /** The side named beside a number, after it before before it. */
  static Optional<String> beside(
      Reading reading, int at, int after, int end, Optional<String> home) {
    boolean unnamed = // "soldiers of its own" are named by who tells of them, too
        reading.actors(at, Math.min(end, after + 1)).stream()
            .allMatch(a -> isUnlisted(a) || reading.hasWord(a.first(), a.end(), "own"));
    if (unnamed) {
      Optional<String> mourner = OwnDead.mourner(reading, at);
      if (mourner.isPresent()) {
        return mourner;
      }
    }
    Optional<PhraseIndex.Hit<String>> one = reading.wordAt(after, "one-of-two");
    if (one.filter(o -> reading.isWord(o.end(), "from")).isPresent()) {
      return Optional.of("both"); // "two soldiers, one of them of A, the other of B"
    }
    Optional<Reading.Actor> owner =
        reading.actorAt(at - 1).filter(a -> OwnDead.isSecond(reading, a));
    if (owner.isPresent()) { // "A the death of five and B of seven of its soldiers"
      return owner.get().mention().country();
    }
    if (reading.hasWord(at, after, "own")) {
      return reading.hasWord(at, after, "own-members") ? troop(reading, at).or(() -> home) : home;
    }
    if (reading.hasWord(at, Math.min(end, after + 1), "crew")) {
      return EquipmentReader.ownerBefore(reading, at);
    }
    Optional<String> named = after(reading, after, end, home);
    if (named.isPresent()) {
      return named;
    }
    for (int i = after - 1; i >= Math.max(0, after - 3); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        int before = actor.get().first() - (reading.isWord(actor.get().first() - 1, "and") ? 2 : 1);
        if (reading.actorAt(before).filter(b -> isWithAnother(reading, b, after)).isPresent()) {
          return Optional.of("both"); // "the war of A and B cost 25,000"
        }
        if (reading.isWord(actor.get().first() - 1, "with") || isWhere(reading, actor.get())) {
          break; // "in the fighting with A, and ten were hurt"
        }
        return actor
            .filter(CasualtySide::canSuffer)
            .filter(a -> !isKilled(reading, after, end) && !kills(reading, a, at))
            .flatMap(a -> victim(reading, a));
      }
      if (reading.isWord(i, "own")) {
        return home;
      }
      if (reading.isWord(i, "that") || reading.token(i).isSign()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "four fell in A", "on the border of A and B four fell": where somebody was hurt. */
  private static boolean isWhere(Reading reading, Reading.Actor actor) {
    int before = actor.first() - 1;
    int first =
        reading.isWord(before, "and")
            ? reading.actorAt(before - 1).map(a -> a.first() - 1).orElse(before - 2)
            : before;
    return reading.isWord(before, "in")
        || reading.endsWord(first, "border")
        || reading.endsWord(first, "border-of");
  }

  /** "A's soldiers killed a civilian": whom an active verb has for its object, its subject hurt. */
  private static boolean isKilled(Reading reading, int after, int end) {
    return reading.hasWord(after, Math.min(end, after + VERB), "object")
        && reading.triggers(after, Math.min(end, after + VERB)).stream()
            .anyMatch(t -> t.value().eventClass().harm().isPresent());
  }

  /** "The forces of A killed three": a verb of harm, its subject, and then how many it harmed. */
  private static boolean kills(Reading reading, Reading.Actor actor, int number) {
    int verb = actor.first() - 1;
    return reading.lexicon().isVerbFirst()
        && actor.end() == number
        && actor.prefix().isEmpty()
        && !actor.is(Sort.DEMONYM) // "killed: an Armenian and two others"
        && reading.triggers(Math.max(0, verb), actor.first()).stream()
            .filter(t -> !reading.lexicon().isOne(t.value().lemma(), "suffering-verb"))
            .anyMatch(t -> t.value().isVerb() && t.value().eventClass().harm().isPresent());
  }

  /** The side named after what ends before a token. */
  static Optional<String> after(Reading reading, int after, int end, Optional<String> home) {
    for (int i = after; i < Math.min(end, after + 5); i++) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.filter(CasualtySide::isUnlisted).isPresent()) {
        i = actor.get().end() - 1; // "the soldier N": whose he is stands elsewhere
        continue;
      }
      if (actor.filter(a -> a.first() >= after && isJoined(a)).isPresent()) {
        break; // "A lost five soldiers and B seven"
      }
      boolean goal = reading.isWord(i - 1, "heading"); // "30,000 crossed the river towards A"
      if (actor.isPresent() && goal && !isParty(reading, actor.get())) {
        break;
      }
      if (actor.isPresent()) {
        return isWithAnother(reading, actor.get(), end)
            ? Optional.of("both")
            : victim(reading, actor.get());
      }
      int ranks = reading.wordAt(i, "ranks").map(PhraseIndex.Hit::end).orElse(i);
      if (ranks > i) { // "in the ranks of"
        i = ranks - 1;
        continue;
      }
      Optional<String> region = UnnamedPlaces.holderOfRegion(reading, i);
      if (region.isPresent()) {
        return region; // "the soldiers of this region"
      }
      if (reading.isWord(i, "country") || reading.isWord(i, "own")) {
        return home;
      }
      if (reading.isWord(i, "including") || reading.insideWord(i, "including")) {
        return isOfOneInFew(reading, after, i, end) ? Optional.of("both") : Optional.empty();
      }
      if (reading.token(i).isSign()
          || reading.isWord(i, "and")
          || isAndFrom(reading, i)
          || reading.isWord(i, "break")
          || reading.isWord(i, "outcome")
          || reading.isWord(i, "in")
          || reading.isWord(i, "due")
          || reading.isWord(i, "agent")
          || reading.isWord(i, "source")
          || reading.isWord(i, "source-to")
          || reading.isWord(i, "according")
          || reading.isWord(i, "charge") // "arrested five on a charge of spying for A"
          || reading.isWord(i, "convicted")
          || isDeed(reading, i)) {
        break; // whose attack it was is no word on whose dead they are
      }
    }
    return Optional.empty();
  }

  private static boolean isParty(Reading reading, Reading.Actor actor) {
    return actor.mention().country().flatMap(reading.profile()::party).isPresent();
  }

  /** Whether an actor is a person whom no list knows. */
  private static boolean isUnlisted(Reading.Actor actor) {
    return actor.is(Sort.PERSON) && Gazetteer.standard().entry(actor.mention().id()).isEmpty();
  }

  /** Whether "and" is written with a name. */
  static boolean isJoined(Reading.Actor actor) {
    return actor.prefix().startsWith(String.valueOf(Letters.WAW));
  }

  /** "ten of A's side and of B's nine": the next side has its own number. */
  private static boolean isAndFrom(Reading reading, int token) {
    return reading.lexicon().isVerbFirst()
        && reading.token(token).text().charAt(0) == Letters.WAW
        && reading.isWord(token, "from");
  }

  /** The side against whom a deed was directed, where it is one. */
  static Optional<String> ofTarget(Reading reading, Draft draft) {
    List<String> targets =
        draft.participants.values().stream()
            .filter(p -> p.role() == Participant.Role.TARGET)
            .flatMap(
                p -> reading.profile().side(p.id(), Gazetteer.standard().country(p.id())).stream())
            .distinct()
            .toList();
    return targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
  }

  /** "200, among them 12 soldiers of A's": the few that are A's do not make the others so. */
  private static boolean isOfOneInFew(Reading reading, int after, int including, int end) {
    int all = value(reading, Math.max(0, after - PART), after);
    for (int i = including; i < Math.min(end, including + PART); i++) {
      int[] part = Numbers.at(reading, i, end);
      if (part.length > 0) {
        return part[0] * 2 < all
            && reading.actors(part[1], Math.min(end, part[1] + PART / 2)).stream()
                .flatMap(a -> a.mention().country().stream())
                .anyMatch(c -> reading.profile().party(c).isPresent());
      }
    }
    return false;
  }

  /** The first number in a run of tokens, or none. */
  static int value(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      int[] number = Numbers.at(reading, i, end);
      if (number.length > 0) {
        return number[0];
      }
    }
    return 0;
  }

  /** "its members": of the troop named last in the clause. */
  private static Optional<String> troop(Reading reading, int at) {
    for (int i = at - 1; i >= 0 && !reading.isWord(i, "that"); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return actor
            .filter(a -> a.is(Sort.FORCES) || a.is(Sort.DEMONYM))
            .flatMap(CasualtySide::sideOf);
      }
    }
    return Optional.empty();
  }

  /** The side named right after a word of harm: "the dead of". */
  static Optional<String> beside(Reading reading, HarmMark mark, int end, Optional<String> home) {
    if (reading.isWord(mark.end(), "own")) {
      return home;
    }
    Optional<Reading.Actor> actor = reading.actorAt(mark.end());
    return actor.isPresent()
        ? victim(reading, actor.get())
        : beside(reading, mark.first(), mark.end(), Math.min(end, mark.end() + 2), home);
  }

  /** "seven soldiers of Armenia and Azerbaijan": of both sides together. */
  private static boolean isWithAnother(Reading reading, Reading.Actor actor, int end) {
    Optional<String> country = actor.mention().country();
    int next = actor.end();
    boolean word =
        next + 1 < end && reading.isWord(next, "and") && reading.token(next).text().length() == 1;
    return (next < end ? reading.actorAt(word ? next + 1 : next) : Optional.<Reading.Actor>empty())
        .filter(other -> word || isJoined(other))
        .filter(other -> !PeopleWords.isOne(reading, other.first())) // "and a soldier of B's"
        .filter(other -> other.mention().country().isPresent())
        .filter(other -> reading.profile().party(other.mention().country().get()).isPresent())
        .filter(other -> !other.mention().country().equals(country))
        .isPresent();
  }

  private static boolean isDeed(Reading reading, int token) {
    return reading.triggers(token, token + 1).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.isViolent() && !c.isConsequence());
  }

  /** Whether an actor before a number may be who suffered: a ministry or a person tells of it. */
  private static boolean canSuffer(Reading.Actor actor) {
    return switch (actor.mention().sort()) {
      case STATE, FORCES, DEMONYM, GROUP -> true;
      case PERSON, OFFICE, GOVERNMENT, ORGANISATION, MEDIA -> false;
    };
  }

  /** The side of an actor beside a number, unless the words make it the one who struck. */
  private static Optional<String> victim(Reading reading, Reading.Actor actor) {
    boolean shot = // "by the bullet of a sniper of A's"
        reading.endsWord(actor.first() - 1, "fatal")
            || reading.endsWord(actor.first() - 2, "fatal");
    return shot || Authors.strikes(reading, actor) ? Optional.empty() : sideOf(actor);
  }

  private static Optional<String> sideOf(Reading.Actor actor) {
    boolean both = actor.mention().id().startsWith("group:both");
    return both ? Optional.of("both") : actor.mention().country();
  }

  /** Whose they are where no number tells it: what stands beside the word of harm. */
  static String sideOf(Reading reading, HarmMark mark, int first, int end, Optional<String> home) {
    Optional<String> near = beside(reading, mark.end(), mark.end(), end, home);
    if (near.isPresent()) {
      return near.get();
    }
    if (reading.hasWord(first, end, "both")) {
      return "both";
    }
    for (int i = mark.first() - 1; i >= Math.max(first, mark.first() - 4); i--) {
      Optional<String> side = reading.actorAt(i).flatMap(a -> victim(reading, a));
      if (side.isPresent()) {
        return side.get();
      }
    }
    return "unknown";
  }
}
