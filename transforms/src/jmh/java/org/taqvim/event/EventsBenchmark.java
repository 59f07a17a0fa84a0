// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.taqvim.entity.EntityTagger;
import org.taqvim.entity.TaggedNames;
import org.taqvim.language.LanguageDetector;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;
import org.taqvim.time.TimeMention;

/**
 * The event stage alone, articles a second: the topic gate on articles of other subjects, gate and
 * extraction on articles on the conflict. Articles are tokenised, their times and names found
 * before. The articles on the conflict are those of {@code testdata/wire}; the others are made of
 * {@code testdata/lang/<tag>/event-negative.tsv}, ten sentences each.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EventsBenchmark {
  private static final int ARTICLES = 8;
  private static final int SENTENCES = 10;

  @Param({"fa", "ar"})
  public String language;

  private final ConflictProfile profile = ConflictProfile.named("karabakh");
  private final List<Prepared> onTopic = new ArrayList<>();
  private final List<TokenizedText> offTopic = new ArrayList<>();
  private EventExtractor extractor;

  private record Prepared(TokenizedText text, List<TimeMention> times, TaggedNames names) {}

  @Setup
  public void prepare() throws IOException {
    extractor = EventExtractor.forLanguage(language, profile);
    Path testdata = Path.of(System.getProperty("taqvim.testdata", "testdata"));
    try (Stream<Path> files = Files.list(testdata.resolve("wire/articles"))) {
      for (Path file : files.sorted().toList()) {
        String article = Files.readString(file);
        boolean own = LanguageDetector.detect(article).code().equals(language);
        if (own && onTopic.size() < ARTICLES) {
          onTopic.add(prepared(TokenizedText.of(article)));
        }
      }
    }
    List<String> sentences =
        Files.readAllLines(testdata.resolve("lang/" + language + "/event-negative.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", -1)[0])
            .toList();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder article = new StringBuilder();
      for (int k = 0; k < SENTENCES; k++) {
        article.append(sentences.get((i * SENTENCES + k) % sentences.size())).append(' ');
      }
      offTopic.add(TokenizedText.of(article.toString()));
    }
  }

  private Prepared prepared(TokenizedText text) {
    return new Prepared(
        text,
        TimeFinder.forLanguage(language).find(text),
        EntityTagger.forLanguage(language).tag(text, List.of()));
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int articlesOnTheConflict() {
    int events = 0;
    for (Prepared article : onTopic) {
      if (profile.isOnTopic(language, article.text(), List.of())) {
        events +=
            extractor.extract(article.text(), List.of(), article.times(), article.names()).size();
      }
    }
    return events;
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public int articlesOnOtherSubjects() {
    int passed = 0;
    for (TokenizedText text : offTopic) {
      passed += profile.isOnTopic(language, text, List.of()) ? 1 : 0;
    }
    return passed;
  }
}
