// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;

/** Fills the trie of one language: the gazetteer's forms, nationalities and grammar words. */
final class NameIndex {
  private static final int MIN_FOREIGN_KEY = 5;

  /** A whole name in another spelling is as long as this, that it be no other name or word. */
  private static final int MIN_VARIANT_KEY = 8;

  /** A last name this short ("May") is as often a word: it stands alone only where marked. */
  private static final int TWO_LETTERS = 2;

  private final Gazetteer gazetteer;
  private final String language;
  private final NameTrie trie = new NameTrie();
  private final SpellingVariants spellings;

  private NameIndex(Gazetteer gazetteer, String language) {
    this.gazetteer = gazetteer;
    this.language = language;
    this.spellings = new SpellingVariants(language);
  }

  static NameTrie of(Gazetteer gazetteer, LanguagePack pack) {
    String language = pack.property("language").orElse(pack.tag());
    NameIndex index = new NameIndex(gazetteer, language);
    gazetteer.entries().forEach(entry -> index.addEntry(entry, true));
    index.addNationalities();
    for (PackTable table : pack.tables("actors")) {
      table.expect("class", "code", "forms").rows().forEach(index::addWord);
    }
    gazetteer.entries().forEach(entry -> index.addEntry(entry, false));
    gazetteer.entries().forEach(index::addSpellings);
    return index.trie;
  }

  /** Own forms come before other languages': where both have a key, the own meaning alone holds. */
  private void addEntry(GazetteerEntry entry, boolean ownForms) {
    boolean word = entry.id().startsWith("office:") || entry.id().startsWith("group:");
    if (word || gazetteer.isComposed(entry.id())) {
      return;
    }
    WordClass wordClass = wordClass(entry);
    for (Map.Entry<String, List<String>> forms : entry.forms().entrySet()) {
      boolean own = forms.getKey().equals(language);
      if (own != ownForms || (own && entry.kind().equals("border"))) {
        continue;
      }
      for (String form : forms.getValue()) {
        if (own || !isHeaded(entry, form)) {
          addForm(entry, wordClass, form, own);
        }
      }
    }
    if (!ownForms) {
      addForm(entry, wordClass, entry.name(), false);
    }
  }

  /** What is spelt as a listed form is means that alone: other spellings of people come last. */
  private void addSpellings(GazetteerEntry person) {
    if (wordClass(person) != WordClass.PERSON) {
      return;
    }
    for (String form : person.forms().getOrDefault(language, List.of())) {
      boolean several = form.indexOf(' ') > 0;
      if (several && Normalizer.key(form).length() >= MIN_VARIANT_KEY) {
        spellings.of(form).forEach(s -> addForm(person, WordClass.PERSON, s, false));
      }
    }
  }

  /** A name that this language tells behind "city" or "village" only is a word of it as well. */
  private boolean isHeaded(GazetteerEntry entry, String form) {
    String name = " " + Normalizer.fold(form);
    return entry.forms().getOrDefault(language, List.of()).stream()
        .anyMatch(own -> Normalizer.fold(own).endsWith(name));
  }

  private static WordClass wordClass(GazetteerEntry entry) {
    if (entry.id().startsWith("per:")) {
      return WordClass.PERSON;
    }
    if (entry.id().startsWith("org:")) {
      return WordClass.ORGANISATION;
    }
    return entry.kind().equals("state") ? WordClass.STATE : WordClass.PLACE;
  }

  private void addForm(GazetteerEntry entry, WordClass wordClass, String form, boolean own) {
    int slash = form.indexOf('/');
    String whole = form.replace("/", "");
    add(whole, wordClass, entry.id(), own, false);
    if (wordClass != WordClass.PERSON) {
      return;
    }
    boolean alone = slash >= 0 && form.startsWith("//", slash);
    String surname =
        slash >= 0
            ? form.substring(slash).replace("/", "")
            : whole.substring(whole.lastIndexOf(' ') + 1);
    boolean marked = slash >= 0 || Normalizer.key(surname).length() > TWO_LETTERS;
    if (marked && (!surname.equals(whole) || alone)) {
      add(surname, WordClass.SURNAME, entry.id(), own, alone);
    }
  }

  private void add(String form, WordClass wordClass, String id, boolean own, boolean alone) {
    String key = Normalizer.key(form);
    if (key.length() < (own ? 2 : MIN_FOREIGN_KEY)) {
      return;
    }
    if (!own && trie.holdsOwn(key)) {
      return;
    }
    int blanks =
        (int) Normalizer.fold(form).chars().filter(c -> c == ' ' || c == Letters.ZWNJ).count();
    trie.add(key, new Lexeme(wordClass, id, blanks, alone), own);
  }

  private void addNationalities() {
    for (Row row : GazetteerTables.table("states").rows()) {
      GazetteerEntry state =
          gazetteer.state(row.get("iso3")).orElseThrow(() -> row.error("no such state"));
      List<String> forms = new ArrayList<>();
      for (String base : row.list("adjective-" + language)) {
        forms.addAll(Nationality.forms(language, base));
      }
      for (String form : forms) {
        add(form, WordClass.DEMONYM, state.id(), true, false);
      }
      for (String form : row.list("people-" + language)) {
        add(form, WordClass.PEOPLE, state.id(), true, false);
      }
    }
  }

  private void addWord(Row row) {
    WordClass wordClass = WordClass.valueOf(row.get("class"));
    for (String form : row.list("forms")) {
      add(form, wordClass, row.get("code"), true, false);
    }
  }
}
