// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Whom a word that names nobody stands for: a pronoun, "the minister", "the ministry". */
final class StandIns {
  /** How many clauses back whom a pronoun means may stand. */
  private static final int NEAR = 3;

  private final SentenceScope scope;
  private final Reading reading;

  StandIns(SentenceScope scope) {
    this.scope = scope;
    this.reading = scope.reading();
  }

  /**
   * "A says that it …": a pronoun on "that" is the speaker, unless the verb has no person; one on
   * "but", or on an "and that", goes on with the subject, also of the sentence before.
   */
  List<Actor> behindThat(Clause clause, List<Actor> carried) {
    int that = clause.first();
    boolean but = clause.opener() == Opener.BUT || clause.opener() == Opener.START;
    boolean pronoun =
        (but || clause.opener() == Opener.THAT)
            && reading
                .wordAt(that, "that-pronoun")
                .filter(w -> clause.verb().isEmpty() || clause.verbFirst() - w.end() <= 1)
                .isPresent()
            && !reading.lexicon().isOne(clause.verb(), "dummy-verb");
    boolean own = clause.opener() == Opener.THAT && isOwnState(clause);
    boolean goesOn = !carried.isEmpty() && reading.token(that).text().charAt(0) == Letters.WAW;
    List<Actor> claimants = scope.attribution().claimants();
    if (!pronoun) {
      return own ? claimants : clause.opener() == Opener.THAT ? ownState(that) : List.of();
    }
    boolean others = // "he says that they": not himself
        claimants.size() == 1
            && Subjects.isStatesman(claimants.get(0))
            && reading.lexicon().of("their-pronoun").stream()
                .anyMatch(reading.token(that).text()::endsWith)
            && !but;
    if (others) {
      return List.of();
    }
    return goesOn || but ? meant(that, carried) : claimants;
  }

  /** "A says that his country backs B": the subject stands before its verb and names nobody. */
  private boolean isOwnState(Clause clause) {
    int that = clause.first();
    return reading.lexicon().isVerbFirst()
        && !clause.verb().isEmpty()
        && (isBeforeVerb(that, clause) || isBeforeVerb(that + 1, clause));
  }

  /**
   * "that his country goes on arming", verb-final: its pronoun closes the phrase of the subject.
   */
  private List<Actor> ownState(int that) {
    Set<String> countries = Cast.countries(scope.attribution().claimants());
    Optional<PhraseIndex.Hit<String>> own =
        reading
            .wordAt(that, "own-state")
            .filter(w -> !reading.lexicon().isVerbFirst() && countries.size() == 1)
            .filter(w -> !reading.isWord(w.end(), "object") && !reading.isWord(w.end(), "and"));
    return own.isEmpty()
        ? List.of()
        : Gazetteer.standard().state(countries.iterator().next()).stream()
            .map(
                s ->
                    Actor.over(
                        reading, that, own.get().end(), Sort.STATE, s.id(), s.name(), s.country()))
            .toList();
  }

  private boolean isBeforeVerb(int token, Clause clause) {
    return reading
        .wordAt(token, "own-state")
        .filter(w -> w.end() <= clause.verbFirst() && words(w.end(), clause.verbFirst()) <= 1)
        .isPresent();
  }

  /** How many tokens of a run are no signs: "that his country «will never". */
  private long words(int from, int to) {
    return IntStream.range(from, to).filter(i -> reading.token(i).isWord()).count();
  }

  /** Who acts on behind "and that he": who acted last, or whoever before can be a "he". */
  private List<Actor> meant(int that, List<Actor> carried) {
    Agreement agreement = new Agreement(reading);
    boolean her = reading.token(that).text().endsWith(String.valueOf(Letters.ALEF));
    boolean one = // "him" is not of two
        !reading.lexicon().isVerbFirst() || carried.stream().noneMatch(Cast::isBoth);
    return one && carried.stream().anyMatch(a -> agreement.isOf(a, her))
        ? carried
        : scope
            .discourse()
            .here()
            .subjects(d -> d.stream().anyMatch(a -> agreement.isOf(a, her)), s -> false);
  }

  /** Whether a clause tells its subject by a pronoun or by his office alone. */
  boolean has(Clause clause) {
    return IntStream.range(clause.first(), clause.end())
        .mapToObj(i -> reading.wordAt(i, "he"))
        .flatMap(Optional::stream)
        .filter(he -> reading.actorAt(he.first()).isEmpty()) // "expel the Iranian ambassador"
        .anyMatch(he -> !PronounObjects.isRuled(reading, he));
  }

