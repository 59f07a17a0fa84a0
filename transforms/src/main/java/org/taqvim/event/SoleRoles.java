// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Reading.Actor;

/** The roles of an event that needs one doer only: a protest, a deployment, an effort. */
final class SoleRoles {
  private static final String PROTESTERS = "group:protesters";
  private static final String CITIZENS = "group:civilians-";

  private final Reading reading;
  private final Cast cast;
  private final Addressees addressees;

  SoleRoles(Reading reading, Cast cast, Addressees addressees) {
    this.reading = reading;
    this.cast = cast;
    this.addressees = addressees;
  }

  void assign(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    if (draft.type() == EventType.PROTEST) {
      protest(draft, markers, subjects);
      return;
    }
    List<Actor> agents = ActorRoles.with(markers, Marker.AGENT);
    List<Actor> owners =
        ActorRoles.with(markers, Marker.OWNER).stream() // "its independence of B"
            .filter(a -> !reading.isWord(a.first() - 1, "passed-on"))
            .toList();
    List<Actor> sources = !agents.isEmpty() ? agents : subjects.isEmpty() ? owners : subjects;
    boolean dismissed = // "was dismissed": whom somebody unnamed has dismissed
        draft.type() == EventType.COERCE && agents.isEmpty() && isPassive(draft.clause);
    if (!isFromItself(draft, sources)) {
      cast.add(draft, sources, dismissed ? Role.TARGET : Role.SOURCE);
    }
    cast.add(
        draft,
        draft.type() == EventType.MOBILIZE || draft.type() == EventType.COERCE
            ? cast.remaining(draft, markers, Marker.ON)
            : cast.remaining(draft, markers, Marker.WITH, Marker.TO, Marker.ON),
        Role.TARGET);
    if (!subjects.isEmpty() && draft.has(Role.SOURCE) && isAtDisposal(draft)) {
      cast.add(draft, cast.remaining(draft, markers, Marker.OWNER), Role.TARGET);
    }
    if (draft.mode.filter("membership"::equals).isPresent()) { // "withdrew from the organisation A"
      cast.add(
          draft,
          cast.remaining(draft, markers, Marker.FROM, Marker.IN, Marker.OWNER).stream()
              .filter(a -> a.is(Sort.ORGANISATION))
              .toList(),
          Role.TARGET);
    }
    if (draft.modality == Modality.PROMISED && !subjects.isEmpty()) { // "promised A help"
      cast.add(draft, cast.remaining(draft, markers, Marker.OBJECT), Role.TARGET);
    }
    if (draft.type() == EventType.COERCE) {
      List<Actor> others =
          new ArrayList<>(ActorRoles.with(markers, Marker.OBJECT, Marker.BARE, Marker.OWNER));
      others.removeAll(sources);
      cast.add(draft, others.stream().filter(a -> isOfficial(a)).toList(), Role.TARGET);
    }
    if (draft.eventClass.modality().filter(Modality.OBLIGATED::equals).isPresent()) {
      cast.opponent(draft, Role.SOURCE, Role.TARGET);
      if (draft.participants.isEmpty()
          && draft.clause.isNegated()) { // "no troops will be stationed": a term binds both
        cast.inferBoth(draft, Role.SOURCE);
      }
    }
    if (draft.modality == Modality.PROMISED && !draft.has(Role.TARGET)) {
      cast.add(draft, ActorRoles.with(markers, Marker.BETWEEN), Role.TARGET); // "between A and B"
    }
    if (draft.eventClass.has(Trait.PEACEMAKING)) {
      addressees.audience(draft);
    }
  }

  private boolean isPassive(Clause clause) {
    return clause.isPassive() || reading.lexicon().isOne(clause.verb(), "passive-verb");
  }

  /** "put guns at the disposal of A". */
  private boolean isAtDisposal(Draft draft) {
    return reading.isWord(draft.triggerFirst, "disposal");
  }

