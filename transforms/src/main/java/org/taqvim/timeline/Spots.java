// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Place;

/** Says which places go for one another, and how far they are apart. */
final class Spots {
  private static final List<String> DISTRICTS =
      List.of("-district", "-province", "-region", "-city", "-town");

  private static final double EARTH_KILOMETRES = 6371;

  private Spots() {}

  /** Whether both are one place, or the one a site in the other. */
  static boolean areOne(Place a, Place b) {
    String here = of(a);
    String there = of(b);
    return here.equals(there) || isSiteIn(here, there) || isSiteIn(there, here);
  }

  private static boolean isSiteIn(String site, String town) {
    return Gazetteer.standard().townOf(site).filter(town::equals).isPresent();
  }

  /** A town and the district around it go by one name. */
  static String of(Place place) {
    return of(place.id());
  }

  static String of(String id) {
    for (String district : DISTRICTS) {
      if (id.endsWith(district)) {
        return id.substring(0, id.length() - district.length());
      }
    }
    return id;
  }

  static boolean isDistrict(Place place) {
    return !of(place).equals(place.id());
  }

  static double kilometres(Place a, Place b) {
    if (a.lat().isEmpty() || a.lon().isEmpty() || b.lat().isEmpty() || b.lon().isEmpty()) {
      return Double.MAX_VALUE;
    }
    double lat1 = StrictMath.toRadians(a.lat().get());
    double lat2 = StrictMath.toRadians(b.lat().get());
    double dLat = lat2 - lat1;
    double dLon = StrictMath.toRadians(b.lon().get() - a.lon().get());
    double h =
        StrictMath.pow(StrictMath.sin(dLat / 2), 2)
            + StrictMath.cos(lat1)
                * StrictMath.cos(lat2)
                * StrictMath.pow(StrictMath.sin(dLon / 2), 2);
    return 2 * EARTH_KILOMETRES * StrictMath.asin(StrictMath.sqrt(h));
  }
}
