// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;
import org.taqvim.text.Normalizer;

/**
 * Reads a name in Arabic-script, Latin, Cyrillic or Armenian letters as classes of sounds, so that
 * one name has nearly the same classes in every script.
 *
 * <p>The letters are in {@code sounds.tsv}: {@code a w y} are weak, a capital is a class of
 * consonants. Turkish and Azerbaijani read some Latin letters their own way.
 */
final class Sounds {
  private static final String WEAK = "awy";

  /** Consonants that fall away in an id: one script writes them as vowels, or not at all. */
  private static final String SILENT = "HF";

  private static final int MIN_ARTICLED = 5;
  private static final int MIN_CONSONANTS = 3;
  private static final Map<String, Map<String, List<Sign>>> TABLES = tables();
  private static final BitSet LETTERS = letters();

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  /**
   * What some letters sound like.
   *
   * @param where in a word they do
   * @param latin how they are shown
   */
  private record Sign(String letters, String where, String sound, String latin) {
    Sign(Row row) {
      this(row.get("letters"), row.get("where"), row.get("sound"), row.get("latin"));
    }
  }

  private Sounds() {}

  /** The classes of each word of a name; {@code language} decides between Latin alphabets. */
  static List<String> of(String name, String language) {
    List<String> words = new ArrayList<>();
    for (String word : words(name)) {
      String sounds = read(word, language, Sign::sound);
      if (!sounds.isEmpty()) {
        words.add(sounds);
      }
    }
    return words;
  }

  /** A name in Latin letters, as its letters are: for showing what no list holds. */
  static String latin(String name, String language) {
    StringBuilder shown = new StringBuilder();
    for (String word : words(name)) {
      ShownNames.Parts parts = ShownNames.parts(word, language);
      String stem = parts.stem();
      String latin = ShownNames.latin(stem, read(stem, language, Sign::latin), language);
      if (!latin.isEmpty()) {
        shown.append(shown.length() > 0 ? " " : "");
        shown.append(latin.substring(0, 1).toUpperCase(Locale.ROOT)).append(latin.substring(1));
      }
      shown.append(parts.ending());
    }
    return shown.length() > 0 ? shown.toString() : name;
  }

  /**
   * The consonants that Persian, Arabic and Latin spellings of a name share, in lower case; where
   * fewer than three are left, all sounds. Weak sounds, {@code h}, {@code f} and {@code v} fall
   * away; {@code g} and {@code j} are one, and so are {@code sh} and {@code ch}.
   */
  static String skeleton(List<String> words) {
    StringBuilder id = new StringBuilder();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (WEAK.indexOf(c) < 0 && SILENT.indexOf(c) < 0) {
          char letter = idLetter(c);
          if (id.length() == 0 || id.charAt(id.length() - 1) != letter) {
            id.append(letter);
          }
        }
      }
    }
    return id.length() >= MIN_CONSONANTS
        ? id.toString()
        : String.join("", words).toLowerCase(Locale.ROOT);
  }

  private static char idLetter(char sound) {
    return switch (sound) {
      case 'J' -> 'g';
      case 'Q' -> 'c';
      default -> Character.toLowerCase(sound);
    };
  }

  private static String[] words(String name) {
    return BETWEEN_WORDS.split(Normalizer.fold(name).strip());
  }

  private static String read(String folded, String language, Function<Sign, String> what) {
    String word = known(folded);
    if (word.isEmpty()) {
      return "";
    }
    String script = script(word.charAt(0));
    Map<String, List<Sign>> table = TABLES.getOrDefault(script, Map.of());
    Map<String, List<Sign>> own = TABLES.getOrDefault(script + "-" + language, Map.of());
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < word.length(); ) {
      Sign sign = longest(word, i, own, table);
      if (sign != null) {
        read.append(what.apply(sign));
      }
      i += sign == null ? 1 : sign.letters().length();
    }
    return read.toString();
  }

  /** Accents that no table knows are taken off. */
  private static String known(String word) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain.append(LETTERS.get(c) ? String.valueOf(c) : base(c));
    }
    return plain.toString();
  }

  private static String base(char c) {
    return MARKS
        .matcher(java.text.Normalizer.normalize(String.valueOf(c), Form.NFD))
        .replaceAll("");
  }

  private static @Nullable Sign longest(
      String word, int at, Map<String, List<Sign>> own, Map<String, List<Sign>> table) {
    for (int length = Math.min(3, word.length() - at); length > 0; length--) {
      String letters = word.substring(at, at + length);
      Sign sign = sign(own, letters, word, at);
      sign = sign == null ? sign(table, letters, word, at) : sign;
      if (sign != null) {
        return sign;
      }
    }
    return null;
  }

  private static @Nullable Sign sign(
      Map<String, List<Sign>> table, String letters, String word, int at) {
    for (Sign sign : table.getOrDefault(letters, List.of())) {
      if (isAt(sign.where(), word, at, letters.length())) {
        return sign;
      }
    }
    return null;
  }

  private static boolean isAt(String where, String word, int at, int length) {
    return switch (where) {
      case "first" -> at == 0;
      case "last" -> at > 0 && at + length == word.length();
      case "article" -> at == 0 && word.length() >= MIN_ARTICLED;
      default -> true;
    };
  }

  private static String script(char letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case ARABIC -> "arab";
      case CYRILLIC -> "cyrl";
      case ARMENIAN -> "armn";
      default -> "latn";
    };
  }

  private static BitSet letters() {
    BitSet letters = new BitSet();
    for (Map<String, List<Sign>> table : TABLES.values()) {
      table.keySet().forEach(key -> key.chars().forEach(letters::set));
    }
    return letters;
  }

  /** By script, then by letters; rows that hold only somewhere in a word come first. */
  private static Map<String, Map<String, List<Sign>>> tables() {
    Map<String, Map<String, List<Sign>>> tables = new HashMap<>();
    PackTable table =
        GazetteerTables.table("sounds").expect("script", "letters", "where", "sound", "latin");
    for (Row row : table.rows()) {
      List<Sign> same =
          tables
              .computeIfAbsent(row.get("script"), key -> new HashMap<>())
              .computeIfAbsent(row.get("letters"), key -> new ArrayList<>());
      same.add(row.get("where").isEmpty() ? same.size() : 0, new Sign(row));
    }
    return tables;
  }
}
