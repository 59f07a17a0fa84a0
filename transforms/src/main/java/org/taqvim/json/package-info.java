// SPDX-License-Identifier: GPL-3.0-or-later
/** The one way values become JSON and come back. */
@NullMarked
package org.taqvim.json;

import org.jspecify.annotations.NullMarked;
