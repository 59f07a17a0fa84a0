// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Reading.Actor;

/** What a verb tells by the kind and number of those who are its subjects. */
final class SubjectKinds {
  private static final List<String> CROWDS =
      List.of("protester", "crowd", "person", "residents", "thousands");

  /** How many tokens behind its verb a crowd and its number are. */
  private static final int CROWD = 4;

  private SubjectKinds() {}

  /** "Baku protested at the visit": whether those who govern are the subjects of the verb. */
  static boolean govern(Telling telling, List<Actor> subjects) {
    return telling.first() == telling.clause().verbFirst()
        && !subjects.isEmpty()
        && subjects.stream().allMatch(SubjectKinds::governs);
  }

  /**
   * "hundreds of demonstrators gathered outside the parliament of A": a crowd acts, whatever
   * building is named behind it.
   */
  static boolean isCrowd(Reading reading, Clause clause) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    int from = verbFirst ? clause.verbEnd() : clause.first();
    int end = verbFirst ? Math.min(clause.end(), from + CROWD) : clause.verbFirst();
    return CROWDS.stream().anyMatch(role -> reading.hasWord(from, end, role));
  }

  private static boolean governs(Actor subject) {
    return switch (subject.mention().sort()) {
      case STATE, GOVERNMENT, PERSON, OFFICE -> true;
      case ORGANISATION -> subject.mention().country().isPresent();
      case DEMONYM, FORCES, GROUP, MEDIA -> false;
    };
  }

  /** What a telling is where those who speak speak with each other: talks, else what it was. */
  static Telling conferring(Reading reading, Telling telling, List<Actor> subjects) {
    return confer(reading, telling, subjects)
        ? telling.as(EventClass.of(EventClass.Gist.CONVERSATION))
        : telling;
  }

  /** "A and B spoke about the road": two of different countries speak of one topic. */
  private static boolean confer(Reading reading, Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    return reading.lexicon().isVerbFirst()
        && telling.eventClass().isSaying()
        && reading.lexicon().isOne(telling.lemma(), "speaking-of")
        && !clause.isNegated()
        && Cast.countries(subjects).size() > 1
        && subjects.stream().allMatch(SubjectKinds::governs)
        && !reading.hasWord(clause.verbEnd(), clause.end(), "medium")
        && reading.triggers(clause.verbEnd(), clause.end()).stream()
            .noneMatch(t -> t.value().eventClass().isConsequence()) // "spoke of their dead"
        && reading.hasWord(clause.verbEnd(), clause.end(), "purpose");
  }
}
