// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/**
 * Finds the forms of a {@link NameTrie} in a text, in one pass, the longest first.
 *
 * <p>A form begins where a word begins, or after the Arabic proclitics {@code w f b l k} and the
 * article; it ends where a word ends, or before a suffix that the language hangs on names. Blanks
 * and U+200C count for nothing where the form is long enough to be no accident.
 */
final class NameMatcher {
  private static final int MIN_PEELED = 3;
  private static final int LONG_KEY = 6;
  private static final int LONG_NAME = 8;
  private static final int MIN_PART_GLUED = 5;

  private static final String YEH = String.valueOf(Letters.FARSI_YEH);

  /** Persian "and, from, in, to" in the order in which they are tried. */
  private static final List<String> GLUED =
      List.of(
          "" + Letters.WAW,
          "" + Letters.ALEF + '\u0632',
          "" + '\u062F' + '\u0631',
          "" + Letters.BEH + Letters.HEH);

  private final NameTrie trie;
  private final boolean proclitics;
  private final List<String> suffixes;
  private final GluedNames glued;

  /**
   * @param proclitics whether conjunctions, prepositions and the article are written on the word
   * @param suffixes endings that may follow a name inside its last word, in folded letters
   */
  NameMatcher(NameTrie trie, boolean proclitics, List<String> suffixes) {
    this.trie = trie;
    this.proclitics = proclitics;
    this.suffixes = List.copyOf(suffixes);
    this.glued = new GluedNames(trie, proclitics);
  }

