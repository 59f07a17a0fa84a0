// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.text.Letters;

/** Finds places that are told without their names: "the Austrian capital", "this village". */
final class UnnamedPlaces {
  /** How many tokens back the place is sought that words point back to. */
  private static final int BACK = 80;

  private static final Set<String> VILLAGES = Set.of("village", "settlement");
  private static final Set<String> TOWNS = Set.of("town", "city", "capital");
  private static final Set<String> REGIONS = Set.of("region", "exclave", "republic");
  private static final Set<String> DISTRICTS = Set.of("district", "province");
  private static final Set<String> ANY =
      Set.of("village", "settlement", "town", "city", "capital", "region", "exclave", "district");

  /** Roles of words after which a region is where something is. */
  private static final List<String> BEFORE_PLACE =
      List.of("in", "on", "to", "from", "heading", "direction", "territory");

  private UnnamedPlaces() {}

  /**
   * A capital that words say by its country.
   *
   * @param first the token of "the capital"
   */
  record Capital(GazetteerEntry entry, int first) {}

  /** The capitals that a run of tokens says by their countries. */
  static List<Capital> capitals(Reading reading, int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(i -> reading.wordAt(i, "capital"))
        .flatMap(Optional::stream)
        .flatMap(word -> capital(reading, word).map(c -> new Capital(c, word.first())).stream())
        .toList();
  }

  /** Its country stands in one name with "the capital", or right after it. */
  private static Optional<GazetteerEntry> capital(Reading reading, PhraseIndex.Hit<String> word) {
    return IntStream.rangeClosed(word.first(), Math.min(reading.size() - 1, word.end() + 1))
        .mapToObj(reading::token) // the nationality is no actor there
        .map(t -> reading.names().actorOver(t.end() - 1, t.end()))
        .flatMap(Optional::stream)
        .flatMap(a -> a.country().stream())
        .findFirst()
        .flatMap(Gazetteer.standard()::capital);
  }

  /** The side that holds the region which words at a token point back to. */
  static Optional<String> holderOfRegion(Reading reading, int at) {
    return reading.isWord(at, "this-region")
        ? last(reading, at, REGIONS)
            .flatMap(e -> reading.profile().side(e.id(), Gazetteer.standard().country(e.id())))
        : Optional.empty();
  }

  /** The village, town or region named last before, where an event's words point back to one. */
  static Optional<EntityMention> backward(Reading reading, Draft draft) {
    boolean leaves = draft.type() == EventType.RETREAT || StatePlace.isFlight(draft);
    for (int i = draft.first; i < draft.end; i++) {
      if (leaves && reading.isWord(i, "left-region")) {
        return last(reading, i, REGIONS); // who leaves "the region" was in it
      }
      if (leaves && reading.isWord(i, "from-there")) {
        return last(reading, i, ANY);
      }
      if (reading.isWord(i, "this-district")) {
        return last(reading, i, DISTRICTS);
      }
      if (reading.isWord(i, "this-village")) {
        return last(reading, i, VILLAGES);
      }
      if (reading.isWord(i, "this-town")) {
        return last(reading, i, TOWNS);
      }
      if (reading.isWord(i, "this-region") && !isOwner(reading, i)) {
        return last(reading, i, REGIONS);
      }
    }
    return Optional.empty();
  }

  /** "the authorities of the region": whose somebody is; what is done in it stands after "in". */
  private static boolean isOwner(Reading reading, int token) {
    int before = token - 1;
    if (!reading.lexicon().isVerbFirst()) {
      return reading.actorAt(before).isPresent();
    }
    char first = reading.token(token).text().charAt(0);
    return first != Letters.BEH
        && first != Letters.LAM
        && reading.verbAt(before).isEmpty()
        && BEFORE_PLACE.stream().noneMatch(role -> reading.isWord(before, role));
  }

  private static Optional<EntityMention> last(Reading reading, int token, Set<String> kinds) {
    int from = Math.max(0, token - BACK);
    if (from == token) {
      return Optional.empty();
    }
    return reading
        .names()
        .entitiesIn(reading.token(from).begin(), reading.token(token).begin())
        .stream()
        .filter(e -> e.type() == EntityType.LOC && !NamedPlaces.isWide(e.id()))
        .filter(
            e ->
                Gazetteer.standard()
                    .entry(e.id())
                    .filter(entry -> kinds.contains(entry.kind()))
                    .isPresent())
        .reduce((a, b) -> b);
  }
}
