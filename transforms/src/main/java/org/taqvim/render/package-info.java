// SPDX-License-Identifier: GPL-3.0-or-later
/** Turning results into the text of files; no file handling. */
@NullMarked
package org.taqvim.render;

import org.jspecify.annotations.NullMarked;
