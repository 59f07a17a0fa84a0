// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;

/** A stretch of days as ISO strings, which compare as days do. */
record Days(String start, String end) {

  static Days of(JsonNode node) {
    return new Days(Rows.text(node, "start"), Rows.text(node, "end"));
  }

  boolean isKnown() {
    return !start.isEmpty() && !start.equals("null");
  }

  boolean meets(Days other) {
    return isKnown() && start.compareTo(other.end) <= 0 && other.start.compareTo(end) <= 0;
  }

  /** Whether these are the days of a gold mention, or others that its annotator accepts. */
  boolean areRightFor(JsonNode goldDate) {
    if (equals(of(goldDate))) {
      return true;
    }
    for (JsonNode accepted : goldDate.path("accept")) {
      if (start.equals(accepted.path(0).asText()) && end.equals(accepted.path(1).asText())) {
        return true;
      }
    }
    return false;
  }
}
