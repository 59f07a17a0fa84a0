// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;

/**
 * Finds verbal nouns that stand for a clause: "after B's announcement of X" tells, behind a
 * preposition of time or reason, what "B announced X" tells, in the same order of words; "after the
 * signing of an accord" what "an accord was signed" tells.
 */
final class VerbalNouns {
  /** How many tokens a title may stand before the name of who does it. */
  private static final int DOER_REACH = 3;

  /** How many tokens behind a noun of doing the noun of what is done may stand. */
  private static final int DEED_REACH = 6;

  /** Words without the article that are the object of a deed. */
  private static final List<String> OBJECTS =
      List.of("soldier", "person", "several", "thousands", "crowd", "prisoner", "residents");

  private VerbalNouns() {}

  /** The verbal noun at a token as the verb of its clause, where it stands for one. */
  static Optional<PhraseIndex.Hit<String>> at(Reading reading, int token) {
    return token >= reading.size()
        ? Optional.empty()
        : reading.verbAt(token).filter(v -> v.is(Feature.VERBAL_NOUN));
  }

  /** Whether a circumstance begins at a token whose verbal noun stands for a clause. */
  static boolean opens(Reading reading, int token) {
    return Circumstances.endOf(reading, token)
        .filter(end -> at(reading, end).isPresent())
        .isPresent();
  }

  /**
   * Whether a verbal noun stands for a clause: behind a circumstance, before who does it or whom it
   * is done to, or with his pronoun.
   */
  static boolean isClause(Reading reading, PhraseIndex.Hit<Trigger> noun) {
    EventClass eventClass = noun.value().eventClass();
    if (!Circumstances.endsBefore(reading, noun.first())) {
      return false;
    }
    boolean ahead = // "before B's withdrawal": whether it came is not said
        !eventClass.isSaying() && Circumstances.isAhead(reading, noun.first());
    boolean known = // "since the beginning of the war", "8 May: outbreak of fighting"
        eventClass.isHappening()
            && (reading.endsWord(noun.first() - 1, "since")
                || Circumstances.isEntry(reading, noun.first()));
    if (ahead || known || (eventClass.isHappening() && !namesDeed(reading, noun))) {
      return false;
    }
    if (Circumstances.isEffect(reading, noun.first())) { // "A's refusal raised anger"
      return noun.is(Feature.ACCOMPANYING) || isNamed(reading, noun);
    }
    if (noun.is(Feature.ACCOMPANYING)) {
      return !isDoneToHim(reading, noun);
    }
    boolean meets = eventClass.type() == EventType.CONSULT; // "after the meeting of A and B"
    return isNamed(reading, noun)
        ? !meets || eventClass.has(Trait.JOURNEY) || eventClass.has(Trait.ARRIVAL)
        : !meets && isDone(reading, noun);
  }

  /** "after the arrest of three": nobody is named who does it, whom it is done to suffers it. */
  static boolean isSuffered(Reading reading, PhraseIndex.Hit<String> noun) {
    int next = noun.end();
    boolean bare =
        noun.is(Feature.VERBAL_NOUN)
            && !noun.is(Feature.ACCOMPANYING)
            && !reading.isWord(next, "acting-body");
    Optional<Reading.Actor> actor = reading.actorAt(next).filter(a -> a.prefix().isEmpty());
    return bare && actor.map(a -> isVictim(reading, a)).orElse(true);
  }

  /** "after the arrest of NN": one man alone has not arrested, he was. */
  private static boolean isVictim(Reading reading, Reading.Actor actor) {
    boolean man =
        actor.is(Sort.PERSON)
            || actor.is(Sort.OFFICE)
            || actor.is(Sort.DEMONYM)
            || actor.is(Sort.GROUP);
    return man && !takesObject(reading, actor.end());
  }

  /** Whether what somebody named before it does something to follows, also behind a "to". */
  static boolean hasObject(Reading reading, int token) {
    return takesObject(reading, token)
        || reading.isWord(token, "on")
        || reading.isWord(token, "passed-on")
        || (token < reading.size() && reading.token(token).text().charAt(0) == Letters.LAM);
  }

  /** Whether a word follows that can be what somebody named before it does something to. */
  private static boolean takesObject(Reading reading, int token) {
    return token < reading.size()
        && !reading.token(token).isSign()
        && reading.timeAt(token) < 0
        && !reading.isFunctionWord(token)
        && (reading.actorAt(token).isEmpty() || reading.actorAt(token).get().prefix().isEmpty());
  }

