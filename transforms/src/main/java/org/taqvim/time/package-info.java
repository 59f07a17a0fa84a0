// SPDX-License-Identifier: GPL-3.0-or-later
/** Finding time expressions in text, and resolving them against a reference day. */
@NullMarked
package org.taqvim.time;

import org.jspecify.annotations.NullMarked;
