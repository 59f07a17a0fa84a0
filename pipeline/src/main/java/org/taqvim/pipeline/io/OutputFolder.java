// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * The folder that a run writes: its former files stay as they are until {@link #publish}.
 *
 * <p>Closing it without publishing leaves the former files as they were.
 */
public sealed interface OutputFolder extends AutoCloseable permits LocalFolder, RemoteFolder {
  /** The file that names all others with their digests. */
  String REPORT = "run.json";

  /** All files that a run may write; whatever else lies in the folder is left there. */
  Set<String> NAMES =
      Set.of(
          REPORT,
          "timeline.jsonl",
          "articles.jsonl",
          "rejected.jsonl",
          "timeline.csv",
          "sources.csv",
          "timeline.html",
          "timelinejs.json",
          "changes.jsonl",
          "redirects.jsonl",
          "state.jsonl.gz",
          "texts.jsonl.gz",
          "known.bin");

  /** The folder cannot be written, or another run is writing it; the message is for the user. */
  final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether another choice of options would help. */
    private final boolean wrongOption;

    Unusable(String message, boolean wrongOption) {
      super(message);
      this.wrongOption = wrongOption;
    }

    public boolean isWrongOption() {
      return wrongOption;
    }
  }

  /** Whether it lies on an object store, not on a disk of this machine. */
  static boolean isRemote(String folder) {
    return folder.contains("://") && !folder.startsWith("file:");
  }

  /** Opens a folder of any file system that Beam knows, and locks it where that is possible. */
  static OutputFolder open(String folder) throws IOException, Unusable {
    return isRemote(folder) ? RemoteFolder.open(folder) : LocalFolder.open(folder);
  }

  /**
   * The folder that another process opened and left to the job whose worker this is.
   *
   * @param parts what {@link #parts} gave there
   */
  static OutputFolder takenOver(String parts) {
    return RemoteFolder.taken(parts);
  }

  /** Deletes what a job left of its work, after it has published. */
  static void deleteWork(String parts) throws IOException {
    RemoteFolder.delete(parts.substring(0, parts.length() - "parts/".length()));
  }

  /** Leaves what lies there to the job, which publishes it by {@link #takenOver}. */
  void leaveToJob();

  /** Where workers write parts; with a trailing slash. */
  String parts();

  /** Begins a file of the new output. */
  OutputStream create(String name) throws IOException;

  /** Makes the created files, and no others, the folder's content. */
  void publish(List<String> names) throws IOException;

  @Override
  void close() throws IOException;
}
