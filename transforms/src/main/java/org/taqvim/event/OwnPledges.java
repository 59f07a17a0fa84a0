// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * Reads what somebody says that his own state will do as that state's pledge: "NN said that Moscow
 * would go on arming B" is of Russia, in the words of NN. What the state thinks, or will not do, is
 * its spokesman's word.
 */
final class OwnPledges {
  private final Reading reading;

  OwnPledges(Reading reading) {
    this.reading = reading;
  }

  /**
   * Makes a statement the pledge of the speakers' state, where that is what they say.
   *
   * @param draft a statement whose sources and claimants are its speakers
   * @param content the clause that tells what they say
   */
  void read(Draft draft, Clause content, List<Actor> speakers) {
    boolean pledge =
        draft.type() == EventType.STATEMENT
            && draft.modality == Modality.HAPPENED
            && content.isFuture()
            && !content.isNegated()
            && !content.isPassive();
    Set<String> countries = Cast.countries(speakers);
    boolean men = speakers.stream().allMatch(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE));
    if (!pledge || speakers.isEmpty() || countries.size() != 1 || !(men || areBodies(speakers))) {
      return;
    }
    Gazetteer.standard()
        .state(countries.iterator().next())
        .filter(state -> isSubject(content, countries))
        .ifPresent(
            state -> {
              draft.participants.clear();
              draft.sourceCountries.clear();
              draft.add(state.id(), state.name(), Role.SOURCE, state.country());
              draft.modality = Modality.PROMISED;
              draft.claimedBy.clear();
              speakers.forEach(s -> draft.claimedBy.add(Speaker.of(s)));
            });
  }

  private static boolean areBodies(List<Actor> speakers) {
    return speakers.stream().allMatch(a -> a.is(Sort.ORGANISATION));
  }

  /** Whether the clause says of the speakers' state, by its name or as theirs, what it will do. */
  private boolean isSubject(Clause content, Set<String> countries) {
    Map<Actor, Marker> markers = ActorRoles.of(reading, content);
    Optional<Actor> subject = ActorRoles.with(markers, Marker.SUBJECT).stream().findFirst();
    if (subject.isPresent()) {
      Actor actor = subject.get();
      boolean state = actor.is(Sort.STATE) || actor.is(Sort.GOVERNMENT);
      return state && Cast.isSide(actor, countries) && isBeside(content, actor);
    }
    for (int i = content.first(); i < content.verbFirst(); i++) {
      Optional<PhraseIndex.Hit<String>> own = reading.wordAt(i, "own-state");
      if (own.isPresent()) {
        return isFirst(content, i);
      }
    }
    return false;
  }

  /** "that the opening of the road of A will": A is no subject, which stands beside its verb. */
  private boolean isBeside(Clause content, Actor actor) {
    return reading.lexicon().isVerbFirst()
        ? actor.first() == content.verbEnd()
            || (actor.end() == content.verbFirst() && isFirst(content, actor.first()))
        : isFirst(content, actor.first());
  }

  /** Whether nothing but "that" stands before a token of a clause. */
  private boolean isFirst(Clause content, int token) {
    for (int i = content.first(); i < token; i++) {
      if (!reading.isWord(i, "that") && !reading.token(i).isSign()) {
        return false;
      }
    }
    return true;
  }
}
