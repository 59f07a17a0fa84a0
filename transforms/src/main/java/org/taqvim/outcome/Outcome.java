// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.outcome;

/** Either a value or the reason why there is none. */
public sealed interface Outcome<T> {
  /** The value. */
  record Accepted<T>(T value) implements Outcome<T> {}

  /** The reason. */
  record Rejected<T>(Rejection rejection) implements Outcome<T> {}

  static <T> Outcome<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Outcome<T> rejected(Rejection rejection) {
    return new Rejected<>(rejection);
  }
}
