// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventType;
import org.taqvim.event.Participant;
import org.taqvim.outcome.Outcome;
import org.taqvim.timeline.TimelineEvent.Range;

/**
 * The traps that the five real articles hold on purpose, each as the general rule that it asks for.
 */
class TrapsTest {
  private static Timeline timeline;

  @BeforeAll
  static void readTheFive() throws IOException {
    Map<String, String> published =
        Map.of("000", "2020-07-14", "002", "2021-08-09", "004", "2022-09-14");
    List<AnnotatedArticle> articles = new ArrayList<>();
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    Path folder = Path.of(System.getProperty("taqvim.testdata"), "articles");
    try (var files = Files.newDirectoryStream(folder, "*.txt")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        Article.Metadata metadata =
            new Article.Metadata(
                Optional.ofNullable(published.get(name.substring(0, 3))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article =
            new Article(name, name, Optional.empty(), Files.readString(file), false, metadata);
        articles.add(((Outcome.Accepted<AnnotatedArticle>) annotator.annotate(article)).value());
      }
    }
    timeline = TimelineBuilder.build(articles);
  }

  @Test
  void aWeekdayThatContradictsItsDateIsFlaggedAndBothDaysAreKept() {
    assertThat(ofArticle("004"))
        .anySatisfy(
            e -> {
              assertThat(e.flags()).contains("weekday-date-conflict");
              assertThat(e.start()).contains(LocalDate.of(2022, 9, 11));
              assertThat(e.end()).contains(LocalDate.of(2022, 9, 12));
            });
  }

  @Test
  void twoTollsOfOneClashAreARangeAndNobodysIsChosen() {
    assertThat(killed("AZE", "000", "001")).contains(new Range(3, 4));
  }

  @Test
  void theDeadOfTwoSidesContradictNobody() {
    assertThat(killed("ARM", "004", "004")).contains(new Range(49, 49));
    assertThat(killed("AZE", "004", "004")).contains(new Range(50, 50));
    assertThat(ofArticle("004"))
        .filteredOn(e -> e.casualties().size() > 1)
        .noneSatisfy(e -> assertThat(e.flags()).contains("numbers-differ"));
  }

  @Test
  void onePhraseWithTwoDatesIsTwoEvents() {
    assertThat(ofArticle("002"))
        .filteredOn(e -> e.type() == EventType.AGREE)
        .extracting(e -> e.start().map(LocalDate::toString).orElse(""))
        .contains("2020-11-09", "2021-01-11");
  }

  @Test
  void aMonthGlossedInACalendarThatDoesNotAgreeStaysFlaggedBesideTheDay() {
    assertThat(timeline.events())
        .anySatisfy(
            e -> {
              assertThat(e.flags()).contains("double-calendar-mismatch");
              assertThat(e.start()).contains(LocalDate.of(2020, 7, 12));
            });
  }

  @Test
  void aMisspeltPersonIsThePersonMeant() {
    assertThat(ofArticle("000"))
        .flatExtracting(TimelineEvent::actors)
        .extracting(Participant::id)
        .contains("per:polad-bulbuloglu");
  }

  @Test
  void placesOfTwoSidesWithNamesAlikeStayTwo() {
    assertThat(ofArticle("001"))
        .anySatisfy(
            e ->
                assertThat(e.places())
                    .extracting(p -> p.id())
                    .contains("loc:tavush-province", "loc:tovuz-district"));
  }

  @Test
  void callsOfOnePersonToldInTwoLanguagesAreOneEntry() {
    assertThat(timeline.events())
        .filteredOn(e -> e.type() == EventType.CONSULT)
        .anySatisfy(
            e -> {
              assertThat(e.languages()).containsExactly("ar", "fa");
              assertThat(e.actors()).extracting(Participant::id).contains("per:sergey-lavrov");
            });
  }

  @Test
  void aCallWithoutADateIsDatedFromThePublicationAndSaysSo() {
    assertThat(ofArticle("004"))
        .filteredOn(e -> e.actors().stream().anyMatch(a -> a.id().equals("per:antony-blinken")))
        .anySatisfy(e -> assertThat(e.flags()).contains("date-from-publication"));
  }

  @Test
  void aDayThatContradictsALengthBesideItStaysAsPrinted() {
    assertThat(mentions("002"))
        .filteredOn(m -> m.mention().type() == EventType.AGREE)
        .extracting(m -> m.date().start().map(LocalDate::toString).orElse(""))
        .contains("2020-10-25");
    assertThat(mentions("002"))
        .filteredOn(m -> m.mention().type() == EventType.ASSAULT)
        .extracting(m -> m.date().end().map(LocalDate::toString).orElse(""))
        .contains("2020-10-25");
  }

  @Test
  void fightingOfYearsAndItsFirstYearAreNotOneEntry() {
    List<String> years =
        timeline.events().stream()
            .filter(e -> e.type() == EventType.ASSAULT && e.background())
            .filter(e -> e.start().isPresent() && e.start().get().getYear() < 2000)
            .map(e -> e.start().get().getYear() + " " + e.end().map(LocalDate::getYear).orElse(0))
            .toList();
    assertThat(years).contains("1992 1992", "1994 1994");
  }

  @Test
  void lastWednesdayOnAMondayIsTheNearestWednesdayBefore() {
    assertThat(mentions("002"))
        .extracting(m -> m.date().start().map(LocalDate::toString).orElse(""))
        .contains("2021-08-04");
  }

  @Test
  void whatIsThreatenedKeepsItsPrintedWordsAlsoWhereTheyWereMistranslated() {
    assertThat(mentions("004"))
        .filteredOn(m -> m.mention().type() == EventType.THREATEN)
        .extracting(m -> m.mention().quote())
        .anyMatch(quote -> quote.contains("بدون انتقام نخواهد ماند"));
  }

  private static List<DatedMention> mentions(String number) {
    return timeline.articles().stream()
        .filter(a -> a.dated().article().id().startsWith(number))
        .flatMap(a -> a.mentions().stream())
        .toList();
  }

  private static List<TimelineEvent> ofArticle(String number) {
    return timeline.events().stream()
        .filter(e -> e.sources().stream().anyMatch(s -> s.article().startsWith(number)))
        .toList();
  }

  /** What a side lost in the entries that both articles tell. */
  private static List<Range> killed(String side, String first, String second) {
    return ofArticle(first).stream()
        .filter(e -> e.sources().stream().anyMatch(s -> s.article().startsWith(second)))
        .flatMap(e -> e.casualties().stream())
        .filter(c -> c.side().equals(side))
        .flatMap(c -> c.killed().stream())
        .toList();
  }
}
