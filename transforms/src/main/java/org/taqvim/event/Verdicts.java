// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;

/**
 * Finds what a speaker's words amount to where they tell no event by themselves: "that the move is
 * a provocation" blames, "that the talk of it is baseless" denies, "that it will not yield"
 * refuses, "that it is upon both to stop" asks. For languages whose verb opens the clause; for
 * others see {@link VerbFinalVerdicts}.
 *
 * <p>What a clause says of its subject stands behind it: as a predicate without a verb or behind
 * one that only joins the two ("is", "constitutes"), or in a verb that is a fault by itself
 * ("undermines"). The words of the pack's roles {@code verdict-…} are each of one kind.
 */
final class Verdicts {
  /** The roles of words that judge, in the order in which they decide. */
  static final List<Kind> KINDS =
      List.of(
          new Kind("verdict-false", Gist.FALSEHOOD),
          new Kind("verdict-reject", Gist.REFUSAL),
          new Kind("verdict-blame", Gist.BLAME),
          new Kind("verdict-regret", Gist.REGRET),
          new Kind("verdict-praise", Gist.PRAISE));

  /** How many tokens behind its pronoun a predicate with the article may stand: "is the only". */
  private static final int CLEFT_REACH = 2;

  private final Reading reading;
  private final Sentence sentence;
  private final VerbFinalVerdicts last;

  record Kind(String role, Gist gist) {}

  /**
   * What words amount to.
   *
   * @param of whom they blame, ask or praise
   */
  record Verdict(EventClass eventClass, List<Actor> of) {}

  Verdicts(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.last = new VerbFinalVerdicts(reading);
  }

  /** "called the charges ravings": what a verb of naming calls its object in its own clause. */
  Optional<Verdict> inside(Telling main, List<Actor> speakers) {
    Clause clause = main.clause();
    boolean names =
        reading.lexicon().isVerbFirst() && reading.lexicon().isOne(clause.verb(), "naming-verb");
    int first = clause.verbEnd();
    for (Actor speaker : speakers) {
      first = clause.holds(speaker.first()) ? Math.max(first, speaker.end()) : first;
    }
    int object = names && ActorRoles.hasPronoun(reading, clause) ? first : first + 1;
    return names ? judged(object, clause.end(), first, speakers) : Optional.empty();
  }

  /** What a clause that somebody says amounts to. */
  Optional<Verdict> of(Telling main, Clause clause, List<Actor> speakers) {
    if (Clefts.isCharge(reading, clause, speakers)) {
      List<Actor> charged = reading.actors(clause.first(), clause.end()).stream().limit(1).toList();
      return Optional.of(new Verdict(EventClass.of(Gist.CHARGE), charged));
    }
    if (!reading.lexicon().isVerbFirst()) {
      return last.of(clause, speakers);
    }
    Optional<Verdict> threat = threat(main, clause, speakers);
    boolean due = // "that the road must stay open"; a bare subjunctive is what is asked or feared
        clause.isSubjunctive() && reading.hasWord(clause.first(), clause.verbFirst(), "must");
    if (threat.isPresent() || (clause.isSubjunctive() && !due)) {
      return threat;
    }
    return demand(clause, speakers)
        .or(() -> due ? Optional.empty() : stand(clause, speakers))
        .or(() -> due ? Optional.empty() : judgement(clause, speakers));
  }

  private Optional<Verdict> judgement(Clause clause, List<Actor> speakers) {
    int that = clause.first();
    if (reading.isWord(that, "that-pronoun")
        && reading.token(that).text().charAt(0) == Letters.WAW) {
      return Optional.empty(); // "and that it is": more of what was said of it before
    }
    boolean inner = // "that what happened is a crime": the verb is its subject's
        reading.isWord(clause.verbFirst() - 1, "what");
    boolean joins = reading.lexicon().isOne(clause.verb(), "joining-verb") && !clause.isNegated();
    Optional<Verdict> wrong = inner ? faultBehind(clause, speakers) : Optional.empty();
    if (wrong.isPresent()) {
      return wrong;
    }
    if (clause.verb().isEmpty() || inner) {
      return judged(clause.first() + 1, clause.end(), clause.first(), speakers);
    }
    if (joins && !clause.isFuture()) {
      return judged(clause.verbEnd(), clause.end(), clause.first(), speakers);
    }
    return fault(clause, speakers);
  }

