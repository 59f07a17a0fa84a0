// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.article.AnnotatedArticle;

/**
 * What dating costs at 1,000, 10,000 and 100,000 annotated articles of which half have no date:
 * articles meet under shared keys, so twice as many cost twice as much.
 */
public final class DatingBenchmark {
  private static final int WARM_UP = 2000;

  private DatingBenchmark() {}

  /** Arguments: how many articles, several times. */
  public static void main(String[] args) {
    int[] sizes = {1_000, 10_000, 100_000};
    if (args.length > 0) {
      sizes = java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    }
    ArticleDater dater = ArticleDater.standard();
    dater.date(articles(WARM_UP));
    System.out.println(
        "| annotated articles | seconds | µs an article | dated to the day | bounded |");
    System.out.println("|---|---|---|---|---|");
    for (int size : sizes) {
      List<AnnotatedArticle> articles = articles(size);
      long start = System.nanoTime();
      List<DatedArticle> dated = dater.date(articles);
      double seconds = (System.nanoTime() - start) / 1e9;
      long days = dated.stream().filter(d -> d.published().value().isPresent()).count();
      long bounded =
          dated.stream()
              .map(DatedArticle::published)
              .filter(p -> p.earliest().isPresent() && p.latest().isPresent())
              .count();
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.2f | %.0f | %,d | %,d |%n",
          articles.size(),
          seconds,
          seconds * 1e6 / articles.size(),
          days,
          bounded);
    }
  }

  private static List<AnnotatedArticle> articles(int size) {
    HonestDatingTest generator = new HonestDatingTest();
    List<AnnotatedArticle> articles = new ArrayList<>(size);
    for (int seed = 0; articles.size() < size; seed++) {
      Map<String, LocalDate> truth = new TreeMap<>();
      for (AnnotatedArticle article : generator.generate(seed, truth)) {
        if (articles.size() < size) {
          articles.add(article.withId(seed + "-" + article.id()));
        }
      }
    }
    return articles;
  }
}
