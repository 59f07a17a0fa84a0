// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;

/**
 * Reads the gazetteer's tables of {@code org/taqvim/entity/} and adds CLDR's names.
 *
 * <p>In forms of people a {@code /} stands before the part that names the person alone once the
 * whole name has been used, {@code //} before a part that does so anywhere.
 */
final class GazetteerTables {
  private static final String ROOT = "org/taqvim/entity/";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_IDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");
  private static final Set<String> ARTICLED =
      Set.of(
          "United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines");
  static final List<String> LANGUAGES = List.of("fa", "ar", "en", "ru", "tr", "az", "hy");

  final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
  final Map<String, GazetteerEntry> states = new LinkedHashMap<>();
  final Map<String, String> adjectives = new LinkedHashMap<>();

  /** The Arabic adjectives of nationality, masculine, without article. */
  private final Map<String, String> arabic = new LinkedHashMap<>();

  private final BodyNames bodyNames = new BodyNames();

  final Map<String, String> speaksFor = new LinkedHashMap<>();
  final Map<String, List<Holder>> holders = new LinkedHashMap<>();
  final Map<String, String> capitals = new LinkedHashMap<>();
  final Map<String, String> seats = new LinkedHashMap<>();
  final Map<String, String> buildings = new LinkedHashMap<>();
  final Set<String> women = new LinkedHashSet<>();
  final Set<String> composed = new LinkedHashSet<>();

  private GazetteerTables() {}

  static GazetteerTables load() {
    GazetteerTables tables = new GazetteerTables();
    tables.states();
    tables.rows("places");
    tables.rows("organisations");
    tables.rows("people");
    tables.bodies();
    tables.offices();
    tables.groups();
    tables.terms();
    table("seats").rows().forEach(r -> tables.seats.put(r.get("place"), r.get("body")));
    table("buildings").rows().forEach(r -> tables.buildings.put(r.get("body"), r.get("place")));
    table("women").rows().forEach(r -> tables.women.add(r.get("id")));
    return tables;
  }

  static PackTable table(String name) {
    return PackTable.resource(ROOT + name + ".tsv");
  }

  private void states() {
    Map<String, Row> listed = new LinkedHashMap<>();
    table("states").rows().forEach(row -> listed.put(row.get("iso3"), row));
    for (String alpha2 : ULocale.getISOCountries()) {
      ULocale region = new ULocale("und", alpha2);
      String alpha3 = region.getISO3Country();
      if (!alpha3.isEmpty()) {
        state(alpha3, Optional.ofNullable(listed.remove(alpha3)), Optional.of(region));
      }
    }
    listed.forEach((alpha3, row) -> state(alpha3, Optional.of(row), Optional.empty())); // former
  }

