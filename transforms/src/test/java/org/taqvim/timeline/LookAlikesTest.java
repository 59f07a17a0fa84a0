// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pairs of reports that look alike, and pairs that are one event though they look different. */
class LookAlikesTest {
  @TestFactory
  Stream<DynamicTest> eachPairComesOutAsWritten() {
    return Stream.of("lookalikes.tsv", "same.tsv").flatMap(LookAlikesTest::pairs);
  }

  private static Stream<DynamicTest> pairs(String table) {
    return LookAlikes.read(table).stream()
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    (pair.one() ? "one: " : "apart: ") + pair.why(),
                    () ->
                        assertThat(TimelineBuilder.gather(List.of(pair.first(), pair.second())))
                            .as(
                                EventMatcher.match(pair.first().facts(), pair.second().facts())
                                    .toString())
                            .hasSize(pair.one() ? 1 : 2)));
  }

  @TestFactory
  Stream<DynamicTest> eachPairOfOneArticleComesOutAsWritten() {
    return LookAlikes.told("one-article.tsv").stream()
        .map(
            told ->
                DynamicTest.dynamicTest(
                    (told.one() ? "one: " : "apart: ") + told.why(),
                    () -> assertThat(told.accounts()).hasSize(told.one() ? 1 : 2)));
  }

  @Test
  void thereAreAtLeastThirtyThatMustMerge() {
    assertThat(LookAlikes.read("same.tsv")).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void thereAreAtLeastFiftyFiveThatMustStayApart() {
    assertThat(LookAlikes.read().stream().filter(p -> !p.one())).hasSizeGreaterThanOrEqualTo(55);
  }
}
