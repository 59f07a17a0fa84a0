// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.language.LanguagePack;
import org.taqvim.text.Letters;
import org.taqvim.text.SourceText;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/**
 * Reads the pieces of a text as names and actors: heads take the country that follows them, family
 * names link through whole names.
 */
final class NameGrammar {
  /** A kind of place whose name keeps the head word: "… Economic Region". */
  private static final String TERRITORY = "territory";

  /** Offices whose words hold the name of the body that they speak for or lead. */
  private static final Set<String> NAMING_A_BODY =
      Set.of(
          "foreign-spokesperson",
          "defence-spokesperson",
          "security-secretary",
          "security-chief",
          "chief-of-staff",
          "speaker",
          "deputy-speaker");

  /** Codes of the words before a place's name. */
  private static final String DISTRICT = "district";

  private static final String VILLAGE = "village";
  private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u201E";
  private static final int MOST_WORDS = 3;

  private final Gazetteer gazetteer;
  private final String language;
  private final NameMatcher matcher;
  private final MisspeltPeople misspelt;

  NameGrammar(Gazetteer gazetteer, LanguagePack pack) {
    this.gazetteer = gazetteer;
    this.language = pack.property("language").orElse(pack.tag());
    this.matcher = matcher(gazetteer, pack);
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
    return misspelt.complete(text, matcher.find(text)).stream()
        .filter(p -> excluded.stream().noneMatch(x -> p.from() < x.end() && x.begin() < p.to()))
        .toList();
  }

  /** Reads the pieces of a text as names and actors. */
  TaggedNames read(TokenizedText text, List<Piece> pieces) {
    Reading reading = new Reading(text, pieces);
    reading.run();
    reading.entities.sort(Comparator.comparingInt(EntityMention::begin));
    reading.actors.sort(Comparator.comparingInt(ActorMention::begin));
    return new TaggedNames(reading.entities, reading.actors);
  }

  /** One text on its way through the grammar. */
  private final class Reading {
    private final TokenizedText text;
    private final SourceText source;
    private final List<Token> tokens;
    private final List<Piece> pieces;
    private final boolean[] used;
    private final Surnames surnames;
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<ActorMention> actors = new ArrayList<>();

    Reading(TokenizedText text, List<Piece> pieces) {
      this.text = text;
      this.source = text.source();
      this.tokens = text.tokens();
      this.pieces = pieces;
      this.used = new boolean[pieces.size()];
      this.surnames = new Surnames(gazetteer, pieces);
    }

    void run() {
      for (int i = 0; i < pieces.size(); i++) {
        if (used[i]) {
          continue;
        }
        Piece piece = pieces.get(i);
        switch (piece.wordClass()) {
          case PERSON -> person(piece, piece.lexemes().get(0).id());
          case SURNAME -> surname(i);
          case STATE -> state(i);
          case PLACE -> place(i);
          case ORGANISATION -> organisation(piece, piece.id());
          case DEMONYM -> actor(piece.from(), piece.to(), Sort.DEMONYM, piece.id());
          case ORG_HEAD -> body(i);
          case ROLE, ROLES -> role(i);
          case SIDE -> withCountry(i, Sort.STATE);
          case FORCES -> withCountry(i, Sort.FORCES);
          case GROUP -> withCountry(i, Sort.GROUP);
          case BOTH -> actor(piece.from(), piece.to(), Sort.GROUP, "group:" + piece.id());
          case PLACE_HEAD -> quotedVillages(piece);
          case EPITHET, FILLER, AT, MEDIA_HEAD -> {}
        }
      }
    }

    private void person(Piece piece, String id) {
      entity(piece.from(), piece.to(), EntityType.PER, id);
      actor(piece.from(), piece.to(), Sort.PERSON, id);
    }

    private void surname(int i) {
      Piece piece = pieces.get(i);
      surnames.resolve(i, roleCue(i)).ifPresent(id -> person(piece, id));
    }

    /** The office that a role word beside a piece names, if any. */
    private Optional<String> roleCue(int i) {
      for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
        Piece before = pieces.get(k);
        if (!adjacent(before.end(), pieces.get(k + 1).first())) {
          return Optional.empty();
        }
        if (before.is(WordClass.ROLE)) {
          return country(k + 1).map(country -> office(before.id(), country));
        }
      }
      return Optional.empty();
    }

