// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.Draft;

/** Finds the events that each wanted article tells. */
public final class ExtractEvents extends AnnotateDraft<Draft, Draft> {
  private static final long serialVersionUID = 1L;

  private ExtractEvents(String conflict) {
    super(Draft.class, draft -> Annotators.of(conflict).extractEvents(draft));
  }

  public static ExtractEvents of(String conflict) {
    return new ExtractEvents(conflict);
  }
}
