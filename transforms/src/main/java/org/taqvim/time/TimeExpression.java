// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/**
 * What a time expression says, before it is resolved.
 *
 * @param code the expression in a canonical form that survives storage
 */
public record TimeExpression(String code) {}
