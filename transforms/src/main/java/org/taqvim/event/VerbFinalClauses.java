// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention;
import org.taqvim.event.Clause.Opener;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;

/**
 * Cuts sentences of a language whose finite verb closes its clause, as Persian's does.
 *
 * <p>A "that" after a noun opens a relative clause; it is left in the clause that holds the noun,
 * so that "the fighting that led to losses" stays together. Where such a clause ends, the rest of
 * its matrix clause becomes a clause of its own. Only the relative clause of a marked object is cut
 * out of its matrix clause, whose verb still needs that object.
 */
final class VerbFinalClauses implements ClauseSplitter {
  private static final int NONE = -1;

  /** How many tokens the first half of a title has at least. */
  private static final int LONG_ENOUGH = 3;

  /** How many tokens a participle with its particle takes. */
  private static final int PARTICIPLE = 2;

  @Override
  public List<Clause> split(Reading reading, Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    int start = sentence.firstToken();
    Opener opener = Opener.START;
    Optional<Span> inserted = Optional.empty();
    Optional<Feature> helped = Optional.empty();
    int i = start;
    while (i < sentence.endToken()) {
      Optional<PhraseIndex.Hit<String>> verb = finiteVerb(reading, i, sentence.endToken());
      if (verb.isEmpty()) {
        verb = SharedVerbs.gap(reading, i, start, sentence.endToken());
      }
      if (verb.isEmpty() && (isHalf(reading, start, i) || isSlash(reading, sentence, start, i))) {
        clauses.add(new Clause(start, i, "", i, i, Set.of(), opener));
        opener = Opener.COMMA;
        start = i + 1;
      }
      if (verb.isEmpty()) {
        i++;
        continue;
      }
      PhraseIndex.Hit<String> hit = passive(reading, start, verb.get());
      Optional<Feature> outcome = HelpingVerbs.outcome(reading, hit, sentence.endToken());
      if (outcome.isPresent()) {
        helped = outcome;
        i = hit.end();
        continue;
      }
      if (start > sentence.firstToken() && start == clauses.get(clauses.size() - 1).end()) {
        hit = HelpingVerbs.dependent(reading, hit);
      }
      hit = helped.isPresent() ? HelpingVerbs.helped(hit, helped.get()) : hit;
      helped = Optional.empty();
      Optional<EmbeddedClauses.Embedded> embedded =
          inserted.isEmpty()
              ? EmbeddedClauses.in(reading, start, hit, sentence.endToken())
              : Optional.empty();
      if (embedded.isPresent()) {
        clauses.addAll(embedded.get().clauses());
        inserted = Optional.of(embedded.get().extent());
        i = embedded.get().extent().end();
        continue;
      }
      int relative = inserted.isEmpty() ? relative(reading, start, hit) : NONE;
      if (relative != NONE && goesOn(reading, hit.end(), sentence.endToken())) {
        if (reading.endsWord(relative, "stating")) {
          clauses.add(clause(relative + 1, hit, Opener.THAT, Optional.empty()));
        } else if (!reading.endsWord(relative, "content")) { // what a report held is the report's
          clauses.add(clause(relative, hit, Opener.RELATIVE, Optional.empty()));
        }
        inserted = Optional.of(new Span(relative, hit.end()));
        i = hit.end();
        continue;
      }
      clauses.add(clause(start, hit, opener, inserted));
      inserted = Optional.empty();
      i = hit.end();
      while (i < sentence.endToken() && reading.isSign(i, "\u00BB)\"]")) {
        i++;
      }
      opener = Opener.COMMA;
      while (i < sentence.endToken() && isLink(reading, i)) {
        opener = opener(reading, i, opener);
        i = reading.wordAt(i, "but").map(PhraseIndex.Hit::end).orElse(i + 1);
      }
      start = i;
    }
    if (start < sentence.endToken()) {
      int end = sentence.endToken();
      clauses.add(new Clause(start, end, "", end, end, Set.of(), opener));
    }
    return clauses;
  }

  /** The first half of a title ends at a semicolon; a name before it waits for its apposition. */
  private static boolean isHalf(Reading reading, int start, int semicolon) {
    boolean name =
        reading
            .actorAt(semicolon - 1)
            .filter(
                a -> a.first() == start && Titles.beginningAt(reading, semicolon + 1).isPresent())
            .isPresent();
    return semicolon > start && reading.isSign(semicolon, ";\u061B") && !name;
  }

