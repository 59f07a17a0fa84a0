// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.ConflictProfile.Ally;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.EventLexicon.ActorWord;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;

/**
 * Resolves "its soldiers", "the army of this country": the forces of whom the words point back to.
 *
 * <p>"The enemy" is the other side's, "its neighbour" the other side. "This country" and a
 * possessive point to whoever speaks, "own" to the subject of its clause; where there is neither,
 * to the last actor before who has a country.
 */
final class OwnForces {
  private static final int ANY = -1;

  private final Reading reading;

  /**
   * Whom words may point back to.
   *
   * @param claimants in whose words the sentence is
   * @param subjects the subjects of the clause before
   * @param speakers who spoke last
   */
  record Antecedents(List<Actor> claimants, List<Actor> subjects, List<Actor> speakers) {
    Antecedents {
      claimants = List.copyOf(claimants);
      subjects = List.copyOf(subjects);
      speakers = List.copyOf(speakers);
    }
  }

  OwnForces(Reading reading) {
    this.reading = reading;
  }

  /** Adds the forces that a clause points back to as actors. */
  void resolve(Clause clause, Antecedents antecedents) {
    for (int i = clause.first(); i < clause.end(); i++) {
      if (reading.actorAt(i).isEmpty()) {
        resolve(clause, i, antecedents);
      }
    }
  }

  private void resolve(Clause clause, int at, Antecedents antecedents) {
    Optional<Hit<String>> enemy = reading.wordAt(at, "enemy");
    Optional<Hit<String>> neighbour = reading.wordAt(at, "neighbour");
    if (enemy.isPresent() || neighbour.isPresent()) {
      Optional<Party> other =
          agent(clause)
              .or(() -> antecedent(clause, at, antecedents))
              .flatMap(a -> a.mention().country())
              .flatMap(reading.profile()::opponent);
      enemy.ifPresent(e -> other.ifPresent(o -> addForces(at, e.end(), o.country())));
      neighbour.ifPresent(n -> other.ifPresent(o -> addState(at, n.end(), o)));
      return;
    }
    Optional<Hit<String>> joined =
        reading.wordAt(at, "own-forces").or(() -> airDefence(clause, at));
    if (joined.isPresent() && isOfAsked(clause, at)) {
      return; // "asked A to withdraw its forces" asks A
    }
    if (joined.isPresent()) {
      antecedent(clause, at, antecedents).ifPresent(c -> add(at, joined.get().end(), c));
      return;
    }
    int head = head(at);
    if (head == ANY) {
      return;
    }
    int end = head;
    while (end < clause.end() && isFiller(end)) {
      end++;
    }
    Optional<Hit<String>> back =
        reading.wordAt(end, "own-country").filter(h -> h.end() <= clause.end());
    Optional<Hit<String>> own = reading.wordAt(end, "own");
    if (back.isPresent()) {
      antecedent(clause, at, antecedents).ifPresent(c -> add(at, back.get().end(), c));
    } else if (own.isPresent()) {
      own(clause, at)
          .or(() -> antecedent(clause, at, antecedents))
          .ifPresent(c -> add(at, own.get().end(), c));
    }
  }

  /** "the air defence shot down a plane": that of whoever tells it, where nobody's is named. */
  private Optional<Hit<String>> airDefence(Clause clause, int at) {
    return reading.lexicon().isOne(clause.verb(), "downing-verb")
        ? reading
            .wordAt(at, "air-defence")
            .filter(w -> reading.actorAt(w.end()).filter(a -> a.first() == w.end()).isEmpty())
        : Optional.empty();
  }

  /** Whether who is asked stands between the asking verb's subject and a token. */
  private boolean isOfAsked(Clause clause, int at) {
    return reading.lexicon().isOne(clause.verb(), "asking-verb")
        && reading.actors(clause.verbEnd(), at).size() > 1;
  }

  /** The end of words for troops or what is theirs, or nothing. */
  private int head(int at) {
    Optional<Hit<ActorWord>> forces =
        Titles.beginningAt(reading, at)
            .filter(h -> h.value().is("FORCES") || h.value().code().equals("armed-forces"));
    Optional<Hit<String>> other =
        reading.wordAt(at, "soldier").or(() -> reading.wordAt(at, "positions"));
    return forces.map(Hit::end).or(() -> other.map(Hit::end)).orElse(ANY);
  }

  private boolean isFiller(int token) {
    return Titles.beginningAt(reading, token).filter(h -> h.value().is("FILLER")).isPresent()
        || reading.isWord(token, "soldier")
        || reading.isWord(token, "peacekeeper")
        || reading.insideWord(token, "peacekeeper");
  }

