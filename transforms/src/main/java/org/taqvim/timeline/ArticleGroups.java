// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Speaker;

/**
 * Ties the mentions of one article together: which of them tell one event.
 *
 * <p>An article tells an event in one mention unless it reports rival versions of it or repeats
 * itself. So mentions of one clash or one agreement go together when they match, while somebody's
 * words go together only when speaker, addressee, matter and day are the same.
 */
final class ArticleGroups {
  /** An article tells of one event in so many mentions' distance. */
  private static final int NEAR = 2;

  /** Of what both accuse each other stands at most so many mentions off. */
  private static final int BESIDE = 3;

  /** Two sentences that share so many meanings speak of the same. */
  private static final int SAME_MEANINGS = 2;

  private final List<Told> all;
  private final List<List<Told>> groups = new ArrayList<>();

  /** A mention and what matching looks at in it. */
  record Told(DatedMention mention, Facts facts) {
    EventFamily family() {
      return EventFamily.of(mention.mention());
    }

    boolean isTerm() {
      return EventFamily.isTerm(mention.mention());
    }

    boolean isFighting() {
      return facts.family().kin() == EventFamily.FIGHTING;
    }

    int distance(Told other) {
      return Math.abs(mention.index() - other.mention.index());
    }
  }

  private ArticleGroups(List<DatedMention> mentions, ActorRegistry registry) {
    all = mentions.stream().map(m -> new Told(m, Facts.of(m, registry))).toList();
  }

  /** The mentions of each event of an article, in the order of their first. */
  static List<List<DatedMention>> of(List<DatedMention> mentions, ActorRegistry registry) {
    return new ArticleGroups(mentions, registry)
        .gathered().stream().map(g -> g.stream().map(Told::mention).toList()).toList();
  }

  private List<List<Told>> gathered() {
    for (Told told : all) {
      home(told)
          .ifPresentOrElse(g -> g.add(told), () -> groups.add(new ArrayList<>(List.of(told))));
    }
    return withReports();
  }

  private Optional<List<Told>> home(Told told) {
    if (told.isTerm()) {
      List<DatedMention> before =
          all.subList(0, all.indexOf(told)).stream().map(Told::mention).toList();
      return Terms.agreement(before)
          .flatMap(
              agreed ->
                  groups.stream()
                      .filter(g -> g.stream().anyMatch(t -> t.mention.equals(agreed)))
                      .findFirst());
    }
    boolean truceBetween = isTruceBefore(told);
    boolean ofOneClash = isOfOneClash(told);
    List<List<Told>> homes =
        groups.stream().filter(g -> isHome(g, told, truceBetween, ofOneClash)).toList();
    // Which of several events an undated mention means, its words alone do not say.
    boolean open = homes.size() > 1 && told.mention.date().days().isEmpty();
    return homes.isEmpty() || open ? Optional.empty() : Optional.of(homes.get(0));
  }

  private boolean isHome(List<Told> group, Told told, boolean truceBetween, boolean ofOneClash) {
    int nearest = group.stream().mapToInt(t -> t.distance(told)).min().orElse(0);
    boolean near = nearest <= NEAR || isAllOfItsDay(group, told);
    // Told far from the rest, it belongs there where it shares something with some of it.
    boolean related =
        nearest > 0 && group.stream().anyMatch(t -> t.facts.sharesAnything(told.facts));
    int distance = related ? 0 : nearest;
    boolean tied =
        agreed(group)
            .allMatch(
                t ->
                    !(truceBetween && !t.facts.isBreach() && told.facts.isBreach())
                        && new Tie(t, told).holds(ofOneClash, near, distance));
    return tied && (!told.isFighting() || Continuation.holds(group, told, all.size()));
  }

  /** Whether the article has told of no other fighting of a mention's days. */
  private boolean isAllOfItsDay(List<Told> group, Told told) {
    return groups.stream()
        .filter(g -> !g.equals(group))
        .flatMap(List::stream)
        .filter(Told::isFighting)
        .noneMatch(t -> ComparedDates.areDaysThatMeet(t.facts, told.facts));
  }

