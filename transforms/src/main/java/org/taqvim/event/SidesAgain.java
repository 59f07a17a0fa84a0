// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.Gazetteer;

/** Says whose casualties are that are told as more of those told just before. */
final class SidesAgain {
  /** How many tokens may part two tellings of one deed's casualties. */
  private static final int NEAR = 30;

  private SidesAgain() {}

  /**
   * Mentions with the sides of those that words point back from: "three soldiers of A's fell; four
   * others were hurt in this incident".
   *
   * @param drafts what the mentions were made of, in the same order
   */
  static List<EventMention> resolve(
      Reading reading, List<Draft> drafts, List<EventMention> mentions) {
    List<EventMention> resolved = new ArrayList<>(mentions);
    for (int i = 1; i < resolved.size(); i++) {
      Optional<String> side = side(reading, drafts, resolved, i);
      if (side.isPresent()) {
        List<Casualties> own =
            resolved.get(i).casualties().stream().map(c -> c.of(side.get())).toList();
        resolved.set(i, resolved.get(i).withCasualties(own));
      }
    }
    return resolved;
  }

  private static Optional<String> side(
      Reading reading, List<Draft> drafts, List<EventMention> mentions, int at) {
    Draft draft = drafts.get(at);
    List<Casualties> own = mentions.get(at).casualties();
    boolean open = own.size() == 1 && isOpen(own.get(0).side());
    if (open && isHeldAtHome(draft, own.get(0))) {
      return sideBefore(reading, drafts, at);
    }
    if (!open || draft.background || !pointsBack(reading, draft)) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0 && draft.first - drafts.get(i).end <= NEAR; i--) {
      List<Casualties> before = mentions.get(i).casualties();
      if (!before.isEmpty()) {
        return Optional.of(before.get(0).side()).filter(s -> before.size() == 1 && !isOpen(s));
      }
      // "C's army entered the town of A. In this operation 130 fell"
      if (own.get(0).side().equals("unknown") && StruckSide.isByStranger(reading, drafts.get(i))) {
        return holder(reading, mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** "the police arrested eleven of them": police of no state, who hold their own. */
  private static boolean isHeldAtHome(Draft draft, Casualties told) {
    return told.side().equals("unknown")
        && draft.eventClass.has(EventClass.Trait.CIVIL)
        && draft.eventClass.harm().filter(Harm.CAPTURED::equals).isPresent()
        && draft.participants.values().stream().allMatch(Participant::inferred);
  }

  /** The one side of those who act in what is told before: the last that has actors of a side. */
  private static Optional<String> sideBefore(Reading reading, List<Draft> drafts, int at) {
    for (int i = at - 1; i >= 0 && drafts.get(at).first - drafts.get(i).end <= 2 * NEAR; i--) {
      Draft before = drafts.get(i);
      List<String> sides =
          before.participants.values().stream()
              .filter(p -> !p.inferred() && !before.background)
              .flatMap(
                  p ->
                      reading.profile().side(p.id(), Gazetteer.standard().country(p.id())).stream())
              .filter(c -> reading.profile().party(c).isPresent())
              .distinct()
              .toList();
      if (!sides.isEmpty()) {
        return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whose town it was, and so whom the stranger's deed hurt there. */
  private static Optional<String> holder(Reading reading, EventMention deed) {
    List<String> sides =
        deed.places().stream()
            .flatMap(p -> Grounds.holder(reading, p).stream())
            .filter(c -> reading.profile().party(c).isPresent())
            .distinct()
            .toList();
    return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
  }

  private static boolean isOpen(String side) {
    return side.equals("unknown") || side.equals("both");
  }

  private static boolean pointsBack(Reading reading, Draft draft) {
    return draft.anaphoric
        || reading.hasWord(draft.first, draft.end, "incident")
        || reading.hasWord(draft.first, draft.end, "other");
  }
}
