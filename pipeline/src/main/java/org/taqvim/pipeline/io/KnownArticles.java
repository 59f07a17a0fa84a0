// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which versions of which articles an earlier run holds: sorted fingerprints, sixteen bytes an
 * article, read once in each JVM.
 */
final class KnownArticles {
  private static final Map<String, KnownArticles> LOADED = new ConcurrentHashMap<>();

  private final long[] high;
  private final long[] low;

  private KnownArticles(long[] high, long[] low) {
    this.high = high;
    this.low = low;
  }

  /** What a previous run knows; nothing where there is none. */
  static KnownArticles shared(Previous previous) {
    return LOADED.computeIfAbsent(
        previous.digests().get(Previous.KNOWN), digest -> load(previous.file(Previous.KNOWN)));
  }

  private static KnownArticles load(String file) {
    try (InputStream in = Files.openAt(file, 0)) {
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Sorted fingerprints, one after the other. */
  static KnownArticles of(byte[] fingerprints) {
    ByteBuffer bytes = ByteBuffer.wrap(fingerprints);
    int count = bytes.remaining() / Fingerprint.BYTES;
    long[] high = new long[count];
    long[] low = new long[count];
    for (int i = 0; i < count; i++) {
      high[i] = bytes.getLong();
      low[i] = bytes.getLong();
    }
    return new KnownArticles(high, low);
  }

  boolean contains(String file, String id, String contentHash) {
    ByteBuffer wanted =
        ByteBuffer.wrap(HexFormat.of().parseHex(Fingerprint.of(file, id, contentHash)));
    long h = wanted.getLong();
    long l = wanted.getLong();
    int from = 0;
    int to = high.length - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int order = Long.compareUnsigned(high[middle], h);
      order = order == 0 ? Long.compareUnsigned(low[middle], l) : order;
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return false;
  }
}
