// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;

/**
 * Pages break off in the middle of a sentence, lose words and come with their pieces in disorder.
 * Whatever is left of an article, no step may fail on it. The damage is random with fixed seeds.
 */
class DamagedTextsTest {
  private static final String SENTENCE_END = "(?<=[.!\u061F\n])";

  private final ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  @Test
  void sentencesThatBreakOffFailNoStep() throws IOException {
    failsNowhere((words, random) -> words.subList(0, random.nextInt(words.size()) + 1));
  }

  @Test
  void sentencesWithoutTheirBeginningFailNoStep() throws IOException {
    failsNowhere((words, random) -> words.subList(random.nextInt(words.size()), words.size()));
  }

  @Test
  void lostWordsFailNoStep() throws IOException {
    failsNowhere((words, random) -> words.stream().filter(w -> random.nextInt(4) > 0).toList());
  }

  @Test
  void wordsInDisorderFailNoStep() throws IOException {
    failsNowhere(
        (words, random) -> {
          List<String> shuffled = new ArrayList<>(words);
          Collections.shuffle(shuffled, random);
          return shuffled;
        });
  }

  private void failsNowhere(BiFunction<List<String>, Random, List<String>> damage)
      throws IOException {
    Random random = new Random(19940512);
    for (Path file : articles()) {
      String text =
          Arrays.stream(Files.readString(file).split(SENTENCE_END))
              .map(sentence -> List.of(sentence.strip().split("\\s+")))
              .map(words -> String.join(" ", damage.apply(words, random)))
              .collect(Collectors.joining(".\n"));
      Article article =
          new Article(
              file.toString(),
              file.toString(),
              Optional.empty(),
              text,
              false,
              Article.Metadata.NONE);
      assertThat(annotator.annotate(article))
          .as("%s, damaged:%n%s", file, text)
          .isInstanceOf(Outcome.Accepted.class);
    }
  }

  /** All articles under {@code testdata}. */
  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("taqvim.testdata")), 3)) {
      return files
          .filter(f -> f.getParent().endsWith("articles") && f.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }
}
