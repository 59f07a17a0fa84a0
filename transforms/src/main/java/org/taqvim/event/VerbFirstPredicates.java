// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Telling.Strength;
import org.taqvim.text.Letters;

/** Predicates of a language whose verb opens the clause, with its nouns after it. */
final class VerbFirstPredicates implements Predicates {
  private static final Comparator<PhraseIndex.Hit<Trigger>> BY_RANK =
      Comparator.<PhraseIndex.Hit<Trigger>>comparingInt(h -> h.value().eventClass().rank())
          .thenComparing(
              Comparator.<PhraseIndex.Hit<Trigger>>comparingInt(h -> h.first()).reversed());

  @Override
  public List<Telling> in(Reading reading, Clause clause) {
    List<PhraseIndex.Hit<Trigger>> hits = candidates(reading, clause);
    Optional<PhraseIndex.Hit<Trigger>> main =
        hits.stream()
            .filter(
                h ->
                    isVerb(clause, h)
                        || (isPhrase(h)
                            && !isAgreedOn(reading, clause, h)
                            && !Predicates.isOpen(reading, h)))
            .max(BY_RANK);
    Optional<PhraseIndex.Hit<Trigger>> speech =
        hits.stream()
            .filter(h -> isVerb(clause, h))
            .filter(h -> h.value().eventClass().shape() == EventClass.Shape.SPEECH)
            .filter(h -> !h.value().eventClass().isSaying())
            .findFirst();
    if (speech.isPresent()) {
      main = speech;
    }
    Optional<PhraseIndex.Hit<Trigger>> wanted =
        hits.stream()
            .filter(h -> reading.isVerbOf(clause.verbFirst(), h.value().with()))
            .filter(h -> !reading.isWord(h.first() - 1, "in-return")) // what the other side gives
            .filter(h -> !isBroken(reading, h))
            .max(BY_RANK);
    if (wanted.isPresent()) {
      main = wanted;
    }
    boolean reporting = main.map(m -> m.value().eventClass().isSaying()).orElse(false);
    boolean happening =
        clause.verb().isEmpty()
            ? hits.stream().anyMatch(h -> h.value().eventClass().isHappening() && !isAttribute(h))
            : main.map(m -> m.value().eventClass().isHappening()).orElse(false)
                || hasHappeningNoun(hits);
    Optional<PhraseIndex.Hit<Trigger>> adjective =
        clause.verb().isEmpty()
            ? hits.stream().filter(h -> isPredicative(reading, h)).findFirst()
            : Optional.empty();
    if (adjective.isPresent()) {
      main = adjective;
      happening = false;
    }
    if (happening && main.map(m -> m.value().eventClass().isHappening()).orElse(true)) {
      main = happening(reading, clause, hits);
    }
    if (main.isEmpty() && clause.verb().isEmpty()) {
      main = hits.stream().filter(h -> opensVerbless(reading, clause, h)).findFirst();
    }
    Optional<PhraseIndex.Hit<Trigger>> verb = main;
    boolean unmet = // "a plea that A came forward with": the verb says nothing without its noun
        main.filter(h -> isVerb(clause, h))
            .filter(h -> !Conditions.areMet(reading, clause, h.value()))
            .isPresent();
    boolean other = unmet || (main.filter(h -> isVerb(clause, h)).isEmpty() && wanted.isEmpty());
    boolean names =
        reading.lexicon().isOne(clause.verb(), "naming-verb"); // "drills A calls a threat"
    if (other || (reporting && !names)) {
      main = Antecedents.of(reading, clause).or(() -> verb);
    }
    List<Telling> tellings = new ArrayList<>();
    main.ifPresent(h -> tellings.add(Telling.of(reading, h, clause, Strength.PREDICATE)));
    for (PhraseIndex.Hit<Trigger> hit : hits) {
      if (main.filter(hit::equals).isEmpty()) {
        strength(reading, clause, hit, reporting, happening)
            .ifPresent(s -> tellings.add(Telling.of(reading, hit, clause, s)));
      }
    }
    return tellings;
  }

  /** The triggers of a clause; of a verb that tells several things, those whose needs are met. */
  private static List<PhraseIndex.Hit<Trigger>> candidates(Reading reading, Clause clause) {
    List<PhraseIndex.Hit<Trigger>> all =
        reading.triggers(clause.first(), clause.end()).stream()
            .filter(h -> !OtherSenses.has(reading, clause, h))
            .toList();
    return all.stream()
        .filter(
            h ->
                Conditions.areMet(reading, clause, h.value())
                    || (h.value().isVerb()
                        && all.stream().noneMatch(o -> replaces(reading, clause, h, o))))
        .toList();
  }

