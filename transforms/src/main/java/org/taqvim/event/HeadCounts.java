// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Finds numbers of people in a run of tokens, with what they bound and the side beside them.
 *
 * <p>A number counts people where a word for people follows it, or where it stands beside the word
 * that tells the harm.
 */
final class HeadCounts {
  private static final int HARM_REACH = 5;

  /** What may follow a number that counts people without saying so. */
  private static final List<String> CLOSING =
      List.of(
          "in",
          "from",
          "due",
          "fatal",
          "agent",
          "on",
          "and",
          "and-word",
          "during",
          "at-least-after",
          "to",
          "after",
          "since",
          "that",
          "break",
          "with",
          "also",
          "or",
          "including",
          "object");

  /** How many tokens may lie between a number and the one that shares its word for people. */
  private static final int GAP = 6;

  /** How many tokens before a number its side may stand. */
  private static final int NEAR = 3;

  private HeadCounts() {}

  static List<HeadCount> in(Reading reading, int first, int end, Optional<String> home) {
    List<HeadCount> counts = new ArrayList<>();
    for (int i = first; i < end; ) {
      Optional<HeadCount> count =
          OneMore.isOneMore(reading, counts, i)
              ? Optional.of(HeadCount.one(i, sideOfOne(reading, i, end, home)))
              : count(reading, i, end, home);
      if (OneMore.isCountedToo(reading, counts, i)) {
        count = Optional.empty();
      }
      if (count.isPresent()) {
        counts.add(count.get());
        i = Math.max(i + 1, count.get().end());
      } else {
        i++;
      }
    }
    return shareSides(withRanks(reading, first, counts));
  }

  /** "a soldier of A's", "one person of A's side": whose a single person is. */
  private static Optional<String> sideOfOne(
      Reading reading, int at, int end, Optional<String> home) {
    int near = reading.isWord(at + 1, "from") ? at + 3 : at + 2;
    return CasualtySide.after(reading, at + 1, Math.min(end, near), home);
  }

  /** "a colonel, a captain and four soldiers": who stands alone by rank beside a number is one. */
  private static List<HeadCount> withRanks(Reading reading, int first, List<HeadCount> counts) {
    List<HeadCount> all = new ArrayList<>(counts);
    for (int i = 0; i < all.size(); i++) {
      HeadCount count = all.get(i);
      int before = namedBefore(reading, count);
      if (before >= first && all.stream().noneMatch(c -> c.first() <= before && before < c.end())) {
        all.add(i, HeadCount.one(before, sideOfNamed(reading, before, count)));
        i--;
      }
    }
    return all;
  }

  /** "general N and three soldiers": N's side, where the gazetteer knows him. */
  private static Optional<String> sideOfNamed(Reading reading, int first, HeadCount others) {
    return reading.actors(first, others.first()).stream()
        .filter(a -> a.is(Sort.PERSON))
        .flatMap(a -> a.mention().country().stream())
        .findFirst();
  }

  /**
   * Who stands before a number that counts others beside him, by his rank, or by name or office:
   * "the minister and six others", "N and three soldiers were killed"; the first token, or -1.
   */
  private static int namedBefore(Reading reading, HeadCount count) {
    boolean and =
        reading.isWord(count.first() - 1, "and")
            || (reading.lexicon().isVerbFirst()
                && reading.token(count.first()).text().charAt(0) == Letters.WAW);
    Optional<Actor> beside =
        and
            ? reading.actorAt(count.first() - (reading.isWord(count.first() - 1, "and") ? 2 : 1))
            : Optional.empty();
    boolean others =
        reading.hasWord(count.first(), Math.min(reading.size(), count.end() + 1), "other");
    return beside
        .filter(a -> a.is(Sort.PERSON) || (others && a.is(Sort.OFFICE)))
        .filter(a -> others || isHarm(reading, a.first() - 1) || isHarm(reading, count.end()))
        .map(Actor::first)
        .orElseGet(() -> rankBefore(reading, count.first()));
  }

