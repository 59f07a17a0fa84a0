// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taqvim.language.PackTable;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;

/**
 * The words that datelines are made of, of all languages at once.
 *
 * <p>Phrases are compared without blanks and U+200C, so that joined and parted spellings are one.
 */
final class DatelineWords {
  private static final int LONGEST_PHRASE = 6;

  /** The kinds of words that datelines are made of; of a word of several kinds the first counts. */
  enum Kind {
    PUBLISHED,
    UPDATED,
    TODAY,
    WEEKDAY,
    MONTH,
    AGENCY,
    /** A city by whose time a page's own clock goes. */
    CITY,
    CLOCK,
    /** A word that no dateline holds. */
    OPEN,
    OTHER
  }

  /** What the furniture tables call each kind. */
  private static final Map<String, Kind> NAMES =
      Map.of(
          "date-label", Kind.PUBLISHED,
          "update-label", Kind.UPDATED,
          "today-label", Kind.TODAY,
          "agency", Kind.AGENCY,
          "clock", Kind.CLOCK,
          "city", Kind.CITY,
          "open", Kind.OPEN);

  /**
   * The longest phrase of datelines that begins at a token.
   *
   * @param tokens how many tokens it takes
   * @param section whether it names a section of a paper
   */
  record Phrase(Kind kind, int tokens, boolean section) {}

  private final Map<Kind, Set<String>> words;
  private final Set<String> sections;

  /** What the phrases begin with: most words begin none. */
  private final Set<String> starts = new HashSet<>();

  private DatelineWords(Map<Kind, Set<String>> words, Set<String> sections) {
    this.words = words;
    this.sections = sections;
    words.values().forEach(set -> set.forEach(this::addStarts));
    sections.forEach(this::addStarts);
  }

  private void addStarts(String phrase) {
    for (int i = 1; i <= phrase.length(); i++) {
      starts.add(phrase.substring(0, i));
    }
  }

  /** Collects the words of the packs. */
  static final class Builder {
    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    Builder() {
      PlainDate.months().forEach(month -> add(Kind.MONTH, month));
    }

    private void add(Kind kind, String key) {
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(key);
    }

    /** Adds a phrase by what a furniture table calls its kind; false if that is none of these. */
    boolean add(String name, String key) {
      Kind kind = NAMES.get(name);
      if (kind != null) {
        add(kind, key);
      }
      return kind != null;
    }

    void addMonths(PackTable table) {
      addAll(Kind.MONTH, table);
    }

    void addWeekdays(PackTable table) {
      addAll(Kind.WEEKDAY, table);
    }

    private void addAll(Kind kind, PackTable table) {
      for (PackTable.Row row : table.rows()) {
        row.list("names").forEach(name -> add(kind, Normalizer.key(name)));
      }
    }

    /** The words added, with the lines that name a section of a paper. */
    DatelineWords build(Set<String> sections) {
      return new DatelineWords(words, Set.copyOf(sections));
    }
  }

  /** The longest phrase that begins at a token of a line; one token of no kind if none does. */
  Phrase at(List<Token> line, int at) {
    StringBuilder key = new StringBuilder();
    Phrase best = new Phrase(Kind.OTHER, 1, false);
    for (int i = at; i < line.size() && i < at + LONGEST_PHRASE; i++) {
      Token token = line.get(i);
      boolean dotted = token.is(".") && i > at && token.gap() == Token.Gap.NONE;
      if (!token.isWord() && !dotted && !token.isNumber()) {
        break;
      }
      if (!dotted) {
        key.append(token.text());
        if (!starts.contains(key.toString())) {
          break;
        }
      }
      Kind kind = kind(key.toString());
      // "Bein al-melal" names a section of a paper, though its first word alone is a preposition.
      boolean section = sections.contains(key.toString());
      if (kind != Kind.OTHER || section) {
        best = new Phrase(kind, i - at + 1, section);
      }
    }
    return best;
  }

  private Kind kind(String key) {
    for (Map.Entry<Kind, Set<String>> of : words.entrySet()) {
      if (of.getValue().contains(key)) {
        return of.getKey();
      }
    }
    return Kind.OTHER;
  }
}
