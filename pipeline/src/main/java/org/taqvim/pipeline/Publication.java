// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Optional;
import org.taqvim.pipeline.io.Previous;

/**
 * What of a run's plan the publishing of its output has to know: it is small, and made of values
 * that can be written as JSON, so that it can travel to a worker.
 *
 * @param config the options
 * @param previous the earlier run that was added to
 * @param annotator what this run's annotations are made by
 */
record Publication(RunConfig config, Optional<Previous> previous, String annotator) {
  /** The earlier run, if its annotations are as good as new ones. */
  Optional<Previous> reusable() {
    return previous.filter(p -> p.annotator().equals(annotator));
  }
}
