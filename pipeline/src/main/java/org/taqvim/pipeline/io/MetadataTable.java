// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taqvim.article.Article;
import org.taqvim.json.Json;

/**
 * What is known of files from outside them: the rows of {@code --metadata}, by file.
 *
 * <p>A row names a file by its whole path, by the end of its path, or by its bare name; the longest
 * match counts.
 */
public final class MetadataTable {
  private static final Map<String, MetadataTable> LOADED = new ConcurrentHashMap<>();
  private static final MetadataTable EMPTY = new MetadataTable(Map.of());

  private final Map<String, Article.Metadata> rows;

  /** How many dates of publication are none, and where the first of them stands. */
  private int undated;

  private String firstUndated = "";

  private MetadataTable(Map<String, Article.Metadata> rows) {
    this.rows = rows;
  }

  /** What of the table cannot be used, in one line. */
  public Optional<String> doubt() {
    return undated == 0
        ? Optional.empty()
        : Optional.of(
            ": %,d of %,d rows give no ISO date as \"published\" and count as undated, first %s"
                .formatted(undated, rows.size(), firstUndated));
  }

  /** A row is broken; the message names file and line. */
  public static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  /**
   * The table of a file, read once in each JVM for as long as it is the same; without a file, the
   * empty one.
   */
  static MetadataTable shared(Optional<String> file) {
    return file.map(f -> LOADED.computeIfAbsent(version(f), key -> loadChecked(f))).orElse(EMPTY);
  }

  /** A file as it is now: a standing worker outlives the night that wrote it. */
  private static String version(String file) {
    try {
      MatchResult.Metadata now = FileSystems.matchSingleFileSpec(file);
      return "%s %d %d".formatted(file, now.sizeBytes(), now.lastModifiedMillis());
    } catch (IOException e) {
      throw new IllegalStateException(file + " went during the run: " + e.getMessage(), e);
    }
  }

  private static MetadataTable loadChecked(String file) {
    try {
      return load(file);
    } catch (IOException | Broken e) {
      throw new IllegalStateException(file + " changed during the run: " + e.getMessage(), e);
    }
  }

  /** Reads a {@code .jsonl} or {@code .csv} file, optionally compressed. */
  public static MetadataTable load(String file) throws IOException, Broken {
    String text;
    try (InputStream in = Files.open(file)) {
      text = StrictUtf8.decode(in.readAllBytes());
    } catch (StrictUtf8.BadByte e) {
      throw new Broken(file + ": " + e.getMessage());
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    String name = file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
    return name.endsWith(".csv") ? csv(file, text) : jsonl(file, text);
  }

  private static MetadataTable jsonl(String file, String text) throws Broken {
    MetadataTable table = new MetadataTable(new HashMap<>());
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode row = Json.mapper().readTree(line);
        table.add(file, number, row.path("file").asText(""), metadata(row));
      } catch (JsonProcessingException e) {
        throw new Broken(file + ":" + number + ": not JSON: " + e.getOriginalMessage());
      }
    }
    return table;
  }

  private static MetadataTable csv(String file, String text) throws IOException, Broken {
    MetadataTable table = new MetadataTable(new HashMap<>());
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      if (!parser.getHeaderMap().containsKey("file")) {
        throw new Broken(file + ": the first line names no column \"file\"");
      }
      for (CSVRecord row : parser) {
        Article.Metadata metadata =
            new Article.Metadata(
                cell(row, "published"), cell(row, "source"), cell(row, "url"), cell(row, "title"));
        String key = cell(row, "file").orElse("");
        table.add(file, parser.getCurrentLineNumber(), key, metadata);
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new Broken(file + ": not CSV: " + e.getMessage());
    }
    return table;
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column)).filter(c -> !c.isBlank())
        : Optional.empty();
  }

  private void add(String file, long line, String key, Article.Metadata metadata) throws Broken {
    if (key.isBlank()) {
      throw new Broken(file + ":" + line + ": the row names no \"file\"");
    }
    if (metadata.published().isPresent() && metadata.publicationDay().isEmpty()) {
      undated++;
      if (firstUndated.isEmpty()) {
        firstUndated = "in line " + line + ": " + metadata.published().get();
      }
    }
    Article.Metadata before = rows.put(key.startsWith("./") ? key.substring(2) : key, metadata);
    if (before != null && !before.equals(metadata)) {
      throw new Broken(file + ":" + line + ": a second, different row for " + key);
    }
  }

  /** The metadata fields of a JSON object. */
  static Article.Metadata metadata(JsonNode row) {
    return new Article.Metadata(
        string(row, "published"), string(row, "source"), string(row, "url"), string(row, "title"));
  }

  private static Optional<String> string(JsonNode row, String field) {
    JsonNode value = row.path(field);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText()).filter(s -> !s.isBlank())
        : Optional.empty();
  }

  /** What the table says of a file, given by its whole path. */
  public Article.Metadata of(String path) {
    if (rows.isEmpty()) {
      return Article.Metadata.NONE;
    }
    for (String end = path; ; end = end.substring(end.indexOf('/') + 1)) {
      Article.Metadata found = rows.get(end);
      if (found != null) {
        return found;
      }
      if (end.indexOf('/') < 0) {
        return Article.Metadata.NONE;
      }
    }
  }

  public int size() {
    return rows.size();
  }
}
