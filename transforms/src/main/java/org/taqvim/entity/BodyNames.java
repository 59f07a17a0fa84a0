// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.language.PackTable.Row;

/**
 * Names of ministries and armies in the languages that are neither Persian nor Arabic: templates of
 * {@code bodies.tsv} filled with what {@code states.tsv} says about the state inside such a name.
 */
final class BodyNames {
  private static final List<String> LANGUAGES = List.of("ru", "tr", "az", "hy");

  private final Map<String, Map<String, List<String>>> states = new HashMap<>();

  void add(String country, Row state) {
    Map<String, List<String>> names = new TreeMap<>();
    LANGUAGES.forEach(language -> names.put(language, state.list("of-" + language)));
    states.put(country, names);
  }

  /** All names of a body, by language; none where the table does not hold the state. */
  Map<String, List<String>> of(Row body, String country) {
    Map<String, List<String>> forms = new TreeMap<>();
    states
        .getOrDefault(country, Map.of())
        .forEach(
            (language, names) ->
                forms.put(
                    language,
                    names.stream()
                        .flatMap(n -> body.list(language).stream().map(t -> t.replace("%s", n)))
                        .toList()));
    return forms;
  }
}
