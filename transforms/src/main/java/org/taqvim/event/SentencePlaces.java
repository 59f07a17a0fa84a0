// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Trait;

/**
 * Finds where an event took place in the rest of its sentence: "he went to X and spoke with", "in
 * the fighting near X one civilian died". What was agreed is told with its place or without one:
 * "they met in X and promised" says where they met (of 30 such promises of twelve sets 26 have no
 * place).
 */
final class SentencePlaces {
  private SentencePlaces() {}

  /** The places of an event whose own words name none. */
  static List<Place> of(Reading reading, Draft draft, List<Draft> drafts) {
    int begin = reading.token(draft.sentence.firstToken()).begin();
    int end = reading.token(draft.sentence.endToken() - 1).end();
    return switch (draft.type()) {
      case CONSULT ->
          draft.eventClass.has(Trait.REMOTE)
              ? List.of()
              : ofMeeting(reading, draft, drafts, begin, end);
      case ASSAULT ->
          named(reading, draft, drafts, begin, end).stream()
              .filter(p -> p.country().flatMap(reading.profile()::party).isPresent())
              .filter(p -> Gazetteer.standard().capitalOf(p.id()).isEmpty())
              .toList();
      default -> List.of();
    };
  }

  private static List<Place> ofMeeting(
      Reading reading, Draft draft, List<Draft> drafts, int begin, int end) {
    List<Place> places = new ArrayList<>();
    for (Place capital : Capitals.ofMeeting(reading, draft, begin, end)) {
      boolean there =
          isUnnamed(reading, draft, drafts, capital)
              || reading.names().entitiesIn(begin, end).stream()
                  .filter(e -> e.id().equals(capital.id()))
                  .anyMatch(e -> isFree(reading, draft, drafts, e));
      if (there) {
        places.add(capital);
      }
    }
    named(reading, draft, drafts, begin, end).stream()
        .filter(p -> !places.contains(p))
        .forEach(places::add);
    return places;
  }

  /** "they agreed in the capital of A": told by its country, beside no other event. */
  private static boolean isUnnamed(
      Reading reading, Draft draft, List<Draft> drafts, Place capital) {
    return UnnamedPlaces.capitals(reading, draft.sentence.firstToken(), draft.sentence.endToken())
        .stream()
        .filter(c -> c.entry().id().equals(capital.id()))
        .filter(c -> Capitals.isIn(reading, c.first()))
        .filter(c -> reading.actorAt(c.first() - 2).isEmpty())
        .filter(c -> !isOfSpeech(reading, draft, c.first()))
        .anyMatch(
            c ->
                drafts.stream()
                    .filter(d -> d != draft && d.first <= c.first() && c.first() < d.end)
                    .allMatch(d -> isOfOneMeeting(d)));
  }

  /** Towns and less, said to be where something is. */
  private static List<Place> named(
      Reading reading, Draft draft, List<Draft> drafts, int begin, int end) {
    Elsewhere elsewhere = new Elsewhere(reading, draft);
    return NamedPlaces.precise(
        reading,
        NamedPlaces.in(reading, begin, end).stream()
            .filter(e -> Extent.of(e.id()).compareTo(Extent.PROVINCE) <= 0)
            .filter(e -> isScene(reading, e) && !elsewhere.is(e))
            .filter(e -> isFree(reading, draft, drafts, e))
            .toList());
  }

  private static boolean isScene(Reading reading, EntityMention place) {
    int before = NamedPlaces.before(reading, place);
    return NamedPlaces.hasIn(reading, place)
        || reading.isWord(before, "in")
        || reading.endsWord(before, "in")
        || reading.isWord(before - 1, "in"); // "in the town of X"
  }

  /** What is agreed at a meeting is agreed where it is; who visits a place meets there. */
  private static boolean isOfOneMeeting(Draft other) {
    return other.eventClass.has(Trait.JOURNEY)
        || other.eventClass.has(Trait.ARRIVAL)
        || other.type() == EventType.AGREE;
  }

  /**
   * "they were encircled in X and lost a hundred men": a toll falls where the deed before it was.
   */
  private static boolean isOfOneFight(Draft toll, Draft deed) {
    return toll.eventClass.isConsequence()
        && !toll.eventClass.has(Trait.TOTAL)
        && deed.first < toll.first
        && (deed.eventClass.isViolent() || deed.mode.filter("blockade"::equals).isPresent());
  }

  /** "In X, A called on B after he had met C": what opens a sentence holds for all of it. */
  private static boolean isOpening(Reading reading, Draft draft, EntityMention place) {
    int token = reading.text().tokenAt(place.begin());
    int end = reading.text().tokenAt(place.end());
    return token - draft.sentence.firstToken() <= 1
        && end < draft.sentence.endToken()
        && reading.isSign(end, ",");
  }

  /** Whether a place is told beside no other event, and not as where somebody speaks. */
  private static boolean isFree(
      Reading reading, Draft draft, List<Draft> drafts, EntityMention place) {
    int token = reading.text().tokenAt(place.begin());
    boolean opens = draft.type() == EventType.CONSULT && isOpening(reading, draft, place);
    boolean others =
        drafts.stream()
            .filter(d -> d != draft && d.first <= token && token < d.end)
            .anyMatch(d -> !isOfOneMeeting(d) && !isOfOneFight(draft, d) && !opens);
    boolean whose = reading.actorAt(token - 2).isPresent(); // "the authorities in X"
    return !others
        && !whose
        && !isOfSpeech(reading, draft, token)
        && !PlaceChooser.isTellers(reading, place)
        && !reading.isWord(token - 1, "from");
  }

  /**
   * "He announced in A that they had agreed": before somebody's words stands where he said them.
   */
  private static boolean isOfSpeech(Reading reading, Draft draft, int token) {
    return !draft.claimedBy.isEmpty()
        && (draft.clause.opener() == Clause.Opener.THAT
            || reading.isSign(draft.clause.first() - 1, ":"))
        && token < draft.clause.first();
  }
}
