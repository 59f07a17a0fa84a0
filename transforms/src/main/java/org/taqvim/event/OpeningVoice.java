// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.event.Reading.Actor;

/** Says in whose words a sentence begins: those of a source it names, or of who spoke before it. */
final class OpeningVoice {
  private OpeningVoice() {}

  static void set(SentenceScope scope, Subjects subjects, Predicates predicates) {
    scope.attribution().readSources(scope.sentence());
    if (!scope.attribution().claimants().isEmpty()) {
      scope.discourse().speaks(scope.attribution().claimants());
    }
    boolean goesOn = SameSource.in(scope.reading(), scope.sentence());
    if (scope.discourse().isQuoted() || goesOn) {
      if (goesOn && scope.discourse().speaker().isEmpty()) {
        scope.discourse().speaks(subjects.lastNamed());
      }
      scope.attribution().quotes(scope.discourse().speaker());
    }
    if (scope.attribution().claimants().isEmpty() && scope.discourse().isSpoken()) {
      scope.attribution().quotes(scope.discourse().speaker());
    }
    if (scope.attribution().claimants().isEmpty()) {
      List<Actor> speakers = TrailingSpeech.speakers(scope, predicates);
      if (!speakers.isEmpty()) {
        scope.attribution().says(speakers, false);
      }
    }
  }
}
