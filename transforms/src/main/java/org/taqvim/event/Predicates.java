// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;

/** Finds what a clause tells: its predicate first, then what stands beside it. */
interface Predicates {
  List<Telling> in(Reading reading, Clause clause);
}
