// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

/** Short titles of events in English, Persian and Arabic, made from codes. */
public final class EventTitles {
  private EventTitles() {}

  /** One title in three languages. */
  public record Titles(String en, String fa, String ar) {}
}
