// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** Somebody who says something, or an outlet that passes it on: a gazetteer id and English name. */
public record Speaker(String id, String name) {}