  /**
   * The judgement of the words in a run of tokens on what stands between another token and them.
   */
  private Optional<Verdict> judged(int first, int end, int subject, List<Actor> speakers) {
    for (Kind kind : KINDS) {
      for (int i = first; i < end; i++) {
        if (judges(i, kind.role())) {
          List<Actor> of = kind.gist() == Gist.FALSEHOOD ? List.of() : others(subject, i, speakers);
          return Optional.of(new Verdict(EventClass.of(kind.gist()), of));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a word at a token says what something is: no attribute with the article, no "any". */
  private boolean judges(int token, String role) {
    return reading.isWord(token, role)
        && (!reading.hasArticle(token) || isCleft(token))
        && !reading.isWord(token - 1, "negation")
        && (!reading.isWord(token - 1, "judged") || reading.hasArticle(token - 1))
        && !reading.insideWord(token, "never");
  }

  /** "A is the aggressor": a pronoun before a noun with the article makes a predicate of it. */
  private boolean isCleft(int token) {
    return reading.hasWord(Math.max(0, token - CLEFT_REACH), token, "cleft");
  }

  /** "that what B did undermines the peace": the verb behind the one of its subject. */
  private Optional<Verdict> faultBehind(Clause clause, List<Actor> speakers) {
    for (int i = clause.verbEnd(); i < clause.end(); i++) {
      boolean fault =
          reading
              .verbAt(i)
              .filter(v -> v.is(Feature.PRESENT))
              .filter(v -> reading.lexicon().isOne(v.value(), "fault-verb"))
              .isPresent();
      if (fault && !reading.isWord(i - 1, "negation")) {
        List<Actor> of = others(clause.verbEnd(), i, speakers);
        return Optional.of(new Verdict(EventClass.of(Gist.BLAME), of));
      }
    }
    return Optional.empty();
  }

  /** "that B undermines", "that B has not kept": a verb that is a fault, of another's side. */
  private Optional<Verdict> fault(Clause clause, List<Actor> speakers) {
    boolean does =
        (reading.lexicon().isOne(clause.verb(), "fault-verb") && !clause.isNegated())
            || reading.hasWord(clause.verbFirst() - 1, clause.end(), "fault-phrase");
    boolean omits = reading.lexicon().isOne(clause.verb(), "lapse-verb") && clause.isNegated();
    boolean told =
        !clause.isFuture()
            && !reading.hasWord(clause.first(), clause.verbFirst(), "may")
            && !reading.hasWord(clause.first(), clause.end(), "if");
    if (!(does || omits) || !told || isOwn(clause, speakers)) {
      return Optional.empty();
    }
    List<Actor> of =
        behind(clause)
            .filter(a -> !isOf(a, speakers))
            .map(List::of)
            .orElseGet(() -> others(clause.first(), clause.verbFirst(), speakers));
    boolean thing = clause.verbFirst() > clause.first() + 1; // "such drills do not serve peace"
    return of.isEmpty() && omits && !thing
        ? Optional.empty()
        : Optional.of(new Verdict(EventClass.of(Gist.BLAME), of));
  }

  /** "which B has not kept", "of which B keeps": the subject right behind its verb. */
  private Optional<Actor> behind(Clause clause) {
    int subject = clause.verbEnd();
    if (reading.isWord(subject, "resumptive")) {
      subject++;
    }
    int at = subject;
    return reading.actorAt(at).filter(a -> a.first() == at && a.prefix().isEmpty());
  }

  /**
   * "that any attack will be met by a crushing answer", "hinted that his country may quit the
   * talks": what a party announces to the other.
   */
  private Optional<Verdict> threat(Telling main, Clause clause, List<Actor> speakers) {
    boolean menaces =
        !clause.isNegated()
            && !clause.isPast()
            && reading.hasWord(clause.first(), clause.end(), "menace")
            && speakers.stream()
                .anyMatch(s -> s.mention().country().flatMap(reading.profile()::party).isPresent());
    boolean vows = isVow(clause, speakers);
    boolean hints =
        reading.lexicon().isOne(main.clause().verb(), "hinting-verb")
            && reading.hasWord(clause.first(), clause.verbFirst(), "perhaps")
            && isOwn(clause, speakers);
    return menaces || hints || vows
        ? Optional.of(new Verdict(EventClass.of(Gist.THREAT), List.of()))
        : Optional.empty();
  }

  /** "that its army will use force if B stays", "the operation will go on until it leaves". */
  private boolean isVow(Clause clause, List<Actor> speakers) {
    return !clause.isNegated()
        && reading.hasWord(clause.first(), clause.end(), "arms")
        && isConditional(reading, sentence, clause)
        && speakers.stream()
            .anyMatch(s -> s.mention().country().flatMap(reading.profile()::party).isPresent())
        && ActorRoles.with(ActorRoles.of(reading, clause), Marker.SUBJECT).stream()
            .allMatch(a -> isOf(a, speakers));
  }

  /**
   * "will, if they do not withdraw", "until they withdraw", "we strike if": what hangs on others.
   */
  static boolean isConditional(Reading reading, Sentence sentence, Clause clause) {
    int first = sentence.firstToken();
    int end = sentence.endToken();
    return (reading.hasWord(first, end, "if")
            && (clause.isFuture() || clause.features().contains(Feature.FIRST_PERSON)))
        || (clause.isFuture() && reading.hasWord(clause.verbEnd(), end, "until-then"));
  }

  /**
   * "that his country will not yield", "has not shut the road": what one's own side does not do.
   */
  private Optional<Verdict> stand(Clause clause, List<Actor> speakers) {
    boolean cannot = reading.hasWord(clause.first(), clause.end(), "cannot");
    if (!(clause.isNegated() || cannot)
        || !isOwn(clause, speakers)
        || reading.hasWord(clause.first(), clause.verbFirst(), "until-then")
        || reading.hasWord(clause.first(), clause.verbFirst(), "if")) { // "that if A does not"
      return Optional.empty();
    }
    if (clause.features().contains(Feature.NOT_DONE) && isDeed(clause)) {
      return Optional.of(new Verdict(EventClass.of(Gist.DENIAL), List.of()));
    }
    if (!clause.isFuture() && !cannot) {
      return Optional.empty();
    }
    int end = clause.end();
    if (reading.hasWord(clause.verbFirst(), end, "not-idle")) {
      return Optional.of(new Verdict(EventClass.of(Gist.THREAT), List.of()));
    }
    return reading.hasWord(clause.verbFirst(), end, "no-refusal")
        ? Optional.empty()
        : Optional.of(new Verdict(EventClass.of(Gist.REFUSAL), List.of()));
  }

  /** Whether a clause's verb is of what one party does to another. */
  private boolean isDeed(Clause clause) {
    return reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
        .filter(t -> t.value().isVerb())
        .map(t -> t.value().eventClass().type())
        .anyMatch(
            type ->
                switch (type) {
                  case ASSAULT, COERCE, MOBILIZE, SANCTION, RETREAT -> true;
                  default -> false;
                });
  }

  /** "that both must stop", "that it is upon A to": what another has to do. */
  private Optional<Verdict> demand(Clause clause, List<Actor> speakers) {
    if (reading.hasWord(clause.first(), clause.end(), "no-demand")) {
      return Optional.empty();
    }
    List<Actor> burdened = Burdens.named(reading, clause);
    if (!burdened.isEmpty()) {
      List<Actor> others = burdened.stream().filter(a -> !isOf(a, speakers)).toList();
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(new Verdict(EventClass.of(Gist.DEMAND), others));
    }
    int limit = clause.verb().isEmpty() ? clause.end() : clause.verbEnd();
    if (!reading.hasWord(clause.first(), limit, "must") || isOwn(clause, speakers)) {
      return Optional.empty();
    }
    List<Actor> asked =
        ActorRoles.with(ActorRoles.of(reading, clause), Marker.SUBJECT).stream()
            .filter(a -> !isOf(a, speakers))
            .toList();
    return Optional.of(new Verdict(EventClass.of(Gist.DEMAND), asked));
  }

  /** Whether the speakers' own side is the subject of a clause. */
  private boolean isOwn(Clause clause, List<Actor> speakers) {
    if (clause.features().contains(Feature.FIRST_PERSON)
        || reading.isWord(clause.first(), "that-pronoun")
        || reading.hasWord(clause.first(), clause.verbFirst(), "own-state")
        || reading.hasWord(clause.first(), clause.verbFirst(), "own-forces")) {
      return true;
    }
    List<Actor> subjects = ActorRoles.with(ActorRoles.of(reading, clause), Marker.SUBJECT);
    return subjects.stream().anyMatch(s -> isOf(s, speakers));
  }

  private static boolean isOf(Actor actor, List<Actor> speakers) {
    return speakers.contains(actor) || Cast.isSide(actor, Cast.countries(speakers));
  }

  /** Whom the words before a judgement name first that is not of the speakers' side. */
  private List<Actor> others(int first, int end, List<Actor> speakers) {
    Set<String> own = Cast.countries(speakers);
    Map<Actor, Marker> markers = ActorRoles.of(reading, first, end);
    return ActorRoles.with(
            markers, Marker.SUBJECT, Marker.OWNER, Marker.AGENT, Marker.BARE, Marker.OBJECT)
        .stream()
        .filter(a -> !speakers.contains(a) && !Cast.isSide(a, own) && !Cast.isBoth(a))
        .filter(a -> a.first() >= first)
        .limit(1)
        .toList();
  }
}
