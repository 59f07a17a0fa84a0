// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.taqvim.article.Article;
import org.taqvim.json.Json;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;
import org.taqvim.outcome.Rejection.Stage;

/** Reads the articles of a {@link Block}; what is no article becomes a {@link Rejection}. */
final class ArticleReader {
  private static final int BUFFER = 1 << 16;

  /**
   * As many characters as no article has: a hundred pages. Names and events of one article are
   * compared with each other, so that a book or an archive would keep a worker busy for hours.
   */
  static final int LONGEST = 250_000;

  private final ReadSettings settings;
  private final MetadataTable metadata;

  ArticleReader(ReadSettings settings) {
    this.settings = settings;
    this.metadata = MetadataTable.shared(Optional.ofNullable(settings.metadata()));
  }

  /** Gives each article of the block, or the reason why there is none, in the order of the file. */
  void read(Block block, Consumer<Outcome<Article>> to) {
    String path = settings.naming().display(block.file());
    Consumer<Outcome<Article>> out = outcome -> to.accept(ofBearableLength(outcome));
    InputKind kind = InputKind.of(block.file()).orElseThrow();
    try {
      if (kind == InputKind.LINES) {
        readLines(block, path, out);
      } else {
        out.accept(readFile(block, path, kind));
      }
    } catch (IOException e) {
      out.accept(rejected(path, Optional.empty(), Stage.READ, reason(e)));
    }
  }

  private static Outcome<Article> ofBearableLength(Outcome<Article> outcome) {
    if (outcome instanceof Outcome.Accepted<Article> accepted
        && accepted.value().text().length() > LONGEST) {
      Article article = accepted.value();
      String reason = "no article: its text has more than " + LONGEST + " characters";
      return rejected(article.file(), article.line(), Stage.READ, reason);
    }
    return outcome;
  }

  /** What went wrong, in words that are the same on every machine. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof java.io.FileNotFoundException) {
      return "cannot be opened: no such file, or not readable";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be opened: permission denied";
    }
    if (e instanceof EOFException) {
      return "not readable as gzip: it is cut off";
    }
    if (e instanceof ZipException) {
      return "not readable as gzip: " + e.getMessage();
    }
    return "cannot be read: " + e.getMessage();
  }

  private Outcome<Article> readFile(Block block, String path, InputKind kind) throws IOException {
    byte[] bytes;
    int limit = Math.toIntExact(Math.min(settings.maxBytes() + 1, Integer.MAX_VALUE - 16));
    try (InputStream in = Files.open(block.file())) {
      bytes = in.readNBytes(limit);
    }
    if (bytes.length > settings.maxBytes()) {
      return rejected(path, Optional.empty(), Stage.READ, tooLong("the file"));
    }
    String text;
    try {
      text = StrictUtf8.decode(bytes);
    } catch (StrictUtf8.BadByte e) {
      return rejected(path, Optional.empty(), Stage.DECODE, e.getMessage());
    }
    String id = settings.naming().id(path);
    Article.Metadata known = metadata.of(block.file());
    return kind == InputKind.PAGE
        ? Pages.article(id, path, text, known)
        : Outcome.accepted(new Article(id, path, Optional.empty(), text, false, known));
  }

  private void readLines(Block block, String path, Consumer<Outcome<Article>> out)
      throws IOException {
    try (InputStream in =
        InputKind.isCompressed(block.file())
            ? Files.open(block.file())
            : Files.openAt(block.file(), block.offset())) {
      long left = block.length() < 0 ? Long.MAX_VALUE : block.length();
      int number = block.firstLine();
      byte[] buffer = new byte[BUFFER];
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long length = 0;
      for (int n = read(in, buffer, left); n > 0; n = read(in, buffer, left)) {
        left -= n;
        int from = 0;
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n') {
            length += append(buffer, from, i, line);
            readLine(path, number, line, length).ifPresent(out);
            number++;
            line.reset();
            length = 0;
            from = i + 1;
          }
        }
        length += append(buffer, from, n, line);
      }
      readLine(path, number, line, length).ifPresent(out);
    }
  }

  private static int read(InputStream in, byte[] buffer, long most) throws IOException {
    return in.read(buffer, 0, (int) Math.min(buffer.length, most));
  }

  /** Keeps no more of a line than is allowed; gives how much of it there was. */
  private int append(byte[] buffer, int from, int to, ByteArrayOutputStream line) {
    long room = settings.maxBytes() - line.size();
    line.write(buffer, from, (int) Math.min(to - from, room));
    return to - from;
  }

  private Optional<Outcome<Article>> readLine(
      String path, int number, ByteArrayOutputStream bytes, long length) {
    Optional<Integer> line = Optional.of(number);
    if (length == 0) {
      return Optional.empty();
    }
    if (length > settings.maxBytes()) {
      return Optional.of(rejected(path, line, Stage.READ, tooLong("the line")));
    }
    String text;
    try {
      text = StrictUtf8.decode(bytes.toByteArray());
    } catch (StrictUtf8.BadByte e) {
      return Optional.of(rejected(path, line, Stage.DECODE, e.getMessage()));
    }
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return json.isBlank() ? Optional.empty() : Optional.of(parse(path, line, json));
  }

  private static Outcome<Article> parse(String path, Optional<Integer> line, String json) {
    JsonNode row;
    try {
      row = Json.mapper().readTree(json);
    } catch (StreamConstraintsException e) {
      return rejected(path, line, Stage.PARSE, "JSON nested too deep, or with too long a value");
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      return rejected(path, line, Stage.PARSE, "not JSON" + where);
    }
    if (!row.isObject()) {
      return rejected(path, line, Stage.PARSE, "not a JSON object");
    }
    JsonNode text = row.path("text");
    if (!text.isTextual()) {
      return rejected(path, line, Stage.PARSE, "no string field \"text\"");
    }
    if (hasLoneSurrogate(text.textValue())) {
      return rejected(path, line, Stage.DECODE, "\"text\" holds half a surrogate pair");
    }
    JsonNode given = row.path("id");
    if (!given.isMissingNode() && !given.isNull() && !given.isValueNode()) {
      return rejected(path, line, Stage.PARSE, "\"id\" is neither a string nor a number");
    }
    Article article =
        new Article(
            given.asText(""), path, line, text.textValue(), false, MetadataTable.metadata(row));
    return Outcome.accepted(given.asText("").isBlank() ? named(article) : article);
  }

  /** A line without an id is called by its file and its content, wherever in the file it stands. */
  private static Article named(Article line) {
    String id = Naming.fileName(line.file()) + "#" + line.contentHash().substring(0, 12);
    return new Article(id, line.file(), line.line(), line.text(), false, line.metadata());
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private String tooLong(String what) {
    return what + " is longer than " + settings.maxBytes() + " bytes (--max-file-size)";
  }

  private static <T> Outcome<T> rejected(
      String path, Optional<Integer> line, Stage stage, String reason) {
    return Outcome.rejected(new Rejection(path, line, stage, reason));
  }
}
