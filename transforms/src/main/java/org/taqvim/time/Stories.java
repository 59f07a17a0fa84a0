// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Token.Gap;
import org.taqvim.time.TimeExpression.Direction;
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
 * has run over several dates already, for a paragraph of background often ends and the news begins
 * again. A year that other words tie to something else ("since the truce of 1994"), or a date
 * behind the news' own one in its sentence, opens no story.
 */
final class Stories {
  /** So many dates make a story that goes on into the next line. */
  private static final int RUNNING = 2;

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

  Stories(KnownWords words) {
    this.words = words;
    this.sentences = new Sentences(words.tokens());
    this.counts = new Counts(words);
  }

  List<Draft> link(List<Draft> drafts) {
    List<Draft> linked = new ArrayList<>(drafts);
    told = 0;
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
      told = lines(draft) > 1 ? 0 : told;
      last = draft.endToken();
    } else if (back
        || (named && (p.direction() == Direction.LATEST || thisDay) && opens(drafts, at))) {
      told = lines(draft) > 1 ? 0 : told;
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
    if (lines > 1 || !ofADay) {
      return Optional.empty();
    }
    return Optional.of(told >= RUNNING ? Direction.ONWARD : Direction.CLOSE);
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
    for (int i = Math.max(0, last - 1); i < draft.firstToken() && lines < 2; i++) {
      lines += words.token(i).gap() == Gap.LINE ? 1 : 0;
    }
    return lines;
  }
}
