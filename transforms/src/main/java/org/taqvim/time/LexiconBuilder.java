// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;
import org.taqvim.time.Lexicon.Entry;
import org.taqvim.time.Lexicon.Node;

/**
 * Fills a {@link Lexicon} from a pack's tables; used once.
 *
 * <p>A word written with U+200C in a table is also found split and joined; where the pack names
 * proclitics, a phrase is also found behind them, and its element begins after them.
 */
final class LexiconBuilder {
  private static final List<String> TABLES =
      List.of("months", "weekdays", "units", "relative", "dayparts", "eras", "connectors");

  /** Slots whose words a preposition may be glued to. */
  private static final Set<Slot> OPENING =
      Set.of(
          Slot.WEEKDAY,
          Slot.SUREMONTH,
          Slot.DAYWORD,
          Slot.YEARWORD,
          Slot.DEICTIC,
          Slot.HOURWORD,
          Slot.WEEKWORD,
          Slot.PART,
          Slot.EDGE);

  /** Slots whose words stand without an ezafe. */
  private static final Set<Slot> BARE = Set.of(Slot.SAY, Slot.SAYON, Slot.THAT, Slot.AND);

  /** Signs and connectors; and a verb to come behind "and" begins a clause without the date. */
  private static final Set<Slot> WITHOUT_CLITICS =
      Set.of(
          Slot.AND,
          Slot.SEP,
          Slot.COMMA,
          Slot.DASH,
          Slot.SLASH,
          Slot.LPAR,
          Slot.RPAR,
          Slot.FUTUREAFTER);

  private final Node root = new Node();
  private final Map<String, NumberWord> numbers;
  private final Affixes affixes;

  private LexiconBuilder(LanguagePack pack) {
    this.numbers = NumberWords.of(pack);
    this.affixes = Affixes.of(pack);
  }

  static Lexicon build(LanguagePack pack) {
    LexiconBuilder builder = new LexiconBuilder(pack);
    for (String name : TABLES) {
      for (PackTable table : pack.tables(name)) {
        table.rows().forEach(row -> builder.add(name, row));
      }
    }
    // A table's cell cannot hold the bar that parts datelines.
    builder.add(List.of("|"), new Entry(Term.of(Slot.DASH, 0), 0, 0));
    boolean joins = pack.property("joinsNumbers").isPresent();
    if (joins) {
      builder.joinNumbers();
    }
    builder.numbers.forEach((word, number) -> builder.node(List.of(word)).number = number);
    return new Lexicon(builder.root, joins ? new GluedNumbers(builder.numbers) : null);
  }

  /**
   * What a pack glues to words.
   *
   * @param proclitics before any word
   * @param prepositions before a word that begins a time: news loses the blank
   * @param heads before a weekday, and part of it
   * @param ezafe after a word that ends in heh
   */
  private record Affixes(
      List<String> proclitics,
      List<String> prepositions,
      List<String> heads,
      Optional<String> ezafe) {
    static Affixes of(LanguagePack pack) {
      return new Affixes(
          list(pack, "proclitics"),
          list(pack, "gluedPrepositions"),
          list(pack, "gluedHeads"),
          pack.property("ezafe"));
    }
  }

  static List<String> list(LanguagePack pack, String key) {
    return pack.property(key).map(v -> List.of(v.strip().split("\\s+"))).orElse(List.of());
  }

  private void add(String table, PackTable.Row row) {
    for (Term term : Terms.of(table, row)) {
      if (table.equals("units") && row.get("form").equals("cut")) {
        row.list("names").forEach(name -> addCut(name, term));
        continue;
      }
      for (String name : row.list("names")) {
        Spellings.of(name).forEach(phrase -> add(phrase, term, opens(term, row)));
        if (Normalizer.fold(name).endsWith("" + Letters.HEH) && !BARE.contains(term.slot())) {
          affixes
              .ezafe()
              .ifPresent(
                  e ->
                      Spellings.of(name + Letters.ZWNJ + e)
                          .forEach(p -> add(p, new Entry(term, 0, 0))));
        }
      }
    }
  }

