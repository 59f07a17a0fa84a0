// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.taqvim.entity.NameLabels.TypedSpan;
import org.taqvim.entity.TaggedCorpus.TaggedSentence;
import org.taqvim.entity.TrainTagger.Example;

/**
 * What OpenNLP's name finder reaches with the very features of our own tagger (normalised words,
 * stripped clitics, lists): the reason why the tagger is our own. {@code OpenNlpComparison DATA}.
 */
final class OpenNlpComparison {
  /** The name finder hands over words only, so the features of a sentence are found by them. */
  private static final Map<List<String>, int[][]> FEATURES = new HashMap<>();

  private OpenNlpComparison() {}

  /** Our features as OpenNLP's strings. */
  static final class OwnFeatures implements AdaptiveFeatureGenerator {
    @Override
    public void createFeatures(
        List<String> features, String[] tokens, int index, String[] outcomes) {
      for (int feature : FEATURES.get(Arrays.asList(tokens))[index]) {
        features.add(Integer.toHexString(feature));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path data = Path.of(args[0]);
    for (String language : List.of("ar", "fa")) {
      List<String> types = TrainTagger.types(language);
      TrainTagger trainer = new TrainTagger(language, TrainTagger.nameTokens(data, language));
      NameFinderME finder = train(trainer, sentences(data, language, "train"), types);
      List<TaggedSentence> test = sentences(data, language, "test");
      List<TaggedSentence> ours = test.stream().map(s -> inOurWords(trainer, s, types)).toList();
      long start = System.nanoTime();
      NerScore.of(ours, types, s -> find(finder, s, types))
          .forEach((type, counts) -> out.println(language + " " + type + " " + counts));
      long words = ours.stream().mapToLong(s -> s.words().size()).sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(Locale.ROOT, "%.0f words a second, features made before%n", words / seconds);
    }
  }

  private static List<TaggedSentence> sentences(Path data, String language, String part) {
    Path file = TrainTagger.file(data, language, part);
    return TaggedCorpus.read(file, TrainTagger.types(language)).sentences();
  }

  private static TaggedSentence inOurWords(
      TrainTagger trainer, TaggedSentence sentence, List<String> types) {
    Example example = trainer.example(sentence);
    List<String> words = example.words().stream().map(NameWord::text).toList();
    FEATURES.put(words, example.features());
    List<TypedSpan> spans = new NameLabels(types).decode(example.gold());
    return new TaggedSentence(words, List.of(), sentence.text(), spans);
  }

  private static NameFinderME train(
      TrainTagger trainer, List<TaggedSentence> sentences, List<String> types) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (TaggedSentence sentence : sentences) {
      TaggedSentence ours = inOurWords(trainer, sentence, types);
      Span[] spans =
          ours.spans().stream()
              .map(s -> new Span(s.from(), s.to(), types.get(s.type())))
              .toArray(Span[]::new);
      samples.add(new NameSample(ours.words().toArray(String[]::new), spans, false));
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return new NameFinderME(
        NameFinderME.train(
            "x",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new OpenNlpFactory()));
  }

  private static List<TypedSpan> find(
      NameFinderME finder, TaggedSentence sentence, List<String> types) {
    finder.clearAdaptiveData();
    return Arrays.stream(finder.find(sentence.words().toArray(String[]::new)))
        .map(s -> new TypedSpan(s.getStart(), s.getEnd(), types.indexOf(s.getType())))
        .toList();
  }
}