  /**
   * Adds a state.
   *
   * @param row what the table has beside CLDR's names of it
   * @param region the state as CLDR knows it; empty for one that is no more
   */
  private void state(String alpha3, Optional<Row> row, Optional<ULocale> region) {
    String name =
        row.map(r -> r.get("name"))
            .filter(n -> !n.isEmpty())
            .orElseGet(() -> region.orElseThrow().getDisplayCountry(ULocale.ENGLISH));
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      List<String> all = new ArrayList<>();
      row.filter(r -> language.equals("fa") || language.equals("ar"))
          .ifPresent(r -> all.addAll(r.list(language)));
      region
          .map(r -> plain(r.getDisplayCountry(new ULocale(language))))
          .filter(t -> all.stream().noneMatch(own -> own.endsWith(" " + t)) || all.contains(t))
          .ifPresent(all::add);
      forms.put(language, all.stream().distinct().toList());
    }
    Optional<String> wikidata = row.map(r -> r.get("wikidata")).filter(q -> !q.isEmpty());
    GazetteerEntry entry =
        new GazetteerEntry(
            "loc:" + slug(name),
            name,
            "state",
            Optional.of(alpha3),
            Optional.empty(),
            Optional.empty(),
            wikidata,
            forms,
            Map.of(),
            Set.of());
    entries.put(entry.id(), entry);
    states.put(alpha3, entry);
    row.ifPresent(
        r -> {
          adjectives.put(alpha3, r.get("adjective"));
          bodyNames.add(alpha3, r);
          r.list("adjective-ar").stream().findFirst().ifPresent(a -> arabic.put(alpha3, a));
          if (!r.get("capital").isEmpty()) {
            capitals.put(r.get("capital"), alpha3);
          }
        });
  }

  /** CLDR writes some names with an abbreviation in brackets. */
  private static String plain(String name) {
    int bracket = name.indexOf('(');
    return bracket > 0 ? name.substring(0, bracket).strip() : name;
  }

  private void rows(String name) {
    PackTable table = table(name);
    for (Row row : table.rows()) {
      Map<String, List<String>> forms = new LinkedHashMap<>();
      for (String language : LANGUAGES) {
        List<String> all = new ArrayList<>(row.list(language));
        if (table.columns().contains("zone") && !row.get("zone").isEmpty()) {
          String cldr =
              TimeZoneNames.getInstance(new ULocale(language))
                  .getExemplarLocationName(row.get("zone"));
          if (cldr != null && all.stream().noneMatch(cldr::equals)) {
            all.add(cldr);
          }
        }
        forms.put(language, all);
      }
      boolean place = table.columns().contains("lat");
      String kind = table.columns().contains("kind") ? row.get("kind") : "person";
      GazetteerEntry entry =
          new GazetteerEntry(
              row.get("id"),
              row.get("name"),
              kind,
              text(row, "country"),
              place ? text(row, "lat").map(Double::valueOf) : Optional.empty(),
              place ? text(row, "lon").map(Double::valueOf) : Optional.empty(),
              text(row, "wikidata"),
              forms,
              place ? also(row) : Map.of(),
              place ? Set.copyOf(row.list("within")) : Set.of());
      if (entries.put(entry.id(), entry) != null) {
        throw row.error("the id is taken: " + entry.id());
      }
    }
    for (GazetteerEntry entry : entries.values()) {
      if (!entries.keySet().containsAll(entry.within())) {
        throw new IllegalStateException(entry.id() + " is within what no table holds");
      }
    }
  }

  /** The other name of a place that was renamed: in English, Persian and Arabic. */
  private static Map<String, String> also(Row row) {
    List<String> names = row.list("also");
    if (names.isEmpty()) {
      return Map.of();
    }
    if (names.size() != 3) {
      throw row.error("also wants three names: English, Persian, Arabic");
    }
    return Map.of("en", names.get(0), "fa", names.get(1), "ar", names.get(2));
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }

  private void bodies() {
    for (Row row : table("bodies").rows()) {
      for (GazetteerEntry state : states.values()) {
        String id = "org:" + row.get("code") + "-" + code(state);
        if (!entries.containsKey(id)) {
          composed.add(id);
          GazetteerEntry body =
              made(id, row, state, row.get("kind"), row.get("name"), row.get("adjectival"));
          Map<String, List<String>> forms = new LinkedHashMap<>(body.forms());
          forms.putAll(bodyNames.of(row, state.country().orElseThrow()));
          entries.put(id, body.withForms(forms));
        }
      }
    }
  }

  private void offices() {
    for (Row row : table("offices").rows()) {
      for (GazetteerEntry state : states.values()) {
        String id = "office:" + row.get("code") + "-" + code(state);
        entries.computeIfAbsent(id, i -> made(i, row, state, row.get("kind"), row.get("name"), ""));
        if (!row.get("of").isEmpty()) {
          speaksFor.put(id, "org:" + row.get("of") + "-" + code(state));
        }
      }
    }
  }

  private void groups() {
    for (Row row : table("groups").rows()) {
      String code = "group:" + row.get("code");
      for (GazetteerEntry state : states.values()) {
        String id = code + "-" + code(state);
        entries.put(id, made(id, row, state, "group", row.get("name"), row.get("name")));
      }
      String alone = row.get("alone");
      if (!alone.isEmpty()) {
        entries.put(
            code,
            new GazetteerEntry(
                code,
                alone,
                "group",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                    "fa", row.list("fa-alone"),
                    "ar", row.list("ar-alone")),
                Map.of(),
                Set.of()));
      }
    }
  }

  private GazetteerEntry made(
      String id, Row row, GazetteerEntry state, String kind, String template, String adjectival) {
    String country = state.country().orElseThrow();
    String adjective = adjectives.getOrDefault(country, state.name());
    String name =
        (adjectival.isEmpty() ? template : adjectival)
            .replace("%a", adjective)
            .replace("%s", withArticle(state.name()));
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (String language : List.of("fa", "ar")) {
      label(row.list(language), language, state).ifPresent(l -> forms.put(language, List.of(l)));
    }
    return new GazetteerEntry(
        id,
        name,
        kind,
        state.country(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        forms,
        Map.of(),
        Set.of());
  }

  /** The first of the templates that the state can fill. */
  private Optional<String> label(List<String> templates, String language, GazetteerEntry state) {
    Optional<String> adjective = Optional.ofNullable(arabic.get(state.country().orElseThrow()));
    return templates.stream()
        .filter(form -> adjective.isPresent() || !(form.contains("%m") || form.contains("%f")))
        .findFirst()
        .map(
            form ->
                form.replace("%m", adjective.map(a -> Nationality.definite(a, false)).orElse(""))
                    .replace("%f", adjective.map(a -> Nationality.definite(a, true)).orElse(""))
                    .replace("%s", state.forms().get(language).get(0)));
  }

  /** English puts the article before a few states' names inside a longer name. */
  private static String withArticle(String state) {
    return ARTICLED.contains(state) ? "the " + state : state;
  }

  private void terms() {
    PackTable terms = table("terms").expect("office", "person", "from", "to", "source", "seen");
    for (Row row : terms.rows()) {
      String office = "office:" + row.get("office");
      GazetteerEntry person = entries.get(row.get("person"));
      if (person == null || !entries.containsKey(office)) {
        throw row.error("unknown office or person");
      }
      holders
          .computeIfAbsent(office, key -> new ArrayList<>())
          .add(
              new Holder(
                  office,
                  person.id(),
                  person.name(),
                  row.firstDay("from").orElseThrow(() -> row.error("a term without beginning")),
                  row.lastDay("to")));
    }
  }

  static String code(GazetteerEntry state) {
    return state.country().orElseThrow().toLowerCase(Locale.ROOT);
  }

  /** A name in lower-case ASCII with hyphens, as ids have it. */
  static String slug(String name) {
    String plain =
        MARKS
            .matcher(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD))
            .replaceAll("")
            .replace('\u0131', 'i')
            .replace('\u0259', 'e')
            .toLowerCase(Locale.ROOT);
    return EDGES.matcher(NOT_IN_IDS.matcher(plain).replaceAll("-")).replaceAll("");
  }
}
