// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

class PhraseIndexTest {
  private final PhraseIndex<String> index = new PhraseIndex<>();

  /** The values found at the first token of a text, each with the token after it. */
  private List<String> at(String text) {
    List<Token> tokens = TokenizedText.of(text).tokens();
    return index.at(tokens, 0, tokens.size()).stream()
        .map(hit -> hit.value() + " " + hit.end())
        .toList();
  }

  @Test
  void aPhraseOfTwoWordsMayBeJoinedButOneWordIsNeverApart() {
    index.addLiteral("آتش بس", "truce");
    index.addLiteral("گفتگو", "talks");

    assertThat(at("آتش بس شد")).containsExactly("truce 2");
    assertThat(at("آتش\u200cبس شد")).containsExactly("truce 2");
    assertThat(at("آتشبس شد")).containsExactly("truce 1");
    assertThat(at("گفت گو شد")).isEmpty();
    assertThat(at("آتش")).isEmpty();
  }

  @Test
  void theLongestComesFirstAndOfEquallyLongOnesTheLast() {
    index.addLiteral("آتش", "fire");
    index.addLiteral("آتش بس", "truce");
    index.addLiteral("آتش بس", "ceasefire");

    assertThat(at("آتش بس شد")).containsExactly("ceasefire 2", "truce 2", "fire 1");
    index.addLiteral("آتش", "fire");
    assertThat(at("آتش")).containsExactly("fire 1");
  }

  @Test
  void theSameFormIsAlsoKeptAsAVerbalNoun() {
    index.add(new Inflection.Form("رفض", Set.of(Feature.PAST)), "reject");
    index.add(new Inflection.Form("رفض", Set.of(Feature.PAST, Feature.VERBAL_NOUN)), "reject");
    index.add(new Inflection.Form("رفض", Set.of(Feature.PLURAL)), "reject");

    assertThat(at("رفض")).containsExactly("reject 1", "reject 1");
  }

  @Test
  void twoIndexesOfOneTableKeepTheirPhrasesApart() {
    LetterTable letters = new LetterTable();
    PhraseIndex<String> other = new PhraseIndex<>(letters);
    PhraseIndex<String> mine = new PhraseIndex<>(letters);
    other.addLiteral("آتش بس", "truce");
    mine.addLiteral("بس", "enough");

    List<Token> tokens = TokenizedText.of("آتش بس").tokens();
    assertThat(mine.in(tokens, 0, 2)).extracting(PhraseIndex.Hit::value).containsExactly("enough");
    assertThat(other.in(tokens, 0, 2)).extracting(PhraseIndex.Hit::value).containsExactly("truce");
  }
}
