// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.event.Casualties;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Matters;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
import org.taqvim.timeline.Facts.Reality;

/** Reads from a mention what matching looks at. */
final class FactsReader {
  private final DatedMention dated;
  private final EventMention mention;
  private final EventDate date;
  private final List<TimelineEvent.Mark> marks;
  private final ActorRegistry registry;

  FactsReader(DatedMention dated, ActorRegistry registry) {
    this.dated = dated;
    this.mention = dated.mention();
    this.date = dated.date();
    this.marks = dated.marks();
    this.registry = registry;
  }

  Facts facts() {
    List<String> victors = victors();
    return new Facts(
        victors.isEmpty() ? EventFamily.of(mention) : EventFamily.FIGHTING,
        date.days(),
        date.precision(),
        date.isFromPublication() ? Facts.NEWS : mayBeNextDay(),
        mayBeNextDay(),
        reality(mention.modality()),
        mention.negated(),
        Facts.sorted(ids().filter(Facts::isPerson)),
        Facts.sorted(ids(Role.SOURCE).filter(Facts::isPerson)),
        Facts.sorted(ids(Role.SOURCE).filter(FactsReader::isBody)),
        Facts.sorted(Stream.of(sides(), land(), hurt(), victors.stream()).flatMap(s -> s)),
        Facts.sorted(sides()),
        states(ids(Role.SOURCE)),
        states(ids(Role.TARGET)),
        Facts.sorted(
            mention.actors().stream()
                .filter(p -> !p.inferred())
                .map(Participant::id)
                .map(this::state)
                .filter(id -> !id.startsWith("per:"))),
        narrow(),
        Facts.sorted(
            mention.places().stream()
                .map(Place::id)
                .filter(id -> registry.isBroad(id) && !registry.isState(id))),
        Facts.sorted(mention.casualties().stream().flatMap(FactsReader::killed)),
        Facts.sorted(hurt()),
        Facts.numbers(mention.casualties().stream().flatMap(c -> c.killed().stream())),
        Figures.in(mention.quote(), date.expressions()),
        date.flags().contains(EventDate.SINCE) && !mention.casualties().isEmpty(),
        Facts.sorted(Stream.concat(act(), deedDenied())),
        Facts.sorted(Stream.concat(topics(), denied())),
        dated.matters(),
        EventFamily.of(mention).isSpeech() ? dated.concepts() : List.of(),
        false,
        date.part(),
        isInherited(),
        date.days().isEmpty() ? Optional.of(Facts.words(mention.quote())) : Optional.empty());
  }

  /**
   * What somebody speaks of: a ministry, a village, a man who takes no part in it; not a land or
   * its capital.
   */
  private Stream<String> topics() {
    boolean speech = EventFamily.of(mention).isSpeech();
    return marks.stream()
        .map(TimelineEvent.Mark::id)
        .filter(id -> id.startsWith("per:") || (speech && (id.startsWith("loc:") || isBody(id))))
        .filter(id -> !registry.isBroad(id) && !registry.isCapital(id))
        .filter(id -> ids(Role.SOURCE).noneMatch(id::equals))
        .filter(id -> !id.startsWith("per:") || ids().noneMatch(id::equals));
  }

  /** How it was done; a verb that no list knows says nothing of how, but of an unknown kind. */
  private Stream<String> act() {
    boolean known = mention.type() != EventType.OTHER;
    return mention.mode().filter(m -> !known || !m.equals(ComparedKinds.UNNAMED)).stream();
  }

  /** Of a denial: whether it answers that something was shot down, or another attack. */
  private Stream<String> deedDenied() {
    return dated.denies().stream()
        .filter(denied -> EventFamily.of(denied).kin() == EventFamily.FIGHTING)
        .map(
            denied ->
                denied.mode().filter(ComparedKinds.SHOT_DOWN::equals).isPresent()
                    ? ComparedMatters.NOT_SHOT_DOWN
                    : ComparedMatters.NOT_STRUCK);
  }

  /** Of a denial: where what it answers was, and what that speaks of. */
  private Stream<String> denied() {
    if (dated.denies().isEmpty()) {
      return Stream.empty();
    }
    EventMention denied = dated.denies().get();
    return Stream.of(
            denied.places().stream().map(Place::id).filter(id -> !registry.isBroad(id)),
            Matters.of(dated.language()).in(denied.quote()).stream(),
            dated.matters().stream())
        .flatMap(s -> s)
        .filter(id -> ComparedMatters.isRare(id) && !registry.isCapital(id));
  }

  /** Whether the day was told of something else, before it in the paragraph or the article. */
  private boolean isInherited() {
    EventDating.Basis basis = mention.dating().basis();
    return basis == EventDating.Basis.PARAGRAPH || basis == EventDating.Basis.ARTICLE;
  }

  private int mayBeNextDay() {
    return date.mayBeNextDay() || date.isOfNight() ? 1 : 0;
  }

  /** Who claims to have thrown another side back: that is an account of the fighting. */
  private List<String> victors() {
    if (mention.type() != EventType.RETREAT
        || EventFamily.of(mention) != EventFamily.WITHDRAWAL
        || mention.modality() != Modality.CLAIMED) {
      return List.of();
    }
    List<String> claimants = states(mention.claimedBy().stream().map(Speaker::id));
    List<String> thrownBack = states(ids(Role.SOURCE));
    boolean another = !thrownBack.isEmpty() && Collections.disjoint(claimants, thrownBack);
    return another ? claimants : List.of();
  }

  private static Reality reality(Modality modality) {
    return switch (modality) {
      case HAPPENED, CLAIMED, DENIED -> Reality.REAL;
      case PLANNED, OBLIGATED, PROMISED, DEMANDED -> Reality.PLANNED;
      case THREATENED, CONDITIONAL, FEARED -> Reality.UNREAL;
    };
  }

  /** The country in which people protest is a side of it. */
  private Stream<String> land() {
    return mention.type() == EventType.PROTEST
        ? mention.places().stream().flatMap(p -> p.country().stream())
        : Stream.empty();
  }

  private Stream<String> hurt() {
    return mention.casualties().stream()
        .filter(c -> !c.isFlight())
        .map(Casualties::side)
        .filter(side -> !side.equals("both") && !side.equals("unknown"));
  }

  private Stream<String> ids() {
    return mention.actors().stream().map(Participant::id);
  }

  private Stream<String> ids(Role role) {
    return mention.actors().stream().filter(p -> p.role() == role).map(Participant::id);
  }

  private static boolean isBody(String id) {
    return id.startsWith("org:");
  }

  /** On which sides those stand who took part; of somebody unknown it is not known. */
  private Stream<String> sides() {
    return ids().map(this::state).filter(id -> !id.startsWith("per:"));
  }

  private List<String> states(Stream<String> ids) {
    return Facts.sorted(ids.map(this::state));
  }

  private String state(String id) {
    return registry.state(id).orElse(id);
  }

  private List<Place> narrow() {
    return mention.places().stream()
        .filter(p -> !registry.isBroad(p.id()))
        .distinct()
        .sorted(Comparator.comparing(Place::id))
        .toList();
  }

  private static Stream<String> killed(Casualties casualties) {
    boolean known = !casualties.side().equals("unknown");
    return casualties.killed().filter(n -> known).map(n -> casualties.side() + ":" + n).stream();
  }
}
