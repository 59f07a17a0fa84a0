// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import org.taqvim.dating.DatedArticle;

/**
 * A dated article with what became of its events, all that a line of {@code articles.jsonl} says.
 *
 * @param dated the article
 * @param mentions its events with their dates, in the order of the article's events
 * @param entries the id of the timeline entry of each event, in the same order
 */
public record TimelineArticle(
    DatedArticle dated, List<DatedMention> mentions, List<String> entries) {
  public TimelineArticle {
    mentions = List.copyOf(mentions);
    entries = List.copyOf(entries);
  }
}
