// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;

/** Articles of one wording or one story, and truces that are known. */
class SistersTest {
  private static final ArticleAnnotator ANNOTATOR =
      ArticleAnnotator.of(ConflictProfile.named("karabakh"));
  private static final ArticleDater DATER = ArticleDater.standard();

  private static final String WIRE =
      """
      تبادل لإطلاق النار بين قوات أرمينيا وأذربيجان

      قالت وزارة الدفاع في أذربيجان إن قوات أرمينيا أطلقت النار على مواقع جيشها عند الحدود وأصابت عددا من الجنود
      بجروح، وإن قواتها ردت على مصادر النيران. ونفت يريفان ذلك واتهمت الطرف الآخر بخرق وقف إطلاق النار في إقليم قره باغ
      وباستهداف قرى في منطقة حدودية. وأضافت الوزارة أن الوضع ما زال متوترا وأن القوات في حالة تأهب على طول خط التماس،
      ودعت المنظمات الدولية إلى إدانة ما وصفته بالاستفزاز المتكرر من جانب القوات الأرمينية في هذا القطاع من الجبهة.
      """;

  private static AnnotatedArticle article(String id, String text) {
    Article article = new Article(id, id, Optional.empty(), text, false, Article.Metadata.NONE);
    return ((Outcome.Accepted<AnnotatedArticle>) ANNOTATOR.annotate(article)).value();
  }

  private static Publication second(AnnotatedArticle first, AnnotatedArticle second) {
    return DATER.date(List.of(first, second)).get(1).published();
  }

  @Test
  void aNearCopyWithADatelineBoundsItsCopy() {
    AnnotatedArticle dated = article("a.txt", "14 نوفمبر 2021 - 10:15\n" + WIRE);
    AnnotatedArticle copy = article("b.txt", WIRE.replace("قالت وزارة", "أعلنت وزارة"));
    Publication found = second(dated, copy);
    LocalDate day = LocalDate.of(2021, 11, 14);
    assertThat(found.earliest().orElseThrow())
        .as(found.toString())
        .isBetween(day.minusDays(3), day);
    assertThat(found.latest().orElseThrow()).as(found.toString()).isBetween(day, day.plusDays(3));
    assertThat(found.evidence()).anyMatch(why -> why.contains("wording is that of a.txt"));
  }

  @Test
  void aStoryToldInAnotherLanguageOnAKnownDayBoundsItsTelling() {
    AnnotatedArticle dated =
        article(
            "a.txt",
            """
            14 نوفمبر 2021 - 10:15

            التقى الرئيس الأذربيجاني إلهام علييف رئيس الوزراء الأرميني نيكول باشينيان في سوتشي برعاية فلاديمير بوتين،
            وقال سيرغي لافروف إن الطرفين اتفقا على مواصلة المفاوضات. ورحب شارل ميشيل باللقاء، ودعا أنتوني بلينكن إلى
            السلام في قره باغ.
            """);
    AnnotatedArticle story =
        article(
            "b.txt",
            """
            الهام علی‌اف و نیکول پاشینیان در سوچی با میانجیگری ولادیمیر پوتین درباره قره‌باغ گفت‌وگو کردند.
            سرگئی لاوروف گفت جمهوری آذربایجان و ارمنستان به گفت‌وگو ادامه می‌دهند. شارل میشل از این دیدار استقبال
            کرد و آنتونی بلینکن خواستار صلح شد.
            """);
    Publication found = second(dated, story);
    LocalDate day = LocalDate.of(2021, 11, 14);
    assertThat(found.earliest().orElseThrow())
        .as(found.toString())
        .isBetween(day.minusDays(3), day);
    // Who sums a story up comes some days after who tells it.
    assertThat(found.latest().orElseThrow()).as(found.toString()).isBetween(day, day.plusDays(6));
    assertThat(found.value()).as("no day is chosen among those left").isEmpty();
    assertThat(found.evidence()).anyMatch(why -> why.contains("tells the story of a.txt"));
  }

  @Test
  void anotherArticleOnTheSameSubjectIsNoCopy() {
    AnnotatedArticle dated = article("a.txt", "14 نوفمبر 2021 - 10:15\n" + WIRE);
    String own =
        """
        قتلى في هجوم جديد

        أعلنت يريفان أن ثلاثة من جنودها قتلوا في هجوم شنته القوات الأذربيجانية على مواقعها قرب الحدود، وقالت باكو إن
        جنودها ردوا على نيران جاءت من الجانب الأرميني وإن وقف إطلاق النار خرق مرات عدة في قره باغ.
        """;
    assertThat(second(dated, article("b.txt", own)).value()).isEmpty();
    assertThat(second(dated, article("b.txt", own)).latest()).isEmpty();
  }

  @Test
  void theTruceOfSaturdayIsOneOfTheTwoInTheWarOf2020() {
    Publication found =
        DATER
            .alone(
                article(
                    "c.txt",
                    """
                    ادامه درگیری در قره باغ

                    وزارت دفاع جمهوری آذربایجان اعلام کرد نیروهای ارمنستان به مواضع ارتش این کشور شلیک کردند.
                    ارمنستان و جمهوری آذربایجان روز شنبه بر سر آتش‌بس به توافق رسیدند.
                    جنگ قره باغ از ۲۷ سپتامبر آغاز شد.
                    """))
            .published();
    assertThat(found.earliest().orElseThrow())
        .as(found.toString())
        .isBetween(LocalDate.parse("2020-10-09"), LocalDate.parse("2020-10-17"));
    assertThat(found.latest().orElseThrow())
        .as(found.toString())
        .isBetween(LocalDate.parse("2020-10-17"), LocalDate.parse("2020-11-01"));
  }
}
