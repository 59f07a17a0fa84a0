// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/**
 * Times merging on generated accounts: {@code MergeBenchmark [one-day] [COUNT...]}, by default ten
 * thousand, a hundred thousand and a million; {@code one-day}: all of fighting on one day. Run with
 * enough memory for the accounts themselves, about two kilobytes each. Prints rows of the table in
 * BENCHMARKS.md: mentions, entries, seconds of processor time of the one thread (a busy machine
 * stretches the clock, not that), microseconds a mention, megabytes of the accounts, megabytes of
 * heap at most.
 */
public final class MergeBenchmark {
  /**
   * Fewer accounts are merged again and again, so that a short run is no measure of the compiler.
   */
  private static final int LEAST = 200_000;

  private MergeBenchmark() {}

  /** Prints one row a count. */
  public static void main(String[] args) {
    boolean oneDay = args.length > 0 && args[0].equals("one-day");
    List<Integer> told = Arrays.stream(args).skip(oneDay ? 1 : 0).map(Integer::valueOf).toList();
    List<Integer> counts = told.isEmpty() ? List.of(10_000, 100_000, 1_000_000) : told;
    System.out.println(
        "| mentions | entries | seconds | µs a mention | MB of the accounts | MB of heap at most |");
    System.out.println("|---|---|---|---|---|---|");
    run(MentionGenerator.accounts(100_000, 0));
    for (int count : counts) {
      List<Account> accounts =
          oneDay ? MentionGenerator.ofOneDay(count, 1) : MentionGenerator.accounts(count, 1);
      System.gc();
      long held = used();
      resetPeak();
      int runs = Math.max(1, LEAST / count);
      int entries = 0;
      long start = processorTime();
      for (int i = 0; i < runs; i++) {
        entries = run(accounts);
      }
      long nanos = (processorTime() - start) / runs;
      System.out.printf(
          java.util.Locale.ROOT,
          "| %,d | %,d | %.2f | %.1f | %d | %d |%n",
          count,
          entries,
          nanos / 1e9,
          nanos / 1e3 / count,
          held >> 20,
          peak() >> 20);
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** The most that the heap held, what could have been collected included. */
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static int run(List<Account> accounts) {
    int entries = 0;
    for (List<Account> entry : TimelineBuilder.gather(accounts)) {
      entries += TimelineMerger.merge(entry, LookAlikes.REGISTRY).id().isEmpty() ? 0 : 1;
    }
    return entries;
  }
}
