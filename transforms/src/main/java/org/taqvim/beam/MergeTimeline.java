// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
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
 * <p>The same keyed steps as {@link org.taqvim.timeline.TimelineBuilder}'s: accounts of one kind of
 * event and day meet and grow into clusters; the clusters' summaries of one year meet and are
 * attached; the clusters of one entry meet and are merged; the entries' ids go back to the
 * articles.
 *
 * <p>Two of these steps hold what grows with the input. All accounts of one kind of event and one
 * day are together on one worker, because which cluster an account joins depends on those before
 * it; and all accounts of one entry, because its line lists every source. An account takes about
 * 1.2 kB, so a day that a million articles tell takes 1.2 GB. Comparing stays linear (see {@link
 * Clusters}), and every other step holds one shard of the articles, of which there are as many as
 * the input asks for.
 */
public final class MergeTimeline extends PTransform<PCollection<DatedArticle>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The entries of the timeline, in no order. */
  public static final TupleTag<TimelineEvent> ENTRIES = new TupleTag<>("entries");

  /** The articles with what became of their events. */
  public static final TupleTag<TimelineArticle> ARTICLES = new TupleTag<>("articles");

  private static final String STEP = "MergeTimeline";
  private static final TupleTag<EntryOfEvent> EVENTS = new TupleTag<>("events");
  private static final TupleTag<Cluster> CLUSTERS = new TupleTag<>("clusters");
  private static final TupleTag<Cluster.Attachment> ATTACHMENTS = new TupleTag<>("attachments");
  private static final TupleTag<InEntry> IN_ENTRY = new TupleTag<>("inEntry");

  private final int shards;

  /** Which entry the event of an article went into. */
  record EntryOfEvent(String article, int index, String entry) {}

  /** A cluster with the entry that it is part of. */
  record InEntry(String entry, Cluster cluster) {}

  private MergeTimeline(int shards) {
    this.shards = shards;
  }

  /** Cuts the work into so many parts. */
  public static MergeTimeline in(int shards) {
    return new MergeTimeline(shards);
  }

  @Override
  public PCollectionTuple expand(PCollection<DatedArticle> articles) {
    PCollectionTuple merged =
        articles
            .apply("GrowClusters", new GrowClusters(shards))
            .apply("GatherEntries", new GatherEntries(shards))
            .apply("MergeEntries", new MergeEntries(shards));
    return PCollectionTuple.of(
            ENTRIES, merged.get(ENTRIES).setCoder(RecordCoder.of(TimelineEvent.class)))
        .and(
            ARTICLES,
            articles.apply(
                "TellEntries",
                new TellEntries(
                    merged.get(EVENTS).setCoder(RecordCoder.of(EntryOfEvent.class)), shards)));
  }

  private static final class GrowClusters
      extends PTransform<PCollection<DatedArticle>, PCollection<Cluster>> {
    private static final long serialVersionUID = 1L;
    private final int shards;

    GrowClusters(int shards) {
      this.shards = shards;
    }

    @Override
    public PCollection<Cluster> expand(PCollection<DatedArticle> articles) {
      return Meeting.in(shards)
          .sending(articles, GrowClusters::sendAccounts)
          .meet()
          .apply("Grow", ParDo.of(new Grow()).withOutputTags(CLUSTERS, TupleTagList.empty()))
          .get(CLUSTERS)
          .setCoder(RecordCoder.of(Cluster.class));
    }

    private static void sendAccounts(DatedArticle article, Meeting.Post post) {
      Counting.timed(STEP, () -> new Accounts(Registries.standard()).of(article))
          .forEach(account -> post.send(0, Clusters.key(account), account));
    }
  }

  private static final class Grow extends MeetFn<Cluster> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String key, Met met, MultiOutputReceiver out) {
      List<Account> accounts = met.all(0, Account.class);
      Counting.timed(STEP, () -> Clusters.grow(accounts)).forEach(out.get(CLUSTERS)::output);
    }
  }

  private static final class GatherEntries
      extends PTransform<PCollection<Cluster>, PCollection<InEntry>> {
    private static final long serialVersionUID = 1L;
    private final int shards;

    GatherEntries(int shards) {
      this.shards = shards;
    }

    @Override
    public PCollection<InEntry> expand(PCollection<Cluster> clusters) {
      PCollection<Cluster.Attachment> attachments =
          clusters.apply("AttachVague", new AttachVague(shards));
      return Meeting.in(shards)
          .with(clusters, Cluster::id)
          .with(attachments, Cluster.Attachment::from)
          .meet()
          .apply("Follow", ParDo.of(new Follow()).withOutputTags(IN_ENTRY, TupleTagList.empty()))
          .get(IN_ENTRY)
          .setCoder(RecordCoder.of(InEntry.class));
    }
  }

  private static final class AttachVague
      extends PTransform<PCollection<Cluster>, PCollection<Cluster.Attachment>> {
    private static final long serialVersionUID = 1L;
    private final int shards;

    AttachVague(int shards) {
      this.shards = shards;
    }

    @Override
    public PCollection<Cluster.Attachment> expand(PCollection<Cluster> clusters) {
      return Meeting.in(shards)
          .sending(clusters, AttachVague::sendSummary)
          .meet()
          .apply("Attach", ParDo.of(new Attach()).withOutputTags(ATTACHMENTS, TupleTagList.empty()))
          .get(ATTACHMENTS)
          .setCoder(RecordCoder.of(Cluster.Attachment.class));
    }

    private static void sendSummary(Cluster cluster, Meeting.Post post) {
      Cluster.Summary summary = cluster.summary();
      post.send(0, Clusters.key(summary), summary);
    }
  }

  private static final class Attach extends MeetFn<Cluster.Attachment> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String key, Met met, MultiOutputReceiver out) {
      List<Cluster.Summary> summaries = met.all(0, Cluster.Summary.class);
      Counting.timed(STEP, () -> Clusters.attach(summaries)).forEach(out.get(ATTACHMENTS)::output);
    }
  }

  private static final class Follow extends MeetFn<InEntry> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      List<Cluster.Attachment> to = met.all(1, Cluster.Attachment.class);
      String entry = to.isEmpty() ? id : to.get(0).to();
      met.all(0, Cluster.class).forEach(c -> out.get(IN_ENTRY).output(new InEntry(entry, c)));
    }
  }

  private static final class MergeEntries
      extends PTransform<PCollection<InEntry>, PCollectionTuple> {
    private static final long serialVersionUID = 1L;
    private final int shards;

    MergeEntries(int shards) {
      this.shards = shards;
    }

    @Override
    public PCollectionTuple expand(PCollection<InEntry> clusters) {
      return Meeting.in(shards)
          .with(clusters, InEntry::entry)
          .meet()
          .apply("Merge", ParDo.of(new Merge()).withOutputTags(ENTRIES, TupleTagList.of(EVENTS)));
    }
  }

  private static final class Merge extends MeetFn<TimelineEvent> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String key, Met met, MultiOutputReceiver out) {
      List<Account> accounts = new ArrayList<>();
      met.all(0, InEntry.class).forEach(c -> accounts.addAll(c.cluster().accounts()));
      TimelineEvent entry = Counting.timed(STEP, () -> TimelineMerger.merge(accounts));
      long articles = accounts.stream().map(Account::article).distinct().count();
      Counting.count(Counting.ENTRIES);
      Counting.count(Counting.MERGED, articles > 1 ? 1 : 0);
      Counting.count(Counting.UNDATED, entry.start().isEmpty() ? 1 : 0);
      out.get(ENTRIES).output(entry);
      for (Account account : accounts) {
        for (DatedMention m : account.mentions()) {
          out.get(EVENTS).output(new EntryOfEvent(m.article(), m.index(), entry.id()));
        }
      }
    }
  }

  private static final class TellEntries
      extends PTransform<PCollection<DatedArticle>, PCollection<TimelineArticle>> {
    private static final long serialVersionUID = 1L;
    private final PCollection<EntryOfEvent> entries;
    private final int shards;

    TellEntries(PCollection<EntryOfEvent> entries, int shards) {
      this.entries = entries;
      this.shards = shards;
    }

    @Override
    public PCollection<TimelineArticle> expand(PCollection<DatedArticle> articles) {
      return Meeting.in(shards)
          .with(articles, d -> d.article().id())
          .with(entries, EntryOfEvent::article)
          .meet()
          .apply("Tell", ParDo.of(new Tell()).withOutputTags(ARTICLES, TupleTagList.empty()))
          .get(ARTICLES)
          .setCoder(RecordCoder.of(TimelineArticle.class));
    }
  }

  private static final class Tell extends MeetFn<TimelineArticle> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      Map<Integer, String> entries = new TreeMap<>();
      met.all(1, EntryOfEvent.class).forEach(e -> entries.put(e.index(), e.entry()));
      for (DatedArticle article : met.all(0, DatedArticle.class)) {
        List<DatedMention> mentions =
            Counting.timed(STEP, () -> new Accounts(Registries.standard()).mentions(article));
        out.get(ARTICLES)
            .output(new TimelineArticle(article, mentions, List.copyOf(entries.values())));
      }
    }
  }
}
