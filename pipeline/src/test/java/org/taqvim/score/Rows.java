// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taqvim.json.Json;

/** JSON lines as trees, so that the scorer sees what a user's tool would see. */
final class Rows {
  private Rows() {}

  /** The lines of a file; none where it does not exist. */
  static List<JsonNode> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<JsonNode> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          rows.add(Json.mapper().readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return rows;
  }

  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  static List<String> names(JsonNode array) {
    List<String> names = new ArrayList<>();
    array.forEach(item -> names.add(text(item, "name")));
    return names;
  }
}
