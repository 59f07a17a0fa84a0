// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.EntityType;
import org.taqvim.event.EventClass.Trait;

/** Finds whom a relative clause tells of: "ten soldiers of A's whom it had captured". */
final class RelativeVictims {
  /** How many tokens before the clause its noun may begin. */
  private static final int NOUN = 8;

  /** How many tokens after a number of people the marker of the object may stand. */
  private static final int OBJECT = 4;

  private RelativeVictims() {}

  /** Those whom the noun before a relative clause counts or names, with what the clause says. */
  static Optional<Casualties> of(Reading reading, Draft draft, int first, Optional<String> home) {
    Optional<Harm> harm = draft.eventClass.harm();
    int last = first - 1;
    while (last > draft.sentence.firstToken() && isBorder(reading, last)) {
      last--;
    }
    boolean bare = // in Arabic after an indefinite noun
        reading.lexicon().isVerbFirst() && draft.eventClass.has(Trait.CAPTIVITY);
    boolean clause =
        bare
            || reading.hasWord(last + 1, first + 1, "that")
            || reading.hasWord(last + 1, first + 1, "relative");
    if (harm.isEmpty() || !clause || last < draft.sentence.firstToken()) {
      return Optional.empty();
    }
    int noun = last;
    return people(reading, Math.max(draft.sentence.firstToken(), last - NOUN), last, home)
        .map(
            count ->
                new Casualties(
                    count.side().orElse("unknown"),
                    Map.of(harm.get(), count.figure()),
                    reading
                        .text()
                        .source()
                        .text()
                        .substring(
                            reading.token(count.first()).begin(), reading.token(noun).end())));
  }

  private static boolean isBorder(Reading reading, int token) {
    return reading.isWord(token, "that")
        || reading.isWord(token, "relative")
        || reading.isWord(token, "object")
        || reading.isSign(token, ",\u060C");
  }

  private static Optional<HeadCount> people(
      Reading reading, int from, int last, Optional<String> home) {
    List<HeadCount> counts = HeadCounts.in(reading, from, last + 1, home);
    Optional<HeadCount> count =
        counts.stream()
            .reduce((a, b) -> b)
            .filter(
                c ->
                    c.end() > last
                        || reading.actorAt(last).filter(a -> a.first() <= c.end()).isPresent());
    return count.or(() -> extraposed(reading, counts)).or(() -> namedBefore(reading, last));
  }

  /** "made the names of 21 soldiers public who had fallen": the object before the main verb. */
  private static Optional<HeadCount> extraposed(Reading reading, List<HeadCount> counts) {
    return reading.lexicon().isVerbFirst() || counts.size() != 1
        ? Optional.empty()
        : Optional.of(counts.get(0))
            .filter(c -> reading.hasWord(c.end(), c.end() + OBJECT, "object"));
  }

  /** "the lieutenant N, who fell": one who stands by his rank and name. */
  private static Optional<HeadCount> namedBefore(Reading reading, int last) {
    int end = reading.token(last).end();
    return reading.names().entitiesIn(reading.token(Math.max(0, last - NOUN)).begin(), end).stream()
        .filter(e -> e.type() == EntityType.PER && e.end() == end)
        .map(e -> reading.text().tokenAt(e.begin()) - 1)
        .filter(rank -> reading.isWord(rank, "rank"))
        .map(rank -> HeadCount.one(rank, Optional.empty()))
        .findFirst();
  }
}
