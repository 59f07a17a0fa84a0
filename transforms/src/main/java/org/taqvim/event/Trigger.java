// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;

/**
 * A word of a pack that can tell an event.
 *
 * @param kind what sort of word it is
 * @param lemma the pack's form, folded
 * @param with the verbs, by past stem, that make a noun a predicate
 * @param beside roles of words of which one has to stand in the clause, for each of the lists: what
 *     is closed is a road, what is exchanged are prisoners
 * @param object what has to stand right after it, filled from the tagger and the profile
 */
record Trigger(
    EventClass eventClass,
    Kind kind,
    String lemma,
    List<String> with,
    List<List<String>> beside,
    Optional<Slot> object) {
  /** The sorts of trigger words. */
  enum Kind {
    NOUN,
    /** A predicative adjective, which may stand away from its verb: "calling for", "obliged". */
    ADJECTIVE,
    VERB,
    /** Tells its event wherever it stands. */
    PHRASE
  }

  /** What the object of a trigger has to be; no names of a conflict stand in a language pack. */
  enum Slot {
    /** The people of a party, or a word for residents. */
    PEOPLE,
    /** A state, a capital or another place. */
    PLACE,
    /** An organisation or a word for one. */
    BODY,
    /** Land, by name or by a word for it, as what a verb takes. */
    LAND,
    /** A human being, as what a verb takes. */
    SOMEBODY
  }

  /** A verb that is asked for nothing beside it. */
  static Trigger verb(EventClass eventClass, String lemma) {
    return new Trigger(eventClass, Kind.VERB, lemma, List.of(), List.of(), Optional.empty());
  }

  /** The same word, telling an event of another class. */
  Trigger as(EventClass other) {
    return new Trigger(other, kind, lemma, with, beside, object);
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }
}
