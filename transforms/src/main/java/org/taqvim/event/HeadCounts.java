// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.text.Letters;

/**
 * Finds numbers of people in a run of tokens, with what they bound and the side beside them.
 *
 * <p>A number counts people where a word for people follows it, or where it stands beside the word
 * that tells the harm.
 */
final class HeadCounts {
  private static final int HARM_REACH = 5;
  private static final int PART = 3;

  private HeadCounts() {}

  /** A number of people with what is known of them. */
  record Count(int first, int end, int value, Bound bound, Optional<String> side) {}

  static List<Count> in(Reading reading, int first, int end, Optional<String> home) {
    List<Count> counts = new ArrayList<>();
    for (int i = first; i < end; ) {
      Optional<Count> count = count(reading, i, end, home);
      if (count.isPresent()) {
        counts.add(count.get());
        i = Math.max(i + 1, count.get().end);
      } else {
        i++;
      }
    }
    return shareSides(withRanks(reading, first, counts));
  }

  /** "a colonel, a captain and four soldiers": who stands alone by rank beside a number is one. */
  private static List<Count> withRanks(Reading reading, int first, List<Count> counts) {
    List<Count> all = new ArrayList<>(counts);
    for (int i = 0; i < all.size(); i++) {
      Count count = all.get(i);
      int before = rankBefore(reading, count.first);
      if (before >= first && all.stream().noneMatch(c -> c.first <= before && before < c.end)) {
        all.add(i, new Count(before, before + 1, 1, Bound.EXACT, Optional.empty()));
        i--;
      }
    }
    return all;
  }

  /** The rank that "and" or a comma joins to what begins at a token, or -1. */
  private static int rankBefore(Reading reading, int token) {
    int at = token - 1;
    boolean clitic =
        reading.lexicon().isVerbFirst() && reading.token(token).text().charAt(0) == Letters.WAW;
    boolean word = at > 0 && reading.token(at).text().length() == 1 && reading.isWord(at, "and");
    boolean and = clitic || word || reading.isSign(at, ",");
    if (and && !clitic) {
      at--;
    }
    return and && at >= 0 && reading.isWord(at, "rank") ? at : -1;
  }

  /** "an officer and three soldiers of this country": the side of the last is that of all. */
  static List<Count> shareSides(List<Count> counts) {
    List<Count> shared = new ArrayList<>(counts);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Count count = shared.get(i);
      Count next = shared.get(i + 1);
      if (count.side.isEmpty() && next.side.isPresent() && next.first - count.end <= 2) {
        shared.set(i, new Count(count.first, count.end, count.value, count.bound, next.side));
      }
    }
    for (int i = 1; i < shared.size(); i++) {
      Count count = shared.get(i);
      Count before = shared.get(i - 1);
      if (count.side.isEmpty() && before.side.isPresent()) {
        shared.set(i, new Count(count.first, count.end, count.value, count.bound, before.side));
      }
    }
    return shared;
  }

  static Optional<Count> count(Reading reading, int at, int end, Optional<String> home) {
    if (reading.timeAt(at) >= 0 || isPart(reading, at)) {
      return Optional.empty();
    }
    Optional<Integer> dual = dual(reading, at);
    int value;
    int after;
    if (dual.isPresent()) {
      value = dual.get();
      after = at + 1;
    } else {
      int[] number = Numbers.at(reading, at, end);
      if (number.length == 0) {
        return Optional.empty();
      }
      value = number[0];
      after = number[1];
    }
    int people = people(reading, after, end);
    boolean beside = besideHarm(reading, at, after);
    if (dual.isEmpty() && people < 0 && !beside) {
      return Optional.empty();
    }
    int last = Math.max(after, people);
    Bound bound = bound(reading, at);
    return Optional.of(
        new Count(at, last, value, bound, CasualtySide.beside(reading, at, last, end, home)));
  }

  /** "32, among them 7 civilians", "ten of whom were …": counted already. */
  static boolean isPart(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - PART); i--) {
      if (reading.isWord(i, "including") || reading.endsWord(i, "including")) {
        return true;
      }
      if (reading.token(i).isSign() || reading.token(i).isNumber()) {
        break;
      }
    }
    for (int i = at + 1; i < Math.min(reading.size(), at + PART + 1); i++) {
      if (reading.isWord(i, "of-them")) {
        return true;
      }
      if (reading.token(i).isSign() || isHarm(reading, i)) {
        break;
      }
    }
    return false;
  }

  static boolean besideHarm(Reading reading, int at, int after) {
    if (isHarm(reading, after)) {
      return !isUnit(reading, after);
    }
    for (int i = at - 1; i >= Math.max(0, at - HARM_REACH); i--) {
      if (isHarm(reading, i)) {
        return !isUnit(reading, after);
      }
      boolean bounding =
          reading.isWord(i, "at-least")
              || reading.endsWord(i, "at-least")
              || reading.insideWord(i, "at-least")
              || reading.endsWord(i, "at-most")
              || reading.isWord(i, "about")
              || reading.isWord(i, "reached")
              || reading.isWord(i, "from");
      if (!bounding) {
        return false;
      }
    }
    return false;
  }

  static boolean isHarm(Reading reading, int token) {
    return token < reading.size()
        && reading.triggers(token, token + 1).stream()
            .anyMatch(t -> Harm.of(t.value().eventClass()).isPresent());
  }

  static boolean isUnit(Reading reading, int token) {
    return token < reading.size() && reading.isWord(token, "unit");
  }

  static Optional<Integer> dual(Reading reading, int at) {
    if (reading.isWord(at, "dual-person")) {
      return Optional.of(2);
    }
    int after = reading.actorAt(at + 1).map(Reading.Actor::end).orElse(at + 1);
    boolean beside = at > 0 && (isHarm(reading, at - 1) || isHarm(reading, after));
    boolean single = reading.isWord(at, "one-person") && beside;
    int of = reading.wordAt(at, "one-of").map(PhraseIndex.Hit::end).orElse(reading.size());
    boolean oneOf = reading.isWord(of, "person") || reading.isWord(of, "soldier");
    if (single || oneOf) {
      return Optional.of(1);
    }
    return reading.isWord(at, "single-person") ? Optional.of(1) : Optional.empty();
  }

  /** The token after the words for people that follow a number, or -1. */
  static int people(Reading reading, int at, int end) {
    for (int i = at; i < Math.min(end, at + 3); i++) {
      Optional<PhraseIndex.Hit<String>> person = reading.wordAt(i, "person");
      if (person.isPresent()) {
        return person.get().end();
      }
      if (!reading.isWord(i, "classifier")
          && !reading.isWord(i, "from")
          && !reading.isWord(i, "person-adjective")) {
        return -1;
      }
    }
    return -1;
  }

  static Bound bound(Reading reading, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (reading.wordAt(i, "at-least").filter(w -> w.end() <= at).isPresent()) {
        return Bound.AT_LEAST;
      }
      if (reading.wordAt(i, "at-most").filter(w -> w.end() <= at).isPresent()) {
        return Bound.AT_MOST;
      }
      if (reading.wordAt(i, "about").filter(w -> w.end() <= at).isPresent()) {
        return Bound.ABOUT;
      }
    }
    for (int i = at + 1; i < Math.min(reading.size(), at + 6); i++) {
      if (reading.isWord(i, "at-least-after")) {
        return Bound.AT_LEAST;
      }
    }
    return Bound.EXACT;
  }
}
