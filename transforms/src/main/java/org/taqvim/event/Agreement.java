// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Says whether a verb's form lets somebody be its subject, where verbs agree with it in gender and
 * number as Arabic's do: who does not fit is its object, or somebody of another clause.
 */
final class Agreement {
  /** What stands right behind a verb only if its subject does not. */
  private static final List<String> PARTICLES =
      List.of("that", "to", "from", "on", "with", "in", "between", "passed-on");

  private static final List<String> CIRCUMSTANCES =
      List.of("after", "before", "during", "because", "resumptive", "resumptive-of-many");

  /** How many tokens a conjunction that tells when is at most: "before", "after that". */
  private static final int CONJUNCTION = 2;

  private final Reading reading;

  Agreement(Reading reading) {
    this.reading = reading;
  }

  /** Whether those of another clause can be the subject that a clause's verb only implies. */
  boolean fits(Clause clause, List<Actor> subjects) {
    if (!reading.lexicon().isVerbFirst()) { // "they accuse him": one person is no "they"
      return !clause.features().contains(Feature.PLURAL)
          || clause.features().contains(Feature.FIRST_PERSON)
          || subjects.size() != 1
          || !subjects.get(0).is(Sort.PERSON);
    }
    if (!isInflected(clause) || subjects.isEmpty()) {
      return true;
    }
    if (isOfMany(clause)) {
      return subjects.size() > 1 || isMany(subjects.get(0));
    }
    Optional<Boolean> feminine = isFeminine(clause);
    return feminine.isEmpty()
        || subjects.stream()
            .anyMatch(s -> isFeminine(s).map(f -> feminine.get().equals(f)).orElse(true));
  }

  /** Whether a clause's verb is feminine; empty where it is written like another's masculine. */
  private Optional<Boolean> isFeminine(Clause clause) {
    boolean feminine = clause.features().contains(Feature.FEMININE);
    boolean sure =
        reading.verbsAt(clause.verbFirst()).stream()
            .allMatch(verb -> verb.is(Feature.FEMININE) == feminine);
    return sure ? Optional.of(feminine) : Optional.empty();
  }

  /**
   * "accused Armenia": a masculine verb right before a feminine name has another subject, and so
   * has one in the plural before any name, for a verb before its own subject is singular.
   */
  private boolean isObject(Clause clause, Actor actor) {
    if (isOblique(clause, actor)) {
      return true;
    }
    boolean next = actor.first() == clause.verbEnd() && actor.prefix().isEmpty();
    if (isOfMany(clause) && isInflected(clause)) { // its subject would stand before it
      return actor.first() >= clause.verbEnd() && actor.prefix().isEmpty();
    }
    return next
        && isInflected(clause)
        && !isOfMany(clause)
        && !clause.isPassive()
        && !Cast.isBoth(actor)
        && !reading.isWord(actor.first(), "home-court") // a state by the name of its courts
        && (isCounterpart(clause, actor) || !fits(clause, List.of(actor)));
  }

  /** "said, addressing the demonstrators": people in the oblique, ruled by a verb or participle. */
  private boolean isOblique(Clause clause, Actor actor) {
    String text = reading.token(actor.first()).text();
    String before = actor.first() > 0 ? reading.token(actor.first() - 1).text() : "";
    boolean ruled =
        actor.first() == clause.verbEnd()
            || (before.length() > 3 && before.charAt(before.length() - 1) == Letters.ALEF);
    return actor.is(Sort.GROUP)
        && ruled
        && !Cast.isBoth(actor)
        && text.length() > 4
        && reading.lexicon().of("oblique-ending").stream().anyMatch(text::endsWith);
  }

  /** "received his counterpart": his whom the verb hides, for a subject has none before it. */
  private boolean isCounterpart(Clause clause, Actor actor) {
    boolean takesPeople =
        Stream.of("meeting-verb", "asking-verb", "transitive-speech")
            .anyMatch(role -> reading.lexicon().isOne(clause.verb(), role));
    return takesPeople && reading.isWord(actor.first(), "counterpart");
  }

  /**
   * The objects among those who stand where a subject would: the first, and who is listed with it.
   */
  List<Actor> objects(Clause clause, List<Actor> after) {
    return after.isEmpty() || !isObject(clause, after.get(0))
        ? List.of()
        : ActorLists.firstListed(reading, after);
  }

  /**
   * "violence that targeted the Armenians": people in the plural right behind a feminine verb, to
   * which the verb before its subject would be masculine, are its object.
   */
  boolean isRuled(Actor people) {
    List<PhraseIndex.Hit<String>> verbs =
        people.first() > 0 ? reading.verbsAt(people.first() - 1) : List.of();
    return reading.lexicon().isVerbFirst()
        && !verbs.isEmpty()
        && verbs.stream().allMatch(verb -> verb.is(Feature.FEMININE))
        && people.prefix().isEmpty()
        && people.is(Sort.DEMONYM)
        && arePeople(people);
  }

  /** Whether the article makes a word of nationality a noun, and nothing makes it women. */
  private boolean arePeople(Actor actor) {
    int last = actor.end() - 1;
    String text = reading.token(last).text();
    return last == actor.first()
        && reading.hasArticle(last)
        && text.charAt(text.length() - 1) == Letters.NOON;
  }

