// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;

/** Gives the actors of a clause their roles in its event, by the event's shape. */
final class Participants {
  private final SpeechRoles speech;
  private final Addressees addressees;
  private final MutualRoles mutual;
  private final DirectedRoles directed;
  private final SoleRoles sole;
  private final VictimRoles victim;
  private final UntoldSides untold;

  Participants(Reading reading) {
    Cast cast = new Cast(reading);
    Grounds grounds = new Grounds(reading);
    this.speech = new SpeechRoles(reading, cast);
    this.addressees = new Addressees(reading, cast);
    this.mutual = new MutualRoles(reading, cast);
    this.directed = new DirectedRoles(reading, cast, speech);
    this.sole = new SoleRoles(reading, cast, addressees);
    this.victim = new VictimRoles(reading, cast, grounds);
    this.untold = new UntoldSides(reading, cast, grounds);
  }

  void assign(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    switch (draft.eventClass.shape()) {
      case MUTUAL -> mutual.assign(draft, telling, markers, subjects);
      case DIRECTED -> directed.assign(draft, telling, markers, subjects);
      case SOLE -> sole.assign(draft, markers, subjects);
      case VICTIM -> victim.assign(draft, markers, subjects);
      case SPEECH -> speech.assign(draft, subjects, markers);
    }
  }

  /** The roles of what is said. */
  SpeechRoles speech() {
    return speech;
  }

  /** To whom an event of speech goes that names nobody. */
  void address(Draft draft) {
    addressees.address(draft);
  }

  /** Sides that the words leave open: the claimant's, its opponent, or in a clash both. */
  void complete(Draft draft, List<Draft> here) {
    untold.complete(draft, here);
  }
}
