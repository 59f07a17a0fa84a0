// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taqvim.language.LanguagePack;
import org.taqvim.text.Letters;
import org.taqvim.text.SourceText;
import org.taqvim.text.Token;

/** The words of a pack's time tables as one trie over folded tokens, with its number words. */
final class Lexicon {
  private final Node root;

  /** Reads what no table lists; null where a pack writes numbers as words of their own. */
  private final @Nullable GluedNumbers glued;

  Lexicon(Node root, @Nullable GluedNumbers glued) {
    this.root = root;
    this.glued = glued;
    root.next.values().forEach(Node::close);
  }

  static Lexicon of(LanguagePack pack) {
    return LexiconBuilder.build(pack);
  }

  /** What can follow a run of tokens, and what the run itself can be. */
  static final class Node {
    final Map<String, Node> next = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();

    /** The number that a token alone says. */
    @Nullable NumberWord number;

    /** What the run itself can be. */
    final SlotSet slots = new SlotSet();

    /** What the run or a longer one can be. */
    final SlotSet reach = new SlotSet();

    /** Whether a reading of the run or of one with a token more stands behind a clitic. */
    boolean joined;

    /** Fills what follows from the entries, when all of them stand. */
    private void close() {
      for (Entry entry : entries) {
        slots.add(entry.term.slot());
        joined |= entry.prefix > 0;
      }
      reach.addAll(slots);
      for (Node longer : next.values()) {
        longer.close();
        reach.addAll(longer.reach);
        joined |= longer.entries.stream().anyMatch(e -> e.prefix > 0);
      }
    }
  }

  /**
   * A reading of a phrase.
   *
   * @param prefix how many letters of clitics open its first token
   * @param cut how many letters of its last token no span holds
   */
  record Entry(Term term, int prefix, int cut) {}

  /** What can begin with a token; null where nothing does. */
  @Nullable Node node(String token) {
    Node node = root.next.get(token);
    NumberWord number = node == null && glued != null ? glued.read(token) : null;
    if (number == null) {
      return node;
    }
    Node read = new Node();
    read.number = number;
    return read;
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
