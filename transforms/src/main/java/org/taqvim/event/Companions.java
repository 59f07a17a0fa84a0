// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.text.Sentence;

/**
 * Joins what one sentence tells by two predicates though it is one event: the call in which
 * somebody urges both to keep a truce, the demonstration at which police and crowd scuffle, the
 * signing at a meeting.
 *
 * <p>A reader counts one call, not a call and an appeal. The event that took place stays, and what
 * was said in it becomes part of its words.
 */
final class Companions {
  private final Reading reading;

  private Companions(Reading reading) {
    this.reading = reading;
  }

  static List<Draft> join(Reading reading, List<Draft> drafts) {
    Companions companions = new Companions(reading);
    List<Draft> kept = new ArrayList<>();
    for (List<Draft> sentence : bySentence(drafts)) {
      kept.addAll(companions.join(sentence));
    }
    return kept;
  }

  /** The tellings of each sentence; they come sentence by sentence. */
  private static Collection<List<Draft>> bySentence(List<Draft> drafts) {
    Map<Sentence, List<Draft>> groups = new LinkedHashMap<>();
    drafts.forEach(d -> groups.computeIfAbsent(d.sentence, s -> new ArrayList<>()).add(d));
    return groups.values();
  }

  private List<Draft> join(List<Draft> sentence) {
    List<Draft> kept = new ArrayList<>(sentence);
    for (Draft protest : sentence) {
      if (protest.type() == EventType.PROTEST && !protest.heading) {
        sentence.stream().filter(d -> isTheirDemand(d, protest)).forEach(d -> voice(d, protest));
      }
    }
    for (Draft guest : sentence) {
      kept.stream()
          .filter(host -> !host.equals(guest) && belongs(guest, host))
          .findFirst()
          .ifPresent(
              host -> {
                kept.remove(guest);
                take(host, guest);
              });
    }
    return kept;
  }

  private static void take(Draft host, Draft guest) {
    host.first = Math.min(host.first, guest.first);
    host.end = Math.max(host.end, guest.end);
    if (!host.isDated() && guest.isDated()) {
      host.dating = guest.dating;
    }
  }

  private boolean belongs(Draft guest, Draft host) {
    boolean told = host.modality == Modality.HAPPENED && !host.negated;
    return switch (host.type()) {
      case CONSULT ->
          told
              && !(host.anaphoric && host.strength == Telling.Strength.ADVERBIAL)
              && (isSaidIn(guest) || (isPromise(guest) && isOneClause(guest, host)))
              && (isOneClause(guest, host) || (goesOn(guest, host) && isPartOfTalk(guest)))
              && !isSaidOfOthers(guest, host)
              && !isBesideContent(guest, host);
      case PROTEST -> told && isOfDemonstrators(guest, host);
      case REQUEST -> isConcern(guest) && haveOneDoer(guest, host);
      case ACCUSE -> haveOneDoer(guest, host) && isPartOfAccusing(guest, host);
      case MOBILIZE ->
          host.eventClass.shape() == Shape.DIRECTED
              && guest.type() == EventType.COERCE
              && !guest.eventClass.has(Trait.SUFFERED)
              && !guest.eventClass.has(Trait.TAKING)
              && !guest.eventClass.has(Trait.DECLARED) // a state of emergency is news of its own
              && goesOn(guest, host);
      case AGREE -> told && isPartOfAgreeing(guest, host);
      default -> false;
    };
  }

  /** What is said in a conversation is told by it. */
  private static boolean isSaidIn(Draft guest) {
    return switch (guest.type()) {
      case REQUEST, SUPPORT, STATEMENT -> true;
      default -> false;
    };
  }

  /** Readiness stated in a conversation; an offer to mediate is news of its own. */
  private static boolean isPromise(Draft guest) {
    return guest.type() == EventType.AGREE
        && guest.modality == Modality.PROMISED
        && !guest.eventClass.has(Trait.PEACEMAKING);
  }

  /** "… and asked the troops of X to leave": of somebody who took no part in the conversation. */
  private static boolean isSaidOfOthers(Draft guest, Draft host) {
    return guest.type() == EventType.REQUEST && !host.countries.containsAll(guest.countries);
  }

  /** "said that he had spoken with B, and voiced hope": that he speaks now, not in that talk. */
  private static boolean isBesideContent(Draft guest, Draft host) {
    return guest.type() == EventType.STATEMENT
        && host.clause.opener() == Opener.THAT
        && !isOneClause(guest, host);
  }