  /** The rank that "and", "with" or a comma joins to what begins at a token, or -1. */
  private static int rankBefore(Reading reading, int token) {
    int at = token - 1;
    boolean clitic =
        reading.lexicon().isVerbFirst() && reading.token(token).text().charAt(0) == Letters.WAW;
    boolean word = at > 0 && reading.token(at).text().length() == 1 && reading.isWord(at, "and");
    Optional<PhraseIndex.Hit<String>> with = reading.wordEndingAt(at, "with");
    if (with.isPresent()) {
      at = with.get().first() - 1;
    } else if (word || reading.isSign(at, ",")) {
      at--;
    } else if (!clitic) {
      return -1;
    }
    if (with.isPresent() || word || clitic) { // "a colonel of the army of A with two soldiers"
      at = reading.actorAt(at).map(a -> a.first() - 1).orElse(at);
    }
    Optional<PhraseIndex.Hit<String>> rank = reading.wordEndingAt(at, "rank");
    return rank.filter(r -> !reading.endsWord(r.first() - 1, "in-rank")) // "an officer ranked so"
        .map(PhraseIndex.Hit::first)
        .orElse(-1);
  }

  /** "an officer and three soldiers of this country": the side of the last is that of all. */
  static List<HeadCount> shareSides(List<HeadCount> counts) {
    List<HeadCount> shared = new ArrayList<>(counts);
    for (int i = shared.size() - 2; i >= 0; i--) {
      HeadCount count = shared.get(i);
      HeadCount next = shared.get(i + 1);
      if (count.side().isEmpty() && next.side().isPresent() && next.first() - count.end() <= 2) {
        shared.set(i, count.of(next.side()));
      }
    }
    for (int i = 1; i < shared.size(); i++) {
      HeadCount count = shared.get(i);
      HeadCount before = shared.get(i - 1);
      if (count.side().isEmpty() && before.side().isPresent()) {
        shared.set(i, count.of(before.side()));
      }
    }
    return shared;
  }

  private static Optional<HeadCount> count(
      Reading reading, int at, int end, Optional<String> home) {
    return CountedParts.isPart(reading, at)
        ? Optional.empty()
        : people(reading, at, end)
            .map(c -> c.of(CasualtySide.beside(reading, at, c.end(), end, home)));
  }

  /**
   * The people that a number counts which begins at a token; of no side yet. Those by whose hand
   * something was done are not counted among those whom it befell.
   */
  static Optional<HeadCount> people(Reading reading, int at, int end) {
    boolean named = reading.actorAt(at).filter(Cast::isBoth).isPresent(); // "the two sides"
    boolean all = // "half of the population of 120,000", "which has 300 thousand inhabitants"
        reading.hasWord(Math.max(0, at - NEAR), at, "population");
    boolean doers = reading.endsWord(at - 1, "agent") || reading.endsWord(at - 1, "shot-by");
    boolean again = PeopleWords.isOneAgain(reading, at);
    if (named || all || doers || again || reading.timeAt(at) >= 0) {
      return Optional.empty();
    }
    int behind = PeopleWords.countBehind(reading, at);
    if (behind > 0) {
      Figure figure = Figure.of(behind, Bound.EXACT);
      return Optional.of(new HeadCount(at, at + 1, figure, Optional.empty(), false));
    }
    Optional<Integer> dual = PeopleWords.oneOrTwo(reading, at);
    Optional<NumberRange> range =
        dual.isPresent() ? Optional.empty() : NumberRange.at(reading, at, end);
    if (dual.isEmpty() && range.isEmpty()) {
      return Optional.empty();
    }
    int after =
        range
            .map(NumberRange::end)
            .or(() -> reading.wordAt(at, "dual-person").map(PhraseIndex.Hit::end))
            .orElse(at + 1);
    if (reading.isWord(after, "percent")) {
      return Optional.empty();
    }
    int people = PeopleWords.after(reading, after, end);
    boolean total = TollTotals.isTotal(reading, at);
    boolean beside =
        besideHarm(reading, at, after)
            || isGapped(reading, at, after, end)
            || (total && (isClosed(reading, after) || reading.isWord(after, "tally")));
    if (dual.isEmpty() && people < 0 && !beside) {
      return Optional.empty();
    }
    if (tells(reading, at, Math.max(after, people))) {
      return Optional.empty();
    }
    Bound bound = NumberBounds.of(reading, at);
    Figure figure =
        range
            .map(r -> new Figure(r.low(), r.high(), bound))
            .orElseGet(() -> Figure.of(dual.orElseThrow(), bound));
    int last = NumberBounds.afterBound(reading, Math.max(after, people));
    return Optional.of(new HeadCount(at, last, figure, Optional.empty(), total));
  }

