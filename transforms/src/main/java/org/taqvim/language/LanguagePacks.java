// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the language packs: the tags that {@code org/taqvim/lang/packs.txt} lists. */
public final class LanguagePacks {
  private static final List<LanguagePack> ALL = load();

  private LanguagePacks() {}

  public static List<LanguagePack> all() {
    return ALL;
  }

  /** The pack of a language; empty where the language is not supported. */
  public static Optional<LanguagePack> of(String tag) {
    return ALL.stream().filter(pack -> pack.tag().equals(tag)).findFirst();
  }

  private static List<LanguagePack> load() {
    String path = LanguagePack.ROOT + "packs.txt";
    InputStream in = LanguagePacks.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("missing: " + path);
    }
    List<LanguagePack> packs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(LanguagePack::load)
          .forEach(packs::add);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return List.copyOf(packs);
  }
}
