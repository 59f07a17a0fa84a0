// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Keeps what people say in one sentence, for where their words tell no event that we know: as what
 * their words amount to ({@link Verdicts}), else as a statement.
 */
final class Statements {
  private final SentenceScope scope;
  private final Reading reading;
  private final Verdicts verdicts;
  private final OwnPledges pledges;
  private final List<Untold> untold = new ArrayList<>();

  /**
   * That somebody said something in a run of clauses, should they tell no event that we know.
   *
   * @param judges whether we know what his words amount to
   */
  private record Untold(Draft draft, int first, int end, boolean judges) {}

  Statements(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
    this.verdicts = new Verdicts(reading, scope.sentence());
    this.pledges = new OwnPledges(reading);
  }

  /** What the sentence's words, which tell no event that we know, are told as. */
  List<Draft> untold() {
    keepLabelled();
    List<Untold> left = untold.stream().filter(u -> !isTold(u)).toList();
    List<Untold> judged = left.stream().filter(Untold::judges).toList();
    List<Untold> bare = left.stream().filter(u -> !u.judges() && !isJudged(u, judged)).toList();
    boolean alone =
        judged.isEmpty() && scope.here().stream().allMatch(d -> d.clause.isAside() || isKnown(d));
    List<Untold> kept =
        alone ? bare.stream().limit(1).toList() : bare.stream().filter(u -> isSaid(u)).toList();
    kept.forEach(u -> u.draft().end = alone ? scope.sentence().endToken() : u.draft().end);
    List<Draft> drafts = new ArrayList<>(judged.stream().map(Untold::draft).toList());
    kept.forEach(u -> drafts.add(u.draft()));
    return drafts;
  }

  /** Whether something that is told of its words says more than that somebody spoke. */
  private static boolean isJudged(Untold said, List<Untold> judged) {
    return judged.stream().anyMatch(j -> j.first() < said.end() && j.end() > said.first());
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
        .filter(d -> !isKnown(d))
        .anyMatch(
            d ->
                reading.lexicon().isVerbFirst() ? clauses.contains(d.clause) : !d.clause.isAside());
  }

  /** "In this call he stressed that": the call is told already, what was said in it is news. */
  private boolean isKnown(Draft draft) {
    return !reading.lexicon().isVerbFirst()
        && draft.anaphoric
        && draft.type() == EventType.CONSULT
        && draft.strength == Telling.Strength.ADVERBIAL;
  }

  /** "A: B hinders the peace": whoever stands before the colon says so; a title only judges. */
  private void keepLabelled() {
    Optional<Actor> label = SpeakerLabels.in(reading, scope.sentence());
    int next = 1;
    boolean parted =
        scope.clauses().size() > next && reading.isSign(scope.clauses().get(next).first() - 1, ":");
    if (label.isEmpty() || !parted || !reading.lexicon().isVerbFirst() || scope.isHabitual()) {
      return;
    }
    Clause own = scope.clauses().get(0);
    Telling main = Telling.ofVerb(EventClass.of(Gist.ASSERTION), own);
    List<Actor> speakers = List.of(label.get());
    int end = contentEnd(next);
    for (int i = next; i < end; i++) {
      int index = i;
      verdicts
          .of(main, scope.clauses().get(i), speakers)
          .ifPresent(v -> judge(main, v, 0, index, speakers));
    }
    if (reading.isSign(scope.sentence().endToken() - 1, ".!\u00BB\"\u061F")) { // no title
      state(main, 0, next, end, speakers);
    }
  }

  /** Keeps what a clause of saying says by the mouth of those who speak in it. */
  void keep(Telling main, List<Actor> speakers) {
    if (scope.isHabitual() || scope.discourse().isHeading(scope.sentence())) {
      return;
    }
    int own = scope.clauses().indexOf(main.clause());
    if (!main.clause().isNegated()) {
      verdicts.inside(main, speakers).ifPresent(v -> judge(main, v, own, own, speakers));
    }
    if (own > 0
        && sayIt(main.clause())
        && isContent(main, scope.clauses().get(own - 1), speakers)) {
      Draft draft = state(main, 0, own + 1, speakers);
      draft.first = scope.sentence().firstToken();
      return;
    }
    int next = content(own + 1);
    if (next >= scope.clauses().size() || scope.clauses().get(next).opener() == Opener.AND) {
      return;
    }
    int end = contentEnd(next);
    for (int i = next; i < end && !main.clause().isNegated(); i++) {
      Clause clause = scope.clauses().get(i);
      int index = i;
      if (clause.opener() == Opener.THAT || i == next || isResult(clause)) {
        verdicts.of(main, clause, speakers).ifPresent(v -> judge(main, v, own, index, speakers));
      } else if (speaksAnew(clause)) {
        break;
      }
    }
    state(main, own, next, end, speakers);
  }

  /** "that if A does not leave, it shall bear": what a condition leads to. */
  private boolean isResult(Clause clause) {
    return reading.lexicon().isVerbFirst()
        && clause.isFuture()
        && reading.token(clause.first()).text().charAt(0) == Letters.FEH;
  }

  private boolean isOfVerdict(Clause next) {
    return !reading.lexicon().isVerbFirst()
        && next.isSubjunctive()
        && next.opener() != Opener.AND
        && next.opener() != Opener.BUT;
  }

