// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;

/** How much ground a place covers, the least first. */
enum Extent {
  SITE,
  SPOT,
  TOWN,
  DISTRICT,
  PROVINCE,
  BORDER,
  REGION,
  UNKNOWN,
  STATE;

  /** The extent of a place of the gazetteer. */
  static Extent of(String id) {
    return switch (kind(id)) {
      case "village", "settlement", "mountain", "base" -> SPOT;
      case "square", "building", "monument", "church", "monastery", "cemetery", "prison" -> SITE;
      case "airport", "port", "bridge", "border crossing", "mine" -> SITE;
      case "town", "city", "capital" -> TOWN;
      case "district", "corridor", "road", "river", "lake", "reservoir" -> DISTRICT;
      case "province" -> PROVINCE;
      case "border" -> BORDER;
      case "region", "exclave", "republic" -> REGION;
      case "state" -> STATE;
      default -> UNKNOWN;
    };
  }

  /** Whether nobody lives in a place who could say something: a bridge, an airport, a square. */
  boolean isVoiceless() {
    return this == SITE || this == UNKNOWN;
  }

  /** Whether a place is a road: it leads from one place to another. */
  static boolean isRoad(String id) {
    return kind(id).equals("corridor") || kind(id).equals("road");
  }

  private static String kind(String id) {
    return Gazetteer.standard().entry(id).map(GazetteerEntry::kind).orElse("");
  }

  boolean isRegionOrMore() {
    return compareTo(REGION) >= 0;
  }
}
