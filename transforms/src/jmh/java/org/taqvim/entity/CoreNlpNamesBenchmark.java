// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.taqvim.text.TokenizedText;

/**
 * CoreNLP's Arabic segmenter and tagger, which find no names, and all of our names, tokenising
 * included, over the same article in one run; an operation is the article.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CoreNlpNamesBenchmark {
  private static final String PROPERTIES = "StanfordCoreNLP-arabic.properties";

  private StanfordCoreNLP coreNlp;
  private EntityTagger ours;
  private String text;

  @Setup
  public void prepare() throws IOException {
    text = NamesBenchmark.Texts.articles("ar").get(0);
    ours = EntityTagger.forLanguage("ar");
    Properties properties = new Properties();
    ClassLoader loader = StanfordCoreNLP.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(PROPERTIES))) {
      properties.load(in);
    }
    properties.setProperty("annotators", "tokenize, ssplit, pos");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    coreNlp = new StanfordCoreNLP(properties);
  }

  @Benchmark
  public int coreNlp() {
    CoreDocument document = new CoreDocument(text);
    coreNlp.annotate(document);
    return document.tokens().size();
  }

  @Benchmark
  public int ours() {
    return ours.tag(TokenizedText.of(text), List.of()).entities().size();
  }
}
