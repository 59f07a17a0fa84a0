// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taqvim.article.Boilerplate.Kind;
import org.taqvim.text.TokenizedText;

/**
 * The rules that tell prose from furniture, one by one; whole pages are {@link
 * ArticleCleanerTest}'s.
 */
class CleaningRulesTest {
  private static final String LEAD =
      "وزارت دفاع جمهوری آذربایجان اعلام کرد که در درگیری های دیروز در مرز دو کشور سه سرباز کشته شدند.";
  private static final String MORE =
      "سخنگوی وزارت دفاع ارمنستان این خبر را رد کرد و گفت که آتش بس در سراسر خط مرزی رعایت می شود.";

  private static CleanedPage clean(String... lines) {
    return ArticleCleaner.clean(TokenizedText.of(String.join("\n", lines)), Article.Metadata.NONE);
  }

  private static String text(String page, Boilerplate part) {
    return page.substring(part.begin(), part.end());
  }

  private static List<String> datelines(CleanedPage cleaned, String... lines) {
    String page = String.join("\n", lines);
    return cleaned.datelines().stream().map(s -> page.substring(s.begin(), s.end())).toList();
  }

  @Test
  void theDateBesideTheHeadlineIsTrustedBeforeTheDayOnWhichThePageWasSaved() {
    String[] page = {
      "سه شنبه 29 آبان 1403",
      "صفحه نخست",
      "درگیری تازه در مرز ارمنستان و آذربایجان",
      "تاریخ انتشار: یکشنبه 1399/07/27 - 23:40",
      LEAD,
      MORE
    };
    assertThat(datelines(clean(page), page))
        .containsExactly("تاریخ انتشار: یکشنبه 1399/07/27 - 23:40", "سه شنبه 29 آبان 1403");
  }

  @Test
  void theClockOfASiteIsNoDateline() {
    String headline = "درگیری تازه در مرز ارمنستان و آذربایجان";
    String[] clock = {"چهارشنبه ۷ قوس ۱۴۰۳ کابل ۱۰:۲۱", headline, LEAD, MORE};
    String[] signed = {"کابل، ۷ قوس ۱۴۰۳ ساعت ۱۰:۲۱", headline, LEAD, MORE};
    assertThat(datelines(clean(clock), clock)).isEmpty();
    assertThat(datelines(clean(signed), signed)).containsExactly(signed[0]);
  }

  @Test
  void aLabelledDateBelowTheTextIsTrustedWhateverFollowsIt() {
    String headline = "درگیری تازه در مرز ارمنستان و آذربایجان";
    String foot =
        "انتشار: 10 فروردین 1402 بروزرسانی: 11 فروردین 1402 گردآورنده: وبگاه نمونه شناسه مطلب: 2232";
    String[] page = {headline, LEAD, MORE, "منبع: روزنامه", foot};
    assertThat(datelines(clean(page), page)).containsExactly(foot);
  }

  @Test
  void aDateInPartsOnLinesOfTheirOwnIsOneDateline() {
    String[] page = {
      "درگیری تازه در مرز ارمنستان و آذربایجان", "شنبه", "۸ مهر", "۱۴۰۲", "۱۹:۴۳:۰۰", LEAD
    };
    assertThat(datelines(clean(page), page)).containsExactly("شنبه\n۸ مهر\n۱۴۰۲\n۱۹:۴۳:۰۰");
  }

  @Test
  void aDatelineThatOpensTheFirstSentenceEndsWithItsAgency() {
    String[] page = {
      "قادة روسيا وأذربيجان وأرمينيا يوقعون اتفاقا",
      "موسكو 10 نوفمبر 2020 (شينخوا) وقع الرئيس الروسي بيانا مشتركا ينص على وقف كامل لإطلاق النار في الإقليم."
    };
    assertThat(datelines(clean(page), page)).containsExactly("موسكو 10 نوفمبر 2020 (شينخوا)");
  }

