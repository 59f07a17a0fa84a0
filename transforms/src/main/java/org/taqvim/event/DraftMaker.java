// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Sentence;

/** Opens drafts of the tellings of one sentence, put as the words around them put it. */
final class DraftMaker {
  /** How many tokens after "under" the paper may stand: "under these two articles of the pact". */
  private static final int PAPER_REACH = 4;

  /** How many tokens a verbal noun may stand before what it opens or closes. */
  private static final int OBJECT_REACH = 3;

  private final Reading reading;
  private final Sentence sentence;
  private final boolean heading;

  DraftMaker(Reading reading, Sentence sentence, boolean heading) {
    this.reading = reading;
    this.sentence = sentence;
    this.heading = heading;
  }

  Draft of(Telling telling) {
    Draft draft = new Draft(telling.eventClass(), sentence, telling);
    draft.heading = heading;
    Clause clause = telling.clause();
    draft.another = reading.hasWord(clause.first(), clause.end(), "another");
    draft.additional = reading.hasWord(clause.first(), telling.first(), "moreover");
    boolean undone =
        reading.lexicon().isOne(telling.lemma(), "undone")
            && telling.passive()
            && !isMoved(telling.clause());
    draft.negated =
        undone
            || (telling.clause().isNegated()
                && telling.strength() == Telling.Strength.PREDICATE
                && !isDenial(telling));
    draft.anaphoric = // "this attack"; before a verb it is "this, and he met", which only links
        !telling.trigger().isVerb() && reading.isWord(telling.first() - 1, "this");
    modality(telling).ifPresent(modality -> draft.modality = modality);
    if (draft.type() == EventType.REQUEST && draft.mode.isEmpty()) {
      draft.mode = requestMode(telling);
    }
    return draft;
  }

