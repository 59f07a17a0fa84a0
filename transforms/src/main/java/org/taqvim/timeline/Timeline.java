// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;

/**
 * A whole timeline in memory.
 *
 * @param articles by id
 * @param events in {@link TimelineOrder}
 */
public record Timeline(List<TimelineArticle> articles, List<TimelineEvent> events) {
  public Timeline {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }
}
