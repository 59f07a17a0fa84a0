// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.text.Letters;

/** Says what befell the people whom a number counts, by the words of harm around it. */
final class CountedHarm {
  /** How many tokens may part "five prisoners (of A's)" from what was done to them. */
  private static final int BESIDE = 2;

  private CountedHarm() {}

  /** The word of harm that a number belongs to alone. */
  static Optional<HarmMark> of(
      Reading reading, List<HarmMark> marks, List<HeadCount> counts, HeadCount count) {
    return nearest(reading, marks, counts, count).filter(m -> !isOfBoth(reading, marks, counts, m));
  }

  /**
   * The word of harm that a number belongs to: the noun of the victims right after it, what the
   * number is said of, else the nearest, which stands before it in a verb-first language and after
   * it in a verb-final one.
   */
  private static Optional<HarmMark> nearest(
      Reading reading, List<HarmMark> marks, List<HeadCount> counts, HeadCount count) {
    boolean of = reading.isWord(count.end(), "from"); // "two people of the wounded"
    int next = reading.lexicon().isVerbFirst() ? 0 : of ? 2 : 1; // "ten dead", "ten people dead"
    Optional<HarmMark> counted =
        marks.stream()
            .filter(m -> m.noun() && m.first() >= count.first() && m.first() < count.end() + next)
            .findFirst();
    Optional<HarmMark> before =
        marks.stream().filter(m -> m.end() <= count.first()).reduce((first, last) -> last);
    Optional<HarmMark> after = marks.stream().filter(m -> m.first() >= count.end()).findFirst();
    if (counted.isPresent()) {
      Optional<HarmMark> fate =
          before.filter(
              m -> counts.stream().noneMatch(c -> c.first() < m.end() && m.first() <= c.end()));
      Optional<HarmMark> verb =
          reading.lexicon().isVerbFirst()
              ? Optional.empty()
              : marks.stream().filter(m -> m.first() >= counted.get().end()).findFirst();
      int subject = reading.lexicon().isVerbFirst() ? BESIDE : 0; // "A's soldiers shot five"
      return fate(reading, counted.get(), fate, verb, count, subject).or(() -> counted);
    }
    boolean fallen = fallsInto(reading, count, after);
    boolean isBefore =
        !fallen && before.filter(m -> isJoined(reading, m.end(), count.first())).isPresent();
    boolean isAfter = after.filter(m -> isJoined(reading, count.end(), m.first())).isPresent();
    boolean preferBefore =
        reading.lexicon().isVerbFirst()
            || before.filter(m -> isSaidOf(reading, m, counts, count)).isPresent();
    if (reading.lexicon().isVerbFirst()
        && after.filter(m -> isPredicate(reading, counts, count, m)).isPresent()) {
      return after;
    }
    if (!fallen && (preferBefore ? isBefore || !isAfter : isBefore && !isAfter)) {
      return before.or(() -> after);
    }
    return after.or(() -> before);
  }

  /** "that eleven of them were killed and three were hurt": a verb right after its subject. */
  private static boolean isPredicate(
      Reading reading, List<HeadCount> counts, HeadCount count, HarmMark mark) {
    boolean joined = reading.token(mark.first()).text().charAt(0) == Letters.WAW;
    int next = afterBounds(reading, mark.end());
    return mark.first() == count.end()
        && !mark.noun()
        && !joined
        && counts.stream().noneMatch(c -> c.first() == mark.end() || c.first() == next);
  }

  /**
   * "the loss of six and the fall of nine soldiers into captivity": a noun that awaits its harm.
   */
  private static boolean fallsInto(Reading reading, HeadCount count, Optional<HarmMark> after) {
    int noun = count.first() - 1;
    while (noun > 0 && NumberBounds.isBounding(reading, noun)) {
      noun--;
    }
    return noun >= 0
        && reading.isWord(noun, "falling")
        && after
            .filter(m -> m.harm() == Harm.CAPTURED && m.first() - count.end() <= BESIDE)
            .isPresent();
  }

