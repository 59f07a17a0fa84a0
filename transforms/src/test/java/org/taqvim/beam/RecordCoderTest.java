// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;
import org.taqvim.timeline.Timeline;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineBuilder;
import org.taqvim.timeline.TimelineEvent;

/** What is encoded comes back as it was. */
class RecordCoderTest {
  private enum Side {
    LEFT,
    RIGHT
  }

  private record Everything(
      String text,
      int number,
      Integer boxed,
      long large,
      double share,
      boolean sure,
      LocalDate day,
      Side side,
      Optional<String> maybe,
      List<Optional<Integer>> list) {}

  private record Unknown(Set<String> set) {}

  private static <T> T roundTrip(T value, Class<T> type) throws CoderException {
    RecordCoder<T> coder = SerializableUtils.clone(RecordCoder.of(type));
    byte[] bytes = CoderUtils.encodeToByteArray(coder, value);
    T back = CoderUtils.decodeFromByteArray(coder, bytes);
    assertThat(CoderUtils.encodeToByteArray(coder, back)).isEqualTo(bytes);
    return back;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "نخست‌وزیر",
        "😀 and half of one: \uD83D",
        "\u0000\uFFFF\u007F\u0080\u3FFF\u4000"
      })
  void everyStringComesBackWhole(String text) throws CoderException {
    Rejection rejection =
        new Rejection(text, Optional.of(text.length()), Rejection.Stage.READ, text + text);
    assertThat(roundTrip(rejection, Rejection.class)).isEqualTo(rejection);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE})
  void everyKindOfComponentComesBack(long large) throws CoderException {
    Everything all =
        new Everything(
            "x",
            (int) large,
            Integer.MIN_VALUE,
            large,
            1 / 3.0,
            large < 0,
            LocalDate.of(2020, 9, 27).minusDays(large % 100_000),
            Side.RIGHT,
            Optional.empty(),
            List.of(Optional.of(7), Optional.empty()));
    assertThat(roundTrip(all, Everything.class)).isEqualTo(all);
  }

  @Test
  void aTypeWithoutAFormIsRefusedBeforeAnythingIsEncoded() {
    assertThatThrownBy(() -> RecordCoder.of(Unknown.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no binary form");
  }

  @Test
  void allThatTheArticlesWithGoldBecomeComesBack() throws IOException {
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    List<AnnotatedArticle> annotated = new ArrayList<>();
    try (Stream<Path> files =
        Files.list(Path.of(System.getProperty("taqvim.testdata"), "articles"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Article article =
            new Article(
                name, name, Optional.of(1), Files.readString(file), true, Article.Metadata.NONE);
        Reading reading = Reading.of(article);
        assertThat(roundTrip(reading, Reading.class)).isEqualTo(reading);
        if (annotator.annotate(article) instanceof Outcome.Accepted<AnnotatedArticle> accepted) {
          assertThat(roundTrip(accepted.value(), AnnotatedArticle.class))
              .isEqualTo(accepted.value());
          annotated.add(accepted.value());
        }
      }
    }
    Timeline timeline = TimelineBuilder.build(annotated);
    assertThat(timeline.events()).isNotEmpty();
    for (TimelineEvent event : timeline.events()) {
      assertThat(roundTrip(event, TimelineEvent.class)).isEqualTo(event);
    }
    for (TimelineArticle article : timeline.articles()) {
      assertThat(roundTrip(article, TimelineArticle.class)).isEqualTo(article);
    }
  }
}
