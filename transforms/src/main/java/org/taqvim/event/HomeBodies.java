// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Reads "the police", "the court", "the opposition", "the demonstrators" where no word beside them
 * names the state: that of the town right after them, else the only one that the words before them
 * in their sentence tell of, for people who gather that of the towns behind them, else the only one
 * that the sentence before tells of, else that of the body or the people read so in the sentence
 * before. Where two can be meant, none is.
 */
final class HomeBodies {
  /** Who speaks for his office: "the prosecutor asked for life". */
  private static final String PROSECUTOR = "prosecutor-general";

  /** Bodies that act at home, of the gazetteer's kinds. */
  private static final Set<String> KINDS =
      Set.of(
          "police",
          "security-service",
          "parliament",
          "constitutional-court",
          HomeBodies.PROSECUTOR);

  /** People at home, by their words: the gazetteer's groups. */
  private static final Map<String, String> CROWDS =
      new TreeMap<>(Map.of("home-opposition", "opposition", "home-protesters", "protesters"));

  private static final String GROUP = "group:";

  /** Roles of words before a town in which something is. */
  private static final List<String> SCENES = List.of("in", "midst", "premises", "near-town");

  /** How many tokens after a body its town may stand: "the police in the centre of P". */
  private static final int TOWN = 3;

  /** How many sentences back a body's state may be told, the second one in its own paragraph. */
  private static final int SENTENCES = 2;

  private final Reading reading;
  private final List<EntityMention> places;

  /** The last body read so: its first token and its country. */
  private int lastFirst = -1;

  private String lastCountry = "";

  HomeBodies(Reading reading, List<EntityMention> entities) {
    this.reading = reading;
    this.places =
        entities.stream()
            .filter(e -> e.type() == EntityType.LOC && !Extent.of(e.id()).isRegionOrMore())
            .toList();
  }

  /** The actors with those bodies among them, in text order. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    int end = 0;
    for (int i = 0; i < reading.size(); i++) {
      Optional<Hit<String>> body = i < end ? Optional.empty() : body(i);
      if (body.isPresent() && isFree(actors, i, body.get().end())) {
        Optional<String> country = country(actors, body.get());
        if (country.isPresent()) {
          actor(body.get(), country.get()).ifPresent(all::add);
          end = body.get().end();
          lastFirst = i;
          lastCountry = country.get();
        }
      }
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** A word for such a body, with the gazetteer's kind; a court has none and is its state's. */
  private Optional<Hit<String>> body(int token) {
    Optional<Hit<String>> kind =
        Titles.beginningAt(reading, token)
            .filter(h -> h.value().is("ORG_HEAD") || h.value().code().equals(PROSECUTOR))
            .filter(h -> KINDS.contains(h.value().code()))
            .map(h -> new Hit<>(h.value().code(), Set.of(), token, h.end()));
    if (kind.isPresent()) {
      return kind;
    }
    Optional<Hit<String>> court = reading.wordAt(token, "home-court");
    if (court.isPresent()) {
      return Optional.of(new Hit<>("", Set.of(), token, court.get().end()));
    }
    Optional<Hit<String>> crowd = crowd(token);
    if (crowd.isPresent()) {
      return crowd;
    }
    return reading
        .wordAt(token, "police")
        .map(h -> new Hit<>("police", Set.<Feature>of(), token, h.end()));
  }

  /** Words for people who gather or speak against those who govern them. */
  private Optional<Hit<String>> crowd(int token) {
    return CROWDS.entrySet().stream()
        .flatMap(
            e ->
                reading.wordAt(token, e.getKey()).stream()
                    .map(h -> new Hit<>(GROUP + e.getValue(), Set.<Feature>of(), token, h.end())))
        .findFirst()
        .or(() -> bare(token))
        .or(() -> counted(token))
        .filter(h -> !isAdjective(token));
  }

  /** "the opponents gathered": without a word for what they are against. */
  private Optional<Hit<String>> bare(int token) {
    return reading
        .wordAt(token, "bare-opposition")
        .filter(h -> isClosed(h.end()))
        .map(h -> new Hit<>(GROUP + "opposition", Set.<Feature>of(), token, h.end()));
  }

  private boolean isClosed(int end) {
    return end >= reading.size()
        || reading.token(end).isSign()
        || reading.isFunctionWord(end)
        || reading.timeAt(end) >= 0
        || ActorSenses.isVerb(reading, end);
  }

  /** "twelve protesters": after a number the word for one of them is a noun. */
  private Optional<Hit<String>> counted(int token) {
    boolean many =
        token > 0
            && (Numbers.at(reading, token - 1, token).length > 0
                || reading.endsWord(token - 1, "several")
                || reading.endsWord(token - 1, "crowd")
                || reading.endsWord(token - 1, "thousands"));
    return reading
        .wordAt(token, "counted-protester")
        .filter(h -> many)
        .map(h -> new Hit<>(GROUP + "protesters", Set.<Feature>of(), token, h.end()));
  }

  /** "the opposing party": a definite noun before the Arabic word makes it an adjective. */
  private boolean isAdjective(int token) {
    int noun = token - 1;
    while (noun > 0 && reading.isSign(noun, "\u00BB\"")) {
      noun--; // the movement «N» of the opposition
    }
    return reading.lexicon().isVerbFirst()
        && noun >= 0
        && reading.hasArticle(noun)
        && !ActorSenses.isVerb(reading, noun);
  }

