// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.Reading.Actor;

/**
 * Says whether a verb-final clause leaves its subject out for sure: all that stands before its
 * predicate is a time, an adverb, whom or what a preposition rules, or the object. "X announced
 * that on Monday in Paris with Y (he) will meet": Persian leaves out a subject that is the same as
 * that of the clause above.
 */
final class Subjectless {
  /** What opens a clause before all else. */
  private static final List<String> LEADING = List.of("and", "that", "also");

  /** How many tokens an object is at most, its mark apart. */
  private static final int OBJECT = 6;

  /** How many tokens of a plain noun a preposition rules at most. */
  private static final int RULED = 2;

  private final Reading reading;

  Subjectless(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param clause of a language whose verb is final
   * @param predicate the first token of what the clause tells
   */
  boolean isSure(Clause clause, int predicate) {
    return isSure(clause.first(), predicate);
  }

  /** Whether no subject stands between a token and what the clause tells. */
  boolean isSure(int first, int predicate) {
    int at = first;
    while (at < predicate) {
      int next = behindAdverb(at);
      if (next == at) {
        next = behindPreposition(at, predicate);
      }
      if (next == at) {
        next = behindObject(at, predicate);
      }
      if (next == at) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private int behindAdverb(int at) {
    if (Adverbs.isAdverb(reading, at) || reading.token(at).isSign()) {
      return at + 1;
    }
    for (String role : LEADING) {
      Optional<PhraseIndex.Hit<String>> word = reading.wordAt(at, role);
      if (word.isPresent()) {
        return word.get().end();
      }
    }
    return at;
  }

  /** Behind a preposition and the name that it rules, or a noun or two with nothing between. */
  private int behindPreposition(int at, int predicate) {
    if (ActorMarkers.preposition(reading, at).isEmpty()) {
      return at;
    }
    int ruled = at + 1;
    Optional<Actor> actor =
        reading
            .actorAt(ruled)
            .or(() -> reading.wordAt(ruled, "couple").flatMap(w -> reading.actorAt(w.end())))
            .or(
                () -> // "with the foreign ministers of both countries"
                Titles.beginningAt(reading, ruled).flatMap(t -> reading.actorAt(t.end())));
    if (actor.isPresent()) {
      int last = actor.get().end();
      while (reading.isWord(last, "and") && reading.actorAt(last + 1).isPresent()) {
        last = reading.actorAt(last + 1).get().end(); // "with the ministers of A and B"
      }
      return last;
    }
    int end = ruled;
    while (end < predicate && reading.isNamed(end)) {
      end++;
    }
    for (int i = ruled; end == ruled && i <= ruled + RULED && i <= predicate; i++) {
      if (i > ruled && (i == predicate || isClosed(i))) {
        end = i;
      }
    }
    return end == ruled ? at : end;
  }

  /** Whether what stands at a token can begin no part of the noun before it. */
  private boolean isClosed(int at) {
    return ActorMarkers.preposition(reading, at).isPresent()
        || reading.timeAt(at) >= 0
        || reading.token(at).isSign();
  }

  private int behindObject(int at, int predicate) {
    int mark = at + 1;
    while (mark <= at + OBJECT && mark < predicate && !reading.isWord(mark, "object")) {
      boolean pointed = reading.isWord(mark, "this") || reading.isWord(mark, "that-one");
      if (pointed && ActorMarkers.preposition(reading, mark - 1).isEmpty()) {
        return at; // "the union this remark (object)": a noun stands before the object
      }
      mark++;
    }
    int object = mark;
    boolean named = // "A its forces (object)": A may be the subject
        reading.actors(at, object).stream().anyMatch(a -> a.end() < object);
    return mark > at + OBJECT || mark >= predicate || named ? at : mark + 1;
  }
}
