// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;

/**
 * A word of a pack that can tell an event.
 *
 * @param kind what sort of word it is
 * @param lemma the pack's form, folded
 * @param with the verbs, by past stem, that make a noun a predicate
 */
record Trigger(EventClass eventClass, Kind kind, String lemma, List<String> with) {
  /** The sorts of trigger words. */
  enum Kind {
    NOUN,
    /** A predicative adjective, which may stand away from its verb: "calling for", "obliged". */
    ADJECTIVE,
    VERB,
    /** Tells its event wherever it stands. */
    PHRASE
  }

  boolean isVerb() {
    return kind == Kind.VERB;
  }
}
