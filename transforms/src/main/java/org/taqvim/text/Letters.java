// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

/** The characters that rules need to name, by their Unicode names. */
public final class Letters {
  public static final char ZWNJ = '\u200C';
  public static final char ZWJ = '\u200D';
  public static final char NO_BREAK_SPACE = '\u00A0';
  public static final char TATWEEL = '\u0640';

  public static final char HAMZA = '\u0621';
  public static final char ALEF_MADDA = '\u0622';
  public static final char ALEF_HAMZA_ABOVE = '\u0623';
  public static final char WAW_HAMZA = '\u0624';
  public static final char ALEF_HAMZA_BELOW = '\u0625';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char TEH = '\u062A';
  public static final char FEH = '\u0641';
  public static final char ARABIC_KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char DAL = '\u062F';
  public static final char NOON = '\u0646';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char ARABIC_YEH = '\u064A';
  public static final char MEEM = '\u0645';
  public static final char FATHATAN = '\u064B';
  public static final char DAMMA = '\u064F';
  public static final char ALEF_WASLA = '\u0671';
  public static final char KEHEH = '\u06A9';
  public static final char SWASH_KAF = '\u06AA';
  public static final char HEH_DOACHASHMEE = '\u06BE';
  public static final char HEH_YEH_ABOVE = '\u06C0';
  public static final char HEH_GOAL = '\u06C1';
  public static final char FARSI_YEH = '\u06CC';
  public static final char YEH_TAIL = '\u06CD';
  public static final char PASHTO_E = '\u06D0';
  public static final char AE = '\u06D5';

  public static final char ARABIC_COMMA = '\u060C';
  public static final char ARABIC_SEMICOLON = '\u061B';
  public static final char ARABIC_QUESTION_MARK = '\u061F';
  public static final char ARABIC_PERCENT = '\u066A';
  public static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
  public static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
  public static final char LEFT_GUILLEMET = '\u00AB';
  public static final char RIGHT_GUILLEMET = '\u00BB';

  /** The Arabic article, which is written as one with its noun. */
  public static final String ARTICLE = "" + ALEF + LAM;

  private Letters() {}

  /** Harakat, superscript alef and Quranic marks: written or not, the word is the same. */
  public static boolean isDiacritic(char c) {
    return (c >= '\u064B' && c <= '\u065F')
        || c == '\u0670'
        || (c >= '\u06D6' && c <= '\u06DC')
        || (c >= '\u06DF' && c <= '\u06E4')
        || c == '\u06E7'
        || c == '\u06E8'
        || (c >= '\u06EA' && c <= '\u06ED');
  }

  /** Characters that steer direction or joining and show nothing; U+200C is not one of them. */
  public static boolean isInvisible(char c) {
    return c == ZWJ
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\u00AD';
  }
}
