// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;
import org.taqvim.text.TextOrder;

/** Says by the words beside a name that it is no actor there, or who is meant in its place. */
final class ActorSenses {
  /** Letters between a word and the next: a blank and the article. */
  private static final int ARTICLE = 3;

  private final Reading reading;
  private final List<EntityMention> places;

  /**
   * @param places the places that the article names, in text order
   */
  ActorSenses(Reading reading, List<EntityMention> places) {
    this.reading = reading;
    this.places = List.copyOf(places);
  }

  /**
   * A nationality that only says where a place lies ("the Armenian province of Tavush"), or a
   * capital that is called one ("in the Czech capital Prague").
   */
  boolean isOfPlace(Actor actor) {
    int before = actor.first() - 1;
    if (actor.is(Sort.DEMONYM)) {
      int begin = actor.mention().begin();
      return reading.isWord(before, "capital")
          || !TextOrder.within(places, EntityMention::end, begin - ARTICLE, begin + 1).isEmpty();
    }
    return actor.is(Sort.GOVERNMENT)
        && actor.mention().id().startsWith("loc:")
        && (reading.isWord(before, "capital")
            || reading.isWord(before - 1, "capital")
            || isOfTalks(actor));
  }

  /** "three o'clock Moscow time": a city or state whose hour it is does nothing. */
  boolean isOfClock(Actor actor) {
    return reading.isWord(actor.first() - 1, "clock");
  }

  /** "Brussels welcomed": the body of several states that sits there, not the state around it. */
  static Actor seated(Actor actor) {
    return !actor.is(Sort.GOVERNMENT)
        ? actor
        : Gazetteer.standard()
            .bodyAt(actor.mention().id())
            .map(body -> actor.standingFor(body))
            .orElse(actor);
  }

  /** "the Brussels talks": where they are held, unless its state is a party or one of several. */
  private boolean isOfTalks(Actor city) {
    int before = city.first() - 1;
    boolean talks = reading.endsWord(before, "meeting") || reading.endsWord(before, "negotiation");
    boolean party = city.mention().country().flatMap(reading.profile()::party).isPresent();
    boolean listed =
        reading.isWord(city.end(), "and")
            || (city.end() < reading.size()
                && reading.lexicon().isVerbFirst()
                && reading.token(city.end()).text().charAt(0) == Letters.WAW);
    return talks && !party && !listed && city.prefix().isEmpty();
  }

  /** A nationality's word in another sense, by its place: "before leaving", "left". */
  boolean isNoNation(Actor actor) {
    int before = actor.first() - 1;
    return actor.is(Sort.DEMONYM)
        && reading.isWord(actor.first(), "doubtful-nation")
        && (isVerb(reading, actor.end())
            || reading.isWord(actor.end(), "this")
            || reading.endsWord(before, "from")
            || reading.endsWord(before, "to")
            || reading.endsWord(before, "before")
            || reading.endsWord(before, "after")
            || reading.endsWord(before, "purpose")
            || reading.endsWord(before, "object"));
  }

  /** Whether a form of a verb begins at a token. */
  static boolean isVerb(Reading reading, int token) {
    int end = reading.size();
    return token >= 0
        && token < end
        && !reading.lexicon().verbs().at(reading.text().tokens(), token, end).isEmpty();
  }

  /** "The opponents of X's government" are not that government. */
  Actor opposed(Actor actor) {
    Optional<Hit<ActorWord>> group =
        actor.is(Sort.GOVERNMENT)
                || actor.is(Sort.STATE)
                || actor.is(Sort.PERSON)
                || actor.mention().id().startsWith("org:government-")
            ? Titles.endingAt(reading, actor.first() - 1)
                .filter(h -> h.value().code().equals("opposition"))
            : Optional.empty();
    Optional<GazetteerEntry> opponents =
        group.flatMap(
            g ->
                actor
                    .mention()
                    .country()
                    .map(c -> "group:opposition-" + c.toLowerCase(Locale.ROOT))
                    .flatMap(Gazetteer.standard()::entry));
    if (opponents.isEmpty()) {
      return actor;
    }
    int first = group.get().first();
    return actor
        .as(opponents.get(), Sort.GROUP)
        .spanning(first, actor.end(), Titles.proclitic(reading, first), Optional.empty());
  }
}
