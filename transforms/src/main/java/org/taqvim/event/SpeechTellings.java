// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Reading.Actor;
import org.taqvim.event.Telling.Strength;

/** Reads clauses in which somebody says something. */
final class SpeechTellings {
  private static final int STATEMENT_REACH = 4;

  private final SentenceScope scope;
  private final Reading reading;
  private final NounTellings nouns;
  private final ReportedTellings reported;
  private final PredicateTellings verbs;
  private final Announcements announcements;
  private final Statements statements;

  SpeechTellings(SentenceScope scope, NounTellings nouns, PredicateTellings verbs) {
    this.scope = scope;
    this.reading = scope.reading();
    this.nouns = nouns;
    this.verbs = verbs;
    this.announcements = new Announcements(scope);
    this.reported = new ReportedTellings(scope);
    this.statements = new Statements(scope);
  }

  /** That somebody said something, where the words of it tell no event that we know. */
  List<Draft> untold() {
    return statements.untold();
  }

  /** Whether it is an accord of no kind: what is agreed on stands beside it. */
  private static boolean isAccord(Telling telling) {
    return telling.eventClass().type() == EventType.AGREE && telling.eventClass().mode().isEmpty();
  }

  /** Reads a clause of saying; returns whether what depends on it belongs to it. */
  boolean read(
      Telling main, List<Actor> subjects, List<Telling> tellings, Map<Actor, Marker> markers) {
    List<Actor> quoted = QuotedVoices.of(reading, main);
    List<Actor> named =
        !quoted.isEmpty() ? quoted : subjects.isEmpty() ? ofStatement(main.clause()) : subjects;
    boolean nobody = reading.hasWord(main.clause().first(), main.clause().end(), "impersonal");
    Optional<Speaker> local =
        named.isEmpty() ? LocalVoices.in(reading, main.clause()) : Optional.empty();
    boolean unknown =
        named.isEmpty()
            && (!subjects.isEmpty() || scope.namesStranger(main.clause()) || local.isPresent());
    if (nobody) {
      scope.speaks(main.clause(), List.of());
    } else if (unknown) {
      scope.speaksStranger(main.clause());
    }
    List<Actor> speakers =
        nobody || unknown ? List.of() : named.isEmpty() ? scope.goesOn(main) : named;
    boolean media = Attribution.isMedia(speakers);
    boolean retold = // what he says of another's saying does not take the word from him
        scope.isWithinSpeech() && speakers.stream().noneMatch(s -> main.clause().holds(s.first()));
    scope.attribution().says(speakers, main.isClaim());
    if (!quoted.isEmpty()) {
      reading.actors(main.end(), main.clause().end()).stream()
          .filter(a -> a.is(Sort.MEDIA))
          .forEach(scope.attribution()::passes);
    }
    boolean nameless = // "said that …": somebody did
        speakers.isEmpty()
            && scope.attribution().claimants().isEmpty()
            && (Announcements.introduces(reading, main.clause())
                || reading.isSign(main.clause().end() - 1, ":"));
    if ((unknown || nameless) && !nobody) {
      scope.attribution().saysStranger(local);
    }
    toldTo(markers).forEach(scope.attribution()::passes);
    if (!media && !speakers.isEmpty() && !retold) {
      scope.speaks(main.clause(), speakers);
    }
    if (!media && !main.clause().isAside()) {
      Clause clause = main.clause();
      DateChooser.inClause(reading, clause.first(), clause.end(), scope.drafts().of(main))
          .ifPresent(scope.discourse()::saidOn);
    }
    boolean adds = // "and he pointed out that": who spoke before goes on
        reading.lexicon().isVerbFirst()
            && !speakers.isEmpty()
            && main.clause().isPast()
            && reading.isWord(main.clause().end(), "that");
    if (!media && !nobody && (!named.isEmpty() || adds)) {
      statements.keep(main, speakers);
    }
    Optional<Telling> urge = urge(main, tellings);
    if (urge.isPresent()) {
      Draft draft = scope.drafts().of(urge.get().as(EventClass.of(Gist.DEMAND)));
      scope.participants().speech().assign(draft, speakers, markers);
      scope.attribution().addChannels(draft);
      scope.here().add(draft);
      return true;
    }
    for (Telling telling : tellings) {
      if (telling.strength() == Telling.Strength.PREDICATE && !telling.equals(main)) {
        verbs.event(telling.active(), markers, speakers); // "welcoming the talks he said"
      }
    }
    if (!media) {
      announcements.tell(main, tellings, speakers, markers);
    }
    Optional<Telling> agreed =
        tellings.stream().filter(t -> t.strength() == Strength.REPORTED && isAccord(t)).findFirst();
    agreed.ifPresent(t -> reported.report(t, speakers));
    for (Telling telling : tellings) {
      if (telling.strength() == Strength.ADVERBIAL) {
        verbs.consult(telling, markers, speakers);
      } else if (telling.strength() == Strength.REPORTED && !isJudged(main, telling)) {
        boolean denied = // "no side has told of wounded"
            main.clause().isNegated() && telling.eventClass().isConsequence();
        if (agreed.isEmpty() && !denied) { // else it is what was agreed on
          GappedReports.at(reading, main.clause(), telling.first())
              .ifPresentOrElse(
                  r -> reported.report(telling, r, main), () -> reported.report(telling, speakers));
        }
      } else if (nouns.isConversation(telling)
          || (telling.eventClass().has(Trait.DOCUMENT)
              && nouns.tellsAlone(telling, Optional.of(main)))) {
        nouns.read(telling);
      }
    }
    return false;
  }

