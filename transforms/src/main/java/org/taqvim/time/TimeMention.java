// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time expression found in a text, not yet resolved.
 *
 * @param begin where it begins in the source, in UTF-16 units
 * @param end where it ends, exclusive
 * @param text the source between them
 * @param type its TIMEX3 type
 * @param anchoring what must be known to resolve it
 * @param expression what it says
 * @param flags doubts that the text alone raises
 * @param saidAt where the mention begins that tells when the words around this one were said, if
 *     they are reported speech
 * @param governs where ends what it dates, if it heads a line or the lines below it
 */
public record TimeMention(
    int begin,
    int end,
    String text,
    TimeType type,
    Anchoring anchoring,
    TimeExpression expression,
    List<String> flags,
    Optional<Integer> saidAt,
    Optional<Integer> governs) {

  public TimeMention {
    flags = List.copyOf(flags);
    // A run before these fields existed stored none.
    saidAt = Objects.requireNonNullElse(saidAt, Optional.empty());
    governs = Objects.requireNonNullElse(governs, Optional.empty());
  }

  /** A mention that heads nothing. */
  public TimeMention(
      int begin,
      int end,
      String text,
      TimeType type,
      Anchoring anchoring,
      TimeExpression expression,
      List<String> flags,
      Optional<Integer> saidAt) {
    this(begin, end, text, type, anchoring, expression, flags, saidAt, Optional.empty());
  }

  /** A mention outside reported speech. */
  public TimeMention(
      int begin,
      int end,
      String text,
      TimeType type,
      Anchoring anchoring,
      TimeExpression expression,
      List<String> flags) {
    this(begin, end, text, type, anchoring, expression, flags, Optional.empty());
  }

  /** The same mention with its words as they stand elsewhere. */
  public TimeMention withText(String text) {
    return new TimeMention(begin, end, text, type, anchoring, expression, flags, saidAt, governs);
  }

  /** Whether it has no year because a story of the past that named one goes on with it. */
  public boolean isOfStory() {
    return expression.content() instanceof TimeExpression.Point point
        && (point.direction() == TimeExpression.Direction.ONWARD
            || point.direction() == TimeExpression.Direction.CLOSE);
  }

  /** The same words, read otherwise; what names its year now is absolute. */
  TimeMention with(TimeExpression other) {
    Anchoring bound = other.isAbsolute() ? Anchoring.ABSOLUTE : anchoring;
    return new TimeMention(begin, end, text, type, bound, other, flags, saidAt, governs);
  }

  /** The same mention, counted from the day that the mention at an offset tells. */
  TimeMention saidAt(int day) {
    return new TimeMention(
        begin, end, text, type, anchoring, expression, flags, Optional.of(day), governs);
  }

  /** The same mention as the head of what ends at an offset. */
  TimeMention governing(int until) {
    return new TimeMention(
        begin, end, text, type, anchoring, expression, flags, saidAt, Optional.of(until));
  }

  /** What must be known to resolve a time expression. */
  public enum Anchoring {
    /** Nothing: it names its year. */
    ABSOLUTE,
    /** The year, or the month and year. */
    PARTIAL,
    /** The day of speaking: "yesterday", "Monday", "last week". */
    DEICTIC,
    /** Another expression of the text: "the same day", "two days later". */
    ANAPHORIC,
    /** It lies nowhere on the day line: a length or a repetition. */
    NONE
  }
}
