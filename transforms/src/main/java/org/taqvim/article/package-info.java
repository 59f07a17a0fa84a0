// SPDX-License-Identifier: GPL-3.0-or-later
/** One article on its way from bytes to an annotated article: the left side of the hinge. */
@NullMarked
package org.taqvim.article;

import org.jspecify.annotations.NullMarked;
