// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.Centers.Unknown;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Finds the subject that a verb hides in its form ("and (they) warned"): the last whom the text
 * tells of ({@link Centers}) with whom the verb agrees in number and gender, and who can do what it
 * says.
 */
final class HiddenSubjects {
  /** How many clauses back two may stand together who are no one clause's subjects. */
  private static final int NEAR = 2;

  private final Reading reading;
  private final Discourse discourse;

  HiddenSubjects(Reading reading, Discourse discourse) {
    this.reading = reading;
    this.discourse = discourse;
  }

  /**
   * Those whom the sentences before tell of.
   *
   * @param speaks whether the clause tells what no troops do: they say, meet and call nobody
   */
  List<Actor> before(Clause clause, boolean speaks) {
    if (hasSubject(clause)) {
      return List.of();
    }
    Agreement agreement = new Agreement(reading);
    Predicate<List<Actor>> fits =
        actors ->
            agreement.fits(clause, actors)
                && isOfNumber(clause, actors)
                && !(speaks && areTroops(actors));
    List<Actor> found = in(discourse.here(), clause, fits);
    if (found.isEmpty() && discourse.here() != discourse.centers()) {
      found = in(discourse.centers(), clause, fits);
    }
    return found.isEmpty()
            && Agreement.isOfMany(clause)
            && discourse.here().strangers() == Unknown.NONE
        ? Couples.last(reading, clause.first())
        : found;
  }

  /** "that members of the house hinted": a noun stands where the subject of what is said does. */
  private boolean hasSubject(Clause clause) {
    if (!reading.lexicon().isVerbFirst()
        || clause.verb().isEmpty()
        || Agreement.isFirst(clause)
        || reading.token(clause.verbFirst()).text().charAt(0) == Letters.WAW) {
      return false;
    }
    return clause.opener() == Clause.Opener.THAT
        || reading.hasWord(clause.first(), clause.verbFirst() - 1, "that");
  }

  private List<Actor> in(Centers centers, Clause clause, Predicate<List<Actor>> fits) {
    boolean many = Agreement.isOfMany(clause);
    Predicate<Unknown> unknown = s -> s == (many ? Unknown.MANY : Unknown.ONE);
    if (many) {
      List<Actor> together = centers.several(fits, unknown, NEAR);
      return together.isEmpty() ? centers.subjects(fits, unknown) : together;
    }
    List<Actor> subjects = centers.subjects(fits, unknown);
    return subjects.isEmpty()
        ? centers.one(a -> Subjects.isStatesman(a) && fits.test(List.of(a)), unknown, NEAR)
        : subjects;
  }

  /** A verb of one is of no two men: whom it leaves out it agrees with. */
  private static boolean isOfNumber(Clause clause, List<Actor> actors) {
    boolean one = !clause.verb().isEmpty() && !Agreement.isOfMany(clause);
    if (clause.features().contains(Feature.DUAL) && actors.size() > 2) {
      return false;
    }
    return !one
        || clause.features().contains(Feature.FIRST_PERSON)
        || actors.size() < 2
        || !actors.stream().allMatch(Subjects::isStatesman);
  }

  static boolean areTroops(List<Actor> actors) {
    return !actors.isEmpty() && actors.stream().allMatch(a -> a.is(Sort.FORCES));
  }

  /**
   * "And opened fire on the crowd": whose arms the text tells of, where nothing but what is struck
   * stands behind a verb of striking; nobody, where others act in the clause before.
   */
  List<Actor> troops(Clause clause, Optional<Telling> main) {
    boolean strikes =
        reading.lexicon().isVerbFirst()
            && clause.opener() == Clause.Opener.START
            && Agreement.isFirst(clause)
            && !clause.isPassive()
            && main.filter(t -> t.first() == clause.verbFirst() && !t.passive())
                .filter(t -> t.eventClass().isViolent() && !t.eventClass().isConsequence())
                .filter(t -> t.eventClass().shape() == Shape.DIRECTED)
                .filter(t -> isStruck(Math.max(t.end(), clause.verbEnd())))
                .isPresent();
    List<Actor> last = strikes ? discourse.here().last() : List.of();
    return areArmed(last) && new Agreement(reading).fits(clause, last) ? last : List.of();
  }

  private boolean isStruck(int next) {
    return reading.isWord(next, "on")
        || reading.isWord(next, "to")
        || reading.isNamed(next)
        || (reading.isNamed(next + 1) && reading.actorAt(next).isEmpty());
  }

  private static boolean areArmed(List<Actor> actors) {
    return !actors.isEmpty()
        && actors.stream()
            .allMatch(
                a ->
                    a.is(Sort.FORCES)
                        || a.is(Sort.STATE)
                        || a.mention().id().startsWith("org:armed-forces"));
  }
}
