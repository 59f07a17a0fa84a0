// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.Telling.Strength;

/** Predicates of a language whose verb opens the clause, with its nouns after it. */
final class VerbFirstPredicates implements Predicates {
  /** How many tokens behind a verbal noun of doing the noun of what is done may begin. */
  private static final int RULED_REACH = 3;

  @Override
  public List<Telling> in(Reading reading, Clause clause) {
    List<PhraseIndex.Hit<Trigger>> hits = candidates(reading, clause);
    Optional<PhraseIndex.Hit<Trigger>> main =
        hits.stream()
            .filter(
                h ->
                    isVerb(clause, h)
                        || (isPhrase(h)
                            && !Predicates.isAgreedOn(reading, clause, h)
                            && !Predicates.isOpen(reading, h)))
            .max(HappeningNouns.BY_RANK);
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
            .filter(h -> isTaken(reading, clause, h))
            .filter(h -> !reading.isWord(h.first() - 1, "in-return")) // what the other side gives
            .filter(h -> !HappeningNouns.isBroken(reading, h))
            .max(HappeningNouns.BY_RANK);
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
            ? hits.stream()
                .filter(h -> isPredicative(reading, clause, h))
                .findFirst()
                .or(() -> Predicates.charge(reading, clause, hits))
            : Optional.empty();
    if (adjective.isPresent()) {
      main = adjective;
      happening = false;
    }
    if (happening && main.map(m -> m.value().eventClass().isHappening()).orElse(true)) {
      main =
          HappeningNouns.of(reading, clause, ruled(reading, hits))
              .or(() -> HappeningNouns.of(reading, clause, hits));
    }
    boolean empty = // "made the arrest again": of the verb's own senses none fits
        main.filter(h -> !isVerb(clause, h) || Conditions.areMet(reading, clause, h.value()))
            .isEmpty();
    if (empty && reading.lexicon().isOne(clause.verb(), "doing-verb")) {
      Optional<PhraseIndex.Hit<Trigger>> own = main;
      main = HappeningNouns.of(reading, clause, ruled(reading, hits)).or(() -> own);
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
    if ((other || (reporting && !names)) && !reading.isTerm(clause.end())) {
      main = Antecedents.of(reading, clause).or(() -> verb);
    }
    List<Telling> tellings = new ArrayList<>();
    main.ifPresent(h -> tellings.add(Telling.of(reading, h, clause, Strength.PREDICATE)));
    for (PhraseIndex.Hit<Trigger> hit : hits) {
      if (main.filter(hit::equals).isEmpty()) {
        NounStrengths.of(reading, clause, hit, reporting, happening)
            .ifPresent(s -> tellings.add(Telling.of(reading, hit, clause, s)));
      }
    }
    return tellings;
  }

  /**
   * Whether a noun is one that the clause's verb takes, or the verbal noun that this one takes:
   * "opened the border", "the opening of the border was done".
   */
  private static boolean isTaken(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    if (reading.isVerbOf(clause.verbFirst(), hit.value().with())) {
      return true;
    }
    for (int i = Math.max(clause.first(), hit.first() - RULED_REACH); i < hit.first(); i++) {
      if (reading.isRuled(i)
          && reading.triggers(i, i + 1).stream()
              .filter(t -> t.value().eventClass().isHappening())
              .anyMatch(t -> hit.value().with().contains(t.value().lemma()))) {
        return true;
      }
    }
    return false;
  }

  /** The triggers of a clause; of a verb that tells several things, those whose needs are met. */
  private static List<PhraseIndex.Hit<Trigger>> candidates(Reading reading, Clause clause) {
    List<PhraseIndex.Hit<Trigger>> all =
        reading.triggers(clause.first(), clause.end()).stream()
            .filter(h -> !OtherSenses.has(reading, clause, h))
            .filter(h -> !isFrame(reading, clause, h))
            .toList();
    return all.stream()
        .filter(
            h ->
                Conditions.areMet(reading, clause, h.value())
                    || (h.value().isVerb()
                        && all.stream().noneMatch(o -> replaces(reading, clause, h, o))))
        .toList();
  }

  /** "his arrest was done, the day he tried a raid": what the verb rules, before other deeds. */
  private static List<PhraseIndex.Hit<Trigger>> ruled(
      Reading reading, List<PhraseIndex.Hit<Trigger>> hits) {
    return hits.stream().filter(h -> reading.isRuled(h.first())).toList();
  }

  /** "the accord provides for": whose terms follow, each as a clause of its own. */
  private static boolean isFrame(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return reading.isTerm(clause.end())
        && hit.value().eventClass().equals(EventClass.of(EventClass.Gist.COMMITMENT));
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
    boolean deed = // "downing of a drone of B's over X": what a report would announce
        eventClass.nominal() == EventClass.Nominal.YES
            || (eventClass.nominal() == EventClass.Nominal.REPORTED
                && hit.value().with().isEmpty()
                && !hit.value().isVerb());
    if (!deed || hit.is(Feature.DEFINITE)) {
      return false;
    }
    boolean head =
        clause.opener() == Clause.Opener.START
            || reading.isSign(clause.first() - 1, ":")
            || reading.isTerm(clause.first());
    for (int i = clause.first(); i < hit.first(); i++) {
      head &= reading.token(i).isSign() || reading.timeAt(i) >= 0 || reading.isWord(i, "outbreak");
    }
    return head;
  }

  /** "Paris is concerned at": an adjective without the article, right after its subject. */
  private static boolean isPredicative(
      Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.ADJECTIVE
        && !hit.value().eventClass().isHappening()
        && !hit.is(Feature.DEFINITE)
        && (isOfSpeaker(reading, clause, hit)
            || reading.actorAt(hit.first() - 1).filter(a -> a.end() == hit.first()).isPresent()
            || reading.endsWord(hit.first() - 1, "that-pronoun")
            || reading.endsWord(hit.first() - 1, "own-state"));
  }

  /** "A: Ready for a truce": what somebody says of himself opens his words. */
  private static boolean isOfSpeaker(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int first = clause.first();
    while (first < hit.first() && reading.isSign(first, "\u00AB\"")) {
      first++;
    }
    return first == hit.first() && reading.isSign(clause.first() - 1, ":");
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
}
