// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Reading.Actor;

/** Reads "the court", "the council", "this union": the one of its kind that was named last. */
final class BodiesAgain {
  /** Such a body: its function word is "the-" before what its id in the gazetteer has in it. */
  private static final List<String> KINDS =
      List.of("court", "security-council", "council", "union");

  private final Reading reading;

  BodiesAgain(Reading reading) {
    this.reading = reading;
  }

  /** The actors with those bodies among them, in text order. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      for (String kind : KINDS) {
        Optional<PhraseIndex.Hit<String>> word = reading.wordAt(i, "the-" + kind);
        if (word.filter(w -> isFree(all, w)).isPresent()) {
          last(actors, i, kind)
              .map(a -> a.again(reading, word.get().first(), word.get().end()))
              .ifPresent(all::add);
        }
      }
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** Whether no actor overlaps the words, nor says right after them whose body it is. */
  private static boolean isFree(List<Actor> actors, PhraseIndex.Hit<String> word) {
    return actors.stream()
        .allMatch(
            a ->
                a.end() <= word.first()
                    || a.first() > word.end()
                    || (a.first() == word.end() && !a.is(Sort.DEMONYM) && !isName(word)));
  }

  /** "the security council": of the state that stands behind it, if one does. */
  private static boolean isName(PhraseIndex.Hit<String> word) {
    return word.value().equals("the-security-council");
  }

  private static Optional<Actor> last(List<Actor> actors, int token, String kind) {
    return actors.stream()
        .filter(a -> a.end() <= token && a.is(Sort.ORGANISATION))
        .filter(a -> a.mention().id().contains(kind))
        .max(Comparator.comparingInt(Actor::first));
  }
}
