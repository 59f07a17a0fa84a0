// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.taqvim.event.Reading.Actor;

/**
 * Whom a text tells of, clause by clause, for a subject that is not said again and for a pronoun:
 * those of the last clause before those of the clause before it, in a clause the subject before the
 * object and this before who stands beside the subject (the ranking of Grosz, Joshi and Weinstein,
 * "Centering", 1995). Whether somebody can be meant at all is for the asker, who knows the form of
 * the verb or pronoun; people whom no word gives a side are meant as others are, and then nobody
 * is.
 */
final class Centers {
  /** How many clauses back whom nothing names may stand. */
  private static final int REMEMBERED = 6;

  /** What is known of people who act and have no side. */
  enum Unknown {
    NONE,
    ONE,
    MANY
  }

  /**
   * Those of one clause.
   *
   * @param subjects who acts in it
   * @param objects whom it acts on
   * @param partners with whom
   * @param strangers whether people of no side act in it
   */
  record Utterance(
      List<Actor> subjects, List<Actor> objects, List<Actor> partners, Unknown strangers) {

    /** Who acts in it with those beside them: "A talked with B", "A met B" are of two. */
    List<Actor> together() {
      boolean men =
          subjects.stream().allMatch(Subjects::isStatesman)
              && objects.stream().allMatch(Subjects::isStatesman);
      List<Actor> all = new ArrayList<>(subjects);
      (partners.isEmpty() && men ? objects : partners)
          .stream().filter(a -> !all.contains(a)).forEach(all::add);
      return all;
    }

    private Utterance telling(List<Actor> others) {
      List<Actor> all = new ArrayList<>(objects);
      others.stream().filter(a -> !all.contains(a)).forEach(all::add);
      return new Utterance(subjects, all, partners, strangers);
    }
  }

  private final Deque<Utterance> utterances = new ArrayDeque<>();

  /** Goes on to a clause of which no more is known than who acts in it. */
  void add(List<Actor> subjects) {
    add(alone(subjects));
  }

  private static Utterance alone(List<Actor> subjects) {
    return new Utterance(subjects, List.of(), List.of(), Unknown.NONE);
  }

  /** Goes on to a clause; one that was known by its subjects alone is told whole now. */
  void add(Utterance utterance) {
    Utterance last = utterances.peekFirst();
    if (last != null && last.equals(alone(utterance.subjects()))) {
      utterances.removeFirst();
    }
    utterances.addFirst(utterance);
    if (utterances.size() > REMEMBERED) {
      utterances.removeLast();
    }
  }

  /** "A claimed that B was wounded": of B the last clause tells, too. */
  void tell(List<Actor> others) {
    if (!utterances.isEmpty() && !others.isEmpty()) {
      utterances.addFirst(utterances.removeFirst().telling(others));
    }
  }

  void clear() {
    utterances.clear();
  }

  /** The last clause's subjects; nobody where they have no side. */
  List<Actor> last() {
    return utterances.isEmpty() ? List.of() : utterances.getFirst().subjects();
  }

  /** Whether people of no side acted last. */
  Unknown strangers() {
    return utterances.isEmpty() ? Unknown.NONE : utterances.getFirst().strangers();
  }

  /** The last subjects that can be meant; nobody, where people of no side can before them. */
  List<Actor> subjects(Predicate<List<Actor>> fits, Predicate<Unknown> unknown) {
    for (Utterance utterance : utterances) {
      if (unknown.test(utterance.strangers())) {
        return List.of();
      }
      if (!utterance.subjects().isEmpty() && fits.test(utterance.subjects())) {
        return utterance.subjects();
      }
    }
    return List.of();
  }

  /**
   * The last who can be one person or body meant: a clause's subject, else its object where the
   * subject is told and is not meant.
   *
   * @param far how many clauses back
   */
  List<Actor> one(Predicate<Actor> fits, Predicate<Unknown> unknown, int far) {
    int left = far;
    for (Utterance utterance : utterances) {
      if (left-- <= 0 || unknown.test(utterance.strangers())) {
        return List.of();
      }
      List<Actor> subjects = utterance.subjects();
      if (subjects.size() == 1 && fits.test(subjects.get(0))) {
        return subjects;
      }
      List<Actor> objects = utterance.objects().stream().filter(fits).toList();
      if (objects.size() == 1) {
        return objects;
      }
      List<Actor> partners = utterance.partners().stream().filter(fits).toList();
      if (objects.isEmpty() && partners.size() == 1) {
        return partners;
      }
    }
    return List.of();
  }

  /**
   * The last several that can be meant: a clause's subjects, or its subject with who is beside it.
   *
   * @param far how many clauses back
   */
  List<Actor> several(Predicate<List<Actor>> fits, Predicate<Unknown> unknown, int far) {
    int left = far;
    for (Utterance utterance : utterances) {
      if (left-- <= 0 || unknown.test(utterance.strangers())) {
        return List.of();
      }
      if (!utterance.subjects().isEmpty() && fits.test(utterance.subjects())) {
        return utterance.subjects();
      }
      List<Actor> together = utterance.together();
      if (!utterance.subjects().isEmpty() && together.size() > 1 && fits.test(together)) {
        return together;
      }
    }
    return List.of();
  }
}
