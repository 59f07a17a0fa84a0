// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.taqvim.bench.ArticleGenerator.Generated;
import org.taqvim.json.Json;

/** Writes generated articles as one file of lines, and their truth beside it. */
public final class GenerateArticles {
  private GenerateArticles() {}

  /** Arguments: how many, the share on topic (0-1), the seed, the file to write. */
  public static void main(String[] args) throws IOException {
    write(
        Integer.parseInt(args[0]),
        Double.parseDouble(args[1]),
        Long.parseLong(args[2]),
        Path.of(args[3]));
  }

  /** Writes {@code file} and {@code file + ".truth"}. */
  public static void write(int count, double onTopic, long seed, Path file) throws IOException {
    write(new ArticleGenerator(seed, onTopic, count), count, file);
  }

  /** Writes the first articles of a generator, and their truth beside them. */
  static void write(ArticleGenerator generator, int count, Path file) throws IOException {
    try (BufferedWriter articles = Files.newBufferedWriter(file);
        BufferedWriter truth = Files.newBufferedWriter(Path.of(file + ".truth"))) {
      for (int i = 0; i < count; i++) {
        Generated article = generator.article(i);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", article.id());
        line.put("title", article.title());
        line.put("published", article.published());
        line.put("source", article.outlet());
        line.put("text", article.text());
        articles.write(Json.write(line));
        articles.write('\n');
        if (article.event() >= 0) {
          line.remove("text");
          line.remove("title");
          line.remove("source");
          line.put("language", article.language());
          line.put("event", article.event());
          line.put("kind", article.kind());
          line.put("day", article.day());
          line.put("place", article.place());
          line.put("dead", article.dead());
          truth.write(Json.write(line));
          truth.write('\n');
        }
      }
    }
  }
}
