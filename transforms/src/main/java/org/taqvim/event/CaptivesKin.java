// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Reading.Actor;

/**
 * Reads "the families of the prisoners", who march and ask in the news as a group of their own:
 * they are not the prisoners, whose words stand in theirs. "Their families" are those of the
 * prisoners whom the words before name.
 */
final class CaptivesKin {
  private static final String ID = "group:prisoners-families";

  /**
   * How many tokens after the word for relatives theirs may stand: "of fifteen other prisoners".
   */
  private static final int OF = 4;

  /** How many tokens back the prisoners may be named whose relatives are "theirs". */
  private static final int BACK = 40;

  private static final List<String> STOPS = List.of("and", "in", "with", "to", "that");

  private final Reading reading;

  CaptivesKin(Reading reading) {
    this.reading = reading;
  }

  /** The actors with those families among them, in text order, and without whose they are. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    for (int i = 0; i < reading.size(); i++) {
      int first = i;
      Optional<PhraseIndex.Hit<String>> kin =
          reading.wordAt(i, "relatives").or(() -> reading.wordAt(first, "their-relatives"));
      Optional<Integer> end =
          kin.flatMap(k -> captives(k.end()))
              .or(() -> kin.filter(this::isTheirs).map(PhraseIndex.Hit::end));
      if (end.isPresent()) {
        boolean whose = reading.isWord(end.get(), "that"); // "the families of those who are held"
        int last = whose ? kin.get().end() : afterNation(all, end.get());
        if (all.stream().noneMatch(a -> a.first() < first && a.end() > first)) {
          all.removeIf(a -> a.first() >= first && a.first() < last);
          all.add(families(counted(first), last));
        }
      }
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** "two hundred persons of the families": the persons are those who are counted. */
  private int counted(int first) {
    boolean of = reading.isWord(first - 1, "from") && reading.endsWord(first - 2, "person");
    return of ? first - 2 : first;
  }

  /** The token after the prisoners whose relatives words before a token name. */
  private Optional<Integer> captives(int from) {
    for (int i = from; i < Math.min(reading.size(), from + OF); i++) {
      int at = i;
      Optional<PhraseIndex.Hit<String>> hit = reading.wordAt(i, "captives");
      if (hit.isPresent()) {
        return hit.map(PhraseIndex.Hit::end);
      }
      if (reading.token(i).isSign() || STOPS.stream().anyMatch(role -> reading.isWord(at, role))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "their families", where prisoners were named shortly before. */
  private boolean isTheirs(PhraseIndex.Hit<String> kin) {
    return (reading.isWord(kin.first(), "their-relatives") || reading.isWord(kin.end(), "they"))
        && IntStream.range(Math.max(0, kin.first() - BACK), kin.first())
            .anyMatch(i -> reading.isWord(i, "captives"));
  }

  /** "of the Armenian prisoners": their nation is in the words. */
  private static int afterNation(List<Actor> actors, int end) {
    return actors.stream()
        .filter(a -> a.first() <= end && a.end() > end)
        .filter(a -> a.first() < end || a.is(Sort.DEMONYM))
        .mapToInt(Actor::end)
        .findFirst()
        .orElse(end);
  }

  private Actor families(int first, int end) {
    String name = Gazetteer.standard().name(ID).orElse(ID);
    return Actor.over(reading, first, end, Sort.GROUP, ID, name, Optional.empty());
  }
}
