// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.event.ConflictProfile;
import org.taqvim.json.Json;
import org.taqvim.outcome.Outcome;
import org.taqvim.pipeline.io.FastGzip;
import org.taqvim.render.JsonLines;
import org.taqvim.timeline.Timeline;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineBuilder;
import org.taqvim.timeline.TimelineEvent;

/**
 * The same work without Beam: reads a file of lines, annotates on all processors, builds the
 * timeline in memory and writes it.
 *
 * <p>What it leaves out is what a nightly run needs: stored texts, stored annotations, digests, a
 * choice among versions, publishing. Asked to, it stores texts and annotations as a run does, so
 * that what remains is the engine's own share.
 */
public final class PlainLoop {
  private static final int LINES_A_PIECE = 500;

  private PlainLoop() {}

  /** What became of some lines. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Piece(List<AnnotatedArticle> annotated, byte[] texts, byte[] state) {}

  /**
   * Arguments: the file to read, the folder to write, and {@code store} to store what runs store.
   */
  public static void main(String[] args) throws IOException {
    ArticleAnnotator annotator = ArticleAnnotator.of(ConflictProfile.named("karabakh"));
    boolean stores = args.length > 2 && args[2].equals("store");
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<AnnotatedArticle> annotated = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]));
        OutputStream texts = Files.newOutputStream(folder.resolve("texts.jsonl.gz"));
        OutputStream state = Files.newOutputStream(folder.resolve("state.jsonl.gz"))) {
      for (List<List<String>> some = pieces(lines); !some.isEmpty(); some = pieces(lines)) {
        List<Piece> done =
            some.parallelStream().map(piece -> annotate(piece, annotator, stores)).toList();
        for (Piece piece : done) {
          annotated.addAll(piece.annotated);
          texts.write(piece.texts);
          state.write(piece.state);
        }
      }
    }
    write(TimelineBuilder.build(annotated), folder, stores);
  }

  /** As many pieces as keep all processors busy for a while. */
  private static List<List<String>> pieces(BufferedReader lines) throws IOException {
    List<List<String>> pieces = new ArrayList<>();
    List<String> piece = new ArrayList<>();
    String line = "";
    while (pieces.size() < 8 * Runtime.getRuntime().availableProcessors() && line != null) {
      line = lines.readLine();
      if (line != null) {
        piece.add(line);
      }
      if (piece.size() == LINES_A_PIECE || (line == null && !piece.isEmpty())) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
    }
    return pieces;
  }

  private static Piece annotate(List<String> lines, ArticleAnnotator annotator, boolean stores) {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    List<Article> read = new ArrayList<>();
    for (String line : lines) {
      Article article = article(line);
      read.add(article);
      if (annotator.annotate(article) instanceof Outcome.Accepted<AnnotatedArticle> accepted) {
        annotated.add(accepted.value());
      }
    }
    return stores
        ? new Piece(annotated, packed(read), packed(annotated))
        : new Piece(annotated, new byte[0], new byte[0]);
  }

  /** A line of JSON each, compressed as a run does it. */
  private static byte[] packed(List<?> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new FastGzip(bytes)) {
      for (Object value : values) {
        out.write((Json.write(value) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Timeline timeline, Path folder, boolean stores) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("timeline.jsonl"))) {
      for (TimelineEvent event : timeline.events()) {
        out.write(JsonLines.timelineEvent(event));
        out.write('\n');
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("articles.jsonl"))) {
      for (TimelineArticle article : timeline.articles()) {
        out.write(JsonLines.article(article));
        out.write('\n');
      }
    }
    if (stores) {
      for (String name : List.of("timeline.jsonl", "articles.jsonl", "texts.jsonl.gz")) {
        digest(folder.resolve(name));
      }
    }
  }

  private static void digest(Path file) throws IOException {
    try (InputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Article article(String line) {
    JsonNode row;
    try {
      row = Json.mapper().readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Article(
        row.get("id").asText(),
        "in.jsonl",
        Optional.empty(),
        row.get("text").asText(),
        false,
        new Article.Metadata(
            Optional.of(row.get("published").asText()),
            Optional.of(row.get("source").asText()),
            Optional.empty(),
            Optional.of(row.get("title").asText())));
  }
}
