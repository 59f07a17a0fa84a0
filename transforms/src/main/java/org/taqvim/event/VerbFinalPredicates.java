// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.EventClass.Proviso;
import org.taqvim.event.Telling.Strength;

/**
 * Predicates of a language whose verb is mostly a noun with a light verb at the clause's end, other
 * words between them.
 */
final class VerbFinalPredicates implements Predicates {
  /** The rank of what a verb tells where nothing beside it tells more. */
  private static final int LAST_RESORT = -1;

  /** What a clause has as its verb that is a form of "to be". */
  private static final String COPULA = "copula";

  private static final Comparator<PhraseIndex.Hit<Trigger>> BY_RANK =
      Comparator.<PhraseIndex.Hit<Trigger>>comparingInt(h -> h.value().eventClass().rank())
          .thenComparingInt(PhraseIndex.Hit::first);

  @Override
  public List<Telling> in(Reading reading, Clause clause) {
    List<PhraseIndex.Hit<Trigger>> hits =
        reading.triggers(clause.first(), clause.end()).stream()
            .filter(h -> !clause.isInserted(h.first()))
            .toList();
    Optional<PhraseIndex.Hit<Trigger>> main =
        main(reading, clause, hits).map(h -> admitted(reading, clause, h, hits));
    List<Telling> tellings = new ArrayList<>();
    if (main.isPresent() && main.get().value().eventClass().isHappening()) {
      main = happening(reading, clause, hits);
    }
    main.map(h -> Telling.of(reading, h, clause, Strength.PREDICATE)).ifPresent(tellings::add);
    for (PhraseIndex.Hit<Trigger> hit : hits) {
      if (main.filter(m -> m.first() == hit.first() && m.end() == hit.end()).isEmpty()) {
        VerbFinalAdjuncts.strength(reading, clause, hit, main)
            .ifPresent(strength -> tellings.add(Telling.of(reading, hit, clause, strength)));
      }
    }
    return tellings;
  }

  /**
   * "accepted that its forces had fired", "accepted the loss of ten soldiers": who accepts says.
   */
  private static PhraseIndex.Hit<Trigger> admitted(
      Reading reading,
      Clause clause,
      PhraseIndex.Hit<Trigger> main,
      List<PhraseIndex.Hit<Trigger>> hits) {
    boolean consents =
        reading.lexicon().isOne(main.value().lemma(), "consent") && !clause.isNegated();
    boolean losses =
        hits.stream()
            .filter(h -> h.value().eventClass().isConsequence())
            .mapToInt(PhraseIndex.Hit::end)
            .anyMatch(from -> reading.hasWord(from, clause.verbFirst(), "object"));
    return consents && (losses || isFact(reading, clause))
        ? new PhraseIndex.Hit<>(
            main.value().as(EventClass.of(EventClass.Gist.ADMISSION)),
            main.features(),
            main.first(),
            main.end())
        : main;
  }

  /** Whether what follows a clause after "that" is told as a fact of the past. */
  private static boolean isFact(Reading reading, Clause clause) {
    if (!reading.isWord(clause.end(), "that")) {
      return false;
    }
    for (int i = clause.end() + 1; i < reading.size() && !reading.isSign(i, ".;"); i++) {
      Optional<PhraseIndex.Hit<String>> verb = reading.verbAt(i);
      if (verb.isPresent() && !verb.get().is(Feature.INFINITIVE)) {
        return verb.get().is(Feature.PAST);
      }
    }
    return false;
  }

