// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Which language a text is in, and the packs of words and rules that each supported language
 * brings.
 */
@NullMarked
package org.taqvim.language;

import org.jspecify.annotations.NullMarked;
