// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.taqvim.article.ArticleAnnotator;
import org.taqvim.pipeline.RunConfig.WrongOption;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.MetadataTable;
import org.taqvim.pipeline.io.Previous;

/** Looks at all that the options name, before any work begins. */
final class RunPlanner {
  /** So much input goes into one part of the work, and so of the output. */
  private static final long PART_BYTES = 4L << 20;

  /** The direct runner holds all parts in memory anyway, and each has its price there. */
  private static final int PARTS_DIRECT = 8;

  private static final int LEAST_PARTS = 8;
  private static final int MOST_PARTS = 4096;

  private final RunConfig config;
  private final boolean direct;

  /** For a run on the direct runner or on another. */
  RunPlanner(RunConfig config, boolean direct) {
    this.config = config;
    this.direct = direct;
  }

  /** The plan of a run whose workers write into this folder. */
  RunPlan plan(String parts) throws IOException, WrongOption {
    Optional<Previous> previous = previous();
    Inputs inputs = inputs(previous);
    long bytes = inputs.bytes() + 4 * (previous.isPresent() ? previous.get().textBytes() : 0);
    return new RunPlan(
        config, inputs, previous, annotator(), forgotten(), parts, bytes, parts(bytes));
  }

  /** Reads the metadata once, before any work; says what of it cannot be used. */
  Optional<String> checkMetadata() throws WrongOption {
    if (config.metadata().isEmpty()) {
      return Optional.empty();
    }
    String file = config.metadata().get();
    try {
      return MetadataTable.load(Inputs.absolute(file)).doubt().map(d -> "--metadata=" + file + d);
    } catch (MetadataTable.Broken e) {
      throw new WrongOption("--metadata=" + e.getMessage());
    } catch (IOException e) {
      throw new WrongOption("--metadata=" + file + ": cannot be read");
    }
  }

  /** The files of a run that adds to nothing. */
  Inputs inputs() throws IOException, WrongOption {
    return inputs(Optional.empty());
  }

  private Inputs inputs(Optional<Previous> previous) throws IOException, WrongOption {
    Inputs inputs;
    try {
      inputs = Inputs.match(config.inputs(), previous, config.output());
    } catch (Inputs.Unusable e) {
      throw new WrongOption(e.getMessage());
    }
    if (!inputs.empty().isEmpty() && config.previous().isEmpty()) {
      throw new WrongOption("--input=" + inputs.empty().get(0) + ": matches no file");
    }
    return inputs;
  }

  private Optional<Previous> previous() throws IOException, WrongOption {
    if (config.previous().isEmpty()) {
      return Optional.empty();
    }
    String folder = config.previous().get();
    Optional<Previous> previous;
    try {
      previous = Previous.open(folder);
    } catch (Previous.Damaged e) {
      throw new WrongOption("--previous=" + e.getMessage());
    }
    // The first of many nights finds nothing to add to.
    if (previous.isEmpty() && !config.replacesPrevious()) {
      throw new WrongOption("--previous=" + folder + ": holds no run.json of an earlier run");
    }
    return previous;
  }

  private Set<String> forgotten() throws WrongOption {
    if (config.forget().isEmpty()) {
      return Set.of();
    }
    try {
      return new TreeSet<>(Inputs.readLines(Inputs.absolute(config.forget().get())));
    } catch (IOException e) {
      throw new WrongOption("--forget=" + config.forget().get() + ": cannot be read");
    }
  }

  /** What decides over annotations: the program's knowledge and the conflict profile. */
  private String annotator() throws IOException {
    Path profile = Path.of(config.conflict());
    if (!Files.isDirectory(profile)) {
      return ArticleAnnotator.VERSION + " " + config.conflict();
    }
    CRC32 sum = new CRC32();
    try (Stream<Path> tables = Files.list(profile)) {
      for (Path table : tables.filter(Files::isRegularFile).sorted().toList()) {
        sum.update(table.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        sum.update(Files.readAllBytes(table));
      }
    }
    return ArticleAnnotator.VERSION + " " + Long.toHexString(sum.getValue());
  }

  private int parts(long bytes) {
    return direct
        ? PARTS_DIRECT
        : (int) Math.min(MOST_PARTS, Math.max(LEAST_PARTS, bytes / PART_BYTES));
  }
}