  /** Whether another reading of a verb's form takes the place of one whose needs are not met. */
  private static boolean replaces(
      Reading reading,
      Clause clause,
      PhraseIndex.Hit<Trigger> hit,
      PhraseIndex.Hit<Trigger> other) {
    EventClass eventClass = other.value().eventClass();
    return !other.equals(hit)
        && other.first() == hit.first()
        && other.value().isVerb()
        && (other.value().lemma().equals(hit.value().lemma()) || !eventClass.isHappening())
        && Conditions.areMet(reading, clause, other.value());
  }

  /** "Two soldiers' killing in …": a verbal noun at the head of a title or an entry of a list. */
  private static boolean opensVerbless(
      Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    EventClass eventClass = hit.value().eventClass();
    if (eventClass.nominal() != EventClass.Nominal.YES || hit.is(Feature.DEFINITE)) {
      return false;
    }
    boolean head =
        clause.opener() == Clause.Opener.START || reading.isSign(clause.first() - 1, ":");
    for (int i = clause.first(); i < hit.first(); i++) {
      head &= reading.token(i).isSign() || reading.timeAt(i) >= 0 || reading.isWord(i, "outbreak");
    }
    return head;
  }

  /** "Paris is concerned at": an adjective without the article, right after its subject. */
  private static boolean isPredicative(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.ADJECTIVE
        && !hit.value().eventClass().isHappening()
        && !hit.is(Feature.DEFINITE)
        && (reading.actorAt(hit.first() - 1).filter(a -> a.end() == hit.first()).isPresent()
            || reading.endsWord(hit.first() - 1, "that-pronoun")
            || reading.endsWord(hit.first() - 1, "own-state"));
  }

  /** "agreed to the deployment of observers": what a party accepts has not been done by that. */
  private static boolean isAgreedOn(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean accord = // "resulted in an accord on the sending of observers"
        reading.lexicon().isOne(clause.verb(), "consent")
            || reading.isWord(hit.first() - 2, "dated-noun");
    return accord && reading.isWord(hit.first() - 1, "on");
  }

  private static boolean hasHappeningNoun(List<PhraseIndex.Hit<Trigger>> hits) {
    return hits.stream()
        .filter(h -> h.value().kind() != Trigger.Kind.ADJECTIVE)
        .anyMatch(h -> h.value().eventClass().isHappening() && !h.value().isVerb());
  }

  /** "the continuing fighting": an adjective with the article says nothing of its noun. */
  private static boolean isAttribute(PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.ADJECTIVE && hit.is(Feature.DEFINITE);
  }

  private static boolean isVerb(Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().isVerb() && hit.first() == clause.verbFirst();
  }

  private static boolean isPhrase(PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.PHRASE;
  }

  private static Optional<PhraseIndex.Hit<Trigger>> happening(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> hits) {
    return hits.stream()
        .filter(h -> !h.value().isVerb())
        .filter(
            h ->
                h.value().with().isEmpty()
                    || reading.isVerbOf(clause.verbFirst(), h.value().with()))
        .filter(h -> Predicates.canHappen(reading, h))
        .filter(h -> !isAim(reading, clause, h) && !isHelp(reading, h) && !isBroken(reading, h))
        .filter(
            h -> h.value().eventClass().isViolent() || !reading.isWord(clause.verbFirst(), "still"))
        .filter(h -> !isAside(reading, clause, h) && !isBesideObject(reading, clause, h))
        .filter(h -> !isSubject(reading, h))
        .filter(
            h -> !h.is(Feature.DEFINITE) || !reading.lexicon().isOne(clause.verb(), "witness-verb"))
        .max(BY_RANK);
  }

  /**
   * "after the attack", "lest a strike": circumstances of what happens, not what happens; but
   * "after talks that went on".
   */
  private static boolean isAside(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    boolean known = // "despite the truce fighting went on"
        (hit.is(Feature.DEFINITE) || reading.hasArticle(hit.first()))
            && hit.value().eventClass().has(Trait.BETWEEN);
    if ((hit.end() == clause.verbFirst() && !known) || before < 0) {
      return false;
    }
    boolean noun = // "after the announcement of a truce"
        reading.verbAt(before).isEmpty()
            && reading.timeAt(before) < 0
            && reading.actorAt(before).isEmpty()
            && !reading.token(before).isSign()
            && !reading.isFunctionWord(before)
            && isCircumstance(reading, before - 1);
    return noun || isCircumstance(reading, before);
  }

  private static boolean isCircumstance(Reading reading, int token) {
    return reading.endsWord(token, "aside")
        || reading.isWord(token, "during")
        || reading.endsWord(token, "circumstance");
  }