  /** "an official of A's told of the death of two": who tells is none of the victims. */
  private static boolean tells(Reading reading, int at, int after) {
    int end = reading.actorAt(after).map(Actor::end).orElse(after);
    boolean told =
        !reading.lexicon().isVerbFirst()
            && reading.isWord(end, "from")
            && !reading.isWord(end, "of-the-wounded") // "two of the wounded died"
            && isHarm(reading, end + 1);
    return told || reading.actors(at, end).stream().anyMatch(reading::isCited);
  }

  /** "A lost 105 and B 71 soldiers": one word for people, or for their harm, serves two numbers. */
  private static boolean isGapped(Reading reading, int at, int after, int end) {
    Optional<Actor> owner = reading.actorAt(at - 1).filter(a -> isParty(reading, a));
    if (owner.isEmpty() || !isClosed(reading, after)) {
      return false;
    }
    Optional<Actor> next = reading.actorAt(after + 1).filter(a -> isParty(reading, a));
    if (next.isPresent()) {
      return reading.isWord(after, "and") && Numbers.at(reading, next.get().end(), end).length > 0;
    }
    for (int i = owner.get().first() - 1; i > Math.max(0, owner.get().first() - GAP); i--) {
      if (Numbers.at(reading, i, at).length > 0) {
        return reading.actors(Math.max(0, i - NEAR), i).stream().anyMatch(a -> isParty(reading, a));
      }
    }
    return false;
  }

  private static boolean isParty(Reading reading, Actor actor) {
    return actor.mention().country().flatMap(reading.profile()::party).isPresent();
  }

  private static boolean besideHarm(Reading reading, int at, int after) {
    if (isHarm(reading, after)) {
      return true;
    }
    for (int i = at - 1; i >= Math.max(0, at - HARM_REACH); i--) {
      if (isHarm(reading, i)) {
        return isClosed(reading, after);
      }
      if (!NumberBounds.isBounding(reading, i)
          && !reading.isWord(i, "object")
          && !reading.isWord(i, "to")) {
        return false;
      }
    }
    return false;
  }

  /** Whether no noun of another kind follows a number: ten armoured vehicles are nobody's dead. */
  private static boolean isClosed(Reading reading, int after) {
    return after >= reading.size()
        || reading.token(after).isSign()
        || CLOSING.stream().anyMatch(role -> reading.isWord(after, role))
        || reading.actorAt(after).isPresent()
        || reading.timeAt(after) >= 0
        || isHarm(reading, after);
  }

  static boolean isHarm(Reading reading, int token) {
    return token < reading.size()
        && (Harm.ofVictims(reading, token).isPresent()
            || reading.triggers(token, token + 1).stream()
                .filter(t -> t.value().eventClass().harm().isPresent())
                .anyMatch(t -> t.value().beside().isEmpty() || isOfHarm(reading, t)));
  }

  private static boolean isOfHarm(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    int first = Math.max(0, hit.first() - HARM_REACH);
    int end = Math.min(reading.size(), hit.end() + HARM_REACH);
    return Conditions.areMet(reading, first, end, hit.value());
  }
}
