// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.util.List;

/** What one worker reads at a time: some small files, or one block of a large one. */
record Batch(List<Block> blocks) {
  Batch {
    blocks = List.copyOf(blocks);
  }
}
