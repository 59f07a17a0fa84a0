// SPDX-License-Identifier: GPL-3.0-or-later
/** People, places and organisations: finding their names and linking them to ids. */
@NullMarked
package org.taqvim.entity;

import org.jspecify.annotations.NullMarked;
