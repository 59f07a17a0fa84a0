// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventMention;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * Takes from mentions what an extractor may lose: an actor, a place, a number, the finer kind; and
 * makes days vaguer.
 */
final class Lossy {
  private final Random random;
  private final double share;

  /** Each thing is lost with this probability; the same seed loses the same. */
  Lossy(long seed, double share) {
    this.random = new Random(seed);
    this.share = share;
  }

  GoldMentions.Gold of(GoldMentions.Gold gold) {
    DatedMention m = gold.mention();
    return new GoldMentions.Gold(
        gold.id(),
        gold.entry(),
        new DatedMention(
            m.article(),
            m.index(),
            m.twin(),
            m.language(),
            m.published(),
            m.url(),
            m.outlet(),
            m.begin(),
            m.end(),
            of(m.mention()),
            of(m.date(), m.published()),
            m.marks(),
            m.matters(),
            false));
  }

  private EventMention of(EventMention m) {
    return new EventMention(
        m.begin(),
        m.end(),
        m.quote(),
        m.type(),
        m.mode().filter(mode -> kept()),
        m.modality(),
        m.negated(),
        m.background(),
        m.dating(),
        rest(m.actors()),
        rest(m.places()),
        rest(m.casualties()),
        rest(m.equipment()),
        m.claimedBy(),
        m.via(),
        m.trigger());
  }

  private <T> List<T> rest(List<T> values) {
    return values.stream().filter(value -> kept()).toList();
  }

  private boolean kept() {
    return random.nextDouble() >= share;
  }

  /** A day becomes two or three, or, where it is hardly before publication, publication's own. */
  private EventDate of(EventDate date, Optional<LocalDate> published) {
    if (kept() || date.precision() != Precision.DAY) {
      return date;
    }
    LocalDate day = date.start().orElseThrow();
    boolean fresh = published.isPresent() && !day.isBefore(published.get().minusDays(1));
    return fresh && random.nextBoolean()
        ? date(DayRange.day(published.get()), Precision.DAY, List.of(EventDate.FROM_PUBLICATION))
        : date(
            DayRange.of(day.minusDays(random.nextInt(2)), day.plusDays(1)),
            Precision.INTERVAL,
            List.of());
  }

  private static EventDate date(DayRange days, Precision precision, List<String> flags) {
    return new EventDate(
        Optional.of(days), precision, Optional.empty(), List.of(), List.of(), flags);
  }
}
