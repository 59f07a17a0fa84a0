// SPDX-License-Identifier: GPL-3.0-or-later
/** Days, months and years in the three calendars of the news, and how they meet on one day line. */
@NullMarked
package org.taqvim.calendar;

import org.jspecify.annotations.NullMarked;
