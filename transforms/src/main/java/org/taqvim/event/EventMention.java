// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;

/**
 * One event as one article tells it, its date not yet resolved.
 *
 * @param begin where the clause or sentence that tells it begins in the source, in UTF-16 units
 * @param end where it ends, exclusive
 * @param quote the source between them
 * @param type what kind of event
 * @param mode the PLOVER mode or our own finer word ("artillery", "ceasefire", "call"), where one
 *     fits
 * @param modality how the text puts it
 * @param negated whether the text says that it did not happen
 * @param background whether it is told as history, not as the news
 * @param dating what dates it
 * @param actors who took part, sources before targets before parties, by id within a role
 * @param places where, most specific first
 * @param casualties who was hurt, by side
 * @param equipment which equipment was lost, by side, kind and fate
 * @param claimedBy who vouches for it, empty where the article itself does
 * @param via through which outlets the article has it, nearest to the origin last
 * @param trigger the words that told it, for {@code --explain}
 */
public record EventMention(
    int begin,
    int end,
    String quote,
    EventType type,
    Optional<String> mode,
    Modality modality,
    boolean negated,
    boolean background,
    EventDating dating,
    List<Participant> actors,
    List<Place> places,
    List<Casualties> casualties,
    List<EquipmentLoss> equipment,
    List<Speaker> claimedBy,
    List<Speaker> via,
    String trigger) {

  public EventMention {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    casualties = List.copyOf(casualties);
    equipment = List.copyOf(equipment);
    claimedBy = List.copyOf(claimedBy);
    via = List.copyOf(via);
  }

  /** The actors as they are printed: without those who are only presumed. */
  public List<Participant> told() {
    return actors.stream().filter(a -> !a.presumed()).toList();
  }

  /** Whether it tells that the fighting is to stop: a truce is agreed, granted or declared. */
  public boolean isTruce() {
    boolean agreed =
        type == EventType.AGREE || type == EventType.CONCEDE || type == EventType.RETREAT;
    return agreed && mode.filter(m -> m.contains("ceasefire")).isPresent();
  }

  /** The same mention with its quote as it stands elsewhere. */
  public EventMention withQuote(String quote) {
    return with(quote, casualties);
  }

  /** The same mention with other casualties. */
  EventMention withCasualties(List<Casualties> casualties) {
    return with(quote, casualties);
  }

  private EventMention with(String quote, List<Casualties> casualties) {
    return new EventMention(
        begin,
        end,
        quote,
        type,
        mode,
        modality,
        negated,
        background,
        dating,
        actors,
        places,
        casualties,
        equipment,
        claimedBy,
        via,
        trigger);
  }
}
