// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeValue;
import org.taqvim.timeline.TimelineEvent.Precision;

/** Tells of the times that stand with an event whether they date it in appearance only. */
final class Misdating {
  /** Days farther apart are not the two ends of one meeting, or of one move. */
  private static final int FARTHEST = 31;

  /** Nobody goes on saying one thing for longer: it is about what has lasted so long. */
  private static final int A_YEAR = 366;

  private static final Set<String> MEETINGS = Set.of("meet", "call");

  /** How TIMEX3 says "lately". */
  private static final String LATELY = "PAST_REF";

  private final DatedArticle dated;
  private final EventMention event;
  private final Relation relation;
  private final List<TimeValue> times;

  Misdating(DatedArticle dated, EventMention event) {
    this.dated = dated;
    this.event = event;
    this.relation = event.dating().relation();
    this.times = event.dating().times().stream().map(dated.times()::get).toList();
  }

  /**
   * Whether the date is of what the event is about: somebody asks by a treaty of some year, two
   * meet for the first time in some years, troops are sent for some years, villages are handed over
   * that were held since some year. Words, meetings and moves are of a day. A chronology's head
   * says itself that what stands under it is of its year.
   */
  boolean isOfSomethingElse(EventDate told) {
    if (event.dating().times().stream()
        .anyMatch(i -> dated.article().times().get(i).governs().isPresent())) {
      return false;
    }
    EventFamily family = EventFamily.of(event);
    long days = told.days().map(DayRange::days).orElse(0L);
    boolean meeting =
        family == EventFamily.TALK && event.mode().filter(MEETINGS::contains).isPresent();
    boolean ofOneDay = meeting || family.isSpeech();
    boolean words =
        family.isSpeech() && family != EventFamily.CONCESSION; // "gave up lands in 2020"
    return (words && told.precision() == Precision.YEAR)
        || (meeting && relation == Relation.SINCE)
        || (family.isSpeech() && relation == Relation.SINCE && days > A_YEAR)
        || (family != EventFamily.TAKING // "holds it since 1992"
            && Lasting.isDone(event)
            && relation == Relation.SINCE
            && days > FARTHEST)
        || ((ofOneDay || family == EventFamily.MOVEMENT)
            && relation == Relation.LASTING
            && days > FARTHEST);
  }

  /**
   * Whether the times say no more than that it is news: it came in "the last days", or after
   * something of these days, or its words name a day that is still to come.
   */
  boolean isNews() {
    if (times.stream().allMatch(v -> v.value().filter(LATELY::equals).isPresent())) {
      return true;
    }
    Optional<DayRange> news =
        EventDater.days(dated.published()).filter(n -> n.days() <= EventDater.WIDEST_PUBLICATION);
    Optional<DayRange> bound = times.stream().flatMap(v -> v.range().stream()).findFirst();
    if (hasLength() || news.isEmpty() || bound.isEmpty() || event.background()) {
      return false;
    }
    LocalDate day = news.get().last();
    return switch (relation) {
      case AFTER -> !bound.get().last().isBefore(day.minusDays(FARTHEST));
      case BEFORE, UNTIL -> !bound.get().last().isBefore(day);
      default -> false;
    };
  }

  /** What took place is of no day after its report: a length in its words led there. */
  boolean isToCome(EventDate told) {
    boolean real = event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED;
    Optional<LocalDate> report = dated.published().latest();
    return real
        && !looksAhead()
        && report.isPresent()
        && told.start().filter(report.get().plusDays(1)::isBefore).isPresent();
  }

  /** Whether its own clause looks ahead: "meets him on Monday". */
  private boolean looksAhead() {
    boolean counted = // "two days before a meeting", told as it comes up
        relation == Relation.AFTER && times.size() == 1 && hasLength();
    return event.dating().basis() == Basis.CLAUSE
        && (counted
            || event.dating().times().stream()
                .map(i -> dated.article().times().get(i).expression().content())
                .anyMatch(c -> c instanceof Point p && p.direction() == Direction.NEXT));
  }

  /**
   * Whether its words say how long it took and not when, and no day to count from is meant: a few
   * minutes date nothing, nor does the length of what is history.
   */
  boolean isOnlyALength() {
    return relation == Relation.LASTING
        && times.stream().noneMatch(v -> v.range().isPresent())
        && (!hasLength() || event.background());
  }

  /** Whether a length in whole days or more is told. */
  boolean hasLength() {
    return times.stream().anyMatch(v -> Length.of(v).isPresent());
  }
}
