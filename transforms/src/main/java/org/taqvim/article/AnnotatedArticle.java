// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.EntityMention;
import org.taqvim.event.Allusion;
import org.taqvim.event.EventMention;
import org.taqvim.text.Span;
import org.taqvim.time.TimeMention;

/**
 * All that one article says, found from it alone: what stands at the hinge, and what a later run
 * reads back instead of the article.
 *
 * <p>All offsets count UTF-16 units of the article's text, and {@code supplementary} leads from
 * there to the code points that output files count.
 *
 * @param id unique among the articles of a run
 * @param file the file it came from
 * @param contentHash SHA-256 of text and metadata, in hex
 * @param annotator version of the annotator that made this
 * @param metadata what is known of the article from outside its text
 * @param extracted the text, where it was taken from markup
 * @param language ISO 639 code
 * @param languageConfidence from 0 to 1
 * @param onTopic whether the conflict profile finds it on topic; false also where it was not asked
 * @param title the headline as it stands in the text or metadata
 * @param boilerplate page furniture, in text order
 * @param datelines times in datelines, the most trusted first
 * @param furniture times in other furniture: they bound when the page was saved, and date nothing
 * @param times times of the article's own prose, in text order
 * @param entities names, in text order
 * @param events event mentions, in text order
 * @param allusions where it names events whose days are known, in text order
 * @param sketch a min-hash sketch of the prose that finds near copies
 * @param supplementary offsets, in UTF-16 units, of the characters beyond the basic plane
 */
public record AnnotatedArticle(
    String id,
    String file,
    String contentHash,
    String annotator,
    Article.Metadata metadata,
    Optional<String> extracted,
    String language,
    double languageConfidence,
    boolean onTopic,
    Optional<String> title,
    List<Boilerplate> boilerplate,
    List<TimeMention> datelines,
    List<TimeMention> furniture,
    List<TimeMention> times,
    List<EntityMention> entities,
    List<EventMention> events,
    List<Allusion> allusions,
    List<Integer> sketch,
    List<Integer> supplementary) {

  public AnnotatedArticle {
    boilerplate = List.copyOf(boilerplate);
    datelines = List.copyOf(datelines);
    furniture = List.copyOf(furniture);
    times = List.copyOf(times);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    allusions = List.copyOf(allusions);
    sketch = List.copyOf(sketch);
    supplementary = List.copyOf(supplementary);
  }

  /** The same article under another id. */
  public AnnotatedArticle withId(String newId) {
    return newId.equals(id)
        ? this
        : new AnnotatedArticle(
            newId,
            file,
            contentHash,
            annotator,
            metadata,
            extracted,
            language,
            languageConfidence,
            onTopic,
            title,
            boilerplate,
            datelines,
            furniture,
            times,
            entities,
            events,
            allusions,
            sketch,
            supplementary);
  }

  /** A span of this article in the code points that output files count. */
  public Span toCodePoints(int begin, int end) {
    return new Span(begin - supplementaryBefore(begin), end - supplementaryBefore(end));
  }

  private int supplementaryBefore(int offset) {
    int count = 0;
    while (count < supplementary.size() && supplementary.get(count) < offset) {
      count++;
    }
    return count;
  }
}
