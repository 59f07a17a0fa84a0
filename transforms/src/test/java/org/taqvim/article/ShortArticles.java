// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.ConflictProfile;
import org.taqvim.language.PackTable;
import org.taqvim.outcome.Outcome;

/** Articles of a sentence or two, and the tables under {@code testdata} that hold them. */
public final class ShortArticles {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));

  /** Before a sentence that may name no party, so that its article is on topic; tells no event. */
  private static final Map<String, String> TOPIC =
      Map.of(
          "fa", "مناقشه قره باغ میان ارمنستان و جمهوری آذربایجان سی ساله است.",
          "ar", "يعود النزاع على قره باغ بين أرمينيا وأذربيجان إلى ثلاثين عاما.");

  private ShortArticles() {}

  /** The rows of a table of a language's cases. */
  public static List<PackTable.Row> cases(String language, String table) {
    return rows(Path.of("lang", language, table));
  }

  /** The rows of a table, by its path under {@code testdata}. */
  public static List<PackTable.Row> rows(Path table) {
    Path path = Path.of(System.getProperty("taqvim.testdata")).resolve(table);
    try {
      return PackTable.read(path.toString(), Files.newInputStream(path)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text after a sentence in its language that says what the article is about. */
  public static String onTopic(String language, String text) {
    return TOPIC.get(language) + "\n" + text;
  }

  /** An article that appeared nobody knows when. */
  public static AnnotatedArticle annotate(String text) {
    return annotate("a", text, Optional.empty());
  }

  /** An article that appeared on a day. */
  public static AnnotatedArticle annotate(String id, String text, Optional<String> published) {
    Article.Metadata metadata =
        new Article.Metadata(published, Optional.empty(), Optional.empty(), Optional.empty());
    Article article = new Article(id, id, Optional.empty(), text, false, metadata);
    return ((Outcome.Accepted<AnnotatedArticle>) ANNOTATOR.annotate(article)).value();
  }
}