  /**
   * Whether the article tells that both sides fought on the day of a mention, or that they stopped:
   * then what each did that day is of one clash.
   */
  private boolean isOfOneClash(Told told) {
    return told.isFighting()
        && all.stream()
            .map(Told::facts)
            .filter(f -> f.isClash() || f.endsFighting())
            .anyMatch(f -> ComparedDates.areDaysThatMeet(f, told.facts));
  }

  /** What a group tells: without an agreement's terms, unless they are all that it tells. */
  private static Stream<Told> agreed(List<Told> group) {
    boolean terms = group.stream().allMatch(Told::isTerm);
    return group.stream().filter(t -> terms || !t.isTerm());
  }

  /** Whether the article tells of a truce before it tells that one was broken. */
  private boolean isTruceBefore(Told breach) {
    return all.stream()
        .takeWhile(t -> t.mention.index() < breach.mention.index())
        .anyMatch(
            t ->
                t.family() == EventFamily.AGREEMENT
                    && t.mention.mention().modality() == Modality.HAPPENED
                    && t.mention.date().days().equals(breach.mention.date().days()));
  }

  /**
   * Puts to the day's fighting what is told of it by itself: that somebody reported it, and the
   * accusations of both sides against each other.
   */
  private List<List<Told>> withReports() {
    List<List<Told>> left = new ArrayList<>();
    for (List<Told> group : groups) {
      Told first = group.get(0);
      Optional<List<Told>> fought =
          group.size() > 1
              ? Optional.empty()
              : groups.stream()
                  .filter(g -> reports(first, g) || isMutual(first, g) || isDemandOf(first, g))
                  .findFirst();
      fought.ifPresentOrElse(clash -> clash.add(first), () -> left.add(group));
    }
    left.forEach(g -> g.sort(Comparator.comparingInt(t -> t.mention.index())));
    return left;
  }

  /** Whether each side accuses the other, beside the fighting that this must be of. */
  private static boolean isMutual(Told accusation, List<Told> clash) {
    Facts facts = accusation.facts;
    return facts.family() == EventFamily.ACCUSATION
        && facts.sources().size() > 1
        && (facts.targets().isEmpty() || facts.sources().equals(facts.targets()))
        && clash.stream()
            .filter(t -> t.family().kin() == EventFamily.FIGHTING)
            .filter(t -> t.distance(accusation) <= BESIDE)
            .anyMatch(
                t ->
                    ComparedDates.isOneDay(t.facts, facts)
                        && t.facts.states().containsAll(facts.sources()));
  }

  /**
   * Whether somebody is said to have spoken, and what stands beside it is his claim; where it is
   * known who says that he spoke, what he goes on with in that sentence or of the same things.
   */
  private static boolean reports(Told words, List<Told> clash) {
    EventMention said = words.mention.mention();
    return words.family() == EventFamily.WORDS
        && said.mode().isEmpty()
        && said.actors().stream().noneMatch(a -> a.role() == Participant.Role.TARGET)
        && clash.stream()
            .filter(t -> t.distance(words) == 1)
            .filter(t -> said.claimedBy().isEmpty() || goesOn(words.mention, t.mention))
            .filter(t -> t.family().isViolent())
            .flatMap(t -> t.mention.mention().claimedBy().stream())
            .anyMatch(s -> speaks(s, said));
  }

  private static boolean goesOn(DatedMention words, DatedMention claim) {
    return claim.index() > words.index()
        && (claim.begin() - words.end() <= Continuation.ONE_SENTENCE
            || Comparison.shared(words.concepts(), claim.concepts()) >= SAME_MEANINGS);
  }

  /** Whether it is what a body demands in the resolution that it adopts. */
  private static boolean isDemandOf(Told demand, List<Told> adopted) {
    return demand.family() == EventFamily.DEMAND
        && !demand.facts.bodies().isEmpty()
        && adopted.stream()
            .anyMatch(
                t ->
                    t.family() == EventFamily.AGREEMENT
                        && t.facts.modes().contains(EventFamily.APPROVAL)
                        && t.facts.bodies().equals(demand.facts.bodies())
                        && t.facts.days().equals(demand.facts.days())
                        && t.distance(demand) <= NEAR);
  }

  private static boolean speaks(Speaker speaker, EventMention words) {
    return words.actors().stream()
        .anyMatch(a -> a.role() == Participant.Role.SOURCE && a.id().equals(speaker.id()));
  }
}
