// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/** Finds whom a pronoun means that is the object of a verb of saying: "and accused it of …". */
final class PronounObjects {
  /** How many tokens back whom it means may stand. */
  private static final int NEAR = 40;

  private final Reading reading;

  PronounObjects(Reading reading) {
    this.reading = reading;
  }

  /** Adds whom a clause's pronoun means as its object, where nobody else is. */
  void addTo(Map<Actor, Marker> markers, Clause clause, List<Actor> carried) {
    if (clause.verb().isEmpty() || markers.containsValue(Marker.OBJECT)) {
      return;
    }
    Optional<Actor> meant =
        reading.lexicon().isVerbFirst() ? onVerb(clause, markers, carried) : beforeVerb(clause);
    meant.ifPresent(actor -> markers.put(actor, Marker.OBJECT));
  }

  /** "accused her": the pronoun agrees with whom it means, who is not the subject. */
  private Optional<Actor> onVerb(Clause clause, Map<Actor, Marker> markers, List<Actor> carried) {
    boolean speech =
        reading.lexicon().isOne(clause.verb(), "transitive-speech")
            || reading.lexicon().isOne(clause.verb(), "asking-verb");
    String verb = reading.token(clause.verbFirst()).text();
    int last = verb.length() - 1;
    boolean her =
        last > 0 && verb.charAt(last) == Letters.ALEF && verb.charAt(last - 1) == Letters.HEH;
    boolean him = verb.charAt(last) == Letters.HEH;
    if (!speech || clause.opener() == Clause.Opener.RELATIVE || (!her && !him)) {
      return Optional.empty();
    }
    Agreement agreement = new Agreement(reading);
    List<Actor> subjects = ActorRoles.with(markers, Marker.SUBJECT);
    List<Actor> doers = subjects.isEmpty() ? carried : subjects;
    return reading.lastActor(
        clause.first(),
        a ->
            clause.first() - a.end() <= NEAR
                && !a.is(Sort.MEDIA)
                && !a.is(Sort.GROUP)
                && agreement.isOf(a, her)
                && doers.stream().noneMatch(d -> isOne(d, a)));
  }

  private static boolean isOne(Actor a, Actor b) {
    return a.mention().id().equals(b.mention().id())
        || a.mention()
            .country()
            .filter(c -> b.mention().country().equals(Optional.of(c)))
            .isPresent();
  }

  /** "X accused him (object) of …": the person whom the text named last before. */
  private Optional<Actor> beforeVerb(Clause clause) {
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      Optional<PhraseIndex.Hit<String>> he = reading.wordAt(i, "he");
      if (he.isPresent() && reading.isWord(he.get().end(), "object")) {
        return reading.lastActor(
            clause.first(), a -> clause.first() - a.end() <= NEAR && a.is(Sort.PERSON));
      }
    }
    return Optional.empty();
  }
}
