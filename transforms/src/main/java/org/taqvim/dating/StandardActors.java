// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

/** What the built-in tables know of actors. */
final class StandardActors {
  static final KnownActors INSTANCE = KnownActors.NONE;

  private StandardActors() {}
}
