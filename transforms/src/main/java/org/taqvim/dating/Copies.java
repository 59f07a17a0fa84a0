// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.article.AnnotatedArticle;

/**
 * By which keys near copies meet: parts of their sketches, {@value #BANDS} parts of {@value #BAND}
 * values. Two texts of which nine tenths are one share five of them on average, texts of which half
 * is one seldom share two. One shared part is not believed.
 */
final class Copies {
  private static final int BANDS = 10;
  private static final int BAND = 6;

  /** Fewer shared parts than these are chance. */
  static final int LEAST = 2;

  private Copies() {}

  /** The keys under which an article meets its copies. */
  static List<String> keys(AnnotatedArticle article) {
    List<Integer> sketch = article.sketch();
    List<String> keys = new ArrayList<>();
    for (int band = 0; band < BANDS && (band + 1) * BAND <= sketch.size(); band++) {
      int hash = sketch.subList(band * BAND, (band + 1) * BAND).hashCode();
      keys.add("copy|" + band + "|" + article.language() + "|" + Integer.toHexString(hash));
    }
    return keys;
  }
}
