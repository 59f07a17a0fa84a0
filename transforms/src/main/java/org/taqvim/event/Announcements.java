// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/** Reads what somebody does by announcing it: his support, his opposition, martial law. */
final class Announcements {
  /** How many tokens after the noun its owner and the object's marker may stand. */
  private static final int OWN_REACH = 3;

  private final SentenceScope scope;
  private final Reading reading;

  Announcements(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** "declared support", "declared martial law": the saying does it. */
  void tell(
      Telling main, List<Telling> tellings, List<Actor> speakers, Map<Actor, Marker> markers) {
    Optional<Telling> announced = tellings.stream().filter(t -> isDeclared(main, t)).findFirst();
    Clause clause = main.clause();
    if (announced.isPresent() && !introduces(reading, clause)) {
      Draft draft = scope.drafts().of(announced.get());
      if (announced.get().eventClass().shape() == Shape.MUTUAL) {
        scope.participants().assign(draft, announced.get(), markers, speakers);
      } else {
        scope.participants().speech().assign(draft, speakers, markers);
      }
      if (draft.modality == Modality.PROMISED) {
        scope.add(draft);
      } else { // who does a thing by saying it claims nothing
        scope.attribution().addChannels(draft);
        scope.here().add(draft);
      }
    }
  }

  /** Whether words of somebody's follow a clause. */
  static boolean introduces(Reading reading, Clause clause) {
    return reading.isWord(clause.end(), "that") || reading.isSign(clause.end(), ":");
  }

  /** What is done by declaring it; a truce only where it is named beside the verb. */
  private boolean isDeclared(Telling main, Telling telling) {
    boolean beside = telling.end() == main.first() || telling.first() == main.end();
    boolean promise = telling.eventClass().modality().filter(Modality.PROMISED::equals).isPresent();
    boolean truce = telling.eventClass().has(Trait.BETWEEN);
    return (promise && isOwn(telling))
        || isOwnStand(telling)
        || (telling.eventClass().has(Trait.DECLARED) && (!truce || beside));
  }

  /** "declared its opposition to", "voiced its deep concern": a stand of the speaker's own. */
  private boolean isOwnStand(Telling telling) {
    EventType type = telling.eventClass().type();
    boolean stand =
        telling.eventClass().shape() == Shape.SPEECH
            && (type == EventType.REJECT || type == EventType.STATEMENT || type == EventType.ACCUSE)
            && telling.trigger().with().stream()
                .anyMatch(verb -> reading.lexicon().isOne(verb, "plain-verb"));
    int object = telling.end();
    while (object < telling.clause().verbFirst() && !reading.isWord(object, "object")) {
      object++;
    }
    return stand
        && !reading.lexicon().isVerbFirst()
        && object < telling.clause().verbFirst()
        && object - telling.end() <= OWN_REACH
        && reading.hasWord(telling.end(), object, "own");
  }

  /** "declared its readiness for", "declared the readiness of Tehran for": whose it is. */
  private boolean isOwn(Telling telling) {
    int owner = telling.end();
    boolean named = reading.actorAt(owner).filter(a -> !a.is(Sort.DEMONYM)).isPresent();
    return reading.isWord(owner, "own")
        || reading.isWord(owner, "own-country")
        || (named && reading.hasWord(owner, telling.clause().verbFirst(), "object"));
  }
}
