// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;

/**
 * Finds whom a sentence cites without a verb of saying: "according to X", "X reports, quoting Y",
 * "X: …".
 *
 * <p>Whoever is cited takes no part in what is told.
 */
final class Citations {
  private static final int REACH = 7;

  private final Reading reading;

  /**
   * Somebody cited.
   *
   * @param passing whether the words are those by which news is passed on, not a claim
   * @param dateline whether it is but the city that an outlet writes from
   */
  record Citation(Actor actor, boolean passing, boolean dateline) {}

  Citations(Reading reading) {
    this.reading = reading;
  }

  List<Citation> in(Sentence sentence) {
    List<Citation> all = new ArrayList<>();
    SpeakerLabels.in(reading, sentence).ifPresent(a -> all.add(new Citation(a, false, false)));
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      boolean source = reading.isWord(i, "source") || isSourceTo(i);
      if (source || reading.isWord(i, "according")) {
        read(all, i, source, sentence.endToken());
      }
    }
    return all;
  }

  /** "according" where "to" is written on the next word; what is agreed on is no source. */
  private boolean isSourceTo(int word) {
    int next = word + 1;
    return reading.isWord(word, "source-to")
        && next < reading.size()
        && reading.token(next).text().charAt(0) == Letters.LAM
        && !reading.isWord(next, "dated-noun");
  }

  private void read(List<Citation> all, int word, boolean source, int end) {
    Optional<Actor> before = Optional.empty();
    int from = Math.max(end(word, "source"), end(word, "according"));
    for (Actor actor : reading.actors(word, end)) {
      boolean goesOn =
          before.isEmpty()
              ? actor.first() - from <= REACH && !(isOfVerb(actor) && !source)
              : links(before.get(), actor) || isListed(before, actor);
      boolean over = hasBreak(from, actor.first()) && !isListed(before, actor);
      if (!goesOn || over || isCounted(from, actor)) {
        return;
      }
      if (all.stream().noneMatch(c -> c.actor().equals(actor))) {
        all.add(new Citation(actor, source, before.filter(b -> isWritten(b, actor)).isPresent()));
      }
      before = Optional.of(actor);
      from = actor.end();
    }
  }

  /**
   * "in a statement it asked of A to": the preposition is that of a verb that takes it, the
   * statement another's; "in a statement from A it is said" has no such verb.
   */
  private boolean isOfVerb(Actor actor) {
    int from = actor.first() - 1;
    int end = reading.sentenceOf(actor.first()).endToken();
    return !reading.lexicon().isVerbFirst()
        && reading.isWord(from, "from")
        && reading.endsWord(from - 1, "statement")
        && reading.triggers(actor.end(), end).stream()
            .filter(t -> !hasBreak(actor.end(), t.first()))
            .map(t -> t.value().eventClass().type())
            .anyMatch(t -> t == EventType.REQUEST || t == EventType.SUPPORT);
  }

  /** "By official figures twelve Armenians": whom a number counts is told of, not cited. */
  private boolean isCounted(int from, Actor actor) {
    if (!actor.is(Sort.DEMONYM) && !actor.is(Sort.FORCES)) {
      return false;
    }
    for (int i = from; i < actor.first(); i++) {
      if (Numbers.at(reading, i, actor.first()).length > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(Optional<Actor> before, Actor actor) {
    return before
        .filter(b -> b.is(Sort.MEDIA) == actor.is(Sort.MEDIA))
        .filter(b -> !hasBreak(b.end(), actor.first()))
        .map(b -> ActorLists.isListed(reading, b, actor))
        .orElse(false);
  }

  private int end(int word, String role) {
    return reading.wordAt(word, role).map(PhraseIndex.Hit::end).orElse(word + 1);
  }

  /** "the agency X from Vienna": where it writes, which takes no part in what it tells. */
  private boolean isWritten(Actor outlet, Actor city) {
    int from = city.first() - 1;
    return !reading.lexicon().isVerbFirst()
        && city.is(Sort.GOVERNMENT)
        && from == outlet.end()
        && reading.isWord(from, "from");
  }

  /** "… of the agency X, from Y": the one that the outlet has it from. */
  private boolean links(Actor before, Actor actor) {
    if (!before.is(Sort.MEDIA) || actor.first() - before.end() > REACH) {
      return false;
    }
    for (int i = before.end(); i < actor.first(); i++) {
      if (reading.isWord(i, "from")
          || reading.isWord(i, "source")
          || reading.isWord(i, "according")
          || reading.isWord(i, "passed-on")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean over = // "in a statement it declared: soldiers of A …", "on the channel that A …"
          reading.lexicon().isVerbFirst()
              ? reading.isWord(i, "that")
              : reading.verbAt(i).isPresent() || reading.isWord(i, "object");
      if (over || reading.isSign(i, ",;:.") || isDeed(i)) {
        return true;
      }
    }
    return false;
  }

  /** "In a statement it told of an attack by A": who stands behind a deed is not cited for it. */
  private boolean isDeed(int token) {
    return reading.triggers(token, token + 1).stream()
        .filter(t -> !t.value().isVerb())
        .anyMatch(t -> t.value().eventClass().isViolent());
  }
}
