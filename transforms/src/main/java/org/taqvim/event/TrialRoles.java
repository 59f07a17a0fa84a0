// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** The roles of a trial: whose court tries whom. */
final class TrialRoles {
  private final Reading reading;
  private final Cast cast;

  TrialRoles(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /** "the trial of three men of A's before a court in B": B tries them, or who stands before it. */
  void tried(Draft draft, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    cast.add(draft, ActorRoles.with(markers, Marker.AGENT), Role.SOURCE);
    if (isAccused(telling, subjects)) {
      cast.add(draft, subjects, Role.TARGET);
      before(draft, markers, draft.countries);
      return;
    }
    boolean court = // "A tries ten prisoners of B's"
        telling.trigger().isVerb()
            && reading.lexicon().isVerbFirst()
            && !subjects.isEmpty()
            && markers.containsValue(Marker.OBJECT)
            && subjects.stream().noneMatch(s -> s.is(Sort.PERSON) || s.is(Sort.GROUP));
    if (court) {
      cast.add(draft, subjects, Role.SOURCE);
      cast.add(draft, ActorRoles.with(markers, Marker.OBJECT), Role.TARGET);
      return;
    }
    List<Actor> named =
        ActorRoles.with(markers, Marker.SUBJECT, Marker.OWNER, Marker.BARE, Marker.OBJECT);
    boolean object = !reading.lexicon().isVerbFirst();
    cast.add(
        draft,
        named.stream()
            .filter(a -> a.first() < telling.first())
            .filter(a -> !object || markers.get(a) != Marker.OBJECT)
            .toList(),
        Role.SOURCE);
    cast.add(
        draft,
        named.stream()
            .filter(a -> a.first() >= telling.end() || (object && markers.get(a) == Marker.OBJECT))
            .toList(),
        Role.TARGET);
    before(draft, markers, Cast.countries(named));
  }

  /** Whose court it is by where it sits: none of theirs who are tried. */
  private void before(Draft draft, Map<Actor, Marker> markers, Set<String> tried) {
    if (draft.has(Role.SOURCE)) {
      return;
    }
    List<Actor> courts = ActorRoles.with(markers, Marker.IN);
    courts.removeIf(a -> Cast.isSide(a, tried) || a.is(Sort.PERSON));
    cast.add(draft, courts, Role.SOURCE);
    if (!draft.has(Role.SOURCE)) {
      courtByPlace(draft, tried);
    }
  }

  /**
   * "were tried before"; "X, who is (being) tried in": no man tries anybody, and news leaves the
   * vowels out.
   */
  private boolean isAccused(Telling telling, List<Actor> subjects) {
    boolean man =
        reading.lexicon().isVerbFirst()
            && telling.trigger().isVerb()
            && subjects.stream().allMatch(s -> s.is(Sort.PERSON));
    return !subjects.isEmpty() && (telling.passive() || man);
  }

  /** "the trial of A's officers before a court of B's goes on": the verb is not the trial's own. */
  boolean goesOn(Telling telling) {
    return !reading.lexicon().isVerbFirst()
        && telling.strength() == Telling.Strength.PREDICATE
        && !telling.trigger().with().contains(telling.clause().verb());
  }

  /** "the sentences of A's officers before a court of B's were read": its court passed them. */
  void sentenced(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    cast.add(draft, subjects, Role.TARGET);
    cast.add(
        draft,
        ActorRoles.with(markers, Marker.IN).stream().filter(a -> !subjects.contains(a)).toList(),
        Role.SOURCE);
  }

  /** "was sentenced in P": its court passed the sentence, where no word says who did. */
  void seat(Draft draft) {
    if (!draft.has(Role.SOURCE) && draft.has(Role.TARGET)) {
      courtByPlace(draft, draft.countries);
    }
  }

  /** "before a court in P": whose town it is, if it is not theirs who are tried. */
  private void courtByPlace(Draft draft, Set<String> tried) {
    int begin = reading.token(draft.clause.first()).begin();
    int end = reading.token(draft.clause.end() - 1).end();
    NamedPlaces.all(reading.names(), begin, end).stream()
        .flatMap(place -> place.country().stream())
        .filter(country -> !tried.contains(country))
        .limit(1)
        .flatMap(country -> Gazetteer.standard().state(country).stream())
        .forEach(s -> draft.add(s.id(), s.name(), Role.SOURCE, s.country()));
  }
}
