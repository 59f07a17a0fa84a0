// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.language.PackTable;

/** What exports say in a reader's language: {@code words.tsv} by language and key. */
final class Words {
  static final List<String> LANGUAGES = List.of("en", "fa", "ar");
  private static final Map<String, Map<String, String>> ALL = read();

  private Words() {}

  /** Language, then key, then the words; a key is absent where a language does not need it. */
  static Map<String, Map<String, String>> all() {
    return ALL;
  }

  static boolean has(String key) {
    return ALL.get("en").containsKey(key);
  }

  /** The words of a key, with {@code {0}}, {@code {1}} … filled in. */
  static String of(String language, String key, Object... values) {
    String words = ALL.get(language).get(key);
    if (words == null) {
      throw new IllegalArgumentException("words.tsv has no " + key + " in " + language);
    }
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return words;
  }

  private static Map<String, Map<String, String>> read() {
    PackTable table = PackTable.resource("org/taqvim/render/words.tsv");
    table.expect("key", "en", "fa", "ar");
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> all.put(language, new TreeMap<>()));
    for (PackTable.Row row : table.rows()) {
      for (String language : LANGUAGES) {
        String cell = row.get(language);
        if (!cell.isEmpty() && all.get(language).put(row.get("key"), cell) != null) {
          throw row.error("the key stands twice: " + row.get("key"));
        }
      }
    }
    return all;
  }
}
