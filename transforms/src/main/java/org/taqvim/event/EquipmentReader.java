// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.EquipmentCounts.Group;
import org.taqvim.event.EquipmentLoss.Fate;
import org.taqvim.text.Letters;

/**
 * Reads which equipment was lost in the words of a draft, whose it was, and how.
 *
 * <p>What something was done with is not lost by it: "shelled by tanks", "the drone that destroyed
 * a tank". Whose it was is said by the name beside it, else it is the one's against whom the deed
 * was directed.
 */
final class EquipmentReader {
  /** Roles of words that tell a fate beside those of classes of events. */
  private static final Map<String, Fate> WORDS =
      Map.of("wrecked", Fate.DESTROYED, "damaged", Fate.DAMAGED, "seized", Fate.CAPTURED);

  private static final String UNKNOWN = "unknown";

  /** How many tokens back the equipment is sought that words point back to. */
  private static final int BACK = 30;

  private final Reading reading;
  private final Draft draft;
  private final int first;
  private final int end;
  private final List<Mark> marks;
  private final List<Group> groups;

  /** A word that tells a fate. */
  private record Mark(int first, int end, Fate fate, boolean verb) {}

  /** Equipment and what became of it. */
  private record Lost(Group group, Fate fate, Optional<String> side) {}

  /** What one side lost of one kind in one way. */
  private record Key(String side, String kind, Fate fate) {}

  private EquipmentReader(Reading reading, Draft draft, int first, int end) {
    this.reading = reading;
    this.draft = draft;
    this.first = first;
    this.end = end;
    this.marks = marks();
    this.groups = marks.isEmpty() ? List.of() : EquipmentCounts.in(reading, first, end);
  }

  /** The losses that a draft tells in a run of tokens, in text order. */
  static List<EquipmentLoss> read(Reading reading, Draft draft, int first, int end) {
    boolean tells = draft.eventClass.isViolent() || draft.eventClass.fate().isPresent();
    return !tells || draft.negated
        ? List.of()
        : new EquipmentReader(reading, draft, first, end).losses();
  }

