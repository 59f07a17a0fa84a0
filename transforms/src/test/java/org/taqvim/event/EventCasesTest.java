// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.language.PackTable;
import org.taqvim.outcome.Outcome;
import org.taqvim.text.TokenizedText;

/** The sentences of {@code testdata/lang/<tag>/events.tsv} and {@code event-negative.tsv}. */
class EventCasesTest {
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void everySentenceGivesItsEvent(String language) throws IOException {
    List<String> failures =
        EventCases.rows(language, "events.tsv").stream()
            .filter(row -> !gives(language, row))
            .map(r -> r.get("text"))
            .toList();
    assertThat(failures).isEmpty();
  }

  private static boolean gives(String language, PackTable.Row row) {
    return EventCases.events(language, row.get("text")).stream()
        .anyMatch(event -> fits(event, row));
  }

  private static boolean fits(EventMention event, PackTable.Row row) {
    String killed = row.get("killed");
    int sum =
        event.casualties().stream()
            .map(Casualties::killed)
            .flatMap(Optional::stream)
            .mapToInt(k -> k)
            .sum();
    return event.type().name().equals(row.get("type"))
        && event.modality().name().toLowerCase(Locale.ROOT).equals(row.get("modality"))
        && (killed.isEmpty() || sum == Integer.parseInt(killed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void noSentenceOfOtherSubjectsGivesAnEvent(String language) throws IOException {
    List<String> failures =
        EventCases.rows(language, "event-negative.tsv").stream()
            .map(row -> row.get("text"))
            .filter(s -> EventCases.KARABAKH.isOnTopic(language, TokenizedText.of(s), List.of()))
            .filter(s -> !EventCases.events(language, s).isEmpty())
            .toList();
    assertThat(failures).isEmpty();
  }

  @Test
  void onePhraseWithTwoDatesTellsTwoEvents() {
    assertThat(
            EventCases.events(
                    "fa",
                    "دو وزیر خارجه در مورد اجرای بیانیه های سران روسیه، جمهوری آذربایجان و ارمنستان در 9 نوامبر 2020 و 11 ژانویه 2021 تبادل نظر کردند.")
                .stream()
                .filter(e -> e.type() == EventType.AGREE)
                .map(e -> e.dating().times()))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void aDeadlineInHistoryIsBackground() {
    assertThat(
            EventCases.events(
                "fa",
                "در ماه می سال ۱۹۹۴ میلادی میان ارمنستان و جمهوری آذربایجان آتش بس برقرار شد."))
        .allMatch(EventMention::background);
  }

  @Test
  void theFightingThatASentencePointsBackToDatesIt() {
    List<EventMention> events =
        EventCases.events(
            "fa",
            "درگیری میان نیروهای ارمنستان و جمهوری آذربایجان روز یکشنبه رخ داد. وزارت دفاع جمهوری آذربایجان اعلام کرد ارتش ارمنستان مواضع این کشور را گلوله باران کرد.");
    assertThat(events).hasSize(2).allMatch(e -> !e.dating().times().isEmpty());
    assertThat(events.get(1).dating().basis()).isEqualTo(EventDating.Basis.SAME_EVENT);
  }

  @Test
  void whatIsAskedForIsNoEventOfItsOwn() {
    assertThat(
            EventCases.events(
                "fa",
                "لاوروف از طرفین درخواست کرد اقدامات جنگی را متوقف کرده و آتش بس اعلام کنند."))
        .extracting(EventMention::type)
        .containsExactly(EventType.REQUEST);
  }

  @Test
  void whatAnotherAsksForIsNoPartOfACall() {
    assertThat(
            EventCases.events(
                "ar",
                "طالب وزير الخارجية الأرميني بتسوية سلمية للنزاع في قره باغ، بينما دعا وزير الخارجية الأذربيجاني إلى انسحاب القوات الأرمينية من قره باغ."))
        .filteredOn(e -> e.mode().filter("withdraw"::equals).isPresent())
        .hasSize(1)
        .allMatch(e -> e.told().stream().anyMatch(p -> p.id().equals("loc:armenia")));
  }

  @Test
  void lossesOfTwoSidesStayApart() {
    assertThat(
            EventCases.events(
                    "fa", "در این درگیری ها سه سرباز آذربایجانی و پنج سرباز ارمنی کشته شدند.")
                .stream()
                .flatMap(e -> e.casualties().stream())
                .map(c -> c.side() + c.killed().map(String::valueOf).orElse("")))
        .containsExactlyInAnyOrder("AZE3", "ARM5");
  }

  @Test
  void aNumberThatOnlyTheTitleTellsIsKept() {
    String page =
        """
        دو سرباز ارمنی در مرز جمهوری آذربایجان کشته شدند

        وزارت دفاع ارمنستان روز سه‌شنبه اعلام کرد که در این درگیری پنج سرباز ارمنی نیز زخمی شدند.
        """;
    Article article =
        new Article("a", "a.txt", Optional.empty(), page, false, Article.Metadata.NONE);
    Outcome<AnnotatedArticle> outcome = ArticleAnnotator.of(EventCases.KARABAKH).annotate(article);
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    List<Casualties> told =
        ((Outcome.Accepted<AnnotatedArticle>) outcome)
            .value().events().stream().flatMap(e -> e.casualties().stream()).toList();
    assertThat(told.stream().flatMap(c -> c.killed().stream())).contains(2);
    assertThat(told.stream().flatMap(c -> c.number(Harm.INJURED).stream())).contains(5);
  }
}
