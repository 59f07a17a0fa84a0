// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.EventLexicon.NumberWord;
import org.taqvim.text.Letters;

/**
 * Reads how many were killed, wounded, captured or are missing in a run of tokens, by side.
 *
 * <p>A number counts people where a word for people follows it, or where it stands beside the word
 * that tells the harm. Numbers of one harm joined by "and" are one sum: an officer and three
 * soldiers are four. Which side they are of is said by the nationality beside them, by "this
 * country", or is left to the caller.
 */
final class CasualtyReader {
  private static final int REACH = 14;
  private static final int HARM_REACH = 5;
  private static final int BORDER = 10;
  private static final int PART = 3;

  private CasualtyReader() {}

  /** What befell them. */
  private enum Harm {
    KILLED,
    INJURED,
    CAPTURED,
    MISSING
  }

  /** A number of people with what is known of them. */
  private record Count(int first, int end, int value, Bound bound, Optional<String> side) {}

  /** A word of harm. */
  private record Mark(int first, int end, Harm harm, boolean noun) {}

  /**
   * The casualties told in a run of tokens, a side at most once, in text order.
   *
   * @param home the country that "this country" and "our" mean, where known
   */
  static List<Casualties> read(Reading reading, int first, int end, Optional<String> home) {
    List<Mark> marks = marks(reading, first, end);
    if (marks.isEmpty()) {
      return List.of();
    }
    List<Count> counts = counts(reading, first, end, home);
    Map<String, Tally> bySide = new LinkedHashMap<>();
    if (counts.isEmpty()) {
      for (Count count : named(reading, first, end, marks)) {
        bySide
            .computeIfAbsent(count.side.orElse("unknown"), s -> new Tally())
            .add(marks.get(0), count);
      }
    }
    for (Count count : counts) {
      nearest(reading, marks, count)
          .ifPresent(
              mark ->
                  bySide
                      .computeIfAbsent(count.side.orElse("unknown"), s -> new Tally())
                      .add(mark, count));
    }
    if (bySide.isEmpty()) {
      String side = sideOf(reading, marks.get(0), first, end, home);
      bySide.put(side, new Tally());
    } else if (bySide.size() > 1 && bySide.containsKey("unknown")) {
      Tally loose = bySide.remove("unknown");
      bySide.values().iterator().next().merge(loose);
    }
    String text =
        reading
            .text()
            .source()
            .text()
            .substring(reading.token(first).begin(), reading.token(end - 1).end());
    List<Casualties> all = new ArrayList<>();
    bySide.forEach((side, tally) -> all.add(tally.toCasualties(side, text)));
    return all;
  }

  private static final class Tally {
    private final Map<Harm, Integer> numbers = new LinkedHashMap<>();
    private Bound bound = Bound.UNKNOWN;

    void add(Mark mark, Count count) {
      numbers.merge(mark.harm, count.value, Integer::sum);
      if (bound == Bound.UNKNOWN || count.bound != Bound.EXACT) {
        bound = count.bound;
      }
    }

    void merge(Tally other) {
      other.numbers.forEach(numbers::putIfAbsent);
      if (bound == Bound.UNKNOWN) {
        bound = other.bound;
      }
    }

    Casualties toCasualties(String side, String text) {
      return new Casualties(
          side,
          Optional.ofNullable(numbers.get(Harm.KILLED)),
          Optional.ofNullable(numbers.get(Harm.INJURED)),
          Optional.ofNullable(numbers.get(Harm.CAPTURED)),
          Optional.ofNullable(numbers.get(Harm.MISSING)),
          bound,
          text);
    }
  }

  private static List<Mark> marks(Reading reading, int first, int end) {
    List<Mark> marks = new ArrayList<>();
    for (PhraseIndex.Hit<Trigger> hit : reading.triggers(first, end)) {
      Optional<Harm> harm = harm(hit.value().eventClass());
      harm.ifPresent(h -> marks.add(new Mark(hit.first(), hit.end(), h, !hit.value().isVerb())));
    }
    for (int i = first; i < end; i++) {
      int at = i;
      if (marks.stream().noneMatch(m -> at >= m.first && at < m.end)
          && reading.isWord(i, "missing")) {
        marks.add(new Mark(i, i + 1, Harm.MISSING, true));
      }
    }
    return marks;
  }

