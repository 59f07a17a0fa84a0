// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which English names are one name, and which side of the conflict or country stands behind it. */
final class Names {
  private static final Map<String, String> SIDES =
      Map.ofEntries(
          Map.entry("armenia", "ARM"),
          Map.entry("armenian", "ARM"),
          Map.entry("yerevan", "ARM"),
          Map.entry("azerbaijan", "AZE"),
          Map.entry("azerbaijani", "AZE"),
          Map.entry("baku", "AZE"),
          Map.entry("russia", "RUS"),
          Map.entry("russian", "RUS"),
          Map.entry("moscow", "RUS"),
          Map.entry("kremlin", "RUS"),
          Map.entry("iran", "IRN"),
          Map.entry("iranian", "IRN"),
          Map.entry("tehran", "IRN"),
          Map.entry("turkey", "TUR"),
          Map.entry("turkiye", "TUR"),
          Map.entry("turkish", "TUR"),
          Map.entry("ankara", "TUR"),
          Map.entry("united states", "USA"),
          Map.entry("washington", "USA"),
          Map.entry("france", "FRA"),
          Map.entry("french", "FRA"),
          Map.entry("paris", "FRA"));

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, String> sides;

  /**
   * @param entities gold entities, whose {@code name_alt} tell names that are one
   * @param sides the country of people and organisations whose name does not tell it
   */
  Names(List<JsonNode> entities, Map<String, String> sides) {
    this.sides =
        sides.entrySet().stream()
            .collect(Collectors.toMap(entry -> fold(entry.getKey()), Map.Entry::getValue));
    for (JsonNode entity : entities) {
      String name = fold(Rows.text(entity, "name_en"));
      canonical.putIfAbsent(name, name);
      Rows.texts(entity.path("name_alt"))
          .forEach(alternative -> canonical.putIfAbsent(fold(alternative), name));
    }
  }

  /** Lower case without marks and punctuation. */
  static String fold(String name) {
    return Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('ə', 'e')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip()
        .replaceAll("^the ", "");
  }

  String canonical(String name) {
    String folded = fold(name);
    return canonical.getOrDefault(folded, folded);
  }

  Set<String> canonical(Collection<String> names) {
    return names.stream().map(this::canonical).collect(Collectors.toCollection(HashSet::new));
  }

  /** The country behind a name, ISO 3166-1 alpha-3, or the name itself. */
  String side(String name) {
    if (name.matches("[A-Z]{3}")) {
      return name;
    }
    String folded = canonical(name);
    if (sides.containsKey(folded)) {
      return sides.get(folded);
    }
    if (SIDES.containsKey(folded)) {
      return SIDES.get(folded);
    }
    Set<String> found = new HashSet<>();
    for (String word : folded.split(" ", -1)) {
      if (SIDES.containsKey(word)) {
        found.add(SIDES.get(word));
      }
    }
    if (folded.contains("united states")) {
      found.add("USA");
    }
    return found.size() == 1 ? found.iterator().next() : folded;
  }

  Set<String> sides(Collection<String> names) {
    return names.stream().map(this::side).collect(Collectors.toCollection(HashSet::new));
  }
}
