// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.TaggedNames;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.text.Letters;
import org.taqvim.text.Token;

/** Finds the places that words name, those that only name somebody or something else apart. */
final class NamedPlaces {
  /** How many tokens may part a place from the one that says where it lies. */
  private static final int APART = 7;

  /** Kinds of what is too wide for a place of an event, or not there yet. */
  private static final Set<String> NOWHERE = Set.of("continent", "former state", "planned route");

  private NamedPlaces() {}

  /** Places named in a run, without those that only say who acts: "the authorities of X". */
  static List<EntityMention> in(Reading reading, int begin, int end) {
    return Stream.concat(
            named(reading, begin, end),
            reading.names().entitiesIn(begin, end).stream()
                .flatMap(e -> building(reading, e).stream()))
        .sorted(Comparator.comparingInt(EntityMention::begin))
        .toList();
  }

  /** "in the White House": the building, not who sits in it. */
  private static Optional<EntityMention> building(Reading reading, EntityMention body) {
    return Gazetteer.standard()
        .buildingOf(body.id())
        .filter(p -> reading.isWord(before(reading, body), "in") || hasIn(reading, body))
        .map(
            p ->
                new EntityMention(
                    body.begin(), body.end(), body.text(), EntityType.LOC, p.id(), p.name()));
  }

  private static Stream<EntityMention> named(Reading reading, int begin, int end) {
    return reading.names().entitiesIn(begin, end).stream()
        .filter(e -> e.type() == EntityType.LOC)
        .filter(e -> !Eves.isEve(reading, reading.text().tokenAt(e.begin())))
        .filter(e -> Extent.of(e.id()) != Extent.STATE && !isWide(e.id()))
        .filter(e -> !isActor(reading.names(), e) && !isOfActor(reading, e))
        .filter(e -> !namesWar(reading, e) && !isOfClock(reading, e) && !isOfOffice(reading, e));
  }

  /** "the South Caucasus", "Europe": more than a state; or a road that is a plan: no place. */
  static boolean isWide(String id) {
    return Gazetteer.standard()
        .entry(id)
        .filter(
            e -> NOWHERE.contains(e.kind()) || (e.kind().equals("region") && e.country().isEmpty()))
        .isPresent();
  }

  /** The token before a place and the mark that opens its quotation. */
  static int before(Reading reading, EntityMention place) {
    int before = first(reading, place) - 1;
    return reading.isSign(before, "\u00AB\"(") ? before - 1 : before;
  }

  /** The token that a place begins in, a clitic with it. */
  private static int first(Reading reading, EntityMention place) {
    int token = reading.text().tokenAt(place.begin());
    return token > 0 && reading.token(token - 1).end() > place.begin() ? token - 1 : token;
  }

  /** Whether the Arabic "in" is written with a place. */
  static boolean hasIn(Reading reading, EntityMention place) {
    Token token = reading.token(first(reading, place));
    return reading.lexicon().isVerbFirst()
        && token.begin() < place.begin()
        && token.text().charAt(0) == Letters.BEH;
  }

  /** How much ground a place covers: one that no list knows is a village or less. */
  private static Extent extent(String id) {
    Extent known = Extent.of(id);
    return known == Extent.UNKNOWN ? Extent.SPOT : known;
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

  /** "The Karabakh war", "the second war of Karabakh": the name of a war, not a place of this. */
  private static boolean namesWar(Reading reading, EntityMention entity) {
    int token = reading.text().tokenAt(entity.begin());
    return isWar(reading, token - 1)
        || (isWar(reading, token - 2)
            && reading.token(token - 1).isWord()
            && !reading.isFunctionWord(token - 1));
  }

  /** "three o'clock Moscow time". */
  private static boolean isOfClock(Reading reading, EntityMention entity) {
    return reading.isWord(reading.text().tokenAt(entity.begin()) - 1, "clock");
  }

  /** "the governor of the province of X": of what place somebody is the head, not where it was. */
  private static boolean isOfOffice(Reading reading, EntityMention entity) {
    int before = reading.text().tokenAt(entity.begin()) - 1;
    boolean head =
        Titles.beginningAt(reading, before).filter(h -> h.value().is("PLACE_HEAD")).isPresent();
    return reading.endsWord(before, "local-office")
        || (head && reading.endsWord(before - 1, "local-office"));
  }

  private static boolean isWar(Reading reading, int token) {
    return token >= 0
        && reading.triggers(token, token + 1).stream()
            .anyMatch(t -> t.value().eventClass().has(Trait.STATES) && !t.value().isVerb());
  }

  /**
   * Without what only says where another lies: the region after the village, or that a road leads
   * to. The province after the village is a place as well.
   */
  static List<Place> precise(Reading reading, List<EntityMention> named) {
    Map<String, Place> places = new LinkedHashMap<>();
    boolean road = named.stream().anyMatch(e -> Extent.isRoad(e.id()));
    for (int i = 0; i < named.size(); i++) {
      EntityMention entity = named.get(i);
      boolean wide = Extent.of(entity.id()).isRegionOrMore();
      boolean context = i > 0 && locates(reading, entity, named.get(i - 1));
      boolean beside = i > 0 && isBeside(reading, entity, named.get(i - 1));
      if (!beside && (!wide || !(context || road))) {
        places.putIfAbsent(entity.id(), Place.of(entity));
      }
    }
    return narrowestFirst(places);
  }

  /** "X near Y": where X lies. */
  private static boolean isBeside(Reading reading, EntityMention other, EntityMention place) {
    int after = reading.text().tokenAt(place.end());
    return reading
        .wordEndingAt(before(reading, other), "near-town")
        .filter(near -> near.first() == after)
        .isPresent();
  }

  /** "X in the province of Y": a wider place right after, joined by no "and". */
  private static boolean locates(Reading reading, EntityMention wide, EntityMention narrow) {
    int first = reading.text().tokenAt(narrow.end());
    int last = reading.text().tokenAt(wide.begin());
    if (extent(wide.id()).compareTo(extent(narrow.id())) <= 0 || last - first > APART) {
      return false;
    }
    if (reading.isWord(last - 1, "to")) {
      return false; // "from the town to the region"
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

  /** All places that a run of the source names, the parts of actors' names apart. */
  static List<Place> all(TaggedNames names, int begin, int end) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (EntityMention entity : names.entitiesIn(begin, end)) {
      if (entity.type() == EntityType.LOC
          && Extent.of(entity.id()) != Extent.STATE
          && !isActor(names, entity)) {
        places.putIfAbsent(entity.id(), Place.of(entity));
      }
    }
    return narrowestFirst(places);
  }

  /** The order is stable: among places of one extent the text's order decides. */
  private static List<Place> narrowestFirst(Map<String, Place> places) {
    List<Place> sorted = new ArrayList<>(places.values());
    sorted.sort(Comparator.comparing(place -> extent(place.id())));
    return sorted;
  }
}
