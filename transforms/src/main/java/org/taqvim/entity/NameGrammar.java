// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Set;
import org.taqvim.language.LanguagePack;
import org.taqvim.text.Letters;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/**
 * Reads the pieces of a text as names and actors: heads take the country that follows them, family
 * names link through whole names.
 */
final class NameGrammar {
  private final Gazetteer gazetteer;
  private final String language;
  private final NameMatcher matcher;
  private final MisspeltPeople misspelt;
  private final PlacesOnceTold places;
  private final Set<String> given;
  private final LocalBodies local;

  NameGrammar(Gazetteer gazetteer, LanguagePack pack) {
    this.gazetteer = gazetteer;
    this.language = pack.property("language").orElse(pack.tag());
    this.matcher = matcher(gazetteer, pack);
    this.local = new LocalBodies(gazetteer);
    this.places = new PlacesOnceTold(matcher);
    this.given = PeopleWords.of(pack).given();
    this.misspelt = new MisspeltPeople(gazetteer, EntityLinker.standard(), pack);
  }

  /** Finds the listed forms and grammar words of a language. */
  static NameMatcher matcher(Gazetteer gazetteer, LanguagePack pack) {
    String language = pack.property("language").orElse(pack.tag());
    boolean arabic = language.equals("ar");
    List<String> suffixes =
        arabic
            ? List.of()
            : List.of(
                String.valueOf(Letters.FARSI_YEH),
                "" + Letters.FARSI_YEH + Letters.FARSI_YEH,
                "" + Letters.ALEF + Letters.FARSI_YEH);
    return new NameMatcher(NameIndex.of(gazetteer, pack), arabic, suffixes);
  }

  /** The listed names and actors of a text, outside the excluded spans. */
  TaggedNames tag(TokenizedText text, List<Span> excluded) {
    return read(text, pieces(text, excluded));
  }

  /** The listed forms and grammar words of a text, outside the excluded spans. */
  List<Piece> pieces(TokenizedText text, List<Span> excluded) {
    return misspelt.complete(text, places.complete(text, matcher.find(text))).stream()
        .filter(p -> !isGivenName(text, p))
        .filter(p -> excluded.stream().noneMatch(x -> p.from() < x.end() && x.begin() < p.to()))
        .toList();
  }

  /** A given name that looks like a preposition and a country: "as Laos" is also "Klaus". */
  private boolean isGivenName(TokenizedText text, Piece piece) {
    return piece.end() == piece.first() + 1
        && piece.from() > text.tokens().get(piece.first()).begin()
        && given.contains(text.tokens().get(piece.first()).text());
  }

  /** Reads the pieces of a text as names and actors. */
  TaggedNames read(TokenizedText text, List<Piece> pieces) {
    PieceRow row = new PieceRow(text, pieces, gazetteer);
    return new PieceReader(gazetteer, matcher, language, row, local).read();
  }
}
