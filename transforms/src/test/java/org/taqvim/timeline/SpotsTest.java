// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Place;

/** Which places go for one another. */
class SpotsTest {
  @Test
  void aPalaceAndItsTownAreOnePlace() {
    assertThat(Spots.areOne(place("loc:dolmabahce"), place("loc:istanbul"))).isTrue();
    assertThat(Spots.areOne(place("loc:istanbul"), place("loc:dolmabahce"))).isTrue();
  }

  @Test
  void twoSquaresOfATownAreTwoPlaces() {
    assertThat(Spots.areOne(place("loc:republic-square"), place("loc:france-square-yerevan")))
        .isFalse();
  }

  @Test
  void aSiteIsNotInAnotherTown() {
    assertThat(Spots.areOne(place("loc:kremlin"), place("loc:yerevan"))).isFalse();
  }

  @Test
  void aTownAndTheDistrictOfItsNameAreOnePlace() {
    assertThat(Spots.areOne(place("loc:lachin"), place("loc:lachin-district"))).isTrue();
  }

  private static Place place(String id) {
    assertThat(Gazetteer.standard().entry(id)).isPresent();
    return new Place(id, id, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
