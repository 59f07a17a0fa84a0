// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventClass.Gist;
import org.taqvim.event.Reading.Actor;

/**
 * "A says that its forces have not shelled …", "that it will not withdraw": who says of its own
 * side that it did not, or will not, denies it or refuses it.
 */
final class Denials {
  private Denials() {}

  /** As what a negated telling about the speakers' own side counts; empty for any other. */
  static Optional<EventClass> of(
      Reading reading, Telling telling, List<Actor> subjects, List<Actor> speakers) {
    Clause clause = telling.clause();
    boolean said = !speakers.isEmpty() && speakers.stream().noneMatch(s -> clause.holds(s.first()));
    boolean deed = // "that he will not meet B" is refused, "that they have not met" only told
        isDeed(telling.eventClass().type())
            || (clause.isFuture() && telling.eventClass().type() == EventType.CONSULT);
    if (!clause.isNegated() || !said || !deed) {
      return Optional.empty();
    }
    boolean none = subjects.isEmpty() && clause.isPast() && isNone(reading, clause);
    boolean own =
        !subjects.isEmpty()
            && subjects.stream()
                .allMatch(s -> speakers.contains(s) || Cast.isSide(s, Cast.countries(speakers)));
    return own || none
        ? Optional.of(
            EventClass.of(clause.isPast() || isPerfect(clause) ? Gist.DENIAL : Gist.REFUSAL))
        : Optional.empty();
  }

  /** "There was no attack": of whomever it could have come. */
  private static boolean isNone(Reading reading, Clause clause) {
    return reading.hasWord(clause.first(), clause.end(), "none");
  }

  /** A negated present is a past in a language whose particle makes it one. */
  private static boolean isPerfect(Clause clause) {
    return !clause.isFuture() && clause.features().contains(Feature.NOT_DONE);
  }

  /** What somebody denies to have done is only said to have happened. */
  static void unsettle(List<Draft> drafts) {
    for (Draft denial : drafts) {
      if (denial.modality == Modality.DENIED) {
        drafts.stream()
            .filter(d -> d.modality == Modality.HAPPENED && d.claimedBy.isEmpty())
            .filter(d -> d.eventClass.isViolent() || d.type() == EventType.COERCE)
            .filter(d -> d.sourceCountries.stream().anyMatch(denial.sourceCountries::contains))
            .forEach(d -> d.modality = Modality.CLAIMED);
      }
    }
  }

  private static boolean isDeed(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, RETREAT, MOBILIZE, CONCEDE, OTHER -> true;
      default -> false;
    };
  }
}
