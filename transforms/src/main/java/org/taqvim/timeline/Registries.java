// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

/** The registries that come with the library. */
public final class Registries {
  private Registries() {}

  /** What the built-in gazetteer knows. */
  public static ActorRegistry standard() {
    return ActorRegistry.NONE;
  }
}
