// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/**
 * PLOVER event types (PLOVER manual, CC BY-SA 4.0), with STATEMENT for words that are none of them
 * and OTHER for what happened without being one.
 */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  CONCEDE,
  STATEMENT,
  OTHER
}
