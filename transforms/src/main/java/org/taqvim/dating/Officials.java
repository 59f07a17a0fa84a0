// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.dating.Limits.Bound;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Participant;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * What the terms of office of those who act in an article say of its day.
 *
 * <p>Who acts in the news as officials do is in office or has been; ministers and spokespersons do
 * not after it. Of others, and of those that are only named, one may be before his office or after
 * it; that two are is not believed: the second latest beginning and the second earliest end are
 * limits.
 *
 * @param acting who acts in it and held office for a known time
 * @param begins first days that follow
 * @param ends last days that follow
 */
record Officials(List<Acting> acting, List<Bound> begins, List<Bound> ends) {
  private static final Set<EventType> OFFICIAL =
      EnumSet.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.REJECT,
          EventType.THREATEN);

  /** What somebody does in office, or out of it if news goes on speaking of him. */
  private static final Set<EventType> SPEAKING = EnumSet.of(EventType.ACCUSE, EventType.STATEMENT);

  /** Somebody may act a little before taking office and be quoted a little after leaving it. */
  private static final int TERM_DAYS = 45;

  Officials {
    acting = List.copyOf(acting);
    begins = List.copyOf(begins);
    ends = List.copyOf(ends);
  }

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

  static Officials of(AnnotatedArticle article, KnownActors actors) {
    Set<String> people = new TreeSet<>();
    Set<String> officials = new TreeSet<>();
    Set<String> speakers = new TreeSet<>();
    for (EventMention event : article.events()) {
      if (!event.background() && isOfTheseDays(article, event)) {
        event.actors().stream()
            .map(Participant::id)
            .filter(id -> id.startsWith("per:"))
            .forEach(
                OFFICIAL.contains(event.type())
                    ? officials::add
                    : SPEAKING.contains(event.type()) ? speakers::add : people::add);
      }
    }
    people.addAll(speakers);
    people.removeAll(officials);
    Set<String> named = new TreeSet<>();
    article.entities().stream()
        .map(EntityMention::id)
        .filter(id -> id.startsWith("per:") && !people.contains(id) && !officials.contains(id))
        .forEach(named::add);
    List<Acting> acting = new ArrayList<>();
    of(officials, actors).forEach(acting::add);
    of(people, actors).filter(a -> !a.lasting()).forEach(acting::add);
    List<Acting> all = new ArrayList<>(acting);
    of(named, actors).filter(a -> !a.lasting()).forEach(all::add);
    List<Acting> begun = new ArrayList<>(acting);
    of(speakers, actors).filter(a -> !begun.contains(a)).forEach(begun::add);
    return new Officials(acting, begins(begun, all), ends(acting, all));
  }

  /** The same, as if all of them could act out of office. */
  Officials withoutEnds() {
    return new Officials(
        acting.stream()
            .map(a -> new Acting(a.name(), a.from(), Optional.empty(), a.lasting()))
            .toList(),
        begins,
        List.of());
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

  private static List<Bound> begins(List<Acting> acting, List<Acting> all) {
    List<Bound> bounds = new ArrayList<>();
    acting.stream()
        .max(Comparator.comparing(Acting::from))
        .ifPresent(a -> bounds.add(new Bound(a.from(), a.name() + " acts in it as an official")));
    List<Acting> begins =
        all.stream().sorted(Comparator.comparing(Acting::from).reversed()).toList();
    if (begins.size() > 1) {
      bounds.add(
          new Bound(
              begins.get(1).from(),
              begins.get(0).name() + " and " + begins.get(1).name() + " are officials in it"));
    }
    return bounds;
  }

  private static List<Bound> ends(List<Acting> acting, List<Acting> all) {
    List<Bound> bounds = new ArrayList<>();
    List<Acting> ends =
        all.stream()
            .filter(t -> t.to().isPresent())
            .sorted(Comparator.comparing(t -> t.to().orElseThrow()))
            .toList();
    ends.stream()
        .filter(a -> !a.lasting() && acting.contains(a))
        .findFirst()
        .ifPresent(
            a ->
                bounds.add(
                    new Bound(
                        a.to().orElseThrow(), a.name() + " still acts in it as an official")));
    if (ends.size() > 1) {
      bounds.add(
          new Bound(
              ends.get(1).to().orElseThrow(),
              ends.get(0).name() + " and " + ends.get(1).name() + " are still officials in it"));
    }
    return bounds;
  }
}