  private static boolean isOneClause(Draft guest, Draft host) {
    return guest.clause.equals(host.clause);
  }

  /** Whether the next clause goes on without a doer of its own, or with the same. */
  private boolean goesOn(Draft guest, Draft host) {
    return guest.clause.opener() == Opener.AND
        && guest.clause.first() - host.clause.end() <= 1
        && guest.clause.first() >= host.clause.end()
        && haveOneDoer(guest, host);
  }

  /**
   * "telephoned both and urged them to", "and stressed the unity of the two": part of the talk;
   * what is told with an object of its own is news.
   */
  private boolean isPartOfTalk(Draft guest) {
    return guest.type() == EventType.SUPPORT
        || (reading.lexicon().isVerbFirst() && ActorRoles.hasPronoun(reading, guest.clause));
  }

  private static boolean haveOneDoer(Draft a, Draft b) {
    Set<String> doers = new TreeSet<>(a.ids(Role.SOURCE));
    doers.retainAll(b.ids(Role.SOURCE));
    return !doers.isEmpty();
  }

  /** What a charge condemns, and the regret in the same breath. */
  private boolean isPartOfAccusing(Draft guest, Draft host) {
    Draft later = guest.clause.first() > host.clause.first() ? guest : host;
    boolean another = // "charged A and criticised B", not "condemned A's attack and charged A"
        SecondVerbs.isOfItsOwn(reading, later.clause)
            && !namesItsDoer(later)
            && Sameness.disjoint(guest.ids(Role.TARGET), host.ids(Role.TARGET));
    boolean charge =
        host.eventClass.scope() == Scope.ACCUSE
            && guest.type() == EventType.ACCUSE
            && guest.eventClass.scope() != Scope.ACCUSE
            && !another;
    return charge || (isConcern(guest) && isOneClause(guest, host));
  }

  /**
   * Their scuffles with the police, and the resignation that they gathered for; what else they
   * demand is news of its own.
   */
  private boolean isOfDemonstrators(Draft guest, Draft host) {
    boolean resign =
        guest.type() == EventType.REQUEST
            && guest.mode.filter("resignation"::equals).isPresent()
            && guest.first >= host.first
            && !namesItsDoer(guest);
    return resign
        || (guest.type() == EventType.ASSAULT
            && !guest.hasToll()
            && reading.hasWord(guest.clause.first(), guest.clause.end(), "police"));
  }

  /** "gathered before the government and demanded": what who gathered asks for. */
  private boolean isTheirDemand(Draft request, Draft protest) {
    return request.type() == EventType.REQUEST
        && request.clause.first() > protest.clause.first()
        && request.clause.opener() != Opener.START
        && protest.has(Role.SOURCE)
        && !namesItsDoer(request);
  }

  /** Puts a demand into the mouth of the demonstrators. */
  private static void voice(Draft request, Draft protest) {
    request.participants.values().removeIf(p -> p.role() == Role.SOURCE);
    request.sourceCountries.clear();
    protest.participants.values().stream()
        .filter(p -> p.role() == Role.SOURCE)
        .forEach(p -> request.put(p, Gazetteer.standard().country(p.id())));
  }

  private boolean namesItsDoer(Draft draft) {
    Set<String> doers = draft.ids(Role.SOURCE);
    return reading.actors(draft.clause.first(), draft.clause.end()).stream()
        .anyMatch(a -> doers.contains(a.mention().id()));
  }

  /** A word of concern, of hope: what is then asked for goes with it. */
  private static boolean isConcern(Draft draft) {
    return draft.type() == EventType.STATEMENT && draft.eventClass.has(Trait.TALK);
  }

  /** The meeting at which a paper is signed, and what the same paper agrees on. */
  private boolean isPartOfAgreeing(Draft guest, Draft host) {
    boolean meeting =
        guest.type() == EventType.CONSULT
            && guest.strength == Telling.Strength.ADVERBIAL
            && guest.mode.filter("meet"::equals).isPresent()
            && isOneClause(guest, host)
            && reading.isWord(guest.triggerFirst - 1, "in");
    boolean more =
        host.mode.isPresent()
            && guest.type() == EventType.AGREE
            && guest.mode.isEmpty()
            && guest.clause.opener() == Opener.AND
            && guest.clause.first() - host.clause.end() <= 1
            && guest.clause.first() >= host.clause.end();
    return meeting || more;
  }
}
