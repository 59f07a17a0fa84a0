// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import org.taqvim.language.LanguagePack;
import org.taqvim.text.Letters;

/** Where the stem of a folded word probably begins and ends. */
enum Clitics {
  /** Conjunctions, prepositions and the article are written on the word. */
  ARABIC {
    @Override
    int begin(String word) {
      int at = 0;
      int length = word.length();
      if (length > 3 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)) {
        at = 1;
      }
      boolean preposition = length - at > 3 && isPreposition(word.charAt(at));
      if (preposition && hasArticle(word, at + 1)) {
        return at + 3;
      }
      if (length - at > 3 && word.charAt(at) == Letters.LAM && word.charAt(at + 1) == Letters.LAM) {
        return at + 2;
      }
      if (preposition && word.charAt(at) != Letters.KEHEH && length - at > 4) {
        return at + 1;
      }
      return hasArticle(word, at) ? at + 2 : at;
    }

    @Override
    int end(String word, int begin) {
      return word.length();
    }

    @Override
    int particles(String word) {
      int at = 0;
      int length = word.length();
      if (length > 3 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)) {
        at = 1;
      }
      return length - at > 3 && isPreposition(word.charAt(at)) ? at + 1 : at;
    }

    @Override
    boolean isUsual(String word, int at) {
      boolean article = hasArticle(word, at);
      return article || (at == 1 && word.charAt(0) == Letters.WAW);
    }
  },
  /** The plural and its linking vowel may be joined to the word. */
  PERSIAN {
    @Override
    int begin(String word) {
      return 0;
    }

    @Override
    int end(String word, int begin) {
      int end = word.length();
      if (end > 5 && word.charAt(end - 1) == Letters.FARSI_YEH && isPlural(word, end - 1)) {
        return end - 3;
      }
      return end > 4 && isPlural(word, end) ? end - 2 : end;
    }
  };

  /** How many letters of conjunctions and prepositions may stand before a name. */
  int particles(String word) {
    return 0;
  }

  /** Whether the letters before {@code at} are rather particles than part of an unknown name. */
  boolean isUsual(String word, int at) {
    return false;
  }

  /** The clitics of a language. */
  static Clitics of(LanguagePack pack) {
    return pack.property("language").orElse(pack.tag()).equals("ar") ? ARABIC : PERSIAN;
  }

  private static boolean isPlural(String word, int end) {
    return word.charAt(end - 1) == Letters.ALEF && word.charAt(end - 2) == Letters.HEH;
  }

  private static boolean isPreposition(char c) {
    return c == Letters.BEH || c == Letters.LAM || c == Letters.KEHEH;
  }

  private static boolean hasArticle(String word, int at) {
    return word.length() > at + 3
        && word.charAt(at) == Letters.ALEF
        && word.charAt(at + 1) == Letters.LAM;
  }

  /** Index of the first letter of the stem. */
  abstract int begin(String word);

  /** Index after the last letter of the stem. */
  abstract int end(String word, int begin);
}