  private List<EquipmentLoss> losses() {
    List<Lost> lost = new ArrayList<>();
    Optional<Mark> ruling = Optional.empty();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Optional<Mark> mark =
          isMeans(group)
              ? Optional.empty()
              : of(group, i > 0 && goesOn(i) ? ruling : Optional.empty());
      ruling = mark.filter(m -> m.end <= group.first());
      if (mark.isPresent() && !isDoer(i, mark.get())) {
        lost.add(new Lost(group, mark.get().fate, beside(group)));
      }
    }
    return sum(shareSides(lost));
  }

  private List<Mark> marks() {
    List<Mark> found = new ArrayList<>();
    for (PhraseIndex.Hit<Trigger> hit : reading.triggers(first, end)) {
      hit.value()
          .eventClass()
          .fate()
          .ifPresent(f -> found.add(new Mark(hit.first(), hit.end(), f, hit.value().isVerb())));
    }
    for (int i = first; i < end; i++) {
      int at = i;
      WORDS.forEach(
          (role, fate) ->
              reading
                  .wordAt(at, role)
                  .filter(w -> found.stream().noneMatch(m -> at >= m.first && at < m.end))
                  .ifPresent(w -> found.add(new Mark(at, w.end(), fate, false))));
    }
    found.sort(Comparator.comparingInt(Mark::first).thenComparing(Mark::fate));
    return found;
  }

  /**
   * The word that tells a group's fate: the noun that rules it, or the one that rules the group
   * before; else the last before it in a verb-first language, the first after it in a verb-final
   * one.
   */
  private Optional<Mark> of(Group group, Optional<Mark> shared) {
    Optional<Mark> before = marks.stream().filter(m -> m.end <= group.first()).reduce((a, b) -> b);
    Optional<Mark> after = marks.stream().filter(m -> m.first >= group.end()).findFirst();
    Optional<Mark> holding = // "the downing of a drone" as one phrase
        marks.stream().filter(m -> m.first <= group.first() && group.first() < m.end).findFirst();
    Optional<Mark> ruling = before.filter(m -> !m.verb && rules(m, group));
    return holding
        .or(() -> ruling)
        .or(() -> shared)
        .or(() -> reading.lexicon().isVerbFirst() ? before : after)
        .or(() -> reading.lexicon().isVerbFirst() ? after : before);
  }

  /** "the destruction of (at least) twelve tanks". */
  private boolean rules(Mark mark, Group group) {
    for (int i = mark.end; i < group.first(); i++) {
      if (!NumberBounds.isBounding(reading, i) && !reading.isWord(i, "several")) {
        return false;
      }
    }
    return true;
  }

  /** Whether only "and", a comma and the owner part a group from the one before. */
  private boolean goesOn(int index) {
    int after = ownerEnd(groups.get(index - 1).end());
    int before = groups.get(index).first();
    boolean clitic =
        reading.lexicon().isVerbFirst() && reading.token(before).text().charAt(0) == Letters.WAW;
    if (after >= before) {
      return clitic;
    }
    for (int i = after; i < before; i++) {
      if (!reading.isWord(i, "and")
          && !reading.isSign(i, ",\u060C")
          && !NumberBounds.isBounding(reading, i)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the words that say whose what ends before a token is. */
  private int ownerEnd(int token) {
    int i = token;
    while (i < end
        && (reading.actorAt(i).isPresent()
            || reading.isWord(i, "own")
            || reading.isWord(i, "country")
            || reading.isWord(i, "belonging")
            || reading.isWord(i, "other"))) {
      i++;
    }
    return i;
  }

  /** Whether something was done with it: "by a drone", "in an attack of tanks". */
  private boolean isMeans(Group group) {
    int before = group.first() - 1;
    boolean by =
        reading.endsWord(before, "with")
            || reading.endsWord(before, "agent")
            || reading.endsWord(before, "means")
            || (reading.lexicon().isVerbFirst()
                && reading.token(group.first()).text().charAt(0) == Letters.BEH);
    boolean fate = marks.stream().anyMatch(m -> m.first < group.first() && m.end >= group.first());
    return by || (!fate && (Authors.endsDeed(reading, before) || isInDeed(group)));
  }

  /** "drone attack" as one phrase. */
  private boolean isInDeed(Group group) {
    return reading
        .triggers(Math.max(first, group.first() - PhraseIndex.LONGEST), group.first())
        .stream()
        .anyMatch(t -> t.end() > group.first() && !t.value().isVerb());
  }

  /** Whether it is what did the deed: the subject of a verb that has another object. */
  private boolean isDoer(int index, Mark mark) {
    Group group = groups.get(index);
    if (reading.lexicon().isVerbFirst()) {
      return mark.verb && mark.end == group.first() && hasObject(index);
    }
    int verb = mark.first;
    return reading.hasWord(group.end(), verb, "object") && !isObject(index);
  }

  /** Whether another thing follows the subject that is not joined to it. */
  private boolean hasObject(int index) {
    int after = ownerEnd(groups.get(index).end());
    boolean thing =
        index + 1 < groups.size() && !goesOn(index + 1) && groups.get(index + 1).first() <= after;
    return thing
        || reading.isWord(after, "positions")
        || reading.isWord(after, "territory")
        || reading.isWord(after, "home");
  }

  /** Whether the marker of an object follows a group, or one that is joined to it. */
  private boolean isObject(int index) {
    int after = ownerEnd(groups.get(index).end());
    return reading.isWord(after, "object")
        || (index + 1 < groups.size() && goesOn(index + 1) && isObject(index + 1));
  }

  private Optional<String> beside(Group group) {
    return CasualtySide.after(reading, group.end(), end, home());
  }

  private Optional<String> home() {
    return draft.claimantCountries.size() == 1
        ? draft.claimantCountries.stream().findFirst()
        : CasualtySide.ofTarget(reading, draft);
  }

  /**
   * "ten tanks of A's were destroyed and three others taken", "and its crew": whose the equipment
   * was that is named last before a token.
   */
  static Optional<String> ownerBefore(Reading reading, int token) {
    return EquipmentCounts.in(reading, Math.max(0, token - BACK), token).stream()
        .flatMap(g -> CasualtySide.after(reading, g.end(), token, Optional.empty()).stream())
        .reduce((a, b) -> b);
  }

  /** "two tanks and a gun of A's": the owner of the last is that of all. */
  private static List<Lost> shareSides(List<Lost> lost) {
    List<Lost> shared = new ArrayList<>(lost);
    for (int i = shared.size() - 2; i >= 0; i--) {
      Lost next = shared.get(i + 1);
      Lost here = shared.get(i);
      if (here.side.isEmpty() && here.fate == next.fate) {
        shared.set(i, new Lost(here.group, here.fate, next.side));
      }
    }
    for (int i = 1; i < shared.size(); i++) {
      Lost before = shared.get(i - 1);
      Lost here = shared.get(i);
      if (here.side.isEmpty()) {
        shared.set(i, new Lost(here.group, here.fate, before.side));
      }
    }
    return shared;
  }

  private List<EquipmentLoss> sum(List<Lost> lost) {
    Map<Key, EquipmentLoss> sums = new LinkedHashMap<>();
    for (Lost one : lost) {
      String side =
          one.side
              .or(() -> CasualtySide.ofTarget(reading, draft))
              .or(() -> ownerBefore(reading, one.group.first()))
              .orElse(UNKNOWN);
      if (side.equals(UNKNOWN) && one.group.number().isEmpty()) {
        continue;
      }
      Key key = new Key(side, one.group.kind(), one.fate);
      EquipmentLoss loss =
          new EquipmentLoss(side, key.kind, key.fate, one.group.number(), one.group.bound());
      sums.merge(key, loss, EquipmentReader::plus);
    }
    return List.copyOf(sums.values());
  }

  /** Two numbers of the same things: a number and "some more" is at least that number. */
  private static EquipmentLoss plus(EquipmentLoss a, EquipmentLoss b) {
    Optional<Integer> number =
        a.number().isPresent() && b.number().isPresent()
            ? Optional.of(a.number().get() + b.number().get())
            : a.number().or(b::number);
    boolean some = a.number().isPresent() != b.number().isPresent();
    Bound bound =
        some && number.isPresent()
            ? Bound.AT_LEAST
            : a.bound() == Bound.EXACT ? b.bound() : a.bound();
    return new EquipmentLoss(a.side(), a.kind(), a.fate(), number, bound);
  }
}
