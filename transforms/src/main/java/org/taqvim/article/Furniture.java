// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;

/**
 * The words of page furniture, of all languages at once: a page is cleaned before its language is
 * known.
 *
 * <p>Phrases are compared without blanks and U+200C, so that joined and parted spellings are one.
 */
final class Furniture {
  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_LINE = 14;
  private static final int LONGEST_START = 40;

  private final Map<String, Boilerplate.Kind> lines = new HashMap<>();
  private final Map<String, Boilerplate.Kind> labels = new HashMap<>();
  private final Map<String, Boilerplate.Kind> starts = new HashMap<>();
  private final Map<String, Boilerplate.Kind> parts = new HashMap<>();
  private final Map<String, Boilerplate.Kind> sections = new HashMap<>();
  private final DatelineWords datelines;

  private static final class Holder {
    static final Furniture ALL = new Furniture();
  }

  static Furniture standard() {
    return Holder.ALL;
  }

  /**
   * What a phrase says about the line that it stands in.
   *
   * @param heads whether the line heads a list of such things
   * @param alone whether the line holds nothing else
   */
  record Match(Boilerplate.Kind kind, boolean heads, boolean alone) {}

  private Furniture() {
    DatelineWords.Builder words = new DatelineWords.Builder();
    for (LanguagePack pack : LanguagePacks.all()) {
      if (pack.parent().isEmpty()) {
        pack.tables("furniture").forEach(table -> read(table, words));
      }
      pack.tables("months").forEach(words::addMonths);
      pack.tables("weekdays").forEach(words::addWeekdays);
    }
    datelines = words.build(lines.keySet());
  }

  /** The words that datelines are made of. */
  DatelineWords datelines() {
    return datelines;
  }

  private void read(PackTable table, DatelineWords.Builder words) {
    for (PackTable.Row row : table.expect("kind", "match", "phrases").rows()) {
      Boilerplate.Kind kind = Boilerplate.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      for (String phrase : row.list("phrases")) {
        String key = Normalizer.key(phrase);
        switch (row.get("match")) {
          case "line" -> lines.putIfAbsent(key, kind);
          case "label" -> labels.putIfAbsent(key, kind);
          case "start" -> starts.putIfAbsent(key, kind);
          case "part" -> parts.putIfAbsent(key, kind);
          case "section" -> sections.putIfAbsent(key, kind);
          default -> {
            if (!words.add(row.get("match"), key)) {
              throw row.error("no such match: " + row.get("match"));
            }
          }
        }
      }
    }
  }

  /** What the words of a line make it, if they make it furniture. */
  Optional<Match> match(List<Token> line) {
    List<Token> words = line.stream().filter(t -> t.isWord()).toList();
    if (words.isEmpty() || line.size() > LONGEST_START) {
      return Optional.empty();
    }
    Optional<Match> start = matchStart(line);
    if (start.isPresent()) {
      return start;
    }
    if (words.size() > LONGEST_LINE) {
      return matchEnd(line);
    }
    Optional<Match> whole = matchWhole(words);
    return whole.isPresent() ? whole : matchPart(words);
  }

  /** A phrase that opens the line: a section's head, a label, the start of a set sentence. */
  private Optional<Match> matchStart(List<Token> line) {
    int first = 0;
    while (first < line.size() && !line.get(first).isWord()) {
      first++;
    }
    StringBuilder key = new StringBuilder();
    Match best = null;
    for (int i = first; i < line.size() && i < first + LONGEST_PHRASE; i++) {
      Token token = line.get(i);
      if (!token.isWord()) {
        break;
      }
      key.append(token.text());
      String phrase = key.toString();
      int wordsAfter = wordsAfter(line, i + 1);
      Boilerplate.@Nullable Kind section = sections.get(phrase);
      if (section != null) {
        boolean inline = section == Boilerplate.Kind.RELATED && isColon(line, i + 1);
        if (wordsAfter == 0 || inline) {
          best = new Match(section, true, wordsAfter == 0);
        }
      }
      Boilerplate.@Nullable Kind label = labels.get(phrase);
      if (best == null && label != null && closesLabel(line, i + 1, wordsAfter)) {
        best = new Match(label, false, wordsAfter == 0);
      }
      Boilerplate.@Nullable Kind start = starts.get(phrase);
      if (start != null && wordsAfter <= 2 * LONGEST_LINE) {
        best = new Match(start, false, false);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean closesLabel(List<Token> line, int after, int wordsAfter) {
    if (after == line.size()) {
      return true;
    }
    Token next = line.get(after);
    return wordsAfter <= LONGEST_LINE - 2
        && (isColon(line, after) || (next.isNumber() && wordsAfter <= 2));
  }

  private static boolean isColon(List<Token> line, int at) {
    return at < line.size()
        && (line.get(at).is(":") || line.get(at).is("|") || line.get(at).is("/"));
  }

  private static int wordsAfter(List<Token> line, int from) {
    int count = 0;
    for (int i = from; i < line.size(); i++) {
      if (line.get(i).isWord()) {
        count++;
      }
    }
    return count;
  }

  /** A line that phrases of furniture cover from end to end. */
  private Optional<Match> matchWhole(List<Token> words) {
    Boilerplate.@Nullable Kind kind = null;
    int i = 0;
    while (i < words.size()) {
      int next = i;
      StringBuilder key = new StringBuilder();
      for (int j = i; j < words.size() && j < i + LONGEST_PHRASE; j++) {
        key.append(words.get(j).text());
        Boilerplate.@Nullable Kind found = lines.get(key.toString());
        if (found == null) {
          found = sections.get(key.toString());
        }
        if (found != null) {
          next = j + 1;
          kind = kind == null ? found : kind;
        }
      }
      if (next == i) {
        return Optional.empty();
      }
      i = next;
    }
    return Optional.ofNullable(kind).map(k -> new Match(k, false, true));
  }

  private Optional<Match> matchPart(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      StringBuilder key = new StringBuilder();
      for (int j = i; j < words.size() && j < i + LONGEST_PHRASE; j++) {
        key.append(words.get(j).text());
        Boilerplate.@Nullable Kind found = parts.get(key.toString());
        if (found != null) {
          return Optional.of(new Match(found, false, false));
        }
      }
    }
    return Optional.empty();
  }

  /** A caption's own words behind a sign at the end of a long line: "X visits Y - archive". */
  private Optional<Match> matchEnd(List<Token> line) {
    int end = line.size();
    while (end > 0 && !line.get(end - 1).isWord()) {
      end--;
    }
    StringBuilder key = new StringBuilder();
    for (int i = end - 1; i > 0 && i >= end - LONGEST_PHRASE && line.get(i).isWord(); i--) {
      key.insert(0, line.get(i).text());
      Token before = line.get(i - 1);
      boolean caption = parts.get(key.toString()) == Boilerplate.Kind.CAPTION;
      if (caption && !before.isWord() && !before.isNumber()) {
        return Optional.of(new Match(Boilerplate.Kind.CAPTION, false, false));
      }
    }
    return Optional.empty();
  }
}