    /** Arabic "Armenian" in the accusative is spelt like Armenia; troops before it tell. */
    private boolean isAccusative(int k) {
      if (k == 0 || pieces.get(k).wordClass() != WordClass.STATE) {
        return false;
      }
      Piece before = pieces.get(k - 1);
      boolean people = before.is(WordClass.FORCES) || before.is(WordClass.GROUP);
      String alef = String.valueOf(Letters.ALEF);
      return people
          && before.end() == pieces.get(k).first()
          && tokens.get(before.first()).text().endsWith(alef);
    }

    private void state(int i) {
      Piece piece = pieces.get(i);
      if (isAccusative(i)) {
        actor(piece.from(), piece.to(), Sort.DEMONYM, piece.id());
        return;
      }
      entity(piece.from(), piece.to(), EntityType.LOC, piece.id());
      actor(piece.from(), piece.to(), Sort.STATE, piece.id());
    }

    private void place(int i) {
      Piece piece = pieces.get(i);
      entity(afterPlaceHead(piece), piece.to(), EntityType.LOC, placeId(i));
      Optional<String> seat = gazetteer.capitalOf(piece.id());
      boolean at =
          i > 0 && isPlaceCue(pieces.get(i - 1)) && pieces.get(i - 1).end() == piece.first();
      if (seat.isPresent() && !at) {
        actor(piece.from(), piece.to(), Sort.GOVERNMENT, piece.id());
      }
    }

    /** A town's name after "district" or "province" is the district's. */
    private String placeId(int i) {
      String id = pieces.get(i).id();
      boolean district =
          i > 0
              && pieces.get(i - 1).is(WordClass.PLACE_HEAD)
              && pieces.get(i - 1).id().equals(DISTRICT)
              && adjacent(pieces.get(i - 1).end(), pieces.get(i).first());
      return district && gazetteer.entry(id + "-" + DISTRICT).isPresent()
          ? id + "-" + DISTRICT
          : id;
    }

    /** "The villages "A", "B" and "C"": names in quotation marks, listed or not. */
    private void quotedVillages(Piece head) {
      int at = head.end();
      while (head.id().equals(VILLAGE) && isQuote(at)) {
        int close = at + 1;
        while (close < tokens.size() && close - at <= MOST_WORDS && tokens.get(close).isWord()) {
          close++;
        }
        if (close == at + 1 || !isQuote(close)) {
          return;
        }
        int from = tokens.get(at + 1).begin();
        int to = tokens.get(close - 1).end();
        if (pieces.stream().noneMatch(p -> p.from() < to && from < p.to())) {
          String words = source.text().substring(from, to);
          Link link = EntityLinker.standard().link(EntityType.LOC, words, language);
          entities.add(new EntityMention(from, to, words, EntityType.LOC, link.id(), link.name()));
        }
        at = close + 1;
        while (at < tokens.size()
            && (tokens.get(at).is(",") || tokens.get(at).is("" + Letters.WAW))) {
          at++;
        }
      }
    }

    private boolean isQuote(int token) {
      return token < tokens.size() && QUOTES.contains(tokens.get(token).text());
    }

    /** A listed form may open with "district" or "city", which is no part of the name. */
    private int afterPlaceHead(Piece piece) {
      boolean trimmed =
          piece.end() - piece.first() > 1
              && !TERRITORY.equals(gazetteer.entry(piece.id()).map(GazetteerEntry::kind).orElse(""))
              && matcher
                  .head(tokens.get(piece.first()).text())
                  .filter(l -> l == WordClass.PLACE_HEAD || l == WordClass.AT)
                  .isPresent();
      return trimmed ? tokens.get(piece.first() + 1).begin() : piece.from();
    }

    /** A listed form may open with "channel" or "newspaper", which is no part of the name. */
    private int afterMediaHead(Piece piece) {
      boolean trimmed =
          piece.end() - piece.first() > 1
              && matcher
                  .head(tokens.get(piece.first()).text())
                  .filter(l -> l == WordClass.MEDIA_HEAD)
                  .isPresent();
      return trimmed ? tokens.get(piece.first() + 1).begin() : piece.from();
    }

    private static boolean isPlaceCue(Piece piece) {
      return piece.wordClass() == WordClass.AT || piece.wordClass() == WordClass.PLACE_HEAD;
    }

