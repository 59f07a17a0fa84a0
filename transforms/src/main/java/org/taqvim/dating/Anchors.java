// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Place;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeMention.Anchoring;
import org.taqvim.time.TimeValue;

/**
 * The meeting of articles that tell when something took place with those that do not.
 *
 * <p>They meet under keys made of the kind of event and its actors or narrow place; at a key the
 * tellers come down to one for each day, and an article that asks sees at most {@value #MOST_DAYS}
 * days, so the cost is linear in the articles.
 */
public final class Anchors {
  /** More days than these say nothing. */
  static final int MOST_DAYS = 6;

  private static final int MOST_KEYS = 12;

  /** Limits by terms of office are a little wider than the terms. */
  private static final int TERM_MARGIN = 90;

  /** The tables of terms are trusted between these days. */
  private static final LocalDate TABLES_FROM = LocalDate.of(2015, 1, 1);

  private static final LocalDate TABLES_UNTIL = LocalDate.of(2025, 1, 1);

  private static final Pattern DISTRICT = Pattern.compile("-(district|province|region|city|town)$");

  private final KnownActors actors;
  private final Stories stories;

  public Anchors(KnownActors actors) {
    this.actors = actors;
    this.stories = new Stories(actors);
  }

  /** What an article tells, as far as its own events have days. */
  public List<Tell> tells(DatedArticle dated) {
    List<Tell> tells = new ArrayList<>();
    String article = dated.article().id();
    dated.published().value().ifPresent(day -> likeness(dated, day).forEach(tells::add));
    for (EventMention event : dated.article().events()) {
      Optional<DayRange> days = days(dated, event);
      if (days.isEmpty() || days.get().days() > 2 || !isFact(event)) {
        continue;
      }
      LocalDate day = days.get().first();
      for (Key key : keys(event, DayRange.day(day))) {
        tells.add(new Tell(key.text(), day, article));
      }
    }
    return tells;
  }

  /** By what others know the day of an article that is like theirs. */
  private Stream<Tell> likeness(DatedArticle dated, LocalDate day) {
    AnnotatedArticle article = dated.article();
    return Stream.concat(Copies.keys(article).stream(), stories.keys(article).stream())
        .map(key -> new Tell(key, day, article.id()));
  }

  private static Optional<DayRange> days(DatedArticle dated, EventMention event) {
    if (event.dating().times().isEmpty()
        || event.dating().shift() != 0
        || event.dating().relation() != Relation.ON) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (int time : event.dating().times()) {
      TimeValue value = dated.times().get(time);
      if (value.range().isEmpty() || value.flags().contains("reference-uncertain")) {
        return Optional.empty();
      }
      DayRange range = value.range().get();
      first = range.first().isBefore(first) ? range.first() : first;
      last = range.last().isAfter(last) ? range.last() : last;
    }
    return Optional.of(DayRange.of(first, last));
  }

  /** What an article would ask others: the days of its events that only its own day would give. */
  public List<Ask> asks(DatedArticle dated) {
    List<Ask> asks = new ArrayList<>();
    Copies.keys(dated.article()).forEach(key -> asks.add(askLike(key, dated, Ask.COPY)));
    stories.keys(dated.article()).forEach(key -> asks.add(askLike(key, dated, Ask.STORY)));
    List<EventMention> events = dated.article().events();
    for (int i = 0; i < events.size(); i++) {
      int index = i;
      EventMention event = events.get(i);
      if (!isFact(event)) {
        continue;
      }
      if (event.dating().basis() == Basis.PUBLICATION && !event.background()) {
        keys(event, reach(dated.published())).stream()
            .filter(Key::narrow)
            .forEach(key -> asks.add(ask(key, dated, index, Ask.NEWS, true)));
        continue;
      }
      Optional<Integer> asked =
          event.dating().times().stream()
              .filter(t -> isOpen(dated.article().times().get(t)))
              .findFirst();
      if (asked.isEmpty()) {
        continue;
      }
      int time = asked.get();
      TimeMention mention = dated.article().times().get(time);
      for (Key key : keys(event, reach(dated.published()))) {
        boolean dayAndMonth = Times.isDayOfMonth(mention);
        if (key.narrow() || dayAndMonth || Times.isMonth(mention)) {
          asks.add(ask(key, dated, i, time, key.narrow() || dayAndMonth));
        }
      }
    }
    return asks;
  }

  private static Ask askLike(String key, DatedArticle dated, int likeness) {
    Publication published = dated.published();
    return new Ask(
        key,
        dated.article().id(),
        likeness,
        likeness,
        true,
        published.earliest().map(d -> d.minusDays(Sisters.REACH)),
        published.latest().map(d -> d.plusDays(Sisters.REACH)));
  }

  private static Ask ask(Key key, DatedArticle dated, int event, int time, boolean strong) {
    return new Ask(
        key.text(),
        dated.article().id(),
        event,
        time,
        strong,
        dated.published().earliest().map(d -> d.minusYears(1)),
        dated.published().latest());
  }

  private static boolean isOpen(TimeMention mention) {
    return mention.anchoring() == Anchoring.DEICTIC || mention.anchoring() == Anchoring.PARTIAL;
  }

