// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.values.KV;
import org.taqvim.beam.Counting;

/** The counters of a run, by name. */
record Counts(Map<String, Long> values) {
  Counts {
    values = new TreeMap<>(values);
  }

  /** The sum of what was counted here and there. */
  static Counts sum(Iterable<KV<String, Long>> counted) {
    Map<String, Long> values = new TreeMap<>();
    counted.forEach(count -> values.merge(count.getKey(), count.getValue(), Long::sum));
    return new Counts(values);
  }

  /** Without those whose name begins with {@code prefix}. */
  Counts without(String prefix) {
    Map<String, Long> rest = new TreeMap<>(values);
    rest.keySet().removeIf(name -> name.startsWith(prefix));
    return new Counts(rest);
  }

  /** What the workers have counted so far. */
  static Counts of(PipelineResult result) {
    Map<String, Long> values = new TreeMap<>();
    MetricQueryResults found =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(Counting.NAMESPACE))
                    .build());
    for (MetricResult<Long> counter : found.getCounters()) {
      values.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return new Counts(values);
  }

  long get(String name) {
    return values.getOrDefault(name, 0L);
  }

  /** The counters whose name begins with {@code prefix}, by what follows it. */
  Map<String, Long> under(String prefix) {
    Map<String, Long> found = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }
}
