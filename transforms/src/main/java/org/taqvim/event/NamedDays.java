// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;

/** Finds the names of a conflict's wars, which date what they tell ("the 44-day war"). */
final class NamedDays {
  /** A conflict whose wars have no names. */
  static final NamedDays NONE = new NamedDays(new PhraseIndex<>(), List.of());

  private static final int BEFORE = 2;

  private final PhraseIndex<DayRange> index;
  private final List<War> wars;

  private NamedDays(PhraseIndex<DayRange> index, List<War> wars) {
    this.index = index;
    this.wars = List.copyOf(wars);
  }

  /** A war, and between which numbers the counts of its dead lie; no single day has so many. */
  private record War(DayRange days, int least, int most) {
    /** Its years, where it lasted over more than one: a count says no more of when it began. */
    DayRange years() {
      int first = days.first().getYear();
      int last = days.last().getYear();
      return first == last
          ? days
          : DayRange.of(LocalDate.ofYearDay(first, 1), LocalDate.of(last, 12, 31));
    }
  }

  /** From {@code names.tsv}. */
  static NamedDays of(PackTable table) {
    PhraseIndex<DayRange> index = new PhraseIndex<>();
    List<War> wars = new ArrayList<>();
    for (PackTable.Row row : table.expect("first", "last", "dead", "words", "note").rows()) {
      DayRange days =
          DayRange.of(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")));
      String dead = row.get("dead");
      int dash = dead.indexOf('-');
      if (dash > 0) {
        int least = Integer.parseInt(dead.substring(0, dash));
        wars.add(new War(days, least, Integer.parseInt(dead.substring(dash + 1))));
      }
      for (String words : row.list("words")) {
        LanguagePacks.all().stream()
            .filter(pack -> pack.parent().isEmpty())
            .forEach(pack -> index.add(Inflection.of(pack).noun(words), days));
      }
    }
    return new NamedDays(index, wars);
  }

  /**
   * "The conflict has cost some thirty thousand lives": the days of the one war with so many dead,
   * for a count that nothing dates.
   */
  Optional<EventDating> ofDead(Draft draft) {
    boolean dead =
        (draft.eventClass.isViolent() || draft.eventClass.isConsequence())
            && draft.eventClass.harm().filter(h -> h == Harm.DISPLACED).isEmpty();
    return wars.stream()
        .filter(
            war -> dead && draft.toll.stream().anyMatch(n -> n >= war.least() && n <= war.most()))
        .findFirst()
        .map(war -> EventDating.known(war.years()));
  }

  /**
   * The days of violence, or of what was taken in it, that a clause tells by a name or tells of
   * what a name stands for; not of what came after it, or has lasted since. A truce that ends what
   * is named is of its last day.
   */
  Optional<EventDating> dating(Reading reading, Draft draft) {
    boolean within = draft.eventClass.isViolent() || draft.eventClass.has(Trait.TAKING);
    boolean ends = draft.type() == EventType.AGREE && draft.eventClass.has(Trait.BETWEEN);
    return within || ends
        ? index.in(reading.text().tokens(), draft.clause.first(), draft.clause.end()).stream()
            .filter(
                name ->
                    within
                        ? holds(name, draft.triggerFirst) || isDuring(reading, name.first())
                        : isEnded(reading, name, draft.triggerFirst))
            .findFirst()
            .map(
                name ->
                    within ? name.value() : DayRange.of(name.value().last(), name.value().last()))
            .map(EventDating::known)
        : Optional.empty();
  }

  /** "The 44-day war ended with a truce": its name is the subject, in no circumstance. */
  private static boolean isEnded(Reading reading, PhraseIndex.Hit<DayRange> name, int trigger) {
    int before = name.first() - 1;
    boolean subject =
        (reading.lexicon().isVerbFirst() && trigger < name.first())
            ? before - trigger < BEFORE
            : name.end() <= trigger;
    return subject
        && isDuring(reading, name.first())
        && Stream.of("in", "within", "during").noneMatch(role -> reading.isWord(before, role));
  }

  private static boolean holds(PhraseIndex.Hit<DayRange> name, int token) {
    return token >= name.first() && token < name.end();
  }

  private static boolean isDuring(Reading reading, int name) {
    for (int i = name - 1; i >= Math.max(0, name - BEFORE); i--) {
      for (String other : List.of("after", "before", "since", "until")) {
        if (reading.isWord(i, other) || reading.endsWord(i, other)) {
          return false;
        }
      }
    }
    return true;
  }
}
