// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.text.Normalizer;

/** Reads a pack's numerals: each word alone, and behind what the pack glues to numbers. */
final class NumberWords {
  private final LanguagePack pack;
  private final Map<String, NumberWord> words = new HashMap<>();

  private NumberWords(LanguagePack pack) {
    this.pack = pack;
  }

  /** The number words by their folded form; of two equal ones the earlier row's. */
  static Map<String, NumberWord> of(LanguagePack pack) {
    NumberWords numbers = new NumberWords(pack);
    for (PackTable table : pack.tables("numerals")) {
      table.expect("value", "kind", "names").rows().forEach(numbers::add);
    }
    return numbers.words;
  }

  private void add(PackTable.Row row) {
    NumberWord.Kind kind = NumberWord.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    int value = Integer.parseInt(row.get("value"));
    Optional<String> article = pack.property("article").map(Normalizer::fold);
    Optional<String> and = pack.property("and").map(Normalizer::fold);
    Optional<String> counting = pack.property("countingSuffix");
    for (String name : row.list("names")) {
      if (kind == NumberWord.Kind.ORD && counting.isPresent()) {
        for (List<String> phrase : Spellings.of(name + counting.get())) {
          String word = String.join(" ", phrase);
          words.putIfAbsent(word, new NumberWord(value, NumberWord.Kind.ORDM, 0, false));
        }
      }
      for (List<String> phrase : Spellings.of(name)) {
        String word = String.join(" ", phrase);
        words.putIfAbsent(word, new NumberWord(value, kind, 0, false));
        article.ifPresent(a -> words.putIfAbsent(a + word, new NumberWord(value, kind, 0, false)));
        for (String clitic : LexiconBuilder.list(pack, "numberClitics")) {
          words.putIfAbsent(Normalizer.fold(clitic) + word, new NumberWord(value, kind, 1, false));
        }
        and.ifPresent(
            w -> {
              words.putIfAbsent(w + word, new NumberWord(value, kind, 1, true));
              article.ifPresent(
                  a -> words.putIfAbsent(w + a + word, new NumberWord(value, kind, 1, true)));
            });
      }
    }
  }
}
