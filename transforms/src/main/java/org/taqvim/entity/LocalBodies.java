// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taqvim.language.PackTable.Row;

/**
 * The bodies of a region that has, or had, its own without being a state ({@code
 * local-bodies.tsv}): which of them a head ("ministry of defence", "army") and the region's name
 * together name.
 */
final class LocalBodies {
  private final Map<String, String> bodies = new HashMap<>();

  LocalBodies(Gazetteer gazetteer) {
    for (Row row : GazetteerTables.table("local-bodies").expect("region", "code", "body").rows()) {
      if (gazetteer.entry(row.get("body")).isEmpty()) {
        throw row.error("unknown body: " + row.get("body"));
      }
      row.list("region").forEach(r -> bodies.put(key(r, row.get("code")), row.get("body")));
    }
  }

  /**
   * The body of a region.
   *
   * @param region the id of the region or of its government
   * @param code the kind of body, as in {@code bodies.tsv}
   */
  Optional<String> of(String region, String code) {
    return Optional.ofNullable(bodies.get(key(region, code)));
  }

  private static String key(String region, String code) {
    return code + " " + region;
  }
}
