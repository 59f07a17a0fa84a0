// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * Reads "the police", "the court", "the parliament" where no word beside them names the state: that
 * of the town right after them, else the only one that the words before them in their sentence tell
 * of, else the only one that the sentence before tells of. Where two can be meant, none is.
 */
final class HomeBodies {
  /** Who speaks for his office: "the prosecutor asked for life". */
  private static final String PROSECUTOR = "prosecutor-general";

  /** Bodies that act at home, of the gazetteer's kinds. */
  private static final Set<String> KINDS =
      Set.of("police", "security-service", "parliament", HomeBodies.PROSECUTOR);

  /** How many tokens after a body its town may stand: "the police in the centre of P". */
  private static final int TOWN = 3;

  private final Reading reading;
  private final List<EntityMention> places;

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
        Optional<String> country = country(actors, i, body.get().end());
        if (country.isPresent()) {
          actor(body.get(), country.get()).ifPresent(all::add);
          end = body.get().end();
        }
      }
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** A word for such a body, with the gazetteer's kind; a court has none and is its state's. */
  private Optional<Hit<String>> body(int token) {
    Optional<Hit<String>> court = reading.wordAt(token, "home-court");
    if (court.isPresent()) {
      return Optional.of(new Hit<>("", Set.of(), token, court.get().end()));
    }
    Optional<Hit<String>> police = reading.wordAt(token, "police");
    return Titles.beginningAt(reading, token)
        .filter(h -> h.value().is("ORG_HEAD") || h.value().code().equals(PROSECUTOR))
        .filter(h -> KINDS.contains(h.value().code()))
        .map(h -> new Hit<>(h.value().code(), Set.of(), token, h.end()))
        .or(() -> police.map(h -> new Hit<>("police", Set.of(), token, h.end())));
  }

  /** Whether no name is in the words or right behind them, nor behind one adjective. */
  private boolean isFree(List<Actor> actors, int first, int end) {
    boolean named = // "the parliament of the region", of a place or union that is no actor
        reading.isNamed(end)
            || reading.isNamed(end + 1)
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
        && TextOrder.within(actors, Actor::first, first, end + 2).isEmpty()
        && actors.stream().noneMatch(a -> a.first() < first && a.end() > first);
  }

  private Optional<String> country(List<Actor> actors, int first, int end) {
    if (reading.isWord(end, "in")) {
      Set<String> town = countries(List.of(), end, end + TOWN);
      if (!town.isEmpty()) {
        return town.stream().findFirst();
      }
    }
    List<Sentence> sentences = reading.text().sentences();
    int here = TextOrder.indexOf(sentences, Sentence::firstToken, first + 1) - 1;
    if (here < 0) {
      return Optional.empty();
    }
    int start = sentences.get(here).firstToken();
    Set<String> told = told(actors, start, first);
    if (told.isEmpty() && here > 0) {
      told = told(actors, sentences.get(here - 1).firstToken(), start);
    }
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  /**
   * Where the words of a run say that they happen: in one country's towns, else of whom they tell.
   */
  private Set<String> told(List<Actor> actors, int first, int end) {
    Set<String> towns = countries(List.of(), first, end);
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
                .entry("org:" + body.value() + "-" + country.toLowerCase(Locale.ROOT));
    Sort sort =
        switch (body.value()) {
          case "" -> Sort.STATE;
          case "police" -> Sort.FORCES;
          default -> Sort.ORGANISATION;
        };
    return entry.map(
        e ->
            Actor.over(
                reading, body.first(), body.end(), sort, e.id(), e.name(), Optional.of(country)));
  }
}
