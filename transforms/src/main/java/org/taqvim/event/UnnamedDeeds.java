// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/**
 * Tells what somebody did on a day by a verb that is none of the pack's: "on the 14th the
 * parliament put the president back in office". In an article on a conflict such a clause belongs
 * on the timeline though we have no word for it; its title says who, its quotation what.
 *
 * <p>Only the writer's own main clauses: a finite verb of the past, the future or a plan, a day of
 * its own or that of the head it stands under, and somebody named as the subject. Verbs that tell
 * how things stand, seem or are wished (the pack's {@code idle-verb} and {@code idle-phrase}) tell
 * no deed, nor does what is denied, supposed or asked.
 */
final class UnnamedDeeds {
  /** How far the words of a deed without a day have to raise the odds of its kind (logarithm). */
  private static final double SURE = 2.5;

  /** How far those of a deed that has a day. */
  private static final double LIKELY = 2;

  private final SentenceScope scope;
  private final Reading reading;
  private final Cast cast;
  private final DeedKinds kinds;

  UnnamedDeeds(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.cast = new Cast(reading);
    this.kinds = reading.lexicon().deeds();
  }

  /**
   * Adds what a clause tells that has told nothing, if it tells a deed.
   *
   * @param subjects who acts in it, be it whom the clause before named
   */
  void tell(Clause clause, Map<Actor, Marker> markers, List<Actor> subjects) {
    List<Actor> named =
        ActorRoles.with(markers, Marker.SUBJECT).stream()
            .filter(a -> clause.holds(a.first()) && !clause.isInserted(a.first()))
            .toList();
    List<Actor> doers =
        (named.isEmpty() && clause.opener() == Opener.AND ? subjects : named)
            .stream().filter(a -> !a.is(Sort.MEDIA) && !a.is(Sort.DEMONYM)).toList();
    if (doers.isEmpty() || !isOwnTelling(clause) || !isDeed(clause)) {
      return;
    }
    boolean dated = isDated(clause, scope.drafts().of(telling(clause, Optional.empty())));
    Optional<EventClass> kind = kinds.of(reading, clause, dated ? LIKELY : SURE);
    if (!dated && kind.isEmpty()) {
      return;
    }
    Draft draft = scope.drafts().of(telling(clause, kind));
    cast.add(draft, doers, clause.isPassive() ? Role.TARGET : Role.SOURCE);
    cast.add(draft, ActorRoles.with(markers, Marker.OBJECT), Role.TARGET);
    cast.add(draft, ActorRoles.with(markers, Marker.AGENT), Role.SOURCE);
    if (!draft.participants.isEmpty()) {
      scope.add(draft);
    }
  }

  private static Telling telling(Clause clause, Optional<EventClass> kind) {
    return Telling.ofVerb(kind.orElse(EventClass.of(Gist.DEED)), clause);
  }

  /** Whether the writer himself tells it, of whom the clause is about. */
  private boolean isOwnTelling(Clause clause) {
    boolean main =
        switch (clause.opener()) {
          case START, AND, COMMA, BUT -> true;
          case THAT, RELATIVE -> false;
        };
    boolean relative = // "A, who spoke on Monday": a relative clause whose own verb this is
        !reading.lexicon().isVerbFirst() && reading.hasWord(clause, "that");
    return main
        && !relative
        && !clause.isAside()
        && scope.attribution().claimants().isEmpty()
        && !scope.discourse().isHeading(scope.sentence())
        && scope.here().stream().noneMatch(d -> d.clause.equals(clause));
  }

  private boolean isDeed(Clause clause) {
    return !clause.verb().isEmpty()
        && (clause.isPast() || clause.isFuture() || reading.hasWord(clause, "plan"))
        && !clause.isNegated()
        && !clause.isSubjunctive()
        && !clause.features().contains(Feature.FIRST_PERSON)
        && !reading.lexicon().isOne(clause.verb(), "idle-verb")
        && !reading.hasWord(clause, "idle-phrase")
        && !reading.hasWord(clause, "if")
        && !reading.hasWord(clause, "may")
        && !reading.hasWord(clause, "question")
        && !isSaying(clause);
  }

  /** Whether its verb, or the noun before it that goes with it, says something. */
  private boolean isSaying(Clause clause) {
    return reading
        .triggers(Math.max(clause.first(), clause.verbFirst() - 1), clause.verbEnd())
        .stream()
        .filter(t -> t.value().eventClass().isSaying())
        .anyMatch(t -> t.value().isVerb() || t.value().with().contains(clause.verb()));
  }

  private boolean isDated(Clause clause, Draft draft) {
    return DateChooser.inClause(reading, clause.first(), clause.end(), draft)
            .filter(d -> d.relation() == Relation.ON)
            .isPresent()
        || (clause.opener() == Opener.START
            && !Chronicle.headOf(reading, scope.sentence()).isEmpty());
  }
}
