// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterTableTest {
  private static final int STRINGS = 20_000;

  @Test
  void numbersManyStringsAsAMapDoes() {
    Random random = new Random(7);
    LetterTable table = new LetterTable();
    Map<String, Integer> map = new LinkedHashMap<>();
    for (int i = 0; i < STRINGS; i++) {
      StringBuilder letters = new StringBuilder();
      for (int n = random.nextInt(5); n > 0; n--) { // few letters, so that many come again
        letters.append((char) ('\u0627' + random.nextInt(12)));
      }
      int number = map.computeIfAbsent(letters.toString(), s -> map.size());
      assertThat(table.add(letters)).isEqualTo(number);
    }
    map.forEach((letters, number) -> assertThat(table.find(letters)).isEqualTo(number));
    assertThat(table.find("abc")).isEqualTo(-1);
  }
}
