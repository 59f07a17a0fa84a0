// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;
import java.util.Optional;
import org.taqvim.text.Span;

/**
 * What of a page is the article's own prose, and what is not.
 *
 * @param title the headline: as it stands in the text, else from the metadata
 * @param titleSpan where the headline stands in the text
 * @param boilerplate page furniture, in text order, without overlaps
 * @param datelines spans of datelines, the most trusted first; each lies inside boilerplate
 * @param softBreaks offsets of line breaks that only wrap a line: the words around them are one
 *     sentence
 */
public record CleanedPage(
    Optional<String> title,
    Optional<Span> titleSpan,
    List<Boilerplate> boilerplate,
    List<Span> datelines,
    List<Integer> softBreaks) {

  /** Before a page was looked at. */
  static final CleanedPage NOTHING =
      new CleanedPage(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

  public CleanedPage {
    boilerplate = List.copyOf(boilerplate);
    datelines = List.copyOf(datelines);
    softBreaks = List.copyOf(softBreaks);
  }

  /** The spans from which no time, name or event may come. */
  public List<Span> excluded() {
    return boilerplate.stream().map(b -> new Span(b.begin(), b.end())).toList();
  }
}
