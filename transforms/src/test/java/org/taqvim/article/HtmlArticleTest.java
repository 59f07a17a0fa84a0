// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlArticleTest {
  private static final String PROSE =
      "<p>وزارت دفاع جمهوری آذربایجان اعلام کرد که در درگیری های دیروز سه سرباز کشته شدند.</p>"
          + "<p>سخنگوی وزارت دفاع ارمنستان این خبر را رد کرد و گفت آتش بس رعایت می شود.</p>";

  @Test
  void headlineAndDateStandOnLinesOfTheirOwn() {
    HtmlArticle page =
        HtmlArticle.of(
            "<body><header><nav><a href=/>صفحه نخست</a></nav><div>پنجشنبه ۸ آذر ۱۴۰۳</div></header>"
                + "<main><article><h1>درگیری در مرز</h1><div><span>سه شنبه</span> <span>۲۰ آبان</span></div>"
                + PROSE
                + "</article><aside><ul><li><a href=/1>۲۴ تیر ۱۴۰۴ خبر دیگر</a></ul></aside></main>"
                + "<footer><p>کلیه حقوق محفوظ است.</p></footer></body>");
    assertThat(page.text().lines())
        .startsWith("درگیری در مرز", "سه شنبه ۲۰ آبان")
        .hasSize(4)
        .noneMatch(line -> line.contains("۱۴۰۳") || line.contains("۱۴۰۴"));
  }

  @Test
  void aPageWithoutHeadingsGivesWhatStandsBesideItsParagraphs() {
    HtmlArticle page =
        HtmlArticle.of(
            "<body><div><table><tr><td><a href=#>الرئيسية</a> | <a href=#>سياسة</a> | <a href=#>رياضة</a>"
                + "</table></div><div><div>عنوان الخبر</div><div>الأحد 11 أكتوبر 2020</div><div>"
                + "أعلنت النيابة العامة الأذربيجانية مقتل تسعة مدنيين في قصف صاروخي على مدينة كنجة."
                + "<br><br>ونفت وزارة الدفاع الأرمينية تنفيذ القصف.</div></div></body>");
    assertThat(page.text().lines())
        .containsExactly(
            "عنوان الخبر",
            "الأحد 11 أكتوبر 2020",
            "أعلنت النيابة العامة الأذربيجانية مقتل تسعة مدنيين في قصف صاروخي على مدينة كنجة.",
            "ونفت وزارة الدفاع الأرمينية تنفيذ القصف.");
  }

  @Test
  void theHeadTellsDateAndTitleWithoutTheNameOfTheSite() {
    HtmlArticle page =
        HtmlArticle.of(
            "<head><title>درگیری خونین در مرز دو کشور - خبرگزاری نمونه</title>"
                + "<script type='application/ld+json'>{\"datePublished\":\"2020-10-11T08:00:00Z\"}</script>"
                + "</head><body>"
                + PROSE);
    assertThat(page.metadata().published()).contains("2020-10-11T08:00:00Z");
    assertThat(page.metadata().title()).contains("درگیری خونین در مرز دو کشور");
  }

  @Test
  void scriptsBrokenMarkupAndDeepNestingAreBorne() {
    String deep = "<div>".repeat(5_000) + PROSE + "<script>alert('جنگ')</script><b><i></b>";
    assertThat(HtmlArticle.of(deep).text()).contains("سه سرباز").doesNotContain("alert");
    assertThat(HtmlArticle.of("").text()).isEmpty();
    assertThat(HtmlArticle.of("<script type='application/ld+json'>{{</script>").text()).isEmpty();
  }
}
