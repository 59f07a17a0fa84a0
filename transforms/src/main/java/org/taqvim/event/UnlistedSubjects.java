// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Letters;

/**
 * Reads a verb-first clause whose subject no list knows: "urged a member of the parliament A". The
 * noun right behind the verb is its subject, so that whoever is named behind the end of that noun's
 * phrase is the object, and a body inside the phrase is whose member speaks.
 */
final class UnlistedSubjects {
  /** The fewest letters before the ending of an adjective of relation. */
  private static final int STEM = 2;

  /** How many tokens behind the noun for a place that is struck its owner begins at most. */
  private static final int SITE = 2;

  private final Reading reading;
  private final Clause clause;

  UnlistedSubjects(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
  }

  /**
   * Makes an object of whom only the want of a listed subject made the subject.
   *
   * @return whether there was one
   */
  boolean mend(Map<Actor, Marker> markers) {
    int head = clause.verbEnd();
    if (isThing(reading, clause)) {
      markers.replaceAll(
          (actor, marker) ->
              actor.first() > head && marker == Marker.SUBJECT ? Marker.OBJECT : marker);
      return false;
    }
    if (isSite(head)) {
      markers.replaceAll(
          (actor, marker) ->
              actor.first() > head && actor.first() <= head + SITE && marker == Marker.SUBJECT
                  ? Marker.OBJECT
                  : marker);
      return false;
    }
    if (isRuled(head)) {
      markers.replaceAll(
          (actor, marker) ->
              actor.first() == head + 1 && marker == Marker.SUBJECT ? Marker.OWNER : marker);
      return false;
    }
    if (!markers.containsValue(Marker.SUBJECT) && !clause.isAside()) {
      markers.keySet().stream()
          .filter(a -> a.first() > head && isOfMember(reading, a))
          .findFirst()
          .ifPresent(a -> markers.put(a, Marker.SUBJECT));
    }
    if (clause.isAside() || clause.isPassive()) {
      return false;
    }
    List<Actor> ruled = // "the court refused a request of A"
        ActorRoles.with(markers, Marker.SUBJECT).stream()
            .filter(a -> a.first() > head && isOfObject(a, head))
            .toList();
    if (!ruled.isEmpty()) {
      ruled.forEach(a -> markers.put(a, Marker.OBJECT));
      return true;
    }
    if (!isNoun(head)) {
      return false;
    }
    Optional<Actor> body = titled(head);
    if (body.isPresent()) {
      List<Actor> met =
          ActorRoles.with(markers, Marker.SUBJECT).stream()
              .filter(a -> a.first() >= body.get().end())
              .toList();
      met.forEach(a -> markers.put(a, Marker.OBJECT));
      markers.put(body.get(), Marker.SUBJECT);
      return true;
    }
    List<Actor> after =
        ActorRoles.with(markers, Marker.SUBJECT).stream().filter(a -> a.first() > head).toList();
    if (after.isEmpty() || !isBehind(after.get(0), head)) {
      return false;
    }
    Actor object = after.get(0);
    ActorLists.firstListed(reading, after).forEach(a -> markers.put(a, Marker.OBJECT));
    markers.replaceAll(
        (actor, marker) ->
            actor.first() > head && actor.first() < object.first() ? within(actor) : marker);
    return true;
  }

  /** "fifty members of (in) the parliament of A": who sits in a body speaks in its name. */
  static boolean isOfMember(Reading reading, Actor body) {
    int ruling = body.first() - 1;
    return (reading.isWord(ruling, "in") || reading.isWord(ruling, "from"))
        && body.is(Sort.ORGANISATION)
        && reading.isWord(ruling - 1, "member")
        && ActorMarkers.preposition(reading, ruling - 2).isEmpty();
  }

  /**
   * "condemned the role of B", whose verb takes its object by a preposition that is written on it:
   * whoever stands right behind that noun owns it, and who condemns is hidden.
   */
  private boolean isRuled(int head) {
    return reading.lexicon().isOne(clause.verb(), "ruling-verb")
        && head + 1 < clause.end()
        && reading.token(head).text().charAt(0) == Letters.BEH
        && reading.actorAt(head).isEmpty()
        && !reading.isFunctionWord(head)
        && reading.actorAt(head + 1).filter(a -> a.first() == head + 1).isPresent();
  }

  /** "called the movements of B a campaign": a thing is judged, whoever judges it is hidden. */
  static boolean isThing(Reading reading, Clause clause) {
    return reading.lexicon().isOne(clause.verb(), "judging-verb")
        && !clause.isPassive()
        && (reading.isWord(clause.verbEnd(), "judged") || isDeed(reading, clause.verbEnd()));
  }

  /** "and shelled the positions of B": what lies there strikes nobody, whoever does is hidden. */
  private boolean isSite(int head) {
    return !clause.isPassive()
        && reading.isWord(head, "site")
        && reading.actorAt(head).isEmpty()
        && reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
            .filter(t -> t.value().isVerb())
            .map(t -> t.value().eventClass())
            .anyMatch(c -> c.isViolent() && c.shape() == EventClass.Shape.DIRECTED);
  }

  /** A noun for what is done, without a prefix: no deed judges another. */
  private static boolean isDeed(Reading reading, int token) {
    return reading.actorAt(token).isEmpty()
        && Titles.beginningAt(reading, token).isEmpty()
        && reading.triggers(token, token + 1).stream()
            .anyMatch(t -> t.value().kind() == Trigger.Kind.NOUN);
  }

