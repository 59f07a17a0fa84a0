// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.StatisticalTagger.Guess;

/** Cuts possible names out of a sentence: from the shape of its words, and from a model's guess. */
final class NameShapes {
  private static final int LONGEST = 5;
  private static final int FAMILY_PARTS = 3;

  private final StatisticalTagger tagger;
  private final PeopleWords people;
  private final OpenWords open;

  NameShapes(StatisticalTagger tagger, PeopleWords people, OpenWords open) {
    this.tagger = tagger;
    this.people = people;
    this.open = open;
  }

  /** Given names and a word with a family name's ending. */
  List<NameCandidate> shaped(List<NameWord> words) {
    List<NameCandidate> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size()
          && open.isFree(words.get(end))
          && people.isGiven(end == i ? stem(words.get(end)) : words.get(end).text())
          && (end == i || open.isBeside(words, end))) {
        end++;
      }
      int to = end > i ? family(words, end) : end;
      boolean parted =
          to == i
              && i + 1 < words.size()
              && open.isFree(words.get(i))
              && open.tokens.get(words.get(i).first()).isWord()
              && open.isFree(words.get(i + 1))
              && open.isBeside(words, i + 1)
              && !people.isNoName(words.get(i).text())
              && people.isSuffix(words.get(i + 1).text());
      if (parted) {
        found.add(
            new NameCandidate(words, i, i + 2, EntityType.PER, NameDoubt.WHOLE_NAME + 1, true));
        to = i + 2;
      } else if (to > end && end > i) {
        found.add(new NameCandidate(words, i, to, EntityType.PER, NameDoubt.WHOLE_NAME + 1, true));
      }
      i = Math.max(to, i + 1);
    }
    return found;
  }

  /** The index after a family name of one word or of parts written apart: "Allah verdi ova". */
  private int family(List<NameWord> words, int first) {
    for (int last = first; last < first + FAMILY_PARTS && last < words.size(); last++) {
      String word = words.get(last).text();
      if (!open.isFree(words.get(last)) || !open.isBeside(words, last)) {
        return first;
      }
      boolean ends = last == first ? people.isFamilyName(word) : people.isEnding(word);
      if (ends && !people.isNoName(word)) {
        return last + 1;
      }
    }
    return first;
  }

  /** A guess cut to the words that may be a name; empty where a listed word stands inside. */
  Optional<NameCandidate> candidate(List<NameWord> words, Guess guess, String[] cues) {
    Optional<EntityType> type = type(guess.type());
    int from = guess.from();
    int to = guess.to();
    while (from < to && (open.isBlocked(words.get(from).first()) || open.isSign(words.get(from)))) {
      from++;
    }
    while (to > from
        && (open.isSign(words.get(to - 1)) || people.isSaying(words.get(to - 1).text()))) {
      to--;
    }
    if (type.isEmpty() || from == to || to - from > LONGEST) {
      return Optional.empty();
    }
    if (type.get() == EntityType.PER) {
      boolean given =
          from > 0
              && open.isFree(words.get(from - 1))
              && open.isBeside(words, from)
              && people.isGiven(stem(words.get(from - 1)));
      from -= given ? 1 : 0;
      boolean family =
          to < words.size()
              && open.isFree(words.get(to))
              && open.isBeside(words, to)
              && people.isFamilyName(words.get(to).text());
      to += family ? 1 : 0;
      boolean last =
          to < words.size()
              && to - from > 1
              && open.isFree(words.get(to))
              && open.isBeside(words, to)
              && people.isLastWord(words.get(to).text());
      to += last ? 1 : 0;
    }
    for (int i = from; i < to; i++) {
      if (people.isNoName(stem(words.get(i))) || people.isNoName(words.get(i).text())) {
        return Optional.empty();
      }
      for (int t = words.get(i).first(); t < words.get(i).end(); t++) {
        if (open.isTaken(t) || open.isBlocked(t)) {
          return Optional.empty();
        }
      }
    }
    boolean letters =
        words.subList(from, to).stream().allMatch(w -> !open.tokens.get(w.first()).isNumber());
    String only = words.get(from).text();
    return letters && !people.isCommon(only) && (to - from > 1 || only.length() > 2)
        ? Optional.of(new NameCandidate(words, from, to, type.get(), own(guess, cues), false))
        : Optional.empty();
  }

  /** The margin without what a cue gave. */
  private static float own(Guess guess, String[] cues) {
    boolean announced = cues[guess.from()].equals(guess.type());
    return guess.margin() - (announced ? StatisticalTagger.CUE / (guess.to() - guess.from()) : 0);
  }

  /** A word without conjunctions and prepositions. */
  String stem(NameWord word) {
    return word.text().substring(tagger.particles(word.text(), people));
  }

  private static Optional<EntityType> type(String name) {
    return switch (name) {
      case "PER" -> Optional.of(EntityType.PER);
      case "LOC" -> Optional.of(EntityType.LOC);
      case "ORG" -> Optional.of(EntityType.ORG);
      default -> Optional.empty();
    };
  }
}
