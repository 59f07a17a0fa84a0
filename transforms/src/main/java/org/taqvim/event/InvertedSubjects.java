// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "visited A on Monday the minister of B": where the verb's form makes an object of the place
 * or body right behind it, the man named next with whom the verb agrees is its subject.
 */
final class InvertedSubjects {
  private InvertedSubjects() {}

  /** Gives such a man the subject's marker. */
  static void mend(Agreement agreement, Map<Actor, Marker> markers, Clause clause) {
    List<Actor> objects = ActorRoles.with(markers, Marker.OBJECT);
    boolean inverted =
        objects.size() > 1
            && !markers.containsValue(Marker.SUBJECT)
            && objects.get(0).first() == clause.verbEnd()
            && !Subjects.isStatesman(objects.get(0))
            && Subjects.isStatesman(objects.get(1))
            && objects.get(1).prefix().isEmpty()
            && !Agreement.isOfMany(clause)
            && agreement.fits(clause, List.of(objects.get(1)));
    if (inverted) {
      markers.put(objects.get(1), Marker.SUBJECT);
    }
  }
}
