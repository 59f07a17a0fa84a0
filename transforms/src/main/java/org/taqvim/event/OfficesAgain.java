// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "the secretary-general of NN" where the article names who that is in the same words beside
 * his name: he is meant, not the body.
 */
final class OfficesAgain {
  private final Reading reading;

  OfficesAgain(Reading reading) {
    this.reading = reading;
  }

  /** The actors with the person in the place of each such body. */
  List<Actor> replace(List<Actor> actors) {
    List<Actor> persons = actors.stream().filter(a -> a.is(Sort.PERSON)).toList();
    List<Actor> replaced = new ArrayList<>();
    for (Actor actor : actors) {
      replaced.add(holder(actor, persons).orElseGet(() -> withTitle(actor)));
    }
    replaced.sort(Comparator.comparingInt(Actor::first));
    return replaced;
  }

  private Optional<Actor> holder(Actor body, List<Actor> persons) {
    if (!body.is(Sort.ORGANISATION) || body.first() == 0) {
      return Optional.empty();
    }
    int title = title(body.first());
    if (title < 0) {
      return Optional.empty();
    }
    Comparator<Actor> nearest = // whom it named before, the last of them, else whom it names first
        Comparator.comparing((Actor p) -> p.first() > title)
            .thenComparingInt(p -> Math.abs(p.first() - title));
    return persons.stream()
        .filter(p -> p.end() <= title || p.first() > body.end() + 1)
        .filter(p -> stands(title, body.end(), p))
        .min(nearest)
        .map(p -> p.again(reading, title, body.end()));
  }

  /** "the secretary-general to NN" whom nothing names: its preposition joins the title alone. */
  private Actor withTitle(Actor body) {
    int title =
        body.is(Sort.ORGANISATION) && body.first() > 0 && !body.prefix().isEmpty()
            ? title(body.first())
            : -1;
    return title < 0
        ? body
        : body.spanning(title, body.end(), Titles.proclitic(reading, title), body.office());
  }

  /** The first token of the title that ends right before a body's name, or -1. */
  private int title(int end) {
    for (int first = Math.max(0, end - 3); first < end; first++) {
      Optional<Hit<String>> hit = reading.wordAt(first, "title");
      if (hit.filter(h -> h.end() == end).isPresent() && reading.actorAt(first).isEmpty()) {
        return first;
      }
    }
    return -1;
  }

  /** Whether the words of a run stand in a person's own or right beside them. */
  private boolean stands(int first, int end, Actor person) {
    int length = end - first;
    for (int at = person.first() - length - 1; at <= person.end() + 1; at++) {
      if (at >= 0 && at + length <= reading.size() && at != first && isSame(first, at, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int first, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (!reading.token(first + i).text().equals(reading.token(at + i).text())) {
        return false;
      }
    }
    return true;
  }
}
