// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Links family names that stand alone: to the person of that name whom the article names in full,
 * else to the holder of the office beside it, else to the one who is famous under it.
 */
final class Surnames {
  private final Gazetteer gazetteer;
  private final List<Piece> pieces;
  private final Map<String, Integer> firstNamed = new HashMap<>();

  Surnames(Gazetteer gazetteer, List<Piece> pieces) {
    this.gazetteer = gazetteer;
    this.pieces = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).wordClass() == WordClass.PERSON) {
        firstNamed.putIfAbsent(pieces.get(i).id(), i);
      }
    }
  }

  Optional<String> resolve(int i, Optional<String> office) {
    List<Lexeme> candidates =
        pieces.get(i).lexemes().stream().filter(l -> l.wordClass() == WordClass.SURNAME).toList();
    return namedInFull(candidates)
        .or(() -> office.flatMap(o -> holder(candidates, o)))
        .or(() -> candidates.stream().filter(Lexeme::alone).map(Lexeme::id).findFirst());
  }

  /** Of several namesakes the one named first: news names its main person first. */
  private Optional<String> namedInFull(List<Lexeme> candidates) {
    return candidates.stream()
        .map(Lexeme::id)
        .filter(firstNamed::containsKey)
        .min((a, b) -> Integer.compare(firstNamed.get(a), firstNamed.get(b)));
  }

  private Optional<String> holder(List<Lexeme> candidates, String office) {
    return candidates.stream()
        .map(Lexeme::id)
        .filter(id -> gazetteer.holders(office).stream().anyMatch(h -> h.person().equals(id)))
        .findFirst();
  }
}