  private static Optional<Harm> harm(EventClass eventClass) {
    return switch (eventClass.name()) {
      case "kill", "loss" -> Optional.of(Harm.KILLED);
      case "wound" -> Optional.of(Harm.INJURED);
      case "capture" -> Optional.of(Harm.CAPTURED);
      default -> Optional.empty();
    };
  }

  private static List<Count> counts(Reading reading, int first, int end, Optional<String> home) {
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
    return shareSides(counts);
  }

  /**
   * Victims that stand by their names: the persons whom a rank or the harm itself stands before.
   */
  private static List<Count> named(Reading reading, int first, int end, List<Mark> marks) {
    List<Count> counts = new ArrayList<>();
    int mark = marks.get(0).first;
    for (int i = first; i < end; i++) {
      boolean ranked = reading.isWord(i, "rank");
      boolean victim = reading.lexicon().isVerbFirst() ? i > mark : i < mark;
      if (ranked && victim && !reading.isWord(i - 1, "rank")) {
        counts.add(new Count(i, i + 1, 1, Bound.EXACT, Optional.empty()));
      }
    }
    return counts;
  }

  /** "an officer and three soldiers of this country": the side of the last is that of all. */
  private static List<Count> shareSides(List<Count> counts) {
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

  private static Optional<Count> count(Reading reading, int at, int end, Optional<String> home) {
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
      int[] number = number(reading, at, end);
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
    return Optional.of(new Count(at, last, value, bound, side(reading, last, end, home)));
  }

  /** "32, among them 7 civilians", "ten of whom were …": counted already. */
  private static boolean isPart(Reading reading, int at) {
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

  private static boolean besideHarm(Reading reading, int at, int after) {
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
              || reading.isWord(i, "from");
      if (!bounding) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHarm(Reading reading, int token) {
    return token < reading.size()
        && reading.triggers(token, token + 1).stream()
            .anyMatch(t -> harm(t.value().eventClass()).isPresent());
  }

  private static boolean isUnit(Reading reading, int token) {
    return token < reading.size() && reading.isWord(token, "unit");
  }

  private static Optional<Integer> dual(Reading reading, int at) {
    if (reading.isWord(at, "dual-person")) {
      return Optional.of(2);
    }
    boolean single = reading.isWord(at, "one-person") && at > 0 && isHarm(reading, at - 1);
    boolean oneOf =
        reading.isWord(at, "one-of")
            && at + 1 < reading.size()
            && (reading.isWord(at + 1, "person") || reading.isWord(at + 1, "soldier"));
    if (single || oneOf) {
      return Optional.of(1);
    }
    return reading.isWord(at, "single-person") ? Optional.of(1) : Optional.empty();
  }

  /** A number of digits or words: its value and the token after it, or nothing. */
  static int[] number(Reading reading, int at, int end) {
    if (reading.token(at).isNumber()) {
      String digits = reading.token(at).text();
      int after = at + 1;
      while (after + 1 < end
          && reading.isSign(after, ",.")
          && reading.token(after + 1).isNumber()
          && reading.token(after + 1).text().length() == 3
          && reading.token(after + 1).begin() == reading.token(after).end()) {
        digits += reading.token(after + 1).text();
        after += 2;
      }
      if (digits.length() > 7 || reading.isSign(after, "%")) {
        return new int[0];
      }
      int value = Integer.parseInt(digits);
      Optional<NumberWord> thousand = word(reading, after, end).filter(NumberWord::multiplies);
      return thousand
          .map(m -> new int[] {value * m.value(), after(at, reading)})
          .orElse(new int[] {value, after});
    }
    return words(reading, at, end);
  }

  private static int after(int at, Reading reading) {
    int i = at + 1;
    while (!reading.token(i).isWord()) {
      i++;
    }
    return i + 1;
  }

  private static int[] words(Reading reading, int at, int end) {
    Optional<NumberWord> first = word(reading, at, end);
    if (first.isEmpty()) {
      return new int[0];
    }
    int sum = first.get().value();
    int i = at + 1;
    while (i < end) {
      boolean and = reading.token(i).text().length() == 1 && reading.isWord(i, "and");
      Optional<NumberWord> next = word(reading, and ? i + 1 : i, end);
      boolean joined = reading.token(i).text().charAt(0) == Letters.WAW && !and;
      if (next.isEmpty()
          || (!and && !joined && !next.get().multiplies() && next.get().value() != 10)) {
        break;
      }
      if (next.get().multiplies()) {
        sum *= next.get().value();
      } else if (next.get().value() < sum || (joined && sum < 10) || next.get().value() == 10) {
        sum += next.get().value();
      } else {
        break;
      }
      i = and ? i + 2 : i + 1;
    }
    return new int[] {sum, i};
  }

  private static Optional<NumberWord> word(Reading reading, int at, int end) {
    if (at >= end || !reading.token(at).isWord()) {
      return Optional.empty();
    }
    String text = reading.token(at).text();
    Map<String, NumberWord> numbers = reading.lexicon().numbers();
    NumberWord found = numbers.get(text);
    if (found == null && text.length() > 3 && reading.lexicon().isVerbFirst()) {
      char c = text.charAt(0);
      if (c == Letters.WAW || c == Letters.BEH || c == Letters.LAM) {
        found = numbers.get(text.substring(1));
      }
    }
    return Optional.ofNullable(found);
  }

  /** The token after the words for people that follow a number, or -1. */
  private static int people(Reading reading, int at, int end) {
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

  private static Bound bound(Reading reading, int at) {
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

  private static Optional<String> side(Reading reading, int after, int end, Optional<String> home) {
    for (int i = after; i < Math.min(end, after + 5); i++) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return sideOf(actor.get());
      }
      if (reading.isWord(i, "country") || reading.isWord(i, "own")) {
        return home;
      }
      if (reading.token(i).isSign() || reading.isWord(i, "and") || reading.isWord(i, "in")) {
        break;
      }
    }
    for (int i = after - 1; i >= Math.max(0, after - 3); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent()) {
        return sideOf(actor.get());
      }
      if (reading.isWord(i, "own")) {
        return home;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> sideOf(Reading.Actor actor) {
    boolean both = actor.mention().id().startsWith("group:both");
    return both ? Optional.of("both") : actor.mention().country();
  }

  private static String sideOf(
      Reading reading, Mark mark, int first, int end, Optional<String> home) {
    if (reading.hasWord(first, end, "both")) {
      return "both";
    }
    Optional<String> near = side(reading, mark.end, end, home);
    if (near.isPresent()) {
      return near.get();
    }
    for (int i = mark.first - 1; i >= Math.max(first, mark.first - 4); i--) {
      Optional<Reading.Actor> actor = reading.actorAt(i);
      if (actor.isPresent() && actor.get().mention().country().isPresent()) {
        return actor.get().mention().country().get();
      }
    }
    return "unknown";
  }

  private static boolean isParted(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isWord(i, "that") || reading.isWord(i, "break")) {
        return true;
      }
    }
    return false;
  }

  /** The word of harm that a number belongs to: after it in verb-final, before it in verb-first. */
  private static Optional<Mark> nearest(Reading reading, List<Mark> marks, Count count) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    Mark best = null;
    int bestDistance = REACH;
    for (Mark mark : marks) {
      boolean before = mark.end <= count.first;
      int distance = before ? count.first - mark.end : mark.first - count.end;
      if (distance < 0) {
        distance = 0;
      }
      boolean preferred = before == verbFirst;
      int weighted = preferred ? distance : distance * 2 + (distance == 0 ? 0 : 3);
      weighted +=
          isParted(reading, before ? mark.end : count.end, before ? count.first : mark.first)
              ? BORDER
              : 0;
      if (weighted < bestDistance) {
        bestDistance = weighted;
        best = mark;
      }
    }
    return Optional.ofNullable(best);
  }
}
