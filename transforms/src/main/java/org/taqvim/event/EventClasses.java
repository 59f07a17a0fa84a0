// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.language.PackTable;

/** The rows of {@code org/taqvim/event/classes.tsv}, read once, in the table's order. */
final class EventClasses {
  private static final Map<String, EventClass> ALL = load();

  private EventClasses() {}

  static EventClass named(String name) {
    EventClass found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no such event class: " + name);
    }
    return found;
  }

  /** The class of what a construction tells. */
  static EventClass telling(Gist gist) {
    return ALL.values().stream()
        .filter(c -> c.gist().filter(gist::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no event class tells a " + gist));
  }

  private static Map<String, EventClass> load() {
    Map<String, EventClass> all = new LinkedHashMap<>();
    PackTable table = PackTable.resource("org/taqvim/event/classes.tsv");
    for (PackTable.Row row :
        table
            .expect(
                "class",
                "type",
                "mode",
                "modality",
                "acled",
                "shape",
                "nominal",
                "scope",
                "rank",
                "traits",
                "provisos",
                "asked",
                "otherwise",
                "gist",
                "harm",
                "fate")
            .rows()) {
      EventClass read =
          new EventClass(
              row.get("class"),
              EventType.valueOf(row.get("type")),
              optional(row.get("mode")),
              optional(row.get("modality")).map(m -> Modality.valueOf(m.toUpperCase(Locale.ROOT))),
              optional(row.get("acled")),
              EventClass.Shape.valueOf(row.get("shape").toUpperCase(Locale.ROOT)),
              EventClass.Nominal.valueOf(row.get("nominal").toUpperCase(Locale.ROOT)),
              EventClass.Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
              Integer.parseInt(row.get("rank")),
              constants(row.get("traits"), EventClass.Trait::valueOf),
              constants(row.get("provisos"), EventClass.Proviso::valueOf),
              optional(row.get("asked")),
              optional(row.get("otherwise")),
              optional(row.get("gist")).map(g -> Gist.valueOf(g.toUpperCase(Locale.ROOT))),
              constants(row.get("harm"), Harm::valueOf).stream().findFirst(),
              constants(row.get("fate"), EquipmentLoss.Fate::valueOf).stream().findFirst());
      if (all.put(read.name(), read) != null) {
        throw row.error("a class of this name stands above");
      }
    }
    return all;
  }

  /** Constants named in a cell, apart by blanks. */
  private static <E extends Enum<E>> Set<E> constants(String cell, Function<String, E> named) {
    return cell.isEmpty()
        ? Set.of()
        : Stream.of(cell.split(" ", -1))
            .map(name -> named.apply(name.toUpperCase(Locale.ROOT).replace('-', '_')))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
