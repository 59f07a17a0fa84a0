// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taqvim.language.PackTable;

/** The kinds of equipment that all languages share, and which kind holds which. */
final class EquipmentKinds {
  /** The kind that holds all. */
  static final String ANY = "equipment";

  private static final Map<String, String> BROADER = load();

  private EquipmentKinds() {}

  private static Map<String, String> load() {
    Map<String, String> broader = new LinkedHashMap<>();
    for (PackTable.Row row :
        PackTable.resource("org/taqvim/event/equipment.tsv").expect("kind", "broader").rows()) {
      String holder = row.get("broader");
      if (!holder.isEmpty() && !broader.containsKey(holder)) {
        throw row.error("no such kind above it: " + holder);
      }
      broader.put(row.get("kind"), holder);
    }
    return broader;
  }

  static boolean isKnown(String kind) {
    return BROADER.containsKey(kind);
  }

  /** Whether a kind is another, or one that the other holds. */
  static boolean isOf(String kind, String holder) {
    return above(kind).contains(holder);
  }

  /** The narrowest kind that holds both. */
  static String common(String one, String other) {
    List<String> above = above(other);
    return above(one).stream().filter(above::contains).findFirst().orElseThrow();
  }

  private static List<String> above(String kind) {
    List<String> above = new ArrayList<>();
    for (String k = kind; k != null && !k.isEmpty(); k = BROADER.get(k)) {
      above.add(k);
    }
    return above;
  }
}
