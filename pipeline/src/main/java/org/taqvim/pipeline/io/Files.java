// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Opens files of any file system that Beam knows. */
final class Files {
  private static final int BUFFER = 1 << 16;

  private Files() {}

  /** Opens a file, inflated if its name says that it is compressed. */
  static InputStream open(String file) throws IOException {
    ReadableByteChannel channel = FileSystems.open(resource(file));
    ReadableByteChannel inflated =
        InputKind.isCompressed(file) ? Compression.GZIP.readDecompressed(channel) : channel;
    return new BufferedInputStream(Channels.newInputStream(inflated), BUFFER);
  }

  /** Opens a plain file at an offset. */
  static InputStream openAt(String file, long offset) throws IOException {
    ReadableByteChannel channel = FileSystems.open(resource(file));
    if (offset > 0 && channel instanceof SeekableByteChannel seekable) {
      seekable.position(offset);
      return new BufferedInputStream(Channels.newInputStream(seekable), BUFFER);
    }
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    in.skipNBytes(offset);
    return in;
  }

  /** A file by its exact name; unlike a pattern it may hold brackets and stars. */
  static ResourceId resource(String file) {
    return FileSystems.matchNewResource(file, false);
  }
}