  /** The noun beside the verb goes with it; only an adjective may stand farther off. */
  private static Optional<PhraseIndex.Hit<Trigger>> main(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> hits) {
    List<PhraseIndex.Hit<Trigger>> able =
        hits.stream()
            .filter(h -> isPredicate(reading, clause, h))
            .filter(h -> !h.value().eventClass().isHappening() || isNear(clause, h))
            .toList();
    Optional<PhraseIndex.Hit<Trigger>> claiming =
        able.stream()
            .filter(h -> h.value().kind() == Trigger.Kind.ADJECTIVE)
            .filter(h -> h.value().eventClass().isSaying())
            .findFirst();
    if (claiming.isPresent()) {
      return claiming;
    }
    Optional<PhraseIndex.Hit<Trigger>> beside =
        able.stream()
            .filter(h -> h.end() == clause.verbFirst() || h.value().isVerb())
            .filter(h -> h.value().eventClass().rank() > LAST_RESORT) // "came" to the city's gates
            .max(BY_RANK);
    if (beside.isEmpty()) { // "prolonged the curfew to the end of the week": what is prolonged
      return able.stream()
          .filter(h -> takes(reading, clause, h))
          .max(BY_RANK)
          .or(() -> able.stream().max(BY_RANK));
    }
    if (beside
        .get()
        .value()
        .eventClass()
        .wants(Proviso.MAIN_CLAUSE)) { // unless what he calls it charges
      return able.stream()
          .filter(h -> h.value().eventClass().scope() != EventClass.Scope.OPEN)
          .max(BY_RANK);
    }
    PhraseIndex.Hit<Trigger> noun = beside.get();
    Optional<PhraseIndex.Hit<Trigger>> head =
        able.stream()
            .filter(h -> isSpeech(h.value().eventClass()))
            .filter(h -> noun.value().isVerb() || !isSpeech(noun.value().eventClass()))
            .filter(
                h ->
                    h.end() == noun.first()
                        || rules(reading, h, noun)
                        || isCalled(reading, h, noun))
            .findFirst();
    if (head.isPresent()) {
      return head; // "made a request of aid": the head of the noun phrase goes with the verb
    }
    boolean saying = noun.value().eventClass().scope() != EventClass.Scope.OPEN;
    Optional<PhraseIndex.Hit<Trigger>> declared = // "declared them unwelcome": done by declaring
        able.stream()
            .filter(h -> noun.value().eventClass().isSaying() && h.end() == noun.first())
            .filter(h -> h.value().with().contains(reading.token(noun.first()).text()))
            .filter(h -> !h.value().eventClass().isHappening())
            .max(BY_RANK);
    if (declared.isPresent()) {
      return declared;
    }
    Optional<PhraseIndex.Hit<Trigger>> goingOn =
        able.stream()
            .filter(h -> h.value().eventClass().isHappening())
            .filter(h -> h.first() == noun.first())
            .findFirst();
    if (saying && goingOn.isPresent() && !introducesSpeech(reading, clause)) {
      return goingOn;
    }
    return able.stream()
        .filter(
            h ->
                h.equals(noun)
                    || h.value().kind() == Trigger.Kind.ADJECTIVE
                    || (h.value().kind() == Trigger.Kind.PHRASE && !saying))
        .max(BY_RANK);
  }

  /** Whether the word beside the verb, no event of its own, is one that a noun goes with. */
  private static boolean takes(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = clause.verbFirst() - 1;
    return hit.end() <= before && hit.value().with().contains(reading.token(before).text());
  }

  /** "made (them) accused of a breach": the noun stands under the other's preposition. */
  private static boolean rules(
      Reading reading, PhraseIndex.Hit<Trigger> head, PhraseIndex.Hit<Trigger> noun) {
    return head.value().eventClass().scope() == EventClass.Scope.ACCUSE
        && head.end() + 1 == noun.first()
        && reading.isWord(head.end(), "to");
  }

  /** "declared (them) responsible for the incident": what is declared of somebody. */
  private static boolean isCalled(
      Reading reading, PhraseIndex.Hit<Trigger> head, PhraseIndex.Hit<Trigger> noun) {
    String said = reading.token(noun.first()).text();
    return noun.value().eventClass().isSaying()
        && head.value().with().contains(said)
        && reading.isWord(head.first() - 1, "object");
  }

  /** Whether it is something said that is more than that it was said. */
  static boolean isSpeech(EventClass eventClass) {
    return eventClass.shape() == EventClass.Shape.SPEECH && !eventClass.isSaying();
  }

  private static boolean isNear(Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return clause.verbFirst() - hit.end() <= 1;
  }

  private static boolean introducesSpeech(Reading reading, Clause clause) {
    return reading.isWord(clause.end(), "that") || reading.isSign(clause.end(), ":\u00AB\",");
  }

  static boolean isPredicate(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    if (!Conditions.areMet(reading, clause, hit.value())) {
      return false;
    }
    if (isCalledSo(reading, clause, hit)) {
      return false;
    }
    return switch (hit.value().kind()) {
      case PHRASE -> !isMentioned(reading, hit.first() - 1);
      case VERB -> hit.first() == clause.verbFirst() && isItsVerb(reading, clause, hit);
      case NOUN, ADJECTIVE ->
          hit.end() <= clause.verbFirst()
              && !isInName(reading, hit)
              && goesWith(reading, clause, hit)
              && !isDisplaced(reading, clause, hit)
              && !isObject(reading, clause, hit)
              && !isGoverned(reading, clause, hit);
    };
  }

  /**
   * Whether a verb is that of its clause and goes with no other word: "we are" may be written as
   * "that we come" is; what "goes up" or "comes to agree" does not come.
   */
  private static boolean isItsVerb(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    boolean moves = hit.value().eventClass().has(EventClass.Trait.ARRIVAL);
    return !clause.verb().equals(COPULA)
        && !(moves && reading.endsWord(hit.first() - 1, "no-journey"));
  }

  /** "for what was called a crime": a name given in passing. */
  private static boolean isCalledSo(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return isSpeech(hit.value().eventClass())
        && reading.lexicon().isOne(clause.verb(), "naming-verb")
        && reading.hasWord(clause.first(), hit.first(), "what");
  }

