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

  /** What met under one key. */
  public static final class Met {
    private final List<byte[]> records = new ArrayList<>();

    /** The records of one kind, in no order. */
    public <T> List<T> all(int kind, Class<T> type) {
      List<T> all = new ArrayList<>();
      for (byte[] record : records) {
        if (record[0] == kind) {
          all.add(Meeting.unpack(record, type));
        }
      }
      return all;
    }

    /** Whether any record of that kind came. */
    public boolean has(int kind) {
      return records.stream().anyMatch(record -> record[0] == kind);
    }
  }

  /** Called once for each key. */
  protected abstract void meet(String key, Met met, MultiOutputReceiver out);

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<byte[]>> shard, MultiOutputReceiver out) {
    Map<String, Met> keys = new TreeMap<>();
    for (byte[] record : shard.getValue()) {
      keys.computeIfAbsent(Meeting.key(record), k -> new Met()).records.add(record);
    }
    keys.forEach((key, met) -> meet(key, met, out));
  }
}
