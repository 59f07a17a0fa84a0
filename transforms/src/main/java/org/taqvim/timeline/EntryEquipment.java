// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.event.EquipmentLoss;
import org.taqvim.event.EquipmentLoss.Fate;
import org.taqvim.timeline.TimelineEvent.EquipmentClaim;
import org.taqvim.timeline.TimelineEvent.Range;
import org.taqvim.timeline.TimelineEvent.SideEquipment;

/**
 * Puts what all accounts of an entry say of lost equipment side by side: for each side, kind and
 * fate the lowest and the highest number that anybody gives, and who gives which.
 */
final class EntryEquipment {
  private EntryEquipment() {}

  /** What one side lost of one kind in one way. */
  private record Kind(String side, String kind, Fate fate) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::side).thenComparing(Kind::kind).thenComparing(Kind::fate);

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  /** By side, kind and fate; the claims in the order of the mentions. */
  static List<SideEquipment> of(List<DatedMention> mentions) {
    Map<Kind, List<EquipmentClaim>> claims = new TreeMap<>();
    for (DatedMention mention : mentions) {
      for (EquipmentLoss loss : mention.mention().equipment()) {
        claims
            .computeIfAbsent(
                new Kind(loss.side(), loss.kind(), loss.fate()), k -> new ArrayList<>())
            .add(claim(mention, loss));
      }
    }
    return claims.entrySet().stream()
        .map(
            e ->
                new SideEquipment(
                    e.getKey().side,
                    e.getKey().kind,
                    e.getKey().fate,
                    Range.of(e.getValue().stream().flatMap(c -> c.number().stream())),
                    e.getValue().stream().distinct().toList()))
        .toList();
  }

  private static EquipmentClaim claim(DatedMention mention, EquipmentLoss loss) {
    return new EquipmentClaim(
        loss.number(), Teller.bound(loss.bound()), Teller.of(mention), mention.article());
  }
}
