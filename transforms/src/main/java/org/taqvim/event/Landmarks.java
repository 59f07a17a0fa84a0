// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;
import org.taqvim.text.TextOrder;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeMention;

/**
 * Finds where an article alludes to events of a conflict whose days are known.
 *
 * <p>A name that only one thing or event has needs nothing beside it. Other words ("war",
 * "ceasefire") stand for an event only in one sentence with one of its days told without a year,
 * or, for events that the table says so of, close to "last year" and the like.
 */
final class Landmarks {
  /** Nothing to find. */
  static final Landmarks NONE = new Landmarks(new PhraseIndex<>());

  /** "Last year" dates words at most so many tokens away. */
  private static final int NEAR = 8;

  /** "Since 27 September", "since the morning of 27 September". */
  private static final int ADJACENT = 1;

  private final PhraseIndex<Landmark> index;

  /** How the words of a landmark are to be read. */
  private enum Use {
    THING,
    EVENT,
    DAY,
    /** As {@link #DAY}, of words that mean nothing by themselves: "since". */
    BESIDE,
    DOCUMENT,
    YEAR;

    /** Whether the words need no date beside them. */
    boolean isName() {
      return this == THING || this == EVENT;
    }
  }

  private record Landmark(
      String title, LocalDate first, LocalDate last, Use use, List<MonthDay> days) {}

  private Landmarks(PhraseIndex<Landmark> index) {
    this.index = index;
  }

  static Landmarks of(PackTable table) {
    PhraseIndex<Landmark> index = new PhraseIndex<>();
    List<Inflection> inflections =
        LanguagePacks.all().stream()
            .filter(pack -> pack.parent().isEmpty())
            .map(Inflection::of)
            .toList();
    for (PackTable.Row row :
        table.expect("id", "first", "last", "use", "days", "words", "title").rows()) {
      Landmark landmark = landmark(row);
      for (String words : row.list("words")) {
        index.addLiteral(words, landmark);
        inflections.forEach(inflection -> index.add(inflection.noun(words), landmark));
      }
    }
    return new Landmarks(index);
  }

