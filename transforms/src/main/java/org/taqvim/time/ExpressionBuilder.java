// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeExpression.Content;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Repetition;
import org.taqvim.time.TimeExpression.Vague;

/** Turns the slots that a shape has matched into what they say; empty where they contradict. */
final class ExpressionBuilder {
  private final CalendarSystem home;
  private final YearReading years;

  ExpressionBuilder(CalendarSystem home) {
    this.home = home;
    this.years = new YearReading(home);
  }

  List<Draft> build(Rule rule, List<Element> match, TokenizedText text) {
    List<Element> inner = trim(match);
    if (inner.isEmpty()) {
      return List.of();
    }
    return switch (rule) {
      case DAYS -> split(rule, inner, match, text, Set.of(Slot.DAY));
      case YEARS -> split(rule, inner, match, text, Set.of(Slot.YEAR, Slot.YEAR2, Slot.OLDYEAR));
      case WEEKDAYS -> split(rule, inner, match, text, Set.of(Slot.WEEKDAY));
      case DECADES -> split(rule, inner, match, text, Set.of(Slot.NUM));
      case CENTURIES -> split(rule, inner, match, text, Set.of(Slot.ORD));
      case SEASONS -> split(rule, inner, match, text, Set.of(Slot.SEASON));
      case MONTHS -> split(rule, inner, match, text, Set.of(Slot.MONTH));
      default ->
          content(rule, inner, match).map(e -> List.of(draft(inner, text, e))).orElse(List.of());
    };
  }

  private static List<Element> trim(List<Element> match) {
    int from = 0;
    int to = match.size();
    while (from < to && (isBorder(match, from) || match.get(from).slot() == Slot.LPAR)) {
      from++;
    }
    boolean opened = from > 0 && match.get(from - 1).slot() == Slot.LPAR;
    while (to > from
        && (isBorder(match, to - 1)
            || match.get(to - 1).slot() == Slot.LPAR
            || (opened && match.get(to - 1).slot() == Slot.RPAR))) {
      to--;
    }
    return match.subList(from, to);
  }

  private static boolean isBorder(List<Element> match, int at) {
    return match.get(at).slot().isBorder();
  }

  private static Draft draft(List<Element> inner, TokenizedText text, TimeExpression expression) {
    Element last = inner.get(inner.size() - 1);
    boolean time = expression.clock().isPresent() || expression.part().isPresent();
    TimeType type =
        expression.content() instanceof Length
            ? TimeType.DURATION
            : expression.content() instanceof Repetition
                ? TimeType.SET
                : time ? TimeType.TIME : TimeType.DATE;
    return new Draft(
        inner.get(0).begin(),
        Lexicon.end(text.tokens().get(last.end() - 1), last.cut(), text.source()),
        inner.get(0).first(),
        last.end(),
        type,
        expression,
        List.of());
  }

  /** A list: each item with what stands before the first and after the last. */
  private List<Draft> split(
      Rule rule, List<Element> inner, List<Element> match, TokenizedText text, Set<Slot> item) {
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      if (item.contains(inner.get(i).slot())) {
        items.add(i);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (int k = 0; k < items.size(); k++) {
      int from = k == 0 ? 0 : withHead(inner, items.get(k));
      int to = k + 1 < items.size() ? withHead(inner, items.get(k + 1)) : inner.size();
      List<Element> own = trim(inner.subList(from, to));
      List<Element> said = new ArrayList<>(own);
      if (k + 1 < items.size()) {
        said.addAll(inner.subList(items.get(items.size() - 1) + 1, inner.size()));
      }
      if (k > 0) {
        inner.subList(0, items.get(0)).stream()
            .filter(e -> e.slot() == Slot.MONTH || e.slot() == Slot.LATINMONTH)
            .forEach(said::add);
      }
      Optional<TimeExpression> expression = content(rule, said, match);
      if (expression.isEmpty()) {
        return List.of();
      }
      drafts.add(draft(own, text, expression.get()));
    }
    return drafts;
  }

  /** Where an item begins: with the article or head word right before it. */
  private static int withHead(List<Element> inner, int at) {
    Slot before = inner.get(at - 1).slot();
    return before == Slot.ART || before == Slot.YEARWORD ? at - 1 : at;
  }

  private Optional<TimeExpression> content(Rule rule, List<Element> inner, List<Element> match) {
    return switch (rule) {
      case DATE,
          EVE,
          MONTH,
          YEAR,
          BAREYEAR,
          WEEK,
          WEEKEND,
          DAYS,
          YEARS,
          WEEKDAYS,
          MONTHS,
          NEXTDAY ->
          contents(rule, inner, match).point();
      case MORROW -> contents(rule, inner, match).morrow();
      case SEASON, SEASONS -> contents(rule, inner, match).season();
      case EASTER -> contents(rule, inner, match).easter();
      case NTH, NTHDAY -> contents(rule, inner, match).nth();
      case COUNTED -> contents(rule, inner, match).counted();
      case DECADE, DECADES, CENTURY, CENTURIES -> contents(rule, inner, match).years();
      case AGO, LATER -> Shifts.read(rule, inner).map(c -> plain(rule, c));
      case LENGTH -> Lengths.of(inner).map(value -> plain(rule, new Length(value)));
      case VAGUE, NOW -> last(inner).map(code -> plain(rule, new Vague(code)));
      case SET -> repetition(inner).map(value -> plain(rule, new Repetition(value)));
    };
  }

  private Contents contents(Rule rule, List<Element> inner, List<Element> match) {
    return new Contents(new Fields(rule, inner, match, years), home, years);
  }

  private static TimeExpression plain(Rule rule, Content content) {
    return new TimeExpression(
        content, Optional.empty(), Optional.empty(), Optional.empty(), rule.title());
  }

  /** Whether a number would count what follows it, were it not read as a year. */
  static boolean isBareNumber(Rule rule) {
    return rule == Rule.BAREYEAR || rule == Rule.YEARS;
  }

  private static Optional<String> last(List<Element> inner) {
    return inner.stream()
        .filter(e -> e.slot() == Slot.VAGUE || e.slot() == Slot.NOW)
        .map(Element::code)
        .findFirst();
  }

  private static Optional<String> repetition(List<Element> inner) {
    int count = 1;
    for (Element element : inner) {
      switch (element.slot()) {
        case SETWORD:
          return Optional.of(element.code());
        case WEEKDAY:
        case WEEKDAYS:
        case ANYWEEKDAY:
          return Optional.of("XXXX-WXX-" + element.number());
        case NUM:
          count = element.number();
          break;
        case UNITDUAL:
          return Lengths.of(element.code(), "2");
        case UNIT:
        case UNITS:
          return Lengths.of(element.code(), "" + count);
        default:
          break;
      }
    }
    return Optional.empty();
  }
}
