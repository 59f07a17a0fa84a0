// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A part of a page that is not the article's own prose. No time, entity or event comes from it;
 * dates of a dateline feed the publication date.
 *
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends, exclusive
 * @param kind what it is
 */
public record Boilerplate(int begin, int end, Kind kind) {
  /** The kinds of page furniture. */
  public enum Kind {
    @JsonProperty("dateline")
    DATELINE,
    @JsonProperty("byline")
    BYLINE,
    @JsonProperty("share")
    SHARE,
    @JsonProperty("comments")
    COMMENTS,
    @JsonProperty("caption")
    CAPTION,
    /** A title or lead that is printed again. */
    @JsonProperty("repeat")
    REPEAT,
    @JsonProperty("navigation")
    NAVIGATION,
    @JsonProperty("related")
    RELATED,
    @JsonProperty("related-dates")
    RELATED_DATES,
    @JsonProperty("blank")
    BLANK
  }
}
