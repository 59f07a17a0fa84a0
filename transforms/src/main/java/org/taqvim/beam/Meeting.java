// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.taqvim.json.Json;

/**
 * Brings records of several kinds together under string keys.
 *
 * <p>Records travel as bytes under the number of a shard, and {@link MeetFn} parts the keys of a
 * shard again. The direct runner copies all that a key has gathered whenever a bundle adds to it:
 * with a key for each article, as many bundles as articles and JSON to be copied, its cost grows
 * with the square of the input. Bundles of whole shards and plain bytes keep it flat.
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

  /** Lets records come; those of the first call are kind 0 of the meeting, and so on. */
  public <T> Meeting with(PCollection<T> records, SerializableFunction<T, String> key) {
    int kind = comers.size();
    comers.add(
        records.apply("Send" + kind, ParDo.of(new Send<>(kind, shards, key))).setCoder(CODER));
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
    private final int kind;
    private final int shards;
    private final SerializableFunction<T, String> key;

    Send(int kind, int shards, SerializableFunction<T, String> key) {
      this.kind = kind;
      this.shards = shards;
      this.key = key;
    }

    @ProcessElement
    public void process(@Element T value, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      byte[] name = key.apply(value).getBytes(StandardCharsets.UTF_8);
      byte[] body = Json.mapper().writeValueAsBytes(value);
      byte[] packed =
          ByteBuffer.allocate(1 + Integer.BYTES + name.length + body.length)
              .put((byte) kind)
              .putInt(name.length)
              .put(name)
              .put(body)
              .array();
      out.output(KV.of(shard(name, shards), packed));
    }
  }

  /** The key of a record. */
  static String key(byte[] record) {
    int length = ByteBuffer.wrap(record).getInt(1);
    return new String(record, 1 + Integer.BYTES, length, StandardCharsets.UTF_8);
  }

  /** The record itself. */
  static <T> T unpack(byte[] record, Class<T> type) {
    int begin = 1 + Integer.BYTES + ByteBuffer.wrap(record).getInt(1);
    try {
      return Json.mapper().readValue(record, begin, record.length - begin, type);
    } catch (IOException e) {
      throw new UncheckedIOException("not a " + type.getSimpleName(), e);
    }
  }

  private static int shard(byte[] name, int shards) {
    int hash = ByteBuffer.wrap(name).hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), shards);
  }
}
