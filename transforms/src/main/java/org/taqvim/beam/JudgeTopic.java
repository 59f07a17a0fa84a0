// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.taqvim.article.Draft;

/** Decides by cheap means which articles a conflict profile wants. */
public final class JudgeTopic extends AnnotateDraft<Draft, Draft> {
  private static final long serialVersionUID = 1L;

  private JudgeTopic(String conflict) {
    super(Draft.class, draft -> Annotators.of(conflict).judgeTopic(draft));
  }

  public static JudgeTopic of(String conflict) {
    return new JudgeTopic(conflict);
  }
}
