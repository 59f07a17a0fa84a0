// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/**
 * Finds places whose names are words of the language as well and stand in the tables behind "city"
 * or "village": once a text has told one so, its bare name after "in" means it too. The city of
 * Dushanbe, and then "in Dushanbe", which is Persian for Monday.
 */
final class PlacesOnceTold {
  private final NameMatcher matcher;

  PlacesOnceTold(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** The pieces and the places told again, in text order. */
  List<Piece> complete(TokenizedText text, List<Piece> pieces) {
    Map<String, Piece> told = new HashMap<>();
    Set<Integer> begins = new HashSet<>();
    for (Piece piece : pieces) {
      begins.add(piece.first());
      if (piece.wordClass() == WordClass.PLACE && isHeaded(text, piece)) {
        told.putIfAbsent(text.tokens().get(piece.end() - 1).text(), piece);
      }
    }
    if (told.isEmpty()) {
      return pieces;
    }
    List<Piece> all = new ArrayList<>(pieces);
    for (Piece in : pieces) {
      if (in.wordClass() == WordClass.AT && !begins.contains(in.end())) {
        again(text, in.end(), told).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Piece::first));
    return all;
  }

  /** Whether a piece is one word and a head before it. */
  private boolean isHeaded(TokenizedText text, Piece piece) {
    return piece.end() - piece.first() == 2
        && matcher
            .head(text.tokens().get(piece.first()).text())
            .filter(head -> head == WordClass.AT || head == WordClass.PLACE_HEAD)
            .isPresent();
  }

  private static Optional<Piece> again(TokenizedText text, int at, Map<String, Piece> told) {
    if (at == text.tokens().size()) {
      return Optional.empty();
    }
    Token token = text.tokens().get(at);
    return Optional.ofNullable(told.get(token.text()))
        .map(
            p ->
                new Piece(at, at + 1, token.begin(), token.end(), false, token.end(), p.lexemes()));
  }
}
