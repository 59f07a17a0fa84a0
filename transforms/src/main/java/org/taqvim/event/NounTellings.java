// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Span;

/** Reads the events of one sentence that a noun tells without a verb of its own. */
final class NounTellings {
  private static final int NOUN_PHRASE = 14;

  private final SentenceScope scope;
  private final Reading reading;
  private final NounPhrases phrases;
  private final NounGovernors governors;
  private final Severally severally;

  NounTellings(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.phrases = new NounPhrases(reading);
    this.governors = new NounGovernors(reading);
    this.severally = new Severally(scope);
  }

  /** Adds what a noun phrase tells: an event for each of its dates. */
  void read(Telling telling) {
    boolean subject = EffectiveDeeds.tells(reading, telling);
    Span extent = phrases.extent(telling, subject || isOccasion(telling));
    List<EventDating> listed = severally.days(telling);
    List<EventDating> datings =
        listed.isEmpty()
            ? DateChooser.each(reading, extent.begin(), extent.end(), telling)
            : listed;
    for (int i = 0; i < Math.max(1, datings.size()); i++) {
      Draft draft = scope.drafts().of(telling);
      draft.first = extent.begin();
      draft.end = extent.end();
      if (i < datings.size()) {
        draft.dating = datings.get(i);
      }
      if (!listed.isEmpty()) { // "the truces of 10 October", "and 17 October"
        int day = listed.get(i).times().get(0);
        draft.first = i == 0 ? telling.first() : reading.firstOf(day);
        draft.end = endOf(day);
      }
      scope
          .participants()
          .assign(draft, telling, ActorRoles.ofNoun(reading, telling, extent.end()), List.of());
      scope.add(draft);
    }
  }

  private int endOf(int time) {
    int end = reading.firstOf(time);
    while (reading.timeAt(end) == time) {
      end++;
    }
    return end;
  }

  /** "of the call of X with Y": a conversation that names both. */
  boolean isConversation(Telling telling) {
    if (telling.eventClass().type() != EventType.CONSULT
        || governors.isPointInTime(telling.first() - 1)) {
      return false; // "a day before the meeting of X and Y he said"
    }
    Map<Actor, Marker> around =
        ActorRoles.of(reading, telling.first(), phrases.extent(telling, false).end());
    return ActorRoles.with(around, Marker.OWNER, Marker.SUBJECT, Marker.WITH).stream()
            .filter(
                a ->
                    a.mention().sort() == ActorMention.Sort.PERSON
                        || a.mention().sort() == ActorMention.Sort.OFFICE)
            .map(a -> a.mention().id())
            .distinct()
            .count()
        >= 2;
  }

  /** Whether a noun that is no predicate tells an event: dated, or in a title with its actors. */
  boolean tellsAlone(Telling telling, Optional<Telling> main) {
    EventClass eventClass = telling.eventClass();
    Clause clause = telling.clause();
    if (eventClass.has(Trait.DOCUMENT)) {
      return isAccord(telling) && !isSameType(telling, main);
    }
    if (isHeadlined(telling) || isListed(telling)) {
      return true;
    }
    if ((isOccasion(telling) || isDatedOutbreak(telling)) && !isSameType(telling, main)) {
      return true;
    }
    if (!eventClass.standsAlone()
        || (governors.isGoverned(telling.first() - 1) && !isSinceAccord(telling))
        || isEnded(telling)
        || isBroken(telling, main)
        || isObject(telling, main)
        || Predicates.isAim(reading, eventClass, telling.lemma(), telling.first())) {
      return false;
    }
    if (clause.verb().isEmpty() && scope.discourse().isHeading(scope.sentence())) {
      return !reading.actors(clause.first(), clause.end()).isEmpty();
    }
    return phrases.isDated(phrases.extent(telling, false)) && !isSameType(telling, main);
  }

