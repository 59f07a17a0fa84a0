// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * An output folder on an object store, which can neither lock nor swap folders.
 *
 * <p>New files are made whole under another name, copied into place one by one, and {@code
 * run.json}, which names each with its digest, comes last: whoever checks it meanwhile notices a
 * mixture. What is to be copied is written down before, so that the next run finishes what one that
 * was killed has begun.
 */
final class RemoteFolder implements OutputFolder {
  private static final String PUBLISHING = ".taqvim-publishing";

  private static final String PARTS = "parts/";

  private final String folder;
  private final String work;

  /** Where the files of the new output are made. */
  private final String drafts;

  /** Whether what lies there is still wanted when this is closed. */
  private boolean keep;

  private RemoteFolder(String folder, String work, String drafts) {
    this.folder = folder;
    this.work = work;
    this.drafts = drafts;
  }

  static RemoteFolder open(String given) throws IOException, Unusable {
    String folder = given.endsWith("/") ? given : given + "/";
    String work = folder + ".taqvim-" + UUID.randomUUID() + "/";
    try {
      RemoteFolder remote = new RemoteFolder(folder, work, work);
      FileSystems.matchNewResource(remote.folder, true);
      remote.finish();
      return remote;
    } catch (IllegalArgumentException e) {
      throw new Unusable("--output=" + given + ": " + Inputs.reason(e), true);
    }
  }

  /**
   * The folder that another process opened. Each attempt at publishing makes files of its own, so
   * that one that is still running when it is thought lost does no harm.
   */
  static RemoteFolder taken(String parts) {
    String work = parts.substring(0, parts.length() - PARTS.length());
    String folder = work.substring(0, work.lastIndexOf('/', work.length() - 2) + 1);
    return new RemoteFolder(folder, work, work + "attempt-" + UUID.randomUUID() + "/");
  }

  @Override
  public void leaveToJob() {
    keep = true;
  }

  @Override
  public String parts() {
    return work + PARTS;
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return Channels.newOutputStream(
        FileSystems.create(
            Files.resource(drafts + name),
            name.endsWith(".gz") ? "application/gzip" : "text/plain"));
  }

  @Override
  public void publish(List<String> names) throws IOException {
    keep = true;
    List<String> plan = new ArrayList<>();
    plan.add(drafts);
    plan.addAll(names);
    try (OutputStream out =
        Channels.newOutputStream(
            FileSystems.create(Files.resource(folder + PUBLISHING), "text/plain"))) {
      out.write(String.join("\n", plan).getBytes(StandardCharsets.UTF_8));
    }
    publish(drafts, names);
    keep = false;
  }

  /** Finishes what a run that was killed had begun to publish. */
  private void finish() throws IOException {
    MatchResult plan = FileSystems.match(folder + PUBLISHING, EmptyMatchTreatment.ALLOW);
    if (plan.status() == MatchResult.Status.OK && !plan.metadata().isEmpty()) {
      List<String> lines = Inputs.readLines(folder + PUBLISHING);
      publish(lines.get(0), lines.subList(1, lines.size()));
      delete(lines.get(0));
    }
  }

  private void publish(String from, List<String> names) throws IOException {
    List<String> order = new ArrayList<>(names);
    order.remove(REPORT);
    copy(from, order);
    List<ResourceId> stale = new ArrayList<>();
    for (String name : NAMES) {
      if (!names.contains(name)) {
        stale.add(Files.resource(folder + name));
      }
    }
    FileSystems.delete(stale, StandardMoveOptions.IGNORE_MISSING_FILES);
    copy(from, List.of(REPORT));
    FileSystems.delete(List.of(Files.resource(folder + PUBLISHING)));
  }

  private void copy(String from, List<String> names) throws IOException {
    FileSystems.copy(
        names.stream().map(name -> Files.resource(from + name)).toList(),
        names.stream().map(name -> Files.resource(folder + name)).toList());
  }

  static void delete(String work) throws IOException {
    MatchResult left = FileSystems.match(work + "**", EmptyMatchTreatment.ALLOW);
    if (left.status() == MatchResult.Status.OK) {
      FileSystems.delete(
          left.metadata().stream().map(MatchResult.Metadata::resourceId).toList(),
          StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  @Override
  public void close() throws IOException {
    if (!keep) {
      delete(drafts);
    }
  }
}
