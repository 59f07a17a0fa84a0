// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.taqvim.json.Json;

/**
 * The output of an earlier run, found whole.
 *
 * @param folder where it lies, with a trailing slash
 * @param annotator what made its annotations
 * @param digests SHA-256 of its files
 */
public record Previous(String folder, String annotator, Map<String, String> digests)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Version of the files that are kept for the next night. To be raised with any change after which
   * an older state would be read as less than it holds: the next night then says so and stops,
   * rather than lose articles in silence.
   */
  public static final int FORMAT = 2;

  public static final String STATE = "state.jsonl.gz";
  public static final String TEXTS = "texts.jsonl.gz";
  public static final String KNOWN = "known.bin";
  private static final List<String> NEEDED =
      List.of(STATE, TEXTS, KNOWN, "timeline.jsonl", "rejected.jsonl");

  public Previous {
    digests = new TreeMap<>(digests);
  }

  /** It is no whole output of this program; the message says what is wrong. */
  public static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String message) {
      super(message);
    }
  }

  /** Empty where there is no report in the folder. */
  public static Optional<Previous> open(String folder) throws IOException, Damaged {
    String path = Inputs.absolute(folder.endsWith("/") ? folder : folder + "/");
    JsonNode report;
    try (InputStream in = Files.openAt(path + OutputFolder.REPORT, 0)) {
      report = Json.mapper().readTree(in);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return Optional.empty();
    }
    if (report.path("state").asInt() != FORMAT) {
      throw new Damaged(
          folder
              + ": was written by another version of this program; run once over all articles"
              + " without --previous");
    }
    Map<String, String> digests = new TreeMap<>();
    report
        .path("files")
        .fields()
        .forEachRemaining(f -> digests.put(f.getKey(), f.getValue().path("sha256").asText()));
    for (String name : NEEDED) {
      if (!digest(path + name).equals(digests.get(name))) {
        throw new Damaged(folder + ": " + name + " is not the file that run.json tells of");
      }
    }
    return Optional.of(new Previous(path, report.path("annotator").asText(), digests));
  }

  private static String digest(String file) throws IOException {
    MessageDigest digest = Fingerprint.sha256();
    try (InputStream in = new DigestInputStream(Files.openAt(file, 0), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (NoSuchFileException | FileNotFoundException e) {
      return "missing";
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Whether it has a file of that name. */
  public boolean has(String name) {
    return digests.containsKey(name);
  }

  /** How large its articles are, compressed. */
  public long textBytes() throws IOException {
    return FileSystems.matchSingleFileSpec(file(TEXTS)).sizeBytes();
  }

  public String file(String name) {
    return folder + name;
  }

  /** The files of its articles whose ids are file names. */
  List<String> namedFiles() throws IOException {
    List<String> files = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.open(file(STATE)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String file = second(line);
        if (InputKind.of(file).filter(kind -> kind != InputKind.LINES).isPresent()) {
          files.add(file);
        }
      }
    }
    return files;
  }

  /** The value of the second field of a line: {@code id} comes first, then {@code file}. */
  private static String second(String line) throws IOException {
    try (JsonParser parser = Json.mapper().getFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("file")) {
          return parser.nextTextValue();
        }
      }
    }
    throw new IOException("a line of the state names no file");
  }
}
