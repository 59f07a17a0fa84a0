// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;

/**
 * A noun for equipment: a word of a pack's table {@code equipment}.
 *
 * @param kind a code of {@code org/taqvim/event/equipment.tsv}
 */
record EquipmentWord(String kind, Count count) {
  /** How many the noun's form says; of two readings of one form the first here is right. */
  enum Count {
    TWO,
    MANY,
    ONE
  }

  /** The nouns of a pack. */
  static PhraseIndex<EquipmentWord> of(LanguagePack pack, Inflection inflection) {
    PhraseIndex<EquipmentWord> index = new PhraseIndex<>();
    for (PackTable table : pack.tables("equipment")) {
      for (PackTable.Row row : table.expect("kind", "one", "two", "many").rows()) {
        if (!EquipmentKinds.isKnown(row.get("kind"))) {
          throw row.error("no such kind of equipment");
        }
        Map<Count, List<String>> forms = new HashMap<>();
        forms.put(Count.ONE, row.list("one"));
        forms.put(Count.TWO, row.list("two"));
        forms.put(Count.MANY, row.list("many"));
        forms.forEach((count, words) -> words.forEach(w -> add(index, row, count, w, inflection)));
      }
    }
    return index;
  }

  private static void add(
      PhraseIndex<EquipmentWord> index,
      PackTable.Row row,
      Count count,
      String word,
      Inflection inflection) {
    for (Inflection.Form form : inflection.noun(word)) {
      boolean plural = count == Count.ONE && form.features().contains(Feature.PLURAL);
      index.add(form, new EquipmentWord(row.get("kind"), plural ? Count.MANY : count));
    }
  }
}
