// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

/** Finds the events that each wanted article tells. */
public final class ExtractEvents extends AnnotationStep {
  private static final long serialVersionUID = 1L;

  private ExtractEvents(String conflict) {
    super(draft -> Annotators.of(conflict).extractEvents(draft));
  }

  public static ExtractEvents of(String conflict) {
    return new ExtractEvents(conflict);
  }
}
