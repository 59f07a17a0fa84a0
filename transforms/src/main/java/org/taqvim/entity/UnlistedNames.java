// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.entity.StatisticalTagger.Guess;
import org.taqvim.language.LanguagePack;
import org.taqvim.text.Letters;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/**
 * The last layer: names that no list holds, where the statistical tagger is sure or a given name
 * stands before a family name.
 *
 * <p>It adds to what the gazetteer and the grammar found and changes one thing in it: a family name
 * that they linked alone is another person's where an unexpected given name stands before it. How
 * sure is sure enough was chosen on the development parts of the corpora (MODEL_CARD.md).
 */
final class UnlistedNames {
  /** Classes of the name index that are no part of an unlisted name. */
  private static final Set<WordClass> WORDS =
      Set.of(
          WordClass.ROLE,
          WordClass.ROLES,
          WordClass.ORG_HEAD,
          WordClass.SIDE,
          WordClass.FORCES,
          WordClass.GROUP,
          WordClass.BOTH,
          WordClass.EPITHET,
          WordClass.FILLER,
          WordClass.AT,
          WordClass.PLACE_HEAD,
          WordClass.DEMONYM,
          WordClass.STATE);

  private static final float AFTER_TITLE = 0;
  private static final float LONE_AFTER_TITLE = 15;
  private static final float WITH_CUE = 10;
  private static final float WHOLE_NAME = 45;
  private static final float LONE_WITH_CUE = 40;
  private static final float LONE = 75;
  private static final float PLACE_WITH_CUE = 12;
  private static final float PLACE = 70;
  private static final float ORGANISATION = 80;
  private static final float AGAIN = 25;
  private static final int LONGEST = 5;

  private final Gazetteer gazetteer;
  private final EntityLinker linker;
  private final String language;
  private final StatisticalTagger tagger;
  private final PeopleWords people;

  private UnlistedNames(String language, StatisticalTagger tagger, PeopleWords people) {
    this.gazetteer = Gazetteer.standard();
    this.linker = EntityLinker.standard();
    this.language = language;
    this.tagger = tagger;
    this.people = people;
  }

  /** For a language that a model was trained for. */
  static Optional<UnlistedNames> of(LanguagePack pack) {
    String language = pack.property("language").orElse(pack.tag());
    return StatisticalTagger.forLanguage(language)
        .map(tagger -> new UnlistedNames(language, tagger, PeopleWords.of(pack)));
  }

  /** The listed names and what is found beyond them. */
  TaggedNames add(TokenizedText text, List<Span> excluded, List<Piece> pieces, TaggedNames listed) {
    Reading reading = new Reading(text, excluded, pieces, listed);
    reading.run();
    reading.entities.sort(Comparator.comparingInt(EntityMention::begin));
    reading.actors.sort(Comparator.comparingInt(ActorMention::begin));
    return new TaggedNames(reading.entities, reading.actors);
  }

  /** A possible name: words of a sentence, counted from its first. */
  private record Candidate(
      List<NameWord> words, int from, int to, EntityType type, float margin, boolean shaped) {
    String last() {
      return words.get(to - 1).text();
    }

    String key() {
      StringBuilder key = new StringBuilder();
      for (int i = from; i < to; i++) {
        key.append(words.get(i).text());
      }
      return key.toString();
    }
  }

  /** One text on its way through the layer. */
  private final class Reading {
    private final TokenizedText text;
    private final List<Token> tokens;
    private final List<Span> excluded;
    private final int[] classes;
    private final Piece[] pieceOf;
    private final BitSet taken = new BitSet();
    private final BitSet blocked = new BitSet();
    private final List<EntityMention> entities;
    private final List<ActorMention> actors;
    private final Map<String, Link> byFamilyName = new HashMap<>();

    Reading(TokenizedText text, List<Span> excluded, List<Piece> pieces, TaggedNames listed) {
      this.text = text;
      this.tokens = text.tokens();
      this.excluded = excluded;
      this.classes = StatisticalTagger.classes(text, pieces);
      this.pieceOf = new Piece[tokens.size()];
      this.entities = new ArrayList<>(listed.entities());
      this.actors = new ArrayList<>(listed.actors());
      for (Piece piece : pieces) {
        for (int t = piece.first(); t < piece.end(); t++) {
          pieceOf[t] = piece;
        }
        if (piece.lexemes().stream().anyMatch(l -> WORDS.contains(l.wordClass()))) {
          blocked.set(piece.first(), piece.end());
        }
      }
      listed.entities().forEach(name -> take(name.begin(), name.end()));
      listed.actors().forEach(actor -> take(actor.begin(), actor.end()));
    }

