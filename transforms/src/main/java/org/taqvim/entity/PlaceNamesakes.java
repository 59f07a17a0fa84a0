// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tells which of several places of one name a text means: the one whose district, province or
 * country stands beside the name, else the village after "village", else the one that the text told
 * so somewhere, else the one that news means without more.
 */
final class PlaceNamesakes {
  private static final String STATE = "state";
  private static final String SENTENCE_END = ".";
  private static final int BESIDE = 6;
  private static final int OF = 1;

  private final Gazetteer gazetteer;
  private final PieceRow row;

  /** What cues told, by the ids of all places of the name. */
  private final Map<List<String>, String> told = new HashMap<>();

  PlaceNamesakes(Gazetteer gazetteer, PieceRow row) {
    this.gazetteer = gazetteer;
    this.row = row;
    for (int i = 0; i < row.size(); i++) {
      List<String> ids = places(row.get(i));
      if (ids.size() > 1) {
        cued(i, ids).ifPresent(id -> told.putIfAbsent(ids, id));
      }
    }
  }

  /** The id of the place that a piece names. */
  String idOf(int i) {
    List<String> ids = places(row.get(i));
    return ids.size() < 2
        ? row.get(i).id()
        : cued(i, ids).orElseGet(() -> told.getOrDefault(ids, usual(ids)));
  }

  /** Whether nothing tells which of several places a piece names. */
  boolean isOpen(int i) {
    List<String> ids = places(row.get(i));
    return ids.size() > 1 && !told.containsKey(ids) && cued(i, ids).isEmpty();
  }

  private static List<String> places(Piece piece) {
    if (piece.lexemes().size() < 2 || piece.wordClass() != WordClass.PLACE) {
      return List.of();
    }
    TreeSet<String> ids = new TreeSet<>();
    for (Lexeme lexeme : piece.lexemes()) {
      if (lexeme.wordClass() == WordClass.PLACE) {
        ids.add(lexeme.id());
      }
    }
    return List.copyOf(ids);
  }

  private String usual(List<String> ids) {
    return ids.stream().filter(id -> place(id).within().isEmpty()).findFirst().orElse(ids.get(0));
  }

  private Optional<String> cued(int i, List<String> ids) {
    return beside(i, ids).or(() -> village(i, ids));
  }

  /** The only village of the name, after "village". */
  private Optional<String> village(int i, List<String> ids) {
    boolean head =
        i > 0
            && row.get(i - 1).is(WordClass.PLACE_HEAD)
            && row.get(i - 1).id().equals(GazetteerEntry.VILLAGE)
            && row.besides(i - 1, i);
    List<String> villages =
        head
            ? ids.stream().filter(id -> place(id).kind().equals(GazetteerEntry.VILLAGE)).toList()
            : List.of();
    return villages.size() == 1 ? Optional.of(villages.get(0)) : Optional.empty();
  }

  /** The place in whose neighbourhood the nearest of the pieces around lies. */
  private Optional<String> beside(int i, List<String> ids) {
    String nearest = null;
    int distance = BESIDE + 1;
    for (int k = Math.max(0, i - BESIDE); k < Math.min(row.size(), i + BESIDE + 1); k++) {
      int gap = gap(i, k);
      if (k == i || gap >= distance || isListed(i, k)) {
        continue;
      }
      for (String id : ids) {
        if (holds(id, i, k, gap)) {
          nearest = id;
          distance = gap;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many tokens stand between two pieces; too many where a sentence ends between them. */
  private int gap(int i, int k) {
    int from = row.get(Math.min(i, k)).end();
    int to = row.get(Math.max(i, k)).first();
    for (int t = from; t < to; t++) {
      if (row.tokens.get(t).is(SENTENCE_END)) {
        return Integer.MAX_VALUE;
      }
    }
    return to - from;
  }

  /** Whether two places stand in one list: neither tells where the other lies. */
  private boolean isListed(int i, int k) {
    int last = Math.max(i, k);
    return IntStream.range(Math.min(i, k), last).allMatch(j -> row.listed(j, j + 1));
  }

  /** A state tells only right after the name: soldiers of every state are near every place. */
  private boolean holds(String id, int i, int k, int gap) {
    for (String region : place(id).within()) {
      boolean named = row.get(k).lexemes().stream().anyMatch(l -> l.id().equals(region));
      boolean state = place(region).kind().equals(STATE);
      if (named && (!state || (k == i + 1 && gap <= OF))) {
        return true;
      }
    }
    return false;
  }

  private GazetteerEntry place(String id) {
    return gazetteer.entry(id).orElseThrow();
  }
}
