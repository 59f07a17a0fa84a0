// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.text.Letters;

/** Tells the numbers that others hold: "32, among them 7 civilians". */
final class CountedParts {
  /** How many tokens may stand between a number and the word that makes it a part. */
  private static final int PART = 3;

  /** How many tokens the clause may be long that tells a part. */
  private static final int CLAUSE = 10;

  private CountedParts() {}

  /**
   * "sixty, among them 22 soldiers of A's": the parts whose side their own words name, also those
   * told right after a run of tokens.
   */
  static List<HeadCount> in(Reading reading, int first, int end) {
    List<HeadCount> parts = new ArrayList<>();
    int limit = afterParts(reading, end);
    for (int i = first; i < limit; i++) {
      Optional<HeadCount> part =
          isPart(reading, i) ? HeadCounts.people(reading, i, limit) : Optional.empty();
      part.flatMap(p -> ofParty(reading, p, limit)).ifPresent(parts::add);
      i = part.map(p -> p.end() - 1).orElse(i);
    }
    return parts;
  }

  /** "forty, of whom 18 were soldiers of A's": where parts end that a clause has parted. */
  private static int afterParts(Reading reading, int end) {
    int clause = reading.isSign(end, ",\u060C") ? end + 1 : end;
    int limit = Math.min(reading.size(), clause + CLAUSE);
    boolean parts =
        reading.isWord(clause, "including")
            || reading.hasWord(clause, clause + PART, "of-them")
            || (reading.isWord(clause, "that")
                && (reading.hasWord(clause, limit, "of-them")
                    || reading.hasWord(clause, limit, "including")));
    return parts ? limit : end;
  }

  private static Optional<HeadCount> ofParty(Reading reading, HeadCount part, int end) {
    return Stream.concat(
            reading.actors(part.first(), part.end()).stream()
                .flatMap(a -> a.mention().country().stream()),
            CasualtySide.after(reading, part.end(), end, Optional.empty()).stream())
        .findFirst()
        .filter(side -> reading.profile().party(side).isPresent())
        .map(side -> part.of(Optional.of(side)));
  }

  /** "32, among them 7 civilians and two soldiers", "ten of whom were …": counted already. */
  static boolean isPart(Reading reading, int at) {
    boolean and =
        reading.isWord(at - 1, "and")
            || (reading.lexicon().isVerbFirst()
                && reading.token(at).text().charAt(0) == Letters.WAW);
    return isNamedPart(reading, at) || (and && isAfterPart(reading, at));
  }

  /** Whether the number before one that "and" joins to it is counted already. */
  private static boolean isAfterPart(Reading reading, int at) {
    for (int i = at - 2; i >= Math.max(0, at - 2 * PART) && !reading.token(i).isSign(); i--) {
      if (Numbers.at(reading, i, at).length > 0) {
        return isPart(reading, i);
      }
    }
    return false;
  }

  /** Whether the sentence counts people before a token, of whom others can be a part. */
  private static boolean isCountedBefore(Reading reading, int at) {
    for (int i = reading.sentenceOf(at).firstToken(); i < at; i++) {
      if (reading.timeAt(i) < 0 && Numbers.at(reading, i, at).length > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedPart(Reading reading, int at) {
    for (int i = at - 1; i >= Math.max(0, at - PART); i--) {
      if (reading.isWord(i, "including") || reading.endsWord(i, "including")) {
        return true;
      }
      boolean other = HeadCounts.isHarm(reading, i); // "of whom some died and ten were hurt"
      if (reading.token(i).isSign() || reading.token(i).isNumber() || other) {
        break;
      }
    }
    for (int i = at + 1; i < Math.min(reading.size(), at + PART + 1); i++) {
      if (reading.isWord(i, "of-them")) {
        return !reading.isWord(i - 1, "soldier") // "two of their soldiers" are no part
            && isCountedBefore(reading, at);
      }
      if (reading.token(i).isSign() || HeadCounts.isHarm(reading, i)) {
        break;
      }
    }
    return false;
  }
}
