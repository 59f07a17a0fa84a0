// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;

/**
 * Swaps two folders in one step of the file system, which Java itself cannot ask for.
 *
 * <p>Linux has renameat2(2) since 3.15, for ext4, xfs, btrfs, tmpfs and overlayfs; macOS has
 * renamex_np(2) for APFS. Elsewhere the answer is no.
 */
final class Exchange {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  private Exchange() {}

  private interface LinuxLibrary extends Library {
    int renameat2(int fromFolder, String from, int toFolder, String to, int flags);
  }

  private interface MacLibrary extends Library {
    int renamex_np(String from, String to, int flags);
  }

  /** Whether both now stand in each other's place; false where the system cannot do it. */
  static boolean swap(Path a, Path b) {
    try {
      if (Platform.isLinux()) {
        LinuxLibrary library = Native.load("c", LinuxLibrary.class);
        return library.renameat2(AT_FDCWD, a.toString(), AT_FDCWD, b.toString(), RENAME_EXCHANGE)
            == 0;
      }
      return Platform.isMac()
          && Native.load("c", MacLibrary.class).renamex_np(a.toString(), b.toString(), RENAME_SWAP)
              == 0;
    } catch (UnsatisfiedLinkError e) {
      return false;
    }
  }
}
