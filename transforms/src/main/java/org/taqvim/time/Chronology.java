// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taqvim.text.TextOrder;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Reads a page's dates where the page is a list of dated items or goes from day to day under
 * headings: which lines each head dates, the year that is told once for all, and what "last night"
 * means under a day's heading.
 *
 * <p>A heading alone on its line dates what stands below it until the next of its rank; an item
 * dates its line, and the lines before the next item. One date alone makes no list.
 */
final class Chronology {
  /** Lines that can belong to an item before the next one. */
  private static final int LINES_OF_AN_ITEM = 6;

  /** Heads above a line that are looked at for the one that dates it. */
  private static final int MOST_ABOVE = 200;

  private static final int ROUNDS = 3;

  private final DateHeads finder;
  private final List<TimeMention> times;
  private final int length;

  Chronology(DateHeads finder, List<TimeMention> times, int length) {
    this.finder = finder;
    this.times = times;
    this.length = length;
  }

  /**
   * The mentions in text order, those of heads with what they govern; bare numbers that head lines
   * as years are added.
   */
  List<TimeMention> read() {
    List<DateHead> found = valid(finder.find());
    if (found.isEmpty()) {
      return times;
    }
    List<DateHead> heads = new HeadYears(found, yearOfTitle()).told();
    List<TimeMention> all = new ArrayList<>();
    List<TimeMention> first = new ArrayList<>();
    Set<Integer> begins = new HashSet<>();
    for (int i = 0; i < heads.size(); i++) {
      int until = until(heads, i);
      heads.get(i).dates().forEach(date -> all.add(date.governing(until)));
      heads.get(i).dates().forEach(date -> begins.add(date.begin()));
      first.add(heads.get(i).date().governing(until));
    }
    for (TimeMention time : times) {
      if (!begins.contains(time.begin())) {
        all.add(governor(first, time).map(head -> under(head, time)).orElse(time));
      }
    }
    all.sort(Comparator.comparingInt(TimeMention::begin));
    return List.copyOf(all);
  }

  /** The one year that the first line tells: "The war of 2020, day by day". */
  private Optional<Point> yearOfTitle() {
    List<Point> years =
        times.stream()
            .filter(finder::isInFirstLine)
            .filter(time -> time.anchoring() == TimeMention.Anchoring.ABSOLUTE)
            .flatMap(
                time -> time.expression().content() instanceof Point p ? Stream.of(p) : Stream.of())
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /** Heads that are no chance: a date and a colon, or one of several. */
  private List<DateHead> valid(List<DateHead> heads) {
    List<DateHead> found = heads;
    // What a round removes can leave another alone.
    for (int round = 0; round < ROUNDS; round++) {
      List<DateHead> all = found;
      found =
          IntStream.range(0, all.size()).filter(i -> isValid(all, i)).mapToObj(all::get).toList();
    }
    return found;
  }

  private boolean isValid(List<DateHead> heads, int at) {
    DateHead head = heads.get(at);
    boolean several = heads.size() > 1;
    return switch (head.kind()) {
      case COLON -> several || !BareDates.isBare(head.date());
      case DASH -> several;
      case ALONE -> heads(heads, at) && (several || finder.opensWithHour(head.end()));
      case STAMP, TITLED ->
          heads(heads, at)
              && heads.stream()
                      .filter(h -> h.kind() == head.kind() && h.rank() == head.rank())
                      .count()
                  > 1;
    };
  }

  /** Whether anything stands under a heading: a line, or an item of a lower rank. */
  private boolean heads(List<DateHead> heads, int at) {
    DateHead head = heads.get(at);
    if (at + 1 == heads.size()) {
      return finder.hasLineAt(head.end());
    }
    DateHead next = heads.get(at + 1);
    return next.line() > head.line() + 1
        || !next.isHeading()
        || next.rank().compareTo(head.rank()) > 0;
  }

  /** Where in the source ends what a head dates. */
  private int until(List<DateHead> heads, int at) {
    DateHead head = heads.get(at);
    if (head.isHeading()) {
      return heads.subList(at + 1, heads.size()).stream()
          .filter(h -> h.isHeading() && h.rank().compareTo(head.rank()) <= 0)
          .findFirst()
          .map(h -> h.date().begin())
          .orElse(length);
    }
    Optional<DateHead> next = heads.stream().skip(at + 1).findFirst();
    return next.isPresent() && next.get().line() - head.line() <= LINES_OF_AN_ITEM
        ? finder.endOfItem(head.end(), next.get().date().begin())
        : finder.endOfLine(head.end());
  }

  /** The innermost head that governs a mention: the last of the few above it that can. */
  private static Optional<TimeMention> governor(List<TimeMention> heads, TimeMention time) {
    int above = TextOrder.indexOf(heads, TimeMention::begin, time.begin());
    for (int i = above - 1; i >= Math.max(0, above - MOST_ABOVE); i--) {
      if (time.begin() < heads.get(i).governs().orElse(0)) {
        return Optional.of(heads.get(i));
      }
    }
    return Optional.empty();
  }

  /** A time under a head: of its year, or counted from its day. */
  private TimeMention under(TimeMention head, TimeMention time) {
    if (!(time.expression().content() instanceof Point p)
        || !(head.expression().content() instanceof Point day)
        || time.saidAt().isPresent()
        || p.year().isPresent()) {
      return time;
    }
    if (p.month().isPresent() && p.offset().isEmpty() && day.year().isPresent()) {
      return HeadYears.nearest(day, p).map(year -> HeadYears.inYear(time, p, year)).orElse(time);
    }
    boolean ofADay = day.day().isPresent() || day.weekday().isPresent();
    boolean relative =
        p.month().isEmpty()
            && p.day().isEmpty()
            && p.offset().map(o -> o.origin() == Origin.REFERENCE).orElse(true);
    if (!ofADay || !relative) {
      return time;
    }
    boolean hour = p.offset().isEmpty() && p.weekday().isEmpty();
    return (hour && finder.opensLine(time) ? time.with(ofTheDay(time, p)) : time)
        .saidAt(head.begin());
  }

  /** The hour of a live page's item is one of the heading's day, whatever day was told between. */
  private static TimeExpression ofTheDay(TimeMention time, Point p) {
    return time.expression().with(p.from(Optional.of(new Offset(Unit.DAY, 0, Origin.REFERENCE))));
  }
}
