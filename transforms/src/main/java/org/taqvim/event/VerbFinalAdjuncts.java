// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.Telling.Strength;

/** Judges what stands beside the predicate of a clause that its verb closes. */
final class VerbFinalAdjuncts {
  private VerbFinalAdjuncts() {}

  /** "claiming the shelling of": the adjective takes its object without a marker. */
  private static boolean isClaim(PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.ADJECTIVE && hit.value().eventClass().isSaying();
  }

  /** "welcoming the talks he said": how it is said is an act of speech too. */
  private static boolean isManner(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int before = hit.first() - 1;
    boolean expressed = reading.isWord(before, "express");
    int with = expressed ? before - 1 : before;
    return with >= clause.first()
        && hit.end() <= clause.verbFirst()
        && (reading.isWord(with, "with") || reading.isWord(with, "while"));
  }

  /** "condemning the attack it asked for a truce": charges and denials count beside other words. */
  private static boolean isOther(
      Reading reading, Trigger said, Optional<PhraseIndex.Hit<Trigger>> main) {
    EventType type = said.eventClass().type();
    boolean counts =
        (type == EventType.ACCUSE || type == EventType.REJECT)
            && said.with().stream().anyMatch(v -> reading.lexicon().isOne(v, "plain-verb"));
    return counts && main.filter(m -> m.value().eventClass().type() != type).isPresent();
  }

  /**
   * "voicing concern about the clashes it asked A for a truce": a feeling that is put in words, or
   * that says of what it is, is one more thing said.
   */
  private static boolean isVoiced(
      Reading reading,
      Clause clause,
      PhraseIndex.Hit<Trigger> hit,
      Optional<PhraseIndex.Hit<Trigger>> main) {
    EventType type = hit.value().eventClass().type();
    boolean felt = type == EventType.STATEMENT || type == EventType.SUPPORT;
    int before = hit.first() - 1;
    boolean put =
        reading.isWord(before, "express")
            || reading.isWord(before, "while")
            || reading.isWord(hit.first(), "express")
            || reading.isWord(hit.end(), "from");
    return felt
        && put
        && !clause.isNegated()
        && main.filter(m -> m.value().eventClass().type() != type)
            .filter(m -> isSpoken(m.value().eventClass()))
            .isPresent();
  }

  private static boolean isSpoken(EventClass eventClass) {
    return VerbFinalHeads.isSpeech(eventClass) || eventClass.has(EventClass.Trait.TALK);
  }

  /** "published pictures of captured arms": a participle says what somebody is, not what was. */
  private static boolean isAttribute(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().isVerb()
        || reading.verbAt(hit.end()).filter(v -> v.is(Feature.PARTICIPLE)).isPresent();
  }

  /** "the exchange of A's prisoners was announced": what opens the clause is its subject. */
  private static boolean isAnnounced(Reading reading, Clause clause, int before) {
    return reading.lexicon().isOne(clause.verb(), "passive-verb")
        && Adverbs.before(reading, before) < clause.first();
  }

  /** "reported an attack", "reported the beginning of an attack". */
  private static boolean isReported(Reading reading, Clause clause, int before) {
    if (reading.endsWord(before, "purpose")
        && reading.hasWord(clause.first(), before, "reportnoun")) {
      return true; // "reports about breaches were spread"
    }
    if (reading.endsWord(before, "announcing")) {
      return true; // "with the announcement of the capture he said"
    }
    if (reading.triggers(Math.max(0, before - 2), before).stream()
        .anyMatch(t -> t.end() == before && takesFrom(t.value().eventClass()))) {
      return false; // "offered to play host to talks": the preposition is that noun's
    }
    boolean felt = // "voiced its concern about the clashes": it is what the concern is about
        reading.triggers(clause.first(), before).stream()
            .filter(t -> VerbFinalHeads.isSpeech(t.value().eventClass()))
            .anyMatch(t -> reading.hasWord(t.end(), before, "object"));
    if (felt) {
      return false;
    }
    int head = reading.wordEndingAt(before, "performing").map(h -> h.first() - 1).orElse(before);
    if (reading.isWord(before, "undone") && meets(reading, before + 1)) {
      head = before - 1; // "reported the cancelling of the meeting"
    }
    if (reading.isWord(head, "and")) {
      return isSecond(reading, clause, head);
    }
    boolean moment = reading.endsWord(head, "before") || reading.endsWord(head, "after");
    return reading.isWord(head, "from") && !moment; // "a day after the attack he said"
  }

