// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody or something with a name, the same in every language.
 *
 * @param id {@code per:}, {@code loc:}, {@code org:}, {@code office:} or {@code group:} and a slug
 * @param name the canonical English name
 * @param kind for a place what it is ({@code state, capital, town, village, district, …}); for an
 *     organisation {@code organisation}, {@code forces} or {@code media}; else the id's prefix
 * @param country ISO 3166-1 alpha-3 of the state that it belongs to or is
 * @param latitude degrees north (WGS 84), for places that are one spot
 * @param longitude degrees east
 * @param wikidata the item, where it is certain
 * @param forms the forms of the name by language (ISO 639), the one to show first
 * @param also by language, the other name of a place that both sides call differently
 * @param within ids of places in whose neighbourhood this one is meant and not its namesake; empty
 *     for what news means by the name without more
 */
public record GazetteerEntry(
    String id,
    String name,
    String kind,
    Optional<String> country,
    Optional<Double> latitude,
    Optional<Double> longitude,
    Optional<String> wikidata,
    Map<String, List<String>> forms,
    Map<String, String> also,
    Set<String> within) {
  /** A kind of place; also the code of words for it before a name. */
  static final String VILLAGE = "village";

  public GazetteerEntry {
    forms = Map.copyOf(forms);
    also = Map.copyOf(also);
    within = Set.copyOf(within);
  }

  GazetteerEntry withForms(Map<String, List<String>> others) {
    return new GazetteerEntry(
        id, name, kind, country, latitude, longitude, wikidata, others, also, within);
  }

  /** The form to show in a language with the place's other name, where it has one. */
  public Optional<String> shown(String language) {
    String other = also.get(language);
    return label(language).map(name -> other == null ? name : name + " (" + other + ")");
  }

  /** The form to show in a language. */
  public Optional<String> label(String language) {
    if (language.equals("en")) {
      return Optional.of(name);
    }
    List<String> found = forms.getOrDefault(language, List.of());
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).replace("/", ""));
  }
}
