// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;

/** Every form in which outlets print the day of publication, and what only looks like one. */
class DatelinesTest {
  private static final Map<String, String> TITLES =
      Map.of(
          "fa", "تبادل آتش میان نیروهای ارمنستان و جمهوری آذربایجان",
          "ar", "تبادل لإطلاق النار بين قوات أرمينيا وأذربيجان");
  private static final Map<String, String> BODIES =
      Map.of(
          "fa",
          "وزارت دفاع جمهوری آذربایجان اعلام کرد نیروهای ارمنستان به مواضع ارتش این کشور در نوار"
              + " مرزی شلیک کردند و چند سرباز زخمی شدند.\n"
              + "ایروان این ادعا را رد کرد و گفت که طرف مقابل آتش‌بس را در قره‌باغ نقض کرده است.",
          "ar",
          "قالت وزارة الدفاع في أذربيجان إن قوات أرمينيا أطلقت النار على مواقع جيشها عند الحدود"
              + " وأصابت عددا من الجنود بجروح.\n"
              + "ونفت يريفان ذلك واتهمت الطرف الآخر بخرق وقف إطلاق النار في إقليم قره باغ.");

  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));
  private static final ArticleDater DATER = ArticleDater.standard();

  /** A row of the table. */
  record Form(
      String language,
      String head,
      String first,
      String tail,
      String address,
      String day,
      String how,
      String note) {
    @Override
    public String toString() {
      return note + " | " + head + " " + first + " " + tail + " " + address;
    }

    String page() {
      String title = TITLES.get(language);
      String above = head.contains("{title}") ? head : head + "⏎{title}";
      String below = first + BODIES.get(language);
      String all = above + "⏎" + below + (tail.isEmpty() ? "" : "⏎" + tail);
      return all.replace("{title}", title).replace("⏎", "\n").strip() + "\n";
    }

    boolean hasFileName() {
      return !address.isEmpty() && !address.startsWith("http");
    }

    AnnotatedArticle article() {
      String file = hasFileName() ? address : "page.txt";
      Article article =
          new Article(
              file,
              file,
              Optional.empty(),
              page(),
              false,
              new Article.Metadata(
                  Optional.empty(),
                  Optional.empty(),
                  address.startsWith("http") ? Optional.of(address) : Optional.empty(),
                  Optional.empty()));
      return ((Outcome.Accepted<AnnotatedArticle>) ANNOTATOR.annotate(article)).value();
    }
  }

  static Stream<Form> forms() throws IOException {
    Path table = Path.of(System.getProperty("taqvim.testdata"), "dating", "datelines.tsv");
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .peek(c -> assertThat(c).as(c.toString()).hasSize(8))
        .map(
            c ->
                new Form(
                    c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6),
                    c.get(7)));
  }

  @BeforeAll
  static void theTableIsLongAndHasManyHardNegatives() throws IOException {
    List<Form> forms = forms().toList();
    assertThat(forms).hasSizeGreaterThanOrEqualTo(80);
    assertThat(forms.stream().filter(f -> f.day().equals("none")))
        .as("hard negatives")
        .hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aPageIsDatedByItsOwnDateOnly(Form form) {
    AnnotatedArticle article = form.article();
    assertThat(article.onTopic()).as("the page must be on topic to be dated").isTrue();
    Publication found = DATER.alone(article).published();
    assertThat(found.how().name().toLowerCase(Locale.ROOT))
        .as(found.toString())
        .isEqualTo(form.how());
    int dots = form.day().indexOf("..");
    if (form.day().equals("none")) {
      assertThat(found.value()).as(found.toString()).isEmpty();
    } else if (dots > 0) {
      LocalDate from = LocalDate.parse(form.day().substring(0, dots));
      LocalDate to = LocalDate.parse(form.day().substring(dots + 2));
      assertThat(found.earliest().orElseThrow()).as(found.toString()).isBetween(from, to);
      assertThat(found.latest().orElseThrow()).as(found.toString()).isBetween(from, to);
    } else {
      assertThat(found.value()).as(found.toString()).hasValue(LocalDate.parse(form.day()));
    }
  }
}
