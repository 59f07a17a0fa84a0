// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.EventClass.Proviso;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** Reads the events of one sentence that a predicate tells. */
final class PredicateTellings {
  private static final int MEDIUM_REACH = 5;

  private final SentenceScope scope;
  private final Reading reading;
  private final Participants participants;
  private final Provisos provisos;
  private final Charges charges;
  private final Duties duties;
  private final StandIns standIns;
  private final Severally severally;

  PredicateTellings(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.participants = scope.participants();
    this.provisos = new Provisos(scope);
    this.charges = new Charges(scope);
    this.duties = new Duties(scope);
    this.standIns = new StandIns(scope);
    this.severally = new Severally(scope);
  }

  /** Adds what the main predicate of the clause with an index tells. */
  void read(int index, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    EventClass eventClass = telling.eventClass();
    if (eventClass.scope() == Scope.ACCUSE && !eventClass.has(Trait.BLAME)) {
      charges.accuse(index, telling, markers, subjects);
    } else {
      event(telling, markers, subjects);
    }
  }

  /** Adds what a predicate tells, if it tells something. */
  void event(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (VerbalAttacks.is(scope, telling, markers, subjects)) {
      tell(telling.as(EventClass.of(Gist.CHARGE)), markers, subjects);
      return;
    }
    Optional<EventClass> denial =
        Denials.of(reading, telling, subjects, scope.attribution().claimants());
    if (denial.isPresent()) {
      deny(telling.as(denial.get()));
    } else if (provisos.areMet(telling, subjects)) {
      tell(telling, markers, subjects);
    } else {
      telling
          .eventClass()
          .fallback()
          .ifPresentOrElse(
              other -> event(telling.as(other), markers, subjects),
              () -> demand(telling.clause(), subjects));
    }
  }

  private void tell(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    EventClass eventClass = telling.eventClass();
    if (eventClass.has(Trait.BLAME)) {
      charges.blame(telling, subjects);
    } else if (eventClass.has(Trait.ARRIVAL)) {
      Arrivals.of(reading, telling, markers, subjects)
          .ifPresent(arrival -> act(telling.as(arrival).active(), markers, subjects));
    } else if ((eventClass.type() == EventType.REJECT
            || eventClass.has(Trait.RELENTING)) // "under it they give up their claims"
        && !telling.clause().isNegated()
        && duties.isCommitment(
            telling.clause(), subjects)) { // "under it they will abstain from force"
      act(Telling.ofVerb(EventClass.of(Gist.COMMITMENT), telling.clause()), Map.of(), subjects);
    } else if (Threats.isMade(scope, telling, subjects)) {
      threaten(telling, List.of());
    } else if (Threats.isFaced(scope, telling)) {
      threaten(telling, subjects.isEmpty() ? ActorRoles.with(markers, Marker.ABOUT) : subjects);
    } else if (isDue(telling)) {
      List<Actor> burdened = Burdens.of(reading, telling.clause());
      demand(telling, burdened.isEmpty() ? subjects : burdened, false);
    } else {
      severally.tell(telling, markers, roles -> act(telling, roles, subjects));
    }
  }

  /** A denial is its own event; the sign of what it denies is not its sign. */
  private void deny(Telling telling) {
    Draft draft = scope.drafts().of(telling);
    draft.negated = false;
    draft.modality = telling.eventClass().modality().orElse(Modality.HAPPENED);
    participants.speech().assign(draft, scope.attribution().claimants(), Map.of());
    boolean again =
        scope.here().stream()
            .filter(d -> d.type() == draft.type())
            .anyMatch(d -> d.ids(Role.SOURCE).equals(draft.ids(Role.SOURCE)));
    if (!again) {
      scope.add(draft);
    }
  }

  private void threaten(Telling telling, List<Actor> threatened) {
    Draft draft = scope.drafts().of(telling.as(EventClass.of(Gist.THREAT)));
    draft.modality = Modality.THREATENED;
    draft.negated = false; // "will not remain unanswered"
    List<Actor> claimants = scope.attribution().claimants();
    participants.speech().assign(draft, claimants, Map.of());
    if (threatened.stream().noneMatch(t -> Cast.isSide(t, Cast.countries(claimants)))) {
      participants.speech().accused(draft, threatened);
    }
    scope.add(draft);
  }

  /** "must withdraw": what is to be done, where no accord already says so. */
  private boolean isDue(Telling telling) {
    return telling.eventClass().scope() == Scope.OPEN
        && duties.hasDuty(telling.clause())
        && !scope.drafts().isObligation(telling.clause());
  }

  /** "the two states must come back to the table, he said": what has to be done, whatever it is. */
  void demand(Clause clause, List<Actor> subjects) {
    if (duties.isCommitment(clause, subjects)) {
      act(Telling.ofVerb(EventClass.of(Gist.COMMITMENT), clause), Map.of(), subjects);
      return;
    }
    List<Actor> burdened = Burdens.of(reading, clause);
    if (!burdened.isEmpty() && !scope.attribution().claimants().isEmpty()) {
      Telling duty = Telling.ofVerb(EventClass.of(Gist.DEMAND), clause);
      demand(duty, burdened, true);
      return;
    }
    boolean party = duties.isOfParty(subjects);
    boolean said = !scope.attribution().claimants().isEmpty();
    boolean due = duties.hasDuty(clause) || duties.isBidden(clause, subjects);
    if (!clause.verb().isEmpty() && due && party && said) {
      demand(Telling.ofVerb(EventClass.of(Gist.DEMAND), clause), subjects, true);
    } else if (said && duties.isThingDue(clause)) {
      demand(Telling.ofVerb(EventClass.of(Gist.DEMAND), clause), List.of(), false);
    }
  }

