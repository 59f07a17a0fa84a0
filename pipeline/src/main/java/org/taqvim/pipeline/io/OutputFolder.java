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

  /** Opens a folder of any file system that Beam knows, and locks it where that is possible. */
  static OutputFolder open(String folder) throws IOException, Unusable {
    return folder.contains("://") && !folder.startsWith("file:")
        ? RemoteFolder.open(folder)
        : LocalFolder.open(folder);
  }

  /** Where workers write parts; with a trailing slash. */
  String parts();

  /** Begins a file of the new output. */
  OutputStream create(String name) throws IOException;

  /** Makes the created files, and no others, the folder's content. */
  void publish(List<String> names) throws IOException;

  @Override
  void close() throws IOException;
}
