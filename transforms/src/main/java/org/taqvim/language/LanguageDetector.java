// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text: by its script where the script has one language here, by letters
 * that only one language writes, by function words where they leave no doubt, else by Lingua's
 * letter statistics.
 *
 * <p>Lingua is asked for Persian, Arabic, Urdu, English, Russian, Armenian, Turkish and Azerbaijani
 * only. What it does not know is kept from it by letters: Sorani, Pashto and Uyghur in Arabic
 * script, Ukrainian in Cyrillic. A Latin text in a language outside the list is given the nearest
 * of the list; South Azerbaijani in Arabic script is taken for Persian (no detector tried so far
 * parts them). Only the first {@value #SAMPLE} characters are read.
 *
 * <p>Thread-safe. The statistics of a script are loaded when the first text of it is asked about,
 * once a JVM.
 */
public final class LanguageDetector {
  /** As many characters as decide reliably and cost a fifth of a millisecond. */
  public static final int SAMPLE = 400;

  /** The languages that Lingua is asked for; the jar holds the statistics of no others. */
  public static final List<String> CODES = List.of("fa", "ar", "ur", "en", "ru", "hy", "tr", "az");

  private static final int FEWEST_LETTERS = 4;
  private static final double CERTAIN = 1.0;
  private static final double NEARLY_CERTAIN = 0.99;

  /** How fast letters add to certainty: thirty letters with a usual lead make it 0.85. */
  private static final double CERTAINTY_PER_LETTER = 0.1;

  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.HAN, "zh"));

  private LanguageDetector() {}

  /** The language of the beginning of {@code text}. */
  public static DetectedLanguage detect(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    Map<UnicodeScript, Integer> letters = countLetters(sample);
    UnicodeScript script = null;
    int most = 0;
    int all = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      all += entry.getValue();
      if (entry.getValue() > most) {
        most = entry.getValue();
        script = entry.getKey();
      }
    }
    if (script == null || all < FEWEST_LETTERS) {
      return DetectedLanguage.undetermined();
    }
    String only = BY_SCRIPT.get(script);
    if (only != null) {
      return new DetectedLanguage(only, round((double) most / all));
    }
    int count = most;
    return TellingLetters.language(script, sample, most)
        .map(code -> new DetectedLanguage(code, CERTAIN))
        .or(
            () ->
                FunctionWords.standard()
                    .language(sample)
                    .map(code -> new DetectedLanguage(code, NEARLY_CERTAIN)))
        .orElseGet(() -> statistics(sample, count));
  }

  private static Map<UnicodeScript, Integer> countLetters(String sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    UnicodeScript script = UnicodeScript.COMMON;
    int run = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        UnicodeScript here = UnicodeScript.of(c);
        if (here != script) {
          letters.merge(script, run, Integer::sum);
          script = here;
          run = 0;
        }
        run++;
      }
    }
    letters.merge(script, run, Integer::sum);
    letters.remove(UnicodeScript.COMMON);
    letters.remove(UnicodeScript.INHERITED);
    return letters;
  }

  private static DetectedLanguage statistics(String sample, int letters) {
    Map<Language, Double> values = Lingua.DETECTOR.computeLanguageConfidenceValues(sample);
    Language best = Language.UNKNOWN;
    double first = 0;
    double second = 0;
    for (Map.Entry<Language, Double> entry : values.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else if (entry.getValue() > second) {
        second = entry.getValue();
      }
    }
    if (best == Language.UNKNOWN) {
      return DetectedLanguage.undetermined();
    }
    return new DetectedLanguage(
        best.getIsoCode639_1().name().toLowerCase(Locale.ROOT),
        round(confidence(1 - second / first, letters)));
  }

  /**
   * How sure a lead over the next language makes, by the number of letters that it rests on. The
   * statistics' own figure, a ratio of logarithms, stays near 0.6 where there is no doubt at all.
   */
  private static double confidence(double lead, int letters) {
    double certainty = 1 - 0.5 * StrictMath.exp(-CERTAINTY_PER_LETTER * lead * letters);
    return Math.min(NEARLY_CERTAIN, certainty);
  }

  private static double round(double confidence) {
    return Math.round(confidence * 100) / 100.0;
  }

  private static final class Lingua {
    static final com.github.pemistahl.lingua.api.LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromIsoCodes639_1(
                CODES.stream()
                    .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
                    .toArray(IsoCode639_1[]::new))
            .build();
  }
}
