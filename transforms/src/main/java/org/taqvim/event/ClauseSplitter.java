// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import org.taqvim.text.Sentence;

/** Cuts a sentence into clauses, in text order and without gaps that hold words. */
interface ClauseSplitter {
  List<Clause> split(Reading reading, Sentence sentence);
}
