// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    Optional<Telling> announced =
        tellings.stream().filter(t -> isDeclared(main, t, speakers)).findFirst();
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
  private boolean isDeclared(Telling main, Telling telling, List<Actor> speakers) {
    boolean beside = telling.end() == main.first() || telling.first() == main.end();
    boolean promise = telling.eventClass().modality().filter(Modality.PROMISED::equals).isPresent();
    boolean truce = telling.eventClass().has(Trait.BETWEEN);
    int behind = telling.end();
    boolean object = reading.hasWord(behind, telling.clause().verbFirst(), "object");
    boolean told = object || isToldOf(telling);
    return (promise && isOwn(telling, told))
        || (told && isOwnStand(telling, speakers))
        || (telling.eventClass().has(Trait.DECLARED) && (!truce || beside));
  }

  /** "told of the readiness of", "stressed its opposition to": under the preposition. */
  private boolean isToldOf(Telling telling) {
    int before = telling.first() - 1;
    return !reading.lexicon().isVerbFirst()
        && (reading.isWord(before, "from") || reading.isWord(before, "upon"));
  }

  /** "declared its opposition to", "voiced its deep concern": a stand of the speaker's own. */
  private boolean isOwnStand(Telling telling, List<Actor> speakers) {
    EventType type = telling.eventClass().type();
    boolean stand =
        telling.eventClass().shape() == Shape.SPEECH
            && (type == EventType.REJECT
                || type == EventType.STATEMENT
                || type == EventType.ACCUSE
                || type == EventType.SUPPORT)
            && telling.trigger().with().stream()
                .anyMatch(verb -> reading.lexicon().isOne(verb, "plain-verb"));
    boolean name = reading.actorAt(telling.first()).isPresent(); // "the ministry of defence"
    return stand && !name && !reading.lexicon().isVerbFirst() && isOfSpeakers(telling, speakers);
  }

  /** "its (deep) concern", "the opposition of Tehran", said by its minister. */
  private boolean isOfSpeakers(Telling telling, List<Actor> speakers) {
    int end = Math.min(telling.end() + OWN_REACH, telling.clause().verbFirst());
    boolean own =
        Stream.of("own", "own-country", "own-state").anyMatch(role -> near(telling, end, role));
    return own
        || reading
            .actorAt(telling.end())
            .filter(a -> Cast.isSide(a, Cast.countries(speakers)))
            .isPresent();
  }

  private boolean near(Telling telling, int end, String role) {
    return reading.hasWord(telling.end(), end, role);
  }

  /** "declared its readiness for", "declared the readiness of Tehran for": whose it is. */
  private boolean isOwn(Telling telling, boolean told) {
    int owner = telling.end();
    boolean named = reading.actorAt(owner).filter(a -> !a.is(Sort.DEMONYM)).isPresent();
    return reading.isWord(owner, "own")
        || reading.isWord(owner, "own-country")
        || reading.isWord(owner, "own-state")
        || (named && told);
  }
}
