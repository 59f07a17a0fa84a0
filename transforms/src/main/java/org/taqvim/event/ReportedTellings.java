// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;

/** Reads what somebody reports in the words of a noun: "announced the shelling of A". */
final class ReportedTellings {
  private final SentenceScope scope;
  private final Reading reading;

  ReportedTellings(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** "reported X's carrying out of the shelling": who stands between the two. */
  private List<Actor> performers(Telling telling) {
    return reading.actors(telling.clause().first(), telling.first()).stream()
        .filter(a -> reading.isWord(a.first() - 1, "performing"))
        .toList();
  }

  /** Where "that … came under" stands before what somebody came under. */
  private Optional<Integer> exposed(Telling telling) {
    for (int i = telling.first() - 1; i > telling.clause().first(); i--) {
      if (reading.isWord(i, "exposure")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "reported that its positions came under fire from B": what stands between suffers it. */
  private void expose(Telling telling, int from, Map<Actor, Marker> markers) {
    markers.replaceAll((actor, m) -> m == Marker.FROM || m == Marker.OWNER ? Marker.AGENT : m);
    reading.actors(from, telling.first()).forEach(actor -> markers.put(actor, Marker.OBJECT));
  }

  /** "announced its resignation", "the start of its operations": the noun bears whose it is. */
  private boolean isOwned(Telling telling) {
    String noun = reading.token(telling.first()).text();
    EventClass eventClass = telling.eventClass();
    boolean deed = eventClass.shape() == Shape.DIRECTED && eventClass.isViolent();
    boolean longer = noun.length() > telling.lemma().length();
    return reading.lexicon().of("object-pronoun").stream()
        .filter(noun::endsWith)
        .anyMatch(
            p ->
                (eventClass.shape() == Shape.SOLE && longer)
                    || (deed && p.length() > 1 && !eventClass.isConsequence()));
  }

  /** "announced the reopening of talks with B": its own, where it names one partner alone. */
  private boolean isOwnTalk(Telling telling, Map<Actor, Marker> after) {
    return reading.lexicon().isVerbFirst()
        && telling.eventClass().type() == EventType.CONSULT
        && after.containsValue(Marker.WITH)
        && ActorRoles.with(after, Marker.OWNER, Marker.AGENT, Marker.BETWEEN).isEmpty();
  }

  /** "announced the beginning of an operation": its own, where it names nobody else's. */
  private boolean isBegun(Telling telling, Map<Actor, Marker> after) {
    return !reading.lexicon().isVerbFirst()
        && reading.isWord(telling.first() - 1, "outbreak")
        && telling.eventClass().shape() == Shape.DIRECTED
        && ActorRoles.with(after, Marker.OWNER, Marker.AGENT).isEmpty();
  }

  /**
   * "announced the destruction of six tanks of B's": who reports what befell the enemy's has done
   * it, where nobody else is named and it is not his own that was struck.
   */
  private boolean isOnOthers(Telling telling, Map<Actor, Marker> after, List<Actor> speakers) {
    EventClass eventClass = telling.eventClass();
    Set<String> own = Cast.countries(speakers);
    boolean party =
        !own.isEmpty() && own.stream().allMatch(c -> reading.profile().party(c).isPresent());
    if (!party
        || !reading.lexicon().isVerbFirst()
        || eventClass.shape() != Shape.DIRECTED
        || !eventClass.isViolent()
        || eventClass.has(Trait.STATES)
        || after.values().stream().anyMatch(m -> m == Marker.AGENT || m == Marker.FROM)) {
      return false;
    }
    List<Actor> struck =
        ActorRoles.with(after, Marker.SUBJECT, Marker.OBJECT, Marker.BARE, Marker.OWNER);
    boolean others = // right behind the noun stands who does it
        struck.stream().noneMatch(a -> a.first() == telling.end())
            && struck.stream()
                .allMatch(a -> a.mention().country().filter(c -> !own.contains(c)).isPresent());
    boolean arms = EquipmentCounts.isAny(reading, telling.end(), telling.clause().end());
    return others && (arms || !struck.isEmpty());
  }

  /**
   * "announced the sending of troops, the return of two captives of B's": what a state does at its
   * own borders, with its troops and its captives, it has done itself where nobody else is named.
   */
  private boolean isDoneByState(Telling telling, Map<Actor, Marker> after, List<Actor> speakers) {
    EventClass eventClass = telling.eventClass();
    boolean deed =
        switch (eventClass.type()) {
          case MOBILIZE, RETREAT -> eventClass.shape() == Shape.SOLE;
          case CONCEDE -> eventClass.shape() == Shape.SOLE || eventClass.has(Trait.HANDING);
          default -> false;
        };
    Set<String> own = Cast.countries(speakers);
    return deed
        && reading.lexicon().isVerbFirst()
        && own.size() == 1
        && ActorRoles.with(after, Marker.AGENT, Marker.FROM).isEmpty()
        && ActorRoles.with(after, Marker.OWNER).stream().allMatch(a -> Cast.isSide(a, own))
        && (eventClass.has(Trait.HANDING)
            || ActorRoles.with(after, Marker.SUBJECT, Marker.BARE, Marker.OBJECT).stream()
                .allMatch(a -> Cast.isSide(a, own)));
  }

  /**
   * "announced the closing of the airspace": who announces what nobody else is said to do does it.
   */
  private static boolean isOwnMeasure(Draft draft) {
    return draft.participants.isEmpty()
        && draft.eventClass.shape() == Shape.DIRECTED
        && !draft.eventClass.isViolent()
        && !draft.eventClass.isConsequence();
  }

  /** What one of several reporters tells, in his own words. */
  void report(Telling reported, GappedReports.Report report, Telling main) {
    scope.attribution().says(List.of(report.speaker()), main.isClaim());
    Draft draft = report(reported, List.of(report.speaker()), report.words().end());
    draft.first = report.words().begin();
    draft.end = report.words().end();
  }

  void report(Telling reported, List<Actor> speakers) {
    report(reported, speakers, reported.clause().end());
  }

  /** "announced this accord", by somebody of neither party: it is that of those named before. */
  private boolean isOfOthers(Draft draft, List<Actor> speakers) {
    return draft.anaphoric
        && !reading.lexicon().isVerbFirst()
        && !reading.profile().parties().isEmpty()
        && speakers.stream()
            .flatMap(s -> s.mention().country().stream())
            .allMatch(c -> reading.profile().party(c).isEmpty());
  }

  private Draft report(Telling reported, List<Actor> speakers, int end) {
    Telling refined = reported.as(Refinement.of(reading, reported));
    Telling telling = // "became claiming the capture": the verb is not that of what is claimed
        reading.lexicon().isVerbFirst() ? refined : refined.active();
    Draft draft = scope.drafts().of(telling);
    Map<Actor, Marker> after = ActorRoles.ofNoun(reading, telling, end);
    boolean owned = isOwned(telling); // "announced his resignation"
    if (owned) { // whoever is named behind it has done it no more
      after.values().removeIf(m -> m == Marker.OWNER || m == Marker.AGENT);
    }
    boolean own = // who reports an arrest or an inquiry has made it
        telling.eventClass().has(Trait.OWN)
            || reading.isWord(telling.end(), "own")
            || owned
            || isBegun(telling, after)
            || isOwnTalk(telling, after);
    own = own || isDoneByState(telling, after, speakers);
    if (!own && isOnOthers(telling, after, speakers)) {
      own = true;
      after.replaceAll((actor, m) -> m == Marker.SUBJECT ? Marker.OBJECT : m);
    }
    if (telling.eventClass().isViolent()) { // "told of the repeated shelling of its positions"
      after.replaceAll(
          (actor, m) -> reading.isWord(actor.first(), "own-positions") ? Marker.OBJECT : m);
    }
    exposed(telling).ifPresent(from -> expose(telling, from, after));
    scope.participants().assign(draft, telling, after, own ? speakers : performers(telling));
    if (isOwnMeasure(draft)) {
      scope.participants().assign(draft, telling, after, speakers);
      draft.participants.values().removeIf(Participant::inferred); // whom it befalls nobody says
    }
    boolean mutual = telling.eventClass().shape() == Shape.MUTUAL;
    if (mutual
        && draft.participants.isEmpty()
        && !isOfOthers(draft, speakers)) { // "announced an exchange between them"
      List<Actor> both = // "the commissions of both countries announced an accord"
          reading.actors(telling.clause().first(), telling.first()).stream()
              .filter(Cast::isBoth)
              .toList();
      scope.participants().assign(draft, telling, after, both.isEmpty() ? speakers : both);
    }
    if (telling.eventClass().has(Trait.MEETING)
        && reading.isWord(telling.first() - 1, "undone")) { // "the cancelling of the meeting"
      draft.negated = true;
    }
    scope.add(draft);
    return draft;
  }
}
