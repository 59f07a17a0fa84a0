// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Says which actors a sentence lists: "A and B", "A, B and C", "A the head of the council and B".
 */
final class ActorLists {
  /** How many words of a title may stand between two names of a list. */
  private static final int TITLE = 6;

  /** "and" and the article, as they are written on a title. */
  private static final String AND_THE = "" + Letters.WAW + Letters.ALEF + Letters.LAM;

  /** How many tokens on the next of a list begins at most: "A" and "B", quoted. */
  private static final int NEXT = 4;

  private ActorLists() {}

  /** Whether two actors are joined, and either both are cited or none. */
  static boolean isCoordinated(Reading reading, Actor before, Actor actor) {
    return reading.isCited(before) == reading.isCited(actor) && isListed(reading, before, actor);
  }

  /** Whether "and", or a comma of a list, joins two actors. */
  static boolean isListed(Reading reading, Actor before, Actor actor) {
    if (isListedByTitle(reading, before, actor) || isListedByOffice(reading, before, actor)) {
      return true;
    }
    if (actor.first() - before.end() > 3 || actor.first() < before.end()) {
      return false;
    }
    boolean and = !actor.prefix().isEmpty() && actor.prefix().charAt(0) == Letters.WAW;
    for (int i = before.end(); i < actor.first(); i++) {
      if (reading.isWord(i, "and")) {
        and = true;
      } else if (!reading.isWord(i, "correlative") // "both A and B"
          && !(and && isLikewise(reading, i))
          && !reading.isSign(i, ",\u00BB\u00AB\"")) {
        return false;
      }
    }
    int name = reading.isSign(actor.first() - 1, "\u00AB\"") ? actor.first() - 1 : actor.first();
    int comma = reading.isSign(before.end(), "\u00BB\"") ? before.end() + 1 : before.end();
    boolean listed = name - comma == 1 && reading.isSign(comma, ",");
    return and || (listed && continues(reading, actor));
  }

  /** "A and likewise B", "A and also B". */
  private static boolean isLikewise(Reading reading, int token) {
    return !reading.lexicon().isVerbFirst()
        && (reading.isWord(token, "moreover") || reading.isWord(token, "also"));
  }

  /** "X the head of the council and Y": a title that no list knows stands behind the first name. */
  private static boolean isListedByTitle(Reading reading, Actor before, Actor actor) {
    int and = actor.first() - 1;
    boolean titled =
        !reading.lexicon().isVerbFirst()
            && before.is(Sort.PERSON)
            && actor.is(Sort.PERSON)
            && actor.first() - before.end() <= TITLE
            && actor.first() > before.end()
            && (reading.isWord(before.end(), "title")
                || reading.endsWord(before.end() - 1, "title"))
            && reading.isWord(and, "and");
    for (int i = before.end(); titled && i < and; i++) {
      titled =
          reading.token(i).isWord()
              && reading.actorAt(i).isEmpty()
              && !reading.isWord(i, "object")
              && !reading.isWord(i, "and")
              && reading.verbAt(i).isEmpty()
              && ActorMarkers.preposition(reading, i).isEmpty();
    }
    return titled;
  }

  /** "X and-the-presidential adviser Y": "and" is written on a title that no list knows. */
  private static boolean isListedByOffice(Reading reading, Actor before, Actor actor) {
    int title = reading.isSign(before.end(), ",\u060C") ? before.end() + 1 : before.end();
    boolean titled =
        reading.lexicon().isVerbFirst()
            && before.is(Sort.PERSON)
            && actor.is(Sort.PERSON)
            && actor.first() > title
            && actor.first() - title <= NEXT
            && reading.token(title).text().startsWith(AND_THE);
    for (int i = title; titled && i < actor.first(); i++) {
      titled =
          reading.token(i).isWord()
              && reading.actorAt(i).isEmpty()
              && reading.verbAt(i).isEmpty()
              && ActorMarkers.preposition(reading, i).isEmpty();
    }
    return titled;
  }

  /** Whether a list goes on after an actor: "A, B and C". */
  private static boolean continues(Reading reading, Actor actor) {
    return reading.actors(actor.end(), actor.end() + NEXT).stream()
        .findFirst()
        .map(next -> isListed(reading, actor, next))
        .orElse(false);
  }

  /** The first token of the list that an actor ends: "A and B". */
  static int firstOf(Reading reading, Actor last) {
    Actor first = last;
    for (Optional<Actor> before = before(reading, first);
        before.isPresent();
        before = before(reading, first)) {
      first = before.get();
    }
    return first.first();
  }

  private static Optional<Actor> before(Reading reading, Actor actor) {
    return reading
        .actorAt(actor.first() - 1)
        .filter(a -> a.end() == actor.first() && isListed(reading, a, actor));
  }

  /** The first of some actors with those listed beside it. */
  static List<Actor> firstListed(Reading reading, List<Actor> actors) {
    List<Actor> listed = new ArrayList<>();
    for (Actor actor : actors) {
      if (!listed.isEmpty() && !isListed(reading, listed.get(listed.size() - 1), actor)) {
        break;
      }
      listed.add(actor);
    }
    return listed;
  }
}