  /** Whether a preposition may be glued to a word. */
  private static boolean opens(Term term, PackTable.Row row) {
    boolean surely = term.slot() == Slot.MONTH && row.get("sure").equals("yes");
    return surely || OPENING.contains(term.slot());
  }

  private void add(List<String> phrase, Term term, boolean opens) {
    add(phrase, new Entry(term, 0, 0));
    if (!WITHOUT_CLITICS.contains(term.slot())
        && (phrase.get(0).length() > 1 || term.slot() == Slot.ART)) {
      affixes.proclitics().forEach(clitic -> addBehind(clitic, phrase, term));
    }
    if (opens) {
      affixes.prepositions().forEach(word -> addBehind(Normalizer.fold(word), phrase, term));
    }
    if (term.slot() == Slot.WEEKDAY) {
      for (String head : affixes.heads()) {
        List<String> behind = new ArrayList<>(phrase);
        behind.set(0, Normalizer.fold(head) + phrase.get(0));
        add(behind, new Entry(term, 0, 0));
      }
    }
  }

  /** Adds lengths written as one word: a number glued to a unit. */
  private void joinNumbers() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    numbers.forEach(
        (word, number) -> {
          if (number.kind() == NumberWord.Kind.CARD && number.value() > 0) {
            counts.put(word, number.value());
          }
        });
    words(Slot.FEW).keySet().forEach(word -> counts.put(word, 0));
    Map<String, Term> adjectives = words(Slot.UNITADJ);
    Map<String, Term> units = words(Slot.UNIT);
    counts.forEach(
        (number, count) -> {
          adjectives.forEach(
              (word, unit) -> addLength(number + word, unit, count == 0 ? "X" : "" + count));
          units.forEach(
              (word, unit) ->
                  add(
                      List.of(number + word),
                      new Entry(new Term(Slot.NUMUNIT, count, unit.code(), unit.guard()), 0, 0)));
        });
  }

  /** The words that have a reading and end none of their letters. */
  private Map<String, Term> words(Slot slot) {
    Map<String, Term> words = new LinkedHashMap<>();
    root.next.forEach(
        (word, node) ->
            node.entries.stream()
                .filter(e -> e.term().slot() == slot && e.cut() == 0)
                .forEach(e -> words.put(word, e.term())));
    return words;
  }

  private void addLength(String word, Term unit, String count) {
    Lengths.of(unit.code(), count)
        .ifPresent(
            value ->
                add(List.of(word), new Entry(new Term(Slot.NUMADJ, 0, value, unit.guard()), 0, 0)));
  }

  /** A word with a glued ending after its last U+200C that no span holds. */
  private void addCut(String name, Term term) {
    String folded = Normalizer.fold(name);
    int ending = folded.length() - folded.lastIndexOf(Letters.ZWNJ) - 1;
    String joined = folded.replace("" + Letters.ZWNJ, "");
    add(List.of(joined), new Entry(term, 0, ending));
  }

  private void add(List<String> phrase, Entry entry) {
    Node node = node(phrase);
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  private Node node(List<String> phrase) {
    Node node = root;
    for (String token : phrase) {
      node = node.next.computeIfAbsent(token, t -> new Node());
    }
    return node;
  }

  private void addBehind(String clitic, List<String> phrase, Term term) {
    String first = clitic + phrase.get(0);
    String lamLam = Letters.LAM + Letters.ARTICLE;
    if (first.contains(lamLam) && clitic.endsWith("" + Letters.LAM)) {
      first = first.replace(lamLam, "" + Letters.LAM + Letters.LAM);
    }
    List<String> behind = new ArrayList<>(phrase);
    behind.set(0, first);
    add(behind, new Entry(term, clitic.length(), 0));
  }
}
