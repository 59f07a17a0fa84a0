// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

/** What a name names. */
public enum EntityType {
  PER,
  LOC,
  ORG
}
