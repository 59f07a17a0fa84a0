// SPDX-License-Identifier: GPL-3.0-or-later
/** What becomes of an input: a value, or a rejection that says where and why. */
@NullMarked
package org.taqvim.outcome;

import org.jspecify.annotations.NullMarked;
