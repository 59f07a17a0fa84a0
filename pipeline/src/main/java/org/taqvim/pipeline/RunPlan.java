// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.Optional;
import java.util.Set;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.Previous;

/**
 * What a run will do, decided before the pipeline is built.
 *
 * @param config the options
 * @param inputs the files
 * @param previous the earlier run to be added to
 * @param annotator what this run's annotations are made by
 * @param forgotten ids and files of articles to be dropped
 * @param parts the folder for the parts of the output, with a trailing slash
 * @param bytes how much there is to read, the texts of an earlier run among it
 * @param count into how many parts each output is cut
 */
record RunPlan(
    RunConfig config,
    Inputs inputs,
    Optional<Previous> previous,
    String annotator,
    Set<String> forgotten,
    String parts,
    long bytes,
    int count) {

  /** What publishing has to know. */
  Publication publication() {
    return new Publication(config, previous, annotator);
  }

  /** The earlier run, if its annotations are as good as new ones. */
  Optional<Previous> reusable() {
    return publication().reusable();
  }
}
