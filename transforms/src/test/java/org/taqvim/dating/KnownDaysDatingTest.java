// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;

/** The days of known events, told without a year, beside a day of publication that is stated. */
class KnownDaysDatingTest {
  private static DatedArticle dated(String text, Optional<String> published) {
    Article article =
        new Article(
            "a",
            "a.txt",
            Optional.empty(),
            text,
            false,
            new Article.Metadata(published, Optional.empty(), Optional.empty(), Optional.empty()));
    Outcome<AnnotatedArticle> annotated =
        ArticleAnnotator.of(ConflictProfile.named("karabakh")).annotate(article);
    assertThat(annotated).isInstanceOf(Outcome.Accepted.class);
    return ArticleDater.standard().alone(((Outcome.Accepted<AnnotatedArticle>) annotated).value());
  }

  @Test
  void daysOfEarlierEventsDoNotContradictTheDateUnderTheHeadline() {
    DatedArticle dated =
        dated(
            """
            هشدار ایروان درباره راه نخجوان
            شنبه ۸ مهر ۱۴۰۲
            باکو می‌گوید این کار با آتش‌بس ۱۰ اکتبر و درگیری ۱۶ نوامبر و حمله ۱۲ ژوئیه سازگار نیست.
            ارمنستان و جمهوری آذربایجان در قره‌باغ جنگیدند.
            """,
            Optional.empty());
    assertThat(dated.published().value()).contains(LocalDate.of(2023, 9, 30));
  }

  @Test
  void aDocumentIsNamedByItsDayForYears() {
    DatedArticle dated =
        dated(
            "ارمنستان و جمهوری آذربایجان بیانیه آتش‌بس را در نهم نوامبر امضا کردند.",
            Optional.of("2023-08-20"));
    assertThat(dated.times())
        .singleElement()
        .satisfies(time -> assertThat(time.value()).contains("2020-11-09"));
  }

  @Test
  void whatWasSignedWeeksAgoIsNoOlderDocument() {
    DatedArticle dated =
        dated(
            "ارمنستان و جمهوری آذربایجان بیانیه آتش‌بس را در نهم نوامبر امضا کردند.",
            Optional.of("2023-11-20"));
    assertThat(dated.times())
        .singleElement()
        .satisfies(time -> assertThat(time.value()).contains("2023-11-09"));
  }

  @Test
  void aDayOfAnyYearIsNotTheWarsForAnyWordInItsSentence() {
    DatedArticle dated =
        dated(
            """
            ادوارد نعلبندیان با همتای فرانسوی خود در ایروان دیدار کرد و از کمک پاریس قدردانی کرد.
            وزیران خارجه ارمنستان و جمهوری آذربایجان ۶ مهر در نیویورک از تلاش میانجی‌ها استقبال کرده بودند.
            ادوارد نعلبندیان خواستار ادامه گفت‌وگو با جمهوری آذربایجان درباره قره‌باغ شد.
            """,
            Optional.empty());
    assertThat(dated.published().latest())
        .hasValueSatisfying(d -> assertThat(d.getYear()).isEqualTo(2018));
  }

  @Test
  void whereADayAndATermOfOfficeLeaveNoDayNeitherIsBelieved() {
    DatedArticle dated =
        dated(
            """
            ادوارد نعلبندیان با همتای فرانسوی خود در ایروان دیدار کرد و از کمک پاریس قدردانی کرد.
            درگیری ارمنستان و جمهوری آذربایجان در قره‌باغ ۲۷ سپتامبر آغاز شد.
            ادوارد نعلبندیان خواستار ادامه گفت‌وگو با جمهوری آذربایجان درباره قره‌باغ شد.
            """,
            Optional.empty());
    assertThat(dated.published().latest()).isEmpty();
    assertThat(dated.published().earliest())
        .hasValueSatisfying(d -> assertThat(d.getYear()).isLessThan(2020));
    assertThat(dated.published().evidence()).noneMatch(why -> why.contains("not after"));
  }
}