  /** Whether no name is in the words or right behind them, nor behind one adjective. */
  private boolean isFree(List<Actor> actors, int first, int end) {
    boolean named = // "the parliament of the region", of a place or union that is no actor
        reading.isNamed(end)
            || (reading.isNamed(end + 1) && !reading.isWord(end, "in"))
            || reading.isWord(end, "region")
            || reading.isWord(end, "own-country");
    boolean
        titled = // "a deputy of the parliament", "the chief of the police": somebody, not the body
        reading.isWord(first - 1, "title")
                || reading.endsWord(first - 1, "title")
                || Titles.endingAt(reading, first - 1)
                    .filter(h -> h.value().isTitle() || h.value().is("GROUP"))
                    .isPresent();
    return !named
        && !titled
        && TextOrder.within(actors, Actor::first, first, end + (reading.isWord(end, "in") ? 1 : 2))
            .isEmpty()
        && actors.stream().noneMatch(a -> a.first() < first && a.end() > first);
  }

  private Optional<String> country(List<Actor> actors, Hit<String> body) {
    int first = body.first();
    int end = body.end();
    boolean crowd = body.value().startsWith(GROUP);
    if (reading.isWord(end, "in")) {
      Set<String> town = countries(List.of(), end, end + TOWN);
      if (!town.isEmpty()) {
        return town.stream().findFirst().filter(c -> !body.value().isEmpty() || !isAllied(end));
      }
    }
    List<Sentence> sentences = reading.text().sentences();
    int here = TextOrder.indexOf(sentences, Sentence::firstToken, first + 1) - 1;
    if (here < 0) {
      return Optional.empty();
    }
    int start = sentences.get(here).firstToken();
    int finish = sentences.get(here).endToken();
    Set<String> told = told(actors, start, first);
    if (told.isEmpty() && crowd) {
      told = scenes(end, finish);
    }
    for (int back = 1; back <= SENTENCES && told.isEmpty() && here >= back; back++) {
      Sentence before = sentences.get(here - back);
      if (back > 1 && before.line() != sentences.get(here).line()) {
        break;
      }
      if (lastFirst >= before.firstToken()) {
        return Optional.of(lastCountry); // the story at home goes on
      }
      told = told(actors, before.firstToken(), before.endToken());
    }
    if (told.size() != 1) {
      Set<String> there = scenes(end, finish);
      told = there.isEmpty() ? told : there;
    }
    return told.size() == 1
        ? told.stream().findFirst().filter(c -> !crowd || isTheirs(c, scenes(end, finish)))
        : Optional.empty();
  }

  /** Whether a crowd may be of a country: of a party, or of where it is told to gather. */
  private boolean isTheirs(String country, Set<String> there) {
    return reading.profile().parties().isEmpty()
        || reading.profile().party(country).isPresent()
        || there.contains(country);
  }

  /** The countries of the towns in a run that something is told to be in, or to lead to. */
  private Set<String> scenes(int first, int end) {
    Set<String> countries = new TreeSet<>();
    if (first >= end || first >= reading.size()) {
      return countries;
    }
    int begin = reading.token(first).begin();
    for (EntityMention place :
        TextOrder.within(places, EntityMention::begin, begin, reading.token(end - 1).end())) {
      int before = NamedPlaces.before(reading, place);
      boolean there =
          NamedPlaces.hasIn(reading, place)
              || (before >= 0
                  && (reading.isWord(before, "to")
                      || SCENES.stream().anyMatch(role -> reading.endsWord(before, role))));
      if (there) {
        reading
            .profile()
            .side(place.id(), Gazetteer.standard().country(place.id()))
            .ifPresent(countries::add);
      }
    }
    return countries;
  }

  /** "a court in X", of those who hold it and are no state: it is nobody's whom the text names. */
  private boolean isAllied(int first) {
    int end = reading.token(Math.min(first + TOWN, reading.size()) - 1).end();
    return TextOrder.within(places, EntityMention::begin, reading.token(first).begin(), end)
        .stream()
        .anyMatch(e -> reading.profile().allyAt(e.id()).isPresent());
  }

  /**
   * Where the words of a run say that they happen: in one country's towns, else of whom they tell.
   */
  private Set<String> told(List<Actor> actors, int first, int end) {
    Set<String> towns = scenes(first, end); // a capital alone may be a government
    return towns.size() == 1 ? towns : countries(actors, first, end);
  }

  /** The countries of the towns and the actors that begin in a run of tokens. */
  private Set<String> countries(List<Actor> actors, int first, int end) {
    if (first >= end || first >= reading.size()) {
      return Set.of();
    }
    int begin = reading.token(first).begin();
    int finish = reading.token(Math.min(end, reading.size()) - 1).end();
    Stream<String> grounds =
        TextOrder.within(places, EntityMention::begin, begin, finish).stream()
            .flatMap(
                e -> reading.profile().side(e.id(), Gazetteer.standard().country(e.id())).stream());
    Stream<String> people =
        TextOrder.within(actors, Actor::first, first, end).stream()
            .filter(a -> !a.is(Sort.MEDIA))
            .flatMap(a -> a.mention().country().stream());
    Set<String> told = new TreeSet<>();
    Stream.concat(grounds, people).forEach(told::add);
    return told;
  }

  private Optional<Actor> actor(Hit<String> body, String country) {
    Optional<GazetteerEntry> entry =
        body.value().isEmpty()
            ? Gazetteer.standard().state(country)
            : Gazetteer.standard()
                .entry(
                    (body.value().startsWith(GROUP) ? "" : "org:")
                        + body.value()
                        + "-"
                        + country.toLowerCase(Locale.ROOT));
    Sort sort =
        switch (body.value()) {
          case "" -> Sort.STATE;
          case "police" -> Sort.FORCES;
          default -> body.value().startsWith(GROUP) ? Sort.GROUP : Sort.ORGANISATION;
        };
    return entry.map(
        e ->
            Actor.over(
                reading, body.first(), body.end(), sort, e.id(), e.name(), Optional.of(country)));
  }
}
