// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.taqvim.event.Casualties;
import org.taqvim.event.Speaker;

/** Says whose a number is: who vouches for it, else who passed it on, else who printed it. */
final class Teller {
  private Teller() {}

  static String of(DatedMention mention) {
    List<Speaker> claimants = mention.mention().claimedBy();
    List<Speaker> by = claimants.isEmpty() ? mention.mention().via() : claimants;
    return by.isEmpty()
        ? mention.outlet().orElse(mention.article())
        : by.stream().map(Speaker::name).collect(Collectors.joining(", "));
  }

  /** A bound as the output writes it. */
  static String bound(Casualties.Bound bound) {
    return bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
