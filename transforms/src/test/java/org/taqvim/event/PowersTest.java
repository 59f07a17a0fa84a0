// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowersTest {
  @ParameterizedTest
  @CsvSource({
    "attack, org:foreign-ministry-rus, false",
    "attack, office:ambassador-arm, false",
    "attack, org:united-nations-general-assembly, false",
    "attack, org:defence-ministry-aze, true",
    "attack, office:defence-minister-aze, true",
    "attack, org:armed-forces-aze, true",
    "attack, loc:armenia, true",
    "attack, per:ramil-safarov, true",
    "attack, org:hezbollah, true",
    "attack, group:journalists-arm, false",
    "sentence, org:prosecutor-general-aze, true",
    "sentence, org:parliamentary-assembly-of-the-council-of-europe, false",
    "sentence, org:international-court-of-justice, true",
    "condemn, org:foreign-ministry-rus, true"
  })
  void whoCanDoADeed(String eventClass, String id, boolean can) {
    assertThat(Powers.can(EventClass.of(eventClass), id)).isEqualTo(can);
  }
}
