// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;

/**
 * Says whether a verb-first clause tells its subject by a role alone, "the minister", "the
 * ministry": then whoever is named behind it is the object.
 */
final class RoleSubjects {
  private RoleSubjects() {}

  /** "and the ministry accused B": who is told by a role alone does it, not who is named after. */
  static boolean act(Reading reading, Clause clause) {
    int subject = clause.verbEnd();
    boolean role = reading.isWord(subject, "ministry") || reading.isWord(subject, "he");
    return role
        && reading.actorAt(subject).isEmpty()
        && reading.actorAt(subject + 1).filter(Couples::isMinister).isEmpty() // "minister NN"
        && reading.lexicon().isVerbFirst()
        && (reading.lexicon().isOne(clause.verb(), "transitive-speech")
            || isAlone(reading, subject)
            || (reading.lexicon().isOne(clause.verb(), "judging-verb")
                && reading.actorAt(subject + 1).isEmpty()));
  }

  /** "and the minister threatened B": no name or nationality tells which minister it is. */
  private static boolean isAlone(Reading reading, int role) {
    boolean longer = // "the spokesman in the name of"
        Stream.of(Titles.beginningAt(reading, role), reading.wordAt(role, "title"))
            .flatMap(Optional::stream)
            .anyMatch(title -> title.end() > role + 1);
    return !longer
        && reading
            .actorAt(role + 1)
            .filter(a -> Subjects.isStatesman(a) || a.is(Sort.DEMONYM) || a.first() != role + 1)
            .isEmpty();
  }
}
