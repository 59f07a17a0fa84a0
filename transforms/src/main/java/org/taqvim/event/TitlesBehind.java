// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.Holder;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.TextOrder;

/** Widens a person's name over the titles that stand behind it. */
final class TitlesBehind {
  private static final int APPOSITION = 9;

  /** How far behind a title the marker of a list of objects may stand. */
  private static final int OBJECT_REACH = 5;

  private final Reading reading;
  private final Appositions appositions;
  private final Map<Integer, Integer> names;

  /**
   * @param names where each name of the article begins, and where it ends
   */
  TitlesBehind(Reading reading, Map<Integer, Integer> names) {
    this.reading = reading;
    this.appositions = new Appositions(reading);
    this.names = names;
  }

  /** Widens a name over the titles after it. */
  Actor after(Actor person, List<Actor> actors, int index) {
    int i = person.end();
    while (reading.isSign(i, "\u00BB\")")) {
      i++;
    }
    int close = i;
    boolean comma = reading.isSign(i, ",");
    if (comma) {
      i++;
    }
    Optional<Hit<ActorWord>> title =
        Titles.beginningAt(reading, i).filter(h -> h.value().is("ROLE"));
    boolean unlisted = NamedHolders.isUnlisted(person);
    int shared =
        Math.max(
            appositions.shared(actors, index, i),
            comma && unlisted ? appositions.among(actors, i) : -1);
    if (shared > 0) {
      return person.spanning(person.first(), shared, person.prefix(), person.office());
    }
    Optional<Hit<String>> head = reading.wordAt(i, "title");
    boolean verbFirst = reading.lexicon().isVerbFirst();
    if (title.isEmpty() && head.isPresent() && (!comma || unlisted) && !verbFirst) {
      return head.map(h -> swallow(actors, index + 1, appositions.bridged(actors, h.end())))
          .filter(end -> isRuled(person) || !takes(end))
          .filter(end -> !comma || !reading.isWord(end, "and"))
          .map(end -> person.spanning(person.first(), end, person.prefix(), person.office()))
          .orElse(person);
    }
    if (title.isEmpty() || Titles.isConjoined(Titles.proclitic(reading, i))) {
      return comma ? apposition(person, actors, index, close) : person;
    }
    int from = title.get().end();
    int end = swallow(actors, index + 1, unlisted ? appositions.bridged(actors, from) : from);
    if (!comma && (isAnothers(person, title.get()) || isForeign(person, actors, index + 1, i))) {
      return person;
    }
    if (comma && !verbFirst && isName(actors, index + 1, end)) {
      return person;
    }
    Optional<String> office = person.office().or(() -> Optional.of(title.get().value().code()));
    return person.spanning(person.first(), end, person.prefix(), office);
  }

  /** "X the minister of defence (object) dismissed": an office that X is known not to have held. */
  private boolean isAnothers(Actor person, Hit<ActorWord> title) {
    List<Holder> terms = Gazetteer.standard().terms(person.mention().id());
    String office = "office:" + title.value().code() + "-";
    return !reading.lexicon().isVerbFirst()
        && reading.isWord(title.end(), "object")
        && !terms.isEmpty()
        && terms.stream().noneMatch(t -> t.office().startsWith(office));
  }

  /** "A received the president of B": an office of another state than the person's. */
  private static boolean isForeign(Actor person, List<Actor> actors, int next, int title) {
    return next < actors.size()
        && actors.get(next).first() == title
        && actors.get(next).is(Sort.OFFICE)
        && person.mention().country().isPresent()
        && actors.get(next).mention().country().isPresent()
        && !person.mention().country().equals(actors.get(next).mention().country());
  }

  /** "X dismissed the head of the council (object)": whom the verb takes is not its subject. */
  private boolean takes(int end) {
    return reading.hasWord(end, Math.min(reading.size(), end + OBJECT_REACH), "object");
  }

  private boolean isRuled(Actor person) {
    return !reading.lexicon().isVerbFirst()
        && (reading.isWord(person.first() - 1, "with")
            || reading.isWord(person.first() - 1, "to")
            || reading.isWord(person.first() - 1, "from"));
  }

  private static boolean isName(List<Actor> actors, int from, int token) {
    return TextOrder.within(actors.subList(from, actors.size()), Actor::first, token, token + 1)
        .stream()
        .anyMatch(a -> a.is(Sort.PERSON));
  }

  /** The end of the countries, bodies and fillers that go on a title. */
  private int swallow(List<Actor> actors, int from, int token) {
    int end = token;
    int next = from;
    boolean country = false;
    while (end < reading.size()) {
      int at = end;
      Optional<Hit<ActorWord>> word =
          Titles.beginningAt(reading, end)
              .filter(h -> h.value().is("FILLER") || h.value().is("ORG_HEAD"));
      while (next < actors.size() && actors.get(next).first() < end) {
        if (actors.get(next).end() > end && goesOn(actors.get(next))) {
          end = actors.get(next).end(); // "head of the | council of X", a body of that name
          country = !actors.get(next).is(Sort.ORGANISATION);
        }
        next++;
      }
      if (next < actors.size() && actors.get(next).first() == end) {
        if (country || !goesOn(actors.get(next))) {
          break;
        }
        end = actors.get(next).end();
        country = !actors.get(next).is(Sort.ORGANISATION);
      } else if (word.isPresent()) {
        end = word.get().end();
      } else if (!country && isThisCountry(end)) {
        end = reading.wordAt(end, "country").orElseThrow().end();
        country = true;
      } else if (!country && names.containsKey(end)) {
        end = names.get(end);
        country = true;
      }
      if (end == at) {
        break;
      }
    }
    return end;
  }

  /** "prime minister of this country". */
  private boolean isThisCountry(int token) {
    return !reading.lexicon().isVerbFirst() && reading.wordAt(token, "country").isPresent();
  }

  private static boolean goesOn(Actor actor) {
    return !Titles.isConjoined(actor.prefix())
        && switch (actor.mention().sort()) {
          case STATE, DEMONYM, ORGANISATION, GOVERNMENT, FORCES, OFFICE -> true;
          case PERSON, MEDIA, GROUP -> false;
        };
  }

  /** "NN, who leads the policy of X, said": what two commas enclose beside a name. */
  private Actor apposition(Actor person, List<Actor> actors, int index, int comma) {
    int end = comma + 1;
    while (end < Math.min(reading.size(), comma + APPOSITION) && !reading.token(end).isSign()) {
      int at = end;
      boolean other =
          reading.timeAt(at) >= 0
              || reading.isWord(at, "object")
              || reading.isWord(at, "and")
              || reading.isWord(at, "with")
              || isName(actors, 0, at);
      if (other) {
        return person;
      }
      end++;
    }
    int last = end;
    boolean body =
        TextOrder.within(actors.subList(index + 1, actors.size()), Actor::first, comma + 1, last)
            .stream()
            .anyMatch(a -> a.end() <= last && goesOn(a));
    return body && reading.isSign(last, ",")
        ? person.spanning(person.first(), last, person.prefix(), person.office())
        : person;
  }
}
