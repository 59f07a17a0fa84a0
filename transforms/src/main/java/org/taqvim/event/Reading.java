// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.taqvim.entity.ActorMention;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.TaggedNames;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;
import org.taqvim.text.TextOrder;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/**
 * An article with everything that the lexicon, the name tagger and the time finder know of its
 * tokens, looked up once.
 */
final class Reading {
  private final TokenizedText text;
  private final EventLexicon lexicon;
  private final ConflictProfile profile;
  private final List<TimeMention> times;
  private final TaggedNames names;
  private final List<Actor> actors = new ArrayList<>();
  private final FunctionWords words;
  private final TriggerWords triggers;
  private final Actor[] actorAt;
  private final List<Citations.Citation> citations = new ArrayList<>();
  private final Set<Actor> cited = new HashSet<>();
  private final int[] timeAt;

  /**
   * An actor with its tokens: its name, and the titles beside it.
   *
   * @param end after its last token
   * @param prefix letters of its first token that are not part of it: a proclitic
   * @param office the office that a title beside it names
   */
  record Actor(ActorMention mention, int first, int end, String prefix, Optional<String> office) {
    /** Whom a run of tokens means that the name tagger does not know. */
    static Actor over(
        Reading reading,
        int first,
        int end,
        ActorMention.Sort sort,
        String id,
        String name,
        Optional<String> country) {
      int begin = reading.token(first).begin();
      int finish = reading.token(end - 1).end();
      String text = reading.text().source().text().substring(begin, finish);
      ActorMention mention = new ActorMention(begin, finish, text, sort, id, name, country);
      return new Actor(mention, first, end, Titles.proclitic(reading, first), Optional.empty());
    }

    /** The same actor with other tokens. */
    Actor spanning(int first, int end, String prefix, Optional<String> office) {
      return new Actor(mention, first, end, prefix, office);
    }

    /** The same one, meant by another run of tokens: "the court" after its name. */
    Actor again(Reading reading, int first, int end) {
      return over(
          reading, first, end, mention.sort(), mention.id(), mention.name(), mention.country());
    }

    /** What the same tokens stand for when the words beside them are read too. */
    Actor as(GazetteerEntry entry, ActorMention.Sort sort) {
      return as(entry, sort, mention.country());
    }

    /** Another that the same name means, of its own country. */
    Actor standingFor(GazetteerEntry entry) {
      return as(entry, mention.sort(), entry.country());
    }

    private Actor as(GazetteerEntry entry, ActorMention.Sort sort, Optional<String> country) {
      ActorMention m = mention;
      return new Actor(
          new ActorMention(m.begin(), m.end(), m.text(), sort, entry.id(), entry.name(), country),
          first,
          end,
          prefix,
          office);
    }

    boolean is(ActorMention.Sort sort) {
      return mention.sort() == sort;
    }
  }

  Reading(
      TokenizedText text,
      EventLexicon lexicon,
      ConflictProfile profile,
      List<TimeMention> times,
      TaggedNames names) {
    this.text = text;
    this.lexicon = lexicon;
    this.profile = profile;
    this.times = times;
    this.names = names;
    this.words = new FunctionWords(text, lexicon);
    this.actorAt = new Actor[text.tokens().size()];
    this.timeAt = new int[text.tokens().size()];
    Arrays.fill(timeAt, -1);
    for (int i = 0; i < times.size(); i++) {
      mark(timeAt, times.get(i).begin(), times.get(i).end(), i);
    }
    new ActorFinder(this).find(names).forEach(this::add);
    this.triggers = new TriggerWords(this);
    Citations finder = new Citations(this);
    text.sentences().forEach(sentence -> citations.addAll(finder.in(sentence)));
    citations.forEach(c -> cited.add(c.actor()));
  }

  /** Adds an actor that no other overlaps. */
  void add(Actor actor) {
    actors.add(TextOrder.indexOf(actors, Actor::first, actor.first()), actor);
    for (int i = actor.first(); i < actor.end() && i < actorAt.length; i++) {
      actorAt[i] = actor;
    }
  }

  private void mark(int[] at, int begin, int end, int value) {
    int first = text.tokenAt(begin);
    if (first > 0 && token(first - 1).end() > begin) {
      first--;
    }
    for (int i = first; i < at.length && token(i).begin() < end; i++) {
      at[i] = value;
    }
  }

  TaggedNames names() {
    return names;
  }

  TokenizedText text() {
    return text;
  }

  EventLexicon lexicon() {
    return lexicon;
  }

  ConflictProfile profile() {
    return profile;
  }

  List<TimeMention> times() {
    return times;
  }

  List<Actor> actors() {
    return actors;
  }

  /** Whether the conflict's parties or places are named in a run of tokens. */
  boolean touchesConflict(int first, int end) {
    return profile.touches(text.tokens(), first, end);
  }

  Token token(int index) {
    return text.tokens().get(index);
  }

  int size() {
    return text.tokens().size();
  }

  /** The sentence that holds a token. */
  Sentence sentenceOf(int token) {
    List<Sentence> sentences = text.sentences();
    return sentences.get(TextOrder.indexOf(sentences, Sentence::firstToken, token + 1) - 1);
  }

