// SPDX-License-Identifier: GPL-3.0-or-later
/** The program: options, the whole pipeline, the run report. */
@NullMarked
package org.taqvim.pipeline;

import org.jspecify.annotations.NullMarked;
