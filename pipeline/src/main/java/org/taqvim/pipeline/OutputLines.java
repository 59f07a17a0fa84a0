// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.List;
import org.apache.beam.sdk.values.KV;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.beam.Counting;
import org.taqvim.beam.Tally;
import org.taqvim.dating.ArticleDater;
import org.taqvim.json.Json;
import org.taqvim.outcome.Rejection;
import org.taqvim.pipeline.io.KnownWriter;
import org.taqvim.render.JsonLines;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineChanges.Change;
import org.taqvim.timeline.TimelineChanges.Redirect;
import org.taqvim.timeline.TimelineEvent;

/** The line of each output's values, behind the key that the output is sorted by. */
final class OutputLines {
  private OutputLines() {}

  static KV<String, String> entry(TimelineEvent entry) {
    return KV.of(EntryKey.of(entry), JsonLines.timelineEvent(entry));
  }

  static KV<String, String> article(TimelineArticle told) {
    AnnotatedArticle article = told.dated().article();
    Tally.article(article, Counting::count);
    return KV.of(article.id(), JsonLines.article(told));
  }

  /** Of an article that tells no event, and so needs no others. */
  static KV<String, String> eventless(AnnotatedArticle article) {
    return article(
        new TimelineArticle(ArticleDater.standard().alone(article), List.of(), List.of()));
  }

  /** What a next run reads instead of the article. */
  static KV<String, String> state(AnnotatedArticle article) {
    return KV.of(article.id(), Json.write(article));
  }

  static KV<String, String> known(AnnotatedArticle article) {
    String line = KnownWriter.line(article);
    return KV.of(line, line);
  }

  static KV<String, String> change(Change change) {
    return KV.of(change.key(), Json.write(change));
  }

  static KV<String, String> redirect(Redirect redirect) {
    return KV.of(redirect.from(), Json.write(redirect));
  }

  static KV<String, String> rejection(Rejection rejection) {
    Tally.rejection(rejection, Counting::count);
    String line = "%010d".formatted(rejection.line().orElse(0));
    return KV.of(rejection.source() + "\0" + line, JsonLines.rejection(rejection));
  }
}
