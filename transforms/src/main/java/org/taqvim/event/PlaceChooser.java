// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Trait;

/** Chooses the places of an event: the places named in its words, the most specific first. */
final class PlaceChooser {
  /** How many tokens may name who tells something before where he tells it. */
  private static final int TELLER = 4;

  private PlaceChooser() {}

  /** Says where each of an article's events took place, which are given in text order. */
  static void choose(Reading reading, List<Draft> drafts) {
    Optional<Draft> attack = Optional.empty();
    for (Draft draft : drafts) {
      int begin = reading.token(draft.first).begin();
      draft.places.addAll(of(reading, draft, begin, reading.token(draft.end - 1).end()));
      if (draft.type() == EventType.ASSAULT) {
        attack.ifPresent(before -> share(reading, before, draft));
        attack = Optional.of(draft);
      }
    }
    drafts.stream()
        .filter(d -> d.places.isEmpty())
        .forEach(d -> d.places.addAll(SentencePlaces.of(reading, d, drafts)));
  }

  /** "In this attack", "the blast was in X": where one of two tellings of a deed says it was. */
  private static void share(Reading reading, Draft before, Draft again) {
    boolean points =
        again.anaphoric
            && !again.isOwnDated()
            && !again.sentence.equals(before.sentence)
            && reading.hasWord(again.first, again.end, "this");
    if (points && again.places.isEmpty()) {
      again.places.addAll(before.places);
    } else if (again.definite
        && before.places.isEmpty()
        && again.sentence.line() == before.sentence.line()
        && again.eventClass.equals(before.eventClass)) {
      before.places.addAll(again.places);
    }
  }

  /** The places of an event told in a run of the source: none of mere words. */
  private static List<Place> of(Reading reading, Draft draft, int begin, int end) {
    switch (draft.type()) {
      case REQUEST, STATEMENT, THREATEN, ACCUSE, REJECT -> {
        return List.of();
      }
      case CONSULT -> {
        return MeetingPlaces.of(reading, draft, begin, end);
      }
      default -> {
        if (draft.type() == EventType.SUPPORT && draft.eventClass.scope() == Scope.CLOSED) {
          return List.of();
        }
        Elsewhere elsewhere = new Elsewhere(reading, draft);
        List<EntityMention> named =
            NamedPlaces.in(reading, begin, end).stream()
                .filter(e -> !isSide(reading, draft, e) && !isOrigin(reading, draft, e))
                .filter(e -> !elsewhere.is(e))
                .filter(e -> !draft.eventClass.isViolent() || !isTellers(reading, e))
                .filter(e -> !isPaper(draft) || !isOwner(reading, e))
                .toList();
        boolean brought = Transports.carriesPeople(reading, draft.first, draft.end);
        List<Place> places = new ArrayList<>(Capitals.of(reading, draft, begin, end));
        Optional<EntityMention> before = UnnamedPlaces.backward(reading, draft);
        if (brought && places.isEmpty() && before.isEmpty()) {
          StatePlace.of(reading, draft).ifPresent(places::add);
        }
        boolean goal = !places.isEmpty();
        NamedPlaces.precise(reading, named).stream()
            .filter(p -> !places.contains(p))
            .filter(p -> !goal || !isLeft(reading, draft, p))
            .forEach(places::add);
        if (places.isEmpty()) {
          before.map(Place::of).ifPresent(places::add);
        }
        boolean ground = draft.type() != EventType.COERCE || draft.eventClass.has(Trait.TAKING);
        if (draft.eventClass.isViolent() && ground) {
          places.removeIf(p -> isForeignCapital(reading, draft, p));
        }
        if (draft.type() == EventType.PROTEST && places.isEmpty()) {
          capital(reading, draft, begin, end).ifPresent(places::add);
        }
        if (draft.type() == EventType.AGREE && places.stream().anyMatch(PlaceChooser::isCapital)) {
          places.removeIf(p -> Extent.of(p.id()).isRegionOrMore()); // what it is about
        }
        BorderPlace.of(reading, draft, places.isEmpty()).ifPresent(places::add);
        if (places.isEmpty()) {
          BorderPlace.front(reading, draft).ifPresent(places::add);
        }
        if (places.isEmpty()) {
          StatePlace.of(reading, draft).ifPresent(places::add);
        }
        return places;
      }
    }
  }

