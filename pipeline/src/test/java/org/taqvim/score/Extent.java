// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A span in code points, end exclusive. */
record Extent(int begin, int end) {

  /** Of a line of output, or of gold in either of its two spellings. */
  static Extent of(JsonNode node) {
    JsonNode begin = node.has("begin") ? node.get("begin") : node.path("start");
    return new Extent(begin.asInt(), node.path("end").asInt());
  }

  /** A gold mention's own span and those that repeat it. */
  static List<Extent> all(JsonNode mention) {
    List<Extent> extents = new ArrayList<>();
    extents.add(of(mention));
    mention.path("other_spans").forEach(span -> extents.add(of(span)));
    return extents;
  }

  int shared(Extent other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** The shared part of the shorter span. */
  double overlap(Extent other) {
    int shorter = Math.min(end - begin, other.end - other.begin);
    return shorter <= 0 ? 0 : (double) shared(other) / shorter;
  }

  /** What it cuts from a text. */
  String cut(String text) {
    int length = text.codePointCount(0, text.length());
    if (begin < 0 || begin > end || end > length) {
      return "";
    }
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }
}
