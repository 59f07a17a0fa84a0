// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Finds whose duty a clause names by a preposition: "upon A and B is the return to the table". */
final class Burdens {
  private Burdens() {}

  /**
   * "(He said) that upon A is the withdrawal", "is that it withdraws", "it is incumbent upon A to
   * withdraw": the parties to the conflict whose duty it is.
   */
  static List<Actor> of(Reading reading, Clause clause) {
    return named(reading, clause).stream()
        .filter(a -> a.mention().country().flatMap(reading.profile()::party).isPresent())
        .toList();
  }

  /** Whoever's duty it is. */
  static List<Actor> named(Reading reading, Clause clause) {
    if (!reading.lexicon().isVerbFirst()
        || reading.hasWord(clause.first(), clause.end(), "no-demand")) { // "must know that"
      return List.of();
    }
    int on = clause.first();
    boolean must = false;
    while (on < clause.end() && (must(reading, on) || leads(reading, on))) {
      must |= must(reading, on);
      on++;
    }
    boolean upon = reading.isWord(on, "on");
    boolean written = must && reading.actorAt(on).filter(a -> isTo(a)).isPresent();
    int first = upon ? on + 1 : on;
    List<Actor> named = ActorLists.firstListed(reading, reading.actors(first, clause.end()));
    if (!(upon || written) || named.isEmpty() || named.get(0).first() > first) {
      return List.of();
    }
    return must || isDue(reading, clause, named.get(named.size() - 1).end()) ? named : List.of();
  }

  private static boolean must(Reading reading, int token) {
    return reading.isWord(token, "must");
  }

  private static boolean leads(Reading reading, int token) {
    return reading.isWord(token, "that")
        || reading.isWord(token, "and")
        || reading.isSign(token, "\u00AB\"");
  }

  /** Whether "to" is written on a name. */
  private static boolean isTo(Actor actor) {
    return !actor.prefix().isEmpty() && actor.prefix().charAt(0) == Letters.LAM;
  }

  /** "upon A is the withdrawal", "is that it withdraws": what is due stands right behind. */
  private static boolean isDue(Reading reading, Clause clause, int end) {
    if (clause.verb().isEmpty() && reading.isWord(end, "duty-noun")) {
      return true;
    }
    boolean what =
        clause.verb().isEmpty()
            ? (end < clause.end() && reading.hasArticle(end))
                || reading.triggers(end, end + 1).stream().anyMatch(t -> !t.value().isVerb())
            : reading.isWord(end, "that") || reading.isWord(end, "that-not");
    return what && !reading.triggers(end, clause.end()).isEmpty();
  }
}