    private void take(int begin, int end) {
      int first = text.tokenAt(begin);
      if (first > 0 && (first == tokens.size() || tokens.get(first).begin() > begin)) {
        first--;
      }
      taken.set(first, Math.max(first + 1, text.tokenAt(end)));
    }

    void run() {
      List<Candidate> candidates = new ArrayList<>();
      List<List<NameWord>> sentences = new ArrayList<>();
      for (Sentence sentence : text.sentences()) {
        if (isExcluded(sentence.firstToken(), sentence.endToken())) {
          continue;
        }
        List<NameWord> words = NameWord.of(tokens, sentence.firstToken(), sentence.endToken());
        sentences.add(words);
        namesakes(words);
        candidates.addAll(shaped(words));
        String[] cues = cues(words);
        for (Guess guess : tagger.tag(text, words, classes, i -> cues[i])) {
          candidate(words, guess, cues).ifPresent(candidates::add);
        }
      }
      Map<String, Integer> times = new HashMap<>();
      candidates.forEach(c -> times.merge(c.key(), 1, Integer::sum));
      candidates.stream()
          .filter(c -> c.to() - c.from() > 1)
          .filter(c -> isSure(c, times))
          .forEach(this::accept);
      sentences.forEach(this::familyNames);
      candidates.stream()
          .filter(c -> c.to() - c.from() == 1)
          .filter(c -> isSure(c, times))
          .forEach(this::accept);
    }

    /** The type of name that each word's predecessors announce, or nothing. */
    private String[] cues(List<NameWord> words) {
      String[] cues = new String[words.size()];
      boolean[] several = new boolean[words.size()];
      for (int i = 0; i < cues.length; i++) {
        several[i] = people.isPlacesWordBefore(words, i) || isNext(words, several, i);
        boolean place = several[i] || people.isPlaceWordBefore(words, i);
        cues[i] = place ? "LOC" : people.isTitleBefore(words, i) ? "PER" : "";
      }
      return cues;
    }

    /** Whether a word follows one of several places, after a comma or "and". */
    private boolean isNext(List<NameWord> words, boolean[] several, int i) {
      if (i > 0 && several[i - 1] && tagger.particles(words.get(i).text(), people) == 1) {
        return true;
      }
      for (int back = 2; back <= 3 && back <= i; back++) {
        String between = words.get(i - 1).text();
        boolean joined = between.equals(",") || between.equals(String.valueOf(Letters.WAW));
        if (several[i - back] && joined && !isSign(words.get(i - 2))) {
          return true;
        }
      }
      return false;
    }

    private boolean isExcluded(int first, int end) {
      return isExcluded(new Span(tokens.get(first).begin(), tokens.get(end - 1).end()));
    }

    private boolean isExcluded(Span span) {
      return excluded.stream().anyMatch(span::overlaps);
    }

    /** "Vagif Aliyev" is not the Aliyev who is known by this name alone. */
    private void namesakes(List<NameWord> words) {
      for (int i = 1; i < words.size(); i++) {
        NameWord given = words.get(i - 1);
        if (!people.isGiven(stem(given)) || taken.get(given.first()) || !isBeside(words, i)) {
          continue;
        }
        int begin = tokens.get(words.get(i).first()).begin();
        for (int k = 0; k < entities.size(); k++) {
          EntityMention name = entities.get(k);
          if (name.type() == EntityType.PER && name.begin() == begin && isFamilyNameOnly(begin)) {
            int from = begin(given);
            String whole = text.source().text().substring(from, name.end());
            Link link = linker.link(EntityType.PER, whole, language);
            entities.set(
                k,
                new EntityMention(from, name.end(), whole, EntityType.PER, link.id(), link.name()));
            for (int a = 0; a < actors.size(); a++) {
              if (actors.get(a).begin() == begin && actors.get(a).end() == name.end()) {
                actors.set(a, person(from, name.end(), link, actors.get(a).country()));
              }
            }
            take(from, name.end());
          }
        }
      }
    }

    private boolean isFamilyNameOnly(int begin) {
      Piece piece = pieceOf[text.tokenAt(begin)];
      return piece != null && piece.wordClass() == WordClass.SURNAME && piece.from() == begin;
    }

