// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Casualties;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Place;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;
import org.taqvim.timeline.TimelineEvent.Precision;

/** Reads the tables of pairs under {@code testdata/merge}. */
final class LookAlikes {
  /** A pair of accounts and whether they are one event. */
  record Pair(boolean one, String why, Account first, Account second) {}

  /** States stand for themselves; a few people belong to one. */
  static final ActorRegistry REGISTRY =
      new FixedRegistry(
          "per:lavrov=RUS per:putin=RUS per:macron=FRA per:blinken=USA per:price=USA"
              + " per:mnatsakanyan=ARM per:mirzoyan=ARM per:pashinyan=ARM per:aliyev=AZE"
              + " per:bayramov=AZE per:mammadyarov=AZE per:erdogan=TUR per:michel=BEL");

  private LookAlikes() {}

  static List<Pair> read() {
    return read("lookalikes.tsv");
  }

  static List<Pair> read(String table) {
    Path path = Path.of(System.getProperty("taqvim.testdata"), "merge", table);
    List<Pair> pairs = new ArrayList<>();
    try {
      for (Row row : PackTable.read(path.toString(), Files.newInputStream(path)).rows()) {
        pairs.add(
            new Pair(
                row.get("verdict").equals("one"),
                row.get("why"),
                account("a", row, "1"),
                account("b", row, "2")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pairs;
  }

  /** Pairs told by one article one after the other: the first and what both come to. */
  static List<Told> told(String table) {
    return read(table).stream()
        .map(
            pair ->
                new Told(
                    pair.one(),
                    pair.why(),
                    new Accounts(REGISTRY)
                        .of(
                            List.of(mention("a", pair.first(), 0), mention("a", pair.second(), 1)),
                            List.of())))
        .toList();
  }

  /** What one article tells, and whether it is one event. */
  record Told(boolean one, String why, List<Account> accounts) {}

  /** The only mention of an account as the one with a number of an article. */
  static DatedMention mention(String article, Account account, int index) {
    DatedMention m = account.mentions().get(0);
    return new DatedMention(
        article,
        index,
        0,
        m.language(),
        m.published(),
        m.url(),
        m.outlet(),
        10 * index,
        10 * index + 10,
        m.mention(),
        m.date(),
        m.marks(),
        m.matters(),
        false);
  }

  private static Account account(String article, Row row, String n) {
    String mode = row.get("mode" + n);
    EventDate date = date(row.get("date" + n));
    return account(
        article,
        EventType.valueOf(row.get("type" + n)),
        mode.isEmpty() || mode.equals("not") ? Optional.empty() : Optional.of(mode),
        Modality.valueOf(row.get("modality" + n).toUpperCase(Locale.ROOT)),
        mode.equals("not"),
        date,
        row.list("actors" + n),
        row.list("places" + n),
        row.list("killed" + n));
  }

  static Account account(
      String article,
      EventType type,
      Optional<String> mode,
      Modality modality,
      boolean negated,
      EventDate date,
      List<String> actors,
      List<String> places,
      List<String> killed) {
    EventMention mention =
        new EventMention(
            0,
            10,
            "quote of " + article,
            type,
            mode,
            modality,
            negated,
            false,
            new EventDating(List.of(), EventDating.Basis.CLAUSE, EventDating.Relation.ON),
            actors.stream().map(LookAlikes::actor).toList(),
            places.stream().map(LookAlikes::place).toList(),
            killed.stream().map(LookAlikes::casualties).toList(),
            List.of(),
            List.of(),
            List.of(),
            "");
    DatedMention dated =
        new DatedMention(
            article,
            0,
            0,
            "fa",
            date.end(),
            Optional.empty(),
            Optional.empty(),
            0,
            10,
            mention,
            date,
            List.of(),
            List.of(),
            false);
    return Account.of(List.of(dated), List.of(), REGISTRY);
  }

  private static Participant actor(String text) {
    int at = text.lastIndexOf(':');
    Role role =
        switch (text.substring(at + 1)) {
          case "s" -> Role.SOURCE;
          case "t" -> Role.TARGET;
          default -> Role.PARTY;
        };
    return new Participant(text.substring(0, at), text.substring(0, at), role);
  }

  private static Place place(String text) {
    String[] parts = text.split("[@,]", -1);
    return new Place(
        "loc:" + parts[0],
        parts[0],
        Optional.empty(),
        Optional.of(Double.valueOf(parts[1])),
        Optional.of(Double.valueOf(parts[2])));
  }

  private static Casualties casualties(String text) {
    String[] parts = text.split(":", -1);
    return new Casualties(
        parts[0],
        Map.of(Harm.KILLED, Figure.of(Integer.parseInt(parts[1]), Casualties.Bound.EXACT)),
        text);
  }

  static EventDate date(String text) {
    if (text.equals("?")) {
      return EventDate.UNDATED;
    }
    boolean soft = text.startsWith("~");
    String told = soft ? text.substring(1) : text;
    Precision precision = Precision.DAY;
    DayRange days;
    if (told.contains("/")) {
      boolean month = told.endsWith("m");
      String[] ends = told.replace("m", "").split("/", -1);
      days = DayRange.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
      precision = month ? Precision.MONTH : Precision.INTERVAL;
    } else if (told.length() == 4) {
      Year year = Year.parse(told);
      days = DayRange.of(year.atDay(1), year.atMonth(12).atEndOfMonth());
      precision = Precision.YEAR;
    } else if (told.length() == 7) {
      YearMonth month = YearMonth.parse(told);
      days = DayRange.of(month.atDay(1), month.atEndOfMonth());
      precision = Precision.MONTH;
    } else {
      days = DayRange.day(LocalDate.parse(told));
    }
    return new EventDate(
        Optional.of(days),
        precision,
        Optional.empty(),
        List.of(),
        List.of(),
        soft ? List.of(EventDate.FROM_PUBLICATION) : List.of());
  }
}
