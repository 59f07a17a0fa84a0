// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Letters that one language of a script writes and its neighbours do not.
 *
 * <p>A language is told by them when they make up a fair share of the letters; a foreign name with
 * one such letter does not turn a Persian article into an Urdu one. The Unicode names are those of
 * the code charts "Arabic" and "Cyrillic".
 */
enum TellingLetters {
  /** Sorani: AE, YEH WITH SMALL V, OE, REH WITH SMALL V BELOW, LAM WITH SMALL V. */
  SORANI("ckb", UnicodeScript.ARABIC, "\u06D5\u06CE\u06C6\u0695\u06B5", 2, 40),
  /**
   * Pashto: TEH, DAL, REH WITH RING, SEEN WITH DOTS, HAH WITH DOTS, HAH WITH HAMZA, PASHTO YEHS.
   */
  PASHTO("ps", UnicodeScript.ARABIC, "\u067C\u0689\u0693\u069A\u0685\u0681\u06CD\u0696", 2, 60),
  /** Urdu: TTEH, DDAL, RREH, NOON GHUNNA, YEH BARREE. */
  URDU("ur", UnicodeScript.ARABIC, "\u0679\u0688\u0691\u06BA\u06D2", 1, 60),
  /** Ukrainian: BYELORUSSIAN-UKRAINIAN I, YI, UKRAINIAN IE, GHE WITH UPTURN. */
  UKRAINIAN("uk", UnicodeScript.CYRILLIC, "\u0456\u0457\u0454\u0491", 2, 60);

  private final String code;
  private final UnicodeScript script;
  private final String letters;
  private final int fewest;
  private final int oneIn;

  TellingLetters(String code, UnicodeScript script, String letters, int fewest, int oneIn) {
    this.code = code;
    this.script = script;
    this.letters = letters;
    this.fewest = fewest;
    this.oneIn = oneIn;
  }

  /** The language whose own letters a sample shows, of {@code count} letters of a script. */
  static Optional<String> language(UnicodeScript script, String sample, int count) {
    for (TellingLetters language : values()) {
      if (language.script == script) {
        int found = language.countIn(sample);
        if (found >= language.fewest && found * language.oneIn >= count) {
          return Optional.of(language.code);
        }
      }
    }
    return Optional.empty();
  }

  private int countIn(String sample) {
    int found = 0;
    for (int i = 0; i < sample.length(); i++) {
      if (letters.indexOf(Character.toLowerCase(sample.charAt(i))) >= 0) {
        found++;
      }
    }
    return found;
  }
}