    private boolean isBeside(List<NameWord> words, int i) {
      Gap gap = tokens.get(words.get(i).first()).gap();
      return gap == Gap.BLANK || gap == Gap.JOINER;
    }

    /** Given names and a word with a family name's ending. */
    private List<Candidate> shaped(List<NameWord> words) {
      List<Candidate> found = new ArrayList<>();
      int i = 0;
      while (i < words.size()) {
        int end = i;
        while (end < words.size()
            && isFree(words.get(end))
            && people.isGiven(end == i ? stem(words.get(end)) : words.get(end).text())
            && (end == i || isBeside(words, end))) {
          end++;
        }
        int to = end;
        if (end > i && end < words.size() && isFree(words.get(end)) && isBeside(words, end)) {
          if (people.isFamilyName(words.get(end).text())) {
            to = end + 1;
          } else if (end + 1 < words.size()
              && isFree(words.get(end + 1))
              && isBeside(words, end + 1)
              && people.isEnding(words.get(end + 1).text())) {
            to = end + 2;
          }
        }
        boolean parted =
            to == i
                && i + 1 < words.size()
                && isFree(words.get(i))
                && tokens.get(words.get(i).first()).isWord()
                && isFree(words.get(i + 1))
                && isBeside(words, i + 1)
                && people.isSuffix(words.get(i + 1).text());
        if (parted) {
          found.add(new Candidate(words, i, i + 2, EntityType.PER, WHOLE_NAME + 1, true));
          to = i + 2;
        } else if (to > end && end > i) {
          found.add(new Candidate(words, i, to, EntityType.PER, WHOLE_NAME + 1, true));
        }
        i = Math.max(to, i + 1);
      }
      return found;
    }

