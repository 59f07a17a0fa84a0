// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
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
  private final List<Untold> untold = new ArrayList<>();

  /** That somebody said something in a run of clauses, should they tell no event that we know. */
  private record Untold(Draft draft, int first, int end) {}

  SpeechTellings(SentenceScope scope, NounTellings nouns, PredicateTellings verbs) {
    this.scope = scope;
    this.reading = scope.reading();
    this.nouns = nouns;
    this.verbs = verbs;
    this.announcements = new Announcements(scope);
    this.reported = new ReportedTellings(scope);
  }

  /** That somebody said something, where the words of it tell no event that we know. */
  List<Draft> untold() {
    List<Untold> left = untold.stream().filter(u -> !isTold(u)).toList();
    boolean alone = scope.here().stream().allMatch(d -> d.clause.isAside());
    List<Untold> kept =
        alone ? left.stream().limit(1).toList() : left.stream().filter(u -> isSaid(u)).toList();
    kept.forEach(u -> u.draft().end = alone ? scope.sentence().endToken() : u.draft().end);
    return kept.stream().map(Untold::draft).toList();
  }

  /** Beside other news only what somebody says, not what he holds something for. */
  private boolean isSaid(Untold said) {
    Clause clause = said.draft().clause;
    return clause.isPast() || !reading.lexicon().isOne(clause.verb(), "naming-verb");
  }

  /**
   * Whether its clauses tell something; where a verb closes a clause, whether its sentence does.
   */
  private boolean isTold(Untold said) {
    List<Clause> clauses = scope.clauses().subList(said.first(), said.end());
    return scope.here().stream()
        .anyMatch(
            d ->
                reading.lexicon().isVerbFirst() ? clauses.contains(d.clause) : !d.clause.isAside());
  }

  /** Whether it is an accord of no kind: what is agreed on stands beside it. */
  private static boolean isAccord(Telling telling) {
    return telling.eventClass().type() == EventType.AGREE && telling.eventClass().mode().isEmpty();
  }

  /** What a party says of the other, or maintains without proof, is a charge; else a statement. */
  private void keep(Telling main, List<Actor> speakers) {
    Clause clause = main.clause();
    List<Clause> clauses = scope.clauses();
    int next = content(clauses.indexOf(clause) + 1);
    boolean claim = main.isClaim();
    boolean content =
        next < clauses.size()
            && clauses.get(next).opener() != Clause.Opener.AND
            && (claim || isContent(main, clauses.get(next), speakers));
    if (!content
        || (!untold.isEmpty() && !reading.lexicon().isVerbFirst())
        || scope.isHabitual()
        || scope.discourse().isHeading(scope.sentence())) {
      return;
    }
    Draft draft = scope.drafts().of(claim ? main.as(EventClass.of(Gist.CHARGE)) : main);
    scope.participants().speech().assign(draft, speakers, Map.of());
    int end = contentEnd(next);
    draft.end = clauses.get(end - 1).end();
    scope.attribution().attribute(draft);
    untold.add(new Untold(draft, clauses.indexOf(clause), end));
  }

  /** Where what somebody says ends: at a clause that depends no more on it. */
  private int contentEnd(int next) {
    List<Clause> clauses = scope.clauses();
    int end = next + 1;
    while (end < clauses.size()
        && clauses.get(end).opener() != Clause.Opener.COMMA
        && clauses.get(end).opener() != Clause.Opener.BUT) {
      end++;
    }
    return end;
  }

  /** "said: as long as they stay there is no peace": a clause that only supposes leads to it. */
  private int content(int next) {
    List<Clause> clauses = scope.clauses();
    boolean supposes =
        !reading.lexicon().isVerbFirst()
            && next + 1 < clauses.size()
            && clauses.get(next).isSubjunctive()
            && clauses.get(next + 1).opener() == Clause.Opener.COMMA;
    return supposes ? next + 1 : next;
  }

  /**
   * Whether what somebody says is worth an event: what somebody did or will do; where a verb closes
   * every clause also how things stand, unless it is asked or only may be so.
   */
  private boolean isContent(Telling main, Clause clause, List<Actor> speakers) {
    boolean refusal = // what the speaker's own side will not do it refuses
        clause.isNegated()
            && clause.isFuture()
            && reading.actors(clause.first(), clause.end()).stream()
                .anyMatch(a -> Cast.isSide(a, Cast.countries(speakers)));
    boolean open =
        clause.isSubjunctive()
            || reading.hasWord(clause.first(), clause.verbFirst(), "may")
            || reading.hasWord(clause.first(), clause.verbFirst(), "question");
    boolean somebody = // "the situation is calm" is of nobody; its verb may be one we do not know
        !reading.lexicon().isVerbFirst()
            || !clause.verb().isEmpty()
            || reading.hasWord(clause.first(), clause.end(), "not-done")
            || reading.hasWord(clause.first(), clause.end(), "refused")
            || (reading.isWord(clause.first(), "that-pronoun") // "that it studies": a verb unknown
                && !reading.lexicon().isOne(main.clause().verb(), "naming-verb"))
            || reading.hasWord(clause.first(), clause.end(), "own-state")
            || !reading.actors(clause.first(), clause.end()).isEmpty();
    boolean opinion = // "says that Moscow considers"; that it "stressed" is an act
        !clause.isPast()
            && reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
                .anyMatch(t -> t.value().isVerb() && t.value().eventClass().isSaying());
    return !refusal && !open && !opinion && somebody;
  }

  /** Reads a clause of saying; returns whether what depends on it belongs to it. */
  boolean read(
      Telling main, List<Actor> subjects, List<Telling> tellings, Map<Actor, Marker> markers) {
    List<Actor> own =
        subjects.stream().filter(s -> !isOfKin(s) && !isKinOfHim(main.clause())).toList();
    List<Actor> named = subjects.isEmpty() ? ofStatement(main.clause()) : own;
    boolean nobody = reading.hasWord(main.clause().first(), main.clause().end(), "impersonal");
    boolean unknown =
        named.isEmpty() && (!subjects.isEmpty() || scope.namesStranger(main.clause()));
    if (nobody || unknown) {
      scope.speaks(main.clause(), List.of());
    }
    List<Actor> speakers =
        nobody || unknown
            ? List.of()
            : named.isEmpty()
                ? scope.implied(main.clause(), scope.discourse().speaker(), true)
                : named;
    boolean media = Attribution.isMedia(speakers);
    boolean retold = // what he says of another's saying does not take the word from him
        scope.isWithinSpeech() && speakers.stream().noneMatch(s -> main.clause().holds(s.first()));
    scope.attribution().says(speakers, main.isClaim());
    boolean nameless = // "said that …": somebody did
        speakers.isEmpty()
            && scope.attribution().claimants().isEmpty()
            && (Announcements.introduces(reading, main.clause())
                || reading.isSign(main.clause().end() - 1, ":"));
    if ((unknown || nameless) && !nobody) {
      scope.attribution().saysStranger();
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
    if (!media && !nobody && !named.isEmpty()) {
      keep(main, speakers);
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
      } else if (telling.strength() == Strength.REPORTED) {
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

  /** "X's lawyer said": somebody whom only the name beside him tells apart. */
  private boolean isOfKin(Actor actor) {
    return reading.endsWord(actor.first() - 1, "kin")
        || reading.endsWord(actor.first() - 2, "kin"); // "the lawyer of the businessman X"
  }

  /** "His wife wrote": neither does he say so. */
  private boolean isKinOfHim(Clause clause) {
    return reading.isWord(clause.first() + 1, "he") && reading.isWord(clause.first(), "kin");
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

  /** "stressed the need for …": a request in the words of a statement. */
  private Optional<Telling> urge(Telling main, List<Telling> tellings) {
    Optional<Telling> urge =
        tellings.stream().filter(t -> t.eventClass().has(Trait.STRESSED)).findFirst();
    int first = main.clause().first();
    int end = main.clause().end();
    boolean stressed =
        reading.hasWord(first, end, "stress") && reading.hasWord(first, end, "urge-object");
    return urge.isEmpty() && stressed ? Optional.of(main) : urge;
  }
}
