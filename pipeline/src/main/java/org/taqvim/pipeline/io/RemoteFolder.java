// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
 * run.json}, which names each with its digest, comes last: whoever checks it notices a mixture, and
 * the next run mends it.
 */
final class RemoteFolder implements OutputFolder {
  private final String folder;
  private final String work;

  private RemoteFolder(String folder) {
    this.folder = folder.endsWith("/") ? folder : folder + "/";
    this.work = this.folder + ".taqvim-" + UUID.randomUUID() + "/";
  }

  static RemoteFolder open(String folder) throws Unusable {
    try {
      RemoteFolder remote = new RemoteFolder(folder);
      FileSystems.matchNewResource(remote.folder, true);
      return remote;
    } catch (IllegalArgumentException e) {
      throw new Unusable("--output=" + folder + ": " + e.getMessage(), true);
    }
  }

  @Override
  public String parts() {
    return work + "parts/";
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return Channels.newOutputStream(
        FileSystems.create(
            Files.resource(work + name), name.endsWith(".gz") ? "application/gzip" : "text/plain"));
  }

  @Override
  public void publish(List<String> names) throws IOException {
    List<String> order = new ArrayList<>(names);
    order.remove(REPORT);
    copy(order);
    List<ResourceId> stale = new ArrayList<>();
    for (String name : NAMES) {
      if (!names.contains(name)) {
        stale.add(Files.resource(folder + name));
      }
    }
    FileSystems.delete(stale, StandardMoveOptions.IGNORE_MISSING_FILES);
    copy(List.of(REPORT));
  }

  private void copy(List<String> names) throws IOException {
    FileSystems.copy(
        names.stream().map(name -> Files.resource(work + name)).toList(),
        names.stream().map(name -> Files.resource(folder + name)).toList());
  }

  @Override
  public void close() throws IOException {
    MatchResult left = FileSystems.match(work + "**", EmptyMatchTreatment.ALLOW);
    if (left.status() == MatchResult.Status.OK) {
      FileSystems.delete(
          left.metadata().stream().map(MatchResult.Metadata::resourceId).toList(),
          StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }
}
