// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarDateTest {
  /** Remainders modulo 33 of the leap years of the cycle that holds in 1178-1500. */
  private static final Set<Integer> LEAP_REMAINDERS = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

  /** Nowruz of 1399, 20 March 2020, as Iran's calendar centre printed it. */
  private static final LocalDate NOWRUZ_1399 = LocalDate.of(2020, 3, 20);

  @Test
  void everySolarDayOf1178To1500AgreesWithThe33YearCycle() {
    LocalDate day = NOWRUZ_1399;
    for (int year = 1398; year >= 1178; year--) {
      day = day.minusDays(isLeap(year) ? 366 : 365);
    }
    for (int year = 1178; year <= 1500; year++) {
      for (int month = 1; month <= 12; month++) {
        int length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
        for (int of = 1; of <= length; of++, day = day.plusDays(1)) {
          CalendarDate date = CalendarDate.of(CalendarSystem.SOLAR_HIJRI, year, month, of);
          assertThat(date.days()).isEqualTo(DayRange.day(day));
          assertThat(CalendarDate.from(day, CalendarSystem.SOLAR_HIJRI)).isEqualTo(date);
        }
        assertThat(CalendarDate.exists(CalendarSystem.SOLAR_HIJRI, year, month, length + 1))
            .isFalse();
      }
    }
  }

  private static boolean isLeap(int year) {
    return LEAP_REMAINDERS.contains(year % 33);
  }

  @Test
  void everyLunarDayOf1300To1600AgreesWithUmmAlQura() {
    long epochDay = HijrahChronology.INSTANCE.date(1300, 1, 1).toEpochDay();
    for (int year = 1300; year <= 1600; year++) {
      for (int month = 1; month <= 12; month++) {
        int length = CalendarDate.monthLength(CalendarSystem.LUNAR_HIJRI, year, month);
        assertThat(length).isBetween(29, 30);
        for (int of = 1; of <= length; of++, epochDay++) {
          CalendarDate date = CalendarDate.of(CalendarSystem.LUNAR_HIJRI, year, month, of);
          LocalDate day = LocalDate.ofEpochDay(epochDay);
          assertThat(date.days().first()).isEqualTo(day);
          assertThat(CalendarDate.from(day, CalendarSystem.LUNAR_HIJRI)).isEqualTo(date);
        }
      }
    }
  }

  @Test
  void theTabularMonthsBeyondUmmAlQuraRunOnWithoutAGap() {
    for (int year : List.of(1, 622, 1200, 1298, 1601, 1800)) {
      for (int month = 1; month <= 12; month++) {
        CalendarDate date = CalendarDate.of(CalendarSystem.LUNAR_HIJRI, year, month);
        if (month < 12) {
          assertThat(date.plusMonths(1).days().first()).isEqualTo(date.days().last().plusDays(1));
        }
        for (LocalDate d = date.days().first(); !d.isAfter(date.days().last()); d = d.plusDays(1)) {
          CalendarDate back = CalendarDate.from(d, CalendarSystem.LUNAR_HIJRI);
          assertThat(back.days()).isEqualTo(DayRange.day(d));
          assertThat(back.month()).isEqualTo(month);
        }
      }
    }
  }

  @Test
  void knownDaysHaveTheirNamesInBothCalendars() throws IOException {
    Path table = Path.of(System.getProperty("taqvim.testdata"), "calendar", "days.tsv");
    for (String line : Files.readAllLines(table)) {
      if (line.startsWith("#") || line.startsWith("iso")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      LocalDate day = LocalDate.parse(cells[0]);
      assertThat(day.getDayOfWeek().getValue()).as(line).isEqualTo(Integer.parseInt(cells[1]));
      if (!cells[2].isEmpty()) {
        assertThat(CalendarDate.from(day, CalendarSystem.SOLAR_HIJRI))
            .as(line)
            .hasToString(cells[2]);
      }
      if (!cells[3].isEmpty()) {
        assertThat(CalendarDate.from(day, CalendarSystem.LUNAR_HIJRI))
            .as(line)
            .hasToString(cells[3]);
      }
    }
  }

  @Test
  void esfandHas30DaysIn1403() {
    assertThat(CalendarDate.of(CalendarSystem.SOLAR_HIJRI, 1403, 12).days().last())
        .isEqualTo("2025-03-20");
  }

  @Test
  void aYearIsItsFirstToItsLastDay() {
    assertThat(CalendarDate.of(CalendarSystem.SOLAR_HIJRI, 1399).days())
        .isEqualTo(DayRange.of(LocalDate.of(2020, 3, 20), LocalDate.of(2021, 3, 20)));
  }

  @Test
  void anImpossibleDayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarDate.of(CalendarSystem.SOLAR_HIJRI, 1402, 12, 30));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 2021, 2, 29));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 2021, 13));
  }
}