  /** The body that somebody belongs to acts by him; who else his words name does nothing. */
  private Marker within(Actor actor) {
    boolean body = actor.is(Sort.ORGANISATION) || actor.is(Sort.FORCES);
    return body ? Marker.SUBJECT : Marker.ABOUT;
  }

  /** "the special envoy of the union met": a body whose man stands behind the verb acts by him. */
  private Optional<Actor> titled(int head) {
    return reading
        .wordAt(head, "title")
        .flatMap(title -> reading.actorAt(title.end()).filter(a -> a.first() == title.end()))
        .filter(a -> a.is(Sort.ORGANISATION) && a.prefix().equals("" + Letters.LAM));
  }

  /** A noun that can be a subject: no name, no time, no particle, no adverb. */
  private boolean isNoun(int token) {
    if (token >= clause.end() || !reading.token(token).isWord()) {
      return false;
    }
    String text = reading.token(token).text();
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    boolean title = reading.isWord(token, "title") || isGroup(token);
    boolean ruled = (first == Letters.BEH || first == Letters.LAM) && !title; // "strongly"
    return reading.actorAt(token).isEmpty()
        && !reading.isNamed(token)
        && reading.timeAt(token) < 0
        && (title || isBody(token) || !reading.isFunctionWord(token))
        && reading.verbAt(token).isEmpty()
        && !ruled
        && last != Letters.ALEF
        && last != Letters.FATHATAN;
  }

  /** Whether somebody is named behind the end of the phrase that a noun heads, not in it. */
  private boolean isBehind(Actor actor, int head) {
    boolean crowd = isCrowd(head);
    boolean apart =
        crowd || isApart(actor) || (actor.is(Sort.OFFICE) && reading.hasArticle(actor.first()));
    if (!actor.prefix().isEmpty() || !apart) {
      return false;
    }
    int before = actor.first() - 1;
    for (int i = head; i <= before; i++) {
      if (reading.token(i).isSign() && reading.actorAt(i).isEmpty()) {
        return false; // an apposition may follow it
      }
    }
    boolean state = actor.is(Sort.STATE) || actor.is(Sort.GOVERNMENT);
    boolean named =
        before > head && (reading.actorAt(before).isPresent() || reading.isNamed(before));
    boolean adjective = before > head && isRelative(before);
    return named
        || ((reading.hasArticle(before) || adjective)
            && (crowd || state || reading.hasArticle(actor.first())));
  }

  /**
   * "the court refused a request of A": a noun with the article governs no genitive, so that a bare
   * noun behind it, and whoever owns that, is the object.
   */
  private boolean isOfObject(Actor actor, int head) {
    boolean definite =
        reading.hasArticle(head)
            && reading.actorAt(head).isEmpty()
            && reading.timeAt(head) < 0
            && ActorMarkers.preposition(reading, head).isEmpty()
            && reading.verbAt(head).isEmpty();
    if (!definite || !actor.prefix().isEmpty() || actor.is(Sort.PERSON)) {
      return false;
    }
    for (int i = head + 1; i < actor.first(); i++) {
      char first = reading.token(i).text().charAt(0);
      if (!reading.token(i).isWord()
          || first == Letters.BEH // what is written on it may rule it
          || first == Letters.LAM
          || reading.isNamed(i)
          || reading.actorAt(i).isPresent()
          || reading.isWord(i, "that")
          || ActorMarkers.preposition(reading, i).isPresent()) {
        return false;
      }
      if (!reading.hasArticle(i) && reading.timeAt(i) < 0) {
        return true;
      }
    }
    return false;
  }

  /** "the supreme council", "the regional committee": a body that no list knows. */
  private boolean isBody(int token) {
    return reading.hasArticle(token)
        && (reading.isWord(token, "the-council")
            || reading.isWord(token, "the-union")
            || reading.isWord(token, "the-court")
            || reading.isWord(token, "commission"));
  }

  private boolean isGroup(int token) {
    return reading.hasArticle(token)
        && (reading.isWord(token, "protester")
            || Titles.beginningAt(reading, token).filter(h -> h.value().is("GROUP")).isPresent());
  }

  /** "The demonstrators", "the opposition": no one man's name is an apposition of several. */
  private boolean isCrowd(int token) {
    if (isGroup(token)) {
      return true;
    }
    String text = reading.token(token).text();
    int last = text.length() - 1;
    return reading.hasArticle(token)
        && last > 1
        && text.charAt(last) == Letters.NOON
        && text.charAt(last - 1) == Letters.WAW;
  }

  /** Whether an actor's words begin a phrase of their own: a name beside a title need not. */
  private static boolean isApart(Actor actor) {
    return switch (actor.mention().sort()) {
      case STATE, GOVERNMENT, ORGANISATION, GROUP -> true;
      case PERSON, OFFICE, DEMONYM, FORCES, MEDIA -> false;
    };
  }

  /** "political", "international": what can follow a noun but govern none. */
  private boolean isRelative(int token) {
    String text = reading.token(token).text();
    int last = text.length() - 1;
    int yeh = last > 0 && text.charAt(last) == Letters.HEH ? last - 1 : last;
    return yeh > STEM && text.charAt(yeh) == Letters.FARSI_YEH;
  }
}
