// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Map;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/** Sets apart whom a clause names only to say why or after what something was done. */
final class Reasons {
  /** How many tokens a deed that is answered may take before its doer. */
  private static final int ANSWER_REACH = 4;

  private Reasons() {}

  /** "recalled its envoy because of X's help for Y": whom only a reason names takes no part. */
  static void leave(Reading reading, Map<Actor, Marker> markers, Telling main) {
    EventType type = main.eventClass().type();
    if (main.eventClass().isViolent()
        && main.eventClass().shape() == EventClass.Shape.DIRECTED
        && !main.eventClass().isConsequence()) {
      markers.replaceAll((actor, m) -> isAnswered(reading, actor) ? Marker.ON : m);
    }
    if (type == EventType.ASSAULT || type == EventType.PROTEST) {
      return; // why somebody died says who killed him, why people march against whom
    }
    int told = main.end();
    markers.replaceAll((actor, m) -> hasReason(reading, told, actor.first()) ? Marker.ABOUT : m);
  }

  /** "the strikes were made in answer to a provocation of A": whom a deed answers it befalls. */
  private static boolean isAnswered(Reading reading, Actor actor) {
    for (int i = actor.first() - 1; i >= Math.max(0, actor.first() - ANSWER_REACH); i--) {
      if (reading.endsWord(i, "answer-to")) {
        return true;
      }
      if (reading.token(i).isSign() || reading.isWord(i, "object")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word of cause, or "after" before a deed of violence, stands between two tokens. */
  private static boolean hasReason(Reading reading, int first, int end) {
    for (int i = first; i < end; i++) {
      boolean after =
          reading.endsWord(i, "after")
              && reading.triggers(i + 1, i + 2).stream()
                  .anyMatch(t -> !t.value().isVerb() && t.value().eventClass().isViolent());
      if (after || reading.isWord(i, "because")) {
        return true;
      }
    }
    return false;
  }
}