  private static boolean isFact(EventMention event) {
    return !event.negated()
        && (event.modality() == Modality.HAPPENED
            || event.modality() == Modality.CLAIMED
            || event.modality() == Modality.DEMANDED);
  }

  /** The answers at one key, whatever the order of tellers and askers. */
  public static List<Hint> answer(Collection<Tell> tells, Collection<Ask> asks) {
    if (tells.isEmpty() || asks.isEmpty()) {
      return List.of();
    }
    NavigableMap<LocalDate, Tellers> tellers = new TreeMap<>();
    for (Tell tell : tells) {
      tellers.merge(tell.day(), new Tellers(tell.article(), tell.article()), Tellers::and);
    }
    List<Hint> hints = new ArrayList<>();
    for (Ask ask : asks) {
      NavigableMap<LocalDate, Tellers> within =
          tellers.subMap(
              ask.from().orElse(LocalDate.MIN), true, ask.to().orElse(LocalDate.MAX), true);
      List<LocalDate> days = new ArrayList<>();
      String teller = "";
      for (Map.Entry<LocalDate, Tellers> told : within.entrySet()) {
        if (days.size() > MOST_DAYS) {
          break;
        }
        Optional<String> other = told.getValue().butNot(ask.article());
        if (other.isPresent()) {
          days.add(told.getKey());
          teller = teller.isEmpty() ? other.get() : teller;
        }
      }
      if (!days.isEmpty() && days.size() <= MOST_DAYS) {
        hints.add(new Hint(ask.article(), ask.event(), ask.time(), ask.strong(), days, teller));
      }
    }
    return hints;
  }

  /** The first and the last of the articles that tell of a day: nobody answers himself. */
  private record Tellers(String first, String last) {
    Tellers and(Tellers other) {
      return new Tellers(
          first.compareTo(other.first) <= 0 ? first : other.first,
          last.compareTo(other.last) >= 0 ? last : other.last);
    }

    Optional<String> butNot(String article) {
      return first.equals(article)
          ? last.equals(article) ? Optional.empty() : Optional.of(last)
          : Optional.of(first);
    }
  }

  /** A key, and whether few events go by it. */
  private record Key(String text, boolean narrow) {}

  private Set<Key> keys(EventMention event, DayRange when) {
    Set<Key> keys = new LinkedHashSet<>();
    String kind = kind(event);
    TreeSet<String> people = new TreeSet<>();
    TreeSet<String> states = new TreeSet<>();
    for (Participant p : event.actors()) {
      person(p, when).ifPresent(people::add);
      if (!(event.type() == EventType.REQUEST && p.role() == Role.PARTY)) {
        actors.state(p.id()).ifPresent(states::add);
      }
    }
    boolean fighting = kind.equals("fighting");
    if (fighting || kind.equals("truce")) {
      String sides = String.join("-", states);
      if (states.size() == 2) {
        keys.add(new Key(kind + "|" + sides, false));
      }
      for (Place place : event.places()) {
        if (!actors.isBroad(place.id())) {
          keys.add(new Key(kind + "|" + spot(place), true));
        }
      }
    } else {
      List<String> list = List.copyOf(people);
      for (int i = 0; i < list.size(); i++) {
        for (int j = i + 1; j < list.size() && keys.size() < MOST_KEYS; j++) {
          keys.add(new Key(kind + "|" + list.get(i) + "|" + list.get(j), true));
        }
      }
      if (keys.isEmpty() && people.size() == 1 && states.size() > 1) {
        keys.add(new Key(kind + "|" + people.first() + "|" + String.join("-", states), true));
      }
    }
    return keys;
  }

  /** A town and the district around it go by one name. */
  private static String spot(Place place) {
    return DISTRICT.matcher(place.id()).replaceFirst("");
  }

  /** An office stands for its holder where one person held it all the time that is possible. */
  private Optional<String> person(Participant p, DayRange when) {
    if (p.id().startsWith("per:")) {
      return Optional.of(p.id());
    }
    if (!p.id().startsWith("office:")) {
      return Optional.empty();
    }
    Optional<String> first =
        actors
            .holder(p.id(), when.first())
            .or(() -> actors.holder(p.id(), when.first().plusDays(TERM_MARGIN)));
    return first.equals(actors.holder(p.id(), when.last())) ? first : Optional.empty();
  }

  /** The days that an article without a date can speak of. */
  private static DayRange reach(Publication published) {
    LocalDate to = published.latest().orElse(TABLES_UNTIL);
    LocalDate from = published.earliest().orElse(TABLES_FROM);
    return DayRange.of(from.isAfter(to) ? to : from, to);
  }

  /** What kind of happening an event is, as far as two tellings of it must agree. */
  static String kind(EventMention event) {
    String mode = event.mode().orElse("");
    return switch (event.type()) {
      case ASSAULT -> mode.contains("violation") ? "breach" : "fighting";
      case AGREE, CONCEDE, RETREAT -> event.isTruce() ? "truce" : "agreement";
      default -> event.type().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  /** The order that makes lists of hints equal whatever the order in which they came. */
  static final Comparator<Hint> ORDER =
      Comparator.comparingInt(Hint::event)
          .thenComparingInt(Hint::time)
          .thenComparing(Hint::strong)
          .thenComparing(h -> h.days().get(0))
          .thenComparing(Hint::teller)
          .thenComparing(h -> h.days().size());
}
