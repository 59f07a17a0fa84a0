// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;
import org.taqvim.timeline.GoldMentions;

/**
 * How much of articles without any date is dated, and that nothing of it is wrong.
 *
 * <p>Prints {@code testdata/reports/dating.txt}, fails where a share is below it; {@code
 * -Dtaqvim.reports=update} writes it anew.
 */
class DatingReportTest {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private static final Path REPORT = TESTDATA.resolve("reports").resolve("dating.txt");

  private static final String HEAD =
      """
      # Articles without any date: generated ones, and the project's with headlines, datelines and all other furniture
      # taken out by the gold's spans. The share dated to the day, bounded on both sides (within a week, within 400 days,
      # at all), bounded on one side, the number whose stated day is not the true one though their bounds hold it, and the
      # number whose bounds leave the true day out. The last must be 0; so must the one before, save in one of a thousand.
      # Written by DatingReportTest with -Dtaqvim.reports=update.
      """;

  private final ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
  private final ArticleDater dater = ArticleDater.standard();

  @Test
  void sharesDoNotFallAndNothingIsWrong() throws IOException {
    List<DatingShares> sets = new ArrayList<>();
    generated(sets);
    articles("the five articles", "gold/seed_articles.jsonl", "articles", sets);
    articles(
        "the written articles", "written/gold/written_articles.jsonl", "written/articles", sets);
    articles("the articles in wire style", "wire/gold/wire_articles.jsonl", "wire/articles", sets);
    List<String> rows = new ArrayList<>();
    sets.forEach(set -> rows.add(set.row()));
    String report = HEAD + DatingShares.head() + "\n" + String.join("\n", rows) + "\n";
    assertThat(sets.stream().mapToInt(DatingShares::wrong).sum()).as(report).isZero();
    int otherDays = sets.stream().mapToInt(DatingShares::otherDay).sum();
    int articles = sets.stream().mapToInt(DatingShares::articles).sum();
    assertThat(1000 * otherDays).as(report).isLessThanOrEqualTo(articles);
    if ("update".equals(System.getProperty("taqvim.reports"))) {
      Files.writeString(REPORT, report);
    }
    List<String> before =
        Files.readAllLines(REPORT).stream().filter(line -> !line.startsWith("#")).skip(1).toList();
    assertThat(rows).as(report).hasSameSizeAs(before);
    for (int i = 0; i < rows.size(); i++) {
      double[] was = DatingShares.shares(before.get(i));
      double[] is = DatingShares.shares(rows.get(i));
      for (int k = 0; k < was.length; k++) {
        assertThat(is[k]).as(report).isGreaterThanOrEqualTo(was[k] - .0005);
      }
    }
  }

  private static void generated(List<DatingShares> sets) {
    HonestDatingTest generator = new HonestDatingTest();
    ArticleDater strangers = new ArticleDater(TimeResolution.STANDARD, HonestDatingTest.ACTORS);
    ArticleDater known = ArticleDater.standard();
    DatingShares unknown = new DatingShares("generated, actors unknown");
    DatingShares named = new DatingShares("generated, actors known");
    for (int seed = 0; seed < HonestDatingTest.SETS; seed++) {
      Map<String, LocalDate> truth = new TreeMap<>();
      List<AnnotatedArticle> articles = generator.generate(seed, truth);
      add(unknown, strangers.date(articles), truth);
      add(named, known.date(articles), truth);
    }
    sets.add(unknown);
    sets.add(named);
  }

  private void articles(String name, String gold, String folder, List<DatingShares> sets)
      throws IOException {
    Map<String, LocalDate> truth = new TreeMap<>();
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (JsonNode node : GoldMentions.lines(gold)) {
      String doc = node.get("doc").asText();
      String text = Files.readString(TESTDATA.resolve(folder).resolve(doc));
      truth.put(doc, LocalDate.parse(node.get("published").get("best").asText()));
      articles.add(annotate(doc, blank(text, node.get("boilerplate"))));
    }
    DatingShares alone = new DatingShares(name + ", each alone");
    articles.forEach(a -> add(alone, dater.date(List.of(a)), truth));
    DatingShares together = new DatingShares(name + ", together");
    add(together, dater.date(articles), truth);
    sets.add(alone);
    sets.add(together);
  }

  private AnnotatedArticle annotate(String doc, String text) {
    Article article = new Article(doc, doc, Optional.empty(), text, false, Article.Metadata.NONE);
    return ((Outcome.Accepted<AnnotatedArticle>) annotator.annotate(article)).value();
  }

  /** The text with its furniture blanked; the gold counts code points. */
  private static String blank(String text, JsonNode furniture) {
    int[] points = text.codePoints().toArray();
    for (JsonNode part : furniture) {
      for (int i = part.get("start").asInt(); i < part.get("end").asInt(); i++) {
        points[i] = points[i] == '\n' ? '\n' : ' ';
      }
    }
    return new String(points, 0, points.length);
  }

  private static void add(
      DatingShares shares, List<DatedArticle> dated, Map<String, LocalDate> truth) {
    for (DatedArticle article : dated) {
      LocalDate day = truth.get(article.article().id());
      if (day != null) {
        shares.add(article.published(), day);
      }
    }
  }
}
