// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;

/**
 * Dates what has become of something "so far": a count of victims is of all the fighting since it
 * broke out, not of the incident told before it; one "until Tuesday" ends on that day; talks
 * without a result have gone on since what is told before them.
 */
final class SoFar {
  private SoFar() {}

  /** The dating of what is told so; of a count only where nothing in its own sentence dates it. */
  static Optional<EventDating> dating(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    List<Draft> before = drafts.subList(0, index);
    if (isTollUntil(draft)) {
      return Optional.of(until(draft, outbreak(reading, before)));
    }
    return isToll(reading, draft, drafts)
        ? Optional.of(
            outbreak(reading, before)
                .map(SoFar::since)
                .orElse(new EventDating(List.of(), Basis.PUBLICATION, Relation.SINCE)))
        : isFruitless(reading, draft) ? history(before).map(SoFar::since) : Optional.empty();
  }

  /** "Until Tuesday night 84 fighters had died". */
  private static boolean isTollUntil(Draft draft) {
    return draft.eventClass.isViolent()
        && draft.hasToll()
        && draft.isDated()
        && draft.dating.relation() == Relation.UNTIL;
  }

  /** From the outbreak, where the article told its day, until the day of the count. */
  private static EventDating until(Draft toll, Optional<Draft> outbreak) {
    List<Integer> times = new ArrayList<>();
    outbreak.ifPresent(d -> times.addAll(d.dating.times()));
    times.addAll(toll.dating.times());
    return new EventDating(times, toll.dating.basis(), Relation.ON);
  }

  private static Optional<Draft> outbreak(Reading reading, List<Draft> before) {
    return before.stream().filter(d -> isOutbreak(reading, d)).reduce((first, last) -> last);
  }

  private static EventDating since(Draft beginning) {
    return new EventDating(beginning.dating.times(), Basis.SAME_EVENT, Relation.SINCE);
  }

  private static boolean isToll(Reading reading, Draft draft, List<Draft> drafts) {
    return draft.eventClass.isViolent()
        && !draft.isDated()
        && !draft.anaphoric
        && !namesThisFight(reading, draft.clause)
        && (isSinceWar(reading, draft.clause)
            || (draft.hasToll()
                && (isSoFar(reading, draft.clause) || isOfCount(reading, draft, drafts))));
  }

  /** "In this attack": of that alone; "this country" points to nothing that was told. */
  private static boolean namesThisFight(Reading reading, Clause clause) {
    return IntStream.range(clause.first(), clause.end() - 1)
        .anyMatch(i -> reading.isWord(i, "this") && !reading.triggers(i + 1, i + 2).isEmpty());
  }

  /**
   * "71 shells fell here since the fighting broke out", "mines killed 21 since the end of the war":
   * between that and the report, whatever was told before.
   */
  private static boolean isSinceWar(Reading reading, Clause clause) {
    return IntStream.range(clause.first(), clause.end())
        .anyMatch(i -> isSinceEdge(reading, i) || isAfterTruce(reading, i));
  }

  /** "So far 61 have died, and 282 were hurt": one count. */
  private static boolean isOfCount(Reading reading, Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other.sentence.equals(draft.sentence) && !other.isDated())
        .filter(other -> other.eventClass.isViolent())
        .filter(other -> other.clause.opener() != Clause.Opener.RELATIVE)
        .anyMatch(
            other ->
                isSinceWar(reading, other.clause)
                    || (other.hasToll() && isSoFar(reading, other.clause)));
  }

  /** "Since the end of the war", "since the outbreak of the clashes". */
  private static boolean isSinceEdge(Reading reading, int since) {
    int edge = since + 1;
    return since + 2 < reading.size()
        && reading.isWord(since, "since")
        && !DateRelation.isSuperlative(
            reading, since) // "the worst clashes since the end of the war"
        && (reading.isWord(edge, "outbreak") || reading.isWord(edge, "stop"))
        && (reading.isWord(edge + 1, "told-noun")
            || reading.triggers(edge + 1, edge + 2).stream()
                .anyMatch(hit -> hit.value().eventClass().isViolent()));
  }

  /** "After the truce more than twenty have died": unlike the dead after an attack, of no day. */
  private static boolean isAfterTruce(Reading reading, int token) {
    return reading.isWord(token, "after")
        && reading.wordAt(token, "after").stream()
            .filter(after -> after.end() < reading.size())
            .flatMap(after -> reading.triggers(after.end(), after.end() + 1).stream())
            .anyMatch(hit -> hit.value().eventClass().has(Trait.STATES) && !hit.value().isVerb());
  }

  /** "So far", or a number that the dead have reached, and no attack is named beside it. */
  private static boolean isSoFar(Reading reading, Clause clause) {
    return reading.hasWord(clause.first(), clause.end(), "so-far")
        || (reading.hasWord(clause.first(), clause.end(), "reached")
            && reading.triggers(clause.first(), clause.end()).stream()
                .map(hit -> hit.value().eventClass())
                .noneMatch(c -> c.isViolent() && !c.isConsequence()));
  }

  private static boolean isOutbreak(Reading reading, Draft draft) {
    return draft.eventClass.isViolent()
        && draft.isDated()
        && (draft.dating.relation() == Relation.SINCE
            || (draft.dating.relation() == Relation.ON
                && reading.hasWord(draft.clause.first(), draft.clause.end(), "begin")));
  }

  /** What has not come about so far: efforts have had no result. */
  private static boolean isFruitless(Reading reading, Draft draft) {
    return draft.negated
        && draft.eventClass.has(Trait.EITHER_WAY)
        && reading.hasWord(draft.clause.first(), draft.clause.end(), "so-far");
  }

  private static Optional<Draft> history(List<Draft> before) {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1))
            .filter(d -> d.isDated() && d.background && d.dating.relation() == Relation.ON);
  }
}
