// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.Allusion;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventMention;
import org.taqvim.outcome.Outcome;

/** What is known of the days of one conflict is no evidence in articles on another. */
class OtherConflictTest {
  private static final String HEADER =
      "# source: written for this test\n# licence: GPL-3.0-or-later\n# changed: 2026-11-21\n";

  @TempDir static Path georgia;

  @BeforeAll
  static void writeTheProfile() throws IOException {
    Files.writeString(
        georgia.resolve("parties.tsv"),
        HEADER
            + "side\tcountry\tid\tname\tforces\tforcesName\n"
            + "A\tGEO\tloc:georgia\tGeorgia\torg:armed-forces-geo\tArmed Forces of Georgia\n"
            + "B\tRUS\tloc:russia\tRussia\torg:armed-forces-rus\tArmed Forces of Russia\n");
    Files.writeString(
        georgia.resolve("terms.tsv"),
        HEADER
            + "kind\tterms\nA\tگرجستان | جورجيا\nB\tروسیه | روسيا\n"
            + "theatre\tاوستیای جنوبی | أوسيتيا الجنوبية\ntopic\tآتش بس | وقف إطلاق النار\n");
  }

  private static AnnotatedArticle read(String profile, String text) {
    Article article =
        new Article("a", "a.txt", Optional.empty(), text, false, Article.Metadata.NONE);
    return ((Outcome.Accepted<AnnotatedArticle>)
            ArticleAnnotator.of(ConflictProfile.named(profile)).annotate(article))
        .value();
  }

  private static List<Allusion> allusions(String profile, String text) {
    AnnotatedArticle article = read(profile, text);
    assertThat(article.events()).as(text).anyMatch(EventMention::isTruce);
    return article.allusions();
  }

  @Test
  void aTruceOfAWeekdayIsOneOfItsOwnConflicts() {
    assertThat(
            allusions(
                "karabakh",
                "ارمنستان و جمهوری آذربایجان روز شنبه بر سر آتش بس در قره باغ توافق کردند."))
        .isNotEmpty()
        .allMatch(a -> a.sense() == Allusion.Sense.ONE_OF)
        .extracting(a -> a.first().getDayOfWeek().getValue())
        .containsOnly(6);
    assertThat(
            allusions(
                georgia.toString(),
                "گرجستان و روسیه روز شنبه بر سر آتش بس در اوستیای جنوبی توافق کردند."))
        .isEmpty();
    assertThat(
            allusions(
                georgia.toString(),
                "اتفقت جورجيا وروسيا يوم السبت على وقف إطلاق النار في أوسيتيا الجنوبية."))
        .isEmpty();
  }

  @Test
  void aListOfDocumentsIsLeftOpenOnlyInItsOwnConflict() {
    String list =
        "گرجستان و روسیه در اوستیای جنوبی بر آتش بس توافق کردند و لاوروف از بیانیه های ۹ نوامبر ۲۰۲۰ و"
            + " ۱۱ ژانویه ۲۰۲۱ یاد کرد.";
    assertThat(allusions(georgia.toString(), list)).isEmpty();
    assertThat(allusions("all", list)).isEmpty();
    assertThat(allusions("karabakh", list.replace("اوستیای جنوبی", "قره باغ")))
        .extracting(Allusion::sense)
        .contains(Allusion.Sense.LEFT_OUT);
  }
}
