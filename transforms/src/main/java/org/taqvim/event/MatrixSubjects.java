// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Takes up who speaks in a sentence again behind what he says: in "A said that B has broken the
 * truce and asked C for help" A asks. In reported speech a verb-final language tells in the
 * perfect, the present or the subjunctive; a plain past of asking, charging or saying behind it
 * goes on with the verb that reports. In goes each clause in turn, out comes who acts in one that
 * does so.
 */
final class MatrixSubjects {
  private final Reading reading;
  private List<Actor> speakers = List.of();

  /** Whether a clause that depends on the verb of speech, in no plain past, came last. */
  private boolean reported;

  MatrixSubjects(Reading reading) {
    this.reading = reading;
  }

  /** Who acts in a clause that takes up the sentence's own thread; empty where it does not. */
  Optional<List<Actor>> of(Clause clause, Optional<Telling> main, Map<Actor, Marker> markers) {
    boolean again =
        clause.opener() == Opener.AND
            && reported
            && isPlainPast(clause)
            && main.filter(MatrixSubjects::isSpeech).isPresent()
            && !markers.containsValue(Marker.SUBJECT) // "and B asked": B does
            && new Agreement(reading).fits(clause, speakers);
    return again && !speakers.isEmpty() ? Optional.of(speakers) : Optional.empty();
  }

  /** Goes on to the next clause. */
  void pass(Clause clause, Optional<Telling> main, List<Actor> subjects) {
    boolean says =
        !reading.lexicon().isVerbFirst()
            && main.filter(t -> t.eventClass().isSaying()).isPresent()
            && isPlainPast(clause);
    if (says && (clause.opener() == Opener.START || subjects.equals(speakers))) {
      boolean quotes = reading.isSign(clause.end(), ":") || reading.isSign(clause.end() - 1, ":");
      speakers = quotes ? List.of() : subjects;
      reported = false;
    } else if (clause.opener() != Opener.RELATIVE) {
      reported = !isPlainPast(clause);
    }
  }

  private static boolean isSpeech(Telling main) {
    EventType type = main.eventClass().type();
    return main.eventClass().isSaying()
        || main.eventClass().shape() == Shape.SPEECH
        || type == EventType.REQUEST
        || type == EventType.REJECT
        || type == EventType.SUPPORT;
  }

  /** "asked", neither "has asked" nor "was asking": the stem alone, with or without its person. */
  private boolean isPlainPast(Clause clause) {
    if (clause.verb().isEmpty() || clause.verbEnd() != clause.verbFirst() + 1) {
      return false;
    }
    String verb = reading.token(clause.verbFirst()).text();
    return verb.startsWith(clause.verb()) && verb.charAt(verb.length() - 1) != Letters.HEH;
  }
}
