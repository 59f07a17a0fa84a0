// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventClass.Proviso;
import org.taqvim.event.Telling.Strength;

/**
 * Predicates of a language whose verb is mostly a noun with a light verb at the clause's end, other
 * words between them.
 */
final class VerbFinalPredicates implements Predicates {
  /** The rank of what a verb tells where nothing beside it tells more. */
  private static final int LAST_RESORT = -1;

  static final Comparator<PhraseIndex.Hit<Trigger>> BY_RANK =
      Comparator.<PhraseIndex.Hit<Trigger>>comparingInt(h -> h.value().eventClass().rank())
          .thenComparingInt(PhraseIndex.Hit::first);

  @Override
  public List<Telling> in(Reading reading, Clause clause) {
    List<PhraseIndex.Hit<Trigger>> hits =
        reading.triggers(clause.first(), clause.end()).stream()
            .filter(h -> !clause.isInserted(h.first()) && !OtherSenses.isRemembered(reading, h))
            .toList();
    Optional<PhraseIndex.Hit<Trigger>> main =
        Predicates.charge(reading, clause, hits)
            .or(() -> main(reading, clause, hits).map(h -> admitted(reading, clause, h, hits)));
    List<Telling> tellings = new ArrayList<>();
    if (main.isPresent() && main.get().value().eventClass().isHappening()) {
      main = VerbFinalHappenings.happening(reading, clause, hits);
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
            main.value().as(EventClass.of(EventClass.Gist.ASSERTION)),
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
            .filter(h -> VerbFinalHeads.isPredicate(reading, clause, h))
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
    Optional<PhraseIndex.Hit<Trigger>> asking = asking(reading, clause, able);
    if (asking.isPresent()) {
      return asking;
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
            .filter(h -> VerbFinalHeads.isSpeech(h.value().eventClass()))
            .filter(
                h -> noun.value().isVerb() || !VerbFinalHeads.isSpeech(noun.value().eventClass()))
            .filter(
                h ->
                    reaches(reading, h, noun)
                        || rules(reading, h, noun)
                        || isCalled(reading, h, noun))
            .findFirst();
    if (head.isPresent()) {
      return head; // "made a request of aid": the head of the noun phrase goes with the verb
    }
    boolean saying = noun.value().eventClass().scope() != EventClass.Scope.OPEN;
    Optional<PhraseIndex.Hit<Trigger>> declared = // "declared them unwelcome": done by declaring
        able.stream()
            .filter(h -> noun.value().eventClass().isSaying() && reaches(reading, h, noun))
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

  /**
   * "became demanding of the release of 15 prisoners": the adjective's verb is no verb of what the
   * demand names, unless a noun that nothing counts stands beside it: "those demanding it were
   * arrested".
   */
  private static Optional<PhraseIndex.Hit<Trigger>> asking(
      Reading reading, Clause clause, List<PhraseIndex.Hit<Trigger>> able) {
    return able.stream()
        .filter(h -> h.value().kind() == Trigger.Kind.ADJECTIVE)
        .filter(h -> h.value().eventClass().type() == EventType.REQUEST)
        .findFirst()
        .filter(
            asks ->
                able.stream()
                    .filter(h -> h.first() >= asks.end() && h.end() == clause.verbFirst())
                    .allMatch(h -> reading.token(h.first() - 1).isNumber()));
  }

  /** Whether the word beside the verb, no event of its own, is one that a noun goes with. */
  private static boolean takes(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = clause.verbFirst() - 1;
    return hit.end() <= before && hit.value().with().contains(reading.token(before).text());
  }

  /** "announced its readiness": the noun is the verb's, or its object as somebody's own. */
  private static boolean reaches(
      Reading reading, PhraseIndex.Hit<Trigger> head, PhraseIndex.Hit<Trigger> noun) {
    return head.end() <= noun.first()
        && IntStream.range(head.end(), noun.first())
            .allMatch(i -> reading.isWord(i, "own") || reading.isWord(i, "object"));
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

  private static boolean isNear(Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return clause.verbFirst() - hit.end() <= 1;
  }

  private static boolean introducesSpeech(Reading reading, Clause clause) {
    return reading.isWord(clause.end(), "that") || reading.isSign(clause.end(), ":\u00AB\",");
  }
}
