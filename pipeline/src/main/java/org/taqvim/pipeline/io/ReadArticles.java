// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MetadataCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.taqvim.article.Article;
import org.taqvim.beam.Counting;
import org.taqvim.beam.Reading;
import org.taqvim.beam.RecordCoder;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;

/**
 * Reads all articles that the input patterns name: {@link #READINGS} with every article, known or
 * not, and what is none; {@link #REJECTIONS} of whole files; and the {@link #FILES}.
 *
 * <p>Only names and offsets are redistributed among workers, never text.
 */
public final class ReadArticles extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** What the files hold. */
  public static final TupleTag<Reading> READINGS = new TupleTag<>("readings");

  /** The paths of all files read, also of those that hold no article. */
  public static final TupleTag<String> FILES = new TupleTag<>("files");

  /** Files that are not read at all. */
  public static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("unreadable");

  private static final TupleTag<Batch> BATCHES = new TupleTag<>("batches");
  private static final long LEAST_BLOCK = 64L << 10;
  private static final long LARGEST_BLOCK = 4L << 20;
  private static final int BLOCKS = 24;
  private static final int FILES_A_GROUP = 256;
  private static final int LEAST_GROUPS = 16;
  private static final int MOST_GROUPS = 1024;

  private final List<String> patterns;
  private final ReadSettings settings;
  private final int groups;
  private final long blockBytes;

  private ReadArticles(List<String> patterns, ReadSettings settings, int groups, long blockBytes) {
    this.patterns = List.copyOf(patterns);
    this.settings = settings;
    this.groups = groups;
    this.blockBytes = blockBytes;
  }

  public static ReadArticles from(Inputs inputs, ReadSettings settings) {
    int groups = Math.min(MOST_GROUPS, LEAST_GROUPS + inputs.files() / FILES_A_GROUP);
    long block = Math.max(LEAST_BLOCK, Math.min(LARGEST_BLOCK, inputs.bytes() / BLOCKS));
    return new ReadArticles(inputs.patterns(), settings, groups, block);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    int count = groups;
    PCollectionTuple listed =
        begin
            .apply("Patterns", Create.of(patterns).withCoder(StringUtf8Coder.of()))
            .apply(
                "MatchFiles", FileIO.matchAll().withEmptyMatchTreatment(EmptyMatchTreatment.ALLOW))
            .apply(
                "ChooseGroup",
                WithKeys.of(
                        (MatchResult.Metadata file) ->
                            Math.floorMod(file.resourceId().toString().hashCode(), count))
                    .withKeyType(TypeDescriptors.integers()))
            .setCoder(KvCoder.of(VarIntCoder.of(), MetadataCoder.of()))
            .apply("GroupFiles", GroupByKey.create())
            .apply(
                "CutIntoBatches",
                ParDo.of(new CutIntoBatches(settings.naming(), blockBytes))
                    .withOutputTags(BATCHES, TupleTagList.of(REJECTIONS).and(FILES)));
    PCollection<Reading> readings =
        listed
            .get(BATCHES)
            .setCoder(RecordCoder.of(Batch.class))
            .apply("SpreadBatches", Reshuffle.viaRandomKey())
            .apply("ReadBatches", ParDo.of(new ReadBatches(settings)))
            .setCoder(RecordCoder.of(Reading.class));
    return PCollectionTuple.of(READINGS, readings)
        .and(FILES, listed.get(FILES).setCoder(StringUtf8Coder.of()))
        .and(REJECTIONS, listed.get(REJECTIONS).setCoder(RecordCoder.of(Rejection.class)));
  }

  static final class CutIntoBatches
      extends DoFn<KV<Integer, Iterable<MatchResult.Metadata>>, Batch> {
    private static final long serialVersionUID = 1L;
    private final Naming naming;
    private final long blockBytes;

    CutIntoBatches(Naming naming, long blockBytes) {
      this.naming = naming;
      this.blockBytes = blockBytes;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<MatchResult.Metadata>> group, MultiOutputReceiver out) {
      TreeMap<String, Long> sizes = new TreeMap<>();
      group.getValue().forEach(file -> sizes.put(file.resourceId().toString(), file.sizeBytes()));
      List<Block> small = new ArrayList<>();
      sizes.forEach((file, size) -> cut(file, size, small, out));
      if (!small.isEmpty()) {
        out.get(BATCHES).output(new Batch(small));
      }
    }

    private void cut(String file, long size, List<Block> small, MultiOutputReceiver out) {
      out.get(FILES).output(naming.display(file));
      if (InputKind.of(file).isEmpty()) {
        out.get(REJECTIONS).output(unreadable(file, Inputs.UNKNOWN_KIND));
        return;
      }
      try {
        List<Block> blocks = Blocks.of(file, size, blockBytes);
        if (size < blockBytes) {
          small.addAll(blocks);
        } else {
          blocks.forEach(block -> out.get(BATCHES).output(new Batch(List.of(block))));
        }
      } catch (IOException e) {
        out.get(REJECTIONS).output(unreadable(file, ArticleReader.reason(e)));
      }
    }

    private Rejection unreadable(String file, String reason) {
      return new Rejection(naming.display(file), Optional.empty(), Rejection.Stage.READ, reason);
    }
  }

  static final class ReadBatches extends DoFn<Batch, Reading> {
    private static final long serialVersionUID = 1L;
    private final ReadSettings settings;
    private transient ArticleReader reader;
    private transient Optional<KnownArticles> known;
    private transient TextLog log;

    ReadBatches(ReadSettings settings) {
      this.settings = settings;
    }

    @Setup
    public void open() {
      reader = new ArticleReader(settings);
      known = Optional.ofNullable(settings.known()).map(KnownArticles::shared);
      log = new TextLog(settings.parts());
    }

    @ProcessElement
    public void process(@Element Batch batch, OutputReceiver<Reading> out) throws IOException {
      List<Article> fresh = new ArrayList<>();
      for (Block block : batch.blocks()) {
        read(block, fresh, out);
      }
      log.write(batch, fresh);
    }

    /** A runner may do all that follows before it takes the next reading: that is not counted. */
    private void read(Block block, List<Article> fresh, OutputReceiver<Reading> out) {
      long[] since = {System.nanoTime()};
      reader.read(
          block,
          outcome -> {
            Reading reading = reading(outcome, fresh);
            Counting.countTime("ReadArticles", since[0]);
            out.output(reading);
            since[0] = System.nanoTime();
          });
      Counting.countTime("ReadArticles", since[0]);
    }

    private Reading reading(Outcome<Article> outcome, List<Article> fresh) {
      if (outcome instanceof Outcome.Rejected<Article> rejected) {
        return Reading.unreadable(rejected.rejection());
      }
      Article article = ((Outcome.Accepted<Article>) outcome).value();
      Counting.count(Counting.READ);
      if (known
          .filter(k -> k.contains(article.file(), article.id(), article.contentHash()))
          .isPresent()) {
        Counting.count(Counting.UNCHANGED);
        return Reading.known(article);
      }
      fresh.add(article);
      return Reading.of(article);
    }
  }
}