  /** "The downing of a jet/the presidency denied it": in a title a slash parts two tellings. */
  private static boolean isSlash(Reading reading, Sentence title, int start, int slash) {
    boolean body = reading.actorAt(slash + 1).filter(a -> a.end() - a.first() > 1).isPresent();
    boolean names = // two names of one place
        reading.isNamed(slash - 1) && reading.isNamed(slash + 1) && !body;
    return reading.isSign(slash, "/")
        && slash - start >= LONG_ENOUGH
        && !names
        && !reading.isSign(title.endToken() - 1, ".");
  }

  private static Clause clause(
      int first, PhraseIndex.Hit<String> verb, Opener opener, Optional<Span> inserted) {
    return new Clause(
        first,
        verb.end(),
        verb.value(),
        verb.first(),
        verb.end(),
        verb.features(),
        opener,
        inserted);
  }

  /** "was given": the participle of a verb beside the verb of becoming is that verb's passive. */
  private static PhraseIndex.Hit<String> passive(
      Reading reading, int start, PhraseIndex.Hit<String> verb) {
    if (!reading.lexicon().isOne(verb.value(), "passive-verb")) {
      return verb;
    }
    for (int first = Math.max(start, verb.first() - PARTICIPLE); first < verb.first(); first++) {
      Optional<PhraseIndex.Hit<String>> participle =
          reading
              .verbAt(first)
              .filter(v -> v.is(Feature.PARTICIPLE) && v.end() == verb.first())
              .filter(v -> isLight(reading, v) || !isNoun(reading, v, verb.value()));
      if (participle.isPresent()) {
        Set<Feature> features = EnumSet.of(Feature.PASSIVE);
        features.addAll(verb.features());
        return new PhraseIndex.Hit<>(
            participle.get().value(), features, participle.get().first(), verb.end());
      }
    }
    return verb;
  }

  /** "fire was opened": the participle goes with the noun before it. */
  private static boolean isLight(Reading reading, PhraseIndex.Hit<String> participle) {
    return reading
        .triggers(Math.max(0, participle.first() - PARTICIPLE), participle.first())
        .stream()
        .filter(t -> t.end() == participle.first())
        .anyMatch(t -> t.value().with().contains(participle.value()));
  }

  /** Whether a participle is listed as a noun that goes with a verb: "became killed". */
  private static boolean isNoun(Reading reading, PhraseIndex.Hit<String> participle, String verb) {
    return reading.triggers(participle.first(), participle.end()).stream()
        .anyMatch(t -> !t.value().isVerb() && t.value().with().contains(verb));
  }

  /**
   * Where a clause inside another begins: "the road, which …, they closed", "the report that … they
   * denied"; or NONE.
   */
  private static int relative(Reading reading, int first, PhraseIndex.Hit<String> hit) {
    int verb = hit.first();
    for (int i = verb - 1; i > first && reading.isWord(hit.end(), "object"); i--) {
      if (reading.isWord(i, "that")) {
        return i; // "the soldiers who were held (object) they freed"
      }
    }
    for (int i = first; i < verb - 1; i++) {
      if (reading.endsWord(i, "content") || reading.endsWord(i, "stating")) {
        return i;
      }
      if (reading.isWord(i, "object") && reading.isWord(i + 1, "that")) {
        return i + 1;
      }
    }
    return NONE;
  }

