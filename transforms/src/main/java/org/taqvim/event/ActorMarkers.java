// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Says how the words around one actor tie it to its clause, whatever the clause's verb is. */
final class ActorMarkers {
  /** How many tokens before its last a noun for a deed may begin. */
  private static final int DEED = 3;

  private static final int REACH = 5;

  private static final List<String> RULING =
      List.of("passed-on", "in", "on", "due", "during", "to");
  private static final int LONGEST_PREPOSITION = 2;

  private static final List<String> PREPOSITIONS =
      List.of("reason", "agent", "between", "purpose", "with", "on", "from", "to", "in");

  private ActorMarkers() {}

  /** How one actor is tied to a clause that begins at a token. */
  static Marker of(Reading reading, Actor actor, int clauseFirst) {
    if (reading.isCited(actor) || isOutlets(reading, actor) || isDateline(reading, actor)) {
      return Marker.ABOUT;
    }
    Optional<Marker> object = ObjectPhrases.of(reading, actor, clauseFirst);
    if (object.isPresent()) {
      return object.get();
    }
    boolean figures = // "by the Soviet toll": whose figures these are
        actor.is(Sort.DEMONYM)
            && (reading.endsWord(actor.first() - 2, "according-to")
                || reading.endsWord(actor.first() - 2, "source"));
    if (figures || isFramed(reading, actor, clauseFirst)) {
      return Marker.ABOUT;
    }
    if (reading.insideWord(actor.first(), "agent")) {
      return Marker.AGENT; // "on the side of X"
    }
    if (reading.isWord(actor.first() - 1, "belonging")) {
      int owned = actor.first() - 2;
      boolean body = reading.actorAt(owned).isPresent(); // "the Minsk Group of the OSCE"
      boolean positions = reading.isWord(owned, "positions");
      return body ? Marker.IN : positions ? Marker.OBJECT : Marker.BARE; // "forces of X"
    }
    if (isDescription(reading, actor, clauseFirst)) {
      return Marker.IN;
    }
    if (Ground.isStruck(reading, actor)) {
      return Marker.ON;
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
    if (!reading.lexicon().isVerbFirst() && UnlistedSubjects.isOfMember(reading, actor)) {
      return Marker.BARE;
    }
    if (reading.endsWord(actor.first() - 1, "in-favour")) {
      return Marker.IN; // "in solidarity with B": for whose sake, not to whom
    }
    Optional<Marker> border = Ground.border(reading, actor);
    if (border.isPresent()) {
      return border.get();
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
    Marker marker = before(reading, actor, clauseFirst);
    return marker == Marker.BARE && Ground.isOfGround(reading, actor) ? Marker.OBJECT : marker;
  }

  /**
   * "P – The army of A has shelled …", "P – agency – …": where it is written and by whom, before a
   * dash.
   */
  private static boolean isDateline(Reading reading, Actor actor) {
    if (!(Cast.isCapital(actor) || actor.is(Sort.MEDIA))
        || !reading.isSign(actor.end(), "-\u2013\u2014")) {
      return false;
    }
    int opens = reading.sentenceOf(actor.first()).firstToken();
    for (int i = opens; i < actor.first(); i++) {
      if (!reading.isNamed(i) && !reading.token(i).isSign() && reading.timeAt(i) < 0) {
        return false;
      }
    }
    return actor.is(Sort.MEDIA) || actor.first() == opens;
  }

  /** "As the agency X of A's reports,": whose outlet it is that is cited. */
  private static boolean isOutlets(Reading reading, Actor actor) {
    int before =
        reading.isSign(actor.first() - 1, "\u00BB\"") ? actor.first() - 2 : actor.first() - 1;
    return (actor.is(Sort.STATE) || actor.is(Sort.DEMONYM))
        && reading.isSign(actor.end(), ",")
        && reading.actorAt(before).filter(a -> a.is(Sort.MEDIA) && reading.isCited(a)).isPresent();
  }

  /** What the words before an actor say of it, the nearest first. */
  private static Marker before(Reading reading, Actor actor, int clauseFirst) {
    boolean adjacent = true;
    for (int i = actor.first() - 1; i >= clauseFirst && i >= actor.first() - REACH; i--) {
      if (reading.isSign(i, "\u00BB\u00AB\"(")) {
        continue;
      }
      if (adjacent && Numbers.countsFrom(reading, i)) {
        i--; // "the wounding of six of the soldiers": the number is as good as they are
        continue;
      }
      if (reading.isWord(i, "attendance")) {
        return Marker.PRESENT;
      }
      if (adjacent && (isAfterPlace(reading, actor, i) || TalksAgain.endAt(reading, i))) {
        return Marker.BARE;
      }
      if (adjacent && Cast.isBoth(actor) && endsThisPaper(reading, i)) {
        return Marker.BARE; // "in this paper both sides undertake": the preposition rules the paper
      }
      if (adjacent && Liberations.endsHold(reading, i)) {
        return Marker.FROM; // "freed from the hold of Y"
      }
      if (reading.isWord(i, "auspices") || reading.endsWord(i, "auspices")) {
        return Marker.ABOUT;
      }
      if (reading.endsWord(i, "connective") || reading.endsWord(i, "in-which")) {
        return Marker.BARE; // "an incident in which forces of A": the preposition rules "which"
      }
      if (reading.isWord(i, "upon")) {
        boolean struck = Authors.endsDeed(reading, i - 1); // "the attack on a post of X"
        return adjacent || struck ? Marker.ON : Marker.ABOUT;
      }
      if (adjacent && endsTrigger(reading, i) && reading.timeAt(i) >= 0) {
        return Marker.OWNER; // "after the attack of X" is a time, but the attack is X's
      }
      if (adjacent && isDatedDeed(reading, actor, i, clauseFirst)) {
        return Marker.OWNER;
      }
      Optional<Marker> preposition = preposition(reading, i);
      if (preposition.isPresent()) {
        return adjacent && isAttacker(reading, preposition.get(), actor, i)
            ? Marker.AGENT
            : preposition.get();
      }
      boolean noun = adjacent && isGovernedNoun(reading, i);
      boolean ends = reading.token(i).isSign() || reading.timeAt(i) >= 0 || isBarrier(reading, i);
      if (ends && !noun) {
        return Marker.BARE;
      }
      boolean post = reading.isWord(i, "positions"); // "at a post of B": somewhere, no deed
      if (adjacent && !post && endsTrigger(reading, i)) {
        return reading.isWord(actor.first(), "positions") ? Marker.OBJECT : Marker.OWNER;
      }
      adjacent = false;
    }
    return Marker.BARE;
  }

  private static boolean endsThisPaper(Reading reading, int token) {
    return !reading.lexicon().isVerbFirst()
        && reading.isWord(token - 1, "this")
        && (reading.isWord(token, "document") || reading.isWord(token, "treaty-text"));
  }

  /** "attacks from X on": who makes them; a place, or what is fired, tells where from. */
  private static boolean isAttacker(Reading reading, Marker marker, Actor actor, int from) {
    int deed = reading.isSign(from - 1, "\u00BB\"") ? from - 2 : from - 1;
    return marker == Marker.FROM
        && reading.lexicon().isVerbFirst()
        && isBody(actor)
        && reading.isWord(actor.end(), "on")
        && Authors.endsDeed(reading, deed);
  }

  /**
   * "met in P NN and NN": the preposition rules the place alone, which no person's name goes on.
   */
  private static boolean isAfterPlace(Reading reading, Actor actor, int token) {
    return reading.lexicon().isVerbFirst()
        && (actor.is(ActorMention.Sort.PERSON) || actor.is(ActorMention.Sort.OFFICE))
        && reading.isNamed(token)
        && reading.actorAt(token).isEmpty();
  }

  /** "the attack of Monday of X on Y": its day stands between the deed and who did it to whom. */
  private static boolean isDatedDeed(Reading reading, Actor actor, int time, int clauseFirst) {
    int deed = time;
    while (reading.timeAt(deed) >= 0) {
      deed--;
    }
    if (reading.lexicon().isVerbFirst() || deed == time) {
      return false;
    }
    int after = actor.end();
    if (Authors.endsDeed(reading, deed)) {
      return reading.isWord(after, "to")
          || reading.isWord(after, "on")
          || !opensWithIt(reading, clauseFirst, deed);
    }
    boolean partner = reading.isWord(after, "with") || reading.isWord(after, "and");
    return partner && endsTrigger(reading, deed);
  }

  /** "After the attack of Monday X said": whether a preposition before a deed opens its clause. */
  private static boolean opensWithIt(Reading reading, int clauseFirst, int deed) {
    for (int i = deed - 1; i >= clauseFirst && !reading.token(i).isSign(); i--) {
      if (reading.isWord(i, "during") || preposition(reading, i).isPresent()) {
        return i - LONGEST_PREPOSITION < clauseFirst;
      }
    }
    return false;
  }

  private static boolean isBody(Actor actor) {
    return actor.is(ActorMention.Sort.STATE)
        || actor.is(ActorMention.Sort.ORGANISATION)
        || actor.is(ActorMention.Sort.PERSON);
  }

  /** "the region disputed with X", "the road that joins A with B": what a place is, no actor. */
  private static boolean isDescription(Reading reading, Actor actor, int clauseFirst) {
    for (int i = actor.first() - 1; i >= Math.max(clauseFirst, actor.first() - REACH); i--) {
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
  private static boolean isFramed(Reading reading, Actor actor, int clauseFirst) {
    for (int i = actor.first() - 1; i >= Math.max(clauseFirst, actor.first() - REACH); i--) {
      if (reading.actorAt(i).isPresent()
          || reading.token(i).isSign()
          || TalksAgain.endAt(reading, i)) {
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
    return VerbalNouns.at(reading, token).isEmpty() // its doer follows it as a verb's does
        && reading.endsNounOfEvent(token, DEED);
  }

  /** What the preposition that ends with a token says of what follows it. */
  static Optional<Marker> preposition(Reading reading, int token) {
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
}
