// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells languages of one script apart by their most frequent words, where they leave no doubt: many
 * of one language and hardly any of another. It costs a twentieth of letter statistics; what it
 * leaves open is theirs.
 *
 * <p>The words are those of the packs' {@code function-words.tsv}.
 */
final class FunctionWords {
  private static final int FEWEST = 6;
  private static final int TIMES_THE_NEXT = 6;
  private static final int ONE_IN = 11;

  private final Map<String, Set<String>> languages = new HashMap<>();

  private static final class Holder {
    static final FunctionWords ALL = new FunctionWords();
  }

  private FunctionWords() {
    for (LanguagePack pack : LanguagePacks.all()) {
      if (pack.parent().isEmpty()) {
        for (PackTable table : pack.tables("function-words")) {
          Set<String> words =
              languages.computeIfAbsent(
                  pack.property("language").orElseThrow(), k -> new HashSet<>());
          table.expect("words").rows().forEach(row -> words.addAll(row.list("words")));
        }
      }
    }
  }

  static FunctionWords standard() {
    return Holder.ALL;
  }

  /** The one language whose words a sample is full of. */
  Optional<String> language(String sample) {
    int words = 0;
    Map<String, Integer> hits = new HashMap<>();
    int length = sample.length();
    for (int i = 0; i < length; i++) {
      int from = i;
      while (i < length && Character.isLetter(sample.charAt(i))) {
        i++;
      }
      if (i > from) {
        words++;
        String word = sample.substring(from, i);
        languages.forEach(
            (code, known) -> {
              if (known.contains(word)) {
                hits.merge(code, 1, Integer::sum);
              }
            });
      }
    }
    String best = "";
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    boolean clear = first >= FEWEST && first >= TIMES_THE_NEXT * second && first * ONE_IN >= words;
    return clear ? Optional.of(best) : Optional.empty();
  }
}
