// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.article.Boilerplate;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.dating.Publication;
import org.taqvim.entity.EntityType;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.EquipmentLoss;
import org.taqvim.event.EventType;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.time.TimeType;
import org.taqvim.timeline.TimelineEvent.Precision;

/** One line of {@code articles.jsonl}; every field as SPEC.md names it, offsets in code points. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticleLine(
    String id,
    Optional<String> source,
    Optional<String> url,
    String language,
    double languageConfidence,
    boolean onTopic,
    Optional<String> title,
    Publication published,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> text,
    List<Furniture> boilerplate,
    List<Time> times,
    List<Entity> entities,
    List<Event> events) {

  /** A part of the page that is not the article's own prose. */
  record Furniture(int begin, int end, Boilerplate.Kind kind) {}

  /** A time expression with its value. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Time(
      int begin,
      int end,
      String text,
      TimeType type,
      Optional<String> value,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      CalendarSystem calendar,
      @JsonProperty("native") Optional<String> nativeValue,
      List<String> flags) {}

  /** A name. */
  record Entity(
      int begin,
      int end,
      String text,
      EntityType type,
      String id,
      String name,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> flags) {}

  /** An event as this article tells it. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Event(
      String id,
      int begin,
      int end,
      EventType type,
      Optional<String> mode,
      Modality modality,
      boolean negated,
      boolean background,
      Date date,
      List<Participant> actors,
      List<NamedPlace> places,
      List<Hurt> casualties,
      List<EquipmentLoss> equipment,
      List<String> claimedBy,
      List<String> via,
      String timeline) {}

  /** When an event took place. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Date(Optional<LocalDate> start, Optional<LocalDate> end, Precision precision) {}

  /** A place by id and name. */
  record NamedPlace(String id, String name) {}

  /**
   * How many of a side were hurt; of a range the lower end.
   *
   * @param figures the same numbers with both ends and what each bounds
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Hurt(
      String side,
      Optional<Integer> killed,
      Optional<Integer> injured,
      Optional<Integer> captured,
      Optional<Integer> missing,
      Optional<Integer> displaced,
      Bound bound,
      Map<Harm, Figure> figures) {}
}