  /** "Arrest of eight former officials in Baku": what a title without a verb opens with. */
  private boolean isHeadlined(Telling telling) {
    Clause clause = telling.clause();
    return !reading.lexicon().isVerbFirst()
        && clause.verb().isEmpty()
        && scope.discourse().isHeading(scope.sentence())
        && telling.first() == clause.first()
        && telling.eventClass().nominal() == EventClass.Nominal.REPORTED
        && !reading.actors(clause.first(), clause.end()).isEmpty();
  }

  /** "after the killing of three soldiers by A": what came first, told with how many died. */
  boolean isOccasion(Telling telling) {
    Span extent = phrases.extent(telling, true);
    Span sentence = new Span(scope.sentence().firstToken(), scope.sentence().endToken());
    return isAfter(telling)
        && telling.strength() == Telling.Strength.NOMINAL
        && (telling.eventClass().isViolent() || telling.eventClass().has(Trait.HANDING))
        && telling.eventClass().standsAlone()
        && reading.actors(sentence.begin(), sentence.end()).stream()
            .anyMatch(a -> !a.is(Sort.MEDIA))
        && !HeadCounts.in(reading, extent.begin(), extent.end(), Optional.empty()).isEmpty();
  }

  /**
   * "condemned the attack of 19 September of A on B": what is spoken of has its day and its doer.
   */
  boolean isNamedDeed(Telling telling) {
    Span extent = phrases.extent(telling, false);
    return !reading.lexicon().isVerbFirst()
        && telling.strength() == Telling.Strength.NOMINAL
        && telling.eventClass().isViolent()
        && !telling.eventClass().has(Trait.STATES)
        && telling.eventClass().standsAlone()
        && !governors.isGoverned(telling.first() - 1)
        && phrases.isDated(extent)
        && hasDoer(telling, extent);
  }

  /** "with the beginning of A's attack on B, C did": a deed that another does not do by. */
  boolean isBeginning(Telling telling) {
    int before = telling.first() - 1;
    return !reading.lexicon().isVerbFirst()
        && telling.eventClass().isViolent()
        && telling.eventClass().standsAlone()
        && reading.isWord(before, "outbreak")
        && reading.isWord(before - 1, "with")
        && hasDoer(telling, phrases.extent(telling, false));
  }

  /**
   * "the war led to the flight of a million": who had to leave is told beside the violence that a
   * verb of effect has for its subject.
   */
  boolean isFlight(Telling telling) {
    return reading.lexicon().isVerbFirst()
        && reading.lexicon().isOne(telling.clause().verb(), "outcome-verb")
        && telling.eventClass().equals(EventClass.of(EventClass.Gist.FLIGHT))
        && !telling.clause().isNegated()
        && !reading.hasWord(telling.clause(), "accident")
        && telling.first() > telling.clause().verbFirst();
  }

  private boolean hasDoer(Telling telling, Span extent) {
    return !ActorRoles.with(
            ActorRoles.ofNoun(reading, telling, extent.end()), Marker.OWNER, Marker.AGENT)
        .isEmpty();
  }

  private boolean isAfter(Telling telling) {
    int before = telling.first() - 1;
    return reading.endsWord(before, "after") || reading.isWord(before, "day-after");
  }

  /** "the war ended on 9 November": that day has the end of it, which the clause tells. */
  private boolean isEnded(Telling telling) {
    Clause clause = telling.clause();
    int verb = clause.verbFirst();
    if (reading.lexicon().isVerbFirst()) {
      return false;
    }
    boolean lasting =
        telling.eventClass().has(EventClass.Trait.STATES)
            || reading.isWord(telling.first(), "lifted");
    return lasting
        ? reading.isWord(verb - 1, "stop")
        : telling.eventClass().isViolent() && reading.isWord(verb - 1, "halted");
  }

