// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityLinker.Basis;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.entity.StatisticalTagger.Guess;
import org.taqvim.language.LanguagePack;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;

/**
 * The last layer: names that no list holds, where the statistical tagger is sure or a given name
 * stands before a family name.
 *
 * <p>It adds to what the gazetteer and the grammar found and changes one thing in it: a family name
 * that they linked alone is another person's where an unexpected given name stands before it.
 */
final class UnlistedNames {
  private static final Set<String> VILLAGES = Set.of("village", "town");

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
  TaggedNames add(
      TokenizedText text,
      List<Span> excluded,
      List<Span> times,
      List<Piece> pieces,
      TaggedNames listed) {
    Reading reading = new Reading(text, excluded, pieces, listed);
    times.forEach(time -> reading.open.blockTime(time.begin(), time.end()));
    reading.run();
    reading.entities.sort(Comparator.comparingInt(EntityMention::begin));
    reading.actors.sort(Comparator.comparingInt(ActorMention::begin));
    return new TaggedNames(reading.entities, reading.actors);
  }

  /** One text on its way through the layer. */
  private final class Reading {
    private final TokenizedText text;
    private final OpenWords open;
    private final NameCues announced;
    private final NameShapes shapes;
    private final PlaceLists lists;
    private final SoundedPlaces sounded;
    private final NameDoubt doubt;
    private final int[] classes;
    private final List<EntityMention> entities;
    private final List<ActorMention> actors;
    private final Map<String, Set<Link>> byFamilyName = new HashMap<>();

    Reading(TokenizedText text, List<Span> excluded, List<Piece> pieces, TaggedNames listed) {
      this.text = text;
      this.open = new OpenWords(text, excluded, pieces, listed, people);
      this.classes = StatisticalTagger.classes(text, pieces);
      this.entities = new ArrayList<>(listed.entities());
      this.actors = new ArrayList<>(listed.actors());
      this.announced = new NameCues(tagger, people, open);
      this.shapes = new NameShapes(tagger, people, open);
      this.sounded = new SoundedPlaces(linker, language, people, open, shapes);
      this.lists = new PlaceLists(tagger, people, open, sounded);
      this.doubt = new NameDoubt(people, open, announced, actors);
    }

    void run() {
      List<NameCandidate> candidates = new ArrayList<>();
      List<List<NameWord>> sentences = new ArrayList<>();
      for (Sentence sentence : text.sentences()) {
        if (open.isExcluded(sentence.firstToken(), sentence.endToken())) {
          continue;
        }
        List<NameWord> words = NameWord.of(open.tokens, sentence.firstToken(), sentence.endToken());
        sentences.add(words);
        namesakes(words);
        candidates.addAll(shapes.shaped(words));
        candidates.addAll(sounded.of(words));
        candidates.addAll(lists.of(words));
        String[] cues = announced.of(words);
        for (Guess guess : tagger.tag(text, words, classes, i -> cues[i])) {
          shapes.candidate(words, guess, cues).ifPresent(candidates::add);
        }
      }
      Map<String, Integer> times = new HashMap<>();
      candidates.forEach(c -> times.merge(c.key(), 1, Integer::sum));
      candidates.stream()
          .filter(c -> !c.isLone())
          .filter(c -> doubt.isSure(c, times.get(c.key())))
          .forEach(this::accept);
      sentences.forEach(this::familyNames);
      candidates.stream()
          .filter(NameCandidate::isLone)
          .filter(c -> doubt.isSure(c, times.get(c.key())))
          .forEach(this::accept);
    }

    /** "Vagif Aliyev" is not the Aliyev who is known by this name alone. */
    private void namesakes(List<NameWord> words) {
      for (int i = 1; i < words.size(); i++) {
        NameWord given = words.get(i - 1);
        if (!people.isGiven(shapes.stem(given))
            || open.isTaken(given.first())
            || open.isTime(given.first())
            || !open.isBeside(words, i)) {
          continue;
        }
        int begin = open.tokens.get(words.get(i).first()).begin();
        for (int k = 0; k < entities.size(); k++) {
          EntityMention name = entities.get(k);
          if (name.type() == EntityType.PER
              && name.begin() == begin
              && open.isFamilyNameOnly(begin)) {
            int from = begin(given, 2);
            String whole = open.text.source().text().substring(from, name.end());
            Link link = linker.link(EntityType.PER, whole, language);
            entities.set(
                k,
                new EntityMention(from, name.end(), whole, EntityType.PER, link.id(), link.name()));
            for (int a = 0; a < actors.size(); a++) {
              if (actors.get(a).begin() == begin && actors.get(a).end() == name.end()) {
                actors.set(a, person(from, name.end(), link, actors.get(a).country()));
              }
            }
            open.take(from, name.end());
          }
        }
      }
    }