  /** "a drone of the enemy's was shot down by A": the enemy of who does it. */
  private Optional<Actor> agent(Clause clause) {
    return ActorRoles.with(ActorRoles.of(reading, clause), Marker.AGENT).stream()
        .filter(a -> a.mention().country().isPresent())
        .findFirst();
  }

  /** The country of the subject of its own clause. */
  private Optional<Actor> own(Clause clause, int at) {
    Optional<Actor> reporter =
        GappedReports.at(reading, clause, at).map(GappedReports.Report::speaker);
    if (reporter.isPresent()) {
      return reporter;
    }
    Map<Actor, Marker> markers = ActorRoles.of(reading, clause);
    return ActorRoles.with(markers, Marker.SUBJECT).stream()
        .filter(a -> a.first() < at || reading.lexicon().isVerbFirst())
        .filter(a -> a.mention().country().isPresent())
        .filter(a -> !a.is(Sort.MEDIA) && !reading.isCited(a)) // who passes it on has no troops
        .findFirst();
  }

  /** Whether a clause says something itself: "X's ministry reported the death of its soldiers". */
  private boolean says(Clause clause) {
    return reading.triggers(clause.first(), clause.end()).stream()
        .filter(t -> t.end() >= clause.verbFirst())
        .anyMatch(t -> t.value().eventClass().isSaying());
  }

  private Optional<Actor> antecedent(Clause clause, int at, Antecedents antecedents) {
    Optional<Actor> speaker = says(clause) ? own(clause, at) : Optional.empty();
    return quoting(at, antecedents.claimants())
        .or(() -> speaker)
        .or(() -> single(antecedents.claimants()))
        .or(() -> own(clause, at))
        .or(() -> single(antecedents.subjects()))
        .or(() -> single(antecedents.speakers()))
        .or(() -> last(at));
  }

  /**
   * 'A said: "B claims that our forces …"': who says "our" is not whom he quotes, but whom the text
   * quotes.
   */
  private Optional<Actor> quoting(int at, List<Actor> claimants) {
    if (!reading.isWord(at, "our-forces") || claimants.isEmpty()) {
      return Optional.empty();
    }
    int first = reading.sentenceOf(at).firstToken();
    int mark = at;
    while (mark > first && !reading.isSign(mark, "\u00AB\u00BB\"")) {
      mark--;
    }
    boolean inside = mark > first && !reading.isSign(mark, "\u00BB");
    return inside && claimants.get(0).first() > mark
        ? reading.actors(first, mark).stream()
            .filter(a -> !a.is(Sort.MEDIA) && a.mention().country().isPresent())
            .reduce((a, b) -> b)
        : Optional.empty();
  }

  /** The first of actors who are all of one country. */
  private static Optional<Actor> single(List<Actor> actors) {
    List<Actor> sided = actors.stream().filter(a -> a.mention().country().isPresent()).toList();
    long countries = sided.stream().map(a -> a.mention().country()).distinct().count();
    return countries == 1 ? Optional.of(sided.get(0)) : Optional.empty();
  }

  private Optional<Actor> last(int at) {
    return reading.actors(Math.max(0, at - NEAR), at).stream()
        .filter(a -> !a.is(Sort.MEDIA) && a.mention().country().isPresent())
        .reduce((a, b) -> b);
  }

  /**
   * Whose forces they are: a state's, an ally's own people, the police's own men, or peacekeepers,
   * who are their state.
   */
  private void add(int first, int end, Actor of) {
    String country = of.mention().country().orElseThrow();
    Optional<Ally> ally = reading.profile().allyAt(of.mention().id());
    Optional<Ally> named = reading.profile().allyWith(of.mention().id()); // its bodies and people
    if (ally.or(() -> named).isPresent()) {
      Ally local = ally.or(() -> named).get();
      add(first, end, local.id(), local.name(), country);
    } else if (Belligerents.isPolice(of.mention().id())) { // "the police: four of our men hurt"
      add(first, end, of.mention().id(), of.mention().name(), country);
    } else if (reading.hasWord(first, end, "peacekeeper")) {
      Gazetteer.standard()
          .state(country)
          .ifPresent(s -> add(first, end, s.id(), s.name(), country));
    } else {
      addForces(first, end, country);
    }
  }

  private void addState(int first, int end, Party party) {
    reading.add(
        Actor.over(
            reading,
            first,
            end,
            Sort.STATE,
            party.id(),
            party.name(),
            Optional.of(party.country())));
  }

  private void addForces(int first, int end, String country) {
    String id = "org:armed-forces-" + country.toLowerCase(Locale.ROOT);
    add(first, end, id, Gazetteer.standard().name(id).orElse(id), country);
  }

  private void add(int first, int end, String id, String name, String country) {
    reading.add(Actor.over(reading, first, end, Sort.FORCES, id, name, Optional.of(country)));
  }

  private static final int NEAR = 40;
}
