// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/** Sentences of {@code testdata/lang/<tag>/entities.tsv} and what they may not give. */
class EntityTaggerTest {
  private static List<EntityMention> names(String language, String text) {
    return EntityTagger.forLanguage(language).tag(TokenizedText.of(text), List.of()).entities();
  }

  /** What was found, but for people that no list holds: those have tables of their own. */
  private static List<NameCases.Name> judged(String language, NameCases.Sentence sentence) {
    return names(language, sentence.text()).stream()
        .map(name -> new NameCases.Name(name.begin(), name.end(), name.id()))
        .filter(name -> name.isListed() || sentence.names().contains(name))
        .toList();
  }

  static Stream<NameCases.Sentence> persian() throws IOException {
    return NameCases.sentences("fa").stream();
  }

  static Stream<NameCases.Sentence> arabic() throws IOException {
    return NameCases.sentences("ar").stream();
  }

  @ParameterizedTest
  @MethodSource("persian")
  void aPersianSentenceGivesItsNamesAndNoOthers(NameCases.Sentence sentence) {
    assertThat(judged("fa", sentence)).as(sentence.note()).isEqualTo(sentence.names());
  }

  @ParameterizedTest
  @MethodSource("arabic")
  void anArabicSentenceGivesItsNamesAndNoOthers(NameCases.Sentence sentence) {
    assertThat(judged("ar", sentence)).as(sentence.note()).isEqualTo(sentence.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar"})
  void theTablesAreLargeAndHoldSentencesWithoutNames(String language) throws IOException {
    List<NameCases.Sentence> sentences = NameCases.sentences(language);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(80);
    assertThat(sentences.stream().filter(s -> s.names().isEmpty()).count())
        .isGreaterThanOrEqualTo(8);
  }

  private static List<String> doubts(String text) {
    return names("fa", text).stream().flatMap(name -> name.flags().stream()).toList();
  }

  @Test
  void aNameOfSeveralPlacesThatNothingTellsApartIsFlagged() {
    assertThat(doubts("آغدام هدف توپخانه قرار گرفت.")).containsExactly(EntityMention.NAMESAKES);
    assertThat(doubts("روستای آغدام شهرستان تووز هدف توپخانه قرار گرفت.")).isEmpty();
    assertThat(doubts("خانکندی هدف توپخانه قرار گرفت.")).isEmpty();
  }

  @Test
  void aPlaceOfAListTellsOfNoOtherWhereItLies() {
    assertThat(names("fa", "مواضع ارتش در تووز، گورانبوی و آغدام زیر آتش رفت."))
        .extracting(EntityMention::id)
        .contains("loc:aghdam")
        .doesNotContain("loc:aghdam-tovuz");
  }

  private static List<String> people(String text) {
    return names("fa", text).stream()
        .filter(name -> name.type() == EntityType.PER)
        .map(EntityMention::id)
        .toList();
  }

  @Test
  void aFamilyNameAloneGoesToTheOneWhomTheArticleNamesInFull() {
    assertThat(people("استپانیان به باکو رفت. تاتویک استپانیان در ایروان سخن گفت."))
        .containsExactly("per:tatevik-stepanyan", "per:tatevik-stepanyan");
  }

  @Test
  void aFamilyNameOfTwoPeopleOfTheArticleStaysOpen() {
    assertThat(people("گغام استپانیان و تاتویک استپانیان آمدند. استپانیان گفت که مرز بسته است."))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("per:gegham-stepanyan"),
            second -> assertThat(second).isEqualTo("per:tatevik-stepanyan"),
            open -> assertThat(open).startsWith("per:x-"));
  }

  @Test
  void ofTwoNamesakesTheOneOfTheSameParagraphIsMeant() {
    assertThat(
            people(
                "گغام استپانیان از قطع گاز خبر داد.\n\n"
                    + "تاتویک استپانیان در ایروان بود. استپانیان گفت که مرز بسته است."))
        .containsExactly("per:gegham-stepanyan", "per:tatevik-stepanyan", "per:tatevik-stepanyan");
  }

  @Test
  void ofTwoNamesakesTheOneWhoHeldTheOfficeBesideTheNameIsMeant() {
    assertThat(people("حیدر علی‌اف پدر الهام علی‌اف بود. رئیس جمهور آذربایجان علی‌اف سخن گفت."))
        .containsExactly("per:heydar-aliyev", "per:ilham-aliyev", "per:ilham-aliyev");
  }

  @Test
  void anUnlistedPersonsFamilyNameGoesToTheUnlistedPerson() {
    List<String> people =
        people(
            "خانم نازلی شاهوردیان، سخنگوی شهرداری، گفت جاده بسته است. شاهوردیان افزود که برف می‌بارد.");
    assertThat(people).hasSize(2);
    assertThat(people.get(0)).startsWith("per:x-").isEqualTo(people.get(1));
  }

  @Test
  void aFamilyNameOfTwoUnlistedPeopleStaysOpen() {
    List<String> people =
        people(
            "خانم نازلی شاهوردیان سخن گفت. آقای آرام شاهوردیان سخن گفت. شاهوردیان افزود که برف می‌بارد.");
    assertThat(people).hasSize(3);
    assertThat(people.get(2)).isNotIn(people.get(0), people.get(1));
  }

  @Test
  void aNameInAnExcludedSpanIsNone() {
    String text = "تهران و باکو";
    TaggedNames names =
        EntityTagger.forLanguage("fa").tag(TokenizedText.of(text), List.of(new Span(0, 5)));
    assertThat(names.entities()).extracting(EntityMention::text).containsExactly("باکو");
  }

  @Test
  void aDatelineGivesPlacesAndAgenciesAtTheirOffsetsButNoAuthors() {
    String text = "العنوان\nيريفان 3 مارس (كونا) نيكول باشينيان";
    List<EntityMention> names =
        EntityTagger.forLanguage("ar")
            .placesAndAgencies(TokenizedText.of(text), List.of(new Span(8, text.length())));
    assertThat(names)
        .extracting(EntityMention::id)
        .containsExactlyInAnyOrder("loc:yerevan", "org:kuna");
    assertThat(names)
        .allSatisfy(n -> assertThat(text.substring(n.begin(), n.end())).isEqualTo(n.text()));
  }

  @Test
  void aTextIsReadTheSameWayEachTime() throws IOException {
    for (NameCases.Sentence sentence : NameCases.sentences("fa")) {
      assertThat(names("fa", sentence.text())).isEqualTo(names("fa", sentence.text()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "و", "ال", "\uD83D", "«»", "قرية \"", "روستای «", "وووووووووووو"})
  void oddTextsGiveNothingAndDoNoHarm(String text) {
    assertThat(names("ar", text)).isEmpty();
    assertThat(names("fa", text)).isEmpty();
  }
}
