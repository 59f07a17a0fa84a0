// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.EventDating.Relation;

/** Finds the meeting at which something was said or agreed, for it is of that day. */
final class Meetings {
  /** What is said and agreed at a meeting. */
  private static final Set<EventType> OF_A_MEETING =
      Set.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.STATEMENT,
          EventType.SUPPORT,
          EventType.THREATEN);

  /** So many events before it may be the meeting. */
  private static final int REACH_OF_MEETING = 5;

  private Meetings() {}

  /** "In this conversation he warned": the last talks told, whether or not a day dates them. */
  static Optional<Draft> named(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean faceToFace =
        reading.hasWord(draft.sentence.firstToken(), draft.clause.end(), "at-the-talks");
    return faceToFace || namesTalk(reading, draft)
        ? drafts.subList(0, index).stream()
            .filter(before -> before.type() == EventType.CONSULT)
            .filter(before -> !faceToFace || !before.eventClass.has(Trait.REMOTE))
            .reduce((a, b) -> b)
            .or(() -> endedWith(reading, drafts.subList(0, index)))
            .filter(before -> before.dating.relation() == Relation.ON)
        : Optional.empty();
  }

  /** "Pledged peace on Monday at the end of a summit": the summit is told by what it ended with. */
  private static Optional<Draft> endedWith(Reading reading, List<Draft> before) {
    return before.stream()
        .filter(d -> d.isOwnDated() && d.modality != Modality.PLANNED && !d.background)
        .filter(d -> Lenders.isOfADay(reading, d.dating))
        .filter(
            d ->
                reading.triggers(d.clause.first(), d.sentence.endToken()).stream()
                    .anyMatch(hit -> hit.value().eventClass().has(Trait.MEETING)))
        .reduce((a, b) -> b);
  }

  /**
   * Whether "this conversation", "that meeting" or "this first meeting" stands before what is told.
   */
  private static boolean namesTalk(Reading reading, Draft draft) {
    return reading.triggers(draft.sentence.firstToken(), draft.clause.end()).stream()
        .filter(hit -> hit.value().eventClass().type() == EventType.CONSULT)
        .map(
            hit ->
                reading.isWord(hit.first() - 1, "superlative") ? hit.first() - 2 : hit.first() - 1)
        .anyMatch(before -> reading.isWord(before, "this") || reading.isWord(before, "that-one"));
  }

  /**
   * "The ministers met on Monday. They agreed …": what those who met, or the envoys at a session,
   * said and agreed on is of its day.
   */
  static Optional<Draft> of(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    boolean said = draft.clause.isPast() && !draft.clause.isSubjunctive();
    boolean content = draft.clause.opener() == Clause.Opener.THAT;
    if (!OF_A_MEETING.contains(draft.type()) || !(said || content) || draft.background) {
      return Optional.empty();
    }
    return drafts.subList(Math.max(0, index - REACH_OF_MEETING), index).stream()
        .filter(before -> before.isDated() && before.dating.relation() == Relation.ON)
        .filter(before -> before.modality == Modality.HAPPENED && !before.background)
        .filter(before -> said || before.sentence.line() == draft.sentence.line())
        .filter(before -> isLent(reading, before, draft))
        .filter(
            before ->
                (isCouncil(reading, before) && isEnvoy(reading, draft))
                    || isTheirs(draft, before)
                    || isNamedThere(reading, draft, before)
                    || isAtSigning(draft, before)
                    || (isBesideIt(draft, before)
                        && (draft.type() == EventType.AGREE
                            || Lenders.isOfADay(reading, before.dating))))
        .reduce((a, b) -> b);
  }

  /** "After they had met last month, they accused him": not of the meeting's day. */
  private static boolean isLent(Reading reading, Draft meeting, Draft draft) {
    int first = draft.sentence.firstToken();
    return meeting.sentence.firstToken() != first
        || meeting.dating.times().stream()
            .allMatch(time -> EarlierClauses.lend(reading, time, first, draft));
  }

  /** What a council discusses: its envoys speak there, in other paragraphs too. */
  private static boolean isSession(Draft talk) {
    return talk.type() == EventType.CONSULT && !talk.eventClass.has(Trait.REMOTE);
  }

  /** A gathering of a day: no trip, and none "in December". */
  private static boolean isCouncil(Reading reading, Draft talk) {
    return isSession(talk)
        && !talk.eventClass.has(Trait.JOURNEY)
        && Lenders.isOfADay(reading, talk.dating);
  }

  private static boolean isTheirs(Draft words, Draft meeting) {
    boolean agreed = words.type() == EventType.AGREE && isSession(meeting);
    return (meeting.eventClass.has(Trait.MEETING) || agreed) && isAmong(words, meeting);
  }

  /** "NN received both presidents on Sunday": what he then said of it in the next paragraphs. */
  private static boolean isNamedThere(Reading reading, Draft words, Draft meeting) {
    Set<String> speakers = words.ids(Participant.Role.SOURCE);
    return isSession(meeting)
        && Lenders.isOfADay(reading, meeting.dating)
        && reading.actors(meeting.clause.first(), meeting.clause.end()).stream()
            .map(actor -> actor.mention().id())
            .anyMatch(id -> id.startsWith("per:") && speakers.contains(id));
  }

  /** "Urged it, during a visit on Monday, to": what is said on a visit that its sentence dates. */
  static Optional<Draft> during(Reading reading, List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    return drafts.stream()
        .skip(index + 1L)
        .takeWhile(next -> next.sentence.equals(draft.sentence))
        .filter(Meetings::isSession)
        .filter(
            next ->
                isOfItself(reading, draft, next)
                    || (OF_A_MEETING.contains(draft.type())
                        && reading.isWord(next.triggerFirst - 1, "during")))
        .filter(next -> next.isOwnDated() && next.dating.relation() == Relation.ON)
        .filter(next -> Lenders.isOfADay(reading, next.dating))
        .findFirst();
  }

  /** "Did not agree on it, in spite of their meeting on Friday": what came of that meeting. */
  private static boolean isOfItself(Reading reading, Draft draft, Draft meeting) {
    return (OF_A_MEETING.contains(draft.type()) || draft.type() == EventType.CONSULT)
        && meeting.eventClass.has(Trait.MEETING)
        && meeting.modality == Modality.HAPPENED
        && !draft.countries.isEmpty()
        && draft.countries.equals(meeting.countries)
        && draft.clause.isPast()
        && !reading.isWord(meeting.triggerFirst - 1, "before")
        && !reading.endsWord(meeting.triggerFirst - 1, "before");
  }

  /** "They met on Saturday. The host urged both": in one paragraph, words around a meeting. */
  private static boolean isBesideIt(Draft words, Draft meeting) {
    return meeting.type() == EventType.CONSULT
        && meeting.sentence.line() == words.sentence.line()
        && (!meeting.eventClass.has(Trait.REMOTE) || isAmong(words, meeting));
  }

  /** Whether all who speak took part or were the hosts; all spoken to, where nobody speaks. */
  private static boolean isAmong(Draft words, Draft meeting) {
    Set<String> who = words.sourceCountries.isEmpty() ? words.countries : words.sourceCountries;
    Set<String> there = new TreeSet<>(meeting.countries);
    return !meeting.countries.isEmpty() && there.containsAll(who);
  }

  /** "The treaty was signed on Friday. The premier thanked": who signs thanks and agrees there. */
  private static boolean isAtSigning(Draft words, Draft signing) {
    boolean kind = words.type() == EventType.SUPPORT || words.type() == EventType.AGREE;
    return kind
        && signing.type() == EventType.AGREE
        && signing.eventClass.has(Trait.DOCUMENT)
        && signing.sentence.line() == words.sentence.line()
        && isAmong(words, signing);
  }

  private static boolean isEnvoy(Reading reading, Draft draft) {
    return reading.hasWord(draft.clause.first(), draft.clause.end(), "envoy")
        || reading.hasWord(draft.clause.first(), draft.clause.end(), "in-session");
  }
}
