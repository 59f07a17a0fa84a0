// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputGlanceTest {
  private static final String PERSIAN = "نیروهای ارمنستان می‌گویند ";

  @TempDir private Path folder;

  @Test
  void aHandfulOfTextsIsSmallAndHoldsTheLanguagesThatItBeginsWith() throws IOException {
    Files.writeString(folder.resolve("a.txt"), PERSIAN.repeat(100));
    assertThat(glance().isSmall()).isTrue();
    assertThat(glance().languages()).containsExactly("fa");
  }

  @Test
  void whatIsCompressedMayHoldMoreThanItShows() throws IOException {
    Files.writeString(folder.resolve("a.txt.gz"), "x");
    assertThat(glance().isSmall()).isFalse();
    assertThat(glance().languages()).containsExactly("ar", "fa");
  }

  @Test
  void manyFilesAndLongOnesAreNotSmall() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "x".repeat((int) InputGlance.SMALL));
    assertThat(glance().isSmall()).isFalse();
    Files.writeString(folder.resolve("a.txt"), "x");
    assertThat(glance().isSmall()).isTrue();
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "x");
    }
    assertThat(glance().isSmall()).isFalse();
  }

  @Test
  void nothingAndWhatIsFarAwayIsNotSmall() {
    assertThat(glance().isSmall()).isFalse();
    assertThat(InputGlance.at(List.of("gs://bucket/*.txt")).isSmall()).isFalse();
  }

  private InputGlance glance() {
    return InputGlance.at(List.of(folder + "/*"));
  }
}
