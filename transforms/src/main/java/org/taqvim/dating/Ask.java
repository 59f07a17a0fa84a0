// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article that has no date of its own asks when something took place of which it tells.
 *
 * @param key what took place, without its date
 * @param article who asks
 * @param event the index of the event in the article; as {@code time} where no event is asked for
 * @param time the index of the time mention that dates it there, {@link #NEWS}, {@link #COPY} or
 *     {@link #STORY}
 * @param strong whether few things go by this key, so that one answer weighs much
 * @param from only answers from this day on
 * @param to only answers up to this day
 */
public record Ask(
    String key,
    String article,
    int event,
    int time,
    boolean strong,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** Instead of a time mention: the event is the news itself, of the day or the day before. */
  public static final int NEWS = -1;

  /** Instead of an event: the wording is asked for, of which a dated copy may exist. */
  public static final int COPY = -2;

  /** Instead of an event: articles are asked for that tell the same story. */
  public static final int STORY = -3;
}
