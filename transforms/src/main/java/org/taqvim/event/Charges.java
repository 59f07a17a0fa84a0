// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Reads what one side says that another has done or is about to do. */
final class Charges {
  private final SentenceScope scope;
  private final Reading reading;
  private final SpeechRoles roles;

  Charges(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.roles = scope.participants().speech();
  }

  /** "men accused of crimes": a participle without an object says what they are charged with. */
  private boolean isCharged(Clause clause) {
    int next = clause.verbEnd();
    return clause.features().contains(Feature.ACCOMPANYING)
        && next < clause.end()
        && reading.token(next).text().charAt(0) == Letters.BEH
        && reading.actorAt(next).isEmpty();
  }

  /** An accusation in the clause with an index; one of violence is the violence, claimed. */
  void accuse(int index, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (!Conditions.areMet(reading, telling.clause(), telling.trigger())
        || telling.clause().isNegated()) {
      return; // "laden with" is no blame, and who does not answer a charge makes none
    }
    if (isCharged(telling.clause())) {
      return;
    }
    Optional<Actor> author = author(telling).filter(markers::containsKey);
    boolean accused = author.isEmpty() && isAccused(telling, markers, subjects);
    author.ifPresent(a -> markers.put(a, Marker.SUBJECT));
    if (accused) {
      subjects.forEach(s -> markers.put(s, Marker.OBJECT));
    }
    boolean untold = !accused && subjects.isEmpty() && !scope.namesStranger(telling.clause());
    List<Actor> accusers =
        author.isPresent()
            ? List.of(author.get())
            : accused
                ? accusers(telling, markers, subjects)
                : untold ? scope.goesOn(telling) : subjects;
    int first = telling.clause().first();
    int end = complementEnd(index);
    Optional<EventClass> violence =
        reading.triggers(first, end).stream()
            .filter(t -> !reading.endsWord(t.first() - 1, "stop"))
            .filter(t -> !reading.endsWord(t.first() - 1, "short-of")) // "of feeding the war"
            .filter(t -> Conditions.areMet(reading, first, end, t.value()))
            .map(t -> t.value().eventClass())
            .filter(c -> c.isViolent() && !c.has(Trait.UNCHARGEABLE))
            .filter(c -> !isAnswerable(telling, c, markers))
            .filter(c -> !areOutsiders(accusers))
            .max(Comparator.comparingInt(EventClass::rank));
    Draft draft = scope.drafts().of(violence.map(telling::as).orElse(telling));
    roles.accusation(draft, accusers, markers, violence.isPresent());
    draft.modality = Modality.CLAIMED;
    if (draft.has(Role.PARTY)) { // each says so of the other
      draft.claimByParties();
    } else if (violence.isPresent()) {
      Claimants.add(reading, draft, accusers);
    } else {
      draft.claimBySources(id -> true);
    }
    scope.attribution().addChannels(draft);
    scope.here().add(draft);
    if (!subjects.isEmpty() && !accused) {
      scope.speaks(telling.clause(), subjects);
    }
  }

  /** "Charges of A's against B": whose they are, where they head a clause without a verb. */
  private Optional<Actor> author(Telling telling) {
    int owner = telling.end();
    return !telling.clause().verb().isEmpty() || telling.trigger().isVerb()
        ? Optional.empty()
        : reading.actorAt(owner).filter(a -> a.first() == owner);
  }

  /** Who takes no part in the fighting charges one who does: news of a charge, not of a deed. */
  private boolean areOutsiders(List<Actor> accusers) {
    return !accusers.isEmpty()
        && accusers.stream()
            .allMatch(
                a ->
                    !Cast.isBoth(a)
                        && a.mention().country().flatMap(reading.profile()::party).isEmpty());
  }

  /** Who accuses where the words name the accused alone: an agent, or whom the verb hides. */
  private List<Actor> accusers(Telling telling, Map<Actor, Marker> markers, List<Actor> accused) {
    List<Actor> agents = ActorRoles.with(markers, Marker.AGENT);
    List<Actor> hidden = agents.isEmpty() && !telling.passive() ? scope.goesOn(telling) : agents;
    Set<String> sides = Cast.countries(accused);
    return hidden.stream().noneMatch(h -> Cast.isSide(h, sides)) ? hidden : List.of();
  }

  /** "holds A responsible for the deaths": who answers for them is not who killed. */
  private boolean isAnswerable(Telling telling, EventClass charge, Map<Actor, Marker> markers) {
    return reading.lexicon().isVerbFirst()
        && reading.hasWord(telling.clause().first(), telling.clause().end(), "responsibility")
        && charge.isConsequence()
        && markers.keySet().stream().anyMatch(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE));
  }

  /**
   * "(was) accused the army of shelling": a verb whose only actor stands right before what he is
   * charged with has no subject; news leaves the vowels of the passive out.
   */
  private boolean isAccused(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (telling.passive()) {
      return true;
    }
    if (!reading.lexicon().isVerbFirst()
        || subjects.size() != 1
        || Cast.isBoth(subjects.get(0))
        || subjects.get(0).first() < telling.end()
        || ActorRoles.hasObject(reading, telling.clause())
        || !reading.lexicon().isOne(telling.lemma(), "transitive-speech")
        || markers.containsValue(Marker.OBJECT)) {
      return false;
    }
    int charge = subjects.get(0).end();
    return charge < telling.clause().end()
        && !reading.isWord(charge, "break") // "accused in its turn"
        && reading.token(charge).text().charAt(0) == Letters.BEH
        && reading.actorAt(charge).isEmpty();
  }

  /** The end of the "that" clauses that depend on a clause. */
  private int complementEnd(int index) {
    List<Clause> clauses = scope.clauses();
    int end = clauses.get(index).end();
    for (int i = index + 1; i < clauses.size() && clauses.get(i).opener() == Opener.THAT; i++) {
      end = clauses.get(i).end();
    }
    return end;
  }

  /** "X says that Y bears the blame", "that Y spies": X charges Y with what he says of it. */
  void blame(Telling telling, List<Actor> subjects) {
    Draft draft = scope.drafts().of(telling);
    roles.assign(draft, scope.attribution().claimants(), Map.of());
    roles.accused(draft, subjects);
    Claimants.add(reading, draft, scope.attribution().claimants());
    draft.modality = Modality.CLAIMED;
    scope.add(draft);
  }
}
