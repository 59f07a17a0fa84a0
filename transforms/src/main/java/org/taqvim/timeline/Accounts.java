// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.calendar.DayRange;
import org.taqvim.dating.DatedArticle;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Speaker;
import org.taqvim.text.Span;
import org.taqvim.timeline.TimelineEvent.Mark;

/**
 * Turns a dated article into its accounts: its event mentions dated, offices given their holders,
 * and mentions of one event tied together.
 *
 * <p>An article tells an event in one mention unless it reports rival versions of it or repeats
 * itself. So mentions of one clash or one agreement go together when they match, while somebody's
 * words go together only when speaker, addressee, matter and day are the same.
 */
public final class Accounts {
  /** A headline tells what happened in the last so many days. */
  private static final int DAYS_OF_NEWS = 7;

  /** What an agreement obliges a side to is not a term of an agreement of so many years ago. */
  private static final int YEARS_OF_TERMS = 5;

  /** An article tells of one event in so many mentions' distance. */
  private static final int NEAR = 2;

  private final ActorRegistry registry;
  private final OfficeHolders holders;

  public Accounts(ActorRegistry registry) {
    this.registry = registry;
    this.holders = new OfficeHolders(registry);
  }

  /** The article's mentions with their dates, one for each of its events, in the same order. */
  public List<DatedMention> mentions(DatedArticle dated) {
    AnnotatedArticle article = dated.article();
    List<DatedMention> mentions = new ArrayList<>();
    for (int i = 0; i < article.events().size(); i++) {
      EventMention event = article.events().get(i);
      EventDate date =
          EventFamily.isTerm(event)
              ? agreement(mentions)
                  .map(DatedMention::date)
                  .orElseGet(() -> EventDater.date(dated, event))
              : EventDater.date(dated, event);
      Span span = article.toCodePoints(event.begin(), event.end());
      mentions.add(
          new DatedMention(
              article.id(),
              i,
              twins(article.events(), i),
              article.language(),
              dated.published().value(),
              article.metadata().url(),
              article.metadata().source(),
              span.begin(),
              span.end(),
              holders.named(event, date, dated),
              date,
              marks(article, event),
              article.title().filter(title -> title.contains(event.quote())).isPresent()));
    }
    return mentions;
  }

  private static int twins(List<EventMention> events, int index) {
    EventMention event = events.get(index);
    return (int)
        events.subList(0, index).stream()
            .filter(e -> e.begin() == event.begin() && e.type() == event.type())
            .count();
  }

