// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Reads "the ministry of defence", "the foreign ministry of this country" where no word beside it
 * names the state: it is the one that the article named before, or this country's; "of our country"
 * is the reporter's ({@link HomeCountry}).
 */
final class UnnamedBodies {
  private static final int NEAR = 40;
  private static final String MINISTER = "-minister";

  private final Reading reading;

  UnnamedBodies(Reading reading) {
    this.reading = reading;
  }

  /** The actors with those bodies among them, in text order. */
  List<Actor> addTo(List<Actor> actors) {
    List<Actor> all = new ArrayList<>(actors);
    HomeCountry home = new HomeCountry(reading, actors);
    for (int i = 0; i < reading.size(); i++) {
      int at = i;
      Optional<Hit<ActorWord>> office = Titles.beginningAt(reading, at);
      Optional<String> ours = office.flatMap(h -> home.at(h.end()));
      if (ours.isPresent() && isFree(all, at, office.get().end())) {
        ofHome(office.get(), ours.get()).ifPresent(all::add);
        continue;
      }
      Optional<Hit<ActorWord>> word = office.filter(h -> h.length() > 1 && isTold(h));
      if (word.isPresent() && isFree(all, at, word.get().end())) {
        body(all, word.get()).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Actor::first));
    return all;
  }

  /** "The foreign ministry of our country", "our country's minister" without his name. */
  private Optional<Actor> ofHome(Hit<ActorWord> word, String country) {
    boolean body = word.value().is("ORG_HEAD");
    int end = word.end() + 1;
    boolean held = body || word.value().is("ROLE");
    return held && !(reading.isNamed(end) && !body)
        ? actor(word.first(), end, (body ? "org:" : "office:") + word.value().code() + "-", country)
        : Optional.empty();
  }

  /** A body or its spokesman; a minister whom no name right behind tells. */
  private boolean isTold(Hit<ActorWord> word) {
    return word.value().isBodyOrOffice() || (isMinister(word) && !reading.isNamed(word.end()));
  }

  private static boolean isMinister(Hit<ActorWord> word) {
    return word.value().is("ROLE") && word.value().code().endsWith(MINISTER);
  }

  /** Whether no actor is in the words, nor right behind them or behind one adjective. */
  private boolean isFree(List<Actor> actors, int first, int end) {
    boolean ends = ActorSenses.isVerb(reading, end) || reading.isFunctionWord(end);
    int adjective = ends ? end : end + 1;
    return actors.stream().allMatch(a -> a.end() <= first || a.first() > adjective);
  }

  private Optional<Actor> body(List<Actor> actors, Hit<ActorWord> word) {
    Optional<Hit<String>> back = reading.wordAt(word.end(), "own-country");
    String kind = word.value().is("ORG_HEAD") ? "org:" : "office:";
    String id = kind + word.value().code() + "-";
    List<Actor> before =
        actors.stream()
            .filter(a -> a.end() <= word.first() && a.mention().country().isPresent())
            .sorted(Comparator.comparingInt(Actor::first).reversed())
            .toList();
    Optional<String> country =
        back.isPresent()
            ? antecedent(before, word.first())
                .filter(a -> !isMinister(word) || isOne(before, word.first()))
                .flatMap(a -> a.mention().country())
            : seat(word.first()).or(() -> again(before, word, id));
    int end = back.map(Hit::end).orElse(word.end());
    return country.flatMap(c -> actor(word.first(), end, id, c));
  }

  /** That of the last body or office of the kind; of a minister, that of his ministry. */
  private Optional<String> again(List<Actor> before, Hit<ActorWord> word, String id) {
    return before.stream()
        .filter(a -> !isMinister(word) && a.mention().id().startsWith(id))
        .findFirst()
        .or(() -> ministry(before, word))
        .flatMap(a -> a.mention().country());
  }

  /** "In P, the foreign ministry warned": of the state whose capital opens the sentence. */
  private Optional<String> seat(int word) {
    int first = sentence(word);
    while (first < word && (reading.isWord(first, "and") || reading.token(first).isSign())) {
      first++;
    }
    int city = first + 1;
    return city >= word || !reading.isWord(first, "in") || !reading.isSign(city + 1, ",")
        ? Optional.empty()
        : reading
            .names()
            .entitiesIn(reading.token(city).begin(), reading.token(city).end())
            .stream()
            .flatMap(e -> Gazetteer.standard().capitalOf(e.id()).stream())
            .findFirst();
  }

  /** "The foreign ministry of A announced that the foreign minister …": the ministry's own. */
  private Optional<Actor> ministry(List<Actor> before, Hit<ActorWord> word) {
    String code = word.value().code();
    String id = "org:" + code.replaceFirst(MINISTER + "$", "-ministry") + "-";
    int here = sentence(word.first());
    return !isMinister(word)
        ? Optional.empty()
        : before.stream()
            .filter(a -> a.first() >= here && a.mention().id().startsWith(id))
            .findFirst();
  }

  /** "This country": one that its own sentence names before, else whom the last one begins with. */
  private Optional<Actor> antecedent(List<Actor> before, int word) {
    int here = sentence(word);
    List<Actor> near =
        before.stream().filter(a -> word - a.end() <= NEAR && !a.is(Sort.MEDIA)).toList();
    Optional<Actor> own = near.stream().filter(a -> a.first() >= here).findFirst();
    if (own.isPresent() || near.isEmpty()) {
      return own;
    }
    int last = sentence(near.get(0).first());
    return near.stream().filter(a -> a.first() >= last).reduce((a, b) -> b);
  }

  /** Whether the sentence names one country alone before a token. */
  private boolean isOne(List<Actor> before, int word) {
    int here = sentence(word);
    return before.stream()
            .filter(a -> a.first() >= here && !a.is(Sort.MEDIA))
            .map(a -> a.mention().country())
            .distinct()
            .count()
        == 1;
  }

  /** The first token of the sentence that holds a token. */
  private int sentence(int token) {
    List<Sentence> sentences = reading.text().sentences();
    int next = TextOrder.indexOf(sentences, Sentence::firstToken, token + 1);
    return next == 0 ? 0 : sentences.get(next - 1).firstToken();
  }

  private Optional<Actor> actor(int first, int end, String body, String country) {
    String id = body + country.toLowerCase(Locale.ROOT);
    int begin = reading.token(first).begin();
    int finish = reading.token(end - 1).end();
    String text = reading.text().source().text().substring(begin, finish);
    Sort sort = body.startsWith("org:") ? Sort.ORGANISATION : Sort.OFFICE;
    String prefix = Titles.proclitic(reading, first);
    return Gazetteer.standard()
        .name(id)
        .map(n -> new ActorMention(begin, finish, text, sort, id, n, Optional.of(country)))
        .map(m -> new Actor(m, first, end, prefix, Optional.empty()));
  }
}
