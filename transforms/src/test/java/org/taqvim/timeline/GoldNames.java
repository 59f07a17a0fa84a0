// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;

/**
 * The ids of the gold's names: the gazetteer's, and for whom it does not know an id of the kind and
 * the state that the name says, as the program gives one to "protesters" or "the court".
 */
final class GoldNames {
  private static final Map<String, String> KNOWN = new HashMap<>();

  /** States by their names and adjectives. */
  private static final Map<String, String> STATES = new TreeMap<>();

  /** "protesters (Armenia)", "Police of Armenia". */
  private static final Pattern WHOSE =
      Pattern.compile("(.+?)(?: \\((.+)\\)| (?:of|in) (?:the )?(.+))");

  static {
    for (GazetteerEntry entry : Gazetteer.standard().entries()) {
      KNOWN.putIfAbsent(entry.name(), entry.id());
      if (entry.kind().equals("state")) {
        entry.country().ifPresent(c -> STATES.putIfAbsent(entry.name(), c));
        entry.country().ifPresent(c -> STATES.putIfAbsent(Gazetteer.standard().adjective(c), c));
      }
    }
    KNOWN.put("Azerbaijani Armed Forces", "org:armed-forces-aze");
    KNOWN.put("Armed Forces of Armenia", "org:armed-forces-arm");
  }

  /** Names of persons among those whom the gazetteer does not know. */
  private final Map<String, String> kinds = new HashMap<>();

  /** Learns from the gold's entities which names are of persons and places. */
  void learn(JsonNode entity) {
    String kind =
        switch (entity.get("type").asText()) {
          case "PER" -> "per:";
          case "LOC" -> "loc:";
          default -> "org:";
        };
    kinds.putIfAbsent(entity.get("name_en").asText(), kind);
  }

  /** The id of somebody or something; of what nobody knows, one of the kind given. */
  String id(String name, String kind) {
    String known = KNOWN.get(name);
    if (known != null) {
      return known;
    }
    if (kinds.getOrDefault(name, kind).equals("per:")) {
      return "per:" + slug(name);
    }
    Matcher whose = WHOSE.matcher(name);
    if (whose.matches()) {
      boolean group = whose.group(2) != null;
      String state = STATES.get(group ? whose.group(2) : whose.group(3));
      if (state != null) {
        return of(group ? "group:" : kind, whose.group(1), state);
      }
    }
    int blank = name.indexOf(' ');
    String state = STATES.get(blank < 0 ? name.replaceFirst("s$", "") : name.substring(0, blank));
    if (state != null) {
      return of("group:", blank < 0 ? "people" : name.substring(blank + 1), state);
    }
    return kinds.getOrDefault(name, kind) + slug(name);
  }

  /** The code of the side that was hurt. */
  String side(String told) {
    return STATES.getOrDefault(told, told);
  }

  private static String of(String kind, String name, String state) {
    return kind + slug(name) + "-" + state.toLowerCase(Locale.ROOT);
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-");
  }
}
