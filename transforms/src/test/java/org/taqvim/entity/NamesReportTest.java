// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taqvim.text.TokenizedText;

/** Holds names to {@code testdata/reports/names.txt}: no figure may be worse than there. */
class NamesReportTest {
  private static final Path REPORT = NameCases.TESTDATA.resolve("reports/names.txt");
  private static final Pattern ROW = Pattern.compile("(\\S.*?) +(\\d\\.\\d{3})( .*)?");
  private static final double ROUNDING = 0.0006;
  private static final EntityType LOC = EntityType.LOC;
  private static final Set<String> SETTLEMENTS = Set.of("capital", "city", "town", "village");

  private final Map<String, Integer> right = new TreeMap<>();
  private final Map<String, Integer> all = new TreeMap<>();
  private final List<String> confusions = new ArrayList<>();

  @Test
  void noFigureIsWorseThanTheCommittedReport() throws IOException {
    linking();
    for (String language : List.of("fa", "ar", "ru", "hy", "az")) {
      soundAlone(language);
    }
    placesNotListed();
    sentences("fa");
    sentences("ar");
    if ("update".equals(System.getProperty("taqvim.reports"))) {
      Files.writeString(REPORT, text());
    }
    for (String line : Files.readAllLines(REPORT)) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && all.containsKey(row.group(1))) {
        assertThat(share(row.group(1)))
            .as(row.group(1) + " " + confusions)
            .isGreaterThanOrEqualTo(Double.parseDouble(row.group(2)) - ROUNDING);
      }
    }
  }

  private void linking() throws IOException {
    for (NameCases.Form form : NameCases.linking()) {
      String sort = form.isNegative() ? "left alone" : "linked";
      boolean isRight = form.isRight();
      count("linking", isRight);
      count("linking " + sort, isRight);
      count("linking " + form.language() + " " + form.type() + " " + sort, isRight);
      if (!isRight) {
        confusions.add(
            "%s %s: %s, not %s"
                .formatted(form.language(), form.form(), form.link().id(), form.id()));
      }
    }
  }

  /**
   * People by their first form, settlements by each, when all forms of the language are unknown.
   */
  private void soundAlone(String language) {
    Set<String> others = new HashSet<>(GazetteerTables.LANGUAGES);
    others.remove(language);
    EntityLinker linker = new EntityLinker(Gazetteer.standard(), others);
    for (GazetteerEntry entry : Gazetteer.standard().entries()) {
      List<String> forms = entry.forms().getOrDefault(language, List.of());
      if (entry.id().startsWith("per:") && !forms.isEmpty() && forms.get(0).contains(" ")) {
        String form = entry.label(language).orElseThrow();
        soundAlone(language, entry, linker.person(form, language, Set.of()), form, "PER");
      } else if (SETTLEMENTS.contains(entry.kind()) && entry.within().isEmpty()) {
        forms.stream()
            .filter(form -> !form.contains(" "))
            .forEach(f -> soundAlone(language, entry, linker.link(LOC, f, language), f, "LOC"));
      }
    }
  }

  private void soundAlone(
      String language, GazetteerEntry entry, EntityLinker.Link link, String form, String type) {
    boolean isRight = link.id().equals(entry.id());
    String row = "sound alone " + language + " " + type;
    count(row + " linked", isRight);
    count(row + " not wrong", isRight || !link.isListed());
    if (!isRight && link.isListed()) {
      confusions.add("%s %s: %s, not %s".formatted(row, form, link.id(), entry.id()));
    }
  }

  /** Settlements as if no table held them, every fifth: each of their names must stay open. */
  private void placesNotListed() {
    List<GazetteerEntry> all =
        Gazetteer.standard().entries().stream()
            .filter(e -> SETTLEMENTS.contains(e.kind()) && e.within().isEmpty())
            .toList();
    for (int i = 0; i < all.size(); i += 5) {
      GazetteerEntry missing = all.get(i);
      PlacesBySound places = new PlacesBySound();
      for (GazetteerEntry entry : all) {
        if (!entry.id().startsWith(missing.id())) {
          entry.forms().forEach((l, forms) -> forms.forEach(f -> places.add(entry, f, l)));
        }
      }
      new TreeMap<>(missing.forms())
          .forEach(
              (language, forms) -> forms.forEach(f -> notListed(missing, places, f, language)));
    }
  }

  private void notListed(
      GazetteerEntry missing, PlacesBySound places, String form, String language) {
    Optional<String> found = places.find(form, language);
    count("sound alone LOC that no table holds left alone", found.isEmpty());
    found.ifPresent(
        id ->
            confusions.add(
                "not listed %s %s (%s): %s".formatted(language, form, missing.id(), id)));
  }

  private void sentences(String language) throws IOException {
    for (NameCases.Sentence sentence : NameCases.sentences(language)) {
      Set<NameCases.Name> wanted = new HashSet<>(sentence.names());
      List<EntityMention> found =
          EntityTagger.forLanguage(language)
              .tag(TokenizedText.of(sentence.text()), List.of())
              .entities();
      for (EntityMention mention : found) {
        NameCases.Name name = new NameCases.Name(mention.begin(), mention.end(), mention.id());
        boolean isRight = wanted.contains(name);
        if (!isRight && !name.isListed()) {
          continue;
        }
        count("sentences " + language + " " + mention.type() + " precision", isRight);
        if (!isRight) {
          confusions.add("%s %s: %s too many".formatted(language, mention.text(), mention.id()));
        }
      }
      for (NameCases.Name name : sentence.names()) {
        String type = name.id().substring(0, 3).toUpperCase(Locale.ROOT);
        boolean isRight =
            found.stream().anyMatch(m -> m.begin() == name.begin() && m.id().equals(name.id()));
        count("sentences " + language + " " + type + " recall", isRight);
        if (!isRight) {
          confusions.add(
              "%s %s: %s missed"
                  .formatted(
                      language, sentence.text().substring(name.begin(), name.end()), name.id()));
        }
      }
    }
  }

  private void count(String row, boolean isRight) {
    right.merge(row, isRight ? 1 : 0, Integer::sum);
    all.merge(row, 1, Integer::sum);
  }

  private double share(String row) {
    return (double) right.get(row) / all.get(row);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("# Names: forms linked to their ids (testdata/entity/linking.tsv; 'left alone':\n");
    text.append("# namesakes and words that sound alike), names of sentences with their ids\n");
    text.append(
        "# (testdata/lang/*/entities.tsv), written by those who wrote the rules; 'sound alone':\n"
            + "# every listed person and settlement by forms of a language whose forms are all hidden,\n"
            + "# 'not wrong': linked rightly or left alone; 'that no table holds': settlements hidden\n"
            + "# altogether (what is mistaken then mostly has a namesake).\n");
    text.append("# mvn -B -pl transforms test -Dtest=NamesReportTest -Dtaqvim.reports=update\n");
    all.forEach(
        (row, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-36s %.3f  %d of %d\n",
                    row,
                    share(row),
                    right.get(row),
                    count)));
    text.append("\n# What was mistaken for what\n");
    confusions.forEach(line -> text.append("# ").append(line).append('\n'));
    return text.toString();
  }
}
