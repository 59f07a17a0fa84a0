// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.event.Casualties;
import org.taqvim.event.EquipmentLoss;
import org.taqvim.event.EventType;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;

/**
 * One merged event, one line of {@code timeline.jsonl}; every field as SPEC.md names it.
 *
 * @param reports how many independent reports tell it: articles whose texts are near copies of one
 *     another count once, though each stays among the sources
 * @param confidence how likely the entry is one real event with this date, from 0 to 1; {@link
 *     Confidence} says how it is made
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TimelineEvent(
    String id,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Precision precision,
    Optional<String> time,
    @JsonProperty("native") List<String> nativeDates,
    EventType type,
    Optional<String> mode,
    Optional<String> acled,
    Title title,
    List<Participant> actors,
    List<Place> places,
    Modality modality,
    boolean negated,
    boolean background,
    List<Claim> claims,
    List<SideCasualties> casualties,
    List<SideEquipment> equipment,
    List<String> flags,
    Optional<LocalDate> firstReported,
    Optional<LocalDate> lastReported,
    List<String> languages,
    List<Source> sources,
    List<String> mergedBecause,
    int reports,
    double confidence) {

  public TimelineEvent {
    nativeDates = List.copyOf(nativeDates);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    claims = List.copyOf(claims);
    casualties = List.copyOf(casualties);
    equipment = List.copyOf(equipment);
    flags = List.copyOf(flags);
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
    mergedBecause = List.copyOf(mergedBecause);
  }

  /** How exactly a date is known. */
  public enum Precision {
    @JsonProperty("day")
    DAY,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("interval")
    INTERVAL,
    @JsonProperty("approx")
    APPROX,
    @JsonProperty("unknown")
    UNKNOWN
  }

  /** A short title in three languages. */
  public record Title(String en, String fa, String ar) {}

  /** Who says what of the event, with the words that say it; offsets count code points. */
  public record Claim(
      String by,
      List<String> via,
      Modality modality,
      String article,
      int begin,
      int end,
      String quote) {}

  /**
   * A place in an article that tells the event; offsets count code points.
   *
   * @param begin where in the article the quote begins
   * @param end where it ends, exclusive
   * @param quote the words that tell it
   * @param expression the words that date it there, in the quote or near it
   * @param start the first day as this source tells it, where it gives one
   * @param last the last day as this source tells it
   * @param copyOf the article that this one is a near copy of; empty for an independent report
   * @param marks names in the quote, in text order, not overlapping
   */
  public record Source(
      String article,
      String language,
      Optional<LocalDate> published,
      int begin,
      int end,
      String quote,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> expression,
      Optional<LocalDate> start,
      Optional<LocalDate> last,
      Optional<String> copyOf,
      List<Mark> marks) {

    public Source {
      // Lines written before marks were kept have none.
      marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** A source whose names are not marked. */
    public Source(
        String article,
        String language,
        Optional<LocalDate> published,
        int begin,
        int end,
        String quote,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> expression,
        Optional<LocalDate> start,
        Optional<LocalDate> last,
        Optional<String> copyOf) {
      this(
          article,
          language,
          published,
          begin,
          end,
          quote,
          url,
          outlet,
          expression,
          start,
          last,
          copyOf,
          List.of());
    }
  }

  /** A name inside a quote; offsets count code points of the article, as the quote's own do. */
  public record Mark(int begin, int end, String id, String name) {}

  /** The lowest and highest number that anybody gives. */
  public record Range(int low, int high) {
    /** The range of some numbers, empty where there are none. */
    static Optional<Range> of(Stream<Integer> numbers) {
      IntSummaryStatistics of = numbers.mapToInt(Integer::intValue).summaryStatistics();
      return of.getCount() == 0
          ? Optional.empty()
          : Optional.of(new Range(of.getMin(), of.getMax()));
    }
  }

  /** The casualties of one side over all accounts. */
  public record SideCasualties(
      String side,
      Optional<Range> killed,
      Optional<Range> injured,
      Optional<Range> captured,
      Optional<Range> missing,
      Optional<Range> displaced,
      List<CasualtyClaim> claims) {}

  /**
   * One account's numbers; of a range the lower end.
   *
   * @param figures the same numbers with both ends and what each bounds
   */
  public record CasualtyClaim(
      Optional<Integer> killed,
      Optional<Integer> injured,
      Optional<Integer> captured,
      Optional<Integer> missing,
      Optional<Integer> displaced,
      Map<Harm, Figure> figures,
      String by,
      String article) {
    static CasualtyClaim of(Casualties told, String by, String article) {
      return new CasualtyClaim(
          told.number(Harm.KILLED),
          told.number(Harm.INJURED),
          told.number(Harm.CAPTURED),
          told.number(Harm.MISSING),
          told.number(Harm.DISPLACED),
          told.figures(),
          by,
          article);
    }
  }

  /** What one side lost of one kind of equipment in one way over all accounts. */
  public record SideEquipment(
      String side,
      String kind,
      EquipmentLoss.Fate fate,
      Optional<Range> number,
      List<EquipmentClaim> claims) {}

  /** One account's number; empty where it tells the loss without one. */
  public record EquipmentClaim(Optional<Integer> number, String bound, String by, String article) {}
}
