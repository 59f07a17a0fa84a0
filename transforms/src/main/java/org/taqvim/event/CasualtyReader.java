// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.EntityType;
import org.taqvim.event.EventClass.Trait;

/**
 * Reads how many were killed, wounded, captured or are missing in a run of tokens, by side.
 *
 * <p>A number counts people where a word for people follows it, or where it stands beside the word
 * that tells the harm. Numbers of one harm joined by "and" are one sum ({@link SummedCounts}): an
 * officer and three soldiers are four. Which side they are of is said by the nationality beside
 * them, by "this country", or is left to the caller.
 */
final class CasualtyReader {
  private CasualtyReader() {}

  /**
   * The casualties told in a run of tokens, a side at most once, in text order.
   *
   * @param draft what the run tells
   * @param home the country that "this country" and "our" mean, where known
   */
  static List<Casualties> read(
      Reading reading, Draft draft, int first, int end, Optional<String> home) {
    List<HarmMark> marks = HarmMark.in(reading, first, end, draft);
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
    List<HarmCount> allTold =
        new ArrayList<>(
            ofOneTeller(reading, ofOneWar(reading, told(reading, marks, counts, end, home))));
    for (HarmMark mark : marks) {
      FatedPart.after(reading, mark, end).ifPresent(part -> tellFate(allTold, mark.harm(), part));
    }
    List<HarmCount> parts = parts(CountedParts.in(reading, first, end), allTold);
    for (HarmCount told : SummedCounts.of(reading, withoutParts(allTold))) {
      if (isShared(told, parts)) {
        continue;
      }
      bySide
          .computeIfAbsent(told.count().side().orElse("unknown"), s -> new Tally())
          .add(told.harm(), told.count());
    }
    if (bySide.isEmpty() && parts.isEmpty()) {
      String side = CasualtySide.sideOf(reading, marks.get(0), first, end, home);
      bySide.put(side, new Tally());
    } else if (bySide.size() > 1 && bySide.containsKey("unknown")) {
      Tally loose = bySide.remove("unknown");
      bySide.values().iterator().next().merge(loose);
    }
    for (HarmCount part : parts) {
      String side = part.count().side().orElseThrow();
      if (!bySide.containsKey(side)) {
        bySide.computeIfAbsent(side, s -> new Tally()).add(part.harm(), part.count());
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
  private static List<HarmCount> parts(List<HeadCount> parts, List<HarmCount> wholes) {
    return parts.stream()
        .flatMap(
            part ->
                wholes.stream()
                    .filter(t -> t.count().end() <= part.first())
                    .reduce((a, b) -> b)
                    .filter(t -> t.count().value() > part.value())
                    .map(t -> t.of(part))
                    .stream())
        .toList();
  }

  private static List<HarmCount> told(
      Reading reading,
      List<HarmMark> marks,
      List<HeadCount> counts,
      int end,
      Optional<String> home) {
    List<HarmCount> told = new ArrayList<>();
    for (HeadCount count : counts) {
      if (isOfYardstick(reading, marks.get(0).first(), count.first())) {
        continue;
      }
      Optional<HarmMark> mark = CountedHarm.of(reading, marks, counts, count);
      if (mark.isPresent()) {
        Optional<String> side =
            count
                .side()
                .or(
                    () ->
                        mark.filter(m -> m.noun() && m.end() <= count.first())
                            .flatMap(m -> CasualtySide.beside(reading, m, end, home)));
        told.add(HarmCount.of(mark.get(), count.of(side)));
      }
    }
    return told;
  }

  /** "The first war left 30,000 dead, the second 6,500": the other's are no losses of the one. */
  private static List<HarmCount> ofOneWar(Reading reading, List<HarmCount> told) {
    for (int i = 1; i < told.size(); i++) {
      HarmCount one = told.get(i - 1);
      HarmCount other = told.get(i);
      int from = one.count().end();
      int to = other.count().first();
      if (one.harm() == other.harm() && reading.hasWord(from, to, "second")) {
        return told.subList(0, i);
      }
    }
    return told;
  }

  /**
   * "A lost three, while by the word of B eleven of A's fell": what a rival tells of the same is
   * not added to it.
   */
  private static List<HarmCount> ofOneTeller(Reading reading, List<HarmCount> told) {
    for (int i = 1; i < told.size(); i++) {
      Harm harm = told.get(i).harm();
      boolean again = told.subList(0, i).stream().anyMatch(t -> t.harm() == harm);
      int from = told.get(i - 1).count().end();
      boolean other =
          reading.actors(from, told.get(i).count().first()).stream().anyMatch(reading::isCited);
      if (again && other) {
        return told.subList(0, i);
      }
    }
    return told;
  }

  /** "398 victims of mines, of whom 70 died": so many of them only suffered the fate. */
  private static void tellFate(List<HarmCount> told, Harm harm, HeadCount part) {
    Optional<HarmCount> whole =
        told.stream()
            .filter(t -> t.count().end() <= part.first() && t.count().value() > part.value())
            .reduce((a, b) -> b);
    if (whole.isPresent()) {
      told.removeIf(t -> t.harm() == harm && t.equals(whole.get()));
      told.add(new HarmCount(harm, part.of(whole.get().count().side()), 0));
    }
  }

  /** "five, among them three of A's and two of B's": a number that its parts tell wholly. */
  private static boolean isShared(HarmCount whole, List<HarmCount> parts) {
    List<HarmCount> held = parts.stream().filter(p -> p.harm() == whole.harm()).toList();
    return held.size() > 1
        && whole.count().side().isEmpty()
        && held.stream().mapToInt(p -> p.count().value()).sum() == whole.count().value();
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
  private static List<HarmCount> withoutParts(List<HarmCount> told) {
    List<HarmCount> kept = new ArrayList<>(told);
    for (Harm harm : Harm.values()) {
      List<HarmCount> ofHarm = told.stream().filter(t -> t.harm() == harm).toList();
      if (ofHarm.size() > 2 && isSum(ofHarm)) {
        kept.remove(ofHarm.get(0));
      } else if (ofHarm.stream().anyMatch(t -> t.count().isTotal())) {
        kept.removeIf(t -> t.harm() == harm && !t.count().isTotal());
      }
    }
    return kept;
  }

  /** Whether the first of some numbers is what the others come to. */
  private static boolean isSum(List<HarmCount> told) {
    int rest = told.stream().skip(1).mapToInt(t -> t.count().value()).sum();
    return told.get(0).count().value() == rest;
  }

  /**
   * Victims that stand by their names: the persons whom a rank or the harm itself stands before, or
   * of whom a verb of harm is said.
   */
  private static List<HeadCount> named(Reading reading, int first, int end, List<HarmMark> marks) {
    HarmMark mark = marks.get(0);
    if (!reading.lexicon().isVerbFirst()) {
      List<HeadCount> before = ranked(reading, first, mark.first());
      return !before.isEmpty() || !mark.noun() // "the killing of the soldier"
          ? before
          : ranked(reading, mark.end(), Math.min(end, mark.end() + 1));
    }
    List<HeadCount> after = ranked(reading, mark.first() + 1, end);
    boolean verb =
        reading.triggers(mark.first(), mark.end()).stream().anyMatch(t -> t.value().isVerb());
    return after.isEmpty() && verb ? ranked(reading, first, mark.first()) : after;
  }

  private static List<HeadCount> ranked(Reading reading, int first, int end) {
    List<HeadCount> counts = new ArrayList<>();
    for (int i = first; i < end; i++) {
      boolean ranked = reading.isWord(i, "rank") && !reading.endsWord(i - 1, "crowd");
      boolean apart = reading.isSign(i - 1, ",\u060C") && !isApposition(reading, i);
      if (ranked && !reading.isWord(i - 1, "rank") && !apart) {
        Optional<String> side =
            CasualtySide.beside(reading, i, i + 1, Math.min(end, i + 2), Optional.empty());
        boolean again = !counts.isEmpty() && reading.isSign(i - 1, ",\u060C");
        HeadCount one = again ? counts.remove(counts.size() - 1) : HeadCount.one(i, side);
        counts.add(one.side().isPresent() ? one : one.of(side)); // "colonel N, an officer of A's"
      }
    }
    return HeadCounts.shareSides(counts);
  }

  /** "the commander of the brigade, general N, fell", "N, a lieutenant of A's, fell". */
  private static boolean isApposition(Reading reading, int rank) {
    return isPersonAt(reading, rank - 2) || isPersonAt(reading, rank + 1);
  }

  private static boolean isPersonAt(Reading reading, int token) {
    if (token < 0 || token >= reading.size()) {
      return false; // the text begins or breaks off here
    }
    int begin = reading.token(token).begin();
    int end = reading.token(token).end();
    return reading.names().entities().stream()
        .anyMatch(e -> e.type() == EntityType.PER && e.begin() < end && begin < e.end());
  }
}
