// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taqvim.entity.TaggedNames;
import org.taqvim.event.Allusion;
import org.taqvim.event.EventMention;
import org.taqvim.language.DetectedLanguage;
import org.taqvim.text.SourceText;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/**
 * An article between two steps of its annotation: what the steps so far have found.
 *
 * <p>Immutable; each step of {@link ArticleAnnotator} gives a new one. Stored and compared by its
 * {@link Facts}; the tokens are made again from them where they are not at hand.
 */
public final class Draft {
  /**
   * The tokens that this thread asked for last. Steps that follow each other on one article have
   * them at hand; where a runner lets a step take all articles before the next step begins, tokens
   * kept in each draft would fill the memory.
   */
  private static final ThreadLocal<@Nullable Last> LAST = new ThreadLocal<>();

  private final Facts facts;

  private record Last(Article article, List<Integer> softBreaks, TokenizedText tokens) {}

  /**
   * What is known so far; a step that has not been taken left its component empty.
   *
   * @param page what of the text is prose
   * @param language the language of the prose
   * @param onTopic whether the conflict profile wants the article; absent until it was asked
   * @param datelines times in datelines, the most trusted first
   * @param furniture times in other furniture
   * @param times times of the prose
   * @param names names and actors
   * @param events event mentions
   * @param allusions where events are named whose days are known
   */
  public record Facts(
      Article article,
      CleanedPage page,
      Optional<DetectedLanguage> language,
      Optional<Boolean> onTopic,
      List<TimeMention> datelines,
      List<TimeMention> furniture,
      List<TimeMention> times,
      TaggedNames names,
      List<EventMention> events,
      List<Allusion> allusions) {

    public Facts {
      datelines = List.copyOf(datelines);
      furniture = List.copyOf(furniture);
      times = List.copyOf(times);
      events = List.copyOf(events);
      allusions = List.copyOf(allusions);
    }
  }

  private Draft(Facts facts) {
    this.facts = facts;
  }

  /** An article of which nothing is known yet. */
  public static Draft of(Article article) {
    return new Draft(begun(article, CleanedPage.NOTHING));
  }

  @JsonCreator
  static Draft of(Facts facts) {
    return new Draft(facts);
  }

  static Draft cleaned(Article article, CleanedPage page, TokenizedText raw) {
    Draft draft = new Draft(begun(article, page));
    if (page.softBreaks().isEmpty()) {
      LAST.set(new Last(article, page.softBreaks(), raw));
    }
    return draft;
  }

  private static Facts begun(Article article, CleanedPage page) {
    return new Facts(
        article,
        page,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new TaggedNames(List.of(), List.of()),
        List.of(),
        List.of());
  }

  @JsonValue
  public Facts facts() {
    return facts;
  }

  /**
   * The article's text with wrapped lines joined: character for character as long as the article's,
   * so that every offset counts in both.
   */
  public TokenizedText text() {
    Article article = facts.article();
    List<Integer> softBreaks = facts.page().softBreaks();
    Last last = LAST.get();
    if (last == null || !last.article.equals(article) || !last.softBreaks.equals(softBreaks)) {
      last = new Last(article, softBreaks, TokenizedText.of(SourceText.of(joined())));
      LAST.set(last);
    }
    return last.tokens;
  }

  /** The characters of {@link #text()}. */
  SourceText source() {
    return SourceText.of(joined());
  }

  private String joined() {
    if (facts.page().softBreaks().isEmpty()) {
      return facts.article().text();
    }
    StringBuilder text = new StringBuilder(SourceText.of(facts.article().text()).text());
    facts.page().softBreaks().forEach(at -> text.setCharAt(at, ' '));
    return text.toString();
  }

  /** Whether the costly steps are to be taken: a supported language, and on topic. */
  public boolean isWanted() {
    return facts.onTopic().orElse(false);
  }

  /** The code of the language, {@code und} until it was detected. */
  public String language() {
    return facts.language().map(DetectedLanguage::code).orElse(DetectedLanguage.UNDETERMINED);
  }

  Draft withLanguage(DetectedLanguage language) {
    Next next = new Next(facts);
    next.language = Optional.of(language);
    return next.draft();
  }

  Draft withOnTopic(boolean onTopic) {
    Next next = new Next(facts);
    next.onTopic = Optional.of(onTopic);
    return next.draft();
  }

  Draft withTimes(
      List<TimeMention> datelines, List<TimeMention> furniture, List<TimeMention> times) {
    Next next = new Next(facts);
    next.datelines = datelines;
    next.furniture = furniture;
    next.times = times;
    return next.draft();
  }

  Draft withNames(TaggedNames names) {
    Next next = new Next(facts);
    next.names = names;
    return next.draft();
  }

  Draft withEvents(List<EventMention> events, List<Allusion> allusions) {
    Next next = new Next(facts);
    next.events = events;
    next.allusions = allusions;
    return next.draft();
  }

  /** The facts after one more step: those before it, of which the step replaces its own. */
  private static final class Next {
    private final Article article;
    private final CleanedPage page;
    private Optional<DetectedLanguage> language;
    private Optional<Boolean> onTopic;
    private List<TimeMention> datelines;
    private List<TimeMention> furniture;
    private List<TimeMention> times;
    private TaggedNames names;
    private List<EventMention> events;
    private List<Allusion> allusions;

    Next(Facts before) {
      article = before.article;
      page = before.page;
      language = before.language;
      onTopic = before.onTopic;
      datelines = before.datelines;
      furniture = before.furniture;
      times = before.times;
      names = before.names;
      events = before.events;
      allusions = before.allusions;
    }

    Draft draft() {
      return new Draft(
          new Facts(
              article, page, language, onTopic, datelines, furniture, times, names, events,
              allusions));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Draft draft && facts.equals(draft.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return facts.toString();
  }
}
