// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Trait;

/**
 * Judges whether a telling is tied to what the article is asked about.
 *
 * <p>A profile with parties asks for a tie to them: an actor or place of theirs in the sentence, or
 * in the one before. Without parties nothing ties an event to the news, so that a telling must
 * bring its own evidence: a toll, or a finished act in a main clause with its date or its crowd;
 * references back ("the attack that …") and plans tell nothing new.
 */
final class Evidence {
  /**
   * How many tokens before a sentence still tie it: about the paragraph of a speech, whose later
   * sentences no longer name whom it is about.
   */
  private static final int NEAR = 80;

  private static final Set<Sort> FIGHTING =
      Set.of(Sort.STATE, Sort.FORCES, Sort.GROUP, Sort.DEMONYM);

  private final Reading reading;

  Evidence(Reading reading) {
    this.reading = reading;
  }

  boolean suffices(Draft draft) {
    return reading.profile().parties().isEmpty() ? tellsItself(draft) : isTied(draft);
  }

  private boolean isTied(Draft draft) {
    int first = draft.sentence.firstToken();
    if (isTied(first, draft.sentence.endToken()) || namesParty(draft)) {
      return true;
    }
    return isTied(Math.max(0, first - NEAR), first) && !isElsewhere(draft);
  }

  private boolean isTied(int first, int end) {
    boolean actor =
        reading.actors(first, end).stream()
            .flatMap(a -> a.mention().country().stream())
            .anyMatch(this::isParty);
    return actor || reading.hasWord(first, end, "both") || reading.touchesConflict(first, end);
  }

  private boolean isParty(String country) {
    return reading.profile().party(country).isPresent();
  }

  private boolean namesParty(Draft draft) {
    return draft.participants.values().stream()
        .filter(p -> !p.inferred())
        .flatMap(p -> Gazetteer.standard().country(p.id()).stream())
        .anyMatch(this::isParty);
  }

  /**
   * Whether what names nothing of this conflict is of another: violence whose clause names a
   * stranger's state, people or place, or words about a state that is not the speaker's own.
   */
  private boolean isElsewhere(Draft draft) {
    Set<String> strangers = new TreeSet<>();
    boolean physical =
        switch (draft.type()) {
          case ASSAULT, COERCE, PROTEST -> true;
          default -> false;
        };
    if (physical) {
      if (reading.hasWord(draft.first, draft.end, "peacekeeper")
          || reading.hasWord(draft.first, draft.end, "this-place")) {
        return false; // strangers who are here
      }
      Set<String> grounds = places(draft.first, draft.end);
      if (grounds.stream().anyMatch(this::isParty)) {
        return false; // strangers on a party's ground
      }
      addCountries(strangers, draft.first, draft.end, FIGHTING);
      strangers.addAll(grounds);
    } else {
      addCountries(
          strangers, draft.sentence.firstToken(), draft.sentence.endToken(), Set.of(Sort.STATE));
      strangers.removeAll(draft.countries);
    }
    return !strangers.isEmpty();
  }

  private void addCountries(Set<String> countries, int first, int end, Set<Sort> sorts) {
    reading.actors(first, end).stream()
        .filter(a -> sorts.contains(a.mention().sort()) && !reading.isCited(a))
        .filter(a -> !reading.endsWord(a.first() - 1, "auspices")) // who mediates is no stranger
        .filter(a -> !reading.isWord(a.first() - 1, "heading")) // nor is where people flee to
        .forEach(a -> a.mention().country().ifPresent(countries::add));
  }

  /** On whose ground the places named in a run of tokens lie. */
  private Set<String> places(int first, int end) {
    Set<String> countries = new TreeSet<>();
    int begin = reading.token(first).begin();
    int last = reading.token(end - 1).end();
    reading.names().entitiesIn(begin, last).stream()
        .filter(e -> e.type() == EntityType.LOC)
        .forEach(e -> Gazetteer.standard().country(e.id()).ifPresent(countries::add));
    return countries;
  }

  private boolean tellsItself(Draft draft) {
    return switch (draft.type()) {
      case ASSAULT -> tellsViolence(draft);
      case PROTEST -> tellsProtest(draft);
      default -> true;
    };
  }

  private static boolean isMain(Draft draft) {
    return draft.strength == Telling.Strength.PREDICATE
        && draft.clause.opener() != Opener.RELATIVE
        && (draft.clause.isPast() || draft.clause.verb().isEmpty()); // "21 May: killing of NN"
  }

  private boolean tellsViolence(Draft draft) {
    if (draft.background || draft.modality == Modality.PLANNED) {
      return false;
    }
    boolean armed = reading.hasWord(draft.clause.first(), draft.clause.end(), "armed");
    boolean act =
        isMain(draft)
            && !refersBack(draft)
            && (armed || (draft.isOwnDated() && !draft.eventClass.isConsequence()));
    boolean persons =
        isMain(draft)
            && draft.eventClass.isConsequence()
            && reading.hasWord(draft.clause.first(), draft.sentence.endToken(), "person");
    return draft.hasToll() || draft.tollBeside || persons || act;
  }

  /** "the attack", "when they attacked": what the reader is taken to know. */
  private boolean refersBack(Draft draft) {
    return draft.definite || reading.isWord(draft.clause.first(), "when");
  }

  private boolean tellsProtest(Draft draft) {
    if (draft.background || draft.modality == Modality.PLANNED || !isMain(draft)) {
      return false;
    }
    int first = draft.sentence.firstToken();
    int end = draft.sentence.endToken();
    boolean crowd =
        reading.hasWord(first, end, "crowd")
            || reading.hasWord(first, end, "cause")
            || reading.hasWord(draft.clause.first(), draft.clause.end(), "protester");
    return !draft.eventClass.has(Trait.DOMESTIC) && (draft.isOwnDated() || crowd);
  }
}
