// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;

/** Walks one text with the automaton of one pack; used once, by one thread. */
final class Matcher {
  /** A shorter line was not broken for want of room. */
  private static final int WRAPPED_LINE = 25;

  private final KnownWords words;
  private final List<Token> tokens;
  private final String source;
  private final Shapes shapes;
  private final ExpressionBuilder builder;
  private final Readings readings;
  private final List<Element> path = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private final DeadEnds deadEnds = new DeadEnds();
  private final Ages ages;

  /** The token after a length that was somebody's age; nothing is read inside it. */
  private int passed;

  /** Whether the walk since a token met a line's end, where what may follow depends on the path. */
  private boolean metLine;

  /** Where a shape may end; the best one ends last, of those the one of fewest elements. */
  private record Candidate(int end, int row, List<Element> path) implements Comparable<Candidate> {
    @Override
    public int compareTo(Candidate other) {
      return end != other.end
          ? other.end - end
          : path.size() != other.path.size() ? path.size() - other.path.size() : row - other.row;
    }
  }

  Matcher(KnownWords words, boolean unitsFirst, Shapes shapes, ExpressionBuilder builder) {
    this.words = words;
    this.tokens = words.tokens();
    this.source = words.source().text();
    this.shapes = shapes;
    this.builder = builder;
    this.ages = new Ages(words);
    this.readings = new Readings(words, unitsFirst);
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (!mayBegin(at)) {
        at++;
        continue;
      }
      List<Draft> drafts = match(at);
      int inner = drafts.isEmpty() ? at : drafts.get(0).firstToken();
      if (inner > at) {
        // What a border word opened may be the beginning of something longer.
        List<Draft> longer = match(inner);
        drafts = longer.isEmpty() || last(longer) <= last(drafts) ? drafts : longer;
      }
      if (drafts.isEmpty() || !isName(at)) {
        found.addAll(drafts);
      }
      at = drafts.isEmpty() ? Math.max(at + 1, passed) : last(drafts);
    }
    return found;
  }

  /** Whether any shape begins with something that a token can be. */
  private boolean mayBegin(int at) {
    return (words.isKnown(at) || tokens.get(at).isNumber())
        && shapes.leads(Shapes.START).meets(readings.at(at).slots());
  }

  private static int last(List<Draft> drafts) {
    return drafts.get(drafts.size() - 1).endToken();
  }

  private List<Draft> match(int at) {
    candidates.clear();
    deadEnds.forget();
    walk(Shapes.START, at);
    candidates.sort(null);
    for (Candidate candidate : candidates) {
      Rule rule = shapes.rule(candidate.row);
      boolean counts = ExpressionBuilder.isBareNumber(rule) && countsNext(candidate);
      boolean beforeOther = rule == Rule.AGO && words.length(candidate.end, Slot.FROM) == 1;
      boolean counted = endsInShortYear(candidate) && countsNext(candidate);
      if (counts || counted || beforeOther || isDayOfNext(candidate)) {
        continue;
      }
      List<Draft> drafts = builder.build(rule, candidate.path, words.text());
      if (!drafts.isEmpty()) {
        if (ages.isAge(at, candidate.end, drafts.get(0), candidate.path)) {
          passed = candidate.end;
          return List.of();
        }
        return drafts;
      }
    }
    return List.of();
  }

  /**
   * Whether two digits end it that look like a year: "12 July 16 soldiers were killed" tells of no
   * 2016 where a thing that is counted follows.
   */
  private static boolean endsInShortYear(Candidate candidate) {
    int size = candidate.path.size();
    return candidate.path.get(size - 1).slot() == Slot.YEAR2
        || (size > 1 && candidate.path.get(size - 2).slot() == Slot.YEAR2);
  }

  /** Whether two digits at the end are the day of a month that follows, and no year. */
  private boolean isDayOfNext(Candidate candidate) {
    return endsInShortYear(candidate)
        && candidate.end < tokens.size()
        && tokens.get(candidate.end).gap() != Gap.LINE
        && words.is(candidate.end, Slot.MONTH);
  }

  /** Whether a thing that is counted follows a number. */
  private boolean countsNext(Candidate candidate) {
    return candidate.end < tokens.size()
        && tokens.get(candidate.end).gap() != Gap.LINE
        && (words.is(candidate.end, Slot.COUNTED) || words.is(candidate.end, Slot.UNIT));
  }

  /** Whether a word before the match makes it a name, such as that of a square. */
  private boolean isName(int at) {
    return at > 0 && tokens.get(at).gap() != Gap.LINE && words.is(at - 1, Slot.BLOCK);
  }

  /** Whether any shape ends at this state or beyond it. */
  private boolean walk(int state, int at) {
    int row = shapes.row(state);
    boolean found = row >= 0;
    if (found) {
      candidates.add(new Candidate(at, row, List.copyOf(path)));
    }
    if (path.isEmpty()) {
      return readOn(state, at);
    }
    if (at >= tokens.size() || !shapes.leads(state).meets(readings.at(at).slots())) {
      return found;
    }
    // What follows depends on the last element too at a line's end, and on the first one anywhere
    // before a line's end.
    boolean atLine = tokens.get(at).gap() == Gap.LINE;
    if (atLine && isBroken(at)) {
      metLine = true;
      return found;
    }
    boolean inList = isList();
    if (!atLine && deadEnds.hasForAll(state, at, inList)) {
      return found;
    }
    if (!atLine && deadEnds.hasForThis(state, at)) {
      metLine = true;
      return found;
    }
    boolean metBefore = metLine;
    metLine = atLine;
    found |= readOn(state, at);
    if (!found && !atLine) {
      if (metLine) {
        deadEnds.addForThis(state, at);
      } else {
        deadEnds.addForAll(state, at, inList);
      }
    }
    metLine |= metBefore;
    return found;
  }

  /** Walks on with each reading of a token; whether any shape ends there or beyond. */
  private boolean readOn(int state, int at) {
    boolean found = false;
    Elements elements = readings.at(at);
    SlotSet leads = shapes.leads(state);
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (leads.has(element.slot()) && continues(element, at)) {
        if (path.isEmpty() && (i == 0 || !isAlike(element, elements.get(i - 1)))) {
          deadEnds.forget();
        }
        path.add(element);
        found |= walk(shapes.step(state, element.slot()), element.end());
        path.remove(path.size() - 1);
      }
    }
    return found;
  }

  private boolean isList() {
    return opensList(path.get(0));
  }

  /** Whether days follow an element that a clitic may tie to each other. */
  private static boolean opensList(Element element) {
    return element.slot() == Slot.DAYSWORD || element.slot() == Slot.NIGHTBETWEEN;
  }

  /** Whether what may follow two beginnings is the same. */
  private static boolean isAlike(Element a, Element b) {
    return a.begin() == b.begin() && !opensList(a) && !opensList(b);
  }

  /** A weekday or "today" behind a clitic begins something new, except in a list. */
  private boolean continues(Element element, int at) {
    boolean insideToken = !path.isEmpty() && element.begin() > tokens.get(at).begin();
    return !insideToken || !isProper(element) || isList();
  }

  /**
   * Whether a token at a line's begin begins something new: a single line break may be a wrapped
   * line, or part the lines of a dateline that holds nothing else.
   */
  private boolean isBroken(int at) {
    int lineBegin = source.lastIndexOf('\n', tokens.get(at - 1).begin()) + 1;
    boolean wrapped = tokens.get(at - 1).end() - lineBegin >= WRAPPED_LINE;
    int first = path.get(0).begin();
    boolean whole = source.substring(Math.min(lineBegin, first), first).isBlank();
    boolean head = path.get(path.size() - 1).slot() == Slot.DAYWORD;
    if (head || (!wrapped && !whole)) {
      return true;
    }
    int breaks = 0;
    for (int i = tokens.get(at - 1).end(); i < tokens.get(at).begin(); i++) {
      char c = source.charAt(i);
      breaks += c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' ? 1 : 0;
    }
    return breaks > 1;
  }

  /** Whether a clitic before the element ends what came before: "and Monday" does not continue. */
  private static boolean isProper(Element element) {
    return element.slot() == Slot.WEEKDAY
        || element.slot() == Slot.DEICTIC
        || element.slot() == Slot.PARTADV;
  }
}
