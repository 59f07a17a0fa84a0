// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

/**
 * The language that a text is in.
 *
 * @param code ISO 639-1 code where there is one, else 639-3; {@link #UNDETERMINED} where the text
 *     does not tell
 * @param confidence from 0 to 1
 */
public record DetectedLanguage(String code, double confidence) {
  /** ISO 639-2 code for a language that could not be told. */
  public static final String UNDETERMINED = "und";

  public DetectedLanguage {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(code + " with confidence " + confidence);
    }
  }

  static DetectedLanguage undetermined() {
    return new DetectedLanguage(UNDETERMINED, 0);
  }

  /** Whether a language pack reads it. */
  public boolean isSupported() {
    return LanguagePacks.of(code).isPresent();
  }
}
