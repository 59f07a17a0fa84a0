// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.taqvim.entity.EntityTagger;
import org.taqvim.text.Sentence;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;

/**
 * Shows where CoreNLP's Arabic tagger and our rules part over words that can be verb or noun.
 *
 * <p>Argument: a file with a sentence a line. Prints every parting, then how many there were of how
 * many doubtful words, and the seconds that each side took.
 */
public final class CoreNlpComparison {
  private static final int AROUND = 6;

  private final EventLexicon lexicon = EventLexicon.forLanguage("ar");
  private final StanfordCoreNLP tagger = new StanfordCoreNLP(properties());
  private int doubtful;
  private int parted;
  private long ours;
  private long theirs;

  private CoreNlpComparison() {}

  public static void main(String[] arguments) throws IOException {
    CoreNlpComparison comparison = new CoreNlpComparison();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      comparison.compare(line);
    }
    System.out.printf(
        "%d doubtful words, %d read otherwise; seconds: ours %.1f, CoreNLP %.1f%n",
        comparison.doubtful, comparison.parted, comparison.ours / 1e9, comparison.theirs / 1e9);
  }

  private void compare(String line) {
    TokenizedText text = TokenizedText.of(line);
    long start = System.nanoTime();
    Reading reading =
        new Reading(
            text,
            lexicon,
            ConflictProfile.named("all"),
            TimeFinder.forLanguage("ar").find(text),
            EntityTagger.forLanguage("ar").tag(text, List.of()));
    Set<Integer> verbs = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      new VerbFirstClauses().split(reading, sentence).forEach(c -> verbs.add(c.verbFirst()));
    }
    long middle = System.nanoTime();
    Set<Integer> tagged = new HashSet<>();
    CoreDocument document = new CoreDocument(line);
    tagger.annotate(document);
    for (CoreLabel word : document.tokens()) {
      if (word.tag().startsWith("VB")) {
        tagged.add(text.tokenAt(word.beginPosition() + 1) - 1);
      }
    }
    ours += middle - start;
    theirs += System.nanoTime() - middle;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isWord(i, "doubtful-verb")) {
        doubtful++;
        if (verbs.contains(i) != tagged.contains(i)) {
          parted++;
          show(reading, i, verbs.contains(i));
        }
      }
    }
  }

  private static void show(Reading reading, int token, boolean verb) {
    String text = reading.text().source().text();
    int begin = reading.token(Math.max(0, token - AROUND)).begin();
    int end = reading.token(Math.min(reading.size() - 1, token + AROUND)).end();
    System.out.printf(
        "%s | %s[%s]%s%n",
        verb ? "ours a verb" : "theirs a verb",
        text.substring(begin, reading.token(token).begin()),
        text.substring(reading.token(token).begin(), reading.token(token).end()),
        text.substring(reading.token(token).end(), end));
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in =
        StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-arabic.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    properties.setProperty("annotators", "tokenize,ssplit,pos");
    return properties;
  }
}
