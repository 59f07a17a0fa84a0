// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Participant.Role;

/**
 * Sets right who arrests and who is arrested: a body, a force or a state does it; a person whom the
 * words name alone has been arrested or sentenced, whatever the verb's form seems to say; whom the
 * police take without a name beside a gathering told just before are some of those who gathered.
 */
final class Arrests {
  /** The PLOVER modes of what courts and police do to a person. */
  private static final Set<String> MODES = Set.of(Arrests.ARREST, "sentence", "trial");

  private static final String ARREST = "arrest";
  private static final String PROTESTERS = "group:protesters-";

  /** Who gathers, by the beginnings of the gazetteer's ids. */
  private static final List<String> CROWDS = List.of("group:", "org:");

  private final Reading reading;

  Arrests(Reading reading) {
    this.reading = reading;
  }

  /** Says of the arrests among an article's drafts, given in text order, who was arrested. */
  void settle(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      settle(drafts.get(i));
      gathered(drafts.get(i), drafts.subList(0, i));
    }
  }

  /**
   * "The opposition rallied; the police held twenty of them": the demonstrators, or the people or
   * the body of whom "of them" tells.
   */
  private void gathered(Draft draft, List<Draft> before) {
    boolean open =
        draft.type() == EventType.COERCE
            && draft.mode.filter(ARREST::equals).isPresent()
            && !draft.negated
            && draft.participants.values().stream()
                .allMatch(p -> p.role() == Role.SOURCE && Belligerents.isPolice(p.id()));
    if (!open || !(isOfThem(draft) || !draft.toll.isEmpty())) {
      return;
    }
    before.stream()
        .filter(d -> d.type() == EventType.PROTEST && !d.negated && isNear(d, draft))
        .reduce((a, b) -> b)
        .ifPresent(protest -> gathered(draft, protest));
  }

  private void gathered(Draft draft, Draft protest) {
    for (Participant p : protest.participants.values()) {
      boolean crowd = p.role() == Role.SOURCE && CROWDS.stream().anyMatch(p.id()::startsWith);
      Optional<String> country = reading.profile().side(p);
      boolean home =
          draft.sourceCountries.isEmpty()
              || country.filter(draft.sourceCountries::contains).isPresent();
      if (!crowd || !home) {
        continue;
      }
      if (isOfThem(draft) && !Cast.isDissent(p.id())) {
        draft.put(new Participant(p.id(), p.name(), Role.TARGET, false), country);
        continue;
      }
      country
          .flatMap(c -> Gazetteer.standard().entry(PROTESTERS + c.toLowerCase(Locale.ROOT)))
          .ifPresent(
              g -> draft.put(new Participant(g.id(), g.name(), Role.TARGET, false), country));
    }
  }

  private boolean isOfThem(Draft draft) {
    return reading.hasWord(draft.clause.first(), draft.clause.end(), "of-them");
  }

  /** Whether something is told in the sentence of an arrest or in the one before it. */
  private boolean isNear(Draft protest, Draft arrest) {
    return protest.sentence.line() == arrest.sentence.line()
        && reading.text().sentencesOf(arrest.sentence.line()).stream()
                .filter(s -> s.firstToken() > protest.sentence.firstToken())
                .filter(s -> s.firstToken() < arrest.sentence.firstToken())
                .count()
            == 0;
  }

  /** Makes the only person of an arrest or a sentence its target. */
  private void settle(Draft draft) {
    boolean arrest =
        draft.type() == EventType.COERCE && draft.mode.filter(MODES::contains).isPresent();
    if (!arrest) {
      return;
    }
    List<Participant> named =
        draft.participants.values().stream().filter(p -> !p.inferred()).toList();
    boolean alone =
        !named.isEmpty()
            && named.stream().allMatch(p -> p.role() == Role.SOURCE && p.id().startsWith("per:"));
    boolean others = // "NN had thirty protesters arrested"
        reading.hasWord(draft.clause.first(), draft.clause.end(), "protester")
            || !draft.toll.isEmpty();
    if (!alone || others) {
      return;
    }
    draft.participants.clear();
    draft.sourceCountries.clear();
    named.forEach(
        p ->
            draft.put(
                new Participant(p.id(), p.name(), Role.TARGET, false), reading.profile().side(p)));
  }
}