  private static Landmark landmark(PackTable.Row row) {
    LocalDate first = LocalDate.parse(row.get("first"));
    LocalDate last = row.get("last").isEmpty() ? first : LocalDate.parse(row.get("last"));
    return new Landmark(
        row.get("title"),
        first,
        last,
        Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)),
        row.list("days").stream().map(day -> MonthDay.parse("--" + day)).toList());
  }

  /** The allusions of an article's prose. */
  List<Allusion> find(TokenizedText text, List<Span> excluded, List<TimeMention> times) {
    Set<Allusion> found = new LinkedHashSet<>();
    for (Sentence sentence : text.sentences()) {
      inSentence(text, sentence, times, found);
    }
    found.removeIf(
        a -> excluded.stream().anyMatch(span -> span.overlaps(new Span(a.begin(), a.end()))));
    return List.copyOf(found);
  }

  private void inSentence(
      TokenizedText text, Sentence sentence, List<TimeMention> times, Set<Allusion> found) {
    List<Token> tokens = text.tokens(sentence);
    List<Integer> here = new ArrayList<>();
    int from = TextOrder.indexOf(times, TimeMention::end, sentence.begin() + 1);
    for (int i = from; i < times.size() && times.get(i).begin() < sentence.end(); i++) {
      here.add(i);
    }
    Set<String> dated = new LinkedHashSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (PhraseIndex.Hit<Landmark> hit : index.at(tokens, at, tokens.size())) {
        Landmark landmark = hit.value();
        Span span = new Span(tokens.get(at).begin(), tokens.get(hit.end() - 1).end());
        Optional<Integer> time =
            here.stream()
                .filter(i -> dates(times.get(i), landmark, between(tokens, span, times.get(i))))
                .findFirst();
        boolean first = dated.add(landmark.title());
        if (first && (time.isPresent() || landmark.use().isName())) {
          found.add(
              new Allusion(
                  landmark.title(),
                  landmark.first(),
                  landmark.last(),
                  span.begin(),
                  span.end(),
                  time,
                  landmark.use() == Use.DOCUMENT ? Allusion.Sense.DOCUMENT : Allusion.Sense.THIS));
        } else if (time.isEmpty()) {
          dated.remove(landmark.title());
        }
      }
    }
  }

  /** Tokens between a phrase and a time. */
  private static int between(List<Token> tokens, Span phrase, TimeMention time) {
    int from = Math.min(phrase.end(), time.end());
    int to = Math.max(phrase.begin(), time.begin());
    List<Token> between = TextOrder.within(tokens, Token::begin, from, to);
    boolean cut = !between.isEmpty() && between.get(between.size() - 1).end() > to;
    return between.size() - (cut ? 1 : 0);
  }

  private static boolean dates(TimeMention time, Landmark landmark, int between) {
    boolean near = between <= NEAR;
    return switch (landmark.use()) {
      case THING -> false;
      case EVENT -> near && (isLongAgo(time, landmark) || isMonth(time, landmark));
      case BESIDE -> between <= ADJACENT && isDay(time, landmark);
      case DAY, DOCUMENT -> isDay(time, landmark) || (near && isInPast(time, landmark));
      case YEAR ->
          isDay(time, landmark)
              || (near && (isInPast(time, landmark) || isLongAgo(time, landmark)));
    };
  }

  /** One of the landmark's days, its year not told: "on 27 September", "27 September this year". */
  private static boolean isDay(TimeMention time, Landmark landmark) {
    if (!(time.expression().content() instanceof Point p)
        || p.day().isEmpty()
        || p.month().isEmpty()
        || p.year().isPresent()) {
      return false;
    }
    return landmark.days().stream()
        .map(day -> day.atYear(landmark.first().getYear()))
        .map(day -> CalendarDate.from(day, p.calendar()))
        .anyMatch(day -> day.month() == p.month().get() && day.day() == p.day().get());
  }

  /** "In 2020", "in September 2020", "in November last year". */
  private static boolean isInPast(TimeMention time, Landmark landmark) {
    return isWhen(time, landmark)
        || (isMonthOf(time, landmark)
            && time.expression().content() instanceof Point p
            && p.offset().filter(o -> o.unit() == Unit.YEAR).isPresent());
  }

  /** "Last December": its month alone. */
  private static boolean isMonth(TimeMention time, Landmark landmark) {
    return isMonthOf(time, landmark)
        && time.expression().content() instanceof Point p
        && p.offset().isEmpty();
  }

  private static boolean isMonthOf(TimeMention time, Landmark landmark) {
    if (!(time.expression().content() instanceof Point p)
        || p.month().isEmpty()
        || p.day().isPresent()
        || p.year().isPresent()) {
      return false;
    }
    return CalendarDate.from(landmark.first(), p.calendar()).month() == p.month().get()
        || CalendarDate.from(landmark.last(), p.calendar()).month() == p.month().get();
  }

  /** "In 2020", "in September 2020": its year, and its month where one is told. */
  private static boolean isWhen(TimeMention time, Landmark landmark) {
    if (!(time.expression().content() instanceof Point p) || p.year().isEmpty()) {
      return false;
    }
    for (LocalDate day = landmark.first(); !day.isAfter(landmark.last()); day = day.plusDays(1)) {
      CalendarDate date = CalendarDate.from(day, p.yearCalendar().orElse(p.calendar()));
      CalendarDate month = CalendarDate.from(day, p.calendar());
      boolean within =
          date.year() == p.year().get()
              && p.month().map(m -> m == month.month()).orElse(true)
              && p.day().map(d -> d == month.day()).orElse(true);
      if (within) {
        return true;
      }
    }
    return false;
  }

  /** "Last year", "two years ago", "last autumn"; of a month of a year only its own. */
  private static boolean isLongAgo(TimeMention time, Landmark landmark) {
    if (time.expression().content() instanceof Season season) {
      return season.year().isEmpty();
    }
    return time.expression().content() instanceof Point p
        && p.year().isEmpty()
        && p.day().isEmpty()
        && (p.month().isEmpty() || isMonthOf(time, landmark))
        && p.offset()
            .filter(o -> o.origin() == Origin.REFERENCE)
            .filter(o -> o.unit() == Unit.YEAR && o.count() < 0 && o.count() > -8)
            .isPresent();
  }
}