    private void organisation(Piece piece, String id) {
      entity(afterMediaHead(piece), piece.to(), EntityType.ORG, id);
      actor(piece.from(), piece.to(), organisationSort(id), id);
    }

    private Sort organisationSort(String id) {
      String kind = gazetteer.entry(id).map(GazetteerEntry::kind).orElse("organisation");
      return switch (kind) {
        case "forces" -> Sort.FORCES;
        case "media" -> Sort.MEDIA;
        case "government" -> Sort.GOVERNMENT;
        default -> Sort.ORGANISATION;
      };
    }

    /** A ministry, an army: head and country are one name. */
    private void body(int i) {
      Piece head = pieces.get(i);
      Optional<Integer> at = countryIndex(i + 1, head.end());
      if (at.isEmpty()) {
        return;
      }
      String country = country(at.get()).orElseThrow();
      Piece last = pieces.get(at.get());
      String id = "org:" + head.id() + "-" + country.toLowerCase(Locale.ROOT);
      for (int k = i; k <= at.get(); k++) {
        used[k] = true;
      }
      entity(head.from(), last.to(), EntityType.ORG, id);
      actor(head.from(), last.to(), organisationSort(id), id);
    }

    /** An office: its country stays a name of its own, and the holder beside it is the actor. */
    private void role(int i) {
      Piece head = pieces.get(i);
      Optional<Integer> at = countryIndex(i + 1, head.end());
      if (at.isEmpty()) {
        return;
      }
      for (int k = i + 1; k < at.get(); k++) {
        used[k] = true;
      }
      String country = country(at.get()).orElseThrow();
      int last = at.get();
      boolean named = isPersonBefore(i) || isPersonAfter(last);
      if (!bodyInside(head, last, country)) {
        countryInside(last);
      }
      if (!named) {
        int end = pieces.get(last).to();
        actor(head.from(), end, Sort.OFFICE, office(head.id(), country));
      }
      if (head.is(WordClass.ROLES)) {
        conjoined(last, (k, c) -> actorOf(k, Sort.OFFICE, office(head.id(), c)));
      }
    }

    /** "The spokesman of the Ministry of Defence of …": the ministry is a name of its own. */
    private boolean bodyInside(Piece role, int last, String country) {
      if (!NAMING_A_BODY.contains(role.id())) {
        return false;
      }
      for (int t = role.first() + 1; t < role.end(); t++) {
        Optional<Piece> listed = matcher.at(text, t).filter(p -> p.is(WordClass.ORGANISATION));
        if (listed.isPresent() && listed.get().end() == pieces.get(last).end()) {
          entity(listed.get().from(), listed.get().to(), EntityType.ORG, listed.get().id());
          used[last] = true;
          return true;
        }
        Optional<Piece> body = matcher.at(text, t).filter(p -> p.is(WordClass.ORG_HEAD));
        if (body.isPresent() && body.get().end() == role.end()) {
          String id = "org:" + body.get().id() + "-" + country.toLowerCase(Locale.ROOT);
          entity(body.get().from(), pieces.get(last).to(), EntityType.ORG, id);
          used[last] = true;
          return true;
        }
      }
      return false;
    }

    private boolean isPersonBefore(int i) {
      return i > 0
          && isPerson(pieces.get(i - 1))
          && beside(pieces.get(i - 1).end(), pieces.get(i).first());
    }

    private boolean isPersonAfter(int last) {
      int next = last + 1;
      while (next < pieces.size()
          && pieces.get(next).wordClass() == WordClass.EPITHET
          && beside(pieces.get(next - 1).end(), pieces.get(next).first())) {
        next++;
      }
      return next < pieces.size()
          && isPerson(pieces.get(next))
          && !pieces.get(next).and()
          && beside(pieces.get(next - 1).end(), pieces.get(next).first());
    }

    private static boolean isPerson(Piece piece) {
      return piece.wordClass() == WordClass.PERSON || piece.wordClass() == WordClass.SURNAME;
    }

