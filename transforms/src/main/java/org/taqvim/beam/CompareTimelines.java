// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.taqvim.timeline.Changing;
import org.taqvim.timeline.TimelineChanges.Change;
import org.taqvim.timeline.TimelineChanges.Fate;
import org.taqvim.timeline.TimelineChanges.Link;
import org.taqvim.timeline.TimelineChanges.Newcomer;
import org.taqvim.timeline.TimelineChanges.Redirect;
import org.taqvim.timeline.TimelineChanges.Side;
import org.taqvim.timeline.TimelineEvent;

/**
 * Compares a new timeline with an earlier one: {@link #CHANGES}, and {@link #REDIRECTS} of all ids
 * that there ever were and are no more.
 *
 * <p>The same keyed steps as {@link org.taqvim.timeline.TimelineChanges#between}'s; entries travel
 * without their sources, and no worker holds a timeline.
 */
public final class CompareTimelines
    extends PTransform<PCollection<TimelineEvent>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** What happened to entries, in no order. */
  public static final TupleTag<Change> CHANGES = new TupleTag<>("changes");

  /** Where ids went, in no order. */
  public static final TupleTag<Redirect> REDIRECTS = new TupleTag<>("redirects");

  private static final TupleTag<Link> LINKS = new TupleTag<>("links");
  private static final TupleTag<Newcomer> NEWCOMERS = new TupleTag<>("newcomers");
  private static final TupleTag<Fate> FATES = new TupleTag<>("fates");
  private static final TupleTag<Change> GONE = new TupleTag<>("gone");
  private static final TupleTag<Redirect> FRESH = new TupleTag<>("fresh");

  private final PCollection<TimelineEvent> earlier;
  private final PCollection<Redirect> redirects;
  private final int shards;

  /** That there is an entry of this id. */
  record Told(String id) {}

  private CompareTimelines(
      PCollection<TimelineEvent> earlier, PCollection<Redirect> redirects, int shards) {
    this.earlier = earlier;
    this.redirects = redirects;
    this.shards = shards;
  }

  /**
   * Compares with an earlier run.
   *
   * @param earlier its timeline
   * @param redirects its redirects
   */
  public static CompareTimelines with(
      PCollection<TimelineEvent> earlier, PCollection<Redirect> redirects, int shards) {
    return new CompareTimelines(earlier, redirects, shards);
  }

  @Override
  public PCollectionTuple expand(PCollection<TimelineEvent> later) {
    PCollectionTuple linked =
        later
            .apply("BySource", PTransform.compose(this::bySource))
            .apply(
                "Link",
                ParDo.of(new MakeLinks()).withOutputTags(LINKS, TupleTagList.of(NEWCOMERS)));
    PCollection<Link> links = linked.get(LINKS).setCoder(RecordCoder.of(Link.class));
    PCollection<Newcomer> newcomers =
        linked.get(NEWCOMERS).setCoder(RecordCoder.of(Newcomer.class));
    PCollectionTuple fates =
        later
            .apply("ByEarlier", PTransform.compose(l -> byEarlier(l, links)))
            .apply(
                "TellFates",
                ParDo.of(new TellFates()).withOutputTags(FATES, TupleTagList.of(GONE)));
    PCollection<Fate> told = fates.get(FATES).setCoder(RecordCoder.of(Fate.class));
    PCollectionTuple changes =
        later
            .apply("ByLater", PTransform.compose(l -> byLater(l, told, newcomers)))
            .apply(
                "TellChanges",
                ParDo.of(new TellChanges()).withOutputTags(CHANGES, TupleTagList.of(FRESH)));
    PCollection<Redirect> fresh = changes.get(FRESH).setCoder(RecordCoder.of(Redirect.class));
    PCollection<Redirect> all =
        later
            .apply("ByFormerId", PTransform.compose(l -> byFormerId(l, fresh)))
            .apply(
                "KeepRedirects",
                ParDo.of(new KeepRedirects()).withOutputTags(REDIRECTS, TupleTagList.empty()))
            .get(REDIRECTS)
            .setCoder(RecordCoder.of(Redirect.class));
    return PCollectionTuple.of(
            CHANGES,
            PCollectionList.of(changes.get(CHANGES).setCoder(RecordCoder.of(Change.class)))
                .and(fates.get(GONE).setCoder(RecordCoder.of(Change.class)))
                .apply("AllChanges", Flatten.pCollections()))
        .and(REDIRECTS, all);
  }

  private PCollection<KV<Integer, Iterable<byte[]>>> bySource(PCollection<TimelineEvent> later) {
    return Meeting.in(shards)
        .sending(earlier, (event, post) -> sendSources(event, 0, post))
        .sending(later, (event, post) -> sendSources(event, 1, post))
        .meet();
  }

  private static void sendSources(TimelineEvent event, int kind, Meeting.Post post) {
    Side.sources(event).forEach(source -> post.send(kind, source, new Told(event.id())));
  }

  private PCollection<KV<Integer, Iterable<byte[]>>> byEarlier(
      PCollection<TimelineEvent> later, PCollection<Link> links) {
    return Meeting.in(shards)
        .sending(earlier, (event, post) -> post.send(0, event.id(), Side.of(event)))
        .sending(links, (link, post) -> post.send(1, link.before(), link))
        .sending(later, (event, post) -> post.send(2, event.id(), new Told(event.id())))
        .meet();
  }

  private PCollection<KV<Integer, Iterable<byte[]>>> byLater(
      PCollection<TimelineEvent> later, PCollection<Fate> fates, PCollection<Newcomer> newcomers) {
    return Meeting.in(shards)
        .sending(later, (event, post) -> post.send(0, event.id(), Side.of(event)))
        .sending(fates, (fate, post) -> post.send(1, fate.after(), fate))
        .sending(newcomers, (newcomer, post) -> post.send(2, newcomer.after(), newcomer))
        .meet();
  }

  private PCollection<KV<Integer, Iterable<byte[]>>> byFormerId(
      PCollection<TimelineEvent> later, PCollection<Redirect> fresh) {
    return Meeting.in(shards)
        .sending(redirects, (redirect, post) -> post.send(0, redirect.from(), redirect))
        .sending(fresh, (redirect, post) -> post.send(1, redirect.from(), redirect))
        .sending(later, (event, post) -> post.send(2, event.id(), new Told(event.id())))
        .meet();
  }

  private static final class MakeLinks extends MeetFn<Link> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String source, Met met, MultiOutputReceiver out) {
      List<String> befores = ids(met, 0);
      List<String> afters = ids(met, 1);
      Changing.links(befores, afters).forEach(out.get(LINKS)::output);
      Changing.newcomers(source, befores, afters).forEach(out.get(NEWCOMERS)::output);
    }

    private static List<String> ids(Met met, int kind) {
      return met.all(kind, Told.class).stream().map(Told::id).toList();
    }
  }

  private static final class TellFates extends MeetFn<Fate> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      for (Side before : met.all(0, Side.class)) {
        List<Fate> fates = Changing.fates(before, met.all(1, Link.class), met.has(2));
        fates.forEach(out.get(FATES)::output);
        if (fates.isEmpty()) {
          out.get(GONE).output(counted(Changing.gone(before)));
        }
      }
    }
  }

  private static final class TellChanges extends MeetFn<Change> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String id, Met met, MultiOutputReceiver out) {
      List<Fate> fates = met.all(1, Fate.class);
      List<Newcomer> newcomers = met.all(2, Newcomer.class);
      for (Side after : met.all(0, Side.class)) {
        Changing.changes(after, fates, newcomers).forEach(c -> out.get(CHANGES).output(counted(c)));
        Changing.redirects(fates).forEach(out.get(FRESH)::output);
      }
    }
  }

  private static final class KeepRedirects extends MeetFn<Redirect> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void meet(String from, Met met, MultiOutputReceiver out) {
      if (met.has(2)) {
        return;
      }
      List<Redirect> fresh = met.all(1, Redirect.class);
      List<Redirect> found = fresh.isEmpty() ? met.all(0, Redirect.class) : fresh;
      if (!found.isEmpty()) {
        out.get(REDIRECTS).output(Collections.min(found, Redirect.ORDER));
      }
    }
  }

  private static Change counted(Change change) {
    Tally.change(change, Counting::count);
    return change;
  }
}
