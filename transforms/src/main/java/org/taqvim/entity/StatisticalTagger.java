// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.taqvim.entity.NameLabels.TypedSpan;
import org.taqvim.text.TokenizedText;

/** Guesses the names of a text from a trained model, listed or not. */
final class StatisticalTagger {
  private static final Map<String, Optional<StatisticalTagger>> BY_LANGUAGE =
      new ConcurrentHashMap<>();

  /** Trained models find too few names; this much a word is taken from what speaks for none. */
  private static final float BIAS = 8;

  private final SequenceModel model;
  private final NameTokens names;
  private final Clitics clitics;

  StatisticalTagger(SequenceModel model, NameTokens names, Clitics clitics) {
    this.model = model;
    this.names = names;
    this.clitics = clitics;
  }

  /** The tagger of a language, read once a JVM; empty where no model was trained. */
  static Optional<StatisticalTagger> forLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, StatisticalTagger::load);
  }

  private static Optional<StatisticalTagger> load(String language) {
    String name = "tagger-" + language + ".bin.gz";
    try (InputStream in = StatisticalTagger.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Reads a model file: kind of clitics, name tokens, weights. */
  static StatisticalTagger read(InputStream in) throws IOException {
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)))) {
      Clitics clitics = Clitics.valueOf(data.readUTF());
      NameTokens names = NameTokens.read(data);
      return new StatisticalTagger(SequenceModel.read(data), names, clitics);
    }
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(clitics.name());
    names.write(out);
    model.write(out);
  }

  @Override
  public String toString() {
    return model.toString();
  }

  /**
   * A name as the model sees it.
   *
   * @param from index of its first word in the sentence
   * @param to index after its last word
   * @param margin how much better its words score as this name than as none, a word
   */
  record Guess(int from, int to, String type, float margin) {}

  /** The guesses for the words of a sentence; classes are by token of the text. */
  List<Guess> tag(TokenizedText text, List<NameWord> words, int[] classes) {
    return tag(text, words, classes, i -> "");
  }

  /** What the words before a word speak for: the type of a name that begins there, or nothing. */
  interface Cues {
    String at(int word);
  }

  /** What a cue adds to a name's first word. */
  static final float CUE = 60;

  /** The guesses where some words are more likely than others to begin a name. */
  List<Guess> tag(TokenizedText text, List<NameWord> words, int[] classes, Cues cues) {
    WordFeatures features = features(text, words, classes, clitics, names);
    int size = model.labels().size();
    float[] scores = new float[words.size() * size];
    int[] buffer = new int[WordFeatures.MOST];
    for (int i = 0; i < words.size(); i++) {
      int count = features.at(i, buffer);
      for (int k = 0; k < count; k++) {
        model.add(buffer[k], scores, i * size);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      scores[i * size] -= BIAS;
      int type = model.labels().types().indexOf(cues.at(i));
      if (type >= 0) {
        scores[i * size + NameLabels.begin(type)] += CUE;
        scores[i * size + NameLabels.unit(type)] += CUE;
      }
    }
    List<Guess> guesses = new ArrayList<>();
    for (TypedSpan span : model.labels().decode(model.best(scores, words.size()))) {
      String type = model.labels().types().get(span.type());
      float margin = model.margin(scores, words.size(), span);
      guesses.add(new Guess(span.from(), span.to(), type, margin));
    }
    return guesses;
  }

  /** How many letters of conjunctions and prepositions stand before a name in its first word. */
  int particles(String word, PeopleWords people) {
    int letters = clitics.particles(word);
    if (letters == 0 || people.isGiven(word)) {
      return 0;
    }
    for (int at = letters; at > 0; at--) {
      int whole = names.band(NameTokens.hash(word));
      int rest = names.band(NameTokens.hash(word.substring(at)));
      boolean better = rest > whole || (rest == whole && clitics.isUsual(word, at));
      if (people.isGiven(word.substring(at)) || better) {
        return at;
      }
    }
    return 0;
  }

  /** The features of a sentence's words; classes are by token of the text. */
  static WordFeatures features(
      TokenizedText text, List<NameWord> words, int[] classes, Clitics clitics, NameTokens names) {
    int[] ofWords = new int[words.size()];
    for (int i = 0; i < ofWords.length; i++) {
      for (int t = words.get(i).first(); t < words.get(i).end() && ofWords[i] == 0; t++) {
        ofWords[i] = classes[t];
      }
    }
    return new WordFeatures(words, text.tokens(), text.source(), ofWords, clitics, names);
  }

  /** What the name index says about each token of a text: a code, 0 for nothing. */
  static int[] classes(TokenizedText text, List<Piece> pieces) {
    int[] classes = new int[text.tokens().size()];
    for (Piece piece : pieces) {
      int code = piece.wordClass().name().hashCode() | 1;
      for (int t = piece.first(); t < piece.end(); t++) {
        classes[t] = code + (t == piece.first() ? 0 : 2);
      }
    }
    return classes;
  }
}