  /** Whether a clause is not yet over after the verb of a relative clause inside it. */
  private static boolean goesOn(Reading reading, int from, int limit) {
    if (reading.isWord(from, "and")) {
      return false;
    }
    for (int i = from; i < limit && !reading.isWord(i, "that"); i++) {
      if (finiteVerb(reading, i, limit).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(Reading reading, int token) {
    return reading.isSign(token, ",;:\u00AB\"-.")
        || reading.isWord(token, "that")
        || reading.isWord(token, "and")
        || reading.isWord(token, "till")
        || reading.isWord(token, "but");
  }

  private static Opener opener(Reading reading, int token, Opener before) {
    if (reading.isWord(token, "that")
        || reading.isWord(token, "till")
        || reading.isSign(token, ":")) {
      return Opener.THAT;
    }
    if (before == Opener.THAT) {
      return before;
    }
    if (reading.isWord(token, "but")) {
      return Opener.BUT;
    }
    return reading.isWord(token, "and") ? Opener.AND : before;
  }

  /** The finite verb that begins at a token. */
  static Optional<PhraseIndex.Hit<String>> finiteVerb(Reading reading, int at, int limit) {
    boolean modal =
        reading.insideWord(at, "plan")
            || reading.insideWord(at, "may")
            || reading.insideWord(at, "must")
            || reading.isWord(at, "plan")
            || reading.isWord(at, "must"); // written as "comes" is
    boolean time = reading.timeAt(at) >= 0; // "last", as in "last year", is written as "passed"
    if (reading.actorAt(at).isPresent() || modal || time) {
      return Optional.empty();
    }
    Optional<PhraseIndex.Hit<String>> we = // "we are ready" is written as "that we come" is
        copula(reading, at, "copula-we", Set.of(Feature.PRESENT, Feature.FIRST_PERSON));
    Optional<PhraseIndex.Hit<String>> verb =
        we.or(() -> reading.verbAt(at).filter(hit -> isFinite(reading, hit, limit)));
    return verb.or(() -> copula(reading, at, "copula", Set.of(Feature.PRESENT)))
        .or(() -> copula(reading, at, "copula-negated", Set.of(Feature.PRESENT, Feature.NEGATED)));
  }

  private static Optional<PhraseIndex.Hit<String>> copula(
      Reading reading, int at, String role, Set<Feature> features) {
    return reading
        .wordAt(at, role)
        .map(hit -> new PhraseIndex.Hit<>("copula", features, hit.first(), hit.end()));
  }

  private static boolean isFinite(Reading reading, PhraseIndex.Hit<String> hit, int limit) {
    if (hit.is(Feature.INFINITIVE)) {
      return false;
    }
    int next = hit.end();
    boolean last = next >= limit;
    if (hit.is(Feature.PARTICIPLE)) {
      boolean ends = last || reading.isSign(next, ".");
      boolean elided = ends && !reading.lexicon().isOne(hit.value(), "passive-verb");
      return introduces(reading, hit)
          || (!isAdjective(reading, hit) && (elided || isJoined(reading, next, limit)));
    }
    if (hit.length() == 1 && reading.isWord(hit.first(), "doubtful-verb")) {
      boolean noun = // "battle" is written as "did not carry"
          !reading.token(hit.first()).text().equals(hit.value())
              && reading.triggers(hit.first(), hit.end()).stream()
                  .anyMatch(t -> !t.value().isVerb());
      return !noun && (last || reading.token(next).isSign() || isLink(reading, next));
    }
    return true;
  }

  /** Whether a participle is listed as a noun: "killed". */
  private static boolean isAdjective(Reading reading, PhraseIndex.Hit<String> participle) {
    return reading.triggers(participle.first(), participle.end()).stream()
        .anyMatch(t -> !t.value().isVerb());
  }

  private static boolean isJoined(Reading reading, int next, int limit) {
    return next < limit
        && (reading.isWord(next, "and")
            || reading.isWord(next, "but")
            || reading.isSign(next, ",;"));
  }

  /**
   * "has said that", "the ministry has said its posts …": a perfect whose auxiliary is left out
   * before what is said; without "that" only right after somebody who opens the clause.
   */
  private static boolean introduces(Reading reading, PhraseIndex.Hit<String> participle) {
    int next = participle.end();
    boolean that = reading.isWord(next, "that") || reading.isWord(next, "till");
    return reading.triggers(Math.max(0, participle.first() - PARTICIPLE), next).stream()
        .filter(t -> t.end() == (t.value().isVerb() ? next : participle.first()))
        .filter(t -> t.value().isVerb() || t.value().with().contains(participle.value()))
        .anyMatch(
            t ->
                that
                    ? t.value().eventClass().scope() != EventClass.Scope.OPEN
                    : t.value().eventClass().isSaying() && opens(reading, t.first()));
  }

  /** Whether all that stands before a token in its clause is somebody who acts, and a time. */
  private static boolean opens(Reading reading, int verb) {
    int subject = verb;
    while (reading.timeAt(subject - 1) >= 0 || reading.isWord(subject - 1, "also")) {
      subject--;
    }
    int end = subject;
    int first = reading.sentenceOf(verb).firstToken();
    return reading
        .actorAt(end - 1)
        .filter(a -> a.end() == end && !a.is(ActorMention.Sort.DEMONYM))
        .filter(a -> a.first() == first || isLink(reading, a.first() - 1))
        .isPresent();
  }
}
