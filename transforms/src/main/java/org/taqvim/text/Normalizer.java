// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Folds text to the form in which words are compared, and keeps the way back.
 *
 * <p>Spellings that news uses for one word become one: Arabic and Persian yeh and kaf, alef with
 * and without hamza or madda, teh marbuta and heh, hamza on its seat, digits of three scripts,
 * presentation forms, letter case. Diacritics, tatweel and direction marks are dropped, and so is a
 * hamza without a seat; so is the yeh that links a Persian word in heh to the next. U+200C stays
 * (it is a border that may be missing), line breaks stay, other white space becomes a blank, Arabic
 * punctuation becomes its ASCII counterpart.
 *
 * <p>The folded form is for comparing only; it is never shown.
 */
public final class Normalizer {
  private static final char DROP = '\0';
  private static final char[] TABLE = table();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private Normalizer() {}

  public static AlignedText fold(SourceText source) {
    String in = source.text();
    int length = in.length();
    StringBuilder out = new StringBuilder(length);
    int[] begins = new int[length];
    int[] ends = new int[length];
    int count = 0;
    for (int i = 0; i < length; i++) {
      char c = in.charAt(i);
      char folded = TABLE[c];
      if (folded == DROP) {
        // A diacritic or tatweel belongs to the letter before it; a direction mark to nothing.
        boolean attached = count > 0 && ends[count - 1] == i;
        if (attached && (Letters.isDiacritic(c) || c == Letters.TATWEEL || c == Letters.HAMZA)) {
          ends[count - 1] = i + 1;
        }
        continue;
      }
      if (folded == Letters.ZWNJ && isLinkingYeh(in, i, out)) {
        i++;
        continue;
      }
      if (isPresentationForm(c)) {
        String parts = NFKC.normalize(String.valueOf(c));
        if (count + parts.length() + (length - i) > begins.length) {
          begins = java.util.Arrays.copyOf(begins, begins.length + length + 16);
          ends = java.util.Arrays.copyOf(ends, begins.length);
        }
        for (int k = 0; k < parts.length(); k++) {
          char part = TABLE[parts.charAt(k)];
          if (part != DROP) {
            out.append(part);
            begins[count] = i;
            ends[count++] = i + 1;
          }
        }
        continue;
      }
      out.append(folded);
      begins[count] = i;
      ends[count++] = i + 1;
    }
    return new AlignedText(source, out.toString(), begins, ends);
  }

  /**
   * Whether a yeh after U+200C only links a Persian word in silent heh to the next, as the small
   * yeh above the heh does: both spellings are of one word.
   */
  private static boolean isLinkingYeh(String in, int joiner, StringBuilder before) {
    int after = joiner + 2;
    return after <= in.length()
        && TABLE[in.charAt(joiner + 1)] == Letters.FARSI_YEH
        && before.length() > 0
        && before.charAt(before.length() - 1) == Letters.HEH
        && (after == in.length()
            || !(Character.isLetterOrDigit(in.charAt(after)) || in.charAt(after) == Letters.ZWNJ));
  }

  /** Folds a word or phrase of a pack or a query. */
  public static String fold(String text) {
    return fold(SourceText.of(text)).text();
  }

  /**
   * The folded letters and digits of a name without blanks, U+200C and punctuation: two spellings
   * that differ only in how their parts are joined have one key.
   */
  public static String key(String text) {
    String folded = fold(text);
    StringBuilder key = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Whether a character stands for itself. */
  public static boolean keeps(char c) {
    return TABLE[c] == c && !isPresentationForm(c);
  }

  private static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      char c = (char) i;
      table[i] = isUncased(c) ? c : fold(c);
    }
    return table;
  }

  /** Chinese, Korean, surrogates and private use, most of all characters, stay as they are. */
  private static boolean isUncased(char c) {
    return (c >= '\u3400' && c < '\uA000') || (c >= '\uAC00' && c < '\uFB00');
  }

  private static char fold(char c) {
    if (Letters.isDiacritic(c) || Letters.isInvisible(c)) {
      return DROP;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) ('0' + c - '\u0660');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) ('0' + c - '\u06F0');
    }
    switch (c) {
      case '\0':
      case '\r':
        return ' ';
      case '\n':
      case '\u2028':
      case '\u2029':
      case '\u0085':
        return '\n';
      case Letters.TATWEEL:
      case Letters.HAMZA:
        return DROP;
      case Letters.ALEF_MADDA:
      case Letters.ALEF_HAMZA_ABOVE:
      case Letters.ALEF_HAMZA_BELOW:
      case Letters.ALEF_WASLA:
        return Letters.ALEF;
      case Letters.WAW_HAMZA:
        return Letters.WAW;
      case Letters.YEH_HAMZA:
      case Letters.ALEF_MAKSURA:
      case Letters.ARABIC_YEH:
      case Letters.YEH_TAIL:
      case Letters.PASHTO_E:
        return Letters.FARSI_YEH;
      case Letters.ARABIC_KAF:
      case Letters.SWASH_KAF:
        return Letters.KEHEH;
      case Letters.TEH_MARBUTA:
      case Letters.HEH_YEH_ABOVE:
      case Letters.HEH_GOAL:
      case Letters.HEH_DOACHASHMEE:
      case Letters.AE:
        return Letters.HEH;
      case Letters.ARABIC_COMMA:
      case Letters.ARABIC_THOUSANDS_SEPARATOR:
        return ',';
      case Letters.ARABIC_SEMICOLON:
        return ';';
      case Letters.ARABIC_QUESTION_MARK:
        return '?';
      case Letters.ARABIC_PERCENT:
        return '%';
      case Letters.ARABIC_DECIMAL_SEPARATOR:
        return '.';
      case Letters.ZWNJ:
        return c;
      default:
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
            ? ' '
            : Character.toLowerCase(c);
    }
  }
}
