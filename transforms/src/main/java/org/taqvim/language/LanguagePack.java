// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The folder of words and rules of one language: {@code org/taqvim/lang/<tag>/}.
 *
 * <p>{@code pack.properties} says what the folder is; tables say what the language knows. A pack
 * with a {@code parent} adds to it: {@link #tables(String)} gives the parent's table first.
 */
public final class LanguagePack {
  static final String ROOT = "org/taqvim/lang/";

  private final String tag;
  private final Properties properties;
  private final Optional<LanguagePack> parent;

  private LanguagePack(String tag, Properties properties, Optional<LanguagePack> parent) {
    this.tag = tag;
    this.properties = properties;
    this.parent = parent;
  }

  static LanguagePack load(String tag) {
    String path = ROOT + tag + "/pack.properties";
    InputStream in = LanguagePack.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("no such language pack: " + path);
    }
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    Optional<LanguagePack> parent =
        Optional.ofNullable(properties.getProperty("parent")).map(LanguagePack::load);
    return new LanguagePack(tag, properties, parent);
  }

  /** BCP 47 tag, the folder's name. */
  public String tag() {
    return tag;
  }

  public Optional<LanguagePack> parent() {
    return parent;
  }

  /** Whether the verb opens its clause, as in Arabic; else it closes it, as in Persian. */
  public boolean isVerbFirst() {
    return property("clauses").map("verb-first"::equals).orElse(false);
  }

  /** A property of this pack or, where it has none, of its parent. */
  public Optional<String> property(String key) {
    return Optional.ofNullable(properties.getProperty(key))
        .or(() -> parent.flatMap(p -> p.property(key)));
  }

  /** The tables of that name, the parent's before this pack's own. */
  public List<PackTable> tables(String name) {
    List<PackTable> tables = new ArrayList<>();
    parent.ifPresent(p -> tables.addAll(p.tables(name)));
    String path = ROOT + tag + "/" + name + ".tsv";
    if (PackTable.exists(path)) {
      tables.add(PackTable.resource(path));
    }
    return tables;
  }
}
