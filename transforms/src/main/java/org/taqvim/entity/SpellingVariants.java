// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.language.PackTable.Row;
import org.taqvim.text.Normalizer;

/**
 * How the letters of a foreign person's name change from one newsroom to the next ({@code
 * spelling-variants.tsv}): a g is another letter in Cairo and in Beirut, the ending of a Russian
 * family name another in Tehran and in Tabriz. Each row gives one spelling more of the whole form;
 * rows are not combined.
 */
final class SpellingVariants {
  private final List<Variant> variants = new ArrayList<>();

  private record Variant(String letters, String other, boolean atEnd) {}

  SpellingVariants(String language) {
    for (Row row :
        GazetteerTables.table("spelling-variants")
            .expect("language", "letters", "other", "where")
            .rows()) {
      if (row.get("language").equals(language)) {
        variants.add(
            new Variant(
                Normalizer.fold(row.get("letters")),
                Normalizer.fold(row.get("other")),
                row.get("where").equals("last")));
      }
    }
  }

  /** Further spellings of a form of the table, its marks kept; most names have none. */
  List<String> of(String form) {
    String folded = Normalizer.fold(form);
    List<String> found = new ArrayList<>();
    for (Variant v : variants) {
      if (v.atEnd && folded.endsWith(v.letters)) {
        found.add(folded.substring(0, folded.length() - v.letters.length()) + v.other);
      } else if (!v.atEnd && folded.contains(v.letters)) {
        found.add(folded.replace(v.letters, v.other));
      }
    }
    return found;
  }
}
