// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.text.Letters;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Finds the dates that open lines: the items of a chronology, the day headings of a live page.
 *
 * <p>A bullet and a preposition may stand before them; a range's second end, and the same date of
 * another calendar, behind them. A bare number of four digits opens a line as a year.
 */
final class DateHeads {
  /** Tokens before the date of a line: a bullet, "on", "the day". */
  private static final int MOST_BEFORE = 4;

  /** Tokens of a heading that goes on behind its date. */
  private static final int LONGEST_TITLE = 10;

  private static final int MOST_BETWEEN = 3;
  private static final int LONGEST_LABEL = 4;

  private final List<Token> tokens;
  private final KnownWords words;
  private final BareDates bare;
  private final List<TimeMention> times;
  private final List<Span> excluded;

  /** For each token the index of the mention that holds it, or -1. */
  private final int[] timeAt;

  DateHeads(KnownWords words, CalendarSystem home, List<TimeMention> times, List<Span> excluded) {
    this.words = words;
    this.tokens = words.tokens();
    this.bare = new BareDates(words, home);
    this.times = times;
    this.excluded = excluded;
    this.timeAt = new int[tokens.size()];
    java.util.Arrays.fill(timeAt, -1);
    for (int t = 0; t < times.size(); t++) {
      for (int i = words.text().tokenAt(times.get(t).begin());
          i < tokens.size() && tokens.get(i).begin() < times.get(t).end();
          i++) {
        timeAt[i] = t;
      }
    }
  }

  /** What of a line its head's dates are, and the token behind them. */
  private record Dates(List<TimeMention> dates, int rest) {}

  /** All lines that open with a date, from the first. */
  List<DateHead> find() {
    List<DateHead> heads = new ArrayList<>();
    int line = 0;
    for (int first = 0; first < tokens.size(); line++) {
      int end = first + 1;
      while (end < tokens.size() && tokens.get(end).gap() != Gap.LINE) {
        end++;
      }
      if (!isExcluded(first, end)) {
        head(line, first, end).ifPresent(heads::add);
      }
      first = end;
    }
    return heads;
  }

  private boolean isExcluded(int first, int end) {
    Span span = new Span(tokens.get(first).begin(), tokens.get(end - 1).end());
    return excluded.stream().anyMatch(span::overlaps);
  }

  private Optional<DateHead> head(int line, int first, int end) {
    int at = opening(first, end);
    Optional<Dates> found = dates(at, end);
    if (found.isEmpty()) {
      return stamp(line, first, end).or(() -> labelled(line, first, end));
    }
    int rest = found.get().rest();
    return kind(first, at, rest, end)
        .map(kind -> new DateHead(line, end, kind, found.get().dates()))
        .filter(head -> head.kind() == DateHead.Kind.ALONE || !isWeekday(head));
  }

  /** A day and an hour that are all of a line. */
  private Optional<DateHead> stamp(int line, int first, int end) {
    int time = timeAt[first];
    return Optional.of(first)
        .filter(at -> time >= 0 && (at == 0 || timeAt[at - 1] != time))
        .map(at -> times.get(time))
        .filter(m -> m.expression().clock().isPresent() && m.saidAt().isEmpty())
        .filter(m -> m.anchoring() == Anchoring.ABSOLUTE || m.anchoring() == Anchoring.PARTIAL)
        .filter(m -> after(first, m, end) == end)
        .map(m -> new DateHead(line, end, DateHead.Kind.STAMP, List.of(m)));
  }

  /** "Day one: Sunday 27 September", all of a line. */
  private Optional<DateHead> labelled(int line, int first, int end) {
    int label = first;
    while (label < end && label <= first + LONGEST_LABEL && tokens.get(label).isWord()) {
      label++;
    }
    boolean parted =
        label > first
            && label < end
            && label <= first + LONGEST_LABEL
            && timeAt[label] < 0
            && (tokens.get(label).is(":") || BareDates.isDash(tokens.get(label)));
    return Optional.of(label + 1)
        .filter(at -> parted)
        .flatMap(at -> dates(opening(at, end), end))
        .filter(dates -> dates.rest() == end)
        .map(dates -> new DateHead(line, end, DateHead.Kind.ALONE, dates.dates()));
  }

  private static boolean isWeekday(DateHead head) {
    return head.date().anchoring() == Anchoring.DEICTIC;
  }

  /** The token after a bullet and the words that lead to a date. */
  private int opening(int first, int end) {
    int at = first;
    while (at < end && at < first + 2 && isBullet(at)) {
      at++;
    }
    while (at < end && at < first + MOST_BEFORE && timeAt[at] < 0 && leads(at)) {
      at++;
    }
    return at;
  }

  private boolean isBullet(int at) {
    Token token = tokens.get(at);
    return token.isSign() && "([\"".indexOf(token.text().charAt(0)) < 0 && !isQuote(token);
  }

  private static boolean isQuote(Token token) {
    return token.is(String.valueOf(Letters.LEFT_GUILLEMET))
        || token.is(String.valueOf(Letters.RIGHT_GUILLEMET));
  }

  private boolean leads(int at) {
    return words.is(at, Slot.IN)
        || words.is(at, Slot.DATEWORD)
        || words.is(at, Slot.DAYWORD)
        || words.is(at, Slot.YEARWORD);
  }