    /** Sides, troops, groups: the words and their country together are the actor. */
    private void withCountry(int i, Sort sort) {
      Piece head = pieces.get(i);
      Optional<Integer> at = countryIndex(i + 1, head.end());
      if (at.isEmpty()) {
        return;
      }
      for (int k = i + 1; k < at.get(); k++) {
        used[k] = true;
      }
      int last = at.get();
      countryInside(last);
      actor(
          head.from(),
          pieces.get(last).to(),
          sort,
          composedId(head, sort, country(last).orElseThrow()));
      conjoined(last, (k, c) -> actorOf(k, sort, composedId(head, sort, c)));
    }

    private String composedId(Piece head, Sort sort, String country) {
      if (sort == Sort.STATE) {
        return gazetteer.state(country).orElseThrow().id();
      }
      String prefix = sort == Sort.FORCES ? "org:" : "group:";
      return prefix + head.id() + "-" + country.toLowerCase(Locale.ROOT);
    }

    private void actorOf(int k, Sort sort, String id) {
      countryInside(k);
      Piece piece = pieces.get(k);
      actor(piece.from(), piece.to(), sort, id);
    }

    /** Further countries joined by "and" share the head. */
    private void conjoined(int last, Shared shared) {
      int k = last + 1;
      while (k < pieces.size() && joined(pieces.get(k - 1), pieces.get(k))) {
        Optional<String> country = country(k);
        if (country.isEmpty() || used[k]) {
          return;
        }
        shared.accept(k, country.get());
        k++;
      }
    }

    private boolean joined(Piece before, Piece piece) {
      if (piece.and()) {
        return before.end() == piece.first();
      }
      return before.end() + 1 == piece.first() && tokens.get(before.end()).is("" + Letters.WAW);
    }

    private void countryInside(int k) {
      used[k] = true;
      Piece piece = pieces.get(k);
      if (isAccusative(k)) {
        return;
      }
      if (piece.wordClass() == WordClass.STATE || piece.wordClass() == WordClass.PLACE) {
        entity(piece.from(), piece.to(), EntityType.LOC, piece.id());
      }
    }

    /** The piece that gives a head its country: the next one, fillers skipped. */
    private Optional<Integer> countryIndex(int from, int afterToken) {
      int token = afterToken;
      for (int k = from; k < pieces.size(); k++) {
        Piece piece = pieces.get(k);
        if (!adjacent(token, piece.first()) || piece.and()) {
          return Optional.empty();
        }
        if (country(k).isPresent()) {
          boolean somewhere = k > from && pieces.get(k - 1).wordClass() == WordClass.AT;
          return somewhere && piece.wordClass() == WordClass.PLACE
              ? Optional.empty()
              : Optional.of(k);
        }
        if (piece.wordClass() != WordClass.FILLER && piece.wordClass() != WordClass.AT) {
          return Optional.empty();
        }
        token = piece.end();
      }
      return Optional.empty();
    }

    private Optional<String> country(int k) {
      if (k >= pieces.size()) {
        return Optional.empty();
      }
      Piece piece = pieces.get(k);
      return switch (piece.wordClass()) {
        case STATE, DEMONYM -> gazetteer.country(piece.id());
        case PLACE -> gazetteer.capitalOf(piece.id());
        default -> Optional.empty();
      };
    }

    private boolean adjacent(int end, int first) {
      return end == first && tokens.get(first).gap() != Gap.LINE;
    }

    /** Adjacent but for quotation marks and a comma. */
    private boolean beside(int end, int first) {
      if (first - end > 3 || first < end) {
        return false;
      }
      for (int t = end; t < first; t++) {
        if (!tokens.get(t).isSign() || tokens.get(t).is(".")) {
          return false;
        }
      }
      return tokens.get(first).gap() != Gap.LINE;
    }

    private void entity(int begin, int end, EntityType type, String id) {
      String words = source.text().substring(begin, end);
      entities.add(new EntityMention(begin, end, words, type, id, name(id)));
    }

    private void actor(int begin, int end, Sort sort, String id) {
      String words = source.text().substring(begin, end);
      actors.add(new ActorMention(begin, end, words, sort, id, name(id), gazetteer.country(id)));
    }

    private String name(String id) {
      return gazetteer.name(id).orElse(id);
    }
  }

  private static String office(String code, String country) {
    return "office:" + code + "-" + country.toLowerCase(Locale.ROOT);
  }

  /** What to do with a country that shares the head of the one before it. */
  private interface Shared {
    void accept(int piece, String country);
  }
}
