// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.dating.Publication;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;
import org.taqvim.timeline.TimelineEvent.Precision;

/**
 * Gives each event of a dated article its days.
 *
 * <p>An event dated by several expressions takes the days from the first to the last of them. News
 * that nothing dates took place on the day of publication, the newsroom's convention, with the flag
 * {@link EventDate#FROM_PUBLICATION}; where the publication is not known to within {@value
 * #WIDEST_PUBLICATION} days it stays undated. History that nothing dates is undated.
 */
public final class EventDater {
  /** Wider bounds of a publication date say nothing about the day of its news. */
  static final int WIDEST_PUBLICATION = 31;

  /** Days spread wider than this by an uncertain publication date are no date. */
  static final int WIDEST_REFERENCE = 62;

  /** Days farther apart are not the two ends of one event, where only listed. */
  private static final int FARTHEST = 31;

  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d:\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** How TIMEX3 ends the value of a part of a day. */
  private static final Pattern PART = Pattern.compile("T(MO|MI|AF|EV|NI)$");

  private EventDater() {}

  /** The date of one event of an article. */
  public static EventDate date(DatedArticle dated, EventMention event) {
    EventDating dating = event.dating();
    if (dating.basis() == Basis.NONE) {
      return EventDate.UNDATED;
    }
    if (dating.known().isPresent()) {
      return new EventDate(
          dating.known(),
          dating.known().get().days() == 1 ? Precision.DAY : Precision.INTERVAL,
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(EventDate.BY_NAME));
    }
    if (dating.basis() == Basis.PUBLICATION) {
      return fromPublication(dated, dating.relation()).shiftedBy(dating.shift());
    }
    if (dating.times().isEmpty()) {
      return EventDate.UNDATED;
    }
    EventDate told = fromTimes(dated, event).shiftedBy(dating.shift());
    Misdating misdating = new Misdating(dated, event);
    if (misdating.isOfSomethingElse(told) || misdating.isNews() || misdating.isToCome(told)) {
      return fromPublication(dated, Relation.ON);
    }
    if (misdating.isOnlyALength()) {
      boolean history = event.background() && misdating.hasLength();
      return history ? undated("length-only") : fromPublication(dated, Relation.ON);
    }
    boolean oneDay = told.days().filter(d -> d.days() == 1).isPresent();
    return oneDay ? partOfDay(dated, dating).map(told::of).orElse(told) : told;
  }

  /** The part of the day that dates it: a night before any other that is told with it. */
  private static Optional<String> partOfDay(DatedArticle dated, EventDating dating) {
    return dating.times().stream()
        .flatMap(i -> dated.times().get(i).value().stream())
        .map(PART::matcher)
        .filter(Matcher::find)
        .map(part -> part.group(1))
        .min(Comparator.comparing((String part) -> !part.equals("NI")));
  }

  private static EventDate fromPublication(DatedArticle dated, Relation relation) {
    Publication published = dated.published();
    List<String> flags = new ArrayList<>(List.of(EventDate.FROM_PUBLICATION));
    if (relation == Relation.SINCE) {
      flags.add(EventDate.SINCE);
    }
    boolean inferred = published.how() == Publication.How.INFERRED;
    if (inferred) {
      flags.add(EventDate.PUBLICATION_INFERRED);
    }
    Optional<DayRange> days = days(published);
    if (days.isEmpty() || days.get().days() > WIDEST_PUBLICATION) {
      return undated("publication-unknown");
    }
    return new EventDate(days, Precision.APPROX, Optional.empty(), List.of(), List.of(), flags);
  }

  static Optional<DayRange> days(Publication published) {
    if (published.value().isPresent()) {
      return published.value().map(DayRange::day);
    }
    return published.earliest().isPresent() && published.latest().isPresent()
        ? Optional.of(DayRange.of(published.earliest().get(), published.latest().get()))
        : Optional.empty();
  }

  /** The days of publication where they are few enough to date anything by. */
  static Optional<DayRange> known(Publication published) {
    return days(published).filter(d -> d.days() <= WIDEST_PUBLICATION);
  }

  private static EventDate undated(String flag) {
    return new EventDate(
        Optional.empty(), Precision.UNKNOWN, Optional.empty(), List.of(), List.of(), List.of(flag));
  }

