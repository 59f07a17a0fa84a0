// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class EastersTest {
  @Test
  void bothChurchesEastersFallOnTheirPublishedDays() throws IOException {
    Path table = Path.of(System.getProperty("taqvim.testdata"), "calendar", "easters.tsv");
    for (String line : Files.readAllLines(table)) {
      if (line.startsWith("#") || line.startsWith("year")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      int year = Integer.parseInt(cells[0]);
      assertThat(Easters.western(year)).as(line).isEqualTo(cells[1]);
      assertThat(Easters.eastern(year)).as(line).isEqualTo(cells[2]);
    }
  }

  @Test
  void everyEasterIsASundayAndTheWesternOneIsNeverTheLater() {
    for (int year = 1900; year <= 2099; year++) {
      assertThat(Easters.western(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(Easters.eastern(year).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(Easters.western(year)).isBeforeOrEqualTo(Easters.eastern(year));
    }
  }
}