  /** "the Security Treaty Organisation announced": a word of a body's name tells nothing. */
  private static boolean isInName(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return reading
        .actorAt(hit.first())
        .filter(a -> a.is(Sort.ORGANISATION) && a.end() >= hit.end())
        .isPresent();
  }

  /** Whether the clause's verb, or the noun that makes it one ("described as"), is a trigger's. */
  private static boolean goesWith(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = clause.verbFirst() - 1;
    return hit.value().with().contains(clause.verb())
        || (hit.end() <= before && hit.value().with().contains(reading.token(before).text()));
  }

  /** "came near to signing": another word goes with the verb. */
  private static boolean isDisplaced(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = clause.verbFirst() - 1;
    return hit.end() <= before && reading.isWord(before, "complement");
  }

  /**
   * "suspended the aid because of the attack": the verb goes with the noun beside it, though that
   * tells nothing here.
   */
  private static boolean isObject(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int verb = clause.verbFirst();
    if (hit.end() == verb || hit.value().kind() != Trigger.Kind.NOUN) {
      return false;
    }
    return reading.triggers(hit.end(), verb).stream()
        .filter(t -> t.end() == verb && t.value().with().contains(clause.verb()))
        .filter(t -> !hit.value().with().contains(t.value().lemma()))
        .filter(
            t -> t.first() > hit.end() || !isSpeech(hit.value().eventClass())) // "call for help"
        .anyMatch(t -> !Conditions.areMet(reading, clause, t.value()));
  }

  /** Whether a preposition takes the noun away from the verb; some verbs want one. */
  private static boolean isGoverned(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    if (reading.isWord(before, "performing") && reading.endsWord(before - 1, "after")) {
      return true; // "after the shooting happened he appeared"
    }
    if (before < clause.first()) {
      return false;
    }
    if (reading.isWord(before, "during")
        || reading.endsWord(before, "moment") // "since the truce"
        || isMentioned(reading, before)) {
      return true;
    }
    boolean wanted = !reading.lexicon().isOne(clause.verb(), "plain-verb");
    if (wanted && (reading.isWord(before, "to") || reading.isWord(before, "in"))) {
      return false;
    }
    return reading.isWord(before, "to")
        || reading.isWord(before, "from")
        || reading.isWord(before, "in")
        || reading.isWord(before, "of")
        || Predicates.isPurpose(reading, hit);
  }

  /** "because of an attack", "an inquiry into an attack": what is told is not the attack. */
  private static boolean isMentioned(Reading reading, int before) {
    return reading.endsWord(before, "reason")
        || (reading.endsWord(before, "regarding")
            && !reading.isWord(before - 1, "this")); // "gave this plan a vote"
  }

  private static boolean isHappening(PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().isHappening();
  }

  /** What it is that happens, begins, goes on: the noun beside the verb where that goes with it. */
  private static Optional<PhraseIndex.Hit<Trigger>> happening(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> hits) {
    int verb = clause.verbFirst();
    Optional<PhraseIndex.Hit<Trigger>> beside =
        hits.stream()
            .filter(h -> h.end() == verb - 1 && !isHappening(h))
            .filter(h -> h.value().with().contains(reading.token(verb - 1).text()))
            .filter(h -> isPredicate(reading, clause, h))
            .max(BY_RANK);
    if (beside.isPresent()) {
      return beside;
    }
    return hits.stream()
        .filter(h -> Predicates.canHappen(reading, h))
        .filter(h -> hits.stream().noneMatch(o -> o.first() == h.first() && isHappening(o)))
        .filter(h -> Conditions.areMet(reading, clause, h.value()))
        .filter(h -> !reading.endsWord(h.first() - 1, "after"))
        .filter(h -> !reading.endsWord(h.first() - 1, "before"))
        .filter(h -> !reading.endsWord(h.first() - 1, "eve"))
        .filter(h -> !reading.endsWord(h.first() - 1, "regarding"))
        .filter(
            h -> // "after the blast that happened on Monday": the relative clause's verb has it
            !reading.endsWord(h.first() - 1, "reason") || reading.hasWord(h.end(), verb, "that"))
        .filter(h -> !isIdiom(reading, h) || h.value().with().contains(clause.verb()))
        .filter(
            h ->
                !reading.isWord(h.first() - 1, "in")
                    || h.value().eventClass().type() == EventType.COERCE)
        .max(BY_RANK);
  }

  /** "into the hands", "at the disposal": a preposition with its noun goes with its own verbs. */
  static boolean isIdiom(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return reading.isWord(hit.first(), "agent")
        || reading.isWord(hit.first(), "in")
        || reading.isWord(hit.first(), "to");
  }
}