  private void judge(
      Telling main, Verdicts.Verdict verdict, int own, int index, List<Actor> speakers) {
    Draft draft = scope.drafts().of(main.as(verdict.eventClass()));
    if (draft.type() == EventType.REQUEST) {
      scope.participants().speech().demand(draft, speakers, verdict.of());
    } else {
      scope.participants().speech().assign(draft, speakers, Map.of());
      scope.participants().speech().accused(draft, verdict.of());
    }
    if (index > own + 1) {
      draft.first = scope.clauses().get(index).first();
    }
    int last = index; // "has no wish that B win"
    while (last + 1 < scope.clauses().size() && isOfVerdict(scope.clauses().get(last + 1))) {
      last++;
    }
    draft.end = scope.clauses().get(last).end();
    scope.attribution().attribute(draft);
    untold.add(new Untold(draft, index, last + 1, true));
  }

  /** What a party says of the other, or maintains without proof, is a charge; else a statement. */
  private void state(Telling main, int own, int next, int end, List<Actor> speakers) {
    boolean claim = main.isClaim();
    boolean content = claim || isContent(main, scope.clauses().get(next), speakers);
    if (!content || (!untold.isEmpty() && !reading.lexicon().isVerbFirst())) {
      return;
    }
    Draft draft = state(claim ? main.as(EventClass.of(Gist.CHARGE)) : main, own, end, speakers);
    pledges.read(draft, scope.clauses().get(next), speakers);
  }

  private Draft state(Telling telling, int first, int end, List<Actor> speakers) {
    Draft draft = scope.drafts().of(telling);
    scope.participants().speech().assign(draft, speakers, Map.of());
    draft.end = scope.clauses().get(end - 1).end();
    scope.attribution().attribute(draft);
    untold.add(new Untold(draft, first, end, false));
    return draft;
  }

  /** "«…»; this said X": what was said stands before it. */
  private boolean sayIt(Clause clause) {
    int object = clause.first() + 1;
    return !reading.lexicon().isVerbFirst()
        && reading.isSign(clause.first() - 1, ",;\u00BB\"")
        && reading.isWord(clause.first(), "this")
        && (reading.isWord(object, "object")
            || (reading.isWord(object, "saying-noun") && reading.isWord(object + 1, "object")));
  }

  /** Where what somebody says ends: at a clause that depends no more on it. */
  private int contentEnd(int next) {
    List<Clause> clauses = scope.clauses();
    int end = next + 1;
    while (end < clauses.size()
        && clauses.get(end).opener() != Opener.COMMA
        && clauses.get(end).opener() != Opener.BUT) {
      end++;
    }
    return end;
  }

  /** "said that the road is open, and called on A": a verb of speech goes on with the speaker. */
  private boolean speaksAnew(Clause clause) {
    return reading.lexicon().isVerbFirst()
        && clause.opener() == Opener.AND
        && clause.isPast()
        && reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
            .anyMatch(t -> t.value().isVerb() && t.value().eventClass().shape() == Shape.SPEECH);
  }

  /** "said: as long as they stay there is no peace": a clause that only supposes leads to it. */
  private int content(int next) {
    List<Clause> clauses = scope.clauses();
    boolean supposes =
        !reading.lexicon().isVerbFirst()
            && next + 1 < clauses.size()
            && clauses.get(next).isSubjunctive()
            && clauses.get(next + 1).opener() == Opener.COMMA;
    return supposes ? next + 1 : next;
  }

  /** "perhaps", "it can be that"; that it cannot be is no doubt. */
  private boolean isPossible(Clause clause) {
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      if (reading.isWord(i, "may") && !reading.isWord(i - 1, "negator")) {
        return true;
      }
    }
    return false;
  }

  /** "that peace is near", "that the text of the accord is ready": of what the parties settle. */
  private boolean isOnPeace(Clause clause) {
    return reading.hasWord(clause.first(), clause.end(), "peace")
        || reading.triggers(clause.first(), clause.end()).stream()
            .anyMatch(t -> t.value().eventClass().type() == EventType.AGREE);
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
            || isPossible(clause)
            || reading.hasWord(clause.first(), clause.verbFirst(), "question");
    boolean somebody = // "the situation is calm" is of nobody; its verb may be one we do not know
        !reading.lexicon().isVerbFirst()
            || !clause.verb().isEmpty()
            || reading.hasWord(clause.first(), clause.end(), "not-done")
            || reading.hasWord(clause.first(), clause.end(), "refused")
            || reading.hasWord(clause.first(), clause.end(), "negator")
            || (reading.isWord(clause.first(), "that-pronoun") // "that it studies": a verb unknown
                && !reading.lexicon().isOne(main.clause().verb(), "naming-verb"))
            || reading.hasWord(clause.first(), clause.end(), "own-state")
            || isOnPeace(clause)
            || !reading.actors(clause.first(), clause.end()).isEmpty();
    boolean opinion = // "says that Moscow considers"; that it "stressed" is an act
        !clause.isPast()
            && reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
                .anyMatch(t -> t.value().isVerb() && t.value().eventClass().isSaying());
    return !refusal && !open && !opinion && somebody;
  }
}
