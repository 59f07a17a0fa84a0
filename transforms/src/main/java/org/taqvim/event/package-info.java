// SPDX-License-Identifier: GPL-3.0-or-later
/** Who did what to whom, who says so, and how many were hurt, as one article tells it. */
@NullMarked
package org.taqvim.event;

import org.jspecify.annotations.NullMarked;
