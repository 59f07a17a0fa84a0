// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

/**
 * One meaning of a form in the name index.
 *
 * @param wordClass what it does
 * @param id a gazetteer id, or the code of a grammar word
 * @param blanks how many blanks the listed form has
 * @param alone for a family name: links without a full name beside it
 */
record Lexeme(WordClass wordClass, String id, int blanks, boolean alone) {}
