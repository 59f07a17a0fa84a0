// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taqvim.text.Letters;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/** Which words of a text may still be part of a name, after gazetteer and grammar have read it. */
final class OpenWords {
  /** Classes of the name index that are no part of an unlisted name. */
  private static final Set<WordClass> WORDS =
      Set.of(
          WordClass.ROLE,
          WordClass.ROLES,
          WordClass.ORG_HEAD,
          WordClass.SIDE,
          WordClass.FORCES,
          WordClass.GROUP,
          WordClass.BOTH,
          WordClass.EPITHET,
          WordClass.FILLER,
          WordClass.AT,
          WordClass.PLACE_HEAD,
          WordClass.DEMONYM,
          WordClass.PEOPLE,
          WordClass.STATE);

  final TokenizedText text;
  final List<Token> tokens;
  private final List<Span> excluded;
  private final Piece[] pieceOf;
  private final BitSet taken = new BitSet();
  private final BitSet blocked = new BitSet();
  private final BitSet timed = new BitSet();

  OpenWords(
      TokenizedText text,
      List<Span> excluded,
      List<Piece> pieces,
      TaggedNames listed,
      PeopleWords people) {
    this.text = text;
    this.tokens = text.tokens();
    this.excluded = excluded;
    this.pieceOf = new Piece[tokens.size()];
    for (Piece piece : pieces) {
      for (int t = piece.first(); t < piece.end(); t++) {
        pieceOf[t] = piece;
      }
      if (piece.lexemes().stream().anyMatch(l -> WORDS.contains(l.wordClass()))) {
        blocked.set(piece.first(), piece.end());
      }
    }
    blockPrepositions(people);
    listed.entities().forEach(name -> take(name.begin(), name.end()));
    listed.actors().forEach(actor -> take(actor.begin(), actor.end()));
  }

  /**
   * "on" is no "Ali" where the text tells the dotted final yeh of names from the dotless one; where
   * all are dotless, as in Egypt, nobody can say.
   */
  private void blockPrepositions(PeopleWords people) {
    if (tokens.stream().noneMatch(t -> last(t) == Letters.ARABIC_YEH)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (people.isPreposition(tokens.get(i).text())
          && last(tokens.get(i)) == Letters.ALEF_MAKSURA) {
        blocked.set(i);
      }
    }
  }

  /** A token's last character as the source writes it. */
  private char last(Token token) {
    return text.source().text().charAt(token.end() - 1);
  }

  /** Marks the words of a span of the source as somebody's name. */
  void take(int begin, int end) {
    int first = text.tokenAt(begin);
    if (first > 0 && (first == tokens.size() || tokens.get(first).begin() > begin)) {
      first--;
    }
    taken.set(first, Math.max(first + 1, text.tokenAt(end)));
  }

  /** Marks the words of a span of the source as those of a time: no part of an unlisted name. */
  void blockTime(int begin, int end) {
    timed.set(text.tokenAt(begin), text.tokenAt(end));
    blocked.or(timed);
  }

  /** Whether a token tells a time: months are given names too. */
  boolean isTime(int token) {
    return timed.get(token);
  }

  boolean isTaken(int token) {
    return taken.get(token);
  }

  /** Whether a word of the name index other than a name stands here. */
  boolean isBlocked(int token) {
    return blocked.get(token);
  }

  boolean isFree(NameWord word) {
    return !taken.get(word.first()) && !blocked.get(word.first());
  }

  boolean isBeside(List<NameWord> words, int i) {
    Gap gap = tokens.get(words.get(i).first()).gap();
    return gap == Gap.BLANK || gap == Gap.JOINER;
  }

  boolean isSign(NameWord word) {
    return tokens.get(word.first()).isSign();
  }

  boolean isExcluded(int first, int end) {
    return isExcluded(new Span(tokens.get(first).begin(), tokens.get(end - 1).end()));
  }

  boolean isExcluded(Span span) {
    return excluded.stream().anyMatch(span::overlaps);
  }

  boolean isFamilyNameOnly(int begin) {
    Piece piece = pieceOf[text.tokenAt(begin)];
    return piece != null && piece.wordClass() == WordClass.SURNAME && piece.from() == begin;
  }

  /** The piece of the name index that a token belongs to, or null. */
  @Nullable Piece pieceOf(int token) {
    return token < 0 ? null : pieceOf[token];
  }

  /** Whether the word "village" stands right before a possible name. */
  boolean isAfterVillage(NameCandidate c) {
    Piece piece = pieceOf(c.first().first() - 1);
    return piece != null
        && piece.is(WordClass.PLACE_HEAD)
        && piece.id().equals(GazetteerEntry.VILLAGE);
  }

  boolean isAfter(NameCandidate c, WordClass wordClass) {
    Piece piece = pieceOf(c.first().first() - 1);
    return piece != null && piece.is(wordClass);
  }
}
