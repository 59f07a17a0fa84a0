// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;

/**
 * A possible name that no list holds.
 *
 * @param words the words of its sentence
 * @param from index of its first word
 * @param to index after its last
 * @param margin how sure the tagger is, without what a cue gave
 * @param shaped whether its form alone tells that it is a name
 */
record NameCandidate(
    List<NameWord> words, int from, int to, EntityType type, float margin, boolean shaped) {
  NameWord first() {
    return words.get(from);
  }

  String last() {
    return words.get(to - 1).text();
  }

  boolean isLone() {
    return to - from == 1;
  }

  String key() {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(words.get(i).text());
    }
    return key.toString();
  }
}
