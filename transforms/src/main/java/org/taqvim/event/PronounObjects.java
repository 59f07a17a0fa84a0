// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Finds whom a pronoun means that is not its clause's subject: the object of a verb of saying ("and
 * accused it of …"), or what a preposition rules ("and asked of him to …").
 */
final class PronounObjects {
  /** How many tokens back whom it means may stand. */
  private static final int NEAR = 40;

  /** Prepositions with their pronoun written on them: the function word's role, what it says. */
  private static final Map<String, Marker> JOINED =
      Map.of("with-him", Marker.WITH, "of-him", Marker.FROM, "to-him", Marker.TO);

  private final Reading reading;

  PronounObjects(Reading reading) {
    this.reading = reading;
  }

  /** Adds whom a clause's pronouns mean, as its object where nobody else is. */
  void addTo(Map<Actor, Marker> markers, Clause clause, List<Actor> carried) {
    if (clause.verb().isEmpty()) {
      return;
    }
    List<Actor> subjects = ActorRoles.with(markers, Marker.SUBJECT);
    List<Actor> doers = subjects.isEmpty() ? carried : subjects;
    if (!markers.containsValue(Marker.OBJECT)) {
      Optional<Actor> meant =
          reading.lexicon().isVerbFirst() ? onVerb(clause, doers) : beforeVerb(clause, doers);
      meant.ifPresent(actor -> markers.put(actor, Marker.OBJECT));
    }
    for (int i = clause.first(); i < clause.end(); i++) {
      int at = i;
      marker(i).ifPresent(m -> meant(at, clause, doers).ifPresent(a -> markers.putIfAbsent(a, m)));
      if (isSentenced(clause, i)) { // "a court ordered his detention"
        reading
            .lastActor(clause.first(), a -> clause.first() - a.end() <= NEAR && a.is(Sort.PERSON))
            .ifPresent(a -> markers.put(a, Marker.OBJECT)); // a court tries its own people
      }
    }
  }

  /** Whether a pronoun that may be its clause's subject is none: a sign or preposition rules it. */
  static boolean isRuled(Reading reading, PhraseIndex.Hit<String> pronoun) {
    return reading.isWord(pronoun.end(), "object") || ruling(reading, pronoun.first()).isPresent();
  }

  /** What the preposition before a token says of it. */
  private static Optional<Marker> ruling(Reading reading, int token) {
    return ActorMarkers.preposition(reading, token - 1);
  }

  /** What a preposition says of the pronoun that it rules or bears. */
  private Optional<Marker> marker(int token) {
    return reading.lexicon().isVerbFirst()
        ? JOINED.entrySet().stream()
            .filter(e -> reading.isWord(token, e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
        : reading.wordAt(token, "he").flatMap(he -> ruling(reading, token));
  }

  /** Whether a pronoun behind a court's verb says whom the court means: "sentenced him". */
  private boolean isSentenced(Clause clause, int token) {
    return reading.lexicon().isVerbFirst()
        && token >= clause.verbEnd()
        && reading.lexicon().isOne(clause.verb(), "court-verb")
        && reading.isWord(token, "tried-him");
  }

  /** The person, state or body named last that a pronoun agrees with and that acts not itself. */
  private Optional<Actor> meant(int token, Clause clause, List<Actor> doers) {
    Agreement agreement = new Agreement(reading);
    boolean joined = reading.lexicon().isVerbFirst();
    boolean her = joined && isHer(reading.token(token).text());
    return last(
        clause,
        doers,
        a -> joined ? !a.is(Sort.GROUP) && agreement.isOf(a, her) : a.is(Sort.PERSON));
  }

  private Optional<Actor> last(Clause clause, List<Actor> doers, Predicate<Actor> wanted) {
    return reading.lastActor(
        clause.first(),
        a ->
            clause.first() - a.end() <= NEAR
                && !a.is(Sort.MEDIA)
                && wanted.test(a)
                && doers.stream().noneMatch(d -> isOne(d, a)));
  }

  private static boolean isHer(String text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == Letters.ALEF && text.charAt(last - 1) == Letters.HEH;
  }

  /** "accused her": the pronoun agrees with whom it means, who is not the subject. */
  private Optional<Actor> onVerb(Clause clause, List<Actor> doers) {
    boolean speech =
        isArrest(clause)
            || reading.lexicon().isOne(clause.verb(), "transitive-speech")
            || reading.lexicon().isOne(clause.verb(), "asking-verb");
    String verb = reading.token(clause.verbFirst()).text();
    boolean her = isHer(verb);
    boolean him = verb.charAt(verb.length() - 1) == Letters.HEH;
    if (!speech || clause.opener() == Clause.Opener.RELATIVE || (!her && !him)) {
      return Optional.empty();
    }
    Agreement agreement = new Agreement(reading);
    return last(
        clause,
        doers,
        a -> (isArrest(clause) ? a.is(Sort.PERSON) : !a.is(Sort.GROUP)) && agreement.isOf(a, her));
  }

  /** "and B's police arrested him": a man is held, no state. */
  private boolean isArrest(Clause clause) {
    return reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
        .map(t -> t.value().eventClass())
        .anyMatch(c -> c.mode().equals(Optional.of("arrest")));
  }

  private static boolean isOne(Actor a, Actor b) {
    boolean dissent = a.is(Sort.GROUP) || b.is(Sort.GROUP); // "the opposition accused him"
    return a.mention().id().equals(b.mention().id()) || (!dissent && isOfOneState(a, b));
  }

  private static boolean isOfOneState(Actor a, Actor b) {
    return a.mention()
        .country()
        .filter(c -> b.mention().country().equals(Optional.of(c)))
        .isPresent();
  }

  /** "X accused him (object) of …": the person whom the text named last before. */
  private Optional<Actor> beforeVerb(Clause clause, List<Actor> doers) {
    for (int i = clause.first(); i < clause.verbFirst(); i++) {
      Optional<PhraseIndex.Hit<String>> he = reading.wordAt(i, "he");
      if (he.isPresent() && reading.isWord(he.get().end(), "object")) {
        return last(clause, doers, a -> a.is(Sort.PERSON));
      }
    }
    return Optional.empty();
  }
}
