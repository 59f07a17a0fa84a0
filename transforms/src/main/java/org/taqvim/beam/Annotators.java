// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;

/** One annotator a conflict profile in each JVM, however many copies of a step there are. */
public final class Annotators {
  private static final Map<String, ArticleAnnotator> BY_PROFILE = new ConcurrentHashMap<>();

  private Annotators() {}

  /** The annotator of a profile, by its built-in name or its folder. */
  public static ArticleAnnotator of(String conflict) {
    return BY_PROFILE.computeIfAbsent(
        conflict, name -> ArticleAnnotator.of(ConflictProfile.named(name)));
  }
}
