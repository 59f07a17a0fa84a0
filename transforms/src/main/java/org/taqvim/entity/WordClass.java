// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

/** What a word or phrase of the name index does in a sentence; the earlier wins on one span. */
enum WordClass {
  PERSON,
  STATE,
  PLACE,
  ORGANISATION,
  /** A family name alone: it links through a full name, a role, or its fame. */
  SURNAME,
  DEMONYM,
  /** The people of a state as a noun: "the Armenians". They have troops, but no ministries. */
  PEOPLE,
  /** The head of an organisation's name that a country completes: a ministry, an army. */
  ORG_HEAD,
  /** An office that a country completes: a foreign minister, an ambassador. */
  ROLE,
  /** Office words in the plural or dual, with a country each: "the foreign ministers of". */
  ROLES,
  /** Words for a party to the conflict: "the … side". */
  SIDE,
  /** Troops that a country completes. */
  FORCES,
  /** People without names that a country completes: officials, sources, media, civilians. */
  GROUP,
  /** Both sides, the two countries. */
  BOTH,
  /** A title before a person's name, which is not part of it. */
  EPITHET,
  /** A word that may stand between a head and its country. */
  FILLER,
  /** A preposition that makes a capital a place. */
  AT,
  /** A place word before a place's name: city, village, district. */
  PLACE_HEAD,
  /** "Lower", "upper", "great": with the name after it another place. */
  PLACE_PREFIX,
  /** A word before the name of a channel, a paper, a site, which is no part of it. */
  MEDIA_HEAD;

  /** Whether it names somebody or something by itself. */
  boolean isName() {
    return this == PERSON || this == STATE || this == PLACE || this == ORGANISATION;
  }
}
