// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.TextOrder;

/**
 * Finds how far what stands behind a name tells of that person where no single office does: "NN and
 * NN, the leaders of A and B,", "NN, one of the leaders of A's opposition", "NN, head of the
 * security committee of the parliament of A".
 */
final class Appositions {
  /** How many words of a body's name that no list holds may stand before the state's. */
  private static final int UNLISTED_WORDS = 4;

  private final Reading reading;

  Appositions(Reading reading) {
    this.reading = reading;
  }

  /**
   * The end of an office that two or more listed people share, with a state for each of them, or
   * -1.
   *
   * @param index where the last of them stands among the actors
   * @param token what stands behind him
   */
  int shared(List<Actor> actors, int index, int token) {
    Optional<Hit<ActorWord>> word =
        Titles.beginningAt(reading, token).filter(h -> h.value().is("ROLES"));
    int people = word.isEmpty() ? 0 : people(actors, index);
    if (people < 2) {
      return -1;
    }
    int end = word.get().end();
    int states = 0;
    for (Actor actor :
        TextOrder.within(
            actors.subList(index + 1, actors.size()), Actor::first, token, reading.size())) {
      if (states == people || !isState(actor) || !isListing(end, actor.first())) {
        break;
      }
      end = actor.end();
      states++;
    }
    return states > 0 && !reading.isWord(end, "object") ? end : -1;
  }

  /** How many people a list names that ends with an actor. */
  private int people(List<Actor> actors, int index) {
    int count = 1;
    for (int i = index; i > 0 && actors.get(i - 1).is(Sort.PERSON); i--) {
      if (!isListing(actors.get(i - 1).end(), actors.get(i).first())) {
        break;
      }
      count++;
    }
    return count;
  }

  private boolean isListing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reading.isWord(i, "and") && !reading.token(i).isSign()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isState(Actor actor) {
    return switch (actor.mention().sort()) {
      case STATE, DEMONYM, GOVERNMENT, OFFICE -> true;
      case PERSON, ORGANISATION, FORCES, MEDIA, GROUP -> false;
    };
  }

  /** "NN, one of the leaders of A's opposition": the end of those whom he is one of, or -1. */
  int among(List<Actor> actors, int token) {
    int people = token + 1;
    Optional<Hit<ActorWord>> word =
        reading.isWord(token, "from")
            ? Titles.beginningAt(reading, people)
                .filter(h -> h.value().is("ROLES") || h.value().is("GROUP"))
            : Optional.empty();
    return word.map(w -> behind(actors, w.end())).orElse(-1);
  }

  /** Where the body, people or state right behind a title ends, or where the title does. */
  private int behind(List<Actor> actors, int end) {
    return TextOrder.within(actors, Actor::end, end, reading.size()).stream()
        .findFirst()
        .filter(a -> a.first() <= end && !a.is(Sort.PERSON))
        .map(Actor::end)
        .orElse(end);
  }

  /**
   * The token of the state or body that ends a title, behind words of a body that no list holds.
   */
  int bridged(List<Actor> actors, int end) {
    Optional<Actor> next =
        TextOrder.within(actors, Actor::first, end + 1, end + 1 + UNLISTED_WORDS).stream()
            .findFirst()
            .filter(a -> isState(a) || a.is(Sort.ORGANISATION))
            .filter(a -> isWords(end, a.first()));
    return next.map(Actor::first).orElse(end);
  }

  private boolean isWords(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word =
          reading.token(i).isWord()
              && reading.timeAt(i) < 0
              && !reading.isFunctionWord(i)
              && !ActorSenses.isVerb(reading, i);
      if (!word) {
        return false;
      }
    }
    return true;
  }
}
