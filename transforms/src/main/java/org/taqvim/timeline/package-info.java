// SPDX-License-Identifier: GPL-3.0-or-later
/** Merging what many articles tell into one chronological timeline. */
@NullMarked
package org.taqvim.timeline;

import org.jspecify.annotations.NullMarked;
