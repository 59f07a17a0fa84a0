// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.dating.DatedArticle;
import org.taqvim.timeline.Account;
import org.taqvim.timeline.Accounts;
import org.taqvim.timeline.Cluster;
import org.taqvim.timeline.Clusters;
import org.taqvim.timeline.DatedMention;
import org.taqvim.timeline.Registries;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineEvent;
import org.taqvim.timeline.TimelineMerger;

/**
 * Merges what dated articles tell into {@link #ENTRIES}, and says in {@link #ARTICLES} which entry
 * each of their events went into.
 *
 * <p>The same keyed steps as {@link org.taqvim.timeline.TimelineBuilder}'s, so no worker sees more
 * than the accounts of one kind of event and day, the summaries of one year, or one entry.
 */
public final class MergeTimeline extends PTransform<PCollection<DatedArticle>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The entries of the timeline, in no order. */
  public static final TupleTag<TimelineEvent> ENTRIES = new TupleTag<>("entries");

  /** The articles with what became of their events. */
  public static final TupleTag<TimelineArticle> ARTICLES = new TupleTag<>("articles");

  private static final TupleTag<KV<String, EntryOfEvent>> EVENTS = new TupleTag<>("events");
  private static final TupleTag<EntryOfEvent> ENTRY_OF = new TupleTag<>("entryOf");
  private static final TupleTag<DatedArticle> DATED = new TupleTag<>("dated");
  private static final TupleTag<Cluster> CLUSTER = new TupleTag<>("cluster");
  private static final TupleTag<Cluster.Attachment> ATTACHMENT = new TupleTag<>("attachment");

  /** Which entry the event of an article went into. */
  record EntryOfEvent(int index, String entry) {}

  private MergeTimeline() {}

  public static MergeTimeline create() {
    return new MergeTimeline();
  }

  @Override
  public PCollectionTuple expand(PCollection<DatedArticle> articles) {
    PCollection<Account> accounts =
        articles
            .apply("TellAccounts", ParDo.of(new TellAccounts()))
            .setCoder(JsonCoder.of(Account.class));
    PCollection<Cluster> clusters =
        Keyed.by("AccountKey", Clusters::key, accounts, Account.class)
            .apply("MeetOnTheDay", GroupByKey.create())
            .apply("GrowClusters", ParDo.of(new GrowClusters()))
            .setCoder(JsonCoder.of(Cluster.class));
    PCollectionTuple merged =
        gather(clusters, attach(clusters))
            .apply("MeetInEntry", GroupByKey.create())
            .apply(
                "MergeEntry",
                ParDo.of(new MergeEntry()).withOutputTags(ENTRIES, TupleTagList.of(EVENTS)));
    PCollection<TimelineArticle> told =
        KeyedPCollectionTuple.of(
                DATED, Keyed.by("ArticleKey", d -> d.article().id(), articles, DatedArticle.class))
            .and(ENTRY_OF, merged.get(EVENTS).setCoder(Keyed.coder(EntryOfEvent.class)))
            .apply("MeetArticle", CoGroupByKey.create())
            .apply("TellEntries", ParDo.of(new TellEntries()))
            .setCoder(JsonCoder.of(TimelineArticle.class));
    return PCollectionTuple.of(
            ENTRIES, merged.get(ENTRIES).setCoder(JsonCoder.of(TimelineEvent.class)))
        .and(ARTICLES, told);
  }

  private static PCollection<Cluster.Attachment> attach(PCollection<Cluster> clusters) {
    PCollection<Cluster.Summary> summaries =
        clusters
            .apply("Summarise", ParDo.of(new Summarise()))
            .setCoder(JsonCoder.of(Cluster.Summary.class));
    return Keyed.by("SummaryKey", Clusters::key, summaries, Cluster.Summary.class)
        .apply("MeetInTheYear", GroupByKey.create())
        .apply("Attach", ParDo.of(new Attach()))
        .setCoder(JsonCoder.of(Cluster.Attachment.class));
  }

  private static PCollection<KV<String, Cluster>> gather(
      PCollection<Cluster> clusters, PCollection<Cluster.Attachment> attachments) {
    return KeyedPCollectionTuple.of(
            CLUSTER, Keyed.by("ClusterKey", Cluster::id, clusters, Cluster.class))
        .and(
            ATTACHMENT,
            Keyed.by(
                "AttachmentKey", Cluster.Attachment::from, attachments, Cluster.Attachment.class))
        .apply("MeetAttachment", CoGroupByKey.create())
        .apply("FollowAttachment", ParDo.of(new FollowAttachment()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), JsonCoder.of(Cluster.class)));
  }

  private static final class TellAccounts extends DoFn<DatedArticle, Account> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element DatedArticle article, OutputReceiver<Account> out) {
      new Accounts(Registries.standard()).of(article).forEach(out::output);
    }
  }

  private static final class GrowClusters extends DoFn<KV<String, Iterable<Account>>, Cluster> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<Account>> accounts, OutputReceiver<Cluster> out) {
      Clusters.grow(list(accounts.getValue())).forEach(out::output);
    }
  }

  private static final class Summarise extends DoFn<Cluster, Cluster.Summary> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Cluster cluster, OutputReceiver<Cluster.Summary> out) {
      out.output(cluster.summary());
    }
  }

  private static final class Attach
      extends DoFn<KV<String, Iterable<Cluster.Summary>>, Cluster.Attachment> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<Cluster.Summary>> summaries,
        OutputReceiver<Cluster.Attachment> out) {
      Clusters.attach(list(summaries.getValue())).forEach(out::output);
    }
  }

  private static final class FollowAttachment
      extends DoFn<KV<String, CoGbkResult>, KV<String, Cluster>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> joined, OutputReceiver<KV<String, Cluster>> out) {
      Cluster cluster = joined.getValue().getOnly(CLUSTER);
      String entry = cluster.id();
      for (Cluster.Attachment attachment : joined.getValue().getAll(ATTACHMENT)) {
        entry = attachment.to();
      }
      out.output(KV.of(entry, cluster));
    }
  }

  private static final class MergeEntry extends DoFn<KV<String, Iterable<Cluster>>, TimelineEvent> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<String, Iterable<Cluster>> clusters, MultiOutputReceiver out) {
      List<Account> accounts = new ArrayList<>();
      clusters.getValue().forEach(cluster -> accounts.addAll(cluster.accounts()));
      TimelineEvent entry = TimelineMerger.merge(accounts);
      Counting.count(Counting.ENTRIES);
      Counting.count(Counting.MERGED, entry.sources().size() > 1 ? 1 : 0);
      Counting.count(Counting.UNDATED, entry.start().isEmpty() ? 1 : 0);
      out.get(ENTRIES).output(entry);
      for (Account account : accounts) {
        for (DatedMention mention : account.mentions()) {
          out.get(EVENTS)
              .output(KV.of(mention.article(), new EntryOfEvent(mention.index(), entry.id())));
        }
      }
    }
  }

  private static final class TellEntries extends DoFn<KV<String, CoGbkResult>, TimelineArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> joined, OutputReceiver<TimelineArticle> out) {
      DatedArticle article = joined.getValue().getOnly(DATED);
      Map<Integer, String> entries = new TreeMap<>();
      joined.getValue().getAll(ENTRY_OF).forEach(e -> entries.put(e.index(), e.entry()));
      out.output(
          new TimelineArticle(
              article,
              new Accounts(Registries.standard()).mentions(article),
              List.copyOf(entries.values())));
    }
  }

  private static <T> List<T> list(Iterable<T> values) {
    List<T> list = new ArrayList<>();
    values.forEach(list::add);
    return list;
  }
}
