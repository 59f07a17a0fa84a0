// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taqvim.entity.NameLabels.TypedSpan;
import org.taqvim.entity.NerScore.Counts;
import org.taqvim.entity.StatisticalTagger.Guess;
import org.taqvim.entity.TaggedCorpus.TaggedSentence;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.TokenizedText;

/** Scores the tagger alone and the whole of gazetteer, grammar and tagger on public corpora. */
final class NerReport {
  private static final List<String> THREE = List.of("PER", "LOC", "ORG");

  private final Path data;
  private final Map<String, Counts> scores = new LinkedHashMap<>();

  NerReport(Path data) {
    this.data = data;
  }

  Map<String, Counts> scores() {
    return scores;
  }

  NerReport run() {
    corpus("ANERcorp test", "ar", "ner/ar-anercorp.test.tsv");
    corpus("AQMAR", "ar", "ner/ar-aqmar.tsv");
    corpus("ParsTwiNER test", "fa", "ner/fa-parstwiner.test.tsv");
    corpus("ParsTwiNER dev", "fa", "ner/fa-parstwiner.dev.tsv");
    List<String> six = TrainTagger.types("fa");
    List<TaggedSentence> test =
        TaggedCorpus.read(data.resolve("ner/fa-parstwiner.test.tsv"), six).sentences();
    scores.put(
        "ParsTwiNER test, tagger, six types all",
        NerScore.of(test, six, s -> alone("fa", s, six)).get("all"));
    return this;
  }

  private void corpus(String name, String language, String file) {
    List<TaggedSentence> sentences = TaggedCorpus.read(data.resolve(file), THREE).sentences();
    NerScore.of(sentences, THREE, s -> alone(language, s, THREE))
        .forEach((type, counts) -> scores.put(name + ", tagger " + type, counts));
    NerScore.of(sentences, THREE, s -> whole(language, s))
        .forEach((type, counts) -> scores.put(name + ", whole " + type, counts));
  }

  /** What the model finds by itself. */
  static List<TypedSpan> alone(String language, TaggedSentence sentence, List<String> types) {
    TokenizedText text = TokenizedText.of(sentence.text());
    List<NameWord> words = NameWord.of(text.tokens(), 0, text.tokens().size());
    int[] classes = StatisticalTagger.classes(text, Matchers.of(language).find(text));
    List<TypedSpan> found = new ArrayList<>();
    for (Guess guess :
        StatisticalTagger.forLanguage(language).orElseThrow().tag(text, words, classes)) {
      if (types.contains(guess.type())) {
        found.add(
            sentence.inWords(
                text.tokens().get(words.get(guess.from()).first()).begin(),
                text.tokens().get(words.get(guess.to() - 1).end() - 1).end(),
                types.indexOf(guess.type())));
      }
    }
    return found;
  }

  /** What the program finds. */
  static List<TypedSpan> whole(String language, TaggedSentence sentence) {
    TokenizedText text = TokenizedText.of(sentence.text());
    return EntityTagger.forLanguage(language).tag(text, List.of()).entities().stream()
        .map(e -> sentence.inWords(e.begin(), e.end(), THREE.indexOf(e.type().name())))
        .distinct()
        .toList();
  }

  /** One matcher a language. */
  private static final class Matchers {
    private static final NameMatcher AR = matcher("ar");
    private static final NameMatcher FA = matcher("fa");

    private Matchers() {}

    static NameMatcher of(String language) {
      return language.equals("ar") ? AR : FA;
    }

    private static NameMatcher matcher(String language) {
      return NameGrammar.matcher(Gazetteer.standard(), LanguagePacks.of(language).orElseThrow());
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    scores.forEach((name, counts) -> text.append(String.format("%-42s %s%n", name, counts)));
    return text.toString();
  }
}
