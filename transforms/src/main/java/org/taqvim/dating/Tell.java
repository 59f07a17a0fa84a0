// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;

/**
 * An article tells when something took place, under a key by which other articles find it.
 *
 * @param key what took place, without its date
 * @param day when
 * @param article who tells it
 */
public record Tell(String key, LocalDate day, String article) {}
