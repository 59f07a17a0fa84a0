// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

/** Decides by cheap means which articles a conflict profile wants. */
public final class JudgeTopic extends AnnotationStep {
  private static final long serialVersionUID = 1L;

  private JudgeTopic(String conflict) {
    super(draft -> Annotators.of(conflict).judgeTopic(draft));
  }

  public static JudgeTopic of(String conflict) {
    return new JudgeTopic(conflict);
  }
}
