// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Span;

/** Finds which tokens belong to a noun that tells: its phrase up to a border. */
final class NounPhrases {
  private static final int NOUN_PHRASE = 14;

  private final Reading reading;

  NounPhrases(Reading reading) {
    this.reading = reading;
  }

  /** The tokens of a noun phrase: a time right before the noun, and what follows to a border. */
  Span extent(Telling telling, boolean whole) {
    Clause clause = telling.clause();
    int first = telling.first();
    while (first > clause.first() && reading.timeAt(first - 1) >= 0) {
      first--;
    }
    int end = telling.end();
    if (telling.eventClass().has(Trait.DOCUMENT)) { // "the accords of 9 November and 11 January"
      while (reading.timeAt(end) >= 0
          || (reading.isWord(end, "and") && reading.timeAt(end + 1) >= 0)) {
        end++;
      }
      return new Span(first, end);
    }
    int border = clause.verbFirst() < telling.first() && whole ? clause.end() : clause.verbFirst();
    int limit = Math.min(border, telling.end() + NOUN_PHRASE);
    while (end < limit && !isBorder(end)) {
      end++;
    }
    return new Span(first, end);
  }

  /** Whether a time stands in it. */
  boolean isDated(Span extent) {
    for (int i = extent.begin(); i < extent.end(); i++) {
      if (reading.timeAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "soldier" is written in Persian as the noun of "refused" is, which says so beside a verb. */
  private boolean isPerson(int token) {
    return reading.isWord(token, "person") || reading.isWord(token, "soldier");
  }

  private boolean isBorder(int token) {
    boolean name = reading.actorAt(token + 1).isPresent() && reading.actorAt(token - 1).isPresent();
    return reading.isSign(token, ";:.\u00BB")
        || (reading.isSign(token, ",") && !name)
        || reading.isWord(token, "object")
        || reading.isWord(token, "that")
        || reading
            .verbAt(token)
            .filter(v -> !v.is(Feature.PARTICIPLE))
            .filter(v -> !reading.lexicon().isOne(v.value(), "outcome-verb"))
            .isPresent()
        || reading.triggers(token, token + 1).stream()
            .filter(t -> t.value().isVerb() || t.value().with().isEmpty() || !isPerson(token))
            .anyMatch(t -> t.value().eventClass().scope() != Scope.OPEN);
  }
}