  private void demand(Telling telling, List<Actor> subjects, boolean ofSomebody) {
    Draft draft = scope.drafts().of(telling.as(EventClass.of(Gist.DEMAND)));
    participants.speech().demand(draft, scope.attribution().claimants(), subjects);
    if (draft.has(Role.SOURCE) && (!ofSomebody || draft.has(Role.TARGET))) {
      scope.here().add(draft); // what somebody asks for himself is no claim
    }
  }

  private void act(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    EventClass eventClass = telling.eventClass();
    Draft draft = scope.drafts().of(telling);
    if (eventClass.shape() == Shape.SPEECH) {
      boolean unowned = // what is so is no speaker
          eventClass.wants(Proviso.SAID) && !scope.attribution().claimants().isEmpty();
      boolean terms = reading.lexicon().isOne(telling.lemma(), "terms");
      boolean owned = // "is the other term of A"; who calls it a term names it himself
          terms
              && (reading.lexicon().isVerbFirst()
                  || telling.trigger().kind() == Trigger.Kind.ADJECTIVE);
      boolean spokenTo = isSpokenTo(telling);
      if (spokenTo) {
        participants.speech().suffered(draft, subjects, markers);
      } else {
        List<Actor> speakers =
            owned
                ? owner(telling)
                : unowned ? scope.attribution().claimants() : speakers(telling, subjects);
        participants.speech().assign(draft, speakers, terms ? Map.of() : markers);
      }
      if (!subjects.isEmpty() && !spokenTo && !scope.isWithinSpeech()) {
        scope.speaks(telling.clause(), subjects);
      }
    } else {
      boolean ownWord = // "A: ready to meet B"
          subjects.isEmpty() && telling.trigger().kind() == Trigger.Kind.ADJECTIVE;
      participants.assign(
          draft, telling, markers, ownWord ? scope.attribution().claimants() : subjects);
      boolean due = eventClass.modality().filter(Modality.OBLIGATED::equals).isPresent();
      if (eventClass.modality().isPresent() && !due && !draft.has(Participant.Role.SOURCE)) {
        participants.speech().assign(draft, scope.attribution().claimants(), Map.of());
      }
    }
    boolean nobody = // "when they were asked to stop"
        draft.type() == EventType.REQUEST && isSpokenTo(telling) && draft.participants.isEmpty();
    boolean partnered = // "A and B spoke": with each other
        draft.has(Role.TARGET) || (draft.has(Role.PARTY) && Cast.areSeveral(subjects));
    if (!nobody && (partnered || !eventClass.wants(Proviso.TARGET))) {
      scope.add(draft);
    }
  }

  /** "was condemned": the subject is whom, or what, somebody speaks of. */
  private boolean isSpokenTo(Telling telling) {
    Clause clause = telling.clause();
    boolean suffered = telling.passive() || Summons.happens(reading, telling);
    return suffered && !reading.hasWord(clause.first(), clause.verbFirst(), "object");
  }

  /** "is the other term of A": who names it, not what it is about. */
  private List<Actor> owner(Telling telling) {
    return reading
        .actorAt(telling.end())
        .or(() -> reading.actorAt(telling.end() + 1)) // "the second term of A"
        .map(List::of)
        .orElseGet(
            () ->
                standIns.has(telling.clause())
                    ? standIns.he(telling.clause())
                    : speakers(telling, List.of()));
  }

  private List<Actor> speakers(Telling telling, List<Actor> subjects) {
    Clause clause = telling.clause();
    if (!subjects.isEmpty() || scope.namesStranger(clause)) {
      return subjects;
    }
    List<Actor> claimants = scope.attribution().claimants();
    return claimants.isEmpty() ? scope.goesOn(telling) : scope.implied(clause, claimants, true);
  }

  /** A conversation told beside the predicate; false where its partner is a news outlet. */
  boolean consult(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean receives =
        telling.eventClass().has(Trait.RECEPTION); // "on receiving the ministers he said"
    List<Actor> partners =
        receives
            ? ActorRoles.with(markers, Marker.OBJECT, Marker.OWNER, Marker.BARE)
            : ActorRoles.with(markers, Marker.WITH, Marker.BETWEEN);
    Clause clause = telling.clause();
    if (reading.isWord(telling.end(), "session")
        || Attribution.isMedia(partners)
        || reading.hasWord(
            telling.end(), Math.min(clause.end(), telling.end() + MEDIUM_REACH), "medium")) {
      return false;
    }
    boolean counterpart =
        reading.hasWord(clause.first(), clause.end(), "counterpart")
            || (receives && isOffice(telling.end()));
    boolean after = // only who met says so, or says when something else was
        reading.endsWord(telling.first() - 2, "after")
            && (subjects.isEmpty() || reading.lexicon().isVerbFirst());
    boolean anaphor = reading.isWord(telling.first() - 1, "this") && !after;
    boolean mutual = // "the two ministers in a call went over the matter"
        telling.eventClass().has(Trait.REMOTE) && Cast.areSeveral(subjects);
    if (partners.isEmpty() && !counterpart && !anaphor && !mutual) {
      return false;
    }
    Draft draft = scope.drafts().of(telling);
    draft.anaphoric = anaphor;
    participants.assign(draft, telling, markers, subjects);
    scope.add(draft);
    return true;
  }

  /** Whether somebody is named by his office alone: "the ministers". */
  private boolean isOffice(int token) {
    return Titles.beginningAt(reading, token).filter(h -> h.value().isTitle()).isPresent()
        || reading.isWord(token, "he")
        || reading.isWord(token, "couple");
  }
}
