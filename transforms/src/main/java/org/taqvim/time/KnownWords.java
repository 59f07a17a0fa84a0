// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taqvim.text.SourceText;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.Lexicon.Entry;
import org.taqvim.time.Lexicon.Node;

/**
 * A text with what a lexicon knows of its words. Each word is looked up once, however often rules
 * ask for it.
 */
final class KnownWords {
  private final TokenizedText text;
  private final List<Token> tokens;

  /** For each token what can begin with it, or null. */
  private final @Nullable Node[] nodes;

  /** What any of the words can be or begin. */
  private final SlotSet slots = new SlotSet();

  KnownWords(TokenizedText text, Lexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.nodes = new Node[tokens.size()];
    for (int i = 0; i < nodes.length; i++) {
      Node node = lexicon.node(tokens.get(i).text());
      nodes[i] = node;
      if (node != null) {
        slots.addAll(node.reach);
      }
    }
  }

  TokenizedText text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int at) {
    return tokens.get(at);
  }

  SourceText source() {
    return text.source();
  }

  int size() {
    return nodes.length;
  }

  /** Whether any word of the text may have a reading or begin a phrase that has it. */
  boolean include(Slot slot) {
    return slots.has(slot);
  }

  /** Whether a phrase with a reading may begin with a token. */
  boolean mayBegin(int at, Slot slot) {
    Node node = nodes[at];
    return node != null && node.reach.has(slot);
  }

  /** Whether any phrase or number word begins with a token. */
  boolean isKnown(int at) {
    return nodes[at] != null;
  }

  @Nullable NumberWord number(int at) {
    Node node = nodes[at];
    return node == null ? null : node.number;
  }

  /** Whether a token alone has a reading. */
  boolean is(int at, Slot slot) {
    Node node = nodes[at];
    return node != null && node.slots.has(slot);
  }

  /** The first such reading of a token alone. */
  Optional<Term> term(int at, Slot slot) {
    Node node = nodes[at];
    if (node != null && node.slots.has(slot)) {
      for (Entry entry : node.entries) {
        if (entry.term().slot() == slot) {
          return Optional.of(entry.term());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a token has a reading behind a clitic. */
  boolean isJoined(int at) {
    Node node = nodes[at];
    return node != null && node.joined;
  }

  /**
   * How many tokens a phrase with a reading takes that begins at a token; 0 where there is none.
   */
  int length(int at, Slot slot) {
    Node node = at < nodes.length ? nodes[at] : null;
    int found = 0;
    for (int i = at; node != null && node.reach.has(slot); ) {
      i++;
      found = node.slots.has(slot) ? i - at : found;
      node = i < nodes.length ? node.next.get(token(i).text()) : null;
    }
    return found;
  }

  /** Adds the readings of the phrases that begin at a token to a list. */
  void read(int at, Elements into) {
    Node node = nodes[at];
    for (int i = at; node != null; ) {
      for (int k = 0; k < node.entries.size(); k++) {
        Entry entry = node.entries.get(k);
        Term term = entry.term();
        if (term.guard().admits(tokens, at, i + 1)) {
          int begin = Lexicon.begin(token(at), entry.prefix(), source());
          into.add(term.slot(), term.number(), term.code(), at, i + 1, begin, entry.cut());
        }
      }
      i++;
      if (i >= nodes.length || node.next.isEmpty() || token(i).gap() == Gap.LINE) {
        return;
      }
      node = node.next.get(token(i).text());
    }
  }

  /** Whether a token can stand between the parts of a list or range. */
  boolean connects(int at) {
    return is(at, Slot.SEP) || is(at, Slot.DASH);
  }
}
