// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Place;
import org.taqvim.timeline.Cluster.Attachment;

/**
 * Joins what two pages tell as two kinds of events: a road that is closed here and a protest there,
 * a helicopter that was shot down here and crashed there. Day and sides are then no evidence at
 * all, for each page tells many things of them; at least {@value #ENOUGH} rarer things must be in
 * both: a person who takes part, a narrow place, a thing that is not in everybody's mouth, a rare
 * number, and for an accusation that who accuses whom was struck by whom. No article may tell both,
 * and words must be the doer's own: what others say of a deed names the same place and thing.
 *
 * <p>Over the pairs of all sets (2026-11-22) two such things joined seven pairs rightly and none
 * wrongly; any one of them was right in a fifth of the pairs at most.
 */
final class AcrossKinds {
  private static final int ENOUGH = 2;

  /** From so many on a number of dead says which event is meant. */
  private static final int TELLING = 5;

  /** With so many under one name of a day one is compared: who and what is in all news is none. */
  private static final int MOST = 16;

  /** What a place is, by {@code site-matters.tsv}: with the place itself it is one thing. */
  private static final Set<String> SITES = ComparedMatters.listed("site-matters");

  private final Map<String, List<Host>> byName = new HashMap<>();
  private final Map<String, String> into = new HashMap<>();

  private AcrossKinds() {}

  /**
   * The attachments, with those of events of one kind to events of another.
   *
   * @param hosts the events that none of its own kind has taken
   * @param attachments which clusters they took
   */
  static List<Attachment> join(Collection<Host> hosts, List<Attachment> attachments) {
    AcrossKinds kinds = new AcrossKinds();
    List<Host> ofFewDays =
        hosts.stream().filter(h -> h.facts.get(0).kind().compareTo(Facts.Kind.SHORT) <= 0).toList();
    Sharpness.sharpestFirst(ofFewDays, h -> h.facts.get(0), Comparator.comparing(h -> h.id))
        .forEach(kinds::add);
    List<Attachment> all = new ArrayList<>();
    for (Attachment a : attachments) {
      all.add(new Attachment(a.from(), kinds.into.getOrDefault(a.to(), a.to())));
    }
    hosts.stream()
        .filter(h -> kinds.into.containsKey(h.id))
        .forEach(h -> all.add(new Attachment(h.id, kinds.into.getOrDefault(h.id, h.id))));
    return all;
  }

  private void add(Host host) {
    Facts facts = host.facts.get(0);
    List<String> names = names(facts);
    if (names.isEmpty()) {
      return;
    }
    Set<Host> candidates = new LinkedHashSet<>();
    for (String name : names) {
      candidates.addAll(byName.getOrDefault(name, List.of()));
    }
    Host best = null;
    int most = ENOUGH - 1;
    for (Host candidate : candidates) {
      int score = candidate.tells(host) ? 0 : evidence(candidate.facts.get(0), facts).size();
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    if (best != null) {
      best.takeTellers(host);
      into.put(host.id, best.id);
      return;
    }
    for (String name : names) {
      List<Host> named = byName.computeIfAbsent(name, n -> new ArrayList<>());
      if (named.size() < MOST) {
        named.add(host);
      }
    }
  }

  /** What it can be found by, each with each of its days. */
  private static List<String> names(Facts facts) {
    Set<String> things = new LinkedHashSet<>(facts.people());
    facts.places().forEach(place -> things.add(Spots.of(place)));
    facts.topics().stream().filter(id -> id.startsWith("loc:")).forEach(things::add);
    facts.matters().stream().filter(ComparedMatters::isRare).forEach(things::add);
    facts.figures().forEach(number -> things.add(String.valueOf(number)));
    List<String> names = new ArrayList<>();
    DayRange window = ComparedDates.window(facts);
    for (LocalDate day = window.first(); !day.isAfter(window.last()); day = day.plusDays(1)) {
      for (String thing : things) {
        names.add(day + " " + thing);
      }
    }
    return names;
  }

  /** Why two accounts of two kinds are one event; forbidden where they are not. */
  static Match match(Facts a, Facts b) {
    List<String> evidence = evidence(a, b);
    return evidence.size() >= ENOUGH
        ? new Match(EventMatcher.ENOUGH, evidence)
        : Match.forbidden("different kinds of events");
  }

  /** What speaks for one event though they are told as two kinds, in words; none if barred. */
  private static List<String> evidence(Facts a, Facts b) {
    if (a.family().kin() == b.family().kin()
        || a.negated() != b.negated()
        || isUnreal(a) != isUnreal(b)
        || !ComparedDates.areDaysThatMeet(a, b)) {
      return List.of();
    }
    List<String> evidence = new ArrayList<>();
    boolean told = isOfAttack(a, b) || isOfAttack(b, a);
    if (!told && (isAbout(a, b) || isAbout(b, a))) {
      return List.of();
    }
    List<String> people = Comparison.common(a.people(), b.people());
    if (!people.isEmpty()) {
      evidence.add("both name: " + Comparison.names(a.people(), b.people()));
    }
    // Those who met somewhere do many things there.
    boolean met = a.family() == EventFamily.TALK || b.family() == EventFamily.TALK;
    List<String> places = met && !people.isEmpty() ? List.of() : places(a, b);
    for (String place : places) {
      evidence.add("the same place: {" + place + "}");
    }
    for (String matter : Comparison.common(a.matters(), b.matters())) {
      if (ComparedMatters.isRare(matter) && (places.isEmpty() || !SITES.contains(matter))) {
        evidence.add("both speak of: " + matter.replace('-', ' '));
      }
    }
    for (Integer number : Comparison.common(a.figures(), b.figures())) {
      evidence.add("the same figure: " + number);
    }
    for (Integer number : Comparison.common(a.dead(), b.dead())) {
      if (number >= TELLING) {
        evidence.add("the same number of dead: " + number);
      }
    }
    if (told) {
      evidence.add("an accusation, and the attack that it tells of");
    }
    return evidence;
  }

  private static boolean isUnreal(Facts facts) {
    return facts.reality() == Facts.Reality.UNREAL && !facts.family().isSpeech();
  }

  /** The narrow places of both, and those that somebody speaks of and where the other happens. */
  private static List<String> places(Facts a, Facts b) {
    Set<String> places = new TreeSet<>();
    for (Place here : a.places()) {
      String spot = Spots.of(here);
      if (b.topics().contains(here.id())
          || b.places().stream().map(Spots::of).anyMatch(spot::equals)) {
        places.add(here.id());
      }
    }
    b.places().stream().map(Place::id).filter(a.topics()::contains).forEach(places::add);
    return List.copyOf(places);
  }

  /** Whether the one is somebody's words of a deed that is not his: a demand, praise, a denial. */
  private static boolean isAbout(Facts words, Facts deed) {
    return words.family().kin() == EventFamily.WORDS
        && (words.family() == EventFamily.REFUSAL
            || Collections.disjoint(words.sources(), deed.sources()));
  }

  /** Whether who accuses whom in the one was struck by whom in the other. */
  private static boolean isOfAttack(Facts accusation, Facts attack) {
    return accusation.family() == EventFamily.ACCUSATION
        && attack.family().isViolent()
        && !Collections.disjoint(accusation.sources(), attack.targets())
        && !Collections.disjoint(accusation.targets(), attack.sources());
  }
}
