// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Keeps what somebody goes on to say, beside the events of his sentence and in the sentences inside
 * his quotation marks, where speaker and verb of saying stand once: what such a clause asserts and
 * no other event tells is a statement of his.
 *
 * <p>What he says first counts, what he sets against it ("but"), and what a new "that" or sentence
 * opens; what he only joins to what is told belongs to it ("and losses were caused"), as does "and
 * said that none was fired" to the denial before.
 */
final class Assertions {
  /** How many tokens say enough: "that is natural" does not. */
  private static final int LONG_ENOUGH = 4;

  /** How many tokens "and he added" are at most. */
  private static final int BARE_SAYING = 3;

  private final SentenceScope scope;
  private final Reading reading;
  private final List<Said> said = new ArrayList<>();
  private Optional<Clause> saying = Optional.empty();
  private boolean first;

  /** A clause that is in somebody's words. */
  private record Said(Clause clause, Optional<Clause> saying, Attribution.Words words) {
    List<Actor> speakers() {
      return words.claimants();
    }
  }

  Assertions(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /** Somebody says something in a clause: what follows is in his words. */
  void open(Clause clause, List<Actor> speakers) {
    first = !speakers.isEmpty() || clause.verbEnd() - clause.first() <= BARE_SAYING;
    saying = Optional.of(clause).filter(c -> first);
  }

  /** Notes a clause, which says of nobody that he says something, with whose words it is in. */
  void note(Clause clause) {
    boolean fresh =
        switch (clause.opener()) {
          case START -> scope.isWithinSpeech() && isOfSomething(clause);
          case BUT -> !reading.lexicon().isVerbFirst() && hasSubject(clause);
          case THAT -> first || reading.lexicon().isVerbFirst() || isStated(clause);
          case COMMA ->
              !reading.lexicon().isVerbFirst()
                  && (first || reading.isSign(clause.first() - 1, ";"));
          case AND -> scope.isWithinSpeech() && hasSubject(clause);
          case RELATIVE -> false;
        };
    boolean spoken = saying.isPresent() || scope.isWithinSpeech() || isStated(clause);
    if (fresh && spoken && !scope.attribution().claimants().isEmpty()) {
      said.add(new Said(clause, saying, scope.attribution().words()));
    }
    first = false;
  }

  /** "A, stating that the matter is over, said …": what he states on the way to what he says. */
  private boolean isStated(Clause clause) {
    return clause.opener() == Opener.THAT && reading.endsWord(clause.first() - 1, "stating");
  }

  /** Not "he is very kind": a further sentence says something of somebody, or more than that. */
  private boolean isOfSomething(Clause clause) {
    return !reading.actors(clause.first(), clause.end()).isEmpty()
        || (clause.end() - clause.first() > LONG_ENOUGH && !reading.isWord(clause.first(), "he"));
  }

  private boolean hasSubject(Clause clause) {
    return !ActorRoles.with(ActorRoles.of(reading, clause), Marker.SUBJECT).isEmpty();
  }

  /** A statement for each clause of somebody's words that told nothing and asserts something. */
  List<Draft> untold() {
    List<Draft> drafts = new ArrayList<>();
    boolean whole = reading.isSign(scope.sentence().endToken() - 1, ".!\u00BB\"\u061F");
    if (scope.isHabitual() || !whole) { // a heading ends without a sign
      return drafts;
    }
    for (Said s : said) {
      if (!Attribution.isMedia(s.speakers())
          && asserts(s.clause())
          && !isTold(s.clause())
          && !isOfDenial(s)
          && !isAskedFor(s)) {
        drafts.add(statement(s));
      }
    }
    return drafts;
  }

  private Draft statement(Said said) {
    Telling assertion = Telling.ofVerb(EventClass.of(Gist.ASSERTION), said.clause());
    Draft draft = scope.drafts().of(assertion);
    draft.negated = false; // that something is not so he says, too
    draft.modality = Modality.HAPPENED;
    scope.participants().speech().assign(draft, said.speakers(), Map.of());
    scope.attribution().resume(said.words());
    scope.attribution().attribute(draft);
    return draft;
  }

  private boolean isTold(Clause clause) {
    return scope.here().stream()
        .anyMatch(
            d ->
                d.clause.equals(clause)
                    || (!isStated(clause) && d.first < clause.end() && d.end > clause.first()));
  }

  /** "Rejected the charge and said that nothing was fired": that is what he denies. */
  private boolean isOfDenial(Said said) {
    boolean denied =
        scope.here().stream()
            .filter(d -> d.type() == EventType.REJECT && d.first < said.clause().first())
            .anyMatch(d -> d.clause.end() > scope.sentence().firstToken());
    return denied
        && said.clause().isNegated()
        && ActorRoles.with(ActorRoles.of(reading, said.clause()), Marker.SUBJECT).stream()
            .allMatch(a -> Cast.isSide(a, Cast.countries(said.speakers())));
  }

  /** "Asked for a political way and announced that it begins with a truce". */
  private boolean isAskedFor(Said said) {
    return scope.here().stream()
        .filter(d -> d.type() == EventType.REQUEST && d.first < said.clause().first())
        .anyMatch(d -> said.saying().filter(s -> d.clause.end() >= s.first() - 1).isPresent());
  }

  private boolean asserts(Clause clause) {
    return !clause.verb().isEmpty()
        && clause.end() - clause.first() >= LONG_ENOUGH
        && !clause.isSubjunctive()
        && !clause.features().contains(Feature.PARTICIPLE)
        && !clause.isAside()
        && !isCut(clause)
        && !reading.hasWord(clause, "may")
        && !reading.hasWord(clause, "question")
        && !reading.hasWord(scope.sentence().firstToken(), clause.verbFirst(), "if");
  }

  /**
   * Whether a clause is not all of what is said: "the men who were digging", "they mean to", "it
   * was A's troops that", "a patrol came and put an end to it".
   */
  private boolean isCut(Clause clause) {
    int next = scope.clauses().indexOf(clause) + 1;
    Optional<Clause> after =
        next < scope.clauses().size() ? Optional.of(scope.clauses().get(next)) : Optional.empty();
    boolean that = after.filter(c -> c.opener() == Opener.THAT).isPresent();
    if (reading.lexicon().isVerbFirst()) {
      boolean another = // "that A came and that B left"
          that && reading.token(after.get().first()).text().charAt(0) == Letters.WAW;
      return (that && !another)
          || after.filter(c -> c.opener() == Opener.AND && isTold(c)).isPresent();
    }
    return that
        || reading.hasWord(clause, "that")
        || goesOn(clause.end())
        || after.filter(c -> c.opener() == Opener.AND && isOneWith(c)).isPresent();
  }

  /** "took off and covered the bombers", "is ours alone and concerns nobody": told by its end. */
  private boolean isOneWith(Clause next) {
    return scope.here().stream()
        .filter(d -> d.clause.equals(next))
        .anyMatch(
            d ->
                d.eventClass.shape() == Shape.SPEECH
                    ? d.type() == EventType.REJECT && next.isNegated()
                    : !hasSubject(next));
  }

  /** Whether nothing parts what follows from the verb before it. */
  private boolean goesOn(int token) {
    return token < scope.sentence().endToken()
        && !reading.token(token).isSign()
        && !reading.isWord(token, "and")
        && !reading.isWord(token, "but");
  }
}
