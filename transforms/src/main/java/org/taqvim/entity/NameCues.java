// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import org.taqvim.text.Letters;

/** What the words before a place of a sentence announce: a person, a place, or nothing. */
final class NameCues {
  private final StatisticalTagger tagger;
  private final PeopleWords people;
  private final OpenWords open;

  NameCues(StatisticalTagger tagger, PeopleWords people, OpenWords open) {
    this.tagger = tagger;
    this.people = people;
    this.open = open;
  }

  /** The type of name that each word's predecessors announce, or nothing. */
  String[] of(List<NameWord> words) {
    String[] cues = new String[words.size()];
    boolean[] several = new boolean[words.size()];
    for (int i = 0; i < cues.length; i++) {
      several[i] = people.isPlacesWordBefore(words, i) || isNext(words, several, i);
      boolean place = several[i] || people.isPlaceWordBefore(words, i);
      cues[i] = place ? "LOC" : people.isTitleBefore(words, i) ? "PER" : "";
    }
    return cues;
  }

  /** Whether a word follows one of several places, after a comma or "and". */
  private boolean isNext(List<NameWord> words, boolean[] several, int i) {
    if (i > 0 && several[i - 1] && tagger.particles(words.get(i).text(), people) == 1) {
      return true;
    }
    for (int back = 2; back <= 3 && back <= i; back++) {
      String between = words.get(i - 1).text();
      boolean joined = between.equals(",") || between.equals(String.valueOf(Letters.WAW));
      if (several[i - back] && joined && !open.isSign(words.get(i - 2))) {
        return true;
      }
    }
    return false;
  }
}
