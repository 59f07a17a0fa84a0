// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * Tells deeds that only have to come first: "asked for talks after B's withdrawal", "no peace but
 * after B's withdrawal", "they will meet after the signing".
 */
final class Terms {
  private Terms() {}

  /**
   * Whether what a verbal noun tells is a term of what its sentence asks for, promises or plans. A
   * blow is none: "asked for calm after B's attack".
   */
  static boolean isTerm(SentenceScope scope, Telling telling) {
    Reading reading = scope.reading();
    Clause clause = telling.clause();
    if (!clause.isAside()) {
      return false;
    }
    boolean only = reading.isWord(clause.first() - 1, "except");
    boolean asked =
        !telling.eventClass().isViolent()
            && reading.endsWord(telling.first() - 1, "some-time-after")
            && scope.here().stream().anyMatch(Terms::isToCome);
    boolean awaited = // "it will fight on until B's withdrawal"
        !telling.eventClass().isViolent()
            && reading.isWord(telling.first() - 1, "until-then")
            && scope.here().stream()
                .anyMatch(d -> d.modality == Modality.THREATENED || isToCome(d));
    return only || asked || awaited;
  }

  /** Whether what a draft tells lies ahead: asked for, promised, planned, or agreed on. */
  private static boolean isToCome(Draft draft) {
    return draft.type() == EventType.REQUEST
        || draft.modality == Modality.PROMISED
        || draft.modality == Modality.PLANNED
        || (draft.type() == EventType.AGREE && draft.eventClass.mode().isEmpty());
  }
}
