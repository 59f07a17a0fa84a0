// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.beam.RecordCoder;
import org.taqvim.json.Json;
import org.taqvim.outcome.Rejection;

/** Reads back what an earlier run stored. */
public final class ReadPrevious<T> extends PTransform<PBegin, PCollection<T>> {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final Class<T> type;
  private final DoFn<String, T> read;

  private ReadPrevious(String file, Class<T> type, DoFn<String, T> read) {
    this.file = file;
    this.type = type;
    this.read = read;
  }

  /** Its annotated articles, called as it called them. */
  public static ReadPrevious<AnnotatedArticle> articles(Previous previous) {
    return values(previous, Previous.STATE, AnnotatedArticle.class);
  }

  /** Its articles as it read them, for annotating them again; called as it called them. */
  public static ReadPrevious<Article> texts(Previous previous) {
    return new ReadPrevious<>(previous.file(Previous.TEXTS), Article.class, new Texts(previous));
  }

  /** What it rejected. */
  public static ReadPrevious<Rejection> rejections(Previous previous, Set<String> forgotten) {
    return new ReadPrevious<>(
        previous.file("rejected.jsonl"), Rejection.class, new Rejected(new TreeSet<>(forgotten)));
  }

  /** The values of one of its files of JSON lines. */
  public static <T> ReadPrevious<T> values(Previous previous, String name, Class<T> type) {
    return new ReadPrevious<>(previous.file(name), type, new Values<>(type));
  }

  @Override
  public PCollection<T> expand(PBegin begin) {
    return begin
        .apply("File", Create.of(file).withCoder(StringUtf8Coder.of()))
        .apply("Lines", ParDo.of(new Lines()))
        .setCoder(StringUtf8Coder.of())
        .apply("Decode", ParDo.of(read))
        .setCoder(RecordCoder.of(type));
  }

  private static final class Lines extends DoFn<String, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element String file, OutputReceiver<String> out) throws IOException {
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(Files.open(file), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          out.output(line);
        }
      }
    }
  }

  private static final class Values<T> extends DoFn<String, T> {
    private static final long serialVersionUID = 1L;
    private final Class<T> type;

    Values(Class<T> type) {
      this.type = type;
    }

    @ProcessElement
    public void process(@Element String line, OutputReceiver<T> out) {
      out.output(Json.read(line, type));
    }
  }

  /** The stored texts that count: of each article the version that was annotated last. */
  static final class Texts extends DoFn<String, Article> {
    private static final long serialVersionUID = 1L;
    private final Previous previous;
    private transient KnownArticles alive;

    Texts(Previous previous) {
      this.previous = previous;
    }

    @Setup
    public void open() {
      alive = KnownArticles.shared(previous);
    }

    @ProcessElement
    public void process(@Element String line, OutputReceiver<Article> out) {
      Article article = Json.read(line, Article.class);
      if (alive.contains(article.file(), article.id(), article.contentHash())) {
        out.output(article);
      }
    }
  }

  private static final class Rejected extends DoFn<String, Rejection> {
    private static final long serialVersionUID = 1L;
    private final Set<String> forgotten;

    Rejected(Set<String> forgotten) {
      this.forgotten = forgotten;
    }

    @ProcessElement
    public void process(@Element String line, OutputReceiver<Rejection> out) {
      Rejection rejection = Json.read(line, Rejection.class);
      if (!forgotten.contains(rejection.source())) {
        out.output(rejection);
      }
    }
  }
}
