// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.taqvim.entity.EntityTagger;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventExtractor;
import org.taqvim.event.EventType;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;

/**
 * Which Arabic sentences that people have labelled tell an event of one type, by our extractor.
 *
 * <p>The sentences (openeventdata/arabic_event_gsr, MIT) stay outside the project: columns {@code
 * label} and {@code text}; "yes" is to be found, "easy no" and "difficult no" are not, "ambiguous"
 * counts neither way.
 */
final class PloverScore {
  private static final EventExtractor EXTRACTOR =
      EventExtractor.forLanguage("ar", ConflictProfile.named("all"));

  private PloverScore() {}

  /** A sentence with what people say and what we say. */
  record Judged(String text, String label, boolean found) {
    boolean isWanted() {
      return label.equals("yes");
    }

    boolean isJudged() {
      return !label.equals("ambiguous");
    }
  }

  static List<Judged> judge(Path csv, EventType type) {
    List<Judged> judged = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(csv))) {
      for (CSVRecord row : parser) {
        judged.add(new Judged(row.get("text"), row.get("label"), tells(row.get("text"), type)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + csv, e);
    }
    return judged;
  }

  private static boolean tells(String sentence, EventType type) {
    TokenizedText text = TokenizedText.of(sentence);
    return EXTRACTOR
        .extract(
            text,
            List.of(),
            TimeFinder.forLanguage("ar").find(text),
            EntityTagger.forLanguage("ar").tag(text, List.of()))
        .stream()
        .anyMatch(event -> event.type() == type);
  }

  static Counts counts(List<Judged> sentences) {
    Counts counts = Counts.NONE;
    for (Judged s : sentences) {
      if (s.isJudged()) {
        int right = s.isWanted() && s.found() ? 1 : 0;
        int wrong = !s.isWanted() && s.found() ? 1 : 0;
        counts = counts.plus(new Counts(right, wrong, s.isWanted() && !s.found() ? 1 : 0));
      }
    }
    return counts;
  }
}
