// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The people, places, organisations and offices that the project knows by name, with ids that stay.
 *
 * <p>Ministries, armies and offices exist for every state, listed or not: {@code
 * org:defence-ministry-aze} and {@code office:foreign-minister-rus} are made from the kinds of
 * {@code bodies.tsv} and {@code offices.tsv}. Immutable and safe for any number of threads.
 */
public final class Gazetteer {
  private final Map<String, GazetteerEntry> entries;
  private final Map<String, GazetteerEntry> states;
  private final Map<String, String> adjectives;
  private final Map<String, String> speaksFor;
  private final Map<String, List<Holder>> holders;
  private final Map<String, List<Holder>> terms;
  private final Map<String, String> capitals;
  private final Map<String, String> seats;
  private final Map<String, String> buildings;
  private final Map<String, String> sites;
  private final Set<String> women;
  private final Set<String> composed;

  Gazetteer(GazetteerTables tables) {
    this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(tables.entries)));
    this.states = Map.copyOf(tables.states);
    this.adjectives = Map.copyOf(tables.adjectives);
    this.speaksFor = Map.copyOf(tables.speaksFor);
    this.holders = Map.copyOf(tables.holders);
    this.terms =
        new TreeMap<>(tables.holders)
            .values().stream().flatMap(List::stream).collect(Collectors.groupingBy(Holder::person));
    this.capitals = Map.copyOf(tables.capitals);
    this.seats = Map.copyOf(tables.seats);
    this.buildings = Map.copyOf(tables.buildings);
    this.sites = Sites.read(tables.entries);
    this.women = Set.copyOf(tables.women);
    this.composed = Set.copyOf(tables.composed);
  }

  private static final class Standard {
    static final Gazetteer INSTANCE = new Gazetteer(GazetteerTables.load());
  }

  /** The project's own tables and CLDR's names of states and capitals. */
  public static Gazetteer standard() {
    return Standard.INSTANCE;
  }

  public Optional<GazetteerEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** All entries, by id. */
  public Collection<GazetteerEntry> entries() {
    return entries.values();
  }

  /** The canonical English name. */
  public Optional<String> name(String id) {
    return entry(id).map(GazetteerEntry::name);
  }

  /** ISO 3166-1 alpha-3 of the state that an entry belongs to or is. */
  public Optional<String> country(String id) {
    return entry(id).flatMap(GazetteerEntry::country);
  }

  /** The form to show in a language: {@code fa, ar, en, ru, tr, az, hy}. */
  public Optional<String> label(String id, String language) {
    return entry(id).flatMap(entry -> entry.label(language));
  }

  /** The state with an ISO 3166-1 alpha-3 code. */
  public Optional<GazetteerEntry> state(String alpha3) {
    return Optional.ofNullable(states.get(alpha3));
  }

  /** The English adjective of a state: "Armenian". */
  public String adjective(String alpha3) {
    String known = adjectives.get(alpha3);
    return known != null ? known : state(alpha3).map(GazetteerEntry::name).orElse(alpha3);
  }

  /** The seat of a state. */
  public Optional<GazetteerEntry> capital(String alpha3) {
    return capitals.entrySet().stream()
        .filter(e -> e.getValue().equals(alpha3))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .flatMap(this::entry);
  }

  /** The state whose seat a place is. */
  public Optional<String> capitalOf(String placeId) {
    return Optional.ofNullable(capitals.get(placeId));
  }

  /** The body of several states that news means by the capital in which it sits. */
  public Optional<GazetteerEntry> bodyAt(String placeId) {
    return Optional.ofNullable(seats.get(placeId)).flatMap(this::entry);
  }

  /** The building that bears the name of a body: one meets in the White House. */
  public Optional<GazetteerEntry> buildingOf(String bodyId) {
    return Optional.ofNullable(buildings.get(bodyId)).flatMap(this::entry);
  }

  /** The id of the town in which a palace, a square or an airport lies, or which it serves. */
  public Optional<String> townOf(String siteId) {
    return Optional.ofNullable(sites.get(siteId));
  }

  /** Whether a person of the tables is a woman; empty for whoever stands in none. */
  public Optional<Boolean> isWoman(String personId) {
    return entry(personId).map(known -> women.contains(known.id()));
  }

  /** Whether an organisation is in no table: it was made from a kind of body and a state. */
  boolean isComposed(String id) {
    return composed.contains(id);
  }

  /** The organisation that an office leads or speaks for. */
  public Optional<GazetteerEntry> organisationOf(String officeId) {
    return Optional.ofNullable(speaksFor.get(officeId)).flatMap(this::entry);
  }

  /** Who held an office on a day, where the table of terms knows. */
  public Optional<Holder> holder(String officeId, LocalDate day) {
    return holders.getOrDefault(officeId, List.of()).stream()
        .filter(term -> term.covers(day))
        .findFirst();
  }

  /** All known terms of an office, in the table's order. */
  public List<Holder> holders(String officeId) {
    return holders.getOrDefault(officeId, List.of());
  }

  /** The offices that a person held, by office and then in the table's order. */
  public List<Holder> terms(String personId) {
    return terms.getOrDefault(personId, List.of());
  }
}
