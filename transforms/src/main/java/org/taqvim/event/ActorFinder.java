// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.TaggedNames;
import org.taqvim.event.ConflictProfile.Ally;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.TextOrder;

/**
 * Finds the actors of an article: those that the name tagger knows, each with the titles beside it,
 * and those that only the conflict tells, such as the authorities of a place that is no state.
 */
final class ActorFinder {
  private final Reading reading;

  /** In text order, without overlaps. */
  private final List<Actor> actors = new ArrayList<>();

  private List<EntityMention> places = List.of();
  private List<EntityMention> allied = List.of();

  ActorFinder(Reading reading) {
    this.reading = reading;
  }

  /** Actors in text order, without overlaps. */
  List<Actor> find(TaggedNames names) {
    places = names.entities().stream().filter(e -> e.type() == EntityType.LOC).toList();
    allied = places.stream().filter(e -> reading.profile().allyAt(e.id()).isPresent()).toList();
    names.actors().forEach(this::addTagged);
    names.entities().forEach(this::addLocal);
    addBothSides();
    ActorSenses senses = new ActorSenses(reading, places);
    actors.removeIf(a -> senses.isOfPlace(a) || senses.isOfClock(a));
    actors.removeIf(a -> Outlets.describes(a, actors) || senses.isNoNation(a));
    actors.replaceAll(a -> Outlets.beforeDay(reading, a));
    actors.replaceAll(a -> Outlets.unnamed(reading, a));
    actors.replaceAll(senses::opposed);
    actors.replaceAll(ActorSenses::seated);
    actors.sort(Comparator.comparingInt(Actor::first));
    addRegions();
    addSeparatists();
    List<Actor> titled =
        new Titles(reading, names.entities()).join(new BodyMembers(reading).join(actors));
    List<Actor> related = new CaptivesKin(reading).addTo(titled);
    List<Actor> held = new Counterparts(reading).replace(new UnnamedBodies(reading).addTo(related));
    List<Actor> again =
        new MinistriesAgain(reading, names.entities()).addTo(new BodiesAgain(reading).addTo(held));
    return new Couples(reading)
        .addTo(
            new HomeBodies(reading, names.entities())
                .addTo(new OfficesAgain(reading).replace(again)));
  }

  private void addTagged(ActorMention mention) {
    Optional<String> side = reading.profile().side(mention.id(), mention.country());
    Optional<Ally> ally =
        mention.id().startsWith("group:separatists")
            ? side.flatMap(reading.profile()::allyOf)
            : Optional.empty(); // who parts from a state's ground is who holds that ground
    ActorMention sided =
        new ActorMention(
            mention.begin(),
            mention.end(),
            mention.text(),
            mention.sort(),
            ally.map(Ally::id).orElse(mention.id()),
            ally.map(Ally::name).orElse(mention.name()),
            side);
    place(sided).ifPresent(this::add);
  }

  private Optional<Actor> place(ActorMention mention) {
    int first = reading.text().tokenAt(mention.begin());
    String prefix = "";
    if (first > 0 && reading.token(first - 1).end() > mention.begin()) {
      first--;
      String text = reading.token(first).text();
      int letters = Math.max(0, mention.begin() - reading.token(first).begin());
      prefix = text.substring(0, Math.min(letters, text.length()));
    }
    while (first < reading.size() && reading.token(first).isSign()) {
      first++;
      prefix = "";
    }
    int end = Math.max(first + 1, reading.text().tokenAt(mention.end()));
    while (end > first + 1 && reading.isWord(end - 1, "that")) {
      end--; // what somebody says is no part of the name
    }
    if (first >= reading.size() || reading.timeAt(first) >= 0) {
      return Optional.empty(); // Monday is also a capital's name
    }
    return Optional.of(new Actor(mention, first, end, prefix, Optional.empty()));
  }

