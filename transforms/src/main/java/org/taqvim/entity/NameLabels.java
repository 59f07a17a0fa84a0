// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labels of words in a sequence with typed spans: outside, and for each type begin, inside,
 * last and unit (BILOU).
 *
 * <p>Label 0 is outside; type {@code t} (from 0) has {@code 1 + 4 t} to {@code 4 + 4 t}.
 */
final class NameLabels {
  static final int OUTSIDE = 0;
  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  private final List<String> types;
  private final int[][] before;

  NameLabels(List<String> types) {
    this.types = List.copyOf(types);
    this.before = new int[size()][];
    for (int label = 0; label < size(); label++) {
      int now = label;
      before[label] = IntStream.range(0, size()).filter(p -> follows(p, now)).toArray();
    }
  }

  /**
   * A typed span of words.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param type index of its type
   */
  record TypedSpan(int from, int to, int type) {}

  List<String> types() {
    return types;
  }

  int size() {
    return 1 + 4 * types.size();
  }

  /** The labels that may stand before a label. */
  int[] before(int label) {
    return before[label];
  }

  boolean mayBegin(int label) {
    return label == OUTSIDE || part(label) == BEGIN || part(label) == UNIT;
  }

  boolean mayEnd(int label) {
    return label == OUTSIDE || part(label) == LAST || part(label) == UNIT;
  }

  private boolean follows(int previous, int label) {
    if (mayEnd(previous)) {
      return mayBegin(label);
    }
    return !mayBegin(label) && type(previous) == type(label);
  }

  static int type(int label) {
    return (label - 1) / 4;
  }

  private static int part(int label) {
    return (label - 1) % 4;
  }

  static int begin(int type) {
    return 1 + 4 * type + BEGIN;
  }

  static int unit(int type) {
    return 1 + 4 * type + UNIT;
  }

  /** The labels of a sequence with these spans. */
  int[] encode(int words, List<TypedSpan> spans) {
    int[] path = new int[words];
    for (TypedSpan span : spans) {
      int base = 1 + 4 * span.type();
      for (int i = span.from(); i < span.to(); i++) {
        path[i] = base + INSIDE;
      }
      path[span.from()] = base + BEGIN;
      path[span.to() - 1] = base + (span.to() - span.from() == 1 ? UNIT : LAST);
    }
    return path;
  }

  /** The spans of a well-formed label sequence. */
  List<TypedSpan> decode(int[] path) {
    List<TypedSpan> spans = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < path.length; i++) {
      if (path[i] == OUTSIDE) {
        continue;
      }
      if (mayBegin(path[i])) {
        from = i;
      }
      if (mayEnd(path[i])) {
        spans.add(new TypedSpan(from, i + 1, type(path[i])));
      }
    }
    return spans;
  }
}
