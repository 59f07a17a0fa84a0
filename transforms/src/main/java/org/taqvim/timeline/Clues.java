// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
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
 *     numbers
 * @param concepts what the words mean, as {@link Concepts} calls it
 * @param voices persons, offices and bodies who claim it, or speak in it
 */
public record Clues(Things names, Things concepts, List<String> voices) {
  static final String NUMBER = "number:";
  static final String DEAD = "dead:";
  static final String KILLED = "killed:";

  public Clues {
    voices = List.copyOf(voices);
  }

  /**
   * Things told, in the order of the alphabet.
   *
   * @param tellings for each of them, of how many events its article tells it: what it tells once
   *     says which event is meant
   */
  public record Things(List<String> ids, List<Integer> tellings) {
    public Things {
      ids = List.copyOf(ids);
      tellings = List.copyOf(tellings);
    }

    private static Things once(SortedSet<String> ids) {
      return new Things(List.copyOf(ids), ids.stream().map(id -> 1).toList());
    }

    private Things counted(Map<String, Integer> counts) {
      return new Things(ids, ids.stream().map(counts::get).toList());
    }

    /** What both tell. */
    Shared shared(Things other) {
      int number = 0;
      double weight = 0;
      int j = 0;
      for (int i = 0; i < ids.size() && j < other.ids.size(); i++) {
        String id = ids.get(i);
        int order = 1;
        while (j < other.ids.size() && (order = other.ids.get(j).compareTo(id)) < 0) {
          j++;
        }
        if (order == 0) {
          number++;
          weight += 1 / StrictMath.sqrt((double) tellings.get(i) * other.tellings.get(j));
        }
      }
      return new Shared(number, weight);
    }

    /** How much of what each tells both tell, where that is so much: 0 to 1. */
    double likeness(Things other, Shared shared) {
      return shared.number / StrictMath.sqrt((double) ids.size() * other.ids.size() + 1);
    }

    /** How many of these another telling does not tell, and one of those beside it does. */
    int toldBeside(Things other, List<Things> beside) {
      int told = 0;
      for (String id : ids) {
        boolean hinted = !other.tells(id) && beside.stream().anyMatch(b -> b.tells(id));
        told += hinted ? 1 : 0;
      }
      return told;
    }

    private boolean tells(String id) {
      return Collections.binarySearch(ids, id) >= 0;
    }

    boolean isEmpty() {
      return ids.isEmpty();
    }

    /** Whether both tell one thing that is called so. */
    boolean shareAny(Things other, String... beginnings) {
      for (String id : ids) {
        for (String beginning : beginnings) {
          if (id.startsWith(beginning) && other.ids.contains(id)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /**
   * What two articles tell both.
   *
   * @param number how many things
   * @param weight the same, each thing the less the more often the two articles tell it
   */
  record Shared(int number, double weight) {}

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
          .map(Spots::of)
          .forEach(names::add);
      concepts.addAll(m.concepts());
    }
    names.addAll(facts.people());
    facts.modes().forEach(mode -> names.add("act:" + mode));
    facts.matters().forEach(matter -> names.add("of:" + matter));
    facts.killed().forEach(killed -> names.add(KILLED + killed));
    facts.dead().forEach(dead -> names.add(DEAD + dead));
    facts.figures().forEach(number -> names.add(NUMBER + number));
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
    return new Clues(Things.once(names), Things.once(concepts), voices);
  }

  /** Whether it says more than which conflict it is: no state, capital or region. */
  private static boolean isTelling(String id, ActorRegistry registry) {
    return !id.startsWith("group:")
        && !(id.startsWith("loc:") && (registry.isBroad(id) || registry.isCapital(id)));
  }

  /** The accounts of one article, each with how many of them name what it names. */
  static List<Account> counted(List<Account> accounts) {
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> concepts = new HashMap<>();
    for (Account account : accounts) {
      account.clues().names.ids.forEach(id -> names.merge(id, 1, Integer::sum));
      account.clues().concepts.ids.forEach(id -> concepts.merge(id, 1, Integer::sum));
    }
    return accounts.stream().map(a -> a.withClues(a.clues().counted(names, concepts))).toList();
  }

  private Clues counted(Map<String, Integer> named, Map<String, Integer> meant) {
    return new Clues(names.counted(named), concepts.counted(meant), voices);
  }
}
