// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.text.Letters;

/**
 * Reads "the villages of A, B and C D": places that a list of them tells, where some are known,
 * sound like known ones or end as villages of the region do.
 *
 * <p>The others need no proof of their own: a communique names a dozen villages that no table
 * holds. A place of two words must be closed by a comma, "and" or the end; a list ends at the first
 * word that can be no name.
 */
final class PlaceLists {
  private static final int LONGEST = 2;
  private static final int PROOFS = 2;

  private final StatisticalTagger tagger;
  private final PeopleWords people;
  private final OpenWords open;
  private final SoundedPlaces sounded;

  PlaceLists(StatisticalTagger tagger, PeopleWords people, OpenWords open, SoundedPlaces sounded) {
    this.tagger = tagger;
    this.people = people;
    this.open = open;
    this.sounded = sounded;
  }

  /** The places of a sentence's lists that nobody listed. */
  List<NameCandidate> of(List<NameWord> words) {
    List<NameCandidate> found = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      boolean colon = words.get(i - 1).text().equals(":");
      if (people.isPlacesWordBefore(words, colon ? i - 1 : i)) {
        found.addAll(from(words, i));
      }
    }
    return found;
  }

  private List<NameCandidate> from(List<NameWord> words, int first) {
    List<NameCandidate> items = new ArrayList<>();
    int proofs = 0;
    int known = 0;
    int at = skip(words, first, false);
    while (at < words.size()) {
      int end = at;
      if (open.isTaken(words.get(at).first())) {
        while (end < words.size() && open.isTaken(words.get(end).first())) {
          end++;
        }
        known++;
      } else {
        end = item(words, at);
        if (end == at) {
          break;
        }
        items.add(new NameCandidate(words, at, end, EntityType.LOC, 0, true));
        proofs +=
            people.isPlaceName(words.get(end - 1).text()) || sounded.isPlace(words, at, end)
                ? 1
                : 0;
      }
      at = skip(words, end, true);
    }
    boolean sure = (known > 0 && proofs > 0) || proofs >= PROOFS;
    return sure ? items : List.of();
  }

  /** The index after a name that begins at a word; the word itself where none does. */
  private int item(List<NameWord> words, int at) {
    if (!isPart(words, at)) {
      return at;
    }
    int end = at + 1;
    while (end < words.size() && end - at < LONGEST && isPart(words, end) && !isAnd(words, end)) {
      end++;
    }
    boolean closed = end == words.size() || open.isSign(words.get(end)) || isAnd(words, end);
    return closed ? end : at + 1;
  }

  private boolean isPart(List<NameWord> words, int i) {
    NameWord word = words.get(i);
    String letters = word.text();
    return open.isFree(word)
        && open.tokens.get(word.first()).isWord()
        && letters.length() > 2
        && !people.isCommon(letters)
        && !people.isSaying(letters)
        && !people.isTitleBefore(words, i + 1)
        && !people.isPlaceWordBefore(words, i + 1);
  }

  /** Whether a word is "and", or begins with it. */
  private boolean isAnd(List<NameWord> words, int i) {
    String word = words.get(i).text();
    return word.equals(String.valueOf(Letters.WAW))
        || (word.charAt(0) == Letters.WAW && tagger.particles(word, people) > 0);
  }

  /** The index after the signs between names; the list's end where nothing joins two of them. */
  private int skip(List<NameWord> words, int from, boolean joined) {
    int at = from;
    boolean and = !joined;
    while (at < words.size()) {
      String word = words.get(at).text();
      boolean comma = word.equals(",") || word.equals(String.valueOf(Letters.WAW));
      if (!comma && !(open.isSign(words.get(at)) && !word.equals("."))) {
        break;
      }
      and |= comma;
      at++;
    }
    boolean inside = at < words.size() && isAnd(words, at);
    return and || inside ? at : words.size();
  }
}