  /** "The latter": whom the text named last. */
  List<Actor> latter(Clause clause) {
    List<Actor> before = reading.actors(0, clause.verbFirst());
    return before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1));
  }

  /**
   * Whom "he" means: whom the text goes on to tell of, not whom that one met; though no body, else
   * the person named last.
   */
  List<Actor> he(Clause clause) {
    List<Actor> toldOf = toldOf(clause);
    if (!toldOf.isEmpty()) {
      return toldOf;
    }
    boolean minister = reading.hasWord(clause.first(), clause.end(), "the-minister");
    Centers centers = scope.discourse().centers();
    boolean within = scope.discourse().isSpoken() || scope.discourse().isQuoted();
    if (!within) {
      if (centers.strangers() == Centers.Unknown.ONE) {
        return List.of();
      }
      List<Actor> one =
          centers.one(
              a ->
                  (Subjects.isStatesman(a) || isTitled(a))
                      && (!minister || Couples.isMinister(a))
                      && new Agreement(reading).fits(clause, List.of(a)),
              s -> s == Centers.Unknown.ONE,
              NEAR);
      if (!one.isEmpty()) {
        return one;
      }
    }
    List<Actor> speaker = scope.discourse().speaker();
    boolean body = speaker.stream().noneMatch(Subjects::isStatesman);
    List<Actor> person = body ? lastPerson(clause) : List.of();
    List<Actor> holder = minister ? holder(clause) : List.of();
    List<Actor> told = !holder.isEmpty() ? holder : person.isEmpty() ? speaker : person;
    return !told.isEmpty()
        ? told // else who acted last, where an office alone names him
        : centers.subjects(d -> d.stream().allMatch(Subjects::isStatesman), s -> false);
  }

  /** "the envoy of the union": a body by the man who speaks for it. */
  private boolean isTitled(Actor actor) {
    return Titles.endingAt(reading, actor.first() - 1).filter(h -> h.value().isTitle()).isPresent()
        || reading.isWord(actor.first(), "title")
        || reading.endsWord(actor.first() - 1, "title");
  }

  /** Whether a clause opens by a pronoun for several: "they", "these two". */
  boolean hasThey(Clause clause) {
    return they(clause.first()).isPresent();
  }

  private Optional<PhraseIndex.Hit<String>> they(int first) {
    int at = first;
    while (at < reading.size()
        && (reading.timeAt(at) >= 0 || reading.token(at).isSign() || reading.isWord(at, "and"))) {
      at++;
    }
    return reading.wordAt(at, "they").filter(they -> !reading.isWord(they.end(), "object"));
  }

  /** Whom "they" means: the several whom the text goes on to tell of, or as many as the body is. */
  List<Actor> they(Clause clause) {
    boolean two =
        they(clause.first()).filter(w -> reading.isWord(w.first(), "these-two")).isPresent();
    return scope
        .discourse()
        .here()
        .several(
            d -> (two ? d.size() == 2 : areMany(d)) || d.stream().anyMatch(Cast::isBoth),
            s -> s == Centers.Unknown.MANY,
            NEAR);
  }

  private static boolean areMany(List<Actor> actors) {
    return actors.size() > 1 || !Subjects.isStatesman(actors.get(0));
  }

  /** "The minister said": the one of that office who was named last. */
  private List<Actor> holder(Clause clause) {
    return reading
        .lastActor(
            clause.first(), a -> Couples.isMinister(a) && new Agreement(reading).isOf(a, false))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Actor> lastPerson(Clause clause) {
    return reading
        .lastActor(clause.first(), a -> a.is(Sort.PERSON))
        .map(List::of)
        .orElse(List.of());
  }

  /** "The ministry", "the statement": of the ministry named last, else whoever spoke last. */
  List<Actor> body(Clause clause) {
    return reading
        .lastActor(
            clause.first(), a -> a.is(Sort.ORGANISATION) && a.mention().id().contains("-ministry-"))
        .map(List::of)
        .orElseGet(scope.discourse()::speaker);
  }

  /** "N said of the call between X and Y: he asked …": he is not the one who says it, but X. */
  private List<Actor> toldOf(Clause clause) {
    List<Actor> speakers = scope.attribution().claimants();
    int first = scope.sentence().firstToken();
    boolean here =
        clause.opener() == Opener.THAT
            && speakers.stream().anyMatch(s -> s.first() >= first && s.first() < clause.first());
    return !here
        ? List.of()
        : reading.actors(first, clause.first()).stream()
            .filter(a -> a.is(Sort.PERSON) && !speakers.contains(a) && !reading.isCited(a))
            .limit(1)
            .toList();
  }
}
