// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.TimeExpression.Content;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Unit;

/**
 * Lets a story that named its year go on through the dates that do not: "on 26 February 1992 they
 * attacked the town. On 9 May they took the next one".
 *
 * <p>A year is named once, and the tale goes on from day to day until it comes back to the news: to
 * a weekday, "yesterday", or a date that nothing ties to what was told. In the line of the date
 * with the year, that carries on whatever follows; into the next line, surely only where the story
 * has run over several dates or counted days already, or where the article's opening looks back
 * ("thirty years after the crash"), for a paragraph of background often ends and the news begins
 * again. Over a line without any date it only goes on to what is weeks on from there and no news. A
 * year that other words tie to something else ("since the truce of 1994"), or a date behind the
 * news' own one in its sentence, opens no story.
 */
final class Stories {
  /** So many dates make a story that goes on into the next line. */
  private static final int RUNNING = 2;

  /** A title and what stands below it, where an article says that it looks back. */
  private static final int LINES_OF_OPENING = 3;

  /** So many years ago or on is an anniversary, not the length of a term or of a war. */
  private static final int YEARS_OF_LOOK_BACK = 5;

  /** So many lines may end between two dates of one story. */
  private static final int FARTHEST = 3;

  private final KnownWords words;
  private final Sentences sentences;
  private final Counts counts;

  /** How many dates the story told so far; 0 outside one. */
  private int told;

  /** Whether the last of them named more than a year. */
  private boolean close;

  /** Whether it named its day. */
  private boolean ofADay;

  /** The last token of what was told last. */
  private int last;

  /** Whether the article's opening says that it looks back over years. */
  private boolean looksBack;

  Stories(KnownWords words) {
    this.words = words;
    this.sentences = new Sentences(words.tokens());
    this.counts = new Counts(words);
  }

  List<Draft> link(List<Draft> drafts) {
    List<Draft> linked = new ArrayList<>(drafts);
    told = 0;
    looksBack = looksBack(drafts);
    for (int i = 0; i < linked.size(); i++) {
      Draft draft = linked.get(i);
      if (draft.expression().content() instanceof Point p) {
        Optional<Direction> on = isOpen(p) ? onward(draft) : Optional.empty();
        if (on.isPresent()) {
          linked.set(i, draft.with(draft.expression().with(p.towards(on.get()))));
          told(draft, p);
        } else {
          point(linked, i, p);
        }
      } else if (draft.expression().content() instanceof Season season) {
        season(linked, i, season);
      } else if (draft.expression().content() instanceof Nth nth && nth.month().day().isEmpty()) {
        point(linked, i, nth.month());
        ofADay = told > 0;
      } else if (draft.expression().isAbsolute()) {
        told = 0; // a decade
      }
    }
    return linked;
  }

  /** Opens a story, goes on with it, or leaves it. */
  private void point(List<Draft> drafts, int at, Point p) {
    Draft draft = drafts.get(at);
    boolean named =
        p.offset().map(o -> o.unit() == Unit.YEAR && o.count() < 0).orElse(p.year().isPresent());
    boolean back = p.offset().map(o -> isNamed(o)).orElse(false);
    boolean thisDay = p.direction() == Direction.WITHIN && p.offset().isPresent();
    if (back && p.month().isEmpty()) {
      told = isLeft(draft) ? 0 : told + 1;
      last = draft.endToken();
    } else if (back
        || (named && (p.direction() == Direction.LATEST || thisDay) && opens(drafts, at))) {
      told = isLeft(draft) ? 0 : told;
      boolean first = told == 0;
      told(draft, p);
      ofADay |= thisDay;
      close &= !first || !isTied(draft);
    } else {
      told = 0;
    }
  }

  private void season(List<Draft> drafts, int at, Season season) {
    told = season.year().isPresent() && opens(drafts, at) ? Math.max(1, told) : 0;
    close = true;
    ofADay = false;
    last = drafts.get(at).endToken();
  }

  private void told(Draft draft, Point p) {
    told++;
    close = p.month().isPresent();
    ofADay = p.day().isPresent();
    last = draft.endToken();
  }