  List<Piece> find(TokenizedText text) {
    List<Token> tokens = text.tokens();
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Walk best = tokens.get(i).isWord() ? longestAt(tokens, i) : null;
      if (best == null) {
        glued.read(tokens.get(i).text(), i).forEach(walk -> pieces.add(walk.piece(text)));
        i++;
        continue;
      }
      best = isGenitive(tokens, best.end()) ? best.withGenitive() : best;
      pieces.add(best.piece(text));
      i = best.end();
    }
    return pieces;
  }

  /** The longest form that begins at the first letter of one token. */
  Optional<Piece> at(TokenizedText text, int token) {
    Walk walk = walk(text.tokens(), token, 0, false, false);
    return walk == null ? Optional.empty() : Optional.of(walk.piece(text));
  }

  /** What a single word means, proclitic preposition and conjunction peeled; empty if nothing. */
  Optional<WordClass> head(String word) {
    int latest = proclitics ? Math.max(0, Math.min(2, word.length() - MIN_PEELED)) : 0;
    for (int at = 0; at <= latest; at++) {
      int node = NameTrie.ROOT;
      for (int c = at; c < word.length() && node != NameTrie.NONE; c++) {
        node = trie.step(node, word.charAt(c));
      }
      if (node != NameTrie.NONE && !trie.lexemes(node).isEmpty()) {
        return Optional.of(trie.lexemes(node).get(0).wordClass());
      }
    }
    return Optional.empty();
  }

  private Walk longestAt(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    Walk best = walk(tokens, i, 0, false, false);
    if (!proclitics) {
      return best == null ? afterGluedWord(tokens, i) : best;
    }
    int length = word.length();
    int at = 0;
    if (length > MIN_PEELED && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)) {
      at = 1;
      best = better(best, walk(tokens, i, 1, false, true));
      best = better(best, article(tokens, i, 1, true));
    } else {
      best = better(best, article(tokens, i, 0, false));
    }
    if (length > at + MIN_PEELED && isPreposition(word.charAt(at))) {
      boolean and = at > 0;
      best = better(best, walk(tokens, i, at + 1, false, and));
      best = better(best, article(tokens, i, at + 1, and));
      boolean doubled = word.charAt(at) == Letters.LAM && word.charAt(at + 1) == Letters.LAM;
      if (doubled) {
        best = better(best, walk(tokens, i, at + 1, true, and));
        best = better(best, walk(tokens, i, at + 2, false, and));
      }
    }
    return best;
  }

  /** Persian writes "and", "from", "in" and "to" apart; pages lose the blank. */
  private Walk afterGluedWord(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    for (String glued : GLUED) {
      if (word.length() >= MIN_PART_GLUED + glued.length() && word.startsWith(glued)) {
        Walk walk = walk(tokens, i, glued.length(), false, glued.length() == 1);
        if (walk != null && walk.lexemes().get(0).wordClass().isName()) {
          return walk;
        }
      }
    }
    return null;
  }

  private Walk article(List<Token> tokens, int i, int at, boolean and) {
    String word = tokens.get(i).text();
    boolean has =
        word.length() > at + 1 + MIN_PEELED
            && word.charAt(at) == Letters.ALEF
            && word.charAt(at + 1) == Letters.LAM;
    return has ? walk(tokens, i, at + 2, false, and) : null;
  }

  static boolean isPreposition(char c) {
    return c == Letters.BEH || c == Letters.LAM || c == Letters.KEHEH;
  }

  private static Walk better(Walk old, Walk fresh) {
    if (old == null || fresh == null) {
      return old == null ? fresh : old;
    }
    if (fresh.end() != old.end()) {
      return fresh.end() > old.end() ? fresh : old;
    }
    return fresh.rest() < old.rest() ? fresh : old;
  }

  /** The longest form that begins at a letter of a token; {@code alef} feeds an unwritten alef. */
  private Walk walk(List<Token> tokens, int i, int at, boolean alef, boolean and) {
    int node = NameTrie.ROOT;
    if (alef) {
      node = trie.step(node, Letters.ALEF);
    }
    Walk best = null;
    boolean wrapped = false;
    int blanks = 0;
    int letters = 0;
    for (int t = i; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (t > i) {
        if (token.gap() == Gap.LINE) {
          if (wrapped || token.begin() - tokens.get(t - 1).end() > 1) {
            break;
          }
          wrapped = true;
          blanks++;
        }
        boolean dash = isHyphen(token) && (token.gap() == Gap.NONE || isNameAlready(node, token));
        if (dash || isGenitive(tokens, t)) {
          continue;
        }
        if (token.isSign()) {
          break;
        }
        blanks += token.gap() == Gap.BLANK ? 1 : 0;
      }
      String word = token.text();
      for (int c = t == i ? at : 0; c < word.length(); c++) {
        int next = trie.step(node, word.charAt(c));
        if (next == NameTrie.NONE && isGlued(word, c)) {
          continue;
        }
        node = next;
        if (node == NameTrie.NONE) {
          return best;
        }
        letters++;
        int rest = word.length() - c - 1;
        if (rest == 0 || isSuffix(word, c + 1)) {
          List<Lexeme> fitting = fitting(node, blanks, letters, rest);
          if (rest > 0 && !isGenitive(word, c)) {
            fitting = withoutAdjectives(fitting);
          }
          if (wrapped) {
            fitting = overLines(fitting, blanks, letters);
          }
          if (!fitting.isEmpty() && (t > i || c + 1 - at > 1)) {
            best = new Walk(i, t + 1, at, c + 1, and, rest, fitting, false, false);
          }
        }
      }
    }
    return best;
  }

  private List<Lexeme> fitting(int node, int blanks, int letters, int rest) {
    List<Lexeme> all = trie.lexemes(node);
    if (all.isEmpty() || (rest > 0 && letters < MIN_PEELED)) {
      return List.of();
    }
    int slack = letters >= LONG_KEY ? 1 : 0;
    List<Lexeme> fitting = all;
    for (Lexeme lexeme : all) {
      if (blanks > lexeme.blanks() + slack) {
        fitting = all.stream().filter(l -> blanks <= l.blanks() + slack).toList();
        break;
      }
    }
    return fitting;
  }

  /** After alef or waw the ending yeh is the genitive's; after other letters the adjective's. */
  private static boolean isGenitive(String word, int last) {
    char before = word.charAt(last);
    return word.length() - last == 2 && (before == Letters.ALEF || before == Letters.WAW);
  }

  /** An adjective made from a place names no place; one made from a state is a nationality. */
  private static List<Lexeme> withoutAdjectives(List<Lexeme> lexemes) {
    return lexemes.stream().filter(l -> l.wordClass() != WordClass.PLACE).toList();
  }

  /** A line may end inside a long name of several words, but lists have one name a line. */
  private static List<Lexeme> overLines(List<Lexeme> lexemes, int blanks, int letters) {
    return lexemes.stream()
        .filter(l -> letters >= LONG_NAME && blanks <= l.blanks() && l.wordClass().isName())
        .toList();
  }

  /**
   * Whether a token is the yeh by which Persian shows the genitive after a silent heh, behind a
   * blank; behind U+200C the folding of the text has left it out already.
   */
  private boolean isGenitive(List<Token> tokens, int t) {
    if (proclitics || t == 0 || t >= tokens.size() || !tokens.get(t).is(YEH)) {
      return false;
    }
    return tokens.get(t).gap() == Gap.BLANK && endsInHeh(tokens.get(t - 1).text());
  }

  /** The same yeh on the word itself. */
  private boolean isGlued(String word, int c) {
    return !proclitics
        && c == word.length() - 1
        && c > 1
        && word.charAt(c) == Letters.FARSI_YEH
        && word.charAt(c - 1) == Letters.HEH;
  }

  private static boolean endsInHeh(String word) {
    return word.length() > 1 && word.charAt(word.length() - 1) == Letters.HEH;
  }

  private boolean isSuffix(String word, int at) {
    int rest = word.length() - at;
    for (String suffix : suffixes) {
      if (suffix.length() == rest && word.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  /** "Nagorno – Karabakh": a dash between blanks goes on with what is a name so far. */
  private boolean isNameAlready(int node, Token dash) {
    return dash.gap() == Gap.BLANK
        && trie.lexemes(node).stream().anyMatch(l -> l.wordClass().isName());
  }

  private static boolean isHyphen(Token token) {
    return token.isSign()
        && token.text().length() == 1
        && "-\u2010\u2011\u2013".contains(token.text());
  }
}
