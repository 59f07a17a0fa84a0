// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Comparator;
import java.util.List;

/**
 * What one article tells of one event: the mentions of it that the article itself ties together.
 *
 * @param id the article's id and the index of the first mention, unique in a run
 * @param article the article's id
 * @param sketch the article's sketch, for near copies
 * @param facts what matching looks at
 * @param mentions in text order, never empty
 * @param clues what it names in whatever part
 */
public record Account(
    String id,
    String article,
    List<Integer> sketch,
    Facts facts,
    List<DatedMention> mentions,
    Clues clues) {
  /** By article and place in it. */
  static final Comparator<Account> BY_ARTICLE =
      Comparator.comparing(Account::article).thenComparingInt(Account::position);

  /** Sharper dates first, then by article and place in it: the order in which entries are grown. */
  static final Comparator<Account> ORDER =
      Comparator.comparing(Account::facts, Facts.SHARPEST_FIRST).thenComparing(Account.BY_ARTICLE);

  public Account {
    sketch = List.copyOf(sketch);
    mentions = List.copyOf(mentions);
  }

  /** Stands for the words that tell it, without signs and blanks: copies share it. */
  int wording() {
    return Facts.words(mentions.get(0).mention().quote()).hashCode();
  }

  static Account of(List<DatedMention> mentions, List<Integer> sketch, ActorRegistry registry) {
    DatedMention first = mentions.get(0);
    boolean violent = mentions.stream().anyMatch(m -> EventFamily.of(m.mention()).isViolent());
    boolean agreed = mentions.stream().anyMatch(m -> !EventFamily.isTerm(m.mention()));
    Facts facts =
        mentions.stream()
            .filter(m -> !violent || EventFamily.of(m.mention()).isViolent())
            .filter(m -> !agreed || !EventFamily.isTerm(m.mention()))
            .map(m -> Facts.of(m, registry))
            .reduce(Facts::join)
            .orElseThrow();
    return new Account(
        first.article() + "#" + first.index(),
        first.article(),
        sketch,
        facts,
        mentions,
        Clues.of(mentions, facts, registry));
  }

  /** The same, as all that its article tells of its speakers' words of that day. */
  Account toldAlone() {
    return new Account(id, article, sketch, facts.toldAlone(), mentions, clues);
  }

  Account withClues(Clues counted) {
    return new Account(id, article, sketch, facts, mentions, counted);
  }

  /** Where in its article it is first told: how many mentions come before. */
  int position() {
    return mentions.get(0).index();
  }
}