  /** Counted from a date that the text named. */
  private static boolean isNamed(Offset offset) {
    return offset.origin() == Origin.CONTEXT || offset.origin() == Origin.THEN;
  }

  /** A date with its month, of which nothing tells the year. */
  private static boolean isOpen(Point p) {
    return p.month().isPresent()
        && p.year().isEmpty()
        && p.offset().isEmpty()
        && p.weekday().isEmpty()
        && p.direction() == Direction.LATEST;
  }

  /** How a date without a year goes on with the story, if it does. */
  private Optional<Direction> onward(Draft draft) {
    if (told == 0 || goesBack(draft)) {
      return Optional.empty();
    }
    int lines = lines(draft);
    if (lines == 0) {
      return Optional.of(close ? Direction.ONWARD : Direction.CLOSE);
    }
    if (!close) { // a year alone is often no more than the name of a war or of a paper
      return Optional.empty();
    }
    if (isRunning()) {
      return Optional.of(lines == 1 ? Direction.ONWARD : Direction.CLOSE)
          .filter(on -> lines <= FARTHEST);
    }
    return lines == 1 && ofADay ? Optional.of(Direction.CLOSE) : Optional.empty();
  }

  /** Whether a date stands too far behind what was told for the two to count as one story. */
  private boolean isLeft(Draft draft) {
    return told == 0 || lines(draft) > (isRunning() ? FARTHEST : 1);
  }

  /** Whether what was told is sure to go on beyond its line. */
  private boolean isRunning() {
    return told >= (looksBack ? 1 : RUNNING);
  }

  /** Whether the opening lines count years, back from today or on from what is remembered. */
  private boolean looksBack(List<Draft> drafts) {
    int lines = 0;
    int token = 0;
    for (Draft draft : drafts) {
      for (; token < draft.firstToken(); token++) {
        lines += words.token(token).gap() == Gap.LINE ? 1 : 0;
      }
      if (lines >= LINES_OF_OPENING) {
        return false;
      }
      if (years(draft.expression().content()) >= YEARS_OF_LOOK_BACK) {
        return true;
      }
    }
    return false;
  }

  /** The years that an expression counts without saying of which, back or as a length. */
  private static int years(Content content) {
    if (content instanceof Point p) {
      return p.offset()
          .filter(o -> o.unit() == Unit.YEAR && o.origin() == Origin.REFERENCE)
          .map(o -> -o.count())
          .orElse(0);
    }
    return content instanceof Length length ? Lengths.wholeYears(length.value()) : 0;
  }

  /** Whether a date can be where a story begins: no bound of the news, and not told beside it. */
  private boolean opens(List<Draft> drafts, int at) {
    Draft draft = drafts.get(at);
    boolean year = draft.expression().content() instanceof Point p && p.month().isEmpty();
    if (isTied(draft) && year) {
      return false;
    }
    int begin = sentences.begin(draft.firstToken());
    for (int i = at - 1; i >= 0 && drafts.get(i).endToken() > begin; i--) {
      if (drafts.get(i).expression().content() instanceof Point p && isOpen(p)) {
        return false;
      }
    }
    return true;
  }

  /** Whether other words tie a date to something else than the telling. */
  private boolean isTied(Draft draft) {
    int first = draft.firstToken();
    return first > 0 && words.is(first - 1, Slot.NOTSAID) && !counts.isStart(draft);
  }

  /** "Before that, on 8 August": told back in time. */
  private boolean goesBack(Draft draft) {
    for (int i = sentences.begin(draft.firstToken()); i < draft.firstToken(); i++) {
      if (words.length(i, Slot.BEFOREIT) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How many lines end between what was told last and a date. */
  private int lines(Draft draft) {
    int lines = 0;
    for (int i = Math.max(0, last - 1); i < draft.firstToken() && lines <= FARTHEST; i++) {
      lines += words.token(i).gap() == Gap.LINE ? 1 : 0;
    }
    return lines;
  }
}
