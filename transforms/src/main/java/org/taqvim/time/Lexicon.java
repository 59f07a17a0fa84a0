// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taqvim.language.LanguagePack;
import org.taqvim.text.Letters;
import org.taqvim.text.SourceText;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/** The words of a pack's time tables as one trie over folded tokens, and its number words. */
final class Lexicon {
  private final Node root;
  private final Map<String, NumberWord> numbers;

  Lexicon(Node root, Map<String, NumberWord> numbers) {
    this.root = root;
    this.numbers = numbers;
  }

  static Lexicon of(LanguagePack pack) {
    return LexiconBuilder.build(pack);
  }

  /** What can follow a run of tokens, and what the run itself can be. */
  static final class Node {
    final Map<String, Node> next = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  /**
   * A reading of a phrase.
   *
   * @param prefix how many letters of clitics open its first token
   * @param cut how many letters of its last token no span holds
   */
  record Entry(Term term, int prefix, int cut) {}

  @Nullable NumberWord number(String token) {
    return numbers.get(token);
  }

  /** Adds the readings of the phrases that begin at a token to a list. */
  void read(List<Token> tokens, int at, SourceText source, List<Element> into) {
    Node node = root.next.get(tokens.get(at).text());
    for (int i = at; node != null; ) {
      for (Entry entry : node.entries) {
        if (entry.term.guard().admits(tokens, at, i + 1)) {
          into.add(
              new Element(
                  entry.term, at, i + 1, begin(tokens.get(at), entry.prefix, source), entry.cut));
        }
      }
      i++;
      if (i >= tokens.size() || node.next.isEmpty() || tokens.get(i).gap() == Gap.LINE) {
        return;
      }
      node = node.next.get(tokens.get(i).text());
    }
  }

  /** Whether a token can stand between the parts of a list or range. */
  boolean connects(Token token) {
    return is(token, Slot.SEP) || is(token, Slot.DASH);
  }

  /** Whether a token alone has a reading. */
  boolean is(Token token, Slot slot) {
    Node node = root.next.get(token.text());
    return node != null && has(node, slot);
  }

  /** The first such reading of a token alone. */
  Optional<Term> term(Token token, Slot slot) {
    Node node = root.next.get(token.text());
    if (node != null) {
      for (Entry entry : node.entries) {
        if (entry.term.slot() == slot) {
          return Optional.of(entry.term);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * How many tokens a phrase with a reading takes that begins at a token; 0 where there is none.
   */
  int length(List<Token> tokens, int at, Slot slot) {
    Node node = at < tokens.size() ? root.next.get(tokens.get(at).text()) : null;
    int found = 0;
    for (int i = at; node != null; ) {
      i++;
      found = has(node, slot) ? i - at : found;
      node = i < tokens.size() ? node.next.get(tokens.get(i).text()) : null;
    }
    return found;
  }

  private static boolean has(Node node, Slot slot) {
    for (Entry entry : node.entries) {
      if (entry.term.slot() == slot) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token has a reading behind a clitic. */
  boolean isJoined(Token token) {
    Node node = root.next.get(token.text());
    return node != null
        && (node.entries.stream().anyMatch(e -> e.prefix > 0)
            || node.next.values().stream()
                .anyMatch(n -> n.entries.stream().anyMatch(e -> e.prefix > 0)));
  }

  /** Whether any phrase or number word begins with this token. */
  boolean knows(String token) {
    return root.next.containsKey(token) || numbers.containsKey(token);
  }

  static int begin(Token token, int prefix, SourceText source) {
    int at = token.begin();
    for (int left = prefix; left > 0 && at < token.end(); left--) {
      at++;
      while (at < token.end() && isMark(source.text().charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** Where a token ends without its last letters; a negative number takes so many more. */
  static int end(Token token, int cut, SourceText source) {
    if (cut < 0) {
      return token.end() - cut;
    }
    int at = token.end();
    for (int left = cut; left > 0 && at > token.begin(); left--) {
      at--;
      while (at > token.begin() && isMark(source.text().charAt(at))) {
        at--;
      }
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Letters.isDiacritic(c) || Letters.isInvisible(c) || c == Letters.TATWEEL;
  }
}
