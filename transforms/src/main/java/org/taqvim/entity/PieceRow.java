// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Optional;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/** The pieces of a text in their order, and which of them stand together. */
final class PieceRow {
  /** Arabic words in -a that are no nouns end like these: "as for", "while", "that she". */
  private static final List<String> NO_NOUNS =
      List.of("" + Letters.MEEM + Letters.ALEF, "" + Letters.HEH + Letters.ALEF);

  private static final int SHORTEST_NOUN = 4;

  final TokenizedText text;
  final List<Token> tokens;
  private final List<Piece> pieces;
  private final Gazetteer gazetteer;

  PieceRow(TokenizedText text, List<Piece> pieces, Gazetteer gazetteer) {
    this.text = text;
    this.tokens = text.tokens();
    this.pieces = pieces;
    this.gazetteer = gazetteer;
  }

  List<Piece> pieces() {
    return pieces;
  }

  int size() {
    return pieces.size();
  }

  Piece get(int i) {
    return pieces.get(i);
  }

  /** Arabic "Armenian" in the accusative is spelt like Armenia; a noun in that case tells. */
  boolean isAccusative(int k) {
    Piece piece = pieces.get(k);
    if (piece.wordClass() != WordClass.STATE
        || piece.first() == 0
        || !piece.is(WordClass.DEMONYM)
        || !isIndefinite(tokens.get(piece.first()).text())) {
      return false;
    }
    boolean marked =
        text.source().text().substring(piece.from(), piece.to()).indexOf(Letters.FATHATAN) >= 0;
    Optional<Piece> before =
        Optional.of(k)
            .filter(i -> i > 0)
            .map(i -> pieces.get(i - 1))
            .filter(p -> p.end() == piece.first());
    boolean people =
        before.filter(p -> p.is(WordClass.FORCES) || p.is(WordClass.GROUP)).isPresent();
    String word = tokens.get(piece.first() - 1).text();
    boolean noun =
        before.filter(p -> p.wordClass().isName()).isEmpty()
            && !piece.and()
            && word.length() >= SHORTEST_NOUN
            && NO_NOUNS.stream().noneMatch(word::endsWith);
    return marked || (isIndefinite(word) && (people || (noun && !isOwnName(piece))));
  }

  /** Whether a state is spelt as its name is, and not in a way that its people's is as well. */
  private boolean isOwnName(Piece piece) {
    String key = Normalizer.key(text.source().text().substring(piece.from(), piece.to()));
    return gazetteer.entry(piece.id()).orElseThrow().forms().values().stream()
        .anyMatch(forms -> !forms.isEmpty() && Normalizer.key(forms.get(0)).equals(key));
  }

  private static boolean isIndefinite(String word) {
    return word.charAt(word.length() - 1) == Letters.ALEF;
  }

  boolean isPersonBefore(int i) {
    return i > 0
        && isPerson(pieces.get(i - 1))
        && beside(pieces.get(i - 1).end(), pieces.get(i).first());
  }

  boolean isPersonAfter(int last) {
    int next = last + 1;
    while (next < pieces.size()
        && pieces.get(next).wordClass() == WordClass.EPITHET
        && beside(pieces.get(next - 1).end(), pieces.get(next).first())) {
      next++;
    }
    return next < pieces.size()
        && isPerson(pieces.get(next))
        && !pieces.get(next).and()
        && beside(pieces.get(next - 1).end(), pieces.get(next).first());
  }

  private static boolean isPerson(Piece piece) {
    return piece.wordClass() == WordClass.PERSON || piece.wordClass() == WordClass.SURNAME;
  }

  boolean joined(Piece before, Piece piece) {
    if (piece.and()) {
      return before.end() == piece.first();
    }
    return before.end() + 1 == piece.first() && tokens.get(before.end()).is("" + Letters.WAW);
  }

  /** Whether a piece stands in a list with the one before it: a comma or "and" between them. */
  boolean listed(int k, int next) {
    Piece before = pieces.get(k);
    Piece piece = pieces.get(next);
    boolean comma = before.end() + 1 == piece.first() && tokens.get(before.end()).is(",");
    boolean both =
        before.end() + 2 == piece.first()
            && tokens.get(before.end()).is(",")
            && tokens.get(before.end() + 1).is("" + Letters.WAW);
    return comma || both || joined(before, piece);
  }

  /** Whether a piece follows another, in quotation marks or not. */
  boolean besides(int k, int next) {
    return beside(pieces.get(k).end(), pieces.get(next).first());
  }

  /** The piece that gives a head its country: the next one, fillers skipped. */
  Optional<Integer> countryIndex(int from, int afterToken) {
    int token = afterToken;
    for (int k = from; k < pieces.size(); k++) {
      Piece piece = pieces.get(k);
      if (!adjacent(token, piece.first()) || piece.and()) {
        return Optional.empty();
      }
      if (country(k).isPresent()) {
        boolean somewhere = k > from && pieces.get(k - 1).wordClass() == WordClass.AT;
        return somewhere && piece.wordClass() == WordClass.PLACE
            ? Optional.empty()
            : Optional.of(k);
      }
      if (piece.wordClass() != WordClass.FILLER && piece.wordClass() != WordClass.AT) {
        return Optional.empty();
      }
      token = piece.end();
    }
    return Optional.empty();
  }

  /** Whether a piece says, right behind a token, that somebody held an office before. */
  boolean isFormer(int k, int token) {
    return k < pieces.size()
        && pieces.get(k).wordClass() == WordClass.FILLER
        && pieces.get(k).id().equals("former")
        && adjacent(token, pieces.get(k).first());
  }

  /**
   * ISO code of the state that a piece stands for: a state, a nationality, a seat of government.
   */
  Optional<String> country(int k) {
    if (k >= pieces.size()) {
      return Optional.empty();
    }
    Piece piece = pieces.get(k);
    return switch (piece.wordClass()) {
      case STATE, DEMONYM, PEOPLE -> gazetteer.country(piece.id());
      case PLACE -> gazetteer.capitalOf(piece.id());
      default -> Optional.empty();
    };
  }

  boolean adjacent(int end, int first) {
    return end == first && tokens.get(first).gap() != Gap.LINE;
  }

  /** Adjacent but for quotation marks and a comma. */
  private boolean beside(int end, int first) {
    if (first - end > 3 || first < end) {
      return false;
    }
    for (int t = end; t < first; t++) {
      if (!tokens.get(t).isSign() || tokens.get(t).is(".")) {
        return false;
      }
    }
    return tokens.get(first).gap() != Gap.LINE;
  }
}