  /** "after his arrest in X": the pronoun is whom it was done to, for nobody else is named. */
  private static boolean isDoneToHim(Reading reading, PhraseIndex.Hit<Trigger> noun) {
    EventClass eventClass = noun.value().eventClass();
    boolean done =
        switch (eventClass.shape()) {
          case DIRECTED -> !eventClass.has(Trait.JOURNEY) && !eventClass.has(Trait.ARRIVAL);
          case VICTIM -> true;
          case SPEECH -> eventClass.type() == EventType.ACCUSE;
          case MUTUAL, SOLE -> false;
        };
    return done && !isObject(reading, noun.end());
  }

  private static boolean isObject(Reading reading, int at) {
    int token = // "the flight of more than 100 thousand"
        reading
            .wordAt(at, "at-least")
            .or(() -> reading.wordAt(at, "about"))
            .map(PhraseIndex.Hit::end)
            .orElse(at);
    return token < reading.size()
        && (reading.actorAt(token).filter(a -> a.prefix().isEmpty()).isPresent()
            || Numbers.at(reading, token, reading.size()).length > 0
            || OBJECTS.stream().anyMatch(role -> reading.isWord(token, role))
            || reading.hasArticle(token));
  }

  /**
   * Whether what a deed is done to follows its noun, nobody's words: "the closing of the road";
   * behind the article a preposition ties it on: "the agreement on".
   */
  private static boolean isDone(Reading reading, PhraseIndex.Hit<Trigger> noun) {
    int next = noun.end();
    EventClass eventClass = noun.value().eventClass();
    boolean speech = eventClass.shape() == Shape.SPEECH || eventClass.isSaying();
    boolean noObject =
        reading.endsWord(noun.first() - 1, "while") // "during a raid": what its sentence is about
            || reading.isWord(noun.first(), "dated-noun") // an accord is a paper, too
            || next >= reading.size()
            || reading.token(next).isSign()
            || reading.timeAt(next) >= 0
            || reading.isWord(next, "any")
            || Circumstances.isPreposition(reading, next) != noun.is(Feature.DEFINITE);
    boolean lost = // "after the fall of the town of X"
        eventClass.losesGround()
            && (Conditions.isPlace(reading, next) || Conditions.isPlace(reading, next + 1));
    boolean takesObject = eventClass.shape() == Shape.DIRECTED || eventClass.isHappening() || lost;
    boolean fits = // "after a bloody clash": an adjective follows many a noun
        takesObject || eventClass.type() == EventType.AGREE || isObject(reading, next);
    return !speech && !noObject && fits;
  }

  /** "after B carried out a raid": behind the noun of doing stands that of what is done. */
  private static boolean namesDeed(Reading reading, PhraseIndex.Hit<Trigger> noun) {
    int limit = reading.sentenceOf(noun.first()).endToken();
    for (int i = noun.end(); i < Math.min(limit, noun.end() + DEED_REACH); i++) {
      if (reading.token(i).isSign()) {
        return false;
      }
      boolean deed =
          reading.lexicon().triggers().at(reading.text().tokens(), i, limit).stream()
              .filter(t -> !t.value().isVerb() && !t.value().eventClass().isHappening())
              .anyMatch(
                  t ->
                      t.value().with().isEmpty()
                          || t.value().with().contains(noun.value().lemma()));
      if (deed) {
        return true;
      }
    }
    return false;
  }

  /** Whether who does a deed is named behind its noun, before any preposition. */
  private static boolean isNamed(Reading reading, PhraseIndex.Hit<?> noun) {
    int end = Math.min(reading.size(), noun.end() + DOER_REACH);
    for (int i = noun.end(); i < end && !reading.token(i).isSign(); i++) {
      Optional<Reading.Actor> actor = reading.actorAt(i).filter(a -> a.prefix().isEmpty());
      if (actor.isPresent()) {
        boolean beside = actor.get().first() == noun.end();
        return beside || !actor.get().is(Sort.DEMONYM) || isBody(reading, noun.end());
      }
      if (reading.timeAt(i) >= 0 || Circumstances.isPreposition(reading, i)) {
        return false;
      }
    }
    return false;
  }

  /** "the Armenian security", not "an Armenian attack". */
  private static boolean isBody(Reading reading, int token) {
    return reading.hasArticle(token) || reading.isWord(token, "acting-body");
  }
}
