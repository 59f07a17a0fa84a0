// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventType;
import org.taqvim.language.PackTable;

/** The ACLED event and sub-event type that a PLOVER type and mode come nearest to. */
final class Acled {
  private static final List<PackTable.Row> ROWS =
      PackTable.resource("org/taqvim/timeline/acled.tsv").expect("type", "mode", "acled").rows();

  private Acled() {}

  /** The first row that fits; a row without mode fits every mode. */
  static Optional<String> of(EventType type, Optional<String> mode) {
    return ROWS.stream()
        .filter(r -> r.get("type").equals(type.name()))
        .filter(r -> r.get("mode").isEmpty() || mode.orElse("").contains(r.get("mode")))
        .map(r -> r.get("acled"))
        .findFirst();
  }
}
