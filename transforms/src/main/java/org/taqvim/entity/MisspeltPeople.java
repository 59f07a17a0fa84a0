// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.language.PackTable.Row;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/**
 * Finds listed people whose names are spelt as no form of theirs: a listed given name with a family
 * name that sounds like that person's, or a listed family name after such a given name.
 */
final class MisspeltPeople {
  private static final int MOST_WORDS = 3;
  private static final int FREE = -1;

  private final EntityLinker linker;
  private final String language;
  private final Map<String, Set<String>> given = new HashMap<>();

  MisspeltPeople(Gazetteer gazetteer, EntityLinker linker, LanguagePack pack) {
    this.linker = linker;
    this.language = pack.property("language").orElse(pack.tag());
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.id().startsWith("per:")) {
        entry.forms().getOrDefault(language, List.of()).forEach(f -> addGiven(entry.id(), f));
      }
    }
    // In Arabic the name Ali is spelt as the preposition "on".
    for (PackTable table : pack.tables("function-words")) {
      for (Row row : table.rows()) {
        row.list("words").forEach(word -> given.remove(Normalizer.key(word)));
      }
    }
  }

  private void addGiven(String id, String form) {
    int blank = form.indexOf(' ');
    if (blank > 1) {
      given
          .computeIfAbsent(Normalizer.key(form.substring(0, blank)), key -> new TreeSet<>())
          .add(id);
    }
  }

  /** The pieces and the people found beside them, in text order. */
  List<Piece> complete(TokenizedText text, List<Piece> pieces) {
    int[] owner = owners(text, pieces);
    List<Piece> found = new ArrayList<>();
    Set<Piece> replaced = new HashSet<>();
    for (int i = 0; i + 1 < text.tokens().size(); i++) {
      Optional<Piece> person =
          owner[i] == FREE && text.tokens().get(i).isWord()
              ? beginning(text, pieces, owner, i)
              : Optional.empty();
      if (person.isPresent()) {
        found.add(person.get());
        for (int t = i; t < person.get().end(); t++) {
          if (owner[t] != FREE) {
            replaced.add(pieces.get(owner[t]));
          }
        }
        i = person.get().end() - 1;
      }
    }
    if (found.isEmpty()) {
      return pieces;
    }
    pieces.stream().filter(piece -> !replaced.contains(piece)).forEach(found::add);
    found.sort(Comparator.comparingInt(Piece::first));
    return found;
  }

  /** The piece that each token belongs to. */
  private static int[] owners(TokenizedText text, List<Piece> pieces) {
    int[] owner = new int[text.tokens().size()];
    Arrays.fill(owner, FREE);
    for (int p = 0; p < pieces.size(); p++) {
      Arrays.fill(owner, pieces.get(p).first(), pieces.get(p).end(), p);
    }
    return owner;
  }

  private Optional<Piece> beginning(
      TokenizedText text, List<Piece> pieces, int[] owner, int first) {
    Token word = text.tokens().get(first);
    int peeled = peeled(word.text());
    boolean listed = peeled >= 0;
    int end = first + 1;
    Set<String> candidates = new TreeSet<>();
    if (listed) {
      candidates.addAll(given.get(word.text().substring(peeled)));
    }
    while (end < text.tokens().size() && end - first < MOST_WORDS && continues(text, end)) {
      boolean surname =
          owner[end] != FREE && pieces.get(owner[end]).wordClass() == WordClass.SURNAME;
      if (owner[end] != FREE && !surname) {
        break;
      }
      if (surname) {
        pieces.get(owner[end]).lexemes().forEach(lexeme -> candidates.add(lexeme.id()));
      }
      end++;
    }
    for (int until = end; !candidates.isEmpty() && until > first + 1; until--) {
      int from = word.begin() + Math.max(0, peeled);
      int to = text.tokens().get(until - 1).end();
      String name = text.source().text().substring(from, to);
      if (!linker.soundsLike(name, language, candidates)) {
        continue;
      }
      Optional<Link> link = linker.bySound(name, language, Set.of());
      if (link.isPresent()) {
        Lexeme person = new Lexeme(WordClass.PERSON, link.get().id(), until - first - 1, false);
        return Optional.of(new Piece(first, until, from, to, peeled > 0, to, List.of(person)));
      }
    }
    return Optional.empty();
  }

  private static boolean continues(TokenizedText text, int token) {
    Token next = text.tokens().get(token);
    return next.isWord() && next.gap() != Gap.LINE;
  }

  /**
   * How many letters stand before a listed given name: 0, or an Arabic "and"; -1 for another word.
   */
  private int peeled(String word) {
    if (given.containsKey(word)) {
      return 0;
    }
    boolean and =
        language.equals("ar")
            && word.length() > 3
            && word.charAt(0) == Letters.WAW
            && given.containsKey(word.substring(1));
    return and ? 1 : -1;
  }
}