  private Optional<DateHead.Kind> kind(int first, int at, int rest, int end) {
    if (rest == end) {
      return Optional.of(DateHead.Kind.ALONE);
    }
    Token next = tokens.get(rest);
    if (next.is(":") || next.is("|")) {
      boolean alone = rest + 1 == end;
      return Optional.of(alone ? DateHead.Kind.ALONE : DateHead.Kind.COLON);
    }
    if (BareDates.isDash(next) && rest + 1 < end) {
      return Optional.of(DateHead.Kind.DASH);
    }
    boolean title =
        at == first
            && end - first <= LONGEST_TITLE
            && next.isWord()
            && next.gap() != Gap.NONE
            && !words.connects(rest)
            && !Sentences.ends(tokens.get(end - 1));
    return title ? Optional.of(DateHead.Kind.TITLED) : Optional.empty();
  }

  private Optional<Dates> dates(int at, int end) {
    List<TimeMention> dates = new ArrayList<>();
    Optional<TimeMention> first = date(at, end);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    dates.add(first.get());
    int rest = after(at, first.get(), end);
    int second = rest;
    boolean bracket = second < end && tokens.get(second).is("(");
    while (second < end
        && second < rest + MOST_BETWEEN
        && timeAt[second] < 0
        && (words.connects(second) || leads(second) || tokens.get(second).is("("))) {
      second++;
    }
    Optional<TimeMention> other = second > rest ? date(second, end) : Optional.empty();
    if (other.isPresent()) {
      int behind = after(second, other.get(), end);
      boolean gloss = !sameCalendar(first.get(), other.get());
      if (bracket || gloss) {
        rest = behind < end && bracket && tokens.get(behind).is(")") ? behind + 1 : behind;
      } else {
        dates.add(other.get());
        rest = behind;
      }
    }
    return Optional.of(new Dates(dates, rest));
  }

  private static boolean sameCalendar(TimeMention a, TimeMention b) {
    return a.expression().content() instanceof Point p
        && b.expression().content() instanceof Point q
        && p.calendar() == q.calendar();
  }

  private int after(int at, TimeMention mention, int end) {
    int i = at;
    while (i < end && tokens.get(i).begin() < mention.end()) {
      i++;
    }
    return i;
  }

  /** The date that begins at a token: no hour, nothing counted from today, no length. */
  private Optional<TimeMention> date(int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    if (timeAt[at] < 0) {
      return bare.at(at);
    }
    TimeMention mention = times.get(timeAt[at]);
    boolean opens = at == 0 || timeAt[at - 1] != timeAt[at] || tokens.get(at).gap() == Gap.LINE;
    boolean weekday =
        mention.expression().content() instanceof Point p
            && p.weekday().isPresent()
            && p.offset().isEmpty();
    boolean dated =
        mention.anchoring() == Anchoring.ABSOLUTE
            || mention.anchoring() == Anchoring.PARTIAL
            || weekday;
    return Optional.of(mention)
        .filter(m -> opens && dated && m.type() == TimeType.DATE && m.saidAt().isEmpty());
  }

  /** Whether a line begins at a token that the page shows as its own text. */
  boolean hasLineAt(int first) {
    return first < tokens.size() && !isExcluded(first, first + 1);
  }

  /** Whether a mention stands in the first line that the page shows as its own text. */
  boolean isInFirstLine(TimeMention mention) {
    int first = 0;
    while (first < tokens.size() && isExcluded(first, first + 1)) {
      first++;
    }
    int end = first + 1;
    while (end < tokens.size() && tokens.get(end).gap() != Gap.LINE) {
      end++;
    }
    return first < tokens.size()
        && mention.begin() >= tokens.get(first).begin()
        && mention.end() <= tokens.get(end - 1).end();
  }

  /**
   * Where in the source ends what an item dates, at most where the next head begins: before a line
   * that opens with the item's own bullet.
   */
  int endOfItem(int end, int next) {
    int first = end - 1;
    while (first > 0 && tokens.get(first).gap() != Gap.LINE) {
      first--;
    }
    for (int i = end; isBullet(first) && i < tokens.size() && tokens.get(i).begin() < next; i++) {
      if (tokens.get(i).gap() == Gap.LINE && tokens.get(i).is(tokens.get(first).text())) {
        return tokens.get(i).begin();
      }
    }
    return next;
  }

  /** Where in the source the line ends that ends before a token. */
  int endOfLine(int end) {
    return tokens.get(end - 1).end();
  }

  /** Whether a mention opens its line. */
  boolean opensLine(TimeMention mention) {
    int first = words.text().tokenAt(mention.begin());
    int at = first;
    while (at > 0 && at > first - MOST_BEFORE && tokens.get(at).gap() != Gap.LINE) {
      at--;
    }
    return first < tokens.size()
        && tokens.get(at).gap() == Gap.LINE
        && opening(at, tokens.size()) >= first;
  }

  /** Whether a line opens with a time of day. */
  boolean opensWithHour(int first) {
    int at = opening(first, tokens.size());
    return at < tokens.size()
        && timeAt[at] >= 0
        && times.get(timeAt[at]).expression().clock().isPresent();
  }
}
