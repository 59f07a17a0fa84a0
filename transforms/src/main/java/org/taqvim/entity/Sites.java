// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.taqvim.language.PackTable.Row;

/**
 * Reads {@code sites.tsv}: in which town a palace, a square or an airport lies. It refuses a site
 * or a town that the gazetteer does not know, a town that is no settlement, a site that is one
 * itself, and what lies too far off.
 */
final class Sites {
  private static final Set<String> SETTLEMENTS =
      Set.of("capital", "city", "town", GazetteerEntry.VILLAGE);

  /** Degrees of latitude, and of longitude on the Equator, in about 40 km. */
  private static final double FARTHEST = 0.36;

  private Sites() {}

  /** The ids of the towns by those of the sites. */
  static Map<String, String> read(Map<String, GazetteerEntry> entries) {
    Map<String, String> towns = new LinkedHashMap<>();
    for (Row row : GazetteerTables.table("sites").expect("site", "town").rows()) {
      GazetteerEntry site = entries.get(row.get("site"));
      GazetteerEntry town = entries.get(row.get("town"));
      if (site == null || town == null) {
        throw row.error("the gazetteer does not know both");
      }
      if (!SETTLEMENTS.contains(town.kind()) || SETTLEMENTS.contains(site.kind())) {
        throw row.error("no site in a town: " + site.kind() + ", " + town.kind());
      }
      if (degrees(site, town) > FARTHEST) {
        throw row.error("the site is far from the town");
      }
      towns.put(site.id(), town.id());
    }
    return Map.copyOf(towns);
  }

  private static double degrees(GazetteerEntry a, GazetteerEntry b) {
    double north = a.latitude().orElseThrow() - b.latitude().orElseThrow();
    double east =
        (a.longitude().orElseThrow() - b.longitude().orElseThrow())
            * StrictMath.cos(StrictMath.toRadians(a.latitude().orElseThrow()));
    return StrictMath.hypot(north, east);
  }
}
