// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.Set;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.text.Letters;

/**
 * Reads names in quotation marks after a word that tells what they are, listed or not: "the
 * villages "A", "B" and "C"", "the newspaper "D"".
 */
final class QuotedNames {
  private static final Set<String> SMALL = Set.of("village", "town");
  private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E";
  private static final int MOST_WORDS = 3;

  private final String language;
  private final PieceRow row;
  private final NamesFound found;

  QuotedNames(String language, PieceRow row, NamesFound found) {
    this.language = language;
    this.row = row;
    this.found = found;
  }

  void after(Piece head) {
    boolean media = head.is(WordClass.MEDIA_HEAD);
    EntityType type = media ? EntityType.ORG : EntityType.LOC;
    int at = head.end();
    while ((media || SMALL.contains(head.id())) && isQuote(at)) {
      int close = at + 1;
      while (close < row.tokens.size()
          && close - at <= MOST_WORDS
          && row.tokens.get(close).isWord()) {
        close++;
      }
      if (close == at + 1 || !isQuote(close)) {
        return;
      }
      int from = row.tokens.get(at + 1).begin();
      int to = row.tokens.get(close - 1).end();
      if (row.pieces().stream().noneMatch(p -> p.from() < to && from < p.to())) {
        String words = row.text.source().text().substring(from, to);
        Link link = EntityLinker.standard().link(type, words, language);
        if (media) {
          found.medium(from, to, link);
        }
        found.entity(new EntityMention(from, to, words, type, link.id(), link.name()));
      }
      at = close + 1;
      while (at < row.tokens.size()
          && (row.tokens.get(at).is(",") || row.tokens.get(at).is("" + Letters.WAW))) {
        at++;
      }
    }
  }

  private boolean isQuote(int token) {
    return token < row.tokens.size() && QUOTES.contains(row.tokens.get(token).text());
  }
}