    /** Family names alone, after the whole name has been found somewhere in the text. */
    private void familyNames(List<NameWord> words) {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i).text();
        boolean known =
            byFamilyName.containsKey(word) || byFamilyName.containsKey(stem(words.get(i)));
        if (known && isFree(words.get(i))) {
          accept(new Candidate(words, i, i + 1, EntityType.PER, LONE, true));
        }
      }
    }

    private boolean isFree(NameWord word) {
      return !taken.get(word.first()) && !blocked.get(word.first());
    }

    /** A guess cut to the words that may be a name; empty where a listed word stands inside. */
    private Optional<Candidate> candidate(List<NameWord> words, Guess guess, String[] cues) {
      Optional<EntityType> type = type(guess.type());
      int from = guess.from();
      int to = guess.to();
      while (from < to && (blocked.get(words.get(from).first()) || isSign(words.get(from)))) {
        from++;
      }
      while (to > from
          && (isSign(words.get(to - 1)) || people.isSaying(words.get(to - 1).text()))) {
        to--;
      }
      if (type.isEmpty() || from == to || to - from > LONGEST) {
        return Optional.empty();
      }
      if (type.get() == EntityType.PER) {
        boolean given =
            from > 0
                && isFree(words.get(from - 1))
                && isBeside(words, from)
                && people.isGiven(stem(words.get(from - 1)));
        from -= given ? 1 : 0;
        boolean family =
            to < words.size()
                && isFree(words.get(to))
                && isBeside(words, to)
                && people.isFamilyName(words.get(to).text());
        to += family ? 1 : 0;
      }
      for (int i = from; i < to; i++) {
        for (int t = words.get(i).first(); t < words.get(i).end(); t++) {
          if (taken.get(t) || blocked.get(t)) {
            return Optional.empty();
          }
        }
      }
      boolean letters =
          words.subList(from, to).stream().allMatch(w -> !tokens.get(w.first()).isNumber());
      String only = words.get(from).text();
      return letters && !people.isCommon(only) && (to - from > 1 || only.length() > 2)
          ? Optional.of(new Candidate(words, from, to, type.get(), own(guess, cues), false))
          : Optional.empty();
    }

    /** The margin without what a cue gave. */
    private static float own(Guess guess, String[] cues) {
      boolean announced = cues[guess.from()].equals(guess.type());
      return guess.margin() - (announced ? StatisticalTagger.CUE / (guess.to() - guess.from()) : 0);
    }

    private boolean isSign(NameWord word) {
      return tokens.get(word.first()).isSign();
    }

    private boolean isSure(Candidate c, Map<String, Integer> times) {
      float margin = c.margin() + (times.get(c.key()) > 1 ? AGAIN : 0);
      return switch (c.type()) {
        case PER -> c.shaped() || margin >= leastOfPerson(c);
        case LOC -> margin >= (isPlaceCue(c) ? PLACE_WITH_CUE : PLACE);
        case ORG -> margin >= ORGANISATION;
      };
    }

    private boolean isPlaceCue(Candidate c) {
      return cues(c.words())[c.from()].equals("LOC") || isAfter(c, WordClass.PLACE_HEAD);
    }

    private float leastOfPerson(Candidate c) {
      boolean lone = c.to() - c.from() == 1;
      if (people.isTitleBefore(c.words(), c.from()) || isAfter(c, WordClass.EPITHET)) {
        return lone ? LONE_AFTER_TITLE : AFTER_TITLE;
      }
      if (isPersonCue(c)) {
        return lone ? LONE_WITH_CUE : WITH_CUE;
      }
      return lone ? LONE : WHOLE_NAME;
    }

    private boolean isPersonCue(Candidate c) {
      List<NameWord> words = c.words();
      boolean before = c.from() > 0 && people.isSaying(words.get(c.from() - 1).text());
      boolean after = c.to() < words.size() && people.isSaying(words.get(c.to()).text());
      boolean saying = before || after;
      return saying
          || people.isTitleAfter(words, c.to())
          || isAfter(c, WordClass.ROLE)
          || isAfterOffice(c);
    }

    private boolean isAfter(Candidate c, WordClass wordClass) {
      int first = c.words().get(c.from()).first();
      Piece piece = first > 0 ? pieceOf[first - 1] : null;
      return piece != null && piece.is(wordClass);
    }

    /** Whether an office whose holder the text has not named yet ends right before. */
    private boolean isAfterOffice(Candidate c) {
      int begin = tokens.get(c.words().get(c.from()).first()).begin();
      return actors.stream()
          .filter(a -> a.sort() == Sort.OFFICE)
          .anyMatch(a -> a.end() < begin && begin - a.end() <= 2);
    }

    private void accept(Candidate c) {
      NameWord first = c.words().get(c.from());
      boolean whole = people.isPlaceWordBefore(c.words(), c.from());
      int begin = whole ? tokens.get(first.first()).begin() : begin(first);
      int end = tokens.get(c.words().get(c.to() - 1).end() - 1).end();
      Span span = new Span(begin, end);
      if (isExcluded(span)
          || entities.stream().anyMatch(e -> span.overlaps(new Span(e.begin(), e.end())))) {
        return;
      }
      String words = text.source().text().substring(begin, end);
      boolean lone = c.to() - c.from() == 1;
      Link known = lone ? byFamilyName.getOrDefault(c.last(), byFamilyName.get(stem(first))) : null;
      Link link = known != null ? known : linker.link(c.type(), words, language);
      entities.add(new EntityMention(begin, end, words, c.type(), link.id(), link.name()));
      if (c.type() == EntityType.PER) {
        if (!lone && people.isFamilyName(c.last()) && !people.isGiven(c.last())) {
          byFamilyName.putIfAbsent(c.last(), link);
        }
        if (!isAfterOffice(c)) {
          actors.add(person(begin, end, link, country(c, link)));
        }
      }
    }

    private ActorMention person(int begin, int end, Link link, Optional<String> country) {
      String words = text.source().text().substring(begin, end);
      return new ActorMention(begin, end, words, Sort.PERSON, link.id(), link.name(), country);
    }

    /** The country of a listed person, else of the nationality word right before the name. */
    private Optional<String> country(Candidate c, Link link) {
      int first = c.words().get(c.from()).first();
      Piece piece = first > 0 ? pieceOf[first - 1] : null;
      boolean national =
          piece != null
              && (piece.wordClass() == WordClass.DEMONYM || piece.wordClass() == WordClass.STATE);
      return gazetteer
          .country(link.id())
          .or(() -> national ? gazetteer.country(piece.id()) : Optional.empty());
    }

    /** Where a name begins in its first word: after conjunctions and prepositions. */
    private int begin(NameWord word) {
      int letters = tagger.particles(word.text(), people);
      int at = tokens.get(word.first()).begin();
      return at + (word.end() - word.first() == 1 ? letters : 0);
    }

    private String stem(NameWord word) {
      return word.text().substring(tagger.particles(word.text(), people));
    }
  }

  private static Optional<EntityType> type(String name) {
    return switch (name) {
      case "PER" -> Optional.of(EntityType.PER);
      case "LOC" -> Optional.of(EntityType.LOC);
      case "ORG" -> Optional.of(EntityType.ORG);
      default -> Optional.empty();
    };
  }
}
