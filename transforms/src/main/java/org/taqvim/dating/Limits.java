// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
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
 */
record Limits(
    Optional<LocalDate> from, Optional<LocalDate> to, List<String> evidence, List<Acting> acting) {
  /** Related-news boxes of at least so many dates are taken to be up to date when saved. */
  private static final int BOX = 5;

  /** A page may be saved somewhat later than the newest item of its box. */
  private static final int BOX_DAYS = 31;

  /** News may go on without the newest document for a while. */
  private static final int SERIES_DAYS = 30;

  private static final Set<EventType> OFFICIAL =
      EnumSet.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.REJECT,
          EventType.THREATEN);

  /** Somebody may act a little before taking office and be quoted a little after leaving it. */
  private static final int TERM_DAYS = 45;

  /**
   * The day on which a page was saved.
   *
   * @param why how that is known, in plain English
   */
  record Saved(LocalDate day, String why) {}

  /**
   * Somebody who acts in the article as officials do.
   *
   * @param from about the first day on which he did
   * @param to about the last
   * @param lasting whether news goes on speaking of him out of office
   */
  record Acting(String name, LocalDate from, Optional<LocalDate> to, boolean lasting) {
    static Acting of(KnownActors.Term term) {
      return new Acting(
          term.name(),
          term.from().minusDays(TERM_DAYS),
          term.to().map(d -> d.plusDays(TERM_DAYS)),
          term.lasting());
    }

    boolean allows(LocalDate day) {
      return !day.isBefore(from) && to.map(t -> !day.isAfter(t)).orElse(true);
    }
  }

  Limits {
    acting = List.copyOf(acting);
    evidence = List.copyOf(evidence);
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      to = Optional.empty();
    }
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
      Optional<Saved> saved,
      KnownActors actors) {
    Building limits = new Building();
    limits.reported(article, absolute);
    limits.box(box);
    limits.terms(article, actors);
    limits.address(article);
    limits.windows(Window.of(article), Series.next(article.times(), absolute));
    saved.ifPresent(s -> limits.to(s.day(), s.why()));
    return limits.done();
  }

  /** Limits while they are gathered. */
  private static final class Building {
    private Optional<LocalDate> from = Optional.empty();
    private String fromWhy = "";
    private Optional<LocalDate> to = Optional.empty();
    private String toWhy = "";
    private final List<Acting> acting = new ArrayList<>();

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

    Limits done() {
      List<String> evidence = new ArrayList<>();
      from.ifPresent(d -> evidence.add("not before " + d + ": " + fromWhy));
      to.ifPresent(d -> evidence.add("not after " + d + ": " + toWhy));
      return new Limits(from, to, evidence, acting);
    }

    private void reported(AnnotatedArticle article, List<TimeValue> absolute) {
      Set<Integer> announced = new HashSet<>();
      Set<Integer> reported = new HashSet<>();
      for (EventMention event : article.events()) {
        if (isAhead(event)) {
          announced.addAll(event.dating().times());
        } else if (event.dating().relation() == Relation.ON) {
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

    /**
     * Who acts in the news as officials do is in office or has been; ministers and spokespersons do
     * not after it. Of others, and of those that are only named, one may be before his office or
     * after it; that two are is not believed: the second latest beginning and the second earliest
     * end are limits.
     */
    private void terms(AnnotatedArticle article, KnownActors actors) {
      Set<String> people = new TreeSet<>();
      Set<String> officials = new TreeSet<>();
      for (EventMention event : article.events()) {
        if (!event.background() && isOfTheseDays(article, event)) {
          event.actors().stream()
              .map(Participant::id)
              .filter(id -> id.startsWith("per:"))
              .forEach(OFFICIAL.contains(event.type()) ? officials::add : people::add);
        }
      }
      people.removeAll(officials);
      Set<String> named = new TreeSet<>();
      article.entities().stream()
          .map(EntityMention::id)
          .filter(id -> id.startsWith("per:") && !people.contains(id) && !officials.contains(id))
          .forEach(named::add);
      of(officials, actors).forEach(acting::add);
      of(people, actors).filter(a -> !a.lasting()).forEach(acting::add);
      List<Acting> all = new ArrayList<>(acting);
      of(named, actors).filter(a -> !a.lasting()).forEach(all::add);
      begins(all);
      ends(all);
    }

    /** What a date places further back may have been done by who has left office since. */
    private static boolean isOfTheseDays(AnnotatedArticle article, EventMention event) {
      return event.dating().times().stream()
          .map(article.times()::get)
          .noneMatch(t -> Times.isDayOfMonth(t) || t.anchoring() == Anchoring.ABSOLUTE);
    }

    private static Stream<Acting> of(Set<String> people, KnownActors actors) {
      return people.stream().flatMap(person -> actors.term(person).stream()).map(Acting::of);
    }

    private void begins(List<Acting> all) {
      List<Acting> begins =
          all.stream().sorted(Comparator.comparing(Acting::from).reversed()).toList();
      acting.stream()
          .max(Comparator.comparing(Acting::from))
          .ifPresent(a -> from(a.from(), a.name() + " acts in it as an official"));
      if (begins.size() > 1) {
        from(
            begins.get(1).from(),
            begins.get(0).name() + " and " + begins.get(1).name() + " are officials in it");
      }
    }

    private void ends(List<Acting> all) {
      List<Acting> ends =
          all.stream()
              .filter(t -> t.to().isPresent())
              .sorted(Comparator.comparing(t -> t.to().orElseThrow()))
              .toList();
      ends.stream()
          .filter(a -> !a.lasting() && acting.contains(a))
          .findFirst()
          .ifPresent(a -> to(a.to().orElseThrow(), a.name() + " still acts in it as an official"));
      if (ends.size() > 1) {
        to(
            ends.get(1).to().orElseThrow(),
            ends.get(0).name() + " and " + ends.get(1).name() + " are still officials in it");
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
    private void windows(List<Window> windows, Optional<Series.Next> next) {
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
      next.filter(n -> windows.stream().noneMatch(w -> w.from().isAfter(n.day())))
          .ifPresent(
              n ->
                  to(
                      n.day().plusDays(SERIES_DAYS),
                      "it lists " + n.series() + " without that of " + n.day() + ", the next one"));
    }
  }
}