  /** Whether what is done happens on paper: a vote, a decree, a release, a resignation. */
  private static boolean isPaper(Draft draft) {
    return switch (draft.type()) {
      case CONCEDE, AGREE, SUPPORT, COOPERATE -> true;
      case OTHER -> draft.eventClass.harm().isEmpty();
      default -> false;
    };
  }

  /** "the council of X", "three students from X": a region that says whose somebody is. */
  private static boolean isOwner(Reading reading, EntityMention region) {
    int before = NamedPlaces.before(reading, region);
    boolean people = reading.isWord(before, "from") && reading.endsWord(before - 1, "person");
    return Extent.of(region.id()) == Extent.REGION
        && (people
            || reading.endsWord(before, "body-noun")
            || reading.endsWord(before - 1, "body-noun"));
  }

  private static boolean isCapital(Place place) {
    return Gazetteer.standard().capitalOf(place.id()).isPresent();
  }

  /** "from X to Y": where those who are brought somewhere come from. */
  private static boolean isLeft(Reading reading, Draft draft, Place place) {
    return reading
        .names()
        .entitiesIn(reading.token(draft.first).begin(), reading.token(draft.end - 1).end())
        .stream()
        .filter(e -> e.id().equals(place.id()))
        .anyMatch(e -> reading.isWord(reading.text().tokenAt(e.begin()) - 1, "from"));
  }

  /**
   * "The positions of X", "its former officials": a region that only says whose somebody or
   * something was.
   */
  private static boolean isSide(Reading reading, Draft draft, EntityMention entity) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    boolean whose =
        reading.isWord(before, "former")
            || reading.isWord(before, "other")
            || reading.isWord(before, "dead")
            || reading.isWord(before - 1, "former")
            || reading.isWord(before - 2, "former");
    return Extent.of(entity.id()).isRegionOrMore()
        && whose
        && (draft.eventClass.has(Trait.CIVIL) || draft.eventClass.isConsequence());
  }

  /** "according to a spokesman in X": where it is told. */
  static boolean isTellers(Reading reading, EntityMention entity) {
    int in = reading.text().tokenAt(entity.begin()) - 1;
    return reading.isWord(in, "in")
        && (reading.hasWord(in - TELLER, in, "according")
            || reading.hasWord(in - TELLER, in, "source")
            || reading.actorAt(in - 1).filter(reading::isCited).isPresent());
  }

  /** "Yerevan saw protests": the capital of those who protest is where they do, not who. */
  private static Optional<Place> capital(Reading reading, Draft draft, int begin, int end) {
    return reading.names().entitiesIn(begin, end).stream()
        .filter(
            e ->
                Gazetteer.standard()
                    .capitalOf(e.id())
                    .filter(draft.sourceCountries::contains)
                    .isPresent())
        .map(Place::of)
        .findFirst();
  }

  /** "from the ground of X": where something was fired is not where it struck. */
  static boolean isOrigin(Reading reading, Draft draft, EntityMention entity) {
    int token = reading.text().tokenAt(entity.begin());
    return draft.eventClass.has(Trait.RANGED)
        && !reading.endsWord(token - 1, "nearby")
        && !reading.endsWord(token - 2, "nearby")
        && (reading.isWord(token - 1, "from")
            || (reading.isWord(token - 2, "from") && !reading.isFunctionWord(token - 1))
            || (reading.isWord(token - 2, "from") && reading.isWord(token - 1, "territory")));
  }

  /** What the parties of a conflict say in a third capital does not put their fighting there. */
  private static boolean isForeignCapital(Reading reading, Draft draft, Place place) {
    return Gazetteer.standard()
        .capitalOf(place.id())
        .filter(c -> reading.profile().party(c).isEmpty() && !draft.countries.contains(c))
        .filter(c -> !reading.hasWord(draft.first, draft.end, "embassy"))
        .isPresent();
  }
}
