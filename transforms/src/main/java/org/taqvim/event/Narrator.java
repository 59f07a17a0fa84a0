// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;

/**
 * Says where the words of a speaker end inside a sentence and the narrator's go on: "A said that it
 * had taken the town, while C sent troops to its border".
 */
final class Narrator {
  private Narrator() {}

  /**
   * Whether a clause is the narrator's again: it is set against the one before, and a third state
   * named in it does what nobody disputes. Who strikes whom stays the speaker's word, and what is
   * done without a name of its own goes on with him.
   *
   * @param doers who acts in the clause
   * @param claimants in whose words the clause before it is
   */
  static boolean goesOn(
      Reading reading,
      Clause clause,
      Optional<Telling> main,
      List<Actor> doers,
      List<Actor> claimants) {
    boolean disputed =
        main.map(Telling::eventClass)
            .filter(c -> c.isViolent() || c.type() == EventType.SUPPORT)
            .isPresent();
    boolean third =
        doers.stream()
            .filter(a -> clause.holds(a.first()))
            .flatMap(a -> a.mention().country().stream())
            .anyMatch(c -> reading.profile().party(c).isEmpty());
    return clause.opener() == Opener.BUT
        && reading.isWord(clause.first(), "meanwhile")
        && !claimants.isEmpty()
        && claimants.stream().noneMatch(doers::contains)
        && third
        && !disputed;
  }
}
