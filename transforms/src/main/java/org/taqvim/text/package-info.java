// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Text as it was read, folded views of it, tokens and sentences; every offset leads back to the
 * source.
 */
@NullMarked
package org.taqvim.text;

import org.jspecify.annotations.NullMarked;
