// SPDX-License-Identifier: GPL-3.0-or-later
/** When an article was published, how that is known, and what it makes of the article's dates. */
@NullMarked
package org.taqvim.dating;

import org.jspecify.annotations.NullMarked;
