// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run wrote.
 *
 * @param articles the lines of {@code articles.jsonl} by id
 * @param timeline the lines of {@code timeline.jsonl} in their order
 */
record Output(Map<String, JsonNode> articles, List<JsonNode> timeline) {

  static Output read(Path folder) {
    return of(
        Rows.read(folder.resolve("articles.jsonl")), Rows.read(folder.resolve("timeline.jsonl")));
  }

  static Output of(List<JsonNode> articles, List<JsonNode> timeline) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.put(Rows.text(article, "id"), article));
    return new Output(byId, timeline);
  }

  JsonNode article(String doc) {
    return articles.getOrDefault(doc, MissingNode.getInstance());
  }
}
