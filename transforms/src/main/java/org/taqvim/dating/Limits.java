// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Allusion;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/**
 * Between which days an article must have been published, by what it says with full dates, by the
 * terms of those who act in it, and by the furniture of its page.
 *
 * @param from the first day that it can be
 * @param to the last day that it can be
 * @param evidence a sentence for each end
 * @param acting who acts in it and held office for a known time
 * @param usual the last day by a habit of those who write, which other clues can outweigh
 */
record Limits(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> evidence,
    List<Officials.Acting> acting,
    Optional<Bound> usual) {
  /** Related-news boxes of at least so many dates are taken to be up to date when saved. */
  private static final int BOX = 5;

  /** A page may be saved somewhat later than the newest item of its box. */
  private static final int BOX_DAYS = 31;

  /** What the evidence of a last day has in it. */
  private static final String NOT_AFTER = "not after ";

  /** News may go on without the newest document for a while. */
  private static final int SERIES_DAYS = 30;

  /**
   * A first or a last day.
   *
   * @param why how it is known, in plain English
   */
  record Bound(LocalDate day, String why) {}

  Limits {
    acting = List.copyOf(acting);
    boolean open = // that something is not older is surer than that it is not newer
        from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    evidence = evidence.stream().filter(e -> !open || !e.contains(NOT_AFTER)).toList();
    to = open ? Optional.empty() : to;
  }

  /** The limits with the usual last day as if it were certain, where it is the narrower. */
  Limits usually() {
    return usual
        .filter(u -> to.isEmpty() || u.day().isBefore(to.get()))
        .map(
            u -> {
              List<String> why = new ArrayList<>(evidence);
              to.ifPresent(t -> why.removeIf(e -> e.startsWith(NOT_AFTER)));
              why.add("as a rule " + NOT_AFTER + u.day() + ": " + u.why());
              return new Limits(from, Optional.of(u.day()), why, acting, Optional.empty());
            })
        .orElse(this);
  }

  boolean allow(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true);
  }

  /**
   * The limits of an article.
   *
   * @param absolute its times as far as they need nothing outside them
   * @param box the same of the page's furniture
   * @param saved the day on which the page was saved, where it shows one
   */
  static Limits of(
      AnnotatedArticle article,
      List<TimeValue> absolute,
      List<TimeValue> box,
      Optional<Bound> saved,
      KnownActors actors) {
    Officials officials = Officials.of(article, actors);
    List<Window> windows = Window.of(article);
    List<Window> named = windows.stream().filter(w -> w.to().isEmpty()).toList();
    Building all = gather(article, absolute, box, saved, officials, windows);
    // A day without its year may be that of another year, and who acts may be out of office: where
    // these two leave no day, neither is believed.
    boolean guessed =
        !all.leaveDays() && gather(article, absolute, box, saved, officials, named).leaveDays();
    Officials believed = guessed ? officials.withoutEnds() : officials;
    Building limits = guessed ? gather(article, absolute, box, saved, believed, named) : all;
    return limits.done(believed.acting());
  }

  private static Building gather(
      AnnotatedArticle article,
      List<TimeValue> absolute,
      List<TimeValue> box,
      Optional<Bound> saved,
      Officials officials,
      List<Window> windows) {
    Building limits = new Building();
    limits.reported(article, absolute);
    limits.box(box);
    officials.begins().forEach(b -> limits.from(b.day(), b.why()));
    officials.ends().forEach(b -> limits.to(b.day(), b.why()));
    limits.address(article);
    limits.windows(windows);
    article.allusions().stream()
        .filter(a -> a.sense() == Allusion.Sense.LEFT_OUT)
        .findFirst()
        .ifPresent(limits::leftOut);
    saved.ifPresent(s -> limits.to(s.day(), s.why()));
    return limits;
  }

  /** Limits while they are gathered. */
  private static final class Building {
    private Optional<LocalDate> from = Optional.empty();
    private String fromWhy = "";
    private Optional<LocalDate> to = Optional.empty();
    private String toWhy = "";
    private Optional<Bound> usual = Optional.empty();

    private void from(LocalDate day, String why) {
      if (from.isEmpty() || day.isAfter(from.get())) {
        from = Optional.of(day);
        fromWhy = why;
      }
    }

    private void to(LocalDate day, String why) {
      if (to.isEmpty() || day.isBefore(to.get())) {
        to = Optional.of(day);
        toWhy = why;
      }
    }

    /** Whether any day is left between the two ends. */
    boolean leaveDays() {
      return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    }

    Limits done(List<Officials.Acting> acting) {
      List<String> evidence = new ArrayList<>();
      from.ifPresent(d -> evidence.add("not before " + d + ": " + fromWhy));
      to.ifPresent(d -> evidence.add(NOT_AFTER + d + ": " + toWhy));
      return new Limits(from, to, evidence, acting, usual);
    }

    private void reported(AnnotatedArticle article, List<TimeValue> absolute) {
      Set<Integer> announced = new HashSet<>();
      Set<Integer> reported = new HashSet<>();
      for (EventMention event : article.events()) {
        if (isAhead(event)) {
          announced.addAll(event.dating().times());
        } else if (isDone(event) && event.dating().relation() == Relation.ON) {
          reported.addAll(event.dating().times());
        }
      }
      TreeMap<LocalDate, String> loose = new TreeMap<>();
      for (int i = 0; i < absolute.size(); i++) {
        TimeMention mention = article.times().get(i);
        Optional<DayRange> range = absolute.get(i).range();
        if (mention.anchoring() != Anchoring.ABSOLUTE || range.isEmpty()) {
          continue;
        }
        String words = "\u201c" + mention.text() + "\u201d";
        boolean told = reported.contains(i);
        if (announced.contains(i) && !told) {
          to(range.get().last(), "it announces something for " + words);
        } else if (told) {
          from(range.get().first(), "it tells of " + words);
        } else {
          loose.putIfAbsent(range.get().first(), words);
        }
      }
      loose(loose);
    }

    /** One date beside no event may lie ahead; that the two latest do is not believed. */
    private void loose(NavigableMap<LocalDate, String> dates) {
      if (dates.size() > 1) {
        LocalDate second = dates.lowerKey(dates.lastKey());
        from(second, "it speaks of " + dates.get(second) + " and " + dates.get(dates.lastKey()));
      }
    }

    private static boolean isAhead(EventMention event) {
      return event.modality() == Modality.PLANNED;
    }

    /** What is asked for, due or feared may lie ahead of the words as well as behind them. */
    private static boolean isDone(EventMention event) {
      return event.modality() == Modality.HAPPENED || event.modality() == Modality.CLAIMED;
    }

    private void box(List<TimeValue> box) {
      TreeSet<LocalDate> days = new TreeSet<>();
      int dates = 0;
      for (TimeValue value : box) {
        if (value.range().isPresent() && value.range().get().days() == 1) {
          days.add(value.range().get().first());
          dates++;
        }
      }
      if (dates >= BOX) {
        LocalDate newest = days.last();
        to(
            newest.plusDays(BOX_DAYS),
            "the page was saved about " + newest + ", the newest date of its list of other news");
      }
    }

    private void address(AnnotatedArticle article) {
      StatedDate.addresses(article).stream()
          .flatMap(place -> AddressDate.month(place).stream())
          .findFirst()
          .ifPresent(
              days -> {
                String why = "the address names the month from " + days.first();
                from(days.first(), why);
                to(days.last(), why);
              });
    }

    /** Windows that leave no day together are not trusted to end anywhere. */
    private void windows(List<Window> windows) {
      Optional<LocalDate> last =
          windows.stream().flatMap(w -> w.to().stream()).min(Comparator.naturalOrder());
      boolean agree =
          last.isEmpty() || windows.stream().noneMatch(w -> w.from().isAfter(last.get()));
      for (Window window : windows) {
        if (agree || window.to().isEmpty()) {
          from(window.from(), window.why());
        }
        if (agree) {
          window.to().ifPresent(to -> to(to, window.why()));
        }
      }
    }

    /** Lists are as a rule whole; one that is not does not make an article older than it is. */
    private void leftOut(Allusion next) {
      LocalDate day = next.first().plusDays(SERIES_DAYS);
      String why =
          "it lists " + next.landmark() + " without that of " + next.first() + ", the next one";
      usual =
          from.filter(day::isBefore).isPresent()
              ? Optional.empty()
              : Optional.of(new Bound(day, why));
    }
  }
}
