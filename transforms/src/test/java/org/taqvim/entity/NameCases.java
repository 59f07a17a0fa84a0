// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;

/** Reads the tables of names under {@code testdata}. */
final class NameCases {
  static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata"));
  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)\\]\\{([^}]+)\\}");

  private NameCases() {}

  /** A name form and the id that it must get; {@code -} for no listed one. */
  record Form(EntityType type, String language, String form, String id, String note) {
    boolean isNegative() {
      return id.equals("-");
    }

    boolean isKnownLimit() {
      return note.startsWith("known limit");
    }

    EntityLinker.Link link() {
      return EntityLinker.standard().link(type, form, language);
    }

    boolean isRight() {
      return isNegative() ? !link().isListed() : link().id().equals(id);
    }
  }

  /** A sentence with the names that it holds. */
  record Sentence(String text, List<Name> names, String note) {}

  /** A name of a sentence. */
  record Name(int begin, int end, String id) {
    boolean isListed() {
      return !id.contains(":x-");
    }
  }

  static List<Form> linking() throws IOException {
    return rows("entity/linking.tsv", "type", "language", "form", "id", "note").stream()
        .map(
            row ->
                new Form(
                    EntityType.valueOf(row.get("type")),
                    row.get("language"),
                    row.get("form").replace("\\n", "\n"),
                    row.get("id"),
                    row.get("note")))
        .toList();
  }

  static List<Sentence> sentences(String language) throws IOException {
    return rows("lang/" + language + "/entities.tsv", "text", "note").stream()
        .map(row -> sentence(row.get("text").replace("\\n", "\n"), row.get("note")))
        .toList();
  }

  private static Sentence sentence(String marked, String note) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      int begin = text.length();
      text.append(matcher.group(1));
      names.add(new Name(begin, text.length(), matcher.group(2)));
      last = matcher.end();
    }
    text.append(marked.substring(last));
    return new Sentence(text.toString(), names, note);
  }

  private static List<Row> rows(String path, String... columns) throws IOException {
    try (InputStream in = Files.newInputStream(TESTDATA.resolve(path))) {
      return PackTable.read(path, in).expect(columns).rows();
    }
  }
}
