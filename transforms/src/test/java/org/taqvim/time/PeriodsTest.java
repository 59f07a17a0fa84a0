// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.time.TimeExpression.Offset;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Unit;
import org.taqvim.time.TimeExpression.Years;

class PeriodsTest {
  private static final Optional<LocalDate> REFERENCE = Optional.of(LocalDate.of(2020, 10, 6));

  @Test
  void decadesBeyondTheYearsThatCanBeWrittenHaveNoDays() {
    assertThat(decades(20_000).range()).isEmpty();
    assertThat(decades(-20_000).range()).isEmpty();
    assertThat(decades(Integer.MAX_VALUE).range()).isEmpty();
  }

  @Test
  void theDecadeBeforeHasItsDays() {
    assertThat(decades(-1).value()).contains("201");
  }

  private static Found decades(int count) {
    Offset offset = new Offset(Unit.YEAR, count, Origin.values()[0]);
    return Periods.years(
        new Years(CalendarSystem.GREGORIAN, 0, 10, Optional.of(offset)), REFERENCE);
  }
}
