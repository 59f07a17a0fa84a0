// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.util.List;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.time.TimeValue;

/**
 * An annotated article with its publication date, and its times resolved against it.
 *
 * @param times one value for each of the article's {@code times}, in the same order
 */
public record DatedArticle(AnnotatedArticle article, Publication published, List<TimeValue> times) {
  public DatedArticle {
    times = List.copyOf(times);
    if (times.size() != article.times().size()) {
      throw new IllegalArgumentException(
          times.size() + " values for " + article.times().size() + " time mentions");
    }
  }
}
