// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** What the form of a word says, as the column {@code features} of a pack's inflection names it. */
enum Feature {
  PAST,
  PLUPERFECT,
  /** A past that went on, or that could have been. */
  PROGRESSIVE,
  PRESENT,
  FUTURE,
  SUBJUNCTIVE,
  PARTICIPLE,
  INFINITIVE,
  NEGATED,
  /** A participle beside a verb of becoming. */
  PASSIVE,
  /** A negated verb that says of the past that it was not done, whatever its own tense. */
  NOT_DONE,
  /** What was tried, not done. */
  ATTEMPTED,
  /** A participle that goes with its main clause's subject. */
  ACCOMPANYING,
  /** A verbal noun that can stand for a clause; accompanying where a pronoun on it is its doer. */
  VERBAL_NOUN,
  PLURAL,
  /** A verb whose subject is two, or is feminine; without either and not plural it is one man's. */
  DUAL,
  FEMININE,
  /** A verb whose subject is "we". */
  FIRST_PERSON,
  /** A noun with the article. */
  DEFINITE
}
