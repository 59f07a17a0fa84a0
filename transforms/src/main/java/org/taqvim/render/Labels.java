// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;

/** What actors and places are called in the languages of a reader. */
@FunctionalInterface
public interface Labels {

  /**
   * The names of an actor or place by its id, or of a claimant by its canonical English name. Empty
   * where no other names are known: the English one then stands for all.
   */
  Optional<Label> of(String idOrName);

  /**
   * The names of one id.
   *
   * @param fa in Persian, empty where unknown
   * @param ar in Arabic, empty where unknown
   * @param others further spellings that a search should find
   */
  record Label(Optional<String> fa, Optional<String> ar, List<String> others) {
    public Label {
      others = List.copyOf(others);
    }

    private static Label from(GazetteerEntry entry) {
      return new Label(
          entry.shown("fa").map(form -> shown(entry, form)),
          entry.shown("ar").map(form -> shown(entry, form)),
          entry.forms().values().stream()
              .flatMap(List::stream)
              .map(form -> shown(entry, form))
              .distinct()
              .sorted()
              .toList());
    }

    /** In forms of people a slash marks where the surname begins. */
    private static String shown(GazetteerEntry entry, String form) {
      return entry.id().startsWith("per:") ? form.replace("/", "") : form;
    }
  }

  /** Knows no names. */
  static Labels none() {
    return id -> Optional.empty();
  }

  /** The gazetteer's names. Of two entries with one English name, the first by id gives it. */
  static Labels of(Gazetteer gazetteer) {
    Map<String, GazetteerEntry> byName = new HashMap<>();
    gazetteer.entries().forEach(entry -> byName.putIfAbsent(entry.name(), entry));
    return key ->
        gazetteer.entry(key).or(() -> Optional.ofNullable(byName.get(key))).map(Label::from);
  }
}
