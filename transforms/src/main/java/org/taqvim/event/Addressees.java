// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Participant.Role;

/** To whom a speech act goes that does not name them, and who a crowd is that speaks. */
final class Addressees {
  /** What is asked for that only the other side can give up. */
  private static final Set<String> HELD = Set.of("prisoners", "withdraw", "reopening");

  /** What people ask of those who govern them. */
  private static final String RESIGNATION = "resignation";

  private final Reading reading;
  private final Cast cast;

  Addressees(Reading reading, Cast cast) {
    this.reading = reading;
    this.cast = cast;
  }

  /**
   * To whom a speech act goes that names nobody: a party's threat or charge to the other, an
   * outsider's call to both.
   */
  void address(Draft draft) {
    int end = draft.sentence.endToken();
    if (draft.type() == EventType.REQUEST
        && draft.mode.isEmpty()
        && reading.hasWord(draft.first, end, "restraint")) {
      draft.mode = Optional.of("de-escalation");
    }
    if (draft.eventClass.shape() != EventClass.Shape.SPEECH && draft.type() != EventType.THREATEN) {
      return;
    }
    if (!draft.has(Role.SOURCE)) {
      crowd(draft);
    }
    if (draft.has(Role.TARGET) || !draft.has(Role.SOURCE)) {
      return;
    }
    if (draft.isAgainst()) {
      boolean dissent = draft.ids(Role.SOURCE).stream().anyMatch(Cast::isDissent);
      if (!dissent && !chargesOwn(draft) && !meansDiplomat(draft)) {
        cast.opponent(draft, Role.SOURCE, Role.TARGET);
      }
    } else if (draft.type() == EventType.REQUEST) {
      audience(draft);
      if (isAboutOthers(draft)) {
        cast.opponent(draft, Role.SOURCE, Role.TARGET);
      }
    }
  }

  /** "asked for the release of the prisoners": one party asks of the other what that one holds. */
  private boolean isAboutOthers(Draft draft) {
    Clause clause = draft.clause;
    return draft.mode.filter(HELD::contains).isPresent()
        || reading.hasWord(clause.first(), clause.end(), "prisoner");
  }

  /** "summoned the ambassador", "will protest to the ambassador": it goes to whose he is. */
  private boolean meansDiplomat(Draft draft) {
    return reading.lexicon().isVerbFirst()
        && reading.hasWord(draft.clause.first(), draft.clause.end(), "diplomat");
  }

  /** "The general staff accused the prime minister": nobody of the other side is meant. */
  private boolean chargesOwn(Draft draft) {
    Clause clause = draft.clause;
    return ActorRoles.with(ActorRoles.of(reading, clause), Marker.OBJECT).stream()
        .filter(a -> a.is(Sort.PERSON) || a.is(Sort.OFFICE))
        .anyMatch(a -> Cast.isSide(a, draft.sourceCountries));
  }

  /** "The opposition accused X": of whose country nothing is said, it is that of its statesman. */
  private void crowd(Draft draft) {
    Optional<String> country =
        draft.participants.values().stream()
            .filter(p -> p.role() == Role.TARGET)
            .filter(p -> p.id().startsWith("per:") || p.id().startsWith("office:"))
            .flatMap(p -> cast.side(p).stream())
            .findFirst();
    if (country.isEmpty()) {
      return;
    }
    for (int i = draft.clause.first(); i < draft.clause.end(); i++) {
      Optional<GazetteerEntry> group =
          Titles.beginningAt(reading, i)
              .map(h -> h.value().code())
              .filter(code -> code.equals("opposition") || code.equals("protesters"))
              .map(code -> "group:" + code + "-" + country.get().toLowerCase(Locale.ROOT))
              .flatMap(Gazetteer.standard()::entry);
      if (group.isPresent()) {
        draft.add(group.get().id(), group.get().name(), Role.SOURCE, country);
        draft.claimBySources(id -> draft.type() == EventType.ACCUSE);
        return;
      }
    }
  }

  /** Both parties hear what an outsider asks of nobody by name. */
  void audience(Draft draft) {
    boolean outsider =
        draft.has(Role.SOURCE)
            && draft.participants.values().stream()
                .filter(p -> p.role() == Role.SOURCE)
                .noneMatch(p -> cast.isParty(cast.side(p)));
    boolean peace =
        draft.type() != EventType.REQUEST
            || draft.mode.filter(m -> !HELD.contains(m) && !m.equals(RESIGNATION)).isPresent()
            || reading.hasWord(draft.first, draft.sentence.endToken(), "peace");
    if (outsider && peace && !draft.has(Role.TARGET)) {
      cast.inferBoth(draft, Role.TARGET);
    }
  }
}