  /** "The Karabakh authorities", "the Armenians of Karabakh", "the authorities in Stepanakert". */
  private void addLocal(EntityMention entity) {
    Optional<Ally> ally = reading.profile().allyAt(entity.id());
    if (ally.isEmpty() || entity.type() != EntityType.LOC) {
      addBodyIn(entity);
      return;
    }
    ActorMention mention =
        new ActorMention(
            entity.begin(),
            entity.end(),
            entity.text(),
            Sort.STATE,
            ally.get().id(),
            ally.get().name(),
            Optional.of(ally.get().country()));
    Optional<Actor> placed = place(mention);
    if (placed.isEmpty() || overlaps(placed.get())) {
      return;
    }
    int head = head(placed.get(), ally.get());
    if (head >= 0) {
      int place = placed.get().first();
      TextOrder.within(actors, Actor::first, head, place).removeIf(a -> a.end() <= place);
      add(placed.get().spanning(head, placed.get().end(), prefix(head), Optional.empty()));
    }
  }

  /** "The authorities of the region": of the ally's place that the article named last. */
  private void addRegions() {
    for (int i = 1; i < reading.size(); i++) {
      Optional<Hit<String>> region = reading.wordAt(i, "region");
      Optional<Hit<ActorWord>> body = region.isEmpty() ? Optional.empty() : bodyBefore(i);
      int at = reading.token(i).begin();
      Optional<Ally> ally = body.filter(h -> isBody(h.value())).flatMap(h -> lastAllyBefore(at));
      if (ally.isPresent()) {
        Actor actor = ofAlly(ally.get(), body.get().first(), region.get().end());
        boolean named =
            TextOrder.within(actors, Actor::first, actor.end(), actor.end() + 1).stream()
                .anyMatch(a -> isNamed(a, body));
        if (!named && !overlaps(actor)) {
          add(actor);
        }
      }
    }
  }

  private Actor ofAlly(Ally ally, int first, int end) {
    return Actor.over(
        reading, first, end, Sort.STATE, ally.id(), ally.name(), Optional.of(ally.country()));
  }

  /** "The separatists", of no place by name: those of the ally's place that was named last. */
  private void addSeparatists() {
    for (int i = 0; i < reading.size(); i++) {
      Optional<Hit<ActorWord>> word =
          Titles.beginningAt(reading, i)
              .filter(h -> h.value().is("GROUP") && h.value().code().equals("separatists"));
      int at = reading.token(i).begin();
      Optional<Ally> ally = word.flatMap(w -> lastAllyBefore(at));
      if (ally.isPresent()) {
        Actor actor = ofAlly(ally.get(), i, word.get().end());
        if (!overlaps(actor)) {
          add(actor);
        }
      }
    }
  }

  /** The word for a body or its people before "the region", "in the region". */
  private Optional<Hit<ActorWord>> bodyBefore(int region) {
    if (!reading.isWord(region - 1, "in")) {
      return Titles.endingAt(reading, unquoted(region - 1));
    }
    boolean quoted = reading.isSign(region - 2, "\u00BB\"");
    return Titles.endingAt(reading, unquoted(region - 2))
        .filter(h -> quoted || h.value().is("ORG_HEAD")); // others' people may be there too
  }

  /**
   * Opponents write the name of such a body between marks of quotation: «ministry» in the region.
   */
  private int unquoted(int token) {
    return reading.isSign(token, "\u00BB\"") ? token - 1 : token;
  }

  /** "The president of the region NN": the office is the title of a name. */
  private static boolean isNamed(Actor actor, Optional<Hit<ActorWord>> title) {
    return actor.is(Sort.PERSON) && title.filter(t -> t.value().isTitle()).isPresent();
  }

  private Optional<Ally> lastAllyBefore(int offset) {
    int after = TextOrder.indexOf(allied, EntityMention::end, offset + 1);
    return after == 0 ? Optional.empty() : reading.profile().allyAt(allied.get(after - 1).id());
  }

  private static boolean isBody(ActorWord word) {
    return word.is("GROUP")
        || word.is("ROLE")
        || word.is("FORCES")
        || word.is("ORG_HEAD")
        || word.is("SIDE");
  }

