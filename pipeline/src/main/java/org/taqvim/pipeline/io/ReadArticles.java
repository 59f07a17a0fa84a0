// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Distinct;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.taqvim.article.Article;
import org.taqvim.beam.JsonCoder;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;

/**
 * Reads all articles that the input patterns name: {@link #ARTICLES} and {@link #REJECTIONS}.
 *
 * <p>Only names and offsets are redistributed among workers, never text.
 */
public final class ReadArticles extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The articles. */
  public static final TupleTag<Article> ARTICLES = new TupleTag<>("articles");

  /** What is no article. */
  public static final TupleTag<Rejection> REJECTIONS = new TupleTag<>("unreadable");

  private static final TupleTag<Block> BLOCKS = new TupleTag<>("blocks");
  private static final long BLOCK_SIZE = 4L << 20;

  private final List<String> patterns;
  private final ReadSettings settings;

  private ReadArticles(List<String> patterns, ReadSettings settings) {
    this.patterns = List.copyOf(patterns);
    this.settings = settings;
  }

  public static ReadArticles from(Inputs inputs, Optional<String> metadata, long maxBytes) {
    return new ReadArticles(
        inputs.patterns(), new ReadSettings(inputs.naming(), metadata.orElse(null), maxBytes));
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    PCollectionTuple listed =
        begin
            .apply("Patterns", Create.of(patterns).withCoder(StringUtf8Coder.of()))
            .apply(
                "MatchFiles", FileIO.matchAll().withEmptyMatchTreatment(EmptyMatchTreatment.ALLOW))
            .apply(
                "EachFileOnce",
                Distinct.<MatchResult.Metadata, String>withRepresentativeValueFn(
                        file -> file.resourceId().toString())
                    .withRepresentativeType(TypeDescriptors.strings()))
            .apply(
                "CutIntoBlocks",
                ParDo.of(new CutIntoBlocks(settings.naming()))
                    .withOutputTags(BLOCKS, TupleTagList.of(REJECTIONS)));
    PCollectionTuple read =
        listed
            .get(BLOCKS)
            .setCoder(JsonCoder.of(Block.class))
            .apply("SpreadBlocks", Reshuffle.viaRandomKey())
            .apply(
                "ReadBlocks",
                ParDo.of(new ReadBlocks(settings))
                    .withOutputTags(ARTICLES, TupleTagList.of(REJECTIONS)));
    return PCollectionTuple.of(ARTICLES, read.get(ARTICLES).setCoder(JsonCoder.of(Article.class)))
        .and(
            REJECTIONS,
            PCollectionList.of(listed.get(REJECTIONS).setCoder(JsonCoder.of(Rejection.class)))
                .and(read.get(REJECTIONS).setCoder(JsonCoder.of(Rejection.class)))
                .apply("Unreadable", Flatten.pCollections()));
  }

  static final class CutIntoBlocks extends DoFn<MatchResult.Metadata, Block> {
    private static final long serialVersionUID = 1L;
    private final Naming naming;

    CutIntoBlocks(Naming naming) {
      this.naming = naming;
    }

    @ProcessElement
    public void process(@Element MatchResult.Metadata metadata, MultiOutputReceiver out) {
      String file = metadata.resourceId().toString();
      if (InputKind.of(file).isEmpty()) {
        out.get(REJECTIONS).output(unreadable(file, Inputs.UNKNOWN_KIND));
        return;
      }
      try {
        for (Block block : Blocks.of(file, metadata.sizeBytes(), BLOCK_SIZE)) {
          out.get(BLOCKS).output(block);
        }
      } catch (IOException e) {
        out.get(REJECTIONS).output(unreadable(file, ArticleReader.reason(e)));
      }
    }

    private Rejection unreadable(String file, String reason) {
      return new Rejection(naming.display(file), Optional.empty(), Rejection.Stage.READ, reason);
    }
  }

  static final class ReadBlocks extends DoFn<Block, Article> {
    private static final long serialVersionUID = 1L;
    private final ReadSettings settings;
    private transient ArticleReader reader;

    ReadBlocks(ReadSettings settings) {
      this.settings = settings;
    }

    @Setup
    public void open() {
      reader = new ArticleReader(settings);
    }

    @ProcessElement
    public void process(@Element Block block, MultiOutputReceiver out) {
      reader.read(
          block,
          outcome -> {
            if (outcome instanceof Outcome.Accepted<Article> accepted) {
              out.get(ARTICLES).output(accepted.value());
            } else if (outcome instanceof Outcome.Rejected<Article> rejected) {
              out.get(REJECTIONS).output(rejected.rejection());
            }
          });
    }
  }
}
