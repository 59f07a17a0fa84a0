// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taqvim.event.Concepts;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
import org.taqvim.timeline.TimelineEvent.Mark;

/**
 * What an account names, in whatever part, by which another article's account of the same event can
 * be known.
 *
 * @param names persons, bodies and narrow places by their ids, and kinds of acts, matters and
 *     numbers, in the order of the alphabet
 * @param tellings for each of the names, of how many events its article names it: what it names
 *     once says which event is meant
 * @param concepts what the words mean, as {@link Concepts} calls it
 * @param voices persons, offices and bodies who claim it, or speak in it
 */
public record Clues(
    List<String> names, List<Integer> tellings, List<String> concepts, List<String> voices) {
  public Clues {
    names = List.copyOf(names);
    tellings = List.copyOf(tellings);
    concepts = List.copyOf(concepts);
    voices = List.copyOf(voices);
  }

  /** Of one account, as if its article told nothing else. */
  static Clues of(List<DatedMention> mentions, Facts facts, ActorRegistry registry) {
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> concepts = new TreeSet<>();
    for (DatedMention m : mentions) {
      Stream.of(
              m.marks().stream().map(Mark::id),
              m.mention().places().stream().map(Place::id),
              m.mention().claimedBy().stream().map(Speaker::id))
          .flatMap(s -> s)
          .filter(id -> isTelling(id, registry))
          .map(ComparedPlaces::spot)
          .forEach(names::add);
      concepts.addAll(m.concepts());
    }
    names.addAll(facts.people());
    facts.modes().forEach(mode -> names.add("act:" + mode));
    facts.matters().forEach(matter -> names.add("of:" + matter));
    facts.killed().forEach(killed -> names.add("killed:" + killed));
    facts.dead().forEach(dead -> names.add("dead:" + dead));
    facts.figures().forEach(number -> names.add("number:" + number));
    List<String> sorted = List.copyOf(names);
    List<String> voices =
        Facts.sorted(
            Stream.of(
                    mentions.stream()
                        .flatMap(m -> m.mention().claimedBy().stream())
                        .map(Speaker::id),
                    facts.speakers().stream(),
                    facts.bodies().stream())
                .flatMap(s -> s)
                .filter(id -> Facts.isPerson(id) || id.startsWith("org:")));
    return new Clues(sorted, sorted.stream().map(n -> 1).toList(), List.copyOf(concepts), voices);
  }

  /** Whether it says more than which conflict it is: no state, capital or region. */
  private static boolean isTelling(String id, ActorRegistry registry) {
    return !id.startsWith("group:")
        && !(id.startsWith("loc:") && (registry.isBroad(id) || registry.isCapital(id)));
  }

  /** The accounts of one article, each with how many of them name what it names. */
  static List<Account> counted(List<Account> accounts) {
    Map<String, Integer> counts = new HashMap<>();
    accounts.forEach(a -> a.clues().names.forEach(n -> counts.merge(n, 1, Integer::sum)));
    List<Account> counted = new ArrayList<>();
    for (Account account : accounts) {
      Clues clues = account.clues();
      counted.add(
          account.withClues(
              new Clues(
                  clues.names,
                  clues.names.stream().map(counts::get).toList(),
                  clues.concepts,
                  clues.voices)));
    }
    return counted;
  }

  /** How much both name, each thing the less the more often the two articles name it. */
  double shared(Clues other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      while (j < other.names.size() && other.names.get(j).compareTo(name) < 0) {
        j++;
      }
      if (j < other.names.size() && other.names.get(j).equals(name)) {
        sum += 1 / StrictMath.sqrt((double) tellings.get(i) * other.tellings.get(j));
      }
    }
    return sum;
  }

  /** How many meanings the words of both have in common. */
  int sharedConcepts(Clues other) {
    return Comparison.shared(concepts, other.concepts);
  }
}
