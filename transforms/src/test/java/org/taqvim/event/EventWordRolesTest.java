// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine and the tables of classes and triggers ask for words of a pack's {@code event-words}
 * by the name of their role. A name that only one of both knows would never be read, and nobody
 * would be told.
 */
final class EventWordRolesTest {
  private static final Path MAIN =
      Path.of(System.getProperty("taqvim.testdata")).resolve("../transforms/src/main");

  private static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

  private static final Pattern QUESTION =
      Pattern.compile(
          "\\b(?:isWord|hasWord|wordAt|endsWord|insideWord|wordEndingAt)\\([^;{}\"]*?(\"[^;{}]*?)\\)");

  @Test
  void everyRoleAskedForIsInAPack() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (String source : read(MAIN.resolve("java/org/taqvim/event"), ".java")) {
      Matcher question = QUESTION.matcher(source);
      while (question.find()) {
        addAll(asked, LITERAL.matcher(question.group(1)));
      }
    }
    assertTrue(asked.size() > 200, "roles found: " + asked.size());
    asked.removeAll(roles());
    assertEquals(Set.of(), asked);
  }

  @Test
  void everyRoleIsAskedFor() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String source : read(MAIN.resolve("java/org/taqvim"), ".java")) {
      addAll(known, LITERAL.matcher(source));
    }
    for (String table : read(MAIN.resolve("resources/org/taqvim"), ".tsv")) {
      table
          .lines()
          .flatMap(line -> Stream.of(line.split("[^a-z-]+", -1)))
          .filter(word -> NAME.matcher(word).matches())
          .forEach(known::add);
    }
    Set<String> unknown = roles();
    // what stands again for a body of a kind: see BodiesAgain
    unknown.removeIf(role -> role.startsWith("the-") && known.contains(role.substring(4)));
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }

  private static void addAll(Set<String> names, Matcher literal) {
    while (literal.find()) {
      names.add(literal.group(1));
    }
  }

  private static Set<String> roles() throws IOException {
    Set<String> roles = new TreeSet<>();
    for (String table : read(MAIN.resolve("resources/org/taqvim/lang"), "/event-words.tsv")) {
      table
          .lines()
          .map(line -> line.split("\t", -1)[0])
          .filter(role -> NAME.matcher(role).matches())
          .forEach(roles::add);
    }
    return roles;
  }

  /** The files below a folder whose path ends so; of tables of words, all but their roles. */
  private static List<String> read(Path folder, String ending) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(f -> f.toString().replace('\\', '/').endsWith(ending)).forEach(paths::add);
    }
    Collections.sort(paths);
    List<String> texts = new ArrayList<>();
    for (Path path : paths) {
      String text = Files.readString(path);
      boolean words = path.endsWith("event-words.tsv") && !ending.startsWith("/");
      texts.add(words ? text.replaceAll("(?m)^[^\t]*", "") : text);
    }
    return texts;
  }
}
