// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

/** The four types of TIMEX3 (ISO 24617-1). */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