  /** The actors that begin in a run of tokens. */
  List<Actor> actors(int first, int end) {
    return List.copyOf(TextOrder.within(actors, Actor::first, first, end));
  }

  /** The last of some actors that begins before a token. */
  Optional<Actor> lastActor(int end, Predicate<Actor> wanted) {
    for (int i = TextOrder.indexOf(actors, Actor::first, end) - 1; i >= 0; i--) {
      if (wanted.test(actors.get(i))) {
        return Optional.of(actors.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whom a run of tokens cites, in the order of the words that cite. */
  List<Citations.Citation> citations(int first, int end) {
    return citations.stream()
        .filter(c -> c.actor().first() >= first && c.actor().first() < end)
        .toList();
  }

  boolean isCited(Actor actor) {
    return cited.contains(actor);
  }

  Optional<Actor> actorAt(int token) {
    boolean holds = token >= 0 && token < actorAt.length;
    return holds ? Optional.ofNullable(actorAt[token]) : Optional.empty();
  }

  /** Whether the name of somebody, something or some place holds a token. */
  boolean isNamed(int token) {
    if (token < 0 || token >= size()) {
      return false;
    }
    int begin = token(token).begin();
    int last = TextOrder.indexOf(names.entities(), EntityMention::begin, begin + 1) - 1;
    return last >= 0 && names.entities().get(last).end() > begin;
  }

  /** Whether a noun of so many tokens and one at most that tells an event ends with a token. */
  boolean endsNounOfEvent(int token, int more) {
    for (int first = token; first >= Math.max(0, token - more); first--) {
      if (triggers(first, first + 1).stream()
          .anyMatch(t -> t.end() == token + 1 && !t.value().isVerb())) {
        return true;
      }
    }
    return false;
  }

  /** Index of the time expression that holds a token, or -1. */
  int timeAt(int token) {
    return token >= 0 && token < timeAt.length ? timeAt[token] : -1;
  }

  /** The first token of a time expression, whatever is glued before it. */
  int firstOf(int time) {
    int first = text.tokenAt(times.get(time).begin());
    return first > 0 && token(first - 1).end() > times.get(time).begin() ? first - 1 : first;
  }

  /** The triggers that begin in a run of tokens. */
  List<PhraseIndex.Hit<Trigger>> triggers(int first, int end) {
    return triggers.in(first, end);
  }

  /** Whether a token begins what a paper lays down: "and the return of the captives". */
  boolean isTerm(int token) {
    return triggers.isTerm(token);
  }

  /** Whether a verb of doing or announcing takes the verbal noun at a token. */
  boolean isRuled(int token) {
    return triggers.isRuled(token);
  }

  /** The forms of verbs that begin at a token, as many as are written alike. */
  List<PhraseIndex.Hit<String>> verbsAt(int token) {
    return triggers.verbsAt(token);
  }

  Optional<PhraseIndex.Hit<String>> verbAt(int token) {
    return triggers.verbsAt(token).stream().findFirst();
  }

  /** Whether the verb at a token can be a form of one of some verbs, by past stem. */
  boolean isVerbOf(int token, List<String> lemmas) {
    return triggers.verbsAt(token).stream().anyMatch(v -> lemmas.contains(v.value()));
  }

  /** The longest function word of a role that begins at a token. */
  Optional<PhraseIndex.Hit<String>> wordAt(int token, String role) {
    return words.at(token, role);
  }

  /** Whether a function word of any role begins at a token. */
  boolean isFunctionWord(int token) {
    return words.isAny(token);
  }

  boolean isWord(int token, String role) {
    return words.at(token, role).isPresent();
  }

  /** Whether a function word of a role ends with a token. */
  boolean endsWord(int token, String role) {
    return words.endingAt(token, role).isPresent();
  }

  /** The function word of a role that ends with a token. */
  Optional<PhraseIndex.Hit<String>> wordEndingAt(int token, String role) {
    return words.endingAt(token, role);
  }

  /** Whether a longer function word of a role holds a token, not as its first. */
  boolean insideWord(int token, String role) {
    return words.isInside(token, role);
  }

  /** Whether a function word of a role stands in a clause, outside what is embedded in it. */
  boolean hasWord(Clause clause, String role) {
    int begin = clause.inserted().map(Span::begin).orElse(clause.end());
    int end = clause.inserted().map(Span::end).orElse(clause.end());
    return hasWord(clause.first(), begin, role) || hasWord(end, clause.end(), role);
  }

  /** Whether a function word of a role stands in a run of tokens. */
  boolean hasWord(int first, int end, String role) {
    return words.isAmong(first, end, role);
  }

  boolean isSign(int token, String signs) {
    return token >= 0
        && token < size()
        && token(token).isSign()
        && signs.contains(straight(token(token).text()));
  }

  /** A curved mark of quotation as a straight one: many pages use the two curved ones at random. */
  private static String straight(String sign) {
    return "\u201C\u201D\u201E".contains(sign) ? "\"" : sign;
  }

  /** Whether a word begins as one with the Arabic article does; shorter ones do so by chance. */
  boolean hasArticle(int token) {
    String word = token(token).text();
    return word.length() > 2 && word.charAt(0) == Letters.ALEF && word.charAt(1) == Letters.LAM;
  }
}
