// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.entity.Holder;
import org.taqvim.event.ConflictProfile;
import org.taqvim.language.PackTable;

/** What the built-in gazetteer knows of actors and places. Safe for any number of threads. */
public final class StandardActors implements KnownActors {
  private static final Set<String> BROAD =
      Set.of("state", "former state", "region", "border", "continent", "sea", "river", "mountain");

  /** Offices whose holders news hardly names before and after. */
  private static final Set<String> FLEETING =
      Set.of(
          "foreign-minister",
          "deputy-foreign-minister",
          "defence-minister",
          "foreign-spokesperson",
          "defence-spokesperson",
          "presidential-spokesperson",
          "government-spokesperson",
          "national-security-adviser",
          "chief-of-staff",
          "ambassador");

  private final Gazetteer gazetteer;
  private final Map<String, String> allegiance = new TreeMap<>(ConflictProfile.alliesOfBuiltIns());
  private final Map<String, List<Term>> mandates = new TreeMap<>();
  private final Map<String, Optional<Term>> terms = new ConcurrentHashMap<>();

  private StandardActors(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    PackTable.resource("org/taqvim/dating/spokesmen.tsv")
        .expect("id", "body", "note")
        .rows()
        .forEach(r -> allegiance.put(r.get("id"), r.get("body")));
    PackTable.resource("org/taqvim/dating/mandates.tsv")
        .expect("office", "person", "from", "to", "lasting", "source", "seen")
        .rows()
        .forEach(this::mandate);
  }

  private void mandate(PackTable.Row row) {
    GazetteerEntry person =
        gazetteer
            .entry(row.get("person"))
            .orElseThrow(() -> row.error("unknown person: " + row.get("person")));
    Term term =
        new Term(
            person.name(),
            row.firstDay("from").orElseThrow(() -> row.error("a mandate without beginning")),
            row.lastDay("to"),
            row.get("lasting").equals("yes"));
    mandates.computeIfAbsent(person.id(), p -> new ArrayList<>()).add(term);
  }

  private static final class Lazy {
    static final StandardActors INSTANCE = new StandardActors(Gazetteer.standard());
  }

  public static StandardActors instance() {
    return Lazy.INSTANCE;
  }

  /**
   * The side of a conflict that an actor fights on, or the body of states that it speaks for, else
   * the state that it belongs to.
   */
  @Override
  public Optional<String> state(String actorId) {
    String side = allegiance.get(actorId);
    if (side != null) {
      return Optional.of(side);
    }
    Optional<String> country = gazetteer.country(actorId);
    return country.isPresent() ? country : bySuffix(actorId);
  }

  /** Groups and offices end in their state's code. */
  private Optional<String> bySuffix(String id) {
    int dash = id.lastIndexOf('-');
    if (dash < 0 || id.length() - dash != 4 || id.startsWith("per:")) {
      return Optional.empty();
    }
    String code = id.substring(dash + 1).toUpperCase(Locale.ROOT);
    return gazetteer.state(code).isPresent() ? Optional.of(code) : Optional.empty();
  }

  @Override
  public Optional<String> holder(String officeId, LocalDate day) {
    return gazetteer.holder(officeId, day).map(Holder::person);
  }

  @Override
  public Optional<Term> term(String personId) {
    return terms.computeIfAbsent(personId, this::find);
  }

  private Optional<Term> find(String personId) {
    List<Term> held = new ArrayList<>(mandates.getOrDefault(personId, List.of()));
    for (Holder h : gazetteer.terms(personId)) {
      held.add(new Term(h.name(), h.from(), h.to(), !isFleeting(h.office())));
    }
    if (held.isEmpty()) {
      return Optional.empty();
    }
    boolean over = held.stream().allMatch(t -> t.to().isPresent());
    return Optional.of(
        new Term(
            held.get(0).name(),
            held.stream().map(Term::from).min(Comparator.naturalOrder()).orElseThrow(),
            held.stream()
                .flatMap(t -> t.to().stream())
                .max(Comparator.naturalOrder())
                .filter(to -> over),
            held.stream().anyMatch(Term::lasting)));
  }

  private static boolean isFleeting(String officeId) {
    return FLEETING.stream().anyMatch(office -> officeId.startsWith("office:" + office + "-"));
  }

  @Override
  public boolean isBroad(String placeId) {
    return gazetteer.entry(placeId).map(GazetteerEntry::kind).filter(BROAD::contains).isPresent();
  }

  @Override
  public boolean isCapital(String placeId) {
    return gazetteer.capitalOf(placeId).isPresent();
  }
}
