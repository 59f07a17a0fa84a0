// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/**
 * Picks the headline among the lines that stand before the article's prose.
 *
 * <p>It is the line that the metadata names; else the one whose words the prose takes up again.
 * Teasers of other news, which stand there too, share few words with it.
 */
final class Headline {
  private static final int SHORTEST_TELLING_WORD = 4;
  private static final int PROSE_LINES = 12;

  /** A line that shares less than this with the prose belongs to something else. */
  static final double SHARED = 0.34;

  private final Set<String> proseWords = new HashSet<>();

  Headline(List<PageLine> prose) {
    prose.stream()
        .limit(PROSE_LINES)
        .flatMap(line -> line.tokens.stream())
        .filter(Token::isWord)
        .forEach(token -> proseWords.add(token.text()));
  }

  /** The headline among the lines, which stand before the prose. */
  Optional<PageLine> pick(List<PageLine> lines, Optional<String> named) {
    List<PageLine> candidates =
        lines.stream().filter(line -> line.isOpen() && line.isHeadline()).toList();
    Optional<PageLine> told = named.flatMap(title -> equal(candidates, title));
    if (candidates.isEmpty()) {
      return onlyLine(lines);
    }
    if (told.isPresent() || candidates.size() == 1) {
      return told.or(() -> candidates.stream().findFirst());
    }
    PageLine best = candidates.get(0);
    for (PageLine candidate : candidates) {
      // A later line must be clearly nearer to the prose: the lead says everything twice.
      if (shared(candidate) > shared(best) + (shared(best) >= SHARED ? 0.34 : 0)) {
        best = candidate;
      }
    }
    return Optional.of(best);
  }

  /** The one line of two or three words above the prose, where no menu stands there. */
  private static Optional<PageLine> onlyLine(List<PageLine> lines) {
    List<PageLine> open = lines.stream().filter(PageLine::isOpen).toList();
    boolean menu = lines.stream().anyMatch(line -> line.kind == Boilerplate.Kind.NAVIGATION);
    return open.size() == 1 && open.get(0).words >= 2 && !menu
        ? Optional.of(open.get(0))
        : Optional.empty();
  }

  /** The share of a line's telling words that the prose holds too; 1 where there is none. */
  double shared(PageLine line) {
    int all = 0;
    int found = 0;
    for (Token token : line.tokens) {
      if (token.isWord() && token.text().length() >= SHORTEST_TELLING_WORD) {
        all++;
        if (proseWords.contains(token.text())) {
          found++;
        }
      }
    }
    return all == 0 ? 1 : (double) found / all;
  }

  private static Optional<PageLine> equal(List<PageLine> candidates, String title) {
    String key = key(TokenizedText.of(title).tokens());
    return candidates.stream().filter(line -> key(line.tokens).equals(key)).findFirst();
  }

  /** A line's letters and digits without blanks and signs. */
  static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    for (Token token : tokens) {
      String text = token.text();
      for (int i = 0; i < text.length() && !token.isSign(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          key.append(text.charAt(i));
        }
      }
    }
    return key.toString();
  }
}
