// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The wiring: named steps, coders and counters. The only package of the library that knows Beam.
 */
@NullMarked
package org.taqvim.beam;

import org.jspecify.annotations.NullMarked;
