// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the lines that a page has twice: its title again, a teaser of its lead, a caption. */
final class Repeats {
  private static final int SHORTEST_REPEAT = 16;
  private static final int LINES_OF_ONE_START = 8;

  private final List<PageLine> lines;
  private @Nullable Map<String, List<PageLine>> byStart;

  Repeats(List<PageLine> lines) {
    this.lines = lines;
  }

  /** A line that stood before: the title again, a teaser of the lead, a caption with the title. */
  void mark(Optional<PageLine> title) {
    String titleKey = title.map(line -> Headline.key(line.tokens)).orElse("");
    Map<String, PageLine> seen = new HashMap<>();
    for (PageLine line : lines) {
      if (line.kind != null || line.date != null) {
        continue;
      }
      String key = Headline.key(line.tokens);
      if (title.isPresent() && line == title.get()) {
        seen.put(key, line);
        continue;
      }
      boolean long_ = key.length() >= SHORTEST_REPEAT;
      if (long_ && (seen.containsKey(key) || key.equals(titleKey))) {
        line.kind = Boilerplate.Kind.REPEAT;
      } else if (!titleKey.isEmpty()
          && titleKey.length() >= SHORTEST_REPEAT
          && key.startsWith(titleKey)
          && !line.endsSentence()) {
        line.kind = Boilerplate.Kind.CAPTION;
      } else if (line.endsCut() && long_ && isCutOf(line, key)) {
        line.kind = Boilerplate.Kind.REPEAT;
      }
      seen.putIfAbsent(key, line);
    }
  }

  /** Whether a line cut by dots stands whole elsewhere. */
  private boolean isCutOf(PageLine cut, String key) {
    if (byStart == null) {
      byStart = byStart();
    }
    return byStart.getOrDefault(start(key), List.of()).stream()
        .filter(line -> line != cut)
        .map(line -> String.join("", line.key()))
        .anyMatch(other -> other.length() > key.length() && other.startsWith(key));
  }

  private static String start(String key) {
    return key.substring(0, Math.min(key.length(), SHORTEST_REPEAT));
  }

  /** Lines by their first letters, a few for each: enough to find the whole of a teaser. */
  private Map<String, List<PageLine>> byStart() {
    Map<String, List<PageLine>> index = new HashMap<>();
    for (PageLine line : lines) {
      List<PageLine> same =
          index.computeIfAbsent(start(String.join("", line.key())), k -> new ArrayList<>());
      if (same.size() < LINES_OF_ONE_START) {
        same.add(line);
      }
    }
    return index;
  }
}