  @Test
  void datesThatOpenOneLineAfterAnotherAreAChronologyAndNoDatelines() {
    String[] page = {
      "تقویم رویدادهای قره‌باغ",
      "۲۷ سپتامبر ۲۰۲۰ - نیروهای جمهوری آذربایجان به مواضع ارامنه در قره‌باغ حمله کردند.",
      "۱۰ نوامبر ۲۰۲۰ - ارمنستان و جمهوری آذربایجان با میانجیگری روسیه بیانیه آتش‌بس امضا کردند."
    };
    assertThat(datelines(clean(page), page)).isEmpty();
  }

  @Test
  void aDateStuckToTheFirstWordIsTakenWithoutTheWord() {
    String[] page = {
      "هدوء على حدود أرمينيا وأذربيجان",
      "١٧ نوفمبر ٢٠٢١أعلنت أرمينيا أن وقفا لإطلاق النار توسطت فيه روسيا دخل حيز التنفيذ مساء أمس الثلاثاء."
    };
    assertThat(datelines(clean(page), page)).containsExactly("١٧ نوفمبر ٢٠٢١");
  }

  @Test
  void aListOfDatesBelowTheProseIsRelatedNews() {
    CleanedPage cleaned =
        clean(LEAD, MORE, "24 تیر 1404", "25 تیر 1404", "06 بهمن 1403", "مشاهده بیشتر");
    assertThat(cleaned.boilerplate())
        .extracting(Boilerplate::kind)
        .containsExactly(Kind.RELATED_DATES, Kind.RELATED);
    assertThat(cleaned.datelines()).isEmpty();
  }

  @Test
  void teasersUnderAHeadAreRelatedAndTheProseAfterThemIsNot() {
    String page =
        String.join("\n", LEAD, "بیشتر بخوانید:", "قیمت نفت در هفته ای که گذشت چقدر بود", MORE);
    CleanedPage cleaned = ArticleCleaner.clean(TokenizedText.of(page), Article.Metadata.NONE);
    assertThat(cleaned.boilerplate()).hasSize(1);
    assertThat(text(page, cleaned.boilerplate().get(0))).endsWith("چقدر بود");
  }

  @Test
  void aSubHeadlineBetweenParagraphsStays() {
    assertThat(clean("درگیری تازه در مرز", LEAD, "رایزنی علی اف با اردوغان", MORE).boilerplate())
        .isEmpty();
  }

  @Test
  void aCaptionThatRepeatsTheTitleIsNoSecondTelling() {
    CleanedPage cleaned =
        clean(
            "الخارجية الروسية: ندعو باكو ويريفان لوقف إطلاق النار",
            "الخارجية الروسية: ندعو باكو ويريفان لوقف إطلاق النار وزير الخارجية سيرجي لافروف",
            "مشاركة",
            "دعا وزير الخارجية الروسي سيرجي لافروف باكو ويريفان إلى وقف إطلاق النار على الفور وضبط النفس.");
    assertThat(cleaned.title()).contains("الخارجية الروسية: ندعو باكو ويريفان لوقف إطلاق النار");
    assertThat(cleaned.boilerplate())
        .extracting(Boilerplate::kind)
        .containsExactly(Kind.CAPTION, Kind.SHARE);
  }

  @Test
  void linesOfOneWidthAreJoined() {
    CleanedPage cleaned =
        clean(
            "مقتل 49 جنديا أرمينيا في اشتباكات",
            "قال رئيس الوزراء الأرميني نيكول باشينيان",
            "اليوم الثلاثاء إن 49 جنديا على الأقل قتلوا",
            "في هجوم شنته القوات الأذربيجانية الليلة",
            "الماضية على مدن جيرموك وغوريس وكابان في",
            "جنوب البلاد.");
    assertThat(cleaned.softBreaks()).hasSizeGreaterThanOrEqualTo(4);
  }
}