  /** People take to the streets of their country against those who govern it, or others. */
  private void protest(Draft draft, Map<Actor, Marker> markers, List<Actor> subjects) {
    boolean strikes = draft.mode.filter("strike"::equals).isPresent(); // one man can, of hunger
    List<Actor> men = subjects.stream().filter(s -> strikes && Subjects.isStatesman(s)).toList();
    List<Actor> crowd =
        Cast.inside(draft, subjects).stream()
            .filter(a -> a.is(Sort.GROUP) || a.is(Sort.DEMONYM) || isOfMembers(a))
            .toList();
    cast.add(draft, men, Role.SOURCE);
    cast.add(draft, crowd.stream().map(SoleRoles::marching).toList(), Role.SOURCE);
    if (crowd.isEmpty() && subjects.stream().noneMatch(Subjects::isStatesman)) {
      country(draft)
          .map(c -> isDisputed(draft) ? PROTESTERS : PROTESTERS + "-" + c.toLowerCase(Locale.ROOT))
          .flatMap(Gazetteer.standard()::entry)
          .ifPresent(g -> draft.add(g.id(), g.name(), Role.SOURCE, g.country()));
    }
    List<Actor> against =
        reading.actors(draft.first, draft.sentence.endToken()).stream()
            .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE) || isGovernment(a))
            .filter(a -> !reading.isCited(a) && !men.contains(a))
            .toList();
    cast.add(draft, against, Role.TARGET);
    cast.add(draft, cast.remaining(draft, markers, Marker.ON), Role.TARGET);
  }

  /** "hundreds of citizens of A marched": who marches is a demonstrator. */
  private static Actor marching(Actor crowd) {
    String id = crowd.mention().id();
    return id.startsWith(CITIZENS)
        ? Gazetteer.standard()
            .entry(PROTESTERS + "-" + id.substring(CITIZENS.length()))
            .map(g -> crowd.as(g, Sort.GROUP))
            .orElse(crowd)
        : crowd;
  }

  /** "300 members of the organisation A": it marches by them. */
  private boolean isOfMembers(Actor body) {
    return body.is(Sort.ORGANISATION)
        && (reading.isWord(body.first() - 1, "member") || reading.isWord(body.first(), "member"));
  }

  /** Whether people march where a map does not tell whose people they are. */
  private boolean isDisputed(Draft draft) {
    int first = Math.min(draft.first, draft.clause.first());
    return places(first, draft.clause.end())
        .findFirst()
        .map(EntityMention::id)
        .filter(id -> reading.profile().isContested(id) || reading.profile().allyAt(id).isPresent())
        .isPresent();
  }

  /**
   * Where people march: in the place that their clause names first, or before the parliament, or
   * against the minister, of a state; else in the place that the sentence names.
   */
  private Optional<String> country(Draft draft) {
    Clause clause = draft.clause;
    int first = Math.min(draft.first, clause.first());
    return placed(draft.first, clause.end())
        .or(
            () ->
                reading.actors(first, clause.end()).stream()
                    .filter(a -> reading.lexicon().isVerbFirst())
                    .filter(a -> isOfficial(a) || isGovernment(a))
                    .flatMap(a -> a.mention().country().stream())
                    .findFirst())
        .or(() -> placed(draft.first, draft.sentence.endToken()));
  }

  private Optional<String> placed(int first, int end) {
    return places(first, end)
        .flatMap(e -> Gazetteer.standard().country(e.id()).stream())
        .findFirst();
  }

  private Stream<EntityMention> places(int first, int end) {
    return reading
        .names()
        .entitiesIn(reading.token(first).begin(), reading.token(end - 1).end())
        .stream()
        .filter(e -> e.type() == EntityType.LOC && isWhere(first, end, e.begin()));
  }

  /**
   * "by the report of the agency X": a country in an outlet's name is not where people march; nor
   * is one against which, or to which something is given up at which, they do.
   */
  private boolean isWhere(int first, int end, int begin) {
    boolean chanted = false; // "no to A!": what they shout names no place of theirs
    for (int i = first; i < end; i++) {
      chanted = chanted ? !reading.isSign(i, "\u00BB\"") : reading.isSign(i, "\u00AB\"");
      if (reading.token(i).begin() == begin) {
        boolean other =
            reading.lexicon().isVerbFirst()
                && (reading.isWord(i - 1, "to")
                    || reading.isWord(i - 1, "on")
                    || reading.isWord(i - 1, "with"));
        return !other && !chanted && !reading.isWord(i - 1, "medium");
      }
    }
    return true;
  }

  private static boolean isOfficial(Actor actor) {
    return actor.is(Sort.PERSON) || actor.is(Sort.OFFICE) || actor.is(Sort.ORGANISATION);
  }

  private static boolean isGovernment(Actor actor) {
    return actor.is(Sort.GOVERNMENT) && actor.mention().id().startsWith("org:");
  }

  /** "declared its independence of A" is nothing that people of A do. */
  private boolean isFromItself(Draft draft, List<Actor> sources) {
    return draft.mode.filter("independence"::equals).isPresent()
        && reading.actors(draft.clause.first(), draft.clause.end()).stream()
            .filter(a -> !sources.contains(a))
            .anyMatch(a -> Cast.isSide(a, Cast.countries(sources)));
  }
}