  private static EventDate fromTimes(DatedArticle dated, EventMention event) {
    EventDating dating = event.dating();
    Optional<DayRange> days = Optional.empty();
    Optional<Length> length = Optional.empty();
    Optional<String> time = Optional.empty();
    Precision precision = Precision.DAY;
    int ranges = 0;
    Set<String> natives = new LinkedHashSet<>();
    Set<String> flags = new LinkedHashSet<>();
    List<String> expressions = new ArrayList<>();
    for (int index : dating.times()) {
      TimeMention mention = dated.article().times().get(index);
      TimeValue value = dated.times().get(index);
      expressions.add(mention.text());
      if (value.range().isEmpty()) {
        Optional<Length> found = Length.of(value);
        length = found.isPresent() ? found : length;
        continue;
      }
      DayRange told =
          dating.relation() == Relation.SINCE
              ? Lasting.fromEdge(mention, value.range().get())
              : Edges.on(mention, value);
      if (days.isPresent() && Glosses.isOne(dated, dating, index, days.get())) {
        // One day or month told in two calendars: the first is meant, the second explains.
        if (!told.equals(days.get())) {
          flags.add("double-calendar-mismatch");
        }
        continue;
      }
      if (days.isPresent() && isFarFrom(told, days.get())) {
        flags.add("several-dates");
        continue;
      }
      ranges++;
      precision = precision(value);
      days = Optional.of(hull(days, told));
      value.nativeValue().ifPresent(natives::add);
      flags.addAll(mention.flags());
      flags.addAll(value.flags());
      if (mention.anchoring() != Anchoring.ABSOLUTE
          && dated.published().how() == Publication.How.INFERRED) {
        flags.add(EventDate.PUBLICATION_INFERRED);
      }
      Optional<String> clock = // not that of the post that tells it
          value.value().flatMap(EventDater::clock).filter(c -> mention.governs().isEmpty());
      time = clock.isPresent() ? clock : time;
    }
    if (dating.relation() == Relation.LASTING && length.isPresent()) {
      Length lasted = length.get();
      boolean vague = flags.contains("reference-uncertain");
      days =
          days.filter(d -> !vague || d.days() <= WIDEST_PUBLICATION)
              .or(() -> known(dated.published()))
              .map(lasted::endingWith);
      precision = Precision.INTERVAL;
      flags.add("duration-based");
    }
    boolean ownWords = dating.basis() == Basis.CLAUSE || dating.basis() == Basis.SENTENCE;
    boolean later = dating.relation() == Relation.AFTER;
    if (length.isPresent() && (later || dating.relation() == Relation.BEFORE)) {
      Length distance = length.get();
      boolean vague =
          flags.contains("reference-uncertain")
              && days.filter(d -> d.days() > WIDEST_PUBLICATION).isPresent();
      Optional<DayRange> counted =
          vague
              ? Optional.empty()
              : days.or(() -> dated.published().value().map(DayRange::day))
                  .map(from -> distance.from(from.first(), later));
      return finish(
          dated,
          Relation.ON,
          ownWords,
          counted,
          distance.precision(),
          Optional.empty(),
          natives,
          expressions,
          flags);
    }
    Relation relation = Lasting.relation(event, dating.relation(), days, dated.published());
    return finish(
        dated,
        relation,
        ownWords && relation == dating.relation(),
        days,
        ranges > 1 ? Precision.INTERVAL : precision,
        time,
        natives,
        expressions,
        flags);
  }

  private static EventDate finish(
      DatedArticle dated,
      Relation relation,
      boolean ownWords,
      Optional<DayRange> told,
      Precision toldPrecision,
      Optional<String> time,
      Set<String> natives,
      List<String> expressions,
      Set<String> flags) {
    Optional<DayRange> days = told;
    Precision precision = toldPrecision;
    if (days.isEmpty()
        || (flags.contains("reference-uncertain") && days.get().days() > WIDEST_REFERENCE)) {
      days = Optional.empty();
      flags.add("reference-unknown");
      return new EventDate(
          days, Precision.UNKNOWN, Optional.empty(), List.of(), expressions, List.copyOf(flags));
    }
    Optional<Bound> bound = Bound.of(relation, days.get(), ownWords);
    if (bound.isPresent()) {
      flags.add(bound.get().flag());
      Optional<DayRange> near = bound.get().near();
      return new EventDate(
          near,
          near.isPresent() ? Precision.APPROX : Precision.UNKNOWN,
          Optional.empty(),
          List.copyOf(natives),
          expressions,
          List.copyOf(flags));
    }
    if (relation == Relation.SINCE) {
      flags.add(EventDate.SINCE);
      LocalDate until = Lasting.until(dated.published(), days.get()).orElse(days.get().last());
      days = Optional.of(DayRange.of(days.get().first(), until));
      precision = Precision.INTERVAL;
    }
    if (days.get().days() > 1 && precision == Precision.DAY) {
      precision = Precision.INTERVAL;
    }
    if (days.get().days() == 1) {
      precision = Precision.DAY;
    }
    if (flags.contains("reference-uncertain") && days.get().days() > 1) {
      precision = Precision.APPROX;
    }
    Optional<String> clock = days.get().days() == 1 ? time : Optional.empty();
    return new EventDate(
        days, precision, clock, List.copyOf(natives), expressions, List.copyOf(flags));
  }

  /** Two single days months apart are no span that one event took, unless the text says so. */
  private static boolean isFarFrom(DayRange told, DayRange before) {
    return told.days() == 1
        && before.days() == 1
        && Math.abs(told.first().toEpochDay() - before.first().toEpochDay()) > FARTHEST;
  }

  private static DayRange hull(Optional<DayRange> before, DayRange next) {
    if (before.isEmpty()) {
      return next;
    }
    DayRange old = before.get();
    return DayRange.of(
        old.first().isBefore(next.first()) ? old.first() : next.first(),
        old.last().isAfter(next.last()) ? old.last() : next.last());
  }

  private static Precision precision(TimeValue value) {
    DayRange range = value.range().orElseThrow();
    if (range.days() == 1) {
      return Precision.DAY;
    }
    String code = value.value().orElse("");
    String native0 = value.nativeValue().orElse("");
    if (MONTH.matcher(code).matches() || MONTH.matcher(native0).matches()) {
      return Precision.MONTH;
    }
    if (YEAR.matcher(code).matches() || YEAR.matcher(native0).matches()) {
      return Precision.YEAR;
    }
    return Precision.INTERVAL;
  }

  private static Optional<String> clock(String value) {
    Matcher clock = CLOCK.matcher(value);
    return clock.find() ? Optional.of(clock.group(1)) : Optional.empty();
  }
}
