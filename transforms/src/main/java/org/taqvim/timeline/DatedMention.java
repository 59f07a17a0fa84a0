// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.taqvim.event.Concepts;
import org.taqvim.event.EventMention;
import org.taqvim.event.Matters;
import org.taqvim.timeline.TimelineEvent.Mark;

/**
 * An event mention with its date, and what its article adds to it.
 *
 * @param article the article's id
 * @param index its index among the article's events
 * @param twin how many mentions of the article's before it begin at the same place and are of the
 *     same type: one sentence can tell two calls
 * @param language the article's language
 * @param published the article's publication day, where known
 * @param url where the article stood
 * @param outlet who published the article
 * @param begin where the mention begins, in code points
 * @param end where it ends, exclusive, in code points
 * @param mention the mention, its offices resolved to their holders where the date allows it
 * @param date when the event took place
 * @param marks the names in it, in code points of the article
 * @param matters what its words speak of, as {@link Matters} calls it
 * @param headline whether it stands in the article's headline
 * @param denies what it denies, where it is a denial: the mention before it
 * @param concepts what its words mean, as {@link Concepts} calls it
 */
public record DatedMention(
    String article,
    int index,
    int twin,
    String language,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> outlet,
    int begin,
    int end,
    EventMention mention,
    EventDate date,
    List<Mark> marks,
    List<String> matters,
    boolean headline,
    Optional<EventMention> denies,
    List<String> concepts) {
  public DatedMention {
    marks = List.copyOf(marks);
    matters = List.copyOf(matters);
    concepts = List.copyOf(concepts);
  }

  /** A mention that denies nothing. */
  DatedMention(
      String article,
      int index,
      int twin,
      String language,
      Optional<LocalDate> published,
      Optional<String> url,
      Optional<String> outlet,
      int begin,
      int end,
      EventMention mention,
      EventDate date,
      List<Mark> marks,
      List<String> matters,
      boolean headline) {
    this(
        article,
        index,
        twin,
        language,
        published,
        url,
        outlet,
        begin,
        end,
        mention,
        date,
        marks,
        matters,
        headline,
        Optional.empty(),
        Concepts.of(language).in(mention.quote()));
  }
}
