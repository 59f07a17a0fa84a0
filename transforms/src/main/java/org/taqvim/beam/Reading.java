// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.Optional;
import org.taqvim.article.Article;
import org.taqvim.article.Draft;
import org.taqvim.outcome.Rejection;

/**
 * Something read, on its way through annotation.
 *
 * <p>Whatever becomes of it, it goes the whole way in one collection: a side output for each step's
 * failures would make Flink write and read every article between every two steps.
 *
 * @param draft what the steps have found so far; absent where no article could be read
 * @param rejection why it goes no further
 * @param known whether an earlier run has annotated it, so that it is only to be counted as seen
 */
public record Reading(Optional<Draft> draft, Optional<Rejection> rejection, boolean known) {
  /** An article that is to be annotated. */
  public static Reading of(Article article) {
    return new Reading(Optional.of(Draft.of(article)), Optional.empty(), false);
  }

  /** An article that an earlier run has annotated. */
  public static Reading known(Article article) {
    return new Reading(Optional.of(Draft.of(article)), Optional.empty(), true);
  }

  /** Input that is no article. */
  public static Reading unreadable(Rejection rejection) {
    return new Reading(Optional.empty(), Optional.of(rejection), false);
  }

  /** The draft, where there are steps to be taken. */
  Optional<Draft> open() {
    return known || rejection.isPresent() ? Optional.empty() : draft;
  }

  Reading with(Draft next) {
    return new Reading(Optional.of(next), rejection, known);
  }

  Reading failed(Rejection why) {
    return new Reading(draft, Optional.of(why), known);
  }
}
