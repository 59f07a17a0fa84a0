// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the listed place that a strange spelling means, by the sounds of its letters.
 *
 * <p>Only settlements and districts are sought: the sounds of Yerevan are those of Iran, and of a
 * river those of the town on it. A name must have three consonants, end in the same kind of sound,
 * be at least {@value #ALIKE} alike ({@value #SHORT_ALIKE} if it has no more than three) and
 * {@value #AHEAD} ahead of the next place.
 */
final class PlacesBySound {
  static final double ALIKE = 0.90;
  static final double SHORT_ALIKE = 0.95;
  static final double AHEAD = 0.10;
  private static final int CONSONANTS = 3;
  private static final int FAR = 3;
  private static final Set<String> KINDS =
      Set.of("capital", "city", "town", "village", "district", "province");
  private static final Set<String> TERRITORIES = Set.of("-district", "-province");

  private final List<Candidate> places = new ArrayList<>();
  private final Set<Candidate> seen = new HashSet<>();

  /** One spelling of a place. */
  private record Candidate(String id, String sounds, long bag) {}

  /** Makes a form of a place known; other kinds than settlements are left out. */
  void add(GazetteerEntry place, String form, String language) {
    String sounds = String.join("", Sounds.of(form, language));
    Candidate candidate = new Candidate(place.id(), sounds, SoundBag.of(sounds));
    if (KINDS.contains(place.kind()) && !sounds.isEmpty() && seen.add(candidate)) {
      places.add(candidate);
    }
  }

  /** The id of the only place that sounds like a name. */
  Optional<String> find(String name, String language) {
    String sounds = String.join("", Sounds.of(name, language));
    long consonants = sounds.chars().filter(c -> !SoundDistance.isWeak((char) c)).count();
    if (consonants < CONSONANTS) {
      return Optional.empty();
    }
    double needed = consonants == CONSONANTS ? SHORT_ALIKE : ALIKE;
    Map<String, Double> scores = scores(sounds);
    Optional<String> best =
        scores.entrySet().stream()
            .filter(e -> e.getValue() >= needed)
            .max(Map.Entry.<String, Double>comparingByValue())
            .map(Map.Entry::getKey);
    return best.filter(id -> isAhead(id, scores))
        .map(id -> scores.containsKey(settlement(id)) ? settlement(id) : id);
  }

  private Map<String, Double> scores(String sounds) {
    long bag = SoundBag.of(sounds);
    Map<String, Double> scores = new TreeMap<>();
    for (Candidate candidate : places) {
      if (SoundBag.difference(bag, candidate.bag) <= FAR
          && SoundDistance.sameEnding(sounds, candidate.sounds)) {
        scores.merge(candidate.id, SoundDistance.score(sounds, candidate.sounds), Math::max);
      }
    }
    return scores;
  }

  /** A town and the district of its name are no rivals. */
  private static boolean isAhead(String id, Map<String, Double> scores) {
    return scores.entrySet().stream()
        .filter(other -> !settlement(other.getKey()).equals(settlement(id)))
        .allMatch(other -> scores.get(id) - other.getValue() >= AHEAD);
  }

  /** The id of the town that a district or province is named after. */
  private static String settlement(String id) {
    return TERRITORIES.stream()
        .filter(id::endsWith)
        .map(ending -> id.substring(0, id.length() - ending.length()))
        .findFirst()
        .orElse(id);
  }
}
