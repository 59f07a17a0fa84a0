// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held an office, and when.
 *
 * @param office the office's id
 * @param person the person's id
 * @param name the person's canonical English name
 * @param from the first day
 * @param to the last day; empty where the term lasted when the table was written
 */
public record Holder(
    String office, String person, String name, LocalDate from, Optional<LocalDate> to) {
  /** Whether the term covers a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
