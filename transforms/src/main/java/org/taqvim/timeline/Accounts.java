// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.dating.DatedArticle;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.Concepts;
import org.taqvim.event.EventMention;
import org.taqvim.event.Matters;
import org.taqvim.text.Span;
import org.taqvim.timeline.TimelineEvent.Mark;

/**
 * Turns a dated article into its accounts: its event mentions dated, offices given their holders,
 * and mentions of one event tied together.
 */
public final class Accounts {
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
              ? Terms.agreement(mentions)
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
              Matters.of(article.language()).in(event.quote()),
              article.title().filter(title -> title.contains(event.quote())).isPresent(),
              Denied.by(article.events(), i),
              Concepts.of(article.language()).in(event.quote())));
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
    List<Account> accounts =
        ArticleGroups.of(mentions, registry).stream()
            .map(group -> Account.of(group, sketch, registry))
            .toList();
    return Clues.counted(
        accounts.stream().map(a -> isAlone(a, accounts) ? a.toldAlone() : a).toList());
  }

  /** Whether the article tells of no other words of those who speak in it, of these days. */
  private static boolean isAlone(Account words, List<Account> all) {
    return words.facts().family().isSpeech()
        && !words.facts().sources().isEmpty()
        && all.stream()
            .filter(other -> !other.id().equals(words.id()))
            .map(Account::facts)
            .filter(other -> other.family().isSpeech())
            .filter(other -> isOfOneVoice(words.facts(), other))
            .noneMatch(other -> ComparedDates.isOneDay(other, words.facts()));
  }

  /** Whether one person speaks in both, or one side in the same manner where no person is named. */
  private static boolean isOfOneVoice(Facts words, Facts other) {
    return words.speakers().isEmpty()
        ? words.family() == other.family()
            && !Collections.disjoint(words.sources(), other.sources())
        : !Collections.disjoint(words.speakers(), other.speakers());
  }
}