  /** "was put off to Sunday": it is still to take place, on another day. */
  private boolean isMoved(Clause clause) {
    for (int i = clause.verbFirst(); i < clause.end(); i++) {
      if (reading.isWord(i, "to") && reading.timeAt(i + 1) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "is not acceptable", "will not tolerate", "did not let": the negation is what is said. */
  private boolean isDenial(Telling telling) {
    boolean refusal =
        telling.eventClass().type() == EventType.REJECT
            && (reading.lexicon().isOne(telling.lemma(), "consent")
                || telling.trigger().eventClass().type() != EventType.REJECT); // "sent nobody"
    boolean commitment = // "no troops will be stationed", a paper says
        telling.trigger().isVerb()
            && telling.eventClass().equals(EventClass.of(EventClass.Gist.COMMITMENT));
    return refusal
        || commitment
        || telling.eventClass().has(Trait.NEGATIVE)
        || reading.lexicon().isOne(telling.lemma(), "allowing");
  }

  /** What the class or the clause says of an event's reality; empty where it just happened. */
  private Optional<Modality> modality(Telling telling) {
    Optional<Modality> modality = telling.eventClass().modality();
    if (telling.eventClass().type() == EventType.REQUEST && telling.clause().isFuture()) {
      return Optional.of(Modality.PLANNED); // "will go to court"
    }
    if (modality.isPresent() || telling.eventClass().type() == EventType.REJECT) {
      return modality; // who will not agree refuses now
    }
    if (isFeared()) {
      return Optional.of(Modality.FEARED);
    }
    if (reading.isTerm(telling.clause().first())) {
      return Optional.of(Modality.OBLIGATED);
    }
    boolean obligation = isObligation(telling.clause());
    if (reading.lexicon().isOne(telling.lemma(), "undone") && isMoved(telling.clause())) {
      return Optional.of(Modality.PLANNED);
    }
    if (isPlanned(telling.clause()) && !isDone(telling) && !isOfPurpose(telling)) {
      return Optional.of(obligation ? Modality.OBLIGATED : Modality.PLANNED);
    }
    boolean ahead = // "goes to Moscow on Monday", "holds a session": it is still to come
        telling.eventClass().has(Trait.JOURNEY) || telling.eventClass().has(Trait.MEETING);
    if (ahead && !reading.lexicon().isVerbFirst() && isPresent(telling.clause())) {
      return Optional.of(Modality.PLANNED);
    }
    boolean due = isPresent(telling.clause()) || telling.clause().isSubjunctive();
    return obligation && due ? Optional.of(Modality.OBLIGATED) : Optional.empty();
  }

  /** Whether something makes what is put as possible a plan, a duty or a demand. */
  boolean isBound(Clause clause) {
    return isPlanned(clause)
        || isFeared()
        || isObligation(clause)
        || reading.hasWord(clause.first(), clause.verbEnd(), "must");
  }

  private static boolean isPresent(Clause clause) {
    return clause.features().contains(Feature.PRESENT);
  }

  /** "condemned it, and it is due to": what is told by a past verb is no plan that it names. */
  private boolean isDone(Telling telling) {
    Clause clause = telling.clause();
    return reading.lexicon().isVerbFirst()
        && telling.first() == clause.verbFirst()
        && clause.isPast()
        && !reading.hasWord(clause.first(), clause.verbFirst(), "plan");
  }

  /** "a truce that was to let them swap": the plan is of what the noun was for. */
  private boolean isOfPurpose(Telling telling) {
    Clause clause = telling.clause();
    if (!reading.lexicon().isVerbFirst() || telling.trigger().isVerb()) {
      return false;
    }
    for (int i = telling.end() + 1; i < clause.end(); i++) {
      if (reading.isWord(i, "plan")) {
        return reading.isWord(i - 1, "was");
      }
    }
    return false;
  }

  private boolean isPlanned(Clause clause) {
    boolean ahead = reading.hasWord(clause, "ahead") && !clause.isPast();
    return clause.isFuture() || ahead || reading.hasWord(clause, "plan");
  }

  /** "it is feared that fighting breaks out anew". */
  private boolean isFeared() {
    return reading.hasWord(sentence.firstToken(), sentence.endToken(), "fear");
  }

  boolean isObligation(Clause clause) {
    return reading.hasWord(sentence.firstToken(), clause.end(), "under") || isOfPaper(clause);
  }

  /** "under two articles agreed on, under the ninth paragraph": what a paper says. */
  private boolean isOfPaper(Clause clause) {
    for (int i = sentence.firstToken(); i < clause.verbFirst(); i++) {
      if (reading.endsWord(i, "according-to")
          && reading.hasWord(i + 1, Math.min(clause.verbFirst(), i + 1 + PAPER_REACH), "paper")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word after a call can be what it asks for: a noun that tells something beside a verb
   * of its own only ("opening a corridor") stands behind that verb's noun, and what a circumstance
   * rules ("against the background of plans for a corridor") is not asked for.
   */
  private boolean isAskedFor(PhraseIndex.Hit<Trigger> hit, Telling telling) {
    if (!reading.lexicon().isVerbFirst()) {
      return true;
    }
    for (int i = telling.end() + 1; i < hit.first(); i++) {
      if (reading.isWord(i, "against-background") || reading.endsWord(i, "circumstance")) {
        return false;
      }
    }
    return hit.value().with().isEmpty()
        || reading.hasWord(Math.max(0, hit.first() - OBJECT_REACH), hit.first(), "opening-noun")
        || !hit.value().eventClass().asked().equals(Optional.of("reopening"));
  }

  /** "A called for talks, while B called on it to withdraw": where the call of another begins. */
  private int endOfCall(Telling telling) {
    int end = sentence.endToken();
    return !reading.lexicon().isVerbFirst()
        ? end
        : reading.triggers(telling.clause().end(), end).stream()
            .filter(hit -> hit.value().isVerb())
            .filter(hit -> hit.value().eventClass().type() == EventType.REQUEST)
            .mapToInt(PhraseIndex.Hit::first)
            .min()
            .orElse(end);
  }

  /** What a call asks for, where words after it say so. */
  private Optional<String> requestMode(Telling telling) {
    int first = telling.clause().first();
    int end = endOfCall(telling);
    return reading.triggers(first, end).stream()
        .filter(hit -> hit.first() != telling.first())
        .filter(hit -> Conditions.areMet(reading, first, end, hit.value()))
        .filter(hit -> isAskedFor(hit, telling))
        .flatMap(hit -> hit.value().eventClass().asked().stream())
        .findFirst();
  }
}
