// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.util.List;
import java.util.Optional;

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
  }

  /** Knows no names. */
  static Labels none() {
    return id -> Optional.empty();
  }
}
