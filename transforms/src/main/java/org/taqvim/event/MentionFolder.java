// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Participant.Role;

/**
 * Leaves one mention an article and event: what title, lead and later sentences repeat is folded
 * into the sentence that tells it best.
 */
final class MentionFolder {
  private final Sameness sameness;

  private MentionFolder(Sameness sameness) {
    this.sameness = sameness;
  }

  static List<Draft> fold(Reading reading, List<Draft> drafts) {
    return new MentionFolder(new Sameness(reading)).folded(Consequences.join(drafts));
  }

  private List<Draft> folded(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> headings = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> here = draft.heading ? headings : kept;
      keep(draft, here, here.stream().filter(k -> sameness.isSame(k, draft)).findFirst());
    }
    for (Draft heading : headings) {
      List<Draft> same = kept.stream().filter(k -> sameness.isSame(heading, k)).toList();
      keep(
          heading,
          kept,
          heading.toll.stream().anyMatch(n -> n > 1)
              ? withItsToll(heading, same)
              : same.stream().findFirst());
    }
    kept.sort(Comparator.comparingInt((Draft d) -> d.first).thenComparingInt(d -> d.triggerFirst));
    return kept;
  }

  private static void keep(Draft draft, List<Draft> kept, Optional<Draft> same) {
    if (same.isEmpty()) {
      kept.add(draft);
    } else if (value(draft) > value(same.get())) {
      inherit(draft, same.get());
      kept.set(kept.indexOf(same.get()), draft);
    } else {
      inherit(same.get(), draft);
    }
  }

  /**
   * Where the body tells what a title with a number tells: beside that number, else where it names
   * none; a title whose number no sentence of the body repeats stays, so that no number is lost.
   */
  private static Optional<Draft> withItsToll(Draft heading, List<Draft> same) {
    return same.stream().filter(d -> !Sameness.disjoint(d.toll, heading.toll)).findFirst();
  }

  static void inherit(Draft kept, Draft other) {
    boolean borrowed = other.heading && other.dating.basis() == EventDating.Basis.SAME_EVENT;
    if (!kept.isDated() && other.isDated() && !borrowed) {
      kept.dating = other.dating.by(EventDating.Basis.SAME_EVENT);
    }
    if (kept.participants.isEmpty()) {
      kept.takeParticipants(other);
    } else if (other.heading && isOpen(kept)) {
      other.participants.values().stream()
          .filter(p -> p.role() == Role.TARGET && !p.inferred())
          .filter(p -> !kept.ids(Role.SOURCE).contains(p.id()))
          .forEach(p -> kept.put(p, Gazetteer.standard().country(p.id())));
    }
  }

  /** Whether a sentence tells who did something and not to whom: its title may. */
  private static boolean isOpen(Draft kept) {
    return kept.type() == EventType.COERCE
        && kept.has(Role.SOURCE)
        && !kept.has(Role.TARGET)
        && !kept.has(Role.PARTY);
  }

  /** How well a sentence tells its event: body before title, dated, with named actors. */
  private static int value(Draft draft) {
    int value = draft.heading ? 0 : 6;
    value += draft.isDated() && draft.dating.basis() == EventDating.Basis.CLAUSE ? 3 : 0;
    value += Math.min(2, draft.participants.size());
    value += draft.strength == Telling.Strength.NOMINAL ? 0 : 2;
    value += draft.anaphoric ? 0 : 1;
    value -= draft.eventClass.isConsequence() && !draft.hasToll() ? 6 : 0;
    return value;
  }
}
