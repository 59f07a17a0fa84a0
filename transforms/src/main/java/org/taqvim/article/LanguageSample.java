// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import org.taqvim.language.LanguageDetector;
import org.taqvim.text.Span;

/** The beginning of an article's prose: as much of it as the detector reads. */
final class LanguageSample {
  private LanguageSample() {}

  static String of(Draft draft) {
    String text = draft.source().text();
    StringBuilder sample = new StringBuilder();
    int from = 0;
    for (Span span : draft.facts().page().excluded()) {
      append(sample, text, from, Math.max(from, span.begin()));
      from = Math.max(from, span.end());
    }
    append(sample, text, from, text.length());
    if (sample.isEmpty()) {
      draft.facts().page().title().ifPresent(sample::append);
    }
    return sample.toString();
  }

  private static void append(StringBuilder sample, String text, int from, int to) {
    for (int i = from; i < to && sample.length() < LanguageDetector.SAMPLE; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c);
      if (!blank) {
        sample.append(c);
      } else if (!sample.isEmpty() && sample.charAt(sample.length() - 1) != ' ') {
        sample.append(' ');
      }
    }
  }
}
