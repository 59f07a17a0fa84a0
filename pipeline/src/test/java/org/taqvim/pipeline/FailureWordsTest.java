// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What a run says when it fails, or may fail. */
class FailureWordsTest {
  @Test
  void theInnermostReasonIsTold() {
    IOException full = new IOException("No space left on device");
    assertThat(Main.cause(new IllegalStateException("a step failed", full)))
        .isEqualTo("IOException: No space left on device");
  }

  /** As Flink's client wraps it when the JobManager is gone. */
  @Test
  void aClusterThatIsGoneIsNamedByItsAddress() {
    ConnectException refused = new ConnectException("Connection refused: /127.0.0.1:8081");
    refused.initCause(new ConnectException("Connection refused"));
    assertThat(Main.cause(new RuntimeException("retries", new CompletionException(refused))))
        .isEqualTo("the cluster or service does not answer (Connection refused: /127.0.0.1:8081)");
  }

  @Test
  void anInputThatMayNotFitIntoMemoryIsToldBefore() {
    assertThat(RunnerDefaults.memoryWanting(200L << 20, 700L << 20)).isEmpty();
    assertThat(RunnerDefaults.memoryWanting(200L << 20, 450L << 20))
        .hasValueSatisfying(line -> assertThat(line).contains("450 MB", "-Xmx700m", "Flink"));
  }
}
