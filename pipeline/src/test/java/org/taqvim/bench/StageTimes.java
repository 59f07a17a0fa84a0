// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.article.Draft;
import org.taqvim.bench.ArticleGenerator.Generated;
import org.taqvim.event.ConflictProfile;
import org.taqvim.language.LanguageDetector;

/** Times the steps of annotation, warm and on one thread, and what they stand in for. */
final class StageTimes {
  private static final int ROUNDS = 4;

  private final PrintStream out;
  private final ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  StageTimes(PrintStream out) {
    this.out = out;
  }

  /** Microseconds an article, by step and share on topic. */
  void steps(int count) {
    out.println("| step | 1 in 100 on topic | all on topic |");
    out.println("|---|---|---|");
    List<Double> few = costs(count, 0.01);
    List<Double> all = costs(count, 1);
    List<String> names =
        List.of(
            "CleanArticles (with cutting into words and sentences)",
            "DetectLanguage",
            "JudgeTopic",
            "FindTimes",
            "TagEntities",
            "ExtractEvents",
            "finish");
    for (int i = 0; i < names.size(); i++) {
      out.printf("| %s | %.0f | %.0f |%n", names.get(i), few.get(i), all.get(i));
    }
    out.printf("| all | %.0f | %.0f |%n", sum(few), sum(all));
  }

  private static double sum(List<Double> costs) {
    return costs.stream().mapToDouble(Double::doubleValue).sum();
  }

  private List<Double> costs(int count, double onTopic) {
    List<UnaryOperator<Draft>> steps =
        List.of(
            draft -> ArticleAnnotator.clean(draft.facts().article()),
            ArticleAnnotator::detectLanguage,
            annotator::judgeTopic,
            ArticleAnnotator::findTimes,
            ArticleAnnotator::tagNames,
            annotator::extractEvents,
            draft -> {
              ArticleAnnotator.finish(draft);
              return draft;
            });
    List<Article> articles = articles(count, onTopic);
    long[] nanos = new long[steps.size()];
    for (int round = 0; round < ROUNDS; round++) {
      nanos = new long[steps.size()];
      for (Article article : articles) {
        Draft draft = Draft.of(article);
        for (int i = 0; i < nanos.length; i++) {
          long begin = System.nanoTime();
          draft = steps.get(i).apply(draft);
          nanos[i] += System.nanoTime() - begin;
        }
      }
    }
    List<Double> costs = new ArrayList<>();
    for (long n : nanos) {
      costs.add(n / 1e3 / count);
    }
    return costs;
  }

  private static List<Article> articles(int count, double onTopic) {
    ArticleGenerator generator = new ArticleGenerator(1, onTopic, count);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Generated made = generator.article(i);
      articles.add(
          new Article(
              made.id(),
              "in.jsonl",
              Optional.of(i + 1),
              made.text(),
              false,
              new Article.Metadata(
                  Optional.of(made.published().toString()),
                  Optional.of(made.outlet()),
                  Optional.empty(),
                  Optional.of(made.title()))));
    }
    return articles;
  }

  /** What a character costs in one long article, by the length of the article. */
  void lengths() {
    out.println(
        "| characters, all on topic, in one line | milliseconds | microseconds a character |");
    out.println("|---|---|---|");
    StringBuilder prose = new StringBuilder();
    articles(400, 1)
        .forEach(article -> prose.append(article.text().replace('\n', ' ')).append(' '));
    for (int length : List.of(10_000, 50_000, 100_000, 250_000)) {
      String text = prose.substring(0, length);
      double micros = micros(List.of(text), t -> annotator.annotate(article(t)));
      out.printf("| %,d | %,.0f | %.2f |%n", length, micros / 1e3, micros / length);
    }
  }

  private static Article article(String text) {
    return new Article("long", "long", Optional.empty(), text, false, Article.Metadata.NONE);
  }

  /** Language detection against Lingua alone, on the same samples and on whole texts. */
  void language(int count) {
    List<String> whole = articles(count, 0.5).stream().map(Article::text).toList();
    List<String> samples =
        whole.stream()
            .map(text -> text.substring(0, Math.min(text.length(), LanguageDetector.SAMPLE)))
            .toList();
    com.github.pemistahl.lingua.api.LanguageDetector lingua =
        LanguageDetectorBuilder.fromIsoCodes639_1(
                LanguageDetector.CODES.stream()
                    .map(code -> IsoCode639_1.valueOf(code.toUpperCase(Locale.ROOT)))
                    .toArray(IsoCode639_1[]::new))
            .build();
    out.println("| language of an article | microseconds |");
    out.println("|---|---|");
    row("ours, its first 400 characters", micros(samples, LanguageDetector::detect));
    row("Lingua alone, the same", micros(samples, lingua::detectLanguageOf));
    row("Lingua alone, the whole text", micros(whole, lingua::detectLanguageOf));
  }

  private void row(String what, double micros) {
    out.printf("| %s | %,.0f |%n", what, micros);
  }

  private static double micros(List<String> texts, Consumer<String> work) {
    long nanos = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      texts.forEach(work);
      nanos = System.nanoTime() - begin;
    }
    return nanos / 1e3 / texts.size();
  }
}
