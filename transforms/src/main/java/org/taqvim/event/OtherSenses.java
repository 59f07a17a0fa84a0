// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.stream.IntStream;
import org.taqvim.text.Letters;

/**
 * Tells where a verb that names an event means something else, by what it takes: in Arabic "to
 * search about" is to discuss and "to search for" to look for; "to tie" sets a condition, but a
 * road ties one place to another.
 */
final class OtherSenses {
  /** How many tokens beside a verb the noun of a road may stand. */
  private static final int REACH = 3;

  /** Words behind which a main verb stands. */
  private static final List<String> OPENERS =
      List.of("that", "break", "aux", "negation", "connective", "will");

  private OtherSenses() {}

  /** Whether a trigger of a clause means nothing that it stands for. */
  static boolean has(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    String lemma = hit.value().lemma();
    return isDenied(reading, clause, hit)
        || isThrough(reading, hit)
        || isAgain(reading, hit)
        || isFeared(reading, hit)
        || isWanting(reading, hit)
        || isTried(reading, hit)
        || isAimed(reading, clause, hit)
        || isPurposed(reading, hit)
        || isReadying(reading, clause, hit)
        || isOfNobody(reading, hit)
        || isSpokenOf(reading, clause, hit)
        || isUnder(reading, clause, hit)
        || (reading.lexicon().isOne(lemma, "sharing-verb")
            && reading.hasWord(hit.end(), clause.end(), "opinion"))
        || (reading.lexicon().isOne(lemma, "seeking-verb") && isFor(reading, clause, hit.end()))
        || isOfNumber(reading, clause, hit)
        || isSpan(reading, clause, hit)
        || isCaredFor(reading, hit)
        || isRemembered(reading, hit)
        || (hit.value().isVerb()
            && reading.lexicon().isOne(lemma, "linking-verb")
            && isOfRoad(reading, clause, hit));
  }

  /** "a town that A calls Xkert", "who call themselves activists": a name is no judgement. */
  static boolean isNaming(Reading reading, Telling telling) {
    return telling.eventClass().name().equals("judge")
        && (reading.hasWord(telling.clause().first(), telling.clause().end(), "self-object")
            || (!reading.lexicon().isVerbFirst()
                && reading.lexicon().isOne(telling.lemma(), "naming-verb")
                && isName(reading, telling.first() - 1)));
  }

  /** Whether a place's name is all that stands between a verb and its object or its subject. */
  private static boolean isName(Reading reading, int last) {
    int before = last;
    while (before > 0 && Conditions.isPlace(reading, before)) {
      before--;
    }
    return before < last
        && (reading.isWord(before, "object") || reading.actorAt(before).isPresent());
  }

  /** "the protest entered its fourth day": time goes on, nobody moves. */
  private static boolean isSpan(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().isVerb()
        && reading.hasWord(hit.end(), clause.end(), "own-span")
        && (hit.value().eventClass().has(EventClass.Trait.ARRIVAL)
            || hit.value().eventClass().type() == EventType.MOBILIZE);
  }

  /** "on the anniversary of the massacre", "in memory of the victims of": long past. */
  static boolean isRemembered(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int first = hit.first();
    return !hit.value().isVerb()
        && hit.value().eventClass().isViolent()
        && (reading.endsWord(first - 1, "memorial")
            || (reading.endsWord(first - 2, "memorial") && !reading.token(first - 1).isSign()));
  }

  /** "the transport of the wounded": what is done for those whom something befell before. */
  private static boolean isCaredFor(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.NOUN
        && hit.value().eventClass().isConsequence()
        && hit.value().eventClass().harm().isPresent()
        && hit.is(Feature.DEFINITE)
        && reading.isWord(hit.first() - 1, "care");
  }

  /** "a tension that threatens the collapse of the truce": what has not come about. */
  private static boolean isFeared(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return !hit.value().isVerb()
        && reading.lexicon().isVerbFirst()
        && hit.first() > 0
        && reading.triggers(hit.first() - 1, hit.first()).stream()
            .anyMatch(t -> t.value().isVerb() && isThreat(t.value()));
  }

  private static boolean isThreat(Trigger trigger) {
    return trigger.eventClass().type() == EventType.THREATEN;
  }

  /** "the giving back of kindling the war", as Arabic says rekindling: nothing is given back. */
  private static boolean isAgain(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().eventClass().type() == EventType.CONCEDE
        && reading.isWord(hit.end(), "done-again");
  }

  /** "the dead have passed the border of 2500": what a number passes is no frontier. */
  private static boolean isOfNumber(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().isVerb()
        && hit.value().beside().stream().anyMatch(roles -> roles.contains("border"))
        && IntStream.range(clause.first() + 1, clause.end())
            .anyMatch(
                i ->
                    reading.isWord(i - 1, "border")
                        && Numbers.at(reading, i, clause.end()).length > 0);
  }

  /** "the move targets the strengthening of": what a verb of aiming takes is no site or soldier. */
  private static boolean isPurposed(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int aim = reading.isSign(hit.end(), "\u00AB\"") ? hit.end() + 1 : hit.end();
    return hit.value().isVerb()
        && hit.value().eventClass().isViolent()
        && (reading.isWord(aim, "purpose-noun") || reading.isWord(aim, "duty-noun"));
  }