    /** Family names alone, after the whole name has been found somewhere in the text. */
    private void familyNames(List<NameWord> words) {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i).text();
        boolean known =
            byFamilyName.containsKey(word) || byFamilyName.containsKey(shapes.stem(words.get(i)));
        if (known && open.isFree(words.get(i))) {
          accept(new NameCandidate(words, i, i + 1, EntityType.PER, NameDoubt.LONE, true));
        }
      }
    }

    private void accept(NameCandidate c) {
      NameWord first = c.first();
      boolean whole = people.isPlaceWordBefore(c.words(), c.from());
      boolean listed = c.type() == EntityType.LOC && c.shaped();
      int begin = whole ? open.tokens.get(first.first()).begin() : begin(first, listed ? 1 : 2);
      int end = open.tokens.get(c.words().get(c.to() - 1).end() - 1).end();
      Span span = new Span(begin, end);
      if (open.isExcluded(span)
          || entities.stream().anyMatch(e -> span.overlaps(new Span(e.begin(), e.end())))) {
        return;
      }
      String words = open.text.source().text().substring(begin, end);
      boolean lone = c.isLone();
      EntityType type = open.isAfterVillage(c) ? EntityType.LOC : c.type();
      Link link =
          (lone ? ofFamily(c) : Optional.<Link>empty())
              .filter(person -> type == EntityType.PER)
              .or(() -> ofOffice(c, type, words))
              .orElseGet(() -> linker.link(type, words, language));
      if (open.isAfterVillage(c) && link.basis() == Basis.SOUND && !isVillage(link)) {
        link = EntityLinker.open(type, words, language);
      }
      entities.add(new EntityMention(begin, end, words, type, link.id(), link.name()));
      if (type == EntityType.PER) {
        if (!lone && doubt.isFamilyName(c)) {
          byFamilyName.computeIfAbsent(c.last(), key -> new HashSet<>()).add(link);
        }
        actors.add(person(begin, end, link, country(c, link)));
      }
    }

    /** A name behind an office may sound less like one of its holders than another's would. */
    private Optional<Link> ofOffice(NameCandidate c, EntityType type, String words) {
      Set<String> holders = new HashSet<>();
      doubt
          .officeBefore(c)
          .filter(office -> type == EntityType.PER)
          .ifPresent(
              office ->
                  gazetteer.holders(office.id()).forEach(holder -> holders.add(holder.person())));
      return holders.isEmpty()
          ? Optional.empty()
          : Optional.of(linker.person(words, language, holders));
    }

    /** A strange name of a village is not the city that sounds alike. */
    private boolean isVillage(Link link) {
      return gazetteer.entry(link.id()).filter(e -> VILLAGES.contains(e.kind())).isPresent();
    }

    /** The only person of the article with this family name. */
    private Optional<Link> ofFamily(NameCandidate c) {
      Set<Link> people =
          byFamilyName.getOrDefault(
              c.last(), byFamilyName.getOrDefault(shapes.stem(c.first()), Set.of()));
      return people.size() == 1 ? people.stream().findFirst() : Optional.empty();
    }

    private ActorMention person(int begin, int end, Link link, Optional<String> country) {
      String words = open.text.source().text().substring(begin, end);
      return new ActorMention(begin, end, words, Sort.PERSON, link.id(), link.name(), country);
    }

    /** The country of a listed person, else of the nationality word right before the name. */
    private Optional<String> country(NameCandidate c, Link link) {
      Piece piece = open.pieceOf(c.first().first() - 1);
      boolean national =
          piece != null
              && (piece.wordClass() == WordClass.DEMONYM || piece.wordClass() == WordClass.STATE);
      return gazetteer
          .country(link.id())
          .or(() -> national ? gazetteer.country(piece.id()) : Optional.empty());
    }

    /** Where a name begins in its first word: after so many conjunctions and prepositions. */
    private int begin(NameWord word, int most) {
      int letters = Math.min(most, tagger.particles(word.text(), people));
      int at = open.tokens.get(word.first()).begin();
      return at + (word.end() - word.first() == 1 ? letters : 0);
    }
  }
}
