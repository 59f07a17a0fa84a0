// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.util.function.Supplier;
import org.apache.beam.sdk.metrics.Metrics;

/** The names of the counters, so that who counts and who reports agree. */
public final class Counting {
  public static final String NAMESPACE = "taqvim";
  public static final String READ = "read";
  public static final String REJECTED = "rejected.";
  public static final String ARTICLES = "articles";
  public static final String ANNOTATED = "annotated";
  public static final String FORGOTTEN = "forgotten";
  public static final String CHANGED = "changed";
  public static final String UNCHANGED = "unchanged";
  public static final String KEPT = "kept";
  public static final String REPEATED = "repeated";
  public static final String CHANGES = "changes.";
  public static final String LANGUAGE = "language.";
  public static final String UNSUPPORTED = "unsupported";
  public static final String ON_TOPIC = "onTopic";
  public static final String TIMES = "times";
  public static final String ENTITIES = "entities";
  public static final String EVENTS = "events";
  public static final String ENTRIES = "entries";
  public static final String MERGED = "merged";
  public static final String UNDATED = "undated";

  /** Before the name of a step: how long it took, in all threads together. */
  public static final String NANOS = "nanos.";

  private Counting() {}

  public static void count(String name) {
    count(name, 1);
  }

  public static void count(String name, long by) {
    Metrics.counter(NAMESPACE, name).inc(by);
  }

  /** Counts the time since a moment of {@link System#nanoTime()} to a step. */
  public static void countTime(String step, long begin) {
    count(NANOS + step, System.nanoTime() - begin);
  }

  /** Counts the time of some work to a step; what is done with its result is not in it. */
  public static <T> T timed(String step, Supplier<T> work) {
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      countTime(step, begin);
    }
  }
}