  /**
   * The agreement that a term told next is of: the last one told before it. A term is agreed on the
   * day of the agreement, whatever its deadline.
   */
  private static Optional<DatedMention> agreement(List<DatedMention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i).mention();
      if (EventFamily.of(event) == EventFamily.AGREEMENT && !EventFamily.isTerm(event)) {
        return Optional.of(before.get(i)).filter(agreed -> !isHistory(agreed));
      }
    }
    return Optional.empty();
  }

  private static boolean isHistory(DatedMention agreed) {
    return agreed.published().isPresent()
        && agreed
            .date()
            .end()
            .filter(end -> end.isBefore(agreed.published().get().minusYears(YEARS_OF_TERMS)))
            .isPresent();
  }

  private static List<Mark> marks(AnnotatedArticle article, EventMention event) {
    List<Mark> marks = new ArrayList<>();
    for (EntityMention entity : article.entities()) {
      if (entity.begin() >= event.begin() && entity.end() <= event.end()) {
        Span span = article.toCodePoints(entity.begin(), entity.end());
        marks.add(new Mark(span.begin(), span.end(), entity.id(), entity.name()));
      }
    }
    return marks;
  }

  /** The accounts of an article, by their first mention. */
  public List<Account> of(DatedArticle dated) {
    return of(mentions(dated), dated.article().sketch());
  }

  /** Ties the mentions of one article together. */
  public List<Account> of(List<DatedMention> mentions, List<Integer> sketch) {
    List<List<DatedMention>> groups = new ArrayList<>();
    for (DatedMention mention : mentions) {
      home(mention, mentions, groups)
          .ifPresentOrElse(
              g -> g.add(mention), () -> groups.add(new ArrayList<>(List.of(mention))));
    }
    List<Account> accounts =
        withReports(groups).stream().map(g -> Account.of(g, sketch, registry)).toList();
    return accounts.stream().map(a -> isAlone(a, accounts) ? a.toldAlone() : a).toList();
  }

  /** Whether the article tells of no other words of those who speak in it, of these days. */
  private static boolean isAlone(Account words, List<Account> all) {
    return words.facts().family().isSpeech()
        && !words.facts().speakers().isEmpty()
        && all.stream()
            .filter(other -> !other.id().equals(words.id()))
            .map(Account::facts)
            .filter(f -> f.family().isSpeech())
            .filter(f -> !Collections.disjoint(f.speakers(), words.facts().speakers()))
            .noneMatch(f -> ComparedDates.isOneDay(f, words.facts()));
  }

  private Optional<List<DatedMention>> home(
      DatedMention mention, List<DatedMention> mentions, List<List<DatedMention>> groups) {
    if (EventFamily.isTerm(mention.mention())) {
      Optional<DatedMention> agreement = agreement(mentions.subList(0, mentions.indexOf(mention)));
      return agreement.flatMap(
          agreed -> groups.stream().filter(g -> g.contains(agreed)).findFirst());
    }
    boolean truceBetween = isTruceBefore(mention, mentions);
    boolean ofOneClash = isOfOneClash(mention, mentions);
    List<List<DatedMention>> homes =
        groups.stream().filter(g -> isHome(g, mention, truceBetween, ofOneClash)).toList();
    // Which of several events an undated mention means, its words alone do not say.
    boolean open = homes.size() > 1 && mention.date().days().isEmpty();
    return homes.isEmpty() || open ? Optional.empty() : Optional.of(homes.get(0));
  }

  private boolean isHome(
      List<DatedMention> group, DatedMention mention, boolean truceBetween, boolean ofOneClash) {
    boolean near = group.stream().anyMatch(m -> Math.abs(m.index() - mention.index()) <= NEAR);
    return told(group).allMatch(m -> tied(m, mention, truceBetween, ofOneClash, near));
  }

  /**
   * Whether the article tells that both sides fought on the day of a mention, or that they stopped:
   * then what each did that day is of one clash.
   */
  private boolean isOfOneClash(DatedMention mention, List<DatedMention> mentions) {
    Facts facts = Facts.of(mention, registry);
    return facts.family().kin() == EventFamily.FIGHTING
        && mentions.stream()
            .map(m -> Facts.of(m, registry))
            .filter(f -> f.isClash() || f.endsFighting())
            .anyMatch(f -> ComparedDates.areDaysThatMeet(f, facts));
  }

  /** What a group tells: without an agreement's terms, unless they are all that it tells. */
  private static Stream<DatedMention> told(List<DatedMention> group) {
    boolean terms = group.stream().allMatch(m -> EventFamily.isTerm(m.mention()));
    return group.stream().filter(m -> terms || !EventFamily.isTerm(m.mention()));
  }

  /** Whether the article tells of a truce before it tells that one was broken. */
  private static boolean isTruceBefore(DatedMention breach, List<DatedMention> mentions) {
    return mentions.stream()
        .takeWhile(m -> m.index() < breach.index())
        .anyMatch(
            m ->
                EventFamily.of(m.mention()) == EventFamily.AGREEMENT
                    && m.mention().modality() == Modality.HAPPENED
                    && m.date().days().equals(breach.date().days()));
  }

  /**
   * Puts to the day's fighting what is told of it by itself: that somebody reported it, and the
   * accusations of both sides against each other.
   */
  private List<List<DatedMention>> withReports(List<List<DatedMention>> groups) {
    List<List<DatedMention>> left = new ArrayList<>();
    for (List<DatedMention> group : groups) {
      DatedMention first = group.get(0);
      Optional<List<DatedMention>> fought =
          group.size() > 1
              ? Optional.empty()
              : groups.stream().filter(g -> reports(first, g) || isMutual(first, g)).findFirst();
      fought.ifPresentOrElse(clash -> clash.add(group.get(0)), () -> left.add(group));
    }
    left.forEach(g -> g.sort(Comparator.comparingInt(DatedMention::index)));
    return left;
  }

  private boolean isMutual(DatedMention accusation, List<DatedMention> clash) {
    Facts facts = Facts.of(accusation, registry);
    return facts.family() == EventFamily.ACCUSATION
        && facts.sources().size() > 1
        && clash.stream()
            .filter(m -> EventFamily.of(m.mention()).kin() == EventFamily.FIGHTING)
            .anyMatch(
                m ->
                    ComparedDates.isOneDay(Facts.of(m, registry), facts)
                        && Facts.of(m, registry).states().containsAll(facts.sources()));
  }

  /** Whether somebody is said to have spoken, not what, and what stands beside it is his claim. */
  private static boolean reports(DatedMention words, List<DatedMention> clash) {
    EventMention said = words.mention();
    return EventFamily.of(said) == EventFamily.WORDS
        && said.claimedBy().isEmpty()
        && said.actors().stream().noneMatch(a -> a.role() == Participant.Role.TARGET)
        && clash.stream()
            .filter(m -> Math.abs(m.index() - words.index()) == 1)
            .filter(m -> EventFamily.of(m.mention()).isViolent())
            .anyMatch(m -> m.mention().claimedBy().stream().anyMatch(s -> speaks(s, said)));
  }

  private static boolean speaks(Speaker speaker, EventMention words) {
    return words.actors().stream()
        .anyMatch(a -> a.role() == Participant.Role.SOURCE && a.id().equals(speaker.id()));
  }

  private boolean tied(
      DatedMention first,
      DatedMention second,
      boolean truceBetween,
      boolean ofOneClash,
      boolean near) {
    Facts facts = Facts.of(first, registry);
    Facts secondFacts = Facts.of(second, registry);
    if (truceBetween && !facts.isBreach() && secondFacts.isBreach()) {
      return false;
    }
    if (isHeadlineOf(first, second)) {
      return EventMatcher.scoreHeadline(facts, secondFacts) >= EventMatcher.ENOUGH;
    }
    boolean undated = first.date().days().isEmpty() != second.date().days().isEmpty();
    boolean alike =
        isToldAlike(first.mention(), second.mention())
            && !isOfUnknownDay(first)
            && !isOfUnknownDay(second);
    if (undated && !alike) {
      return false;
    }
    double score =
        isOneUnknownDay(first, second)
            ? EventMatcher.scoreOnUnknownDay(facts, secondFacts)
            : EventMatcher.scoreWithin(facts, secondFacts, ofOneClash, near);
    if (isCountBeyond(first, second)
        || isCountBeyond(second, first)
        || score < EventMatcher.ENOUGH) {
      return false;
    }
    return switch (facts.family()) {
      case FIGHTING, BREACH, TAKING, AGREEMENT, TALK ->
          facts.isSoft() == secondFacts.isSoft() || facts.family() != EventFamily.TALK;
      // Prisoners are exchanged in one act, told once for each side.
      case CONCESSION -> facts.modes().equals(secondFacts.modes()) && sameSides(facts, secondFacts);
      // What somebody says twice in one article are two things said.
      default -> !facts.family().isSpeech() && facts.equals(secondFacts);
    };
  }

  /** Whether both are dated by the same words, which lead to no day while nobody knows "today". */
  private static boolean isOneUnknownDay(DatedMention first, DatedMention second) {
    EventDating dating = first.mention().dating();
    return first.date().days().isEmpty()
        && second.date().days().isEmpty()
        && !dating.times().isEmpty()
        && dating.relation() == EventDating.Relation.ON
        && dating.relation() == second.mention().dating().relation()
        && dating.times().equals(second.mention().dating().times());
  }

  /** "Last Wednesday" of nobody knows which week is a day of its own. */
  private static boolean isOfUnknownDay(DatedMention mention) {
    return mention.date().days().isEmpty() && !mention.date().expressions().isEmpty();
  }

  /** Whether fighting, or its dead, are told since some day, and the other is of a later day. */
  private static boolean isCountBeyond(DatedMention count, DatedMention other) {
    return count.date().flags().contains(EventDate.SINCE)
        && EventFamily.of(count.mention()).kin() == EventFamily.FIGHTING
        && other.date().start().isPresent()
        && count.date().start().filter(other.date().start().get()::isAfter).isPresent();
  }

  private static boolean isToldAlike(EventMention first, EventMention second) {
    return first.background() == second.background() && first.modality() == second.modality();
  }

  /**
   * Whether a headline without a date of its own may tell what the body tells: news, and not what
   * is told for its history.
   */
  private static boolean isHeadlineOf(DatedMention headline, DatedMention body) {
    EventDate date = headline.date();
    return headline.headline()
        && !body.headline()
        && !body.mention().background()
        && (date.days().isEmpty() || date.isFromPublication())
        && headline.published().isPresent()
        && body.date().days().isPresent()
        && DayRange.of(
                headline.published().get().minusDays(DAYS_OF_NEWS), headline.published().get())
            .overlaps(body.date().days().get());
  }

  private static boolean sameSides(Facts a, Facts b) {
    boolean equal = a.states().size() > 1 && a.states().equals(b.states());
    boolean among = a.states().containsAll(b.states()) || b.states().containsAll(a.states());
    return equal || (among && !a.modes().isEmpty() && a.days().equals(b.days()));
  }
}
