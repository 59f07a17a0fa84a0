// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.taqvim.entity.NameLabels.TypedSpan;
import org.taqvim.entity.TaggedCorpus.TaggedSentence;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.Normalizer;
import org.taqvim.text.TokenizedText;

/**
 * Trains the models of the statistical tagger: averaged structured perceptrons whose decoder is
 * charged for wrong labels while it learns, so that right ones win by a margin, and more for missed
 * names than for others.
 *
 * <p>The same data give the same bytes: the order of sentences comes from a fixed seed. Commands
 * and scores: MODEL_CARD.md beside the models.
 */
final class TrainTagger {
  private static final float MISSED = 3;
  private static final float WRONG = 1;
  private static final float LEAST = 0.1f;
  private static final int ROUNDS = 12;
  private static final long SEED = 7;

  private final NameLabels labels;
  private final Clitics clitics;
  private final NameTokens names;
  private final NameMatcher matcher;

  TrainTagger(String language, NameTokens names) {
    LanguagePack pack = LanguagePacks.of(language).orElseThrow();
    this.labels = new NameLabels(types(language));
    this.clitics = Clitics.of(pack);
    this.names = names;
    this.matcher = NameGrammar.matcher(Gazetteer.standard(), pack);
  }

  /** The types that a corpus tells apart; nationalities and events help to know what is no name. */
  static List<String> types(String language) {
    return language.equals("ar")
        ? List.of("PER", "LOC", "ORG")
        : List.of("PER", "LOC", "ORG", "NAT", "POG", "EVE");
  }

  /** The file of a corpus part: train, dev or test. */
  static Path file(Path data, String language, String part) {
    String corpus = language.equals("ar") ? "ar-anercorp" : "fa-parstwiner";
    return data.resolve("ner").resolve(corpus + "." + part + ".tsv");
  }

  /** A sentence made ready for training. */
  static final class Example {
    private final List<NameWord> words;
    private final int[][] features;
    private final int[] gold;

    Example(List<NameWord> words, int[][] features, int[] gold) {
      this.words = words;
      this.features = features;
      this.gold = gold;
    }

    List<NameWord> words() {
      return words;
    }

    int[][] features() {
      return features;
    }

    int[] gold() {
      return gold;
    }
  }

  Example example(TaggedSentence sentence) {
    TokenizedText text = TokenizedText.of(sentence.text());
    List<NameWord> words = NameWord.of(text.tokens(), 0, text.tokens().size());
    int[] classes = StatisticalTagger.classes(text, matcher.find(text));
    WordFeatures features = StatisticalTagger.features(text, words, classes, clitics, names);
    int[][] all = new int[words.size()][];
    int[] buffer = new int[WordFeatures.MOST];
    for (int i = 0; i < all.length; i++) {
      all[i] = Arrays.copyOf(buffer, features.at(i, buffer));
    }
    List<TypedSpan> spans = new ArrayList<>();
    for (TypedSpan span : sentence.spans()) {
      inOurWords(sentence, span, text, words, spans);
    }
    return new Example(words, all, labels.encode(all.length, spans));
  }

  private static void inOurWords(
      TaggedSentence sentence,
      TypedSpan span,
      TokenizedText text,
      List<NameWord> words,
      List<TypedSpan> spans) {
    int from = words.size();
    int to = 0;
    for (int i = 0; i < words.size(); i++) {
      int begin = text.tokens().get(words.get(i).first()).begin();
      if (begin >= sentence.begin(span) && begin < sentence.end(span)) {
        from = Math.min(from, i);
        to = i + 1;
      }
    }
    if (from < to) {
      spans.add(new TypedSpan(from, to, span.type()));
    }
  }