  /** "The Ministry of Defence in Yerevan": the capital gives a body its country. */
  private void addBodyIn(EntityMention entity) {
    Optional<String> country = Gazetteer.standard().capitalOf(entity.id());
    int in = reading.text().tokenAt(entity.begin()) - 1;
    if (country.isEmpty() || !reading.isWord(in, "in")) {
      return;
    }
    Optional<Hit<ActorWord>> body =
        Titles.endingAt(reading, in - 1).filter(h -> h.value().is("ORG_HEAD"));
    Optional<GazetteerEntry> known =
        body.flatMap(
            h ->
                Gazetteer.standard()
                    .entry(
                        "org:" + h.value().code() + "-" + country.get().toLowerCase(Locale.ROOT)));
    if (known.isPresent()) {
      int first = body.get().first();
      ActorMention mention =
          new ActorMention(
              reading.token(first).begin(),
              entity.end(),
              entity.text(),
              Sort.ORGANISATION,
              known.get().id(),
              known.get().name(),
              country);
      List<Actor> after = TextOrder.within(actors, Actor::first, in + 1, reading.size());
      TextOrder.within(after, a -> a.mention().begin(), 0, entity.end()).clear();
      add(
          new Actor(
              mention,
              first,
              Math.max(in + 2, reading.text().tokenAt(entity.end())),
              prefix(first),
              Optional.empty()));
    }
  }

  /**
   * The first token of the words for people or a body before an ally's place, or -1. People of
   * another side are never the place's own: "the forces of X attacked" stands before it too.
   */
  private int head(Actor place, Ally ally) {
    int before = place.first() - 1;
    if (before >= 0 && reading.isWord(before, "in")) {
      before = unquoted(before - 1);
      if (Titles.endingAt(reading, before).filter(h -> isCounted(h.first())).isPresent()) {
        return -1; // "five soldiers died in X": whose they were nobody says
      }
    } else {
      before = reading.wordEndingAt(before, "of-region").map(w -> w.first() - 1).orElse(before);
      Optional<Hit<ActorWord>> there = // "separatists, the ministry in the region of X"; no sniper
          reading.isWord(before, "in")
              ? Titles.endingAt(reading, unquoted(before - 1))
                  .filter(h -> h.value().is("ORG_HEAD") || h.value().code().equals("separatists"))
              : Optional.empty();
      if (there.isPresent()) {
        return there.get().first();
      }
    }
    int first = before;
    int named = -1;
    for (Actor actor : TextOrder.within(actors, Actor::end, before + 1, before + 2)) {
      boolean people = actor.is(Sort.DEMONYM) || actor.is(Sort.GROUP) || actor.is(Sort.FORCES);
      boolean own = actor.mention().country().filter(c -> !c.equals(ally.country())).isEmpty();
      if (people && own) {
        first = actor.first();
        named = first;
      }
    }
    Optional<Hit<ActorWord>> word = Titles.endingAt(reading, named < 0 ? before : first - 1);
    if (word.map(Hit::value).filter(ActorFinder::isBody).isPresent()) {
      return word.get().first();
    }
    return named;
  }

  /** Whether a number, or a word for some, stands right before people. */
  private boolean isCounted(int people) {
    boolean second = reading.isWord(people - 1, "and"); // "5,000 soldiers and civilians"
    int first =
        second
            ? Titles.endingAt(reading, people - 2).map(h -> h.first() - 1).orElse(people - 1)
            : people - 1;
    return reading.isWord(first, "several")
        || reading.isWord(first, "thousands")
        || reading.endsWord(first, "several")
        || (first >= 0 && Numbers.at(reading, first, first + 1).length > 0); // may open the text
  }

  private boolean overlaps(Actor actor) {
    int after = TextOrder.indexOf(actors, Actor::first, actor.end());
    return after > 0 && actors.get(after - 1).end() > actor.first();
  }

  private void add(Actor actor) {
    actors.add(TextOrder.indexOf(actors, Actor::first, actor.first() + 1), actor);
  }

  private String prefix(int token) {
    return Titles.proclitic(reading, token);
  }

  /** Words for both parties that the tagger does not know as such. */
  private void addBothSides() {
    if (reading.profile().parties().isEmpty()) {
      return;
    }
    String id = "group:both-sides";
    String name = Gazetteer.standard().name(id).orElse(id);
    for (int i = 0; i < reading.size(); i++) {
      Optional<Hit<String>> both = reading.wordAt(i, "both");
      if (both.isPresent()) {
        Actor actor =
            Actor.over(reading, i, both.get().end(), Sort.GROUP, id, name, Optional.empty());
        if (!overlaps(actor)) {
          add(actor);
        }
      }
    }
  }
}
