// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;
import org.taqvim.text.TextOrder;

/**
 * Reads "both sides stressed …" after a talk or an accord of a party to the conflict with a state
 * that is none: those two spoke, not the parties.
 */
final class Interlocutors {
  /** How many sentences back the talk may be told. */
  private static final int NEAR = 5;

  /** What may stand before a subject of its own. */
  private static final List<String> LEADING = List.of("and", "but", "that", "also");

  private Interlocutors() {}

  /**
   * The two states that talked last, where an actor stands for both sides of that talk.
   *
   * @return nobody, where the parties are meant, or nobody can say who is
   */
  static List<Actor> of(Reading reading, Actor both, Draft draft, Role role) {
    if (role == Role.TARGET || !isSpoken(draft) || !isAlone(reading, both, draft)) {
      return List.of();
    }
    List<Sentence> sentences = reading.text().sentences();
    int here = TextOrder.indexOf(sentences, Sentence::firstToken, both.first() + 1) - 1;
    Set<String> last = Set.of();
    for (int i = here; i >= Math.max(0, here - NEAR); i--) {
      int first = sentences.get(i).firstToken();
      int end = Math.min(sentences.get(i).endToken(), both.first());
      Set<String> countries =
          talks(reading, first, end) ? countries(reading, first, end) : Set.of();
      if (parties(reading, countries) > 1) {
        return List.of(); // the parties talk, too
      }
      last = last.isEmpty() && countries.size() > 1 ? countries : last;
    }
    boolean near = !last.isEmpty() && parties(reading, last) == 1;
    return last.size() == 2 && (near || outsiders(reading, both, here).equals(last))
        ? states(reading, both, last)
        : List.of();
  }

  /** The two that are no party, where the sentence right before tells of their talk. */
  private static Set<String> outsiders(Reading reading, Actor both, int here) {
    Sentence before = reading.text().sentences().get(Math.max(0, here - 1));
    int end = Math.min(before.endToken(), both.first());
    return talks(reading, before.firstToken(), end)
        ? countries(reading, before.firstToken(), end)
        : Set.of();
  }

  /** Whether it is something that those who talk with each other do, not those who fight. */
  private static boolean isSpoken(Draft draft) {
    return switch (draft.type()) {
      case CONSULT, AGREE, COOPERATE, SUPPORT, REQUEST, STATEMENT, REJECT, MOBILIZE ->
          draft.mode.filter(m -> m.contains("ceasefire")).isEmpty();
      default -> false;
    };
  }

  /**
   * "the commissions of both sides", "the soldiers of …": of the parties, whoever talked before.
   */
  private static boolean isAlone(Reading reading, Actor both, Draft draft) {
    int before = both.first() - 1;
    return reading.isWord(both.first(), "two-sides")
        && (reading.lexicon().isVerbFirst()
            || both.first() <= draft.clause.first()
            || reading.token(before).isSign()
            || Adverbs.isAdverb(reading, before)
            || reading.endsWord(before, "connective")
            || ActorMarkers.preposition(reading, before).isPresent()
            || LEADING.stream().anyMatch(role -> reading.isWord(before, role)));
  }

  private static boolean talks(Reading reading, int first, int end) {
    return reading.triggers(first, end).stream()
        .anyMatch(t -> isOfTwo(t.value().eventClass().type()));
  }

  /** Whether two do it with each other in peace. */
  private static boolean isOfTwo(EventType type) {
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }

  /** Whose men talk in a sentence; where it names none, which states do. */
  private static Set<String> countries(Reading reading, int first, int end) {
    Set<String> men = new TreeSet<>();
    Set<String> states = new TreeSet<>();
    List<Actor> talks = // "A and B have gone on with their talks"
        ActorRoles.with(ActorRoles.of(reading, first, end), Marker.SUBJECT).stream()
            .filter(a -> a.is(Sort.STATE))
            .toList();
    for (Actor actor : reading.actors(first, end)) {
      Optional<String> country = actor.mention().country();
      boolean official = actor.mention().id().startsWith("group:officials");
      if (actor.is(Sort.PERSON) || actor.is(Sort.OFFICE) || official) {
        country.ifPresent(men::add);
      } else if (actor.is(Sort.GOVERNMENT)
          || actor.is(Sort.ORGANISATION)
          || talks.contains(actor)) {
        country.ifPresent(states::add);
      }
    }
    return !men.isEmpty() ? men : states;
  }

  private static long parties(Reading reading, Set<String> countries) {
    return countries.stream().filter(c -> reading.profile().party(c).isPresent()).count();
  }

  private static List<Actor> states(Reading reading, Actor both, Set<String> countries) {
    return countries.stream()
        .map(Gazetteer.standard()::state)
        .flatMap(Optional::stream)
        .map(state -> over(reading, both, state))
        .toList();
  }

  private static Actor over(Reading reading, Actor both, GazetteerEntry state) {
    return Actor.over(
        reading,
        both.first(),
        both.end(),
        Sort.GOVERNMENT,
        state.id(),
        state.name(),
        state.country());
  }
}
