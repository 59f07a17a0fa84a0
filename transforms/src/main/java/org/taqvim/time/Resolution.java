// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Easter;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Repetition;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Vague;
import org.taqvim.time.TimeExpression.Years;

/** The resolving of one text's mentions against one day, or against none. */
final class Resolution {
  private final List<TimeMention> mentions;
  private final Optional<LocalDate> reference;
  private final Optional<String> shown;

  /** Whether the text names another day as today than the reference. */
  private final boolean disputed;

  private final Standpoint here;
  private final Points points;
  private final List<TimeValue> values;

  Resolution(List<TimeMention> mentions, Optional<LocalDate> written, Reference given) {
    Optional<LocalDate> named =
        given.exact() ? Optional.empty() : written.flatMap(day -> NamedToday.of(mentions, day));
    this.mentions = mentions;
    this.reference = named.or(() -> written);
    this.disputed = named.isPresent();
    this.shown =
        Optional.of(
            named.map(day -> day + ", the day that the text calls today").orElse(given.toString()));
    this.here = new Standpoint(reference);
    this.points = new Points(here);
    this.values = new ArrayList<>(mentions.size());
  }

  List<TimeValue> all() {
    List<Optional<LocalDate>> bounds = bounds();
    GlossDays glosses = new GlossDays(mentions, points);
    for (int i = 0; i < mentions.size(); i++) {
      int at = i;
      Optional<LocalDate> said = mentions.get(i).saidAt().flatMap(begin -> saidOn(begin));
      here.speakOn(said.or(() -> reference));
      here.nameTerm(isTerm(mentions.get(i)));
      TimeValue value =
          one(mentions.get(i), bounds.get(i).or(() -> glosses.near(at, values)), said);
      boolean doubted = disputed && NamedToday.isNaming(mentions, i);
      values.add(doubted ? GlossDays.flagged(value, NamedToday.FLAG) : value);
    }
    for (int i = 1; i < mentions.size(); i++) {
      if (mentions.get(i).flags().contains(Glosses.FLAG)) {
        glosses.compare(values, i);
      }
    }
    return List.copyOf(values);
  }

  /** The day of speaking that the mention at an offset tells; none that is still to come. */
  private Optional<LocalDate> saidOn(int begin) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == values.size() || mentions.get(low).begin() != begin
        ? Optional.empty()
        : values
            .get(low)
            .range()
            .filter(days -> days.days() == 1)
            .map(DayRange::first)
            .filter(day -> reference.isEmpty() || !day.isAfter(reference.get()));
  }

  /** For each mention that is not after the next one, the day of that one. */
  private List<Optional<LocalDate>> bounds() {
    List<Optional<LocalDate>> bounds =
        new ArrayList<>(Collections.nCopies(mentions.size(), Optional.empty()));
    for (int i = mentions.size() - 2; i >= 0; i--) {
      if (isFollowing(mentions.get(i))) {
        TimeExpression next = mentions.get(i + 1).expression();
        LocalDate from = bounds.get(i + 1).or(() -> reference).orElse(LocalDate.MIN);
        // A length beside it bounds nothing: only a point has a day to be before.
        if (next.content() instanceof Point point && reference.isPresent()) {
          bounds.set(i, latest(point, next, from));
        }
      }
    }
    return bounds;
  }

  private Optional<LocalDate> latest(Point p, TimeExpression e, LocalDate from) {
    return p.month().isPresent()
        ? points.partial(p, e, from).range().map(DayRange::last)
        : p.weekday().map(w -> DateSearch.weekday(from, w, p.direction()));
  }

  private static boolean isTerm(TimeMention mention) {
    return mention.expression().content() instanceof Point p && p.direction() == Direction.NEAREST;
  }

  private static boolean isFollowing(TimeMention mention) {
    return mention.expression().content() instanceof Point p
        && p.offset().map(o -> o.origin() == Origin.FOLLOWING).orElse(false);
  }

  private TimeValue one(TimeMention mention, Optional<LocalDate> bound, Optional<LocalDate> said) {
    TimeExpression e = mention.expression();
    Found found =
        bound.isPresent() && e.content() instanceof Point point
            ? beside(bound.get(), point, e)
            : find(e);
    boolean usesReference =
        mention.anchoring() != TimeMention.Anchoring.ABSOLUTE
            && mention.anchoring() != TimeMention.Anchoring.NONE;
    return new TimeValue(
        found.value(),
        found.range(),
        found.calendar(),
        found.nativeValue(),
        union(mention.flags(), found.flags()),
        e.rule(),
        found.how(),
        !usesReference
            ? Optional.empty()
            : said.isEmpty() ? shown : said.map(day -> day + ", the day of speaking"));
  }

  private static List<String> union(List<String> flags, List<String> more) {
    if (flags.isEmpty() || more.isEmpty()) {
      return flags.isEmpty() ? more : flags;
    }
    List<String> all = new ArrayList<>(flags);
    more.stream().filter(flag -> !flags.contains(flag)).forEach(all::add);
    return all;
  }

  private Found beside(LocalDate day, Point p, TimeExpression e) {
    if (p.month().isPresent()) {
      return points.partial(p, e, day);
    }
    return p.offset().isPresent()
        ? points.day(
            DateSearch.weekday(day, p.weekday().orElseThrow(), Direction.LATEST),
            e,
            "not after the next")
        : points.day(day, e, "the day in brackets");
  }

  private Found find(TimeExpression e) {
    if (e.content() instanceof Length length) {
      return Found.plain(length.value());
    }
    if (e.content() instanceof Repetition repetition) {
      return Found.plain(repetition.value());
    }
    if (e.content() instanceof Vague vague) {
      return Found.plain(vague.value());
    }
    if (e.content() instanceof Nth nth) {
      return points.nth(nth, e);
    }
    if (e.content() instanceof Season season) {
      return Periods.season(season, here);
    }
    if (e.content() instanceof Easter easter) {
      return Easters.find(easter, e, here);
    }
    if (e.content() instanceof Years years) {
      return Periods.years(years, reference);
    }
    return points.point((Point) e.content(), e);
  }
}
