// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Does something for each key of a {@link Meeting}. */
public abstract class MeetFn<O> extends DoFn<KV<Integer, Iterable<byte[]>>, O> {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Sent(int kind, byte[] body) {}

  /** What met under one key. */
  public static final class Met {
    private final List<Sent> records = new ArrayList<>(2);

    /** The records of one kind, in no order. */
    public <T> List<T> all(int kind, Class<T> type) {
      List<T> all = new ArrayList<>();
      for (Sent record : records) {
        if (record.kind == kind) {
          all.add(type.cast(RecordFormat.of(type).read(new Bytes(record.body, 0))));
        }
      }
      return all;
    }

    /** Whether any record of that kind came. */
    public boolean has(int kind) {
      return records.stream().anyMatch(record -> record.kind == kind);
    }
  }

  /** Called once for each key. */
  protected abstract void meet(String key, Met met, MultiOutputReceiver out);

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<byte[]>> shard, MultiOutputReceiver out) {
    Map<String, Met> keys = new TreeMap<>();
    for (byte[] bytes : shard.getValue()) {
      Bytes packet = new Bytes(bytes, 0);
      while (packet.at() < bytes.length) {
        int kind = (int) packet.unsigned();
        Met met = keys.computeIfAbsent(packet.string(), k -> new Met());
        met.records.add(new Sent(kind, packet.bytes()));
      }
    }
    keys.forEach((key, met) -> meet(key, met, out));
  }
}
