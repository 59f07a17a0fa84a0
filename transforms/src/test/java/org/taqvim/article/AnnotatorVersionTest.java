// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotator's version follows from what annotating rests on. */
class AnnotatorVersionTest {
  private static final String PACK = "org/taqvim/lang/fa/months.tsv";
  private static final String CODE = "org/taqvim/time/TimeFinder.class";
  private static final String PAGE = "org/taqvim/render/page.css";

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    write(PACK, "a");
    write(CODE, "b");
    write(PAGE, "c");
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private String version() throws IOException {
    return AnnotatorVersion.digest(AnnotatorVersion.inFolder(folder));
  }

  @Test
  void aChangedWordOfAPackIsAnotherVersion() throws IOException {
    String before = version();
    write(PACK, "A");
    assertThat(version()).isNotEqualTo(before);
  }

  @Test
  void changedCodeIsAnotherVersion() throws IOException {
    String before = version();
    write(CODE, "B");
    assertThat(version()).isNotEqualTo(before);
  }

  @Test
  void aPackMoreIsAnotherVersion() throws IOException {
    String before = version();
    write("org/taqvim/lang/ur/months.tsv", "a");
    assertThat(version()).isNotEqualTo(before);
  }

  @Test
  void theLooksOfThePageDoNotMatter() throws IOException {
    String before = version();
    write(PAGE, "C");
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void aJarHasTheVersionOfItsFiles() throws IOException {
    Path jar = folder.resolve("x.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : new String[] {PAGE, CODE, PACK}) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(Files.readString(folder.resolve(name)).getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    assertThat(AnnotatorVersion.digest(AnnotatorVersion.inJar(jar))).isEqualTo(version());
  }

  @Test
  void theVersionInUseIsADigest() {
    assertThat(ArticleAnnotator.VERSION).matches("[0-9a-f]{16}");
    assertThat(AnnotatorVersion.current()).isEqualTo(ArticleAnnotator.VERSION);
  }
}