  /** Trains on sentences. */
  SequenceModel train(List<TaggedSentence> sentences) {
    List<Example> examples = new ArrayList<>();
    sentences.forEach(sentence -> examples.add(example(sentence)));
    int size = labels.size();
    WeightTable table = new WeightTable(size);
    float[] transitions = new float[size * size];
    double[] sums = new double[size * size];
    Random random = new Random(SEED);
    double step = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        step++;
        int[] best = charged(example, table, transitions);
        learn(example, best, table, step);
        learn(example.gold(), best, transitions, sums, step);
      }
    }
    float[] means = new float[size * size];
    for (int i = 0; i < means.length; i++) {
      means[i] = (float) (transitions[i] - sums[i] / step);
    }
    int[] features = table.features(step, LEAST);
    return new SequenceModel(labels, features, table.means(features, step, LEAST), means);
  }

  /** The best labels where each wrong one is given what it costs. */
  private int[] charged(Example example, WeightTable table, float[] transitions) {
    int size = labels.size();
    int words = example.gold().length;
    float[] scores = new float[words * size];
    for (int i = 0; i < words; i++) {
      for (int feature : example.features()[i]) {
        table.add(feature, scores, i * size);
      }
      for (int label = 0; label < size; label++) {
        if (label != example.gold()[i]) {
          scores[i * size + label] += label == NameLabels.OUTSIDE ? MISSED : WRONG;
        }
      }
    }
    return SequenceModel.best(labels, transitions, scores, words);
  }

  private static void learn(Example example, int[] best, WeightTable table, double step) {
    for (int i = 0; i < best.length; i++) {
      if (best[i] != example.gold()[i]) {
        for (int feature : example.features()[i]) {
          table.change(feature, example.gold()[i], 1, step);
          table.change(feature, best[i], -1, step);
        }
      }
    }
  }

  private void learn(int[] gold, int[] best, float[] transitions, double[] sums, double step) {
    int size = labels.size();
    for (int i = 1; i < best.length; i++) {
      if (best[i] != gold[i] || best[i - 1] != gold[i - 1]) {
        int right = gold[i - 1] * size + gold[i];
        int wrong = best[i - 1] * size + best[i];
        transitions[right]++;
        sums[right] += step;
        transitions[wrong]--;
        sums[wrong] -= step;
      }
    }
  }

  /** Trains a language's model from the train part of its corpus. */
  static StatisticalTagger tagger(Path data, String language) throws IOException {
    NameTokens names = nameTokens(data, language);
    TrainTagger trainer = new TrainTagger(language, names);
    List<TaggedSentence> sentences =
        TaggedCorpus.read(file(data, language, "train"), types(language)).sentences();
    return new StatisticalTagger(trainer.train(sentences), names, trainer.clitics);
  }

  /** The list of name tokens (a band and a word a line) and the pack's own given names. */
  static NameTokens nameTokens(Path data, String language) throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    for (String line : Files.readAllLines(data.resolve("names/ar-name-tokens.tsv"))) {
      int tab = line.indexOf('\t');
      int band =
          switch (line.substring(0, tab)) {
            case "9" -> 3;
            case "3" -> 2;
            default -> 1;
          };
      words.merge(Normalizer.key(line.substring(tab + 1)), band, Math::max);
    }
    PeopleWords.of(LanguagePacks.of(language).orElseThrow())
        .given()
        .forEach(given -> words.put(given, 3));
    return NameTokens.of(words);
  }

  static void write(StatisticalTagger tagger, OutputStream file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new BestGzip(file)))) {
      tagger.write(out);
    }
  }

  /** Gzip at its best level. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(9);
    }
  }

  /** {@code TrainTagger DATA OUT}: trains both languages and writes their files. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String language : List.of("ar", "fa")) {
      StatisticalTagger tagger = tagger(Path.of(args[0]), language);
      Path file = Path.of(args[1]).resolve("tagger-" + language + ".bin.gz");
      write(tagger, Files.newOutputStream(file));
      out.println(language + " " + tagger + " " + Files.size(file) + " bytes");
    }
  }
}