  /** Whether a pronoun of a gender can mean somebody. */
  boolean isOf(Actor actor, boolean feminine) {
    return isFeminine(actor).map(f -> f == feminine).orElse(!actor.is(Sort.PERSON) || !feminine);
  }

  /** Whether a verb of several opens its clause: its subject was named before. */
  boolean implies(Clause clause) {
    return isInflected(clause) && isOfMany(clause) && isFirst(clause);
  }

  /**
   * Whether a verb of one opens its clause and what follows leaves no room for a subject: a
   * preposition, "that", or whom the verb's gender makes its object.
   */
  boolean hides(Clause clause) {
    int next = clause.verbEnd();
    boolean ruled = PARTICLES.stream().anyMatch(role -> reading.isWord(next, role));
    return isInflected(clause)
        && clause.opener() == Clause.Opener.START
        && !isOfMany(clause)
        && isFirst(clause)
        && !clause.isPassive()
        && (ruled
            || UnlistedSubjects.isThing(reading, clause)
            || reading.actorAt(next).filter(a -> isObject(clause, a)).isPresent());
  }

  /**
   * "before it withdrew from", "after it had taken it in May": whether nothing that could be a
   * subject stands behind a verb of one that a conjunction alone precedes.
   */
  boolean hidesBehind(Clause clause) {
    int next = clause.verbEnd();
    while (reading.timeAt(next) >= 0) {
      next++;
    }
    int at = next;
    boolean ruled =
        PARTICLES.stream().anyMatch(role -> reading.isWord(at, role))
            || CIRCUMSTANCES.stream().anyMatch(role -> reading.isWord(at, role))
            || reading
                .actorAt(at)
                .filter(a -> a.first() == at && !a.prefix().isEmpty())
                .isPresent();
    return isInflected(clause)
        && clause.verbFirst() - clause.first() <= CONJUNCTION
        && !clause.isPassive()
        && (ruled || isOfMany(clause));
  }

  /** Whether a clause opens by its verb, or a word before it. */
  static boolean isFirst(Clause clause) {
    return clause.verbFirst() - clause.first() <= 1;
  }

  /** Whether a clause's verb is of two, or more. */
  static boolean isOfMany(Clause clause) {
    return clause.features().contains(Feature.DUAL) || clause.features().contains(Feature.PLURAL);
  }

  private boolean isInflected(Clause clause) {
    return reading.lexicon().isVerbFirst()
        && !clause.verb().isEmpty()
        && !clause.isAside() // a verbal noun agrees with nobody
        && !clause.features().contains(Feature.FIRST_PERSON);
  }

  /** Whether one actor's words are those of several people. */
  private boolean isMany(Actor actor) {
    boolean body = actor.is(Sort.ORGANISATION) && actor.mention().country().isEmpty();
    boolean leaders = // "the leaders of A", not "the president of A"
        actor.is(Sort.OFFICE)
            && Titles.beginningAt(reading, actor.first())
                .filter(h -> h.value().is("ROLE"))
                .isEmpty();
    return body || actor.is(Sort.GROUP) || actor.is(Sort.DEMONYM) || leaders;
  }

  /** Whether an actor's name is feminine; empty where its words do not say. */
  private Optional<Boolean> isFeminine(Actor actor) {
    return switch (actor.mention().sort()) {
      case STATE, GOVERNMENT ->
          Titles.beginningAt(reading, actor.first())
              .map(title -> ofTitle(title.value(), actor))
              .orElse(Optional.of(!isMasculine(actor)));
      case ORGANISATION, FORCES ->
          isFeminineHead(actor)
              ? Optional.of(true)
              : isMasculine(actor) ? Optional.of(false) : Optional.empty();
      case PERSON ->
          Gazetteer.standard().isWoman(actor.mention().id()).or(() -> isTitledWoman(actor));
      case OFFICE -> isTitledWoman(actor);
      case DEMONYM -> arePeople(actor) ? Optional.of(false) : Optional.empty();
      case GROUP, MEDIA -> Optional.empty();
    };
  }

  /** "the president of the region", told by his office; "the leaders of" may look feminine. */
  private Optional<Boolean> ofTitle(EventLexicon.ActorWord title, Actor actor) {
    return title.is("ROLES") ? Optional.empty() : Optional.of(isFeminineHead(actor));
  }

  private boolean isMasculine(Actor actor) {
    return reading.isWord(actor.first(), "masculine");
  }

  private boolean isFeminineHead(Actor actor) {
    return reading.isWord(actor.first(), "feminine") || endsFeminine(actor.first());
  }

  private boolean endsFeminine(int token) {
    String text = reading.token(token).text();
    int last = text.length() - 1;
    return text.charAt(last) == Letters.HEH
        || (last > 2 && text.charAt(last) == Letters.TEH && text.charAt(last - 1) == Letters.ALEF);
  }

  /** By a title that the article puts before the name anywhere. */
  private Optional<Boolean> isTitledWoman(Actor person) {
    return reading.actors().stream()
        .filter(a -> a.mention().id().equals(person.mention().id()))
        .filter(
            a ->
                Titles.beginningAt(reading, a.first()).filter(h -> h.value().is("ROLE")).isPresent()
                    || reading.isWord(a.first(), "title"))
        .map(a -> endsFeminine(a.first()))
        .reduce((a, b) -> a || b);
  }
}
