// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sixteen bytes that stand for one version of one article. */
final class Fingerprint {
  static final int BYTES = 16;

  private Fingerprint() {}

  /**
   * One version of one article. An article that is a file goes by its path: its id may change as
   * other files come to share its name.
   */
  static String of(String file, String id, String contentHash) {
    boolean whole = InputKind.of(file).filter(kind -> kind != InputKind.LINES).isPresent();
    return of(whole ? file : id, contentHash);
  }

  static String of(String id, String contentHash) {
    MessageDigest digest = sha256();
    digest.update(id.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(contentHash.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