  private static boolean meets(Reading reading, int token) {
    return reading.triggers(token, token + 1).stream()
        .anyMatch(t -> t.value().eventClass().has(EventClass.Trait.MEETING));
  }

  /** "reported the attack and the closing of the border": what "and" joins to what is reported. */
  private static boolean isSecond(Reading reading, Clause clause, int and) {
    for (int i = and - 1; i > clause.first() && !reading.token(i).isSign(); i--) {
      boolean first =
          reading.triggers(i, i + 1).stream()
              .anyMatch(
                  t -> t.end() <= and && t.value().eventClass().nominal() != EventClass.Nominal.NO);
      if (first && isReported(reading, clause, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word takes its object with "from": "host of", "support of". */
  private static boolean takesFrom(EventClass eventClass) {
    return VerbFinalHeads.isSpeech(eventClass) || eventClass.has(EventClass.Trait.HOSTING);
  }

  /** How surely what is no predicate of its clause tells an event; empty where it tells none. */
  static Optional<Strength> strength(
      Reading reading,
      Clause clause,
      PhraseIndex.Hit<Trigger> hit,
      Optional<PhraseIndex.Hit<Trigger>> main) {
    EventClass eventClass = hit.value().eventClass();
    if (eventClass.isSaying()
        || eventClass.isHappening()
        || Liberations.endsHold(reading, hit.first())
        || !Conditions.areMet(reading, clause, hit.value())) {
      return Optional.empty();
    }
    int before = hit.first() - 1;
    int ahead = reading.isWord(before, "this") ? before - 1 : before;
    boolean in =
        (reading.isWord(ahead, "in")
                || reading.isWord(ahead, "during")
                || reading.endsWord(ahead, "after"))
            && !reading.endsWord(ahead, "eve");
    if (eventClass.type() == EventType.CONSULT && in && hit.value().kind() == Trigger.Kind.NOUN) {
      return Optional.of(Strength.ADVERBIAL);
    }
    boolean reporting = main.map(m -> m.value().eventClass().isSaying()).orElse(false);
    boolean named = main.isEmpty() && reading.lexicon().isOne(clause.verb(), "naming-verb");
    if ((reporting
            || named
            || isOther(reading, hit.value(), main)
            || isVoiced(reading, clause, hit, main))
        && VerbFinalHeads.isSpeech(eventClass)
        && isManner(reading, clause, hit)) {
      return Optional.of(Strength.PREDICATE);
    }
    int after = hit.end();
    int until = clause.verbFirst();
    boolean object = reading.hasWord(after, until, "object");
    boolean claimed = main.filter(m -> m.end() == hit.first() && isClaim(m)).isPresent();
    if (reporting
        && !eventClass.has(EventClass.Trait.DOCUMENT) // "in a statement it declared"
        && !isAttribute(reading, hit)
        && !clause.isNegated() // "does not publish its losses"
        && (object
            || claimed
            || isAnnounced(reading, clause, before)
            || isReported(reading, clause, before))
        && !Predicates.isWished(reading, clause, hit)
        && eventClass.nominal() != EventClass.Nominal.NO) {
      return Optional.of(Strength.REPORTED);
    }
    boolean consequence = eventClass.isConsequence() && hit.value().with().contains(clause.verb());
    if (VerbFinalHeads.isPredicate(reading, clause, hit) && consequence) {
      return Optional.of(Strength.PREDICATE);
    }
    boolean people = reading.isWord(hit.first(), "prisoner"); // "five hostages", no kidnapping
    return people || VerbFinalHappenings.isIdiom(reading, hit)
        ? Optional.empty() // "at the hands of": nothing without its verb
        : Optional.of(Strength.NOMINAL);
  }
}
