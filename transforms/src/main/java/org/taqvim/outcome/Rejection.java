// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * An input that could not be processed, one line of {@code rejected.jsonl}.
 *
 * @param source the file as the user would name it
 * @param line the line of a JSONL file, from 1; empty for a whole file
 * @param stage where it fell out
 * @param reason one sentence that says what is wrong with it, with the offset where there is one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Rejection(String source, Optional<Integer> line, Stage stage, String reason) {
  /** The stages at which an input can fall out. */
  public enum Stage {
    READ,
    DECODE,
    PARSE,
    ANNOTATE
  }
}
