// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.json.Json;

/**
 * An article as read.
 *
 * @param id unique among the articles of a run: the file's name or the JSONL line's id
 * @param file the file it came from, as a reader would name it
 * @param line its line in a JSONL file, from 1
 * @param text the whole text; for a page the text taken from its markup
 * @param extracted whether {@code text} was taken from markup, so that the output must carry it
 * @param metadata what is known of it from outside the text
 */
public record Article(
    String id,
    String file,
    Optional<Integer> line,
    String text,
    boolean extracted,
    Metadata metadata) {

  /** The same article under another id. */
  public Article withId(String newId) {
    return newId.equals(id) ? this : new Article(newId, file, line, text, extracted, metadata);
  }

  /**
   * SHA-256, in hex, of all that annotation depends on: the text and the metadata, not the name of
   * the file.
   */
  public String contentHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Json.write(metadata).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) (extracted ? 1 : 0));
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * What is known of an article from outside its text.
   *
   * @param published an ISO date or date-time as given
   * @param source the outlet
   * @param url where it stood
   * @param title its headline
   */
  public record Metadata(
      Optional<String> published,
      Optional<String> source,
      Optional<String> url,
      Optional<String> title) {
    public static final Metadata NONE =
        new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?!\\d)");

    /** The ISO day that the given date of publication begins with; absent where it does not. */
    public Optional<LocalDate> publicationDay() {
      Matcher day = ISO_DAY.matcher(published.orElse("").strip());
      try {
        return day.lookingAt() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
