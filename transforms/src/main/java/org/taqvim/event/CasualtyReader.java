// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.EventClass.Trait;

/**
 * Reads how many were killed, wounded, captured or are missing in a run of tokens, by side.
 *
 * <p>A number counts people where a word for people follows it, or where it stands beside the word
 * that tells the harm. Numbers of one harm joined by "and" are one sum: an officer and three
 * soldiers are four. Which side they are of is said by the nationality beside them, by "this
 * country", or is left to the caller.
 */
final class CasualtyReader {
  /** How many tokens may part "five prisoners (of A's)" from what was done to them. */
  private static final int BESIDE = 2;

  private CasualtyReader() {}

  /** A word of harm. */
  record Mark(int first, int end, Harm harm, boolean noun) {}

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
    List<HeadCount> counts = HeadCounts.in(reading, first, end, home);
    Map<String, Tally> bySide = new LinkedHashMap<>();
    if (counts.isEmpty()) {
      for (HeadCount count : named(reading, first, end, marks)) {
        bySide
            .computeIfAbsent(count.side().orElse("unknown"), s -> new Tally())
            .add(marks.get(0).harm(), count);
      }
    }
    List<Told> allTold = ofOneWar(reading, told(reading, marks, counts, end, home));
    for (Told told : withoutParts(allTold)) {
      bySide
          .computeIfAbsent(told.count.side().orElse("unknown"), s -> new Tally())
          .add(told.harm, told.count);
    }
    if (bySide.isEmpty()) {
      String side = CasualtySide.sideOf(reading, marks.get(0), first, end, home);
      bySide.put(side, new Tally());
    } else if (bySide.size() > 1 && bySide.containsKey("unknown")) {
      Tally loose = bySide.remove("unknown");
      bySide.values().iterator().next().merge(loose);
    }
    for (Told part : parts(CountedParts.in(reading, first, end), allTold)) {
      String side = part.count.side().orElseThrow();
      if (!bySide.containsKey(side)) {
        bySide.computeIfAbsent(side, s -> new Tally()).add(part.harm, part.count);
      }
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

  /** Parts of numbers told before them, which befell the same. */
  private static List<Told> parts(List<HeadCount> parts, List<Told> wholes) {
    return parts.stream()
        .flatMap(
            part ->
                wholes.stream()
                    .filter(t -> t.count.end() <= part.first())
                    .reduce((a, b) -> b)
                    .filter(t -> t.count.value() > part.value())
                    .map(t -> new Told(t.harm, part))
                    .stream())
        .toList();
  }

  /** A number of people and what befell them. */
  private record Told(Harm harm, HeadCount count) {}

  private static List<Told> told(
      Reading reading, List<Mark> marks, List<HeadCount> counts, int end, Optional<String> home) {
    List<Told> told = new ArrayList<>();
    for (HeadCount count : counts) {
      if (isOfYardstick(reading, marks.get(0).first, count.first())) {
        continue;
      }
      Optional<Mark> mark =
          of(reading, marks, counts, count).filter(m -> !isOfBoth(reading, marks, counts, m));
      if (mark.isPresent()) {
        Optional<String> side =
            count
                .side()
                .or(
                    () ->
                        mark.filter(m -> m.noun && m.end <= count.first())
                            .flatMap(m -> CasualtySide.beside(reading, m, end, home)));
        told.add(new Told(mark.get().harm, count.of(side)));
      }
    }
    return told;
  }

  /** "The first war left 30,000 dead, the second 6,500": the other's are no losses of the one. */
  private static List<Told> ofOneWar(Reading reading, List<Told> told) {
    for (int i = 1; i < told.size(); i++) {
      Told one = told.get(i - 1);
      Told other = told.get(i);
      int from = one.count.end();
      int to = other.count.first();
      if (one.harm == other.harm && reading.hasWord(from, to, "second")) {
        return told.subList(0, i);
      }
    }
    return told;
  }

  /**
   * "the worst fighting since the war that left 6,500 dead": another's, by which this is measured.
   */
  private static boolean isOfYardstick(Reading reading, int first, int count) {
    for (int i = count - 1; i > first && !reading.token(i).isSign(); i--) {
      boolean war =
          reading.triggers(i, i + 1).stream()
              .anyMatch(t -> !t.value().isVerb() && t.value().eventClass().has(Trait.STATES));
      if (war && reading.endsWord(i - 1, "since")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Numbers without those that others hold: the toll that the new dead raise counts them too, and
   * "sixteen, twelve of them ours and four of theirs" is told twice.
   */
  private static List<Told> withoutParts(List<Told> told) {
    List<Told> kept = new ArrayList<>(told);
    for (Harm harm : Harm.values()) {
      List<Told> ofHarm = told.stream().filter(t -> t.harm == harm).toList();
      if (ofHarm.size() > 2 && isSum(ofHarm)) {
        kept.remove(ofHarm.get(0));
      } else if (ofHarm.stream().anyMatch(t -> t.count.isTotal())) {
        kept.removeIf(t -> t.harm == harm && !t.count.isTotal());
      }
    }
    return kept;
  }

  /** Whether the first of some numbers is what the others come to. */
  private static boolean isSum(List<Told> told) {
    int rest = told.stream().skip(1).mapToInt(t -> t.count.value()).sum();
    return told.get(0).count.value() == rest;
  }

  private static List<Mark> marks(Reading reading, int first, int end) {
    List<Mark> marks = new ArrayList<>();
    for (PhraseIndex.Hit<Trigger> hit : reading.triggers(first, end)) {
      Optional<Harm> harm =
          isMissing(reading, hit)
              ? Optional.of(Harm.MISSING)
              : hit.value()
                  .eventClass()
                  .harm()
                  .filter(h -> Conditions.areMet(reading, first, end, hit.value()))
                  .or(() -> ofLost(reading, hit, first, end));
      harm.ifPresent(h -> marks.add(new Mark(hit.first(), hit.end(), h, !hit.value().isVerb())));
    }
    for (int i = first; i < end; i++) {
      int at = i;
      if (marks.stream().noneMatch(m -> at >= m.first && at < m.end)) {
        Harm.ofVictims(reading, i)
            .map(h -> h == Harm.MISSING && isLostInBattle(reading, at, end) ? Harm.KILLED : h)
            .ifPresent(h -> marks.add(new Mark(at, at + 1, h, true)));
      }
    }
    marks.sort(Comparator.comparingInt(Mark::first));
    return marks;
  }

  /** "Armenia lost twenty soldiers": what else can be lost is ground. */
  private static Optional<Harm> ofLost(
      Reading reading, PhraseIndex.Hit<Trigger> hit, int first, int end) {
    boolean people =
        hit.value().eventClass().losesGround()
            && reading.hasWord(first, end, "lost-people")
            && !reading.hasWord(first, end, "territory");
    return people ? Optional.of(Harm.KILLED) : Optional.empty();
  }

  /** "the loss of one of its men while an attack was repelled": who falls there is dead. */
  private static boolean isLostInBattle(Reading reading, int lost, int end) {
    for (int i = lost + 1; i < end; i++) {
      if (reading.isWord(i, "during")) {
        return reading.triggers(i + 1, Math.min(end, i + 1 + BESIDE)).stream()
            .anyMatch(t -> t.value().eventClass().isViolent());
      }
    }
    return false;
  }

  /** Arabic "lost" is "went missing" where a number follows it at once as its subject. */
  private static boolean isMissing(Reading reading, PhraseIndex.Hit<Trigger> hit) {
    return reading.isWord(hit.first(), "missing-verb")
        && reading.actorAt(hit.first() - 1).isEmpty()
        && hit.end() < reading.size()
        && Numbers.at(reading, hit.end(), reading.size()).length > 0;
  }

  /**
   * Victims that stand by their names: the persons whom a rank or the harm itself stands before.
   */
  private static List<HeadCount> named(Reading reading, int first, int end, List<Mark> marks) {
    List<HeadCount> counts = new ArrayList<>();
    Mark mark = marks.get(0);
    for (int i = first; i < end; i++) {
      boolean ranked = reading.isWord(i, "rank") && !reading.endsWord(i - 1, "crowd");
      boolean victim =
          reading.lexicon().isVerbFirst()
              ? i > mark.first
              : i < mark.first || (mark.noun && i == mark.end); // "the killing of the soldier"
      if (ranked && victim && !reading.isWord(i - 1, "rank") && !reading.isSign(i - 1, ",\u060C")) {
        Optional<String> side =
            CasualtySide.beside(reading, i, i + 1, Math.min(end, i + 2), Optional.empty());
        counts.add(HeadCount.one(i, side));
      }
    }
    return HeadCounts.shareSides(counts);
  }

  /**
   * The word of harm that a number belongs to: the noun of the victims right after it, what the
   * number is said of, else the nearest, which stands before it in a verb-first language and after
   * it in a verb-final one.
   */
  private static Optional<Mark> of(
      Reading reading, List<Mark> marks, List<HeadCount> counts, HeadCount count) {
    int next = reading.lexicon().isVerbFirst() ? 0 : 1; // "ten dead", "ten people dead"
    Optional<Mark> counted =
        marks.stream()
            .filter(m -> m.noun && m.first >= count.first() && m.first < count.end() + next)
            .findFirst();
    Optional<Mark> before =
        marks.stream().filter(m -> m.end <= count.first()).reduce((first, last) -> last);
    Optional<Mark> after = marks.stream().filter(m -> m.first >= count.end()).findFirst();
    if (counted.isPresent()) {
      Optional<Mark> fate =
          before.filter(
              m -> counts.stream().noneMatch(c -> c.first() < m.end && m.first <= c.end()));
      Optional<Mark> verb = reading.lexicon().isVerbFirst() ? Optional.empty() : after;
      int subject = reading.lexicon().isVerbFirst() ? BESIDE : 0; // "A's soldiers shot five"
      return of(reading, counted.get(), fate, verb, count, subject).or(() -> counted);
    }
    boolean isBefore = before.filter(m -> isJoined(reading, m.end, count.first())).isPresent();
    boolean isAfter = after.filter(m -> isJoined(reading, count.end(), m.first)).isPresent();
    boolean preferBefore =
        reading.lexicon().isVerbFirst()
            || before.filter(m -> isSaidOf(reading, m, counts, count)).isPresent();
    if (preferBefore ? isBefore || !isAfter : isBefore && !isAfter) {
      return before.or(() -> after);
    }
    return after.or(() -> before);
  }

  /** "one of the wounded died", "shot five prisoners": what befell people whom a harm names. */
  private static Optional<Mark> of(
      Reading reading,
      Mark victims,
      Optional<Mark> before,
      Optional<Mark> after,
      HeadCount count,
      int subject) {
    return victims.harm == Harm.KILLED
        ? Optional.empty()
        : before
            .filter(
                m ->
                    m.harm == Harm.KILLED
                        && count.first() - afterBounds(reading, m.end) <= (m.noun ? 0 : subject))
            .or(() -> after.filter(m -> m.harm == Harm.KILLED && m.first - count.end() <= BESIDE));
  }

  /** "the killing of seven", "put the dead at seven", "the dead have reached seven". */
  private static boolean isSaidOf(
      Reading reading, Mark mark, List<HeadCount> counts, HeadCount count) {
    int marker = count.first() - 1;
    boolean counted =
        counts.stream().anyMatch(c -> c.end() <= mark.first && mark.first - c.end() <= 1);
    boolean between =
        counts.stream().anyMatch(c -> c.first() >= mark.end && c.end() <= count.first());
    if (counted || between || !mark.noun) {
      return false;
    }
    if (reading.isWord(marker, "object") || reading.isWord(marker, "to")) {
      return true;
    }
    for (int i = mark.end; i < count.first(); i++) {
      if (!NumberBounds.isBounding(reading, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing between parts a number from a word of harm: a clause, another deed. */
  private static boolean isJoined(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.isWord(i, "that") || reading.isWord(i, "break")) {
        return false;
      }
    }
    return reading.triggers(from, to).stream()
        .allMatch(t -> !t.value().isVerb() || t.value().eventClass().isViolent() || to == from);
  }

  /**
   * Whether a number is of two harms together: "killed or wounded", "550 dead and wounded". How
   * many of each there were nobody says.
   */
  private static boolean isOfBoth(
      Reading reading, List<Mark> marks, List<HeadCount> counts, Mark mark) {
    return counts.stream().anyMatch(c -> reading.hasWord(c.end(), c.end() + 2, "or-hurt"))
        || marks.stream()
            .filter(other -> other.harm != mark.harm)
            .anyMatch(
                other ->
                    other.first > mark.first
                        ? areJoint(reading, counts, mark, other)
                        : areJoint(reading, counts, other, mark));
  }

  private static boolean areJoint(
      Reading reading, List<HeadCount> counts, Mark first, Mark second) {
    boolean either = reading.isWord(second.first - 1, "or");
    int gap = second.first - first.end;
    boolean beside = gap == 0 || (gap == 1 && reading.isWord(first.end, "and"));
    int after = afterBounds(reading, second.end);
    boolean own = counts.stream().anyMatch(c -> c.first() >= second.end && c.first() <= after + 1);
    boolean others =
        counts.stream().anyMatch(c -> c.end() <= first.first && first.first <= c.end() + 1);
    boolean between =
        counts.stream().anyMatch(c -> c.first() >= first.end && c.end() <= second.first);
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
