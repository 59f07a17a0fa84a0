// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Brings records of several kinds together under string keys.
 *
 * <p>What a bundle sends to one shard travels as one packet of bytes, and {@link MeetFn} parts the
 * keys of a shard again. A grouping has its price by the element, on the direct runner even one
 * that grows with what is already there; packets make the elements few.
 */
public final class Meeting {
  private static final KvCoder<Integer, byte[]> CODER =
      KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());

  private final int shards;
  private final List<PCollection<KV<Integer, byte[]>>> comers = new ArrayList<>();

  private Meeting(int shards) {
    this.shards = shards;
  }

  /** A meeting in so many shards; what comes of it does not depend on their number. */
  public static Meeting in(int shards) {
    return new Meeting(shards);
  }

  /** Where records are posted. */
  public interface Post {
    /** Sends a record of a kind to where its key meets. */
    void send(int kind, String key, Record record);
  }

  /** Says what of a value comes to the meeting. */
  public interface Sender<T> extends Serializable {
    void send(T value, Post post);
  }

  /** Lets records come; those of the first call are kind 0 of the meeting, and so on. */
  public <T extends Record> Meeting with(
      PCollection<T> records, SerializableFunction<T, String> key) {
    int kind = comers.size();
    return sending(records, (value, post) -> post.send(kind, key.apply(value), value));
  }

  /** Lets come what a sender makes of values, under kinds that it chooses. */
  public <T> Meeting sending(PCollection<T> values, Sender<T> sender) {
    comers.add(
        values.apply("Send" + comers.size(), ParDo.of(new Send<>(shards, sender))).setCoder(CODER));
    return this;
  }

  /** Groups what came. */
  public PCollection<KV<Integer, Iterable<byte[]>>> meet() {
    PCollection<KV<Integer, byte[]>> all =
        comers.size() == 1
            ? comers.get(0)
            : PCollectionList.of(comers).apply("Comers", Flatten.pCollections());
    return all.apply("Meet", GroupByKey.create());
  }

  private static final class Send<T> extends DoFn<T, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    /**
     * A packet of this size is sent before its bundle ends; Flink sorts packets in few megabytes.
     */
    private static final int LARGE = 1 << 16;

    private final int shards;
    private final Sender<T> sender;
    private transient Map<Integer, Bytes> packets;

    Send(int shards, Sender<T> sender) {
      this.shards = shards;
      this.sender = sender;
    }

    @StartBundle
    public void begin() {
      packets = new TreeMap<>();
    }

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<Integer, byte[]>> out) {
      sender.send(
          value,
          (kind, key, record) -> {
            int shard = shard(key, shards);
            Bytes packet = packets.computeIfAbsent(shard, s -> new Bytes());
            pack(kind, key, record, packet);
            if (packet.at() >= LARGE) {
              out.output(KV.of(shard, packet.written()));
              packets.remove(shard);
            }
          });
    }

    @FinishBundle
    public void end(FinishBundleContext out) {
      packets.forEach(
          (shard, packet) ->
              out.output(
                  KV.of(shard, packet.written()),
                  GlobalWindow.INSTANCE.maxTimestamp(),
                  GlobalWindow.INSTANCE));
      packets = new TreeMap<>();
    }
  }

  private static void pack(int kind, String key, Record record, Bytes packet) {
    Bytes body = new Bytes();
    RecordFormat.of(record.getClass()).write(record, body);
    packet.unsigned(kind);
    packet.string(key);
    packet.bytes(body.written());
  }

  private static int shard(String key, int shards) {
    int hash = ByteBuffer.wrap(key.getBytes(StandardCharsets.UTF_8)).hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), shards);
  }
}
