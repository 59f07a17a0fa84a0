// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.taqvim.text.Token.Gap;

/**
 * Links family names that stand alone: to the one person of that name whom the article names in
 * full, else to the holder of the office beside it, else to the one who is famous under it.
 *
 * <p>Where the article names several of one family, an office beside the name decides, then who is
 * famous under it, then whom the paragraph or the text before names; else the name stays open.
 */
final class Surnames {
  private final Gazetteer gazetteer;
  private final PieceRow row;

  /** By the id of a person: the first tokens of the places where the article names them in full. */
  private final Map<String, TreeSet<Integer>> namedInFull = new HashMap<>();

  Surnames(Gazetteer gazetteer, PieceRow row) {
    this.gazetteer = gazetteer;
    this.row = row;
    for (Piece piece : row.pieces()) {
      if (piece.wordClass() == WordClass.PERSON) {
        namedInFull.computeIfAbsent(piece.id(), id -> new TreeSet<>()).add(piece.first());
      }
    }
  }

  /** The person of a family name at a piece, if one is clear. */
  Optional<String> resolve(int i, Optional<String> office) {
    List<Lexeme> family = family(i);
    Set<String> named = named(family);
    if (named.size() == 1) {
      return Optional.of(named.iterator().next());
    }
    if (named.isEmpty()) {
      return office
          .flatMap(o -> holder(ids(family), o))
          .or(() -> family.stream().filter(Lexeme::alone).map(Lexeme::id).findFirst());
    }
    int at = row.get(i).first();
    return office
        .flatMap(o -> holder(named, o))
        .or(() -> famous(family, named))
        .or(() -> onlyOneBetween(named, lineOf(at), at))
        .or(() -> onlyOneBetween(named, 0, at));
  }

  /** Whether the article names several people of the family in full. */
  boolean isShared(int i) {
    return named(family(i)).size() > 1;
  }

  private List<Lexeme> family(int i) {
    return row.get(i).lexemes().stream().filter(l -> l.wordClass() == WordClass.SURNAME).toList();
  }

  private Set<String> named(List<Lexeme> family) {
    Set<String> named = ids(family);
    named.retainAll(namedInFull.keySet());
    return named;
  }

  private static Set<String> ids(List<Lexeme> family) {
    return family.stream().map(Lexeme::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> famous(List<Lexeme> family, Set<String> named) {
    Set<String> famous =
        ids(family.stream().filter(l -> l.alone() && named.contains(l.id())).toList());
    return only(famous);
  }

  private Optional<String> onlyOneBetween(Set<String> named, int from, int to) {
    return only(
        named.stream()
            .filter(id -> !namedInFull.get(id).subSet(from, to).isEmpty())
            .collect(Collectors.toSet()));
  }

  private static Optional<String> only(Collection<String> ids) {
    return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
  }

  /** The first token of the line that a token stands in. */
  private int lineOf(int token) {
    int first = token;
    while (first > 0 && row.tokens.get(first).gap() != Gap.LINE) {
      first--;
    }
    return first;
  }

  /** Who of them held an office; nobody where father and son did. */
  private Optional<String> holder(Set<String> candidates, String office) {
    return only(
        candidates.stream()
            .filter(id -> gazetteer.holders(office).stream().anyMatch(h -> h.person().equals(id)))
            .toList());
  }
}
