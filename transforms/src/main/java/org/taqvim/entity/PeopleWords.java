// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;
import org.taqvim.text.Normalizer;

/** What a language's words tell about unlisted names beside them: the pack's table people.tsv. */
final class PeopleWords {
  private static final int SHORTEST_FAMILY_NAME = 5;
  private static final int WORDS_OF_A_TITLE = 3;
  private static final int SHORTEST_PLACE = 5;
  private static final String QUOTES = "\"\u00AB\u201C\u201E(";

  private final Set<String> given = new HashSet<>();
  private final Phrases titles = new Phrases();
  private final Phrases placeWords = new Phrases();
  private final Phrases placesWords = new Phrases();
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> says = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private final Set<String> noNames = new HashSet<>();
  private final Set<String> placeEndings = new HashSet<>();
  private final Set<String> prepositions = new HashSet<>();

  private final Clitics clitics;

  private PeopleWords(Clitics clitics) {
    this.clitics = clitics;
  }

  static PeopleWords of(LanguagePack pack) {
    PeopleWords words = new PeopleWords(Clitics.of(pack));
    for (PackTable table : pack.tables("people")) {
      table.expect("class", "code", "forms").rows().forEach(words::add);
    }
    return words;
  }

  private void add(Row row) {
    Consumer<String> list =
        switch (row.get("class")) {
          case "GIVEN" -> given::add;
          case "TITLE" -> titles::add;
          case "PLACE_WORD" -> placeWords::add;
          case "PLACES_WORD" -> placesWords::add;
          case "SUFFIX" -> suffixes::add;
          case "COMMON" -> common::add;
          case "SAYS" -> says::add;
          case "ENDING" -> endings::add;
          case "LAST_WORD" -> lastWords::add;
          case "NO_NAME" -> noNames::add;
          case "PLACE_ENDING" -> placeEndings::add;
          case "PREPOSITION" -> prepositions::add;
          default -> throw row.error("no such class");
        };
    row.list("forms").forEach(form -> list.accept(Normalizer.key(form)));
  }

  /** Phrases without their blanks, sought from their last word back. */
  private static final class Phrases {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> tails = new HashSet<>();

    void add(String phrase) {
      whole.add(phrase);
      for (int from = 1; from < phrase.length(); from++) {
        tails.add(phrase.substring(from));
      }
    }
  }

  Set<String> given() {
    return Set.copyOf(given);
  }

  boolean isGiven(String word) {
    return given.contains(word);
  }

  /** A preposition that a given name is written like but for the dots of its last letter. */
  boolean isPreposition(String word) {
    return prepositions.contains(word);
  }

  /** An ending of family names, or a last part of theirs, that stands as a word of its own. */
  boolean isEnding(String word) {
    return endings.contains(word) || isLastWord(word);
  }

  /** A part of family names that stands after another word of theirs. */
  boolean isLastWord(String word) {
    return lastWords.contains(word);
  }

  /** A word that is no part of any name that nobody listed: "airplane", "agreement". */
  boolean isNoName(String word) {
    return noNames.contains(word);
  }

  /** An ending that stands alone only where it was parted from its family name. */
  boolean isSuffix(String word) {
    return suffixes.contains(word);
  }

  /** A word that often follows place words and is no name. */
  boolean isCommon(String word) {
    return common.contains(word);
  }

  /** Whether a word ends as family names of the region do. */
  boolean isFamilyName(String word) {
    for (int length = 2; length <= 5 && length < word.length(); length++) {
      if (word.length() >= SHORTEST_FAMILY_NAME
          && endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends as names of villages of the region do. */
  boolean isPlaceName(String word) {
    for (int length = 2; length <= 5 && length < word.length(); length++) {
      if (word.length() >= SHORTEST_PLACE
          && placeEndings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  boolean isSaying(String word) {
    return says.contains(word);
  }

  /** Whether the words before a place are a title. */
  boolean isTitleBefore(List<NameWord> words, int i) {
    return endsWith(titles, words, i);
  }

  /** Whether a title follows, a comma between them or not. */
  boolean isTitleAfter(List<NameWord> words, int i) {
    int at = i < words.size() && words.get(i).text().equals(",") ? i + 1 : i;
    return at < words.size() && titles.whole.contains(words.get(at).text());
  }

  /** Whether the word before tells that a place's name follows. */
  boolean isPlaceWordBefore(List<NameWord> words, int i) {
    return endsWith(placeWords, words, i) || isPlacesWordBefore(words, i);
  }

  /** Whether the word before tells that several places' names follow. */
  boolean isPlacesWordBefore(List<NameWord> words, int i) {
    return endsWith(placesWords, words, i);
  }

  private boolean endsWith(Phrases phrases, List<NameWord> words, int end) {
    String tail = "";
    int last = end > 0 && QUOTES.contains(words.get(end - 1).text()) ? end - 1 : end;
    for (int i = last - 1; i >= Math.max(0, last - WORDS_OF_A_TITLE); i--) {
      String word = words.get(i).text();
      for (int at = clitics.particles(word); at >= 0; at--) {
        if (phrases.whole.contains(word.substring(at) + tail)) {
          return true;
        }
      }
      tail = word + tail;
      if (!phrases.tails.contains(tail)) {
        return false;
      }
    }
    return false;
  }
}