  /** "There will be no war", "ready for any attack": what the words before say not to exist. */
  private static boolean isDenied(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.NOUN
        && hit.value().eventClass().isViolent()
        && !hit.is(Feature.DEFINITE)
        && (reading.endsWord(hit.first() - 1, "no-existence")
            || reading.isWord(hit.first() - 1, "any"))
        && hit.first() > clause.first();
  }

  /** "The efforts for a return of the prisoners stalled": what is tried has not come about. */
  private static boolean isTried(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    boolean deed =
        switch (hit.value().eventClass().type()) {
          case AGREE, CONCEDE, RETREAT -> true;
          default -> hit.value().eventClass().has(EventClass.Trait.TAKING);
        };
    return deed
        && hit.value().kind() == Trigger.Kind.NOUN
        && reading.lexicon().isVerbFirst()
        && hit.first() > 0
        && reading.endsWord(hit.first() - 1, "trying")
        && !reading.hasWord(hit.first(), hit.end(), "attempt");
  }

  /** "a town that had been under B's occupation for years": how it was, not what happened. */
  private static boolean isUnder(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.NOUN
        && hit.value().eventClass().has(EventClass.Trait.TAKING)
        && reading.isWord(hit.first() - 1, "beneath")
        && !reading.lexicon().isOne(clause.verb(), "falling-verb");
  }

  /** "A spoke of losses in the fighting with B": who tells of something talks with nobody. */
  private static boolean isSpokenOf(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    if (!hit.value().isVerb()
        || !hit.value().eventClass().has(EventClass.Trait.TALK)
        || !reading.lexicon().isOne(hit.value().lemma(), "speaking-of")) {
      return false;
    }
    for (int i = hit.end(); i < clause.end() && !reading.isWord(i, "with"); i++) {
      if (reading.isWord(i, "passed-on")) {
        return true;
      }
    }
    return false;
  }

  /** "ended without an accord": what did not come of it. */
  private static boolean isWanting(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.NOUN
        && hit.value().eventClass().type() == EventType.AGREE
        && reading.endsWord(hit.first() - 1, "without");
  }

  /** "talks began through the mediation of X": by whose good offices, told with what they are. */
  private static boolean isThrough(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return hit.value().kind() == Trigger.Kind.NOUN
        && reading.lexicon().isVerbFirst()
        && reading.isWord(hit.first(), "auspices")
        && reading.token(hit.first()).text().charAt(0) == Letters.BEH;
  }

  /** "The meeting aims at support for peace": what a thing is for. */
  private static boolean isAimed(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    return reading.lexicon().isOne(clause.verb(), "aiming-verb")
        && hit.first() > clause.verbEnd()
        && !hit.value().eventClass().isViolent()
        && reading.hasWord(/* first= */ clause.verbEnd(), /* end= */ hit.first(), "to");
  }

  /** "declared mobilization in readiness for an attack": why the thing named before was done. */
  private static boolean isReadying(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    String text = reading.token(hit.first()).text();
    return reading.lexicon().isOne(hit.value().lemma(), "readying-noun")
        && text.charAt(text.length() - 1) == Letters.ALEF
        && reading.triggers(/* first= */ clause.verbEnd(), /* end= */ hit.first()).stream()
            .anyMatch(t -> !t.value().isVerb());
  }

  /** "These sites have nothing to do with": said of no party, nobody denies anything by it. */
  private static boolean isOfNobody(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int of = hit.end();
    return hit.value().kind() == Trigger.Kind.PHRASE
        && of < reading.size()
        && of - hit.first() == 2
        && reading.isWord(hit.first(), "no-relation")
        && reading.token(of).text().charAt(0) == Letters.LAM
        && reading.actorAt(of).isEmpty()
        && !reading.endsWord(of, "own-state")
        && !reading.isWord(of, "to-him")
        && !reading.endsWord(of, "own-forces");
  }

  /** "searched, with its dogs, for": the preposition of what is looked for comes first. */
  private static boolean isFor(Reading reading, Clause clause, int from) {
    for (int i = from; i < clause.end() && !reading.token(i).isSign(); i++) {
      if (reading.isWord(i, "with") || reading.isWord(i, "that")) {
        return false;
      }
      if (reading.isWord(i, "passed-on")) {
        return true;
      }
    }
    return false;
  }

  /** "the road ties X to Y", "a zone of transit that ties X to Y". */
  private static boolean isOfRoad(Reading reading, Clause clause, PhraseIndex.Hit<Trigger> hit) {
    int verb = hit.first();
    boolean attribute = // "a zone ties X": an imperfect right behind a noun describes it
        reading.verbAt(verb).filter(v -> v.is(Feature.PRESENT)).isPresent()
            && verb > reading.sentenceOf(verb).firstToken()
            && !reading.token(verb - 1).isSign()
            && OPENERS.stream().noneMatch(role -> reading.endsWord(verb - 1, role))
            && reading.actorAt(verb - 1).isEmpty()
            && reading.timeAt(verb - 1) < 0;
    return attribute
        || clause.opener() == Clause.Opener.RELATIVE
        || reading.hasWord(Math.max(clause.first(), verb - REACH), verb, "road")
        || reading.isWord(hit.end(), "road");
  }
}
