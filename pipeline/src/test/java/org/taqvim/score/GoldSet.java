// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hand-made annotations of a set of articles, as {@code testdata/gold/README.md} describes them.
 *
 * @param texts each article's text by its name; offsets count its code points
 */
record GoldSet(
    List<JsonNode> articles,
    List<JsonNode> times,
    List<JsonNode> entities,
    List<JsonNode> mentions,
    List<JsonNode> timeline,
    Map<String, String> texts) {

  /** Reads {@code PREFIX_articles.jsonl} and its sisters. */
  static GoldSet read(Path gold, String prefix, Path articlesFolder) {
    List<JsonNode> articles = Rows.read(gold.resolve(prefix + "_articles.jsonl"));
    return new GoldSet(
        articles,
        Rows.read(gold.resolve(prefix + "_times.jsonl")),
        Rows.read(gold.resolve(prefix + "_entities.jsonl")),
        Rows.read(gold.resolve(prefix + "_mentions.jsonl")),
        Rows.read(gold.resolve(prefix + "_timeline.jsonl")),
        texts(articles, articlesFolder));
  }

  private static Map<String, String> texts(List<JsonNode> articles, Path folder) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (JsonNode article : articles) {
      String name = Rows.text(article, "doc");
      try {
        texts.put(name, Files.readString(folder.resolve(name)));
      } catch (IOException e) {
        throw new UncheckedIOException("gold for an article that is not there: " + name, e);
      }
    }
    return texts;
  }

  List<String> docs() {
    return articles.stream().map(article -> Rows.text(article, "doc")).toList();
  }

  String language(String doc) {
    return articles.stream()
        .filter(article -> Rows.text(article, "doc").equals(doc))
        .map(article -> Rows.text(article, "lang"))
        .findFirst()
        .orElse("?");
  }

  static List<JsonNode> of(List<JsonNode> rows, String doc) {
    return rows.stream().filter(row -> Rows.text(row, "doc").equals(doc)).toList();
  }
}
