// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.text.Letters;

/** Finds pieces of equipment in a run of tokens, with how many there were. */
final class EquipmentCounts {
  /** Words that may stand between a number and its noun: "two (units of) tanks". */
  private static final int PIECES = 3;

  private EquipmentCounts() {}

  /**
   * Equipment of one kind.
   *
   * @param first its first token, the number's where there is one
   * @param end after its noun, and after the nouns that share its number
   */
  record Group(int first, int end, String kind, Optional<Integer> number, Bound bound) {}

  static List<Group> in(Reading reading, int first, int end) {
    List<Group> groups = new ArrayList<>();
    for (int i = first; i < end; ) {
      Optional<Group> group = at(reading, i, end);
      group.filter(g -> !isApposition(reading, groups, g)).ifPresent(groups::add);
      i = group.map(Group::end).orElse(i + 1);
    }
    return groups;
  }

  /** "a launcher of the make Grad": a noun right after another says more of the same thing. */
  private static boolean isApposition(Reading reading, List<Group> before, Group group) {
    boolean clitic = reading.token(group.first()).text().charAt(0) == Letters.WAW;
    return !before.isEmpty()
        && !clitic
        && before.get(before.size() - 1).end() == group.first()
        && group.number().filter(n -> n > 1).isEmpty();
  }

  private static Optional<Group> at(Reading reading, int at, int end) {
    if (reading.timeAt(at) >= 0) {
      return Optional.empty();
    }
    Optional<PhraseIndex.Hit<EquipmentWord>> bare = word(reading, at, end);
    if (bare.isPresent()) {
      return Optional.of(bare(reading, bare.get()));
    }
    int[] number = Numbers.at(reading, at, end);
    if (number.length == 0) {
      return Optional.empty();
    }
    int noun = number[1];
    for (int i = 0; i < PIECES && noun < end && isPiece(reading, noun); i++) {
      noun++;
    }
    Optional<PhraseIndex.Hit<EquipmentWord>> counted =
        noun < end ? word(reading, noun, end) : Optional.empty();
    return counted
        .filter(c -> !CountedParts.isPart(reading, at))
        .map(c -> counted(reading, at, number[0], c, end));
  }

  private static boolean isPiece(Reading reading, int token) {
    return reading.isWord(token, "classifier")
        || reading.isWord(token, "piece")
        || reading.isWord(token, "from")
        || reading.isWord(token, "other");
  }

  /** A noun without a number: its form says whether it is one, two or some. */
  private static Group bare(Reading reading, PhraseIndex.Hit<EquipmentWord> word) {
    boolean several = reading.endsWord(word.first() - 1, "several");
    Optional<Integer> number =
        switch (word.value().count()) {
          case ONE -> several ? Optional.empty() : Optional.of(1);
          case TWO -> Optional.of(2);
          case MANY -> Optional.empty();
        };
    return new Group(
        word.first(),
        word.end(),
        word.value().kind(),
        number,
        number.isPresent() ? Bound.EXACT : Bound.UNKNOWN);
  }

  /** A number with its noun, and with those that share it: "a hundred tanks and vehicles". */
  private static Group counted(
      Reading reading, int first, int number, PhraseIndex.Hit<EquipmentWord> word, int end) {
    String kind = word.value().kind();
    int after = word.end();
    Optional<PhraseIndex.Hit<EquipmentWord>> next = joined(reading, after, end);
    while (next.filter(n -> shares(reading, word, n)).isPresent()) {
      kind = EquipmentKinds.common(kind, next.get().value().kind());
      after = next.get().end();
      next = joined(reading, after, end);
    }
    return new Group(first, after, kind, Optional.of(number), NumberBounds.of(reading, first));
  }

  private static boolean shares(
      Reading reading,
      PhraseIndex.Hit<EquipmentWord> first,
      PhraseIndex.Hit<EquipmentWord> second) {
    return first.value().count() == second.value().count()
        || reading.endsWord(second.first() - 1, "other")
        || reading.isWord(second.end(), "other");
  }

  /** The noun that "and" joins to what ends before a token. */
  private static Optional<PhraseIndex.Hit<EquipmentWord>> joined(Reading reading, int at, int end) {
    boolean clitic = at < end && reading.token(at).text().charAt(0) == Letters.WAW;
    if (!clitic) {
      return Optional.empty();
    }
    boolean word = reading.token(at).text().length() == 1;
    int noun = word ? at + 1 : at;
    int other = reading.wordAt(noun, "other").map(PhraseIndex.Hit::end).orElse(noun);
    return other < end ? word(reading, other, end) : Optional.empty();
  }

  /** The longest noun for equipment that begins at a token. */
  private static Optional<PhraseIndex.Hit<EquipmentWord>> word(Reading reading, int at, int end) {
    return reading.lexicon().equipment().at(reading.text().tokens(), at, end).stream()
        .min(
            Comparator.comparing((PhraseIndex.Hit<EquipmentWord> h) -> -h.length())
                .thenComparing(h -> h.value().count()));
  }

  /** After the noun for equipment that begins at a token, if one does. */
  static Optional<Integer> endOf(Reading reading, int token, int end) {
    return word(reading, token, end).map(PhraseIndex.Hit::end);
  }

  /** Whether a noun for equipment of any kind stands in a run of tokens. */
  static boolean isAny(Reading reading, int first, int end) {
    return isAny(reading, first, end, EquipmentKinds.ANY);
  }

  /** Whether a noun for equipment of a kind stands in a run of tokens. */
  static boolean isAny(Reading reading, int first, int end, String kind) {
    for (int i = first; i < end; i++) {
      if (word(reading, i, end)
          .filter(w -> EquipmentKinds.isOf(w.value().kind(), kind))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
