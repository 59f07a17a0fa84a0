// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ConflictProfile.Party;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;

/**
 * Takes back sides that were inferred where the words speak against it: who is only inferred is
 * printed as if the text had named him.
 *
 * <p>In a conflict of two, the other side is meant where they fight, or where one answers what the
 * other has done; not where shells stray into a third country, where the losses of one side are
 * told, where a state arrests people at home, or where it answers somebody else.
 */
final class Inferences {
  /** Bodies that tell of what befell their own side, of the gazetteer's kinds. */
  private static final List<String> CIVIL =
      List.of(
          "org:prosecutor-general-",
          "org:health-ministry-",
          "org:emergencies-ministry-",
          "org:ombudsman-",
          "org:investigative-committee-");

  private static final String SHOT_DOWN = "antiaircraft";

  private final Reading reading;

  Inferences(Reading reading) {
    this.reading = reading;
  }

  /** Leaves in an article's drafts, their places chosen, the inferred sides that words allow. */
  void temper(List<Draft> drafts) {
    if (reading.profile().parties().isEmpty()) {
      return;
    }
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      switch (draft.type()) {
        case ASSAULT -> temperViolence(draft);
        case ACCUSE -> {
          boolean home = reading.hasWord(draft.clause.first(), draft.clause.end(), "home-affair");
          if (home || answersOthers(draft, drafts.subList(0, i))) {
            dropTarget(draft);
          }
        }
        case COERCE -> {
          if (draft.eventClass.has(Trait.CIVIL)) {
            dropTarget(draft);
          }
        }
        case THREATEN -> {
          if (isNamedAnother(draft)) {
            dropTarget(draft);
          }
        }
        default -> {}
      }
    }
  }

  private void temperViolence(Draft draft) {
    if (isUndirected(draft) && strays(draft)) {
      return;
    }
    ofAlly(draft);
    suffered(draft);
    mourned(draft);
    policed(draft);
  }

  private static void dropTarget(Draft draft) {
    draft.participants.values().removeIf(p -> p.inferred() && p.role() == Role.TARGET);
  }

  private static boolean isAllInferred(Draft draft) {
    return !draft.participants.isEmpty()
        && draft.participants.values().stream().allMatch(Participant::inferred);
  }

  /** Whether nobody is told to have struck anybody: "in the fighting of A and B a shell fell". */
  private static boolean isUndirected(Draft draft) {
    return isAllInferred(draft)
        || (draft.eventClass.shape() != Shape.MUTUAL
            && !draft.participants.isEmpty()
            && draft.participants.values().stream().allMatch(p -> p.role() == Role.PARTY));
  }

  /** A body of those whom a party stands by tells of what befell them, not that party. */
  private void ofAlly(Draft draft) {
    boolean allied =
        !draft.claimedBy.isEmpty()
            && draft.claimedBy.stream().allMatch(s -> reading.profile().isAlly(s.id()));
    List<Participant> struck =
        draft.participants.values().stream()
            .filter(p -> allied && p.inferred() && p.role() == Role.TARGET)
            .filter(p -> p.id().startsWith("loc:") && !reading.profile().isAlly(p.id()))
            .toList();
    for (Participant p : struck) {
      side(p)
          .flatMap(reading.profile()::allyOf)
          .ifPresent(
              ally -> {
                draft.participants.remove(p.id() + p.role());
                draft.put(
                    new Participant(ally.id(), ally.name(), Role.TARGET, true),
                    Optional.of(ally.country()));
              });
    }
  }

  /**
   * "rounds hit a village of a neighbour's": it is on its ground and struck nobody else; the region
   * of the fighting is not where they fell.
   */
  private boolean strays(Draft draft) {
    boolean spots = draft.places.stream().anyMatch(Inferences::isSpot);
    Set<String> grounds = new TreeSet<>();
    draft.places.stream()
        .filter(place -> !spots || isSpot(place))
        .forEach(place -> Grounds.holder(reading, place).ifPresent(grounds::add));
    boolean abroad =
        grounds.size() == 1
            && grounds.stream().noneMatch(c -> reading.profile().party(c).isPresent());
    if (!abroad) {
      return false;
    }
    draft.participants.clear();
    draft.sourceCountries.clear();
    Gazetteer.standard()
        .state(grounds.iterator().next())
        .ifPresent(
            s -> draft.put(new Participant(s.id(), s.name(), Role.TARGET, true), s.country()));
    return true;
  }

  private static boolean isSpot(Place place) {
    return !Extent.of(place.id()).isRegionOrMore();
  }

  /** "50 soldiers of A fell": the words tell whose they are, and nobody else. */
  private void suffered(Draft draft) {
    boolean open =
        isAllInferred(draft)
            && draft.participants.values().stream().allMatch(p -> p.role() == Role.PARTY)
            && draft.eventClass.shape() != Shape.MUTUAL;
    if (!open) {
      return;
    }
    Set<String> sides = new TreeSet<>();
    Toll.of(reading, draft, draft.first, draft.end).forEach(c -> sides.add(c.side()));
    Optional<Party> hurt =
        sides.size() == 1 ? reading.profile().party(sides.iterator().next()) : Optional.empty();
    if (hurt.isEmpty()) {
      return;
    }
    List<Participant> all = List.copyOf(draft.participants.values());
    boolean fought = isFought(draft);
    draft.participants.clear();
    draft.sourceCountries.clear();
    for (Participant p : all) {
      boolean own = side(p).equals(Optional.of(hurt.get().country()));
      if (own || fought) {
        draft.put(as(p, own ? Role.TARGET : Role.SOURCE), side(p));
      }
    }
  }

  /** "fell in the clashes": words for fighting of two. */
  private boolean isFought(Draft draft) {
    return reading.triggers(draft.clause.first(), draft.clause.end()).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.type() == EventType.ASSAULT && c.shape() == Shape.MUTUAL);
  }

  /** "the security forces foiled a plot": whom they stopped at home, words must say. */
  private static void policed(Draft draft) {
    boolean home =
        draft.has(Role.TARGET) && draft.ids(Role.TARGET).stream().allMatch(Belligerents::isPolice);
    if (home) {
      draft.participants.values().removeIf(p -> p.inferred() && p.role() == Role.SOURCE);
    }
    boolean police = // whom they fire at is their own country's crowd
        draft.has(Role.SOURCE)
            && draft.ids(Role.SOURCE).stream().allMatch(id -> id.startsWith("org:police-"));
    if (police) {
      dropTarget(draft);
    }
  }

  /** What a side's prosecutor or doctors tell of has befallen that side. */
  private void mourned(Draft draft) {
    boolean civil =
        !draft.claimedBy.isEmpty()
            && !draft.eventClass.has(Trait.SUFFERED) // "the downing of a drone of B's": B lost it
            && draft.claimedBy.stream().allMatch(s -> CIVIL.stream().anyMatch(s.id()::startsWith));
    boolean won = draft.mode.filter(SHOT_DOWN::equals).isPresent(); // "B's drone was shot down"
    Optional<Party> home =
        civil && !won && draft.claimantCountries.size() == 1
            ? reading.profile().party(draft.claimantCountries.iterator().next())
            : Optional.empty();
    boolean reversed =
        home.isPresent()
            && draft.participants.values().stream()
                .filter(p -> p.role() == Role.SOURCE)
                .anyMatch(p -> p.inferred() && side(p).equals(home.map(Party::country)));
    if (!reversed) {
      return;
    }
    List<Participant> others =
        draft.participants.values().stream()
            .filter(p -> !side(p).equals(home.map(Party::country)))
            .toList();
    draft.participants.clear();
    draft.sourceCountries.clear();
    others.stream().filter(p -> !p.inferred()).forEach(p -> draft.put(as(p, Role.SOURCE), side(p)));
    draft.infer(home.get(), Role.TARGET);
  }

  /**
   * "the council passed a paper, which A's ministry called biased": the other side is not meant.
   */
  private boolean answersOthers(Draft draft, List<Draft> before) {
    Set<String> own = sides(draft, Role.SOURCE);
    if (own.size() != 1) {
      return false;
    }
    if (isUnofficial(draft)) {
      return true;
    }
    Optional<Party> other = reading.profile().opponent(own.iterator().next());
    Optional<Draft> last =
        before.stream()
            .filter(d -> draft.sentence.line() - d.sentence.line() <= 1)
            .reduce((a, b) -> b)
            .filter(d -> d.has(Role.SOURCE));
    boolean mutual = last.filter(d -> d.has(Role.PARTY)).isPresent();
    return other.isPresent()
        && !mutual
        && last.map(d -> sides(d, Role.SOURCE))
            .filter(s -> !s.contains(other.get().country()) && !s.equals(own))
            .isPresent();
  }

  /** Whether a person speaks who never held an office of state: a churchman, an artist. */
  private static boolean isUnofficial(Draft draft) {
    List<String> named =
        draft.participants.values().stream()
            .filter(p -> p.role() == Role.SOURCE && !p.inferred())
            .map(Participant::id)
            .toList();
    return !named.isEmpty()
        && named.stream()
            .allMatch(id -> id.startsWith("per:") && Gazetteer.standard().terms(id).isEmpty());
  }

  private Set<String> sides(Draft draft, Role role) {
    Set<String> sides = new TreeSet<>();
    draft.participants.values().stream()
        .filter(p -> p.role() == role)
        .forEach(p -> sides.add(side(p).orElse(p.id())));
    return sides;
  }

  /** "hinted at breaking with the mediators": whom else the clause names is meant. */
  private boolean isNamedAnother(Draft draft) {
    return reading.actors(draft.clause.first(), draft.clause.end()).stream()
        .filter(a -> !reading.isCited(a))
        .map(a -> reading.profile().side(a.mention().id(), a.mention().country()))
        .anyMatch(c -> c.flatMap(reading.profile()::party).isEmpty());
  }

  private Optional<String> side(Participant participant) {
    return reading.profile().side(participant);
  }

  private static Participant as(Participant p, Role role) {
    return new Participant(p.id(), p.name(), role, p.inferred());
  }
}
