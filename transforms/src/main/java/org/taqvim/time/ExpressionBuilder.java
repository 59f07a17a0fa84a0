// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taqvim.calendar.CalendarDate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeExpression.Clock;
import org.taqvim.time.TimeExpression.Content;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Repetition;
import org.taqvim.time.TimeExpression.Season;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeExpression.Vague;
import org.taqvim.time.TimeExpression.Years;

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
      case DAYS -> split(rule, inner, match, text, Slot.DAY);
      case YEARS -> split(rule, inner, match, text, Slot.YEAR);
      case WEEKDAYS -> split(rule, inner, match, text, Slot.WEEKDAY);
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
        last.end(),
        type,
        expression,
        List.of());
  }

  /** A list: each item with what stands before the first and after the last. */
  private List<Draft> split(
      Rule rule, List<Element> inner, List<Element> match, TokenizedText text, Slot item) {
    List<Integer> items = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      if (inner.get(i).slot() == item) {
        items.add(i);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (int k = 0; k < items.size(); k++) {
      int from = k == 0 ? 0 : withArticle(inner, items.get(k));
      int to = k + 1 < items.size() ? withArticle(inner, items.get(k + 1)) : inner.size();
      List<Element> own = trim(inner.subList(from, to));
      List<Element> said = new ArrayList<>(own);
      if (k + 1 < items.size()) {
        said.addAll(inner.subList(items.get(items.size() - 1) + 1, inner.size()));
      }
      Optional<TimeExpression> expression = content(rule, said, match);
      if (expression.isEmpty()) {
        return List.of();
      }
      drafts.add(draft(own, text, expression.get()));
    }
    return drafts;
  }

  private static int withArticle(List<Element> inner, int at) {
    return inner.get(at - 1).slot() == Slot.ART ? at - 1 : at;
  }

  private Optional<TimeExpression> content(Rule rule, List<Element> inner, List<Element> match) {
    return switch (rule) {
      case DATE, EVE, MONTH, YEAR, BAREYEAR, WEEK, WEEKEND, DAYS, YEARS, WEEKDAYS, NEXTDAY ->
          new Fields(rule, inner, match).point();
      case SEASON -> new Fields(rule, inner, match).season();
      case NTH -> new Fields(rule, inner, match).nth();
      case DECADE, CENTURY -> new Fields(rule, inner, match).years();
      case AGO, LATER -> shifted(rule, inner);
      case LENGTH -> Lengths.of(inner).map(value -> plain(rule, new Length(value)));
      case VAGUE, NOW -> last(inner).map(code -> plain(rule, new Vague(code)));
      case SET -> repetition(inner).map(value -> plain(rule, new Repetition(value)));
    };
  }

  private static TimeExpression plain(Rule rule, Content content) {
    return new TimeExpression(
        content, Optional.empty(), Optional.empty(), Optional.empty(), name(rule));
  }

  private static String name(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT);
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
        case UNIT:
        case UNITS:
          return Lengths.of(element.code(), "" + count);
        default:
          break;
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeExpression> shifted(Rule rule, List<Element> inner) {
    int count = 1;
    boolean vague = false;
    Unit unit = Unit.DAY;
    int sign = -1;
    for (Element element : inner) {
      switch (element.slot()) {
        case NUM -> count = element.number();
        case FEW, HALF, UNITS -> vague |= element.slot() != Slot.UNITS || count == 1;
        case UNITDUAL -> count = 2;
        case AGO, LATER, AFTERTHAT, BEFOREIT -> sign = element.number() < 0 ? -1 : 1;
        default -> {}
      }
      if (element.slot() == Slot.UNIT
          || element.slot() == Slot.UNITDUAL
          || element.slot() == Slot.UNITS) {
        unit = Unit.valueOf(element.code().toUpperCase(Locale.ROOT));
      }
    }
    if (unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.SECOND) {
      // Without the clock time of speaking there is no instant to count from.
      return Optional.empty();
    }
    if (vague) {
      return Optional.of(plain(rule, new Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")));
    }
    Origin origin = rule == Rule.AGO ? Origin.REFERENCE : Origin.CONTEXT;
    Offset offset = new Offset(unit, sign * count, origin);
    return Optional.of(
        plain(
            rule,
            new Point(
                CalendarSystem.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(offset),
                Direction.LATEST)));
  }

  /** The fields that a run of slots fills. */
  private final class Fields {
    private final Rule rule;
    private final List<Element> inner;
    private Optional<CalendarSystem> monthCalendar = Optional.empty();
    private int year = -1;
    private boolean twoDigits;
    private String era = "";
    private int month;
    private int day;
    private int weekday;
    private int packed;
    private int number = -1;
    private Optional<Offset> offset = Optional.empty();
    private Direction direction = Direction.LATEST;
    private String part = "";
    private String edge = "";
    private String season = "";
    private int hour = -1;
    private int minute;
    private String meridiem = "";
    private String zone = "";
    private Unit head = Unit.SECOND;
    private Optional<Offset> pending = Optional.empty();
    private boolean contradicts;
    private boolean less;
    private boolean hourWord;

    Fields(Rule rule, List<Element> inner, List<Element> match) {
      this.rule = rule;
      this.inner = inner;
      inner.forEach(this::take);
      match.stream().filter(e -> e.slot() == Slot.ZONE).forEach(e -> zone = e.code());
    }

    private void take(Element e) {
      switch (e.slot()) {
        case DAY, DAYC -> takeDay(e);
        case FULLDATE -> packed = e.number();
        case DAYMONTH -> {
          day = e.number() % 100;
          month(CalendarSystem.GREGORIAN, e.number() / 100);
        }
        case MONTHYEAR -> {
          year = e.number() / 100;
          month = e.number() % 100;
          monthCalendar =
              years.read(year, false, "", Optional.empty()).map(YearReading.Year::calendar);
        }
        case MONTH, SUREMONTH ->
            month(
                CalendarSystem.valueOf(e.code().toUpperCase(Locale.ROOT).replace('-', '_')),
                e.number());
        case MONTHNUM -> month(CalendarSystem.GREGORIAN, e.number());
        case NAMEDDAY -> {
          String[] parts = e.code().split(":", -1);
          month(
              CalendarSystem.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')),
              Integer.parseInt(parts[1]));
          day = Integer.parseInt(parts[2]);
        }
        case YEAR -> year = e.number();
        case YEAR2 -> {
          year = e.number();
          twoDigits = true;
        }
        case ERA -> era = e.code();
        case WEEKDAY, ANYWEEKDAY -> {
          weekday = weekday == 0 ? e.number() : weekday;
          head = Unit.SECOND;
        }
        case LASTONE -> number = -2;
        case SEASON -> season = e.code();
        case DEICTIC -> deictic(e.code());
        case NEXTDAY -> offset = Optional.of(new Offset(Unit.DAY, e.number(), Origin.CONTEXT));
        case YEARREL -> {
          offset = Optional.of(new Offset(Unit.YEAR, e.number(), Origin.REFERENCE));
          head = Unit.YEAR;
        }
        case MONTHREL -> offset = Optional.of(new Offset(Unit.MONTH, e.number(), Origin.REFERENCE));
        case OFIT -> offset = Optional.of(new Offset(Unit.MONTH, 0, Origin.CONTEXT));
        case DEM -> pending = Optional.of(new Offset(Unit.DAY, e.number(), Origin.REFERENCE));
        case SAME -> pending = Optional.of(new Offset(Unit.DAY, 0, Origin.CONTEXT));
        case DAYWORD -> head(Unit.DAY);
        case WEEKWORD -> head(Unit.WEEK);
        case WEEKEND -> {
          head(Unit.WEEKEND);
          offset = Optional.of(new Offset(Unit.WEEKEND, 0, Origin.REFERENCE));
        }
        case MONTHWORD -> {
          if (month == 0) {
            head(Unit.MONTH);
          }
        }
        case YEARWORD -> head(Unit.YEAR);
        case DECADEWORD -> head(Unit.DECADE);
        case CENTURYWORD -> head(Unit.CENTURY);
        case ADJ -> adjective(e.number(), Origin.REFERENCE);
        case SAMEADJ -> adjective(0, Origin.CONTEXT);
        case AGO -> adjective(-1, Origin.REFERENCE);
        case NUM, ORD -> takeNumber(e);
        case DECADENAME -> year = e.number();
        case PART, PARTADV, EVE -> part = e.code();
        case EDGE -> edge = e.code();
        case CLOCK, CLOCKISH -> {
          hour = e.number() / 100;
          minute = e.number() % 100;
        }
        case HOUR -> hour = e.number();
        case MIN -> minute = e.number();
        case HALF -> minute = 30;
        case QUARTER -> minute = 15;
        case THIRD -> minute = 20;
        case LESS -> less = true;
        case HOURWORD -> hourWord = true;
        case AMPM -> meridiem = e.code();
        default -> {}
      }
    }

    private void takeDay(Element e) {
      if (rule == Rule.NTH && day > 0) {
        return;
      }
      if (rule != Rule.DATE && rule != Rule.DAYS && rule != Rule.EVE) {
        number = e.number();
      }
      day = e.number();
    }

    private void takeNumber(Element e) {
      if (hour >= 0) {
        minute = minute == 0 ? e.number() : minute;
      }
      number = e.number();
    }

    private void month(CalendarSystem calendar, int value) {
      contradicts |= month > 0 && (month != value || monthCalendar.orElse(calendar) != calendar);
      month = value;
      monthCalendar = Optional.of(calendar);
      head = Unit.SECOND;
    }

    private void head(Unit unit) {
      head = unit;
      if (pending.isPresent()) {
        offset = Optional.of(new Offset(unit, pending.get().count(), pending.get().origin()));
        pending = Optional.empty();
      }
    }

    private void adjective(int count, Origin origin) {
      if (head == Unit.SECOND) {
        direction = count < 0 ? Direction.BEFORE : count > 0 ? Direction.AFTER : Direction.WITHIN;
      } else {
        int times = number > 0 && head == Unit.WEEK ? number : 1;
        offset = Optional.of(new Offset(head, count * times, origin));
      }
    }

    private void deictic(String code) {
      String[] parts = code.split(":", -1);
      Unit unit = Unit.valueOf(parts[0].toUpperCase(Locale.ROOT));
      offset = Optional.of(new Offset(unit, Integer.parseInt(parts[1]), Origin.REFERENCE));
      if (parts.length > 2) {
        part = parts[2];
      }
    }

    Optional<TimeExpression> point() {
      if (packed > 0) {
        year = packed / 10_000;
        month = packed / 100 % 100;
        day = packed % 100;
        twoDigits = year < 100;
      }
      Optional<YearReading.Year> read =
          year < 0 ? Optional.empty() : years.read(year, twoDigits, era, monthCalendar);
      if (contradicts || (year >= 0 && read.isEmpty())) {
        return Optional.empty();
      }
      if ((rule == Rule.BAREYEAR || rule == Rule.YEARS) && era.isEmpty() && !isOfNewsAge(read)) {
        return Optional.empty();
      }
      boolean open = offset.isEmpty() && year < 0 && month == 0;
      if (open
          && ((rule == Rule.YEAR && head == Unit.YEAR)
              || (rule == Rule.MONTH && head == Unit.MONTH))) {
        offset = Optional.of(new Offset(head, 0, Origin.REFERENCE));
      }
      CalendarSystem own = calendar(read);
      Optional<CalendarSystem> yearCalendar =
          read.map(YearReading.Year::calendar).filter(c -> c != own);
      if (!isPossible(own, read, yearCalendar)) {
        return Optional.empty();
      }
      if (rule == Rule.EVE) {
        part = "EVE";
      }
      return clock()
          .map(
              clock ->
                  expression(
                      new Point(
                          own,
                          yearCalendar,
                          read.map(YearReading.Year::year),
                          positive(month),
                          positive(day),
                          positive(weekday),
                          read.isPresent() ? offset.filter(o -> o.unit() == Unit.DAY) : offset,
                          direction),
                      clock));
    }

    /** A number that nothing but its neighbours makes a year must be one that news speaks of. */
    private static boolean isOfNewsAge(Optional<YearReading.Year> read) {
      return read.isPresent()
          && switch (read.get().calendar()) {
            case GREGORIAN -> read.get().year() >= 1700 && read.get().year() <= 2060;
            case SOLAR_HIJRI -> read.get().year() >= 1280 && read.get().year() <= 1440;
            case LUNAR_HIJRI, NONE -> false;
          };
    }

    private CalendarSystem calendar(Optional<YearReading.Year> read) {
      if (monthCalendar.isPresent()) {
        return monthCalendar.get();
      }
      if (read.isPresent()) {
        return read.get().calendar();
      }
      boolean unit =
          offset.isPresent()
              && (offset.get().unit() == Unit.MONTH || offset.get().unit() == Unit.YEAR);
      return unit ? eraOr(home) : CalendarSystem.NONE;
    }

    private CalendarSystem eraOr(CalendarSystem other) {
      return switch (era) {
        case "gregorian" -> CalendarSystem.GREGORIAN;
        case "solar-hijri" -> CalendarSystem.SOLAR_HIJRI;
        case "lunar-hijri" -> CalendarSystem.LUNAR_HIJRI;
        default -> other;
      };
    }

    private boolean isPossible(
        CalendarSystem own, Optional<YearReading.Year> read, Optional<CalendarSystem> other) {
      if (month == 0 || day == 0) {
        return true;
      }
      if (read.isPresent() && other.isEmpty()) {
        return CalendarDate.exists(own, read.get().year(), month, day)
            || (own == CalendarSystem.LUNAR_HIJRI && day == 30);
      }
      int longest =
          own == CalendarSystem.GREGORIAN
              ? (month == 2 ? 29 : List.of(4, 6, 9, 11).contains(month) ? 30 : 31)
              : own == CalendarSystem.SOLAR_HIJRI ? (month <= 6 ? 31 : 30) : 30;
      return day <= longest;
    }

    private Optional<Optional<Clock>> clock() {
      if (hour < 0) {
        return Optional.of(Optional.empty());
      }
      int h = hour;
      if (less && minute > 0) {
        h = h == 1 ? 12 : h - 1;
        minute = 60 - minute;
      }
      String half = meridiem;
      if (half.isEmpty() && !part.isEmpty()) {
        half = part.equals("MO") ? "AM" : part.equals("MI") ? "NOON" : "PM";
      }
      if (half.equals("PM") && h >= 1 && h < 12) {
        h += 12;
      } else if (half.equals("AM") && h == 12) {
        h = 0;
      } else if (half.equals("NOON") && h >= 1 && h <= 4) {
        h += 12;
      } else if (half.equals("NIGHT") && !hourWord && h < 7) {
        return Optional.empty();
      } else if (half.equals("NIGHT")) {
        h = h == 12 ? 0 : h >= 5 && h < 12 ? h + 12 : h;
      }
      if (h > 24 || minute > 59 || (h == 24 && minute > 0)) {
        return Optional.empty();
      }
      part = "";
      return Optional.of(
          Optional.of(new Clock(h, minute, zone.isEmpty() ? Optional.empty() : Optional.of(zone))));
    }

    /** The count stands where the shape has it: the first ordinal, or "last". */
    Optional<TimeExpression> nth() {
      int count = day > 0 ? day : number;
      boolean week =
          inner.stream()
              .anyMatch(
                  e ->
                      e.slot() == Slot.WEEKWORD
                          || (e.slot() == Slot.UNIT && e.code().equals("week")));
      int named = weekday;
      day = 0;
      weekday = 0;
      if (offset.filter(o -> o.unit() == Unit.WEEK || o.unit() == Unit.DAY).isPresent()) {
        offset = Optional.empty();
      }
      Optional<TimeExpression> month = point();
      if (count == 0 || count > 31 || count < -2 || month.isEmpty()) {
        return Optional.empty();
      }
      Point point = (Point) month.get().content();
      return Optional.of(
          expression(
              new TimeExpression.Nth(
                  count == -2 ? -1 : count, week ? Unit.WEEK : Unit.DAY, positive(named), point),
              Optional.empty()));
    }

    Optional<TimeExpression> season() {
      Optional<YearReading.Year> read =
          year < 0 ? Optional.empty() : years.read(year, twoDigits, era, Optional.empty());
      if (year >= 0 && read.isEmpty()) {
        return Optional.empty();
      }
      CalendarSystem calendar = read.map(YearReading.Year::calendar).orElse(eraOr(home));
      return Optional.of(
          expression(
              new Season(season, calendar, read.map(YearReading.Year::year), offset, direction),
              Optional.empty()));
    }

    Optional<TimeExpression> years() {
      boolean decade = rule == Rule.DECADE;
      int length = decade ? 10 : 100;
      if (offset.isPresent() && number < 0 && year < 0) {
        return Optional.of(
            expression(new Years(eraOr(home), length, length, offset), Optional.empty()));
      }
      int first;
      CalendarSystem calendar;
      if (decade) {
        int said = year >= 0 ? year : number;
        if (year >= 1000 && number > 1 && number <= 21) {
          said = (number - 1) * 100 + year % 100;
        }
        boolean two = said < 100;
        Optional<YearReading.Year> read = decadeYear(said, two);
        if (read.isEmpty() || said % 10 != 0) {
          return Optional.empty();
        }
        first = read.get().year();
        calendar = read.get().calendar();
      } else {
        first = (number - 1) * 100;
        calendar =
            eraOr(
                number > 15
                    ? CalendarSystem.GREGORIAN
                    : number >= 13 && home == CalendarSystem.SOLAR_HIJRI
                        ? home
                        : CalendarSystem.GREGORIAN);
        if (number < 1 || number > 21) {
          return Optional.empty();
        }
      }
      return Optional.of(
          expression(new Years(calendar, first, length, Optional.empty()), Optional.empty()));
    }

    private Optional<YearReading.Year> decadeYear(int said, boolean two) {
      return years.read(said, two, era, Optional.empty());
    }

    private TimeExpression expression(Content content, Optional<Clock> clock) {
      return new TimeExpression(content, clock, text(part), text(edge), name(rule));
    }

    private static Optional<String> text(String value) {
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Integer> positive(int value) {
      return value > 0 ? Optional.of(value) : Optional.empty();
    }
  }
}