  /** "the truce of Monday was broken": the breach of it is what is told. */
  private static boolean isBroken(Telling telling, Optional<Telling> main) {
    return telling.eventClass().has(Trait.STATES)
        && main.filter(m -> m.eventClass().has(Trait.STATES)).isPresent();
  }

  /** "since the truce of 1994": an accord that its date names. */
  private boolean isSinceAccord(Telling telling) {
    return reading.lexicon().isVerbFirst()
        && telling.eventClass().has(Trait.BETWEEN)
        && reading.endsWord(telling.first() - 1, "since")
        && phrases.isDated(phrases.extent(telling, false));
  }

  /** "broke the truce of Monday": what the verb does to it is what is told. */
  private boolean isObject(Telling telling, Optional<Telling> main) {
    if (reading.lexicon().isVerbFirst() || main.isEmpty()) {
      return false;
    }
    int first = telling.end();
    int end = Math.min(telling.clause().verbFirst(), first + NOUN_PHRASE);
    return reading.hasWord(first, end, "object")
        && reading.triggers(first, end).stream()
            .noneMatch(
                t -> t.first() < main.get().first() && t.value().kind() == Trigger.Kind.VERB);
  }

  /** "the truces of 10 and 17 October", whatever became of them: each has its day. */
  boolean isListed(Telling telling) {
    return !severally.days(telling).isEmpty();
  }

  /** Whether its clause tells an event of its type already. */
  private boolean isSameType(Telling telling, Optional<Telling> main) {
    EventType type = telling.eventClass().type();
    return main.map(m -> m.eventClass().type() == type).orElse(false)
        || scope.here().stream()
            .anyMatch(d -> d.clause.equals(telling.clause()) && d.type() == type);
  }

  /** "the accords of 9 November": a document that its date names, not one that a body issued. */
  private boolean isAccord(Telling telling) {
    int first = telling.end();
    while (first < telling.clause().end() && isWhere(first)) {
      first++; // "signed in Moscow on"
    }
    int date = reading.isWord(first, "year") ? first + 1 : first;
    boolean numbered = date < reading.size() && reading.token(date).isNumber();
    int time = reading.timeAt(first);
    if (!numbered || time < 0) {
      return false;
    }
    int after = date;
    while (after < telling.clause().end() && reading.timeAt(after) == time) {
      after++;
    }
    return reading.actorAt(after).filter(a -> a.is(ActorMention.Sort.ORGANISATION)).isEmpty();
  }

  private boolean isWhere(int token) {
    boolean name = reading.actorAt(token).isPresent() && reading.endsWord(token - 1, "in");
    return reading.lexicon().isVerbFirst()
        && reading.timeAt(token) < 0
        && (reading.isWord(token, "in") || name);
  }

  /** "by seizing X they opened the road": what was done on the way to what the clause tells. */
  boolean isMeans(Telling telling, Optional<Telling> main) {
    EventClass eventClass = telling.eventClass();
    boolean deed =
        switch (eventClass.type()) {
          case ASSAULT, COERCE, MOBILIZE -> eventClass.nominal() != EventClass.Nominal.NO;
          default -> false;
        };
    int before = telling.first() - 1;
    boolean performed = reading.isWord(before, "performing");
    boolean by = reading.isWord(performed ? before - 1 : before, "with");
    boolean open = main.filter(m -> m.eventClass().type() == eventClass.type()).isEmpty();
    boolean past = telling.clause().isPast() && !telling.clause().isNegated();
    return deed && by && open && past && (performed || eventClass.has(Trait.TAKING));
  }

  /** "since fighting broke out on Sunday": the beginning of what is told, with its day. */
  private boolean isDatedOutbreak(Telling telling) {
    int before = telling.first() - 1;
    int after = telling.end();
    return reading.isWord(before, "outbreak")
        && reading.endsWord(before - 1, "since")
        && telling.eventClass().isViolent()
        && reading.timeAt(after) >= 0
        && !reading.isWord(after, "year")
        && !reading.token(after).isNumber();
  }
}
