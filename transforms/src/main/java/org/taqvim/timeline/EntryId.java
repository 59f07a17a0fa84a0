// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Names an entry after the mention that reported it first.
 *
 * <p>The id is a hash of that mention's article and place in it, so it is a function of the entry's
 * set of mentions alone: whatever order or nights the articles came in, the id is the same. It
 * stays when articles published later join, when the entry's date is found more exactly, and when
 * its actors or places become more. It changes when an article published earlier joins; then {@link
 * TimelineChanges} gives a redirect.
 */
final class EntryId {
  private static final int BYTES = 8;

  private static final Comparator<DatedMention> FIRST_REPORTED =
      Comparator.comparing((DatedMention m) -> m.published().orElse(LocalDate.MAX))
          .thenComparing(DatedMention::article)
          .thenComparingInt(DatedMention::index);

  private EntryId() {}

  static String of(Collection<DatedMention> mentions) {
    DatedMention first = mentions.stream().min(FIRST_REPORTED).orElseThrow();
    String twin = first.twin() == 0 ? "" : "\n" + first.twin();
    String core = first.article() + "\n" + first.mention().type() + "\n" + first.begin() + twin;
    return "e-" + HexFormat.of().formatHex(sha256(core), 0, BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
