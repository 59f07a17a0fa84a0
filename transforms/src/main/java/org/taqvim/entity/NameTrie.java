// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A trie over name keys: folded letters without blanks, U+200C and hyphens.
 *
 * <p>Edges are one open-addressed hash table from (node, letter) to node, so that a step is one
 * probe. Filled by one thread, then read by any number.
 */
final class NameTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] edges = new long[1 << 16];
  private int[] targets = new int[1 << 16];
  private int edgeCount;
  private final List<List<Lexeme>> lexemes = new ArrayList<>();

  private final BitSet ownKeys = new BitSet();

  NameTrie() {
    Arrays.fill(edges, -1);
    lexemes.add(List.of());
  }

  /** Adds a meaning of a key; a meaning that is there already is not added again. */
  void add(String key, Lexeme lexeme, boolean own) {
    int node = ROOT;
    for (int i = 0; i < key.length(); i++) {
      int next = step(node, key.charAt(i));
      if (next == NONE) {
        next = lexemes.size();
        lexemes.add(List.of());
        link(node, key.charAt(i), next);
      }
      node = next;
    }
    if (own) {
      ownKeys.set(node);
    }
    List<Lexeme> old = lexemes.get(node);
    if (old.stream().noneMatch(l -> sameMeaning(l, lexeme))) {
      List<Lexeme> grown = new ArrayList<>(old);
      grown.add(lexeme);
      grown.sort(Comparator.comparing(Lexeme::wordClass));
      lexemes.set(node, List.copyOf(grown));
    }
  }

  private static boolean sameMeaning(Lexeme a, Lexeme b) {
    return a.wordClass() == b.wordClass() && a.id().equals(b.id()) && a.blanks() >= b.blanks();
  }

  /** Whether a key was added as a form of the index's own language. */
  boolean holdsOwn(String key) {
    int node = ROOT;
    for (int i = 0; i < key.length() && node != NONE; i++) {
      node = step(node, key.charAt(i));
    }
    return node != NONE && ownKeys.get(node);
  }

  /** The node that a letter leads to, or {@link #NONE}. */
  int step(int node, char letter) {
    long edge = ((long) node << 16) | letter;
    int mask = edges.length - 1;
    int slot = slot(edge, mask);
    while (edges[slot] != -1) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  /** The meanings of the key that ends at a node. */
  List<Lexeme> lexemes(int node) {
    return lexemes.get(node);
  }

  private void link(int node, char letter, int target) {
    if (2 * (edgeCount + 1) > edges.length) {
      grow();
    }
    insert(((long) node << 16) | letter, target);
    edgeCount++;
  }

  private void insert(long edge, int target) {
    int mask = edges.length - 1;
    int slot = slot(edge, mask);
    while (edges[slot] != -1) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    Arrays.fill(edges, -1);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != -1) {
        insert(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private static int slot(long edge, int mask) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
