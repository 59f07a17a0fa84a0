// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.text.Letters;

/**
 * Reads strange spellings of listed places after a word that tells that a place follows: "the
 * village of Ghoris".
 */
final class SoundedPlaces {
  private static final int LONGEST = 2;
  private static final int SHORTEST_SECOND = 4;

  private final EntityLinker linker;
  private final String language;
  private final PeopleWords people;
  private final OpenWords open;
  private final NameShapes shapes;

  SoundedPlaces(
      EntityLinker linker, String language, PeopleWords people, OpenWords open, NameShapes shapes) {
    this.linker = linker;
    this.language = language;
    this.people = people;
    this.open = open;
    this.shapes = shapes;
  }

  /** The places of a sentence that sound like listed ones, the longer name before the shorter. */
  List<NameCandidate> of(List<NameWord> words) {
    List<NameCandidate> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (isAfterPlaceHead(words.get(i))) {
        int end = end(words, i);
        if (end > i) {
          found.add(new NameCandidate(words, i, end, EntityType.LOC, 0, true));
        }
      }
    }
    return found;
  }

  private boolean isAfterPlaceHead(NameWord word) {
    Piece before = open.pieceOf(word.first() - 1);
    return before != null && before.is(WordClass.PLACE_HEAD);
  }

  /** "the village of X": a word that means nothing else is its name, though no list holds it. */
  private boolean isAfterVillage(NameWord word) {
    Piece before = open.pieceOf(word.first() - 1);
    return before.id().equals(GazetteerEntry.VILLAGE)
        && word.text().length() >= SHORTEST_SECOND
        && !word.text().startsWith(Letters.ARTICLE); // "the villages around"
  }

  private int end(List<NameWord> words, int from) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && isOpen(words, from, to)) {
      to++;
    }
    boolean one = to == from + 1 && isAfterVillage(words.get(from));
    while (to > from && !isPlace(words, from, to)) {
      to--;
    }
    return to == from && one ? from + 1 : to;
  }

  private boolean isOpen(List<NameWord> words, int from, int i) {
    NameWord word = words.get(i);
    return open.isFree(word)
        && open.tokens.get(word.first()).isWord()
        && (i == from || (open.isBeside(words, i) && word.text().length() >= SHORTEST_SECOND))
        && !people.isCommon(word.text())
        && !people.isSaying(word.text())
        && !people.isPlaceWordBefore(words, i + 1);
  }

  /** Whether words sound like a listed place, as they stand or without a particle before them. */
  boolean isPlace(List<NameWord> words, int from, int to) {
    NameWord first = words.get(from);
    int begin = open.tokens.get(first.first()).begin();
    int end = open.tokens.get(words.get(to - 1).end() - 1).end();
    int particles = first.text().length() - shapes.stem(first).length();
    return isPlace(begin, end) || (particles > 0 && isPlace(begin + particles, end));
  }

  private boolean isPlace(int begin, int end) {
    String name = open.text.source().text().substring(begin, end);
    return linker.placeBySound(name, language).isPresent();
  }
}
