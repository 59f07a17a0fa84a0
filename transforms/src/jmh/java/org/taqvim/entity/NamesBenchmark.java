// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

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
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.Sentence;
import org.taqvim.text.TokenizedText;

/**
 * Names in article text: characters a second of gazetteer and grammar and of the whole, words a
 * second of the statistical tagger. Texts are tokenised before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NamesBenchmark {
  private static final int CHARACTERS = 100_000;
  private static final int WORDS = 10_000;

  @Param({"fa", "ar"})
  public String language;

  private NameGrammar grammar;
  private EntityTagger whole;
  private StatisticalTagger tagger;
  private List<TokenizedText> articles;
  private List<TokenizedText> texts;
  private List<List<NameWord>> sentences;
  private List<int[]> classes;

  @Setup
  public void prepare() throws IOException {
    grammar = new NameGrammar(Gazetteer.standard(), LanguagePacks.of(language).orElseThrow());
    whole = EntityTagger.forLanguage(language);
    tagger = StatisticalTagger.forLanguage(language).orElseThrow();
    articles = fill(Texts.articles(language));
    sentences = new ArrayList<>();
    texts = new ArrayList<>();
    classes = new ArrayList<>();
    int words = 0;
    for (int i = 0; words < WORDS; i = (i + 1) % articles.size()) {
      TokenizedText text = articles.get(i);
      int[] found = StatisticalTagger.classes(text, grammar.pieces(text, List.of()));
      for (Sentence sentence : text.sentences()) {
        List<NameWord> all = NameWord.of(text.tokens(), sentence.firstToken(), sentence.endToken());
        List<NameWord> some = all.subList(0, Math.min(all.size(), WORDS - words));
        if (!some.isEmpty()) {
          words += some.size();
          texts.add(text);
          sentences.add(some);
          classes.add(found);
        }
      }
    }
  }

  /** Articles with the number of characters that an operation counts. */
  private static List<TokenizedText> fill(List<String> articles) {
    List<TokenizedText> filled = new ArrayList<>();
    int left = CHARACTERS;
    for (int i = 0; left > 0; i = (i + 1) % articles.size()) {
      String article = articles.get(i);
      filled.add(TokenizedText.of(article.substring(0, Math.min(left, article.length()))));
      left -= article.length();
    }
    return filled;
  }

  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public int gazetteerAndGrammarCharacters() {
    int names = 0;
    for (TokenizedText text : articles) {
      names += grammar.tag(text, List.of()).entities().size();
    }
    return names;
  }

  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public int wholeCharacters() {
    int names = 0;
    for (TokenizedText text : articles) {
      names += whole.tag(text, List.of()).entities().size();
    }
    return names;
  }

  @Benchmark
  @OperationsPerInvocation(WORDS)
  public int taggerWords() {
    int names = 0;
    for (int i = 0; i < sentences.size(); i++) {
      names += tagger.tag(texts.get(i), sentences.get(i), classes.get(i)).size();
    }
    return names;
  }

  /** The five articles. */
  static final class Texts {
    private static final String ARABIC = "001";

    private Texts() {}

    static List<String> articles(String language) throws IOException {
      Path folder = Path.of(System.getProperty("taqvim.testdata"), "articles");
      try (Stream<Path> files = Files.list(folder)) {
        List<String> texts = new ArrayList<>();
        for (Path file : files.sorted().toList()) {
          boolean arabic = file.getFileName().toString().startsWith(ARABIC);
          if (arabic == language.equals("ar")) {
            texts.add(Files.readString(file));
          }
        }
        return texts;
      }
    }
  }
}
