// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;

/** Reads the pieces of one text, each by its class, the heads first where they meet a country. */
final class PieceReader {
  /** A kind of place whose name keeps the head word: "… Economic Region". */
  private static final String TERRITORY = "territory";

  /** Code of a word before a place's name. */
  private static final String DISTRICT = "district";

  private static final String DISTRICTS = "districts";

  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final String language;
  private final PieceRow row;
  private final NamesFound found;
  private final HeadedNames heads;
  private final QuotedNames quoted;
  private final Surnames surnames;
  private final PlaceNamesakes namesakes;

  /** The last place of a list that "districts" opened. */
  private int lastOfDistricts = Integer.MIN_VALUE;

  PieceReader(
      Gazetteer gazetteer, NameMatcher matcher, String language, PieceRow row, LocalBodies local) {
    this.gazetteer = gazetteer;
    this.matcher = matcher;
    this.language = language;
    this.row = row;
    this.found = new NamesFound(row.text.source(), gazetteer);
    this.heads = new HeadedNames(gazetteer, matcher, row, found, local);
    this.quoted = new QuotedNames(language, row, found);
    this.surnames = new Surnames(gazetteer, row);
    this.namesakes = new PlaceNamesakes(gazetteer, row);
  }

  /** The listed names and actors of the text. */
  TaggedNames read() {
    for (int i = 0; i < row.size(); i++) {
      if (heads.isUsed(i)) {
        continue;
      }
      Piece piece = row.get(i);
      switch (piece.wordClass()) {
        case PERSON -> person(piece, piece.lexemes().get(0).id());
        case SURNAME -> surname(i);
        case STATE -> state(i);
        case PLACE -> place(i);
        case ORGANISATION -> {
          // "The Security Council" is the United Nations', "the Russian Security Council" is not.
          if (!piece.is(WordClass.ORG_HEAD) || !heads.body(i)) {
            organisation(piece, piece.id());
          }
        }
        case DEMONYM, PEOPLE -> found.actor(piece.from(), piece.to(), Sort.DEMONYM, piece.id());
        case ORG_HEAD -> heads.body(i);
        case ROLE, ROLES -> heads.role(i);
        case SIDE -> heads.withCountry(i, Sort.STATE);
        case FORCES -> heads.withCountry(i, Sort.FORCES);
        case GROUP -> heads.withCountry(i, Sort.GROUP);
        case BOTH -> found.actor(piece.from(), piece.to(), Sort.GROUP, "group:" + piece.id());
        case PLACE_HEAD, MEDIA_HEAD -> quoted.after(piece);
        case EPITHET, FILLER, AT, PLACE_PREFIX -> {}
      }
    }
    return found.inOrder();
  }

  private void person(Piece piece, String id) {
    found.entity(piece.from(), piece.to(), EntityType.PER, id);
    found.actor(piece.from(), piece.to(), Sort.PERSON, id);
  }

  private void surname(int i) {
    Piece piece = row.get(i);
    Optional<String> id = surnames.resolve(i, roleCue(i));
    if (id.isPresent()) {
      person(piece, id.get());
    } else if (surnames.isShared(i)) {
      found.openPerson(piece.from(), piece.to(), language);
    }
  }

  /** The office that a role word beside a piece names, if any. */
  private Optional<String> roleCue(int i) {
    for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
      Piece before = row.get(k);
      if (!row.adjacent(before.end(), row.get(k + 1).first())) {
        return Optional.empty();
      }
      if (before.is(WordClass.ROLE)) {
        return row.country(k + 1).map(country -> HeadedNames.office(before.id(), country));
      }
    }
    return Optional.empty();
  }

  private void state(int i) {
    Piece piece = row.get(i);
    if (row.isAccusative(i)) {
      found.actor(piece.from(), piece.to(), Sort.DEMONYM, piece.id());
      return;
    }
    found.entity(piece.from(), piece.to(), EntityType.LOC, piece.id());
    found.actor(piece.from(), piece.to(), Sort.STATE, piece.id());
  }

  private void place(int i) {
    Piece piece = row.get(i);
    if (i > 0 && row.get(i - 1).is(WordClass.PLACE_PREFIX) && row.besides(i - 1, i)) {
      found.unlisted(row.get(i - 1).from(), piece.to(), EntityType.LOC, language);
      return;
    }
    String id = placeId(i);
    boolean doubtful = id.equals(namesakes.idOf(i)) && namesakes.isOpen(i);
    List<String> flags = doubtful ? List.of(EntityMention.NAMESAKES) : List.of();
    found.entity(afterPlaceHead(piece), piece.to(), EntityType.LOC, id, flags);
    Optional<String> seat = gazetteer.capitalOf(piece.id());
    boolean at = i > 0 && isPlaceCue(row.get(i - 1)) && row.get(i - 1).end() == piece.first();
    if (seat.isPresent() && !at) {
      found.actor(piece.from(), piece.to(), Sort.GOVERNMENT, piece.id());
    }
  }

  /** A town's name after "district" or "province", or in a list after "districts", is theirs. */
  private String placeId(int i) {
    boolean listed = i == lastOfDistricts + 1 && row.listed(i - 1, i);
    if (!listed && !isAfterDistrict(i)) {
      return namesakes.idOf(i);
    }
    lastOfDistricts = listed || row.get(i - 1).id().equals(DISTRICTS) ? i : lastOfDistricts;
    return row.get(i).lexemes().stream()
        .map(place -> place.id() + "-" + DISTRICT)
        .filter(id -> gazetteer.entry(id).isPresent())
        .findFirst()
        .orElseGet(() -> namesakes.idOf(i));
  }

  private boolean isAfterDistrict(int i) {
    return i > 0
        && row.get(i - 1).is(WordClass.PLACE_HEAD)
        && (row.get(i - 1).id().equals(DISTRICT) || row.get(i - 1).id().equals(DISTRICTS))
        && row.besides(i - 1, i);
  }

  /** A listed form may open with "district" or "city", which is no part of the name. */
  private int afterPlaceHead(Piece piece) {
    boolean trimmed =
        piece.end() - piece.first() > 1
            && !TERRITORY.equals(gazetteer.entry(piece.id()).map(GazetteerEntry::kind).orElse(""))
            && matcher
                .head(row.tokens.get(piece.first()).text())
                .filter(l -> l == WordClass.PLACE_HEAD || l == WordClass.AT)
                .isPresent();
    return trimmed ? row.tokens.get(piece.first() + 1).begin() : piece.from();
  }

  /** A listed form may open with "channel" or "newspaper", which is no part of the name. */
  private int afterMediaHead(Piece piece) {
    boolean trimmed =
        piece.end() - piece.first() > 1
            && matcher
                .head(row.tokens.get(piece.first()).text())
                .filter(l -> l == WordClass.MEDIA_HEAD)
                .isPresent();
    return trimmed ? row.tokens.get(piece.first() + 1).begin() : piece.from();
  }

  private static boolean isPlaceCue(Piece piece) {
    return piece.wordClass() == WordClass.AT || piece.wordClass() == WordClass.PLACE_HEAD;
  }

  private void organisation(Piece piece, String id) {
    found.entity(afterMediaHead(piece), piece.to(), EntityType.ORG, id);
    found.actor(piece.from(), piece.to(), found.sortOf(id), id);
  }
}
