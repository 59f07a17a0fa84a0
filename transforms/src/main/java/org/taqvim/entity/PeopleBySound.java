// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the listed person that a name of two or more words sounds like: at least {@value #ALIKE}
 * alike (with a second cue {@value #CUED}), the family name and the given names each on their own,
 * and {@value #AHEAD} ahead of the next person.
 */
final class PeopleBySound {
  static final double ALIKE = 0.90;
  static final double CUED = 0.80;
  static final double AHEAD = 0.15;
  private static final double FAMILY_NAME = 0.89;
  private static final double GIVEN_NAME = 0.60;
  private static final double CERTAIN = 0.97;
  private static final double CERTAIN_AHEAD = 0.04;
  private static final int FAR = 4;
  private static final int MOST_SOUGHT = 10_000;

  private final List<Candidate> people = new ArrayList<>();
  private final Map<String, List<Candidate>> spellings = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** What was found before: it takes a millisecond, and news names the same people. */
  private final Map<Sought, Optional<String>> sought = new ConcurrentHashMap<>();

  private record Sought(String name, String language, Set<String> expected) {}

  /** One spelling of a listed person: the sounds of the whole, of the family name, the bag. */
  private record Candidate(String id, List<String> words, String all, int familyAt, long bag) {}

  /**
   * Makes a form of a person's name known.
   *
   * @param family the part of the form that is the family name, at its end
   */
  void add(String id, String form, String family, String language) {
    List<String> words = Sounds.of(form, language);
    int familyAt = words.size() - Sounds.of(family, language).size();
    if (words.size() > 1 && familyAt > 0 && seen.add(id + " " + String.join(" ", words))) {
      String all = String.join("", words);
      Candidate candidate = new Candidate(id, words, all, familyAt, SoundBag.of(all));
      people.add(candidate);
      spellings.computeIfAbsent(id, key -> new ArrayList<>()).add(candidate);
    }
  }

  /** Whether a name sounds like one of these people's: cheap, to be asked before the rest. */
  boolean isLike(String name, String language, Set<String> ids) {
    List<String> words = Sounds.of(name, language);
    String all = String.join("", words);
    long bag = SoundBag.of(all);
    for (String id : ids) {
      for (Candidate candidate : spellings.getOrDefault(id, List.of())) {
        if (words.size() > 1
            && SoundBag.difference(bag, candidate.bag) <= FAR
            && SoundDistance.score(all, candidate.all) >= ALIKE
            && partsFit(words, candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The id of the only person who sounds like a name.
   *
   * @param expected people whom something beside the name speaks for: their names may sound less
   *     alike
   */
  Optional<String> find(String name, String language, Set<String> expected) {
    if (sought.size() >= MOST_SOUGHT) {
      sought.clear();
    }
    return sought.computeIfAbsent(
        new Sought(name, language, Set.copyOf(expected)),
        s -> seek(s.name, s.language, s.expected));
  }

  private Optional<String> seek(String name, String language, Set<String> expected) {
    List<String> words = Sounds.of(name, language);
    if (words.size() < 2) {
      return Optional.empty();
    }
    String all = String.join("", words);
    long bag = SoundBag.of(all);
    Map<String, Double> scores = new TreeMap<>();
    Set<String> fitting = new TreeSet<>();
    for (Candidate candidate : people) {
      if (SoundBag.difference(bag, candidate.bag) > FAR) {
        continue;
      }
      double score = SoundDistance.score(all, candidate.all);
      scores.merge(candidate.id, score, Math::max);
      double needed = expected.contains(candidate.id) ? CUED : ALIKE;
      if (score >= needed && partsFit(words, candidate)) {
        fitting.add(candidate.id);
      }
    }
    return fitting.stream()
        .max(Comparator.comparing(scores::get))
        .filter(id -> isAhead(id, scores, expected));
  }

  private static boolean isAhead(String id, Map<String, Double> scores, Set<String> expected) {
    double best = scores.get(id);
    double next =
        scores.entrySet().stream()
            .filter(other -> !other.getKey().equals(id))
            .filter(other -> !expected.contains(id) || expected.contains(other.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return best - next >= (best >= CERTAIN ? CERTAIN_AHEAD : AHEAD);
  }

  /** Somewhere the name can be cut so that both of its parts are alike. */
  private static boolean partsFit(List<String> words, Candidate candidate) {
    String given = String.join("", candidate.words.subList(0, candidate.familyAt));
    String family =
        String.join("", candidate.words.subList(candidate.familyAt, candidate.words.size()));
    for (int cut = 1; cut < words.size(); cut++) {
      String ownFamily = String.join("", words.subList(cut, words.size()));
      if (SoundDistance.sameEnding(ownFamily, family)
          && SoundDistance.score(ownFamily, family) >= FAMILY_NAME
          && SoundDistance.score(String.join("", words.subList(0, cut)), given) >= GIVEN_NAME) {
        return true;
      }
    }
    return false;
  }
}
