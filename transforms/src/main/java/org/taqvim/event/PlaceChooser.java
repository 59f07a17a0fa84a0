// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.TaggedNames;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;

/** Chooses the places of an event: the places named in its words, the most specific first. */
final class PlaceChooser {
  private PlaceChooser() {}

  /** The places of a meeting: a capital that somebody goes to, or meets in, is one too. */
  static List<Place> meeting(Reading reading, int begin, int end) {
    List<Place> places = new ArrayList<>();
    for (EntityMention entity : reading.names().entitiesIn(begin, end)) {
      boolean capital =
          entity.type() == EntityType.LOC
              && Gazetteer.standard().capitalOf(entity.id()).isPresent();
      int before = capital ? reading.text().tokenAt(entity.begin()) - 1 : -1;
      boolean there =
          reading.isWord(before, "in")
              || reading.isWord(before, "to")
              || endsMeeting(reading, before)
              || isVisited(reading, before)
              || reading.hasWord(before - 1, before + 1, "capital");
      if (capital && there) {
        places.add(place(entity));
      }
    }
    UnnamedPlaces.capitals(reading, reading.text().tokenAt(begin), reading.text().tokenAt(end))
        .stream()
        .filter(c -> places.stream().noneMatch(p -> p.id().equals(c.id())))
        .map(PlaceChooser::place)
        .forEach(places::add);
    boolean held = !places.isEmpty();
    List<EntityMention> named =
        named(reading, begin, end).stream().filter(e -> !isTopic(reading, e, held)).toList();
    for (Place place : precise(reading, named)) {
      if (places.stream().noneMatch(p -> p.id().equals(place.id()))) {
        places.add(place);
      }
    }
    return places;
  }

