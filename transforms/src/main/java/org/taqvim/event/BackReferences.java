// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.event.EventDating.Relation;

/**
 * Finds what a sentence points back to with the words that say when or where it goes on: "in this
 * attack", "during the visit", "under the agreement", "in that town", "there". What is told so is
 * of the day of what it points to, be it news or history; a mere object ("condemned this attack")
 * is no such circumstance.
 */
final class BackReferences {
  /** So many tellings before it may be what is meant. */
  private static final int REACH = 5;

  /** So many sentences before it may tell what a noun means that tells no event by itself. */
  private static final int NEAR = 2;

  /** Within so many tokens of a sentence stands what ties it to the one before. */
  private static final int OPENING = 4;

  /** Roles of words that make a circumstance of the noun after them. */
  private static final List<String> CIRCUMSTANCES =
      List.of("in", "within", "during", "circumstance", "according-to", "according");

  private BackReferences() {}

  /** The telling before it that its circumstances point back to, if a day dates that. */
  static Optional<Draft> source(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (reading.hasWord(draft.clause.first(), draft.clause.end(), "so-far")) {
      return Optional.empty();
    }
    List<Draft> before =
        drafts.subList(Math.max(0, index - REACH), index).stream()
            .filter(d -> d.sentence.firstToken() < draft.sentence.firstToken())
            .toList();
    for (int i = draft.sentence.firstToken(); i < draft.clause.end(); i++) {
      Optional<Draft> meant = pointedTo(reading, draft, before, i);
      if (meant.isPresent()) {
        return meant.filter(m -> m.isDated() && m.dating.relation() == Relation.ON);
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> pointedTo(
      Reading reading, Draft draft, List<Draft> before, int token) {
    boolean opening = token < draft.sentence.firstToken() + OPENING;
    if (isPlace(reading, token)
        || (opening && Stream.of("meanwhile", "in-it").anyMatch(r -> reading.isWord(token, r)))) {
      return last(before.stream().filter(d -> isJustBefore(reading, d, draft)));
    }
    boolean demonstrative = reading.isWord(token, "this") || reading.isWord(token, "that-one");
    int noun = demonstrative ? token + 1 : token;
    if (noun >= draft.clause.end() || !isCircumstance(reading, token, demonstrative)) {
      return Optional.empty();
    }
    Optional<EventClass> named =
        reading.triggers(noun, noun + 1).stream()
            .filter(hit -> hit.first() == noun && !hit.value().isVerb())
            .map(hit -> hit.value().eventClass())
            .findFirst();
    boolean definite = demonstrative || isBare(reading, noun);
    if (named.filter(n -> n.isViolent() && ForeignDates.isSpeech(draft.eventClass)).isPresent()) {
      return Optional.empty(); // "denied a part in this attack": what is said of it
    }
    if (named.isPresent() && definite) {
      Optional<Draft> kindred = last(before.stream().filter(d -> isOfKind(named.get(), d)));
      boolean gathering = named.get().type() == EventType.CONSULT;
      Optional<Draft> nearer =
          last(before.stream().filter(d -> gathering && isAtGathering(reading, d, draft)));
      if (nearer
          .filter(n -> kindred.filter(k -> k.triggerFirst > n.triggerFirst).isEmpty())
          .isPresent()) {
        return nearer;
      }
      return kindred.isPresent() || !gathering
          ? kindred
          : last(before.stream().filter(d -> isJustBefore(reading, d, draft)));
    }
    return reading.isWord(noun, "told-noun") && definite
        ? last(before.stream().filter(d -> isJustBefore(reading, d, draft)))
        : Optional.empty();
  }

  /** "during the talks", not "during the talks of Paris" or "the last war", which may be others. */
  private static boolean isBare(Reading reading, int noun) {
    Optional<PhraseIndex.Hit<String>> told = reading.wordAt(noun, "told-noun");
    int next = told.map(PhraseIndex.Hit::end).orElse(noun);
    return told.isPresent()
        && (next >= reading.size()
            || reading.token(next).isSign()
            || reading.actorAt(next).isPresent()
            || (reading.lexicon().isVerbFirst()
                ? !reading.hasArticle(next)
                : reading.isFunctionWord(next) || reading.verbAt(next).isPresent()));
  }

  /** "in that town", "there": the place is that of the sentence before. */
  private static boolean isPlace(Reading reading, int token) {
    boolean pointed =
        Stream.of("this-town", "this-village").anyMatch(role -> reading.isWord(token, role))
            && isCircumstance(reading, token, true);
    boolean there = // "there he met", but not "there are dead"
        reading.isWord(token, "there")
            && (!reading.lexicon().isVerbFirst()
                || (token > 0
                    && reading.token(token - 1).isWord()
                    && !reading.isFunctionWord(token - 1)));
    return pointed || there;
  }

  private static boolean isCircumstance(Reading reading, int token, boolean demonstrative) {
    List<String> roles =
        demonstrative ? CIRCUMSTANCES : CIRCUMSTANCES.subList(1, CIRCUMSTANCES.size());
    boolean after =
        (demonstrative || !reading.isWord(token - 1, "in")) && isAfter(reading, token, roles);
    boolean owned = // "after the signing of this paper"
        reading.token(Math.max(0, token - 1)).isWord()
            && (!reading.isFunctionWord(token - 1) || reading.isWord(token - 1, "signed"))
            && reading.verbAt(token - 1).isEmpty();
    return after
        || (owned && !reading.isWord(token - 2, "in") && isAfter(reading, token - 1, roles));
  }

  private static boolean isAfter(Reading reading, int token, List<String> roles) {
    return roles.stream()
        .anyMatch(role -> reading.isWord(token - 1, role) || reading.endsWord(token - 1, role));
  }

  /** Whether a telling is of the kind that a noun names: a fight, talks and what they agreed on. */
  private static boolean isOfKind(EventClass named, Draft told) {
    if (named.isViolent()) {
      return Lenders.isFighting(told);
    }
    return switch (named.type()) {
      case CONSULT, AGREE -> told.type() == EventType.CONSULT || told.type() == EventType.AGREE;
      case MOBILIZE, COERCE -> Lenders.isFighting(told) || told.type() == named.type();
      default -> told.type() == named.type();
    };
  }

  /** "Refused on Wednesday to sign the paper of the summit. At the summit …": told of its day. */
  private static boolean isAtGathering(Reading reading, Draft told, Draft draft) {
    return told.sentence.endToken() == draft.sentence.firstToken()
        && told.isOwnDated()
        && told.dating.relation() == Relation.ON
        && Lenders.isOfADay(reading, told.dating)
        && reading.triggers(told.clause.first(), told.sentence.endToken()).stream()
            .anyMatch(hit -> hit.value().eventClass().has(EventClass.Trait.MEETING));
  }

  private static boolean isJustBefore(Reading reading, Draft told, Draft draft) {
    int sentences = Lenders.sentencesBetween(reading, told.sentence, draft.sentence);
    return sentences > 0 && sentences <= NEAR && !told.heading;
  }

  private static Optional<Draft> last(Stream<Draft> drafts) {
    return drafts.reduce((a, b) -> b);
  }
}
