// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.taqvim.language.PackTable.Row;
import org.taqvim.text.Normalizer;

/**
 * How an unlisted name is shown in Latin letters. Arabic script leaves short vowels out: common
 * names and the endings of family names are listed ({@code latin-spellings.tsv}), in other words an
 * {@code a} stands where no tongue could do without a vowel. For showing only: ids are made from
 * the consonants.
 */
final class ShownNames {
  private static final Set<String> ARABIC_SCRIPT = Set.of("fa", "ar");
  private static final String VOWELS = "aeiou";
  private static final Map<String, String> LISTED = listed();

  /** How endings of family names begin in the table. */
  private static final String ENDING = "-";

  private ShownNames() {}

  /** A word of a name as the table divides it: what stands before an ending, and the ending. */
  record Parts(String stem, String ending) {}

  /** Parts the usual ending of a family name from its word; an ending may be a word of its own. */
  static Parts parts(String word, String language) {
    String key = Normalizer.key(word);
    if (!ARABIC_SCRIPT.contains(language) || LISTED.containsKey(key)) {
      return new Parts(word, "");
    }
    for (int at = 0; at < key.length() - 1; at++) {
      String ending = LISTED.get(ENDING + key.substring(at));
      if (ending != null && key.length() == word.length()) {
        return new Parts(word.substring(0, at), ending.substring(1));
      }
    }
    return new Parts(word, "");
  }

  private static Map<String, String> listed() {
    Map<String, String> names = new HashMap<>();
    for (Row row : GazetteerTables.table("latin-spellings").expect("name", "forms").rows()) {
      boolean ending = row.get("name").startsWith(ENDING);
      row.list("forms")
          .forEach(
              form ->
                  names.put(
                      ending ? ENDING + Normalizer.key(form.substring(1)) : Normalizer.key(form),
                      row.get("name")));
    }
    return Map.copyOf(names);
  }

  /**
   * @param letters the word letter by letter, in lower case
   */
  static String latin(String word, String letters, String language) {
    if (!ARABIC_SCRIPT.contains(language)) {
      return letters;
    }
    String listed = LISTED.get(Normalizer.key(word));
    return listed != null ? listed : withVowels(letters);
  }

  /** Parts two consonants at the beginning, three anywhere, and all where there is no vowel. */
  private static String withVowels(String letters) {
    boolean none = letters.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
    StringBuilder shown = new StringBuilder();
    int run = 0;
    int at = 0;
    while (at < letters.length()) {
      int end = consonant(letters, at);
      if (end == at) {
        shown.append(letters.charAt(at++));
        run = 0;
        continue;
      }
      boolean first = run == shown.length() && run > 0;
      boolean third = run > 0 && end < letters.length() && consonant(letters, end) > end;
      if (first || third || (none && run > 0)) {
        shown.append('a');
        run = 0;
      }
      shown.append(letters, at, end);
      run += end - at;
      at = end;
    }
    return shown.toString();
  }

  /** The index after a consonant of one or two letters; the index itself at a vowel. */
  private static int consonant(String letters, int at) {
    char c = letters.charAt(at);
    if (VOWELS.indexOf(c) >= 0 || !Character.isLetter(c)) {
      return at;
    }
    boolean pair =
        at + 1 < letters.length()
            && ((letters.charAt(at + 1) == 'h' && "kgscz".indexOf(c) >= 0)
                || (c == 't' && letters.charAt(at + 1) == 's'));
    return pair ? at + 2 : at + 1;
  }
}