  /** "one of the wounded died", "shot five prisoners": what befell people whom a harm names. */
  private static Optional<HarmMark> fate(
      Reading reading,
      HarmMark victims,
      Optional<HarmMark> before,
      Optional<HarmMark> after,
      HeadCount count,
      int subject) {
    return victims.harm() == Harm.KILLED
        ? Optional.empty()
        : before
            .filter(
                m ->
                    m.harm() == Harm.KILLED
                        && count.first() - afterBounds(reading, m.end())
                            <= (m.noun() ? 0 : subject))
            .or(
                () ->
                    after.filter(
                        m ->
                            m.harm() == Harm.KILLED
                                && (m.first() - count.end() <= BESIDE
                                    || isPartOf(reading, victims, count))));
  }

  /** "two of those wounded in the clashes": what the clause's verb says befell them is new. */
  private static boolean isPartOf(Reading reading, HarmMark victims, HeadCount count) {
    return reading.hasWord(count.first(), victims.first(), "from");
  }

  /** "the killing of seven", "put the dead at seven", "the dead have reached seven". */
  private static boolean isSaidOf(
      Reading reading, HarmMark mark, List<HeadCount> counts, HeadCount count) {
    int marker = count.first() - 1;
    boolean counted =
        counts.stream().anyMatch(c -> c.end() <= mark.first() && isBeside(reading, c, mark));
    boolean between =
        counts.stream().anyMatch(c -> c.first() >= mark.end() && c.end() <= count.first());
    if (counted || between || !mark.noun()) {
      return false;
    }
    if (reading.isWord(marker, "object") || reading.isWord(marker, "to")) {
      return true;
    }
    for (int i = mark.end(); i < count.first(); i++) {
      if (!NumberBounds.isBounding(reading, i)) {
        return false;
      }
    }
    return true;
  }

  /** "ten people (were) killed", but not "ten people and the wounding of". */
  private static boolean isBeside(Reading reading, HeadCount count, HarmMark mark) {
    int gap = mark.first() - count.end();
    boolean parted = reading.token(count.end()).isSign() || reading.isWord(count.end(), "and");
    return gap == 0 || (gap == 1 && !parted);
  }

  /** Whether nothing between parts a number from a word of harm: a clause, another deed. */
  private static boolean isJoined(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isWord(i, "that") || reading.isWord(i, "break")) {
        return false;
      }
    }
    return reading.triggers(from, to).stream()
        .allMatch(
            t ->
                !t.value().isVerb()
                    || t.value().eventClass().isViolent()
                    || reading.isWord(t.first(), "reached") // "a toll that came to five"
                    || to == from);
  }

  /**
   * Whether a number is of two harms together: "killed or wounded", "550 dead and wounded". How
   * many of each there were nobody says.
   */
  private static boolean isOfBoth(
      Reading reading, List<HarmMark> marks, List<HeadCount> counts, HarmMark mark) {
    return counts.stream().anyMatch(c -> reading.hasWord(c.end(), c.end() + 2, "or-hurt"))
        || marks.stream()
            .filter(other -> other.harm() != mark.harm())
            .anyMatch(
                other ->
                    other.first() > mark.first()
                        ? areJoint(reading, counts, mark, other)
                        : areJoint(reading, counts, other, mark));
  }

  private static boolean areJoint(
      Reading reading, List<HeadCount> counts, HarmMark first, HarmMark second) {
    boolean either = reading.isWord(second.first() - 1, "or");
    int gap = second.first() - first.end();
    boolean parted = reading.isWord(first.first() - 1, "from"); // "two of the wounded died"
    boolean beside = (gap == 0 && !parted) || (gap == 1 && reading.isWord(first.end(), "and"));
    int after = afterBounds(reading, second.end());
    boolean own =
        counts.stream().anyMatch(c -> c.first() >= second.end() && c.first() <= after + 1);
    boolean others =
        counts.stream()
            .anyMatch(
                c ->
                    (first.noun() && c.first() < first.first() && c.end() == first.end())
                        || (c.end() <= first.first()
                            && (first.first() <= c.end() + 1
                                || (!first.noun()
                                    && reading.isSign(first.first() - 1, ",\u060C")))));
    boolean between =
        counts.stream().anyMatch(c -> c.first() >= first.end() && c.end() <= second.first());
    return (either && !(own && (others || between || !reading.lexicon().isVerbFirst())))
        || (beside && !(own && others));
  }

  /** The token after words that bound a number: "more than". */
  private static int afterBounds(Reading reading, int token) {
    int i = token;
    while (NumberBounds.isBounding(reading, i)) {
      i++;
    }
    return i;
  }
}