  /** "called the attack an attempt to …": what somebody judges he does not report. */
  private boolean isJudged(Telling main, Telling telling) {
    return reading.lexicon().isVerbFirst()
        && reading.lexicon().isOne(main.clause().verb(), "naming-verb")
        && telling.eventClass().isViolent();
  }

  /** "A statement of the ministry said": whose words a document is that speaks. */
  private List<Actor> ofStatement(Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (reading.isWord(i, "statement")) {
        return reading.actors(i + 1, Math.min(clause.end(), i + STATEMENT_REACH)).stream()
            .limit(1)
            .toList();
      }
    }
    return List.of();
  }

  /** "told the agency X", "in an interview with the channel Y": outlets to whom somebody speaks. */
  private static List<Actor> toldTo(Map<Actor, Marker> markers) {
    return ActorRoles.with(markers, Marker.TO, Marker.WITH).stream()
        .filter(a -> a.is(Sort.MEDIA))
        .toList();
  }

  /** "stressed the release of the prisoners": the noun is one of what may be asked for. */
  private boolean isOnAsked(Telling main) {
    Clause clause = main.clause();
    if (reading.lexicon().isVerbFirst()) {
      return isUponDuty(main);
    }
    return !reading.isWord(clause.end(), "that")
        && reading.triggers(clause.first(), main.first()).stream()
            .filter(t -> !t.value().isVerb() && t.value().eventClass().asked().isPresent())
            .anyMatch(t -> isUnder(clause, t.first()));
  }

  /** "confirmed that A and B agreed upon a truce": the preposition is the accord's. */
  private boolean isOnAccord(Telling main) {
    return reading.lexicon().isVerbFirst()
        && reading.triggers(main.end(), main.clause().end()).stream()
            .filter(t -> t.value().eventClass().type() == EventType.AGREE && !t.value().isVerb())
            .anyMatch(t -> reading.hasWord(t.end(), main.clause().end(), "on"));
  }

  /** "stressed (upon) the opening of the road": a noun of what somebody has to do. */
  private boolean isUponDuty(Telling main) {
    Clause clause = main.clause();
    for (int i = main.end(); i + 1 < clause.end(); i++) {
      if (reading.isWord(i, "on") && reading.isWord(i + 1, "duty-noun")) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but what belongs to its noun parts a word from the "on" that rules it. */
  private boolean isUnder(Clause clause, int noun) {
    for (int i = noun - 1; i >= Math.max(clause.first(), noun - STATEMENT_REACH); i--) {
      if (reading.isWord(i, "upon")) {
        return true;
      }
      if (reading.actorAt(i).isPresent() || reading.token(i).isSign()) {
        return false;
      }
    }
    return false;
  }

  /** "stressed the need for …": a request in the words of a statement. */
  private Optional<Telling> urge(Telling main, List<Telling> tellings) {
    Optional<Telling> urge =
        tellings.stream().filter(t -> t.eventClass().has(Trait.STRESSED)).findFirst();
    int first = main.clause().first();
    int end = main.clause().end();
    boolean stressed =
        reading.hasWord(first, end, "stress")
            && !isOnAccord(main)
            && (reading.hasWord(first, end, "urge-object") || isOnAsked(main));
    return urge.isEmpty() && stressed ? Optional.of(main) : urge;
  }
}