  /** "an operation to free land", "took to the streets to ask for his resignation". */
  private static boolean isAim(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean aim =
        Predicates.isAim(reading, hit.value().eventClass(), hit.value().lemma(), hit.first());
    return (aim && !reading.lexicon().isOne(clause.verb(), "to-verb"))
        || reading.endsWord(hit.first() - 1, "cause");
  }

  /** "by mediation of": how something else came about. */
  private static boolean isHelp(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().has(Trait.HELP)
        && reading.token(hit.first()).text().charAt(0) == Letters.BEH;
  }

  /** "centred on aid": what something is about does not happen by that; "launched on" does. */
  private static boolean isSubject(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return !hit.value().eventClass().isViolent() && reading.isWord(hit.first() - 1, "on");
  }

  /** Some verbs do what the noun after their preposition says, and no other noun. */
  private static boolean isBesideObject(
      Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return reading.lexicon().isOne(clause.verb(), "bi-verb")
        && !reading.isWord(hit.first() - 1, "in") // "led to", with either preposition
        && reading.token(hit.first()).text().charAt(0) != Letters.BEH;
  }

  private static Optional<Strength> strength(
      Reading reading,
      Clause clause,
      PhraseIndex.Hit<Trigger> hit,
      boolean reporting,
      boolean happening) {
    EventClass eventClass = hit.value().eventClass();
    if (eventClass.isSaying() || eventClass.isHappening() || hit.value().isVerb()) {
      return Optional.empty();
    }
    int before = hit.first() - 1;
    boolean in = reading.isWord(before, "in") || reading.isWord(before, "during");
    if (eventClass.has(Trait.HELP) && in) {
      return Optional.empty(); // a circumstance of what was agreed
    }
    if (eventClass.type() == EventType.CONSULT && in) {
      return Optional.of(Strength.ADVERBIAL);
    }
    boolean near = words(reading, clause.verbEnd(), hit.first()) <= REACH;
    if (!hit.value().with().isEmpty()) {
      return Optional.empty();
    }
    if (reporting
        && near
        && eventClass.nominal() != EventClass.Nominal.NO
        && !Predicates.isWished(reading, clause, hit)
        && !reading.lexicon().isOne(clause.verb(), "expecting-verb")
        && (!isGoverned(reading, hit) || isPointedOut(reading, clause, hit))) {
      return Optional.of(Strength.REPORTED);
    }
    if (happening
        && eventClass.isViolent()
        && !isAside(reading, clause, hit)
        && (!Predicates.isOpen(reading, hit) || reading.isWord(before, "passed-on"))) {
      return Optional.of(Strength.PREDICATE);
    }
    return Optional.of(Strength.NOMINAL);
  }

  /**
   * The words between two tokens; signs, numbers, dates and names do not part a verb from its
   * object.
   */
  private static int words(Reading reading, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean counts =
          !reading.token(i).isSign()
              && !reading.token(i).isNumber() // "announced the fall of 44 dead"
              && reading.timeAt(i) < 0
              && reading.actorAt(i).isEmpty();
      count += counts ? 1 : 0;
    }
    return count;
  }

  /** "announced of a killing" tells the killing; "spoke of the attack" refers to a known one. */
  private static boolean isGoverned(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    if (reading.isWord(before, "passed-on")) {
      return hit.is(Feature.DEFINITE);
    }
    if (isBroken(reading, hit)) {
      return true;
    }
    return reading.isWord(before, "purpose")
        || reading.isWord(before, "frame") // "said in his speech before the summit"
        || reading.isWord(before, "to")
        || (reading.isWord(before, "from") // "the liberation of … from the occupation of"
            && hit.value().eventClass().has(EventClass.Trait.TAKING))
        || reading.isWord(before, "in")
        || reading.isWord(before, "negation");
  }

  /** "pointed to the wounding of seven": losses of which nobody knew. */
  private static boolean isPointedOut(
      Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().isConsequence()
        && !hit.is(Feature.DEFINITE)
        && reading.isWord(hit.first() - 1, "to")
        && reading.lexicon().isOne(clause.verb(), "pointing-verb");
  }

  /** "B's breach of the truce": the noun that a "to" ties to the deed and the doer before it. */
  private static boolean isBroken(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    Optional<Reading.Actor> doer =
        reading.actorAt(hit.first() - 1).filter(a -> a.prefix().isEmpty() && a.first() > 0);
    return reading.token(hit.first()).text().charAt(0) == Letters.LAM
        && hit.value().lemma().charAt(0) != Letters.LAM
        && doer.isPresent()
        && reading.triggers(doer.get().first() - 1, doer.get().first()).stream()
            .anyMatch(t -> t.value().eventClass().isViolent());
  }

  private static final int REACH = 8;
}
