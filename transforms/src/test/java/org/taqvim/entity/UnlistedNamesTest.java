// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/** Names that no list holds: {@code testdata/lang/<tag>/unlisted.tsv}. */
class UnlistedNamesTest {
  private static final Path LANG = Path.of(System.getProperty("taqvim.testdata"), "lang");

  private static final Map<String, NameGrammar> GRAMMARS =
      Map.of("fa", grammar("fa"), "ar", grammar("ar"));

  private static NameGrammar grammar(String language) {
    return new NameGrammar(Gazetteer.standard(), LanguagePacks.of(language).orElseThrow());
  }

  record Case(String language, String text, Set<String> unlisted) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String language : List.of("fa", "ar")) {
      for (List<String> row : TestTable.rows(LANG.resolve(language).resolve("unlisted.tsv"))) {
        Set<String> names =
            Stream.of(row.get(1).split("\\|", -1))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.toSet());
        cases.add(new Case(language, row.get(0), names));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesThatNoListHoldsAreAddedAndNothingElse(Case one) {
    assertThat(added(one.language(), one.text(), List.of())).isEqualTo(one.unlisted());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noNameIsFoundWhereTextIsExcluded(Case one) {
    Span all = new Span(0, one.text().length());
    assertThat(added(one.language(), one.text(), List.of(all))).isEmpty();
  }

  /** What the whole tagger finds and gazetteer and grammar do not. */
  private static Set<String> added(String language, String words, List<Span> excluded) {
    TokenizedText text = TokenizedText.of(words);
    NameGrammar grammar = GRAMMARS.get(language);
    List<EntityMention> listed = grammar.read(text, grammar.pieces(text, excluded)).entities();
    return EntityTagger.forLanguage(language).tag(text, excluded).entities().stream()
        .filter(name -> !listed.contains(name))
        .map(name -> name.type() + " " + name.text())
        .collect(Collectors.toSet());
  }

  @Test
  void aFamilyNameMeetsTheWholeNameBeforeIt() {
    String words = "سرهنگ واروژان مکرتومیان آمد. مکرتومیان گفت تلفاتی نبود.";
    List<EntityMention> names =
        EntityTagger.forLanguage("fa").tag(TokenizedText.of(words), List.of()).entities();
    assertThat(names).hasSize(2);
    assertThat(names.get(0).id()).isEqualTo(names.get(1).id());
  }

  @Test
  void anUnknownPersonHasOneIdInBothLanguages() {
    String persian = "سرهنگ واروژان مکرتومیان در محل حاضر شد.";
    String arabic = "وقال العقيد فاروجان مكرتوميان إنه كان حاضرا.";
    assertThat(ids("fa", persian)).isEqualTo(ids("ar", arabic)).hasSize(1);
  }

  private static List<String> ids(String language, String words) {
    return EntityTagger.forLanguage(language)
        .tag(TokenizedText.of(words), List.of())
        .entities()
        .stream()
        .map(EntityMention::id)
        .toList();
  }

  @Test
  void manyThreadsFindTheSame() throws IOException {
    List<Case> all = cases().toList();
    List<Set<String>> alone =
        all.stream().map(c -> added(c.language(), c.text(), List.of())).toList();
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            i ->
                assertThat(all.stream().map(c -> added(c.language(), c.text(), List.of())).toList())
                    .isEqualTo(alone));
  }
}
