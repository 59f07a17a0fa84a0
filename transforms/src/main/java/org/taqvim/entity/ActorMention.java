// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.Optional;

/**
 * Words that stand for somebody who can act: a name, a role ("the Russian foreign minister"), a
 * side ("the Armenian side"), forces, a government named by its capital.
 *
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the source between them
 * @param sort what kind of words they are
 * @param id the gazetteer's id; {@code office:…} for a role whose holder the text does not name
 * @param name the canonical English name
 * @param country ISO 3166-1 alpha-3 of the state that the actor belongs to
 */
public record ActorMention(
    int begin, int end, String text, Sort sort, String id, String name, Optional<String> country) {
  /** The kinds of words that stand for an actor. */
  public enum Sort {
    PERSON,
    /** A role word whose holder is not named beside it. */
    OFFICE,
    STATE,
    /** A capital or palace that means the government. */
    GOVERNMENT,
    ORGANISATION,
    FORCES,
    MEDIA,
    /** Officials, sources, fighters, citizens of a state: people without names. */
    GROUP,
    /** A nationality word that is part of no longer actor. */
    DEMONYM
  }
}