  /** "came to X", "the visit of X": what a verb of coming or its noun rules without "to". */
  private static boolean isVisited(Reading reading, int token) {
    return reading.triggers(token, token + 1).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.has(Trait.JOURNEY) || c.has(Trait.ARRIVAL));
  }

  /** "the Vienna meeting", "the trilateral Vienna meeting": named by where it was held. */
  private static boolean endsMeeting(Reading reading, int token) {
    return !reading.lexicon().isVerbFirst()
        && reading.triggers(Math.max(0, token - 2), token + 1).stream()
            .filter(t -> t.end() == token + 1 || t.end() == token)
            .anyMatch(
                t ->
                    t.value().eventClass().has(Trait.MEETING)
                        && !t.value().isVerb()
                        && !reading.isFunctionWord(token));
  }

  /**
   * "talks on X", "in A on settling the conflict in X": what they are about, not where they are
   * held; a purpose farther off counts only where it is told where.
   */
  private static boolean isTopic(Reading reading, EntityMention entity, boolean held) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    if (held && width(entity.id()) >= REGION) {
      for (int i = before; i > Math.max(0, before - TOPIC); i--) {
        if (reading.isWord(i, "purpose")) {
          return true;
        }
      }
    }
    return reading.isWord(before, "purpose") || reading.endsWord(before, "purpose");
  }

  /** The places of an event told in a run of the source: none of mere words. */
  static List<Place> of(Reading reading, Draft draft, int begin, int end) {
    switch (draft.type()) {
      case REQUEST, STATEMENT, THREATEN, ACCUSE, REJECT -> {
        return List.of();
      }
      case CONSULT -> {
        return meeting(reading, begin, end);
      }
      default -> {
        if (draft.type() == EventType.SUPPORT && draft.eventClass.scope() == Scope.CLOSED) {
          return List.of();
        }
        List<EntityMention> named =
            named(reading, begin, end).stream().filter(e -> !isSide(reading, draft, e)).toList();
        List<Place> places = new ArrayList<>(precise(reading, named));
        if (places.isEmpty()) {
          UnnamedPlaces.backward(reading, draft.first, draft.end)
              .map(PlaceChooser::place)
              .ifPresent(places::add);
        }
        if (draft.eventClass.isViolent() && draft.type() != EventType.COERCE) {
          places.removeIf(p -> isForeignCapital(reading, draft, p));
        }
        border(reading, draft, places.isEmpty()).ifPresent(places::add);
        return places;
      }
    }
  }

  /** Places named in a run, without those that only say who acts: "the authorities of X". */
  private static List<EntityMention> named(Reading reading, int begin, int end) {
    return reading.names().entitiesIn(begin, end).stream()
        .filter(e -> e.type() == EntityType.LOC)
        .filter(e -> width(e.id()) < STATE && !isWide(e.id()))
        .filter(e -> !isActor(reading.names(), e) && !isOfActor(reading, e))
        .filter(e -> !namesWar(reading, e))
        .toList();
  }

  /** "the South Caucasus": more than a state. */
  private static boolean isWide(String id) {
    return Gazetteer.standard()
        .entry(id)
        .filter(e -> e.kind().equals("region") && e.country().isEmpty())
        .isPresent();
  }

  private static boolean isActor(TaggedNames names, EntityMention entity) {
    return names.actorOver(entity.begin(), entity.end()).isPresent();
  }

  /** Whether a place is part of an actor's name; "those in X" are in it all the same. */
  private static boolean isOfActor(Reading reading, EntityMention entity) {
    int token = reading.text().tokenAt(entity.begin());
    return reading
        .actorAt(token)
        .filter(a -> a.first() < token)
        .filter(a -> !reading.isWord(token - 1, "in") || reading.isCited(a))
        .isPresent();
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
    return width(entity.id()) >= REGION
        && whose
        && (draft.eventClass.has(Trait.CIVIL) || draft.eventClass.isConsequence());
  }

  /** "The Karabakh war", "the second war of Karabakh": the name of a war, not a place of this. */
  private static boolean namesWar(Reading reading, EntityMention entity) {
    int token = reading.text().tokenAt(entity.begin());
    return isWar(reading, token - 1)
        || (isWar(reading, token - 2)
            && reading.token(token - 1).isWord()
            && !reading.isFunctionWord(token - 1));
  }

  private static boolean isWar(Reading reading, int token) {
    return token >= 0
        && reading.triggers(token, token + 1).stream()
            .anyMatch(t -> t.value().eventClass().has(Trait.STATES) && !t.value().isVerb());
  }

  /**
   * Without what only says where another lies: the province after the village, the region that a
   * road leads to.
   */
  private static List<Place> precise(Reading reading, List<EntityMention> named) {
    Map<String, Place> places = new LinkedHashMap<>();
    boolean road = named.stream().anyMatch(e -> width(e.id()) == ROAD && isRoad(e.id()));
    for (int i = 0; i < named.size(); i++) {
      EntityMention entity = named.get(i);
      boolean context = i > 0 && locates(reading, entity, named.get(i - 1));
      boolean end = road && width(entity.id()) >= REGION;
      if (!context && !end) {
        places.putIfAbsent(entity.id(), place(entity));
      }
    }
    List<Place> sorted = new ArrayList<>(places.values());
    sorted.sort(Comparator.comparingInt(place -> width(place.id())));
    return sorted;
  }

  private static boolean isRoad(String id) {
    String kind = Gazetteer.standard().entry(id).map(GazetteerEntry::kind).orElse("");
    return kind.equals("corridor") || kind.equals("road");
  }

  /** "X in the province of Y": a wider place right after, joined by no "and". */
  private static boolean locates(Reading reading, EntityMention wide, EntityMention narrow) {
    int first = reading.text().tokenAt(narrow.end());
    int last = reading.text().tokenAt(wide.begin());
    if (width(wide.id()) <= width(narrow.id()) || last - first > APART) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      boolean clitic =
          reading.lexicon().isVerbFirst() && reading.token(i).text().charAt(0) == Letters.WAW;
      if (clitic || reading.isWord(i, "and")) {
        return false;
      }
    }
    return true;
  }

  /** What the parties of a conflict say in a third capital does not put their fighting there. */
  private static boolean isForeignCapital(Reading reading, Draft draft, Place place) {
    return Gazetteer.standard()
        .capitalOf(place.id())
        .filter(c -> reading.profile().party(c).isEmpty() && !draft.countries.contains(c))
        .isPresent();
  }

  /**
   * The border between the parties, where the words of an event say "the border of both", or no
   * place but "the border".
   */
  private static Optional<Place> border(Reading reading, Draft draft, boolean alone) {
    Optional<GazetteerEntry> between =
        reading.profile().border().flatMap(Gazetteer.standard()::entry);
    for (int i = draft.first; i < draft.end && between.isPresent(); i++) {
      boolean border =
          reading.isWord(i, "border")
              || (reading.isWord(i, "border-adjective") && Authors.endsDeed(reading, i - 1))
              || reading.isWord(i, "border-of");
      boolean sole = alone && !reading.isWord(i, "border-of") && !isOther(reading, i);
      if (border && (sole || isShared(reading, i))) {
        return between.map(PlaceChooser::place);
      }
    }
    return Optional.empty();
  }

  private static boolean isShared(Reading reading, int border) {
    int end = Math.min(reading.size(), border + APART);
    if (reading.hasWord(border, end, "both") || reading.hasWord(border, end, "common")) {
      return true;
    }
    List<String> countries =
        reading.actors(border, end).stream().flatMap(a -> a.mention().country().stream()).toList();
    return reading.profile().parties().stream().allMatch(p -> countries.contains(p.country()));
  }

  /** Whether a border is that with a stranger. */
  private static boolean isOther(Reading reading, int border) {
    return reading.actors(border, Math.min(reading.size(), border + APART)).stream()
        .flatMap(a -> a.mention().country().stream())
        .anyMatch(c -> reading.profile().party(c).isEmpty());
  }

  static List<Place> places(TaggedNames names, int begin, int end) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (EntityMention entity : names.entitiesIn(begin, end)) {
      if (entity.type() == EntityType.LOC
          && width(entity.id()) < STATE
          && !isActor(names, entity)) {
        places.putIfAbsent(entity.id(), place(entity));
      }
    }
    List<Place> sorted = new ArrayList<>(places.values());
    sorted.sort(Comparator.comparingInt(place -> width(place.id())));
    return sorted;
  }

  private static Place place(GazetteerEntry entry) {
    return new Place(
        entry.id(), entry.name(), entry.country(), entry.latitude(), entry.longitude());
  }

  private static Place place(EntityMention entity) {
    Optional<GazetteerEntry> entry = Gazetteer.standard().entry(entity.id());
    return new Place(
        entity.id(),
        entity.name(),
        entry.flatMap(GazetteerEntry::country),
        entry.flatMap(GazetteerEntry::latitude),
        entry.flatMap(GazetteerEntry::longitude));
  }

  private static final int STATE = 9;
  private static final int REGION = 6;
  private static final int ROAD = 3;

  /** How many tokens a topic may be long. */
  private static final int TOPIC = 7;

  /** How many tokens may part a place from the one that says where it lies. */
  private static final int APART = 5;

  /** How much ground a kind of place covers; the sort is stable, so text order decides ties. */
  private static int width(String id) {
    return switch (Gazetteer.standard().entry(id).map(GazetteerEntry::kind).orElse("")) {
      case "village", "settlement", "mountain", "base" -> 1;
      case "town", "city", "capital" -> 2;
      case "district", "corridor", "road", "river", "lake" -> 3;
      case "province" -> 4;
      case "border" -> 5;
      case "region", "exclave", "republic" -> 6;
      case "state" -> STATE;
      default -> 7;
    };
  }
}
