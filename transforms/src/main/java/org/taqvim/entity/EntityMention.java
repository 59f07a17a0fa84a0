// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A name in a text, linked.
 *
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the source between them
 * @param type what the name names as it is used here
 * @param id the gazetteer's id, or an id made from the name's consonant skeleton
 * @param name the canonical English name; for a name that no list holds, its transliteration
 * @param flags doubts: {@link #NAMESAKES}
 */
public record EntityMention(
    int begin,
    int end,
    String text,
    EntityType type,
    String id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> flags) {
  /**
   * Several places bear the name, and nothing in the text tells which is meant: the one that news
   * means without more was taken.
   */
  public static final String NAMESAKES = "namesakes";

  public EntityMention {
    flags = List.copyOf(flags);
  }

  /** A name without doubts. */
  public EntityMention(int begin, int end, String text, EntityType type, String id, String name) {
    this(begin, end, text, type, id, name, List.of());
  }
}
