// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

/**
 * A name in a text, linked.
 *
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the source between them
 * @param type what the name names as it is used here
 * @param id the gazetteer's id, or an id made from the name's consonant skeleton
 * @param name the canonical English name; for a name that no list holds, its transliteration
 */
public record EntityMention(
    int begin, int end, String text, EntityType type, String id, String name) {}
