// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;
import org.taqvim.text.SourceText;
import org.taqvim.text.Token;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.TokenizedText;

/**
 * The words of a pack's time tables as one trie over folded tokens.
 *
 * <p>A word written with U+200C in a table is also found split and joined; where the pack names
 * proclitics, a phrase is also found behind them, and its element begins after them.
 */
final class Lexicon {
  private static final List<String> GUARDS = List.of("unless_prev", "unless_next", "only_next");

  /** Slots whose words a preposition may be glued to. */
  private static final Set<Slot> OPENING =
      Set.of(
          Slot.WEEKDAY,
          Slot.SUREMONTH,
          Slot.DAYWORD,
          Slot.YEARWORD,
          Slot.DEICTIC,
          Slot.HOURWORD,
          Slot.WEEKWORD);

  /** Slots whose words stand without an ezafe. */
  private static final Set<Slot> BARE = Set.of(Slot.SAY, Slot.SAYON, Slot.THAT, Slot.AND);

  private static final Set<Slot> WITHOUT_CLITICS =
      Set.of(Slot.AND, Slot.SEP, Slot.COMMA, Slot.DASH, Slot.SLASH, Slot.LPAR, Slot.RPAR);

  private final Node root = new Node();
  private final Map<String, NumberWord> numbers = new HashMap<>();

  /**
   * A number word.
   *
   * @param prefix how many letters of proclitics open the token
   * @param joined whether the proclitics hold the connector "and"
   */
  record NumberWord(int value, Kind kind, int prefix, boolean joined) {
    enum Kind {
      CARD,
      ORD,
      /** Multiplies what stands before it: hundred, thousand. */
      MULT,
      /** An ordinal that only counts what follows it. */
      ORDM,
      /** Adds ten to the unit before it. */
      TEEN
    }
  }

  private static final class Node {
    final Map<String, Node> next = new LinkedHashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  private record Entry(Term term, int prefix, int cut) {}

  static Lexicon of(LanguagePack pack) {
    Lexicon lexicon = new Lexicon();
    Affixes affixes = Affixes.of(pack);
    for (String name :
        List.of("months", "weekdays", "units", "relative", "dayparts", "eras", "connectors")) {
      for (PackTable table : pack.tables(name)) {
        table.rows().forEach(row -> lexicon.add(name, row, affixes));
      }
    }
    for (PackTable table : pack.tables("numerals")) {
      table.expect("value", "kind", "names").rows().forEach(row -> lexicon.addNumber(row, pack));
    }
    // A table's cell cannot hold the bar that parts datelines.
    lexicon.add(List.of("|"), new Entry(Term.of(Slot.DASH, 0), 0, 0));
    if (pack.property("joinsNumbers").isPresent()) {
      lexicon.joinNumbers();
    }
    return lexicon;
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

  private static List<String> list(LanguagePack pack, String key) {
    return pack.property(key).map(v -> List.of(v.strip().split("\\s+"))).orElse(List.of());
  }

  @Nullable NumberWord number(String token) {
    return numbers.get(token);
  }

  /** Adds the readings of the phrases that begin at a token to a list. */
  void read(List<Token> tokens, int at, SourceText source, List<Element> into) {
    Node node = root.next.get(tokens.get(at).text());
    for (int i = at; node != null; ) {
      for (Entry entry : node.entries) {
        if (entry.term.guard().admits(tokens, at, i + 1)) {
          into.add(
              new Element(
                  entry.term, at, i + 1, begin(tokens.get(at), entry.prefix, source), entry.cut));
        }
      }
      i++;
      if (i >= tokens.size() || node.next.isEmpty() || tokens.get(i).gap() == Gap.LINE) {
        return;
      }
      node = node.next.get(tokens.get(i).text());
    }
  }

  /** Whether a token can stand between the parts of a list or range. */
  boolean connects(Token token) {
    return is(token, Slot.SEP) || is(token, Slot.DASH);
  }

  /** Whether a token alone has a reading. */
  boolean is(Token token, Slot slot) {
    Node node = root.next.get(token.text());
    return node != null && has(node, slot);
  }

  /**
   * How many tokens a phrase with a reading takes that begins at a token; 0 where there is none.
   */
  int length(List<Token> tokens, int at, Slot slot) {
    Node node = at < tokens.size() ? root.next.get(tokens.get(at).text()) : null;
    int found = 0;
    for (int i = at; node != null; ) {
      i++;
      found = has(node, slot) ? i - at : found;
      node = i < tokens.size() ? node.next.get(tokens.get(i).text()) : null;
    }
    return found;
  }

  private static boolean has(Node node, Slot slot) {
    for (Entry entry : node.entries) {
      if (entry.term.slot() == slot) {
        return true;
      }
    }
    return false;
  }

  /** Whether any phrase or number word begins with this token. */
  boolean knows(String token) {
    return root.next.containsKey(token) || numbers.containsKey(token);
  }

  static int begin(Token token, int prefix, SourceText source) {
    int at = token.begin();
    for (int left = prefix; left > 0 && at < token.end(); left--) {
      at++;
      while (at < token.end() && isMark(source.text().charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** Where a token ends without its last letters; a negative number takes so many more. */
  static int end(Token token, int cut, SourceText source) {
    if (cut < 0) {
      return token.end() - cut;
    }
    int at = token.end();
    for (int left = cut; left > 0 && at > token.begin(); left--) {
      at--;
      while (at > token.begin() && isMark(source.text().charAt(at))) {
        at--;
      }
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Letters.isDiacritic(c) || Letters.isInvisible(c) || c == Letters.TATWEEL;
  }

  private void add(String table, PackTable.Row row, Affixes affixes) {
    Guard guard = guard(row);
    for (Term term : terms(table, row, guard)) {
      if (table.equals("units") && row.get("form").equals("cut")) {
        row.list("names").forEach(name -> addCut(name, term));
        continue;
      }
      for (String name : row.list("names")) {
        phrases(name).forEach(phrase -> add(phrase, term, opens(term, row), affixes));
        if (Normalizer.fold(name).endsWith("" + Letters.HEH) && !BARE.contains(term.slot())) {
          affixes
              .ezafe()
              .ifPresent(
                  e ->
                      phrases(name + Letters.ZWNJ + e).forEach(p -> add(p, new Entry(term, 0, 0))));
        }
      }
    }
  }

  /** Whether a preposition may be glued to a word. */
  private static boolean opens(Term term, PackTable.Row row) {
    boolean surely = term.slot() == Slot.MONTH && row.get("sure").equals("yes");
    return surely || OPENING.contains(term.slot());
  }

  private void add(List<String> phrase, Term term, boolean opens, Affixes affixes) {
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

  /** Adds lengths written as one word: a number glued to a unit that ends as an adjective. */
  private void joinNumbers() {
    Map<String, Term> units = new LinkedHashMap<>();
    root.next.forEach(
        (word, node) ->
            node.entries.stream()
                .filter(e -> e.term.slot() == Slot.UNITADJ)
                .forEach(e -> units.put(word, e.term)));
    for (Map.Entry<String, NumberWord> number : List.copyOf(numbers.entrySet())) {
      if (number.getValue().kind() == NumberWord.Kind.CARD) {
        int value = number.getValue().value();
        units.forEach((word, unit) -> addLength(number.getKey() + word, unit, "" + value));
      }
    }
    for (Map.Entry<String, Node> few : List.copyOf(root.next.entrySet())) {
      if (few.getValue().entries.stream().anyMatch(e -> e.term.slot() == Slot.FEW)) {
        units.forEach((word, unit) -> addLength(few.getKey() + word, unit, "X"));
      }
    }
  }

  private void addLength(String word, Term unit, String count) {
    Lengths.of(unit.code(), count)
        .ifPresent(
            value ->
                add(List.of(word), new Entry(new Term(Slot.NUMADJ, 0, value, unit.guard()), 0, 0)));
  }

  private static Guard guard(PackTable.Row row) {
    return row.cells().keySet().containsAll(GUARDS) ? Guard.of(row) : Guard.NONE;
  }

  private static List<Term> terms(String table, PackTable.Row row, Guard guard) {
    switch (table) {
      case "months":
        {
          int month = Integer.parseInt(row.get("month"));
          String calendar = row.get("calendar");
          Term plain = new Term(Slot.MONTH, month, calendar, guard);
          return switch (row.get("sure")) {
            case "yes" -> List.of(plain, new Term(Slot.SUREMONTH, month, calendar, guard));
            case "latin" -> List.of(plain, new Term(Slot.LATINMONTH, month, calendar, guard));
            default -> List.of(plain);
          };
        }
      case "weekdays":
        {
          Slot slot =
              switch (row.get("form")) {
                case "one" -> Slot.WEEKDAY;
                case "plural" -> Slot.WEEKDAYS;
                case "any" -> Slot.ANYWEEKDAY;
                default -> throw row.error("no form: " + row.get("form"));
              };
          return List.of(new Term(slot, Integer.parseInt(row.get("weekday")), "", guard));
        }
      case "units":
        {
          Slot slot =
              switch (row.get("form")) {
                case "one" -> Slot.UNIT;
                case "dual" -> Slot.UNITDUAL;
                case "many" -> Slot.UNITS;
                case "adj" -> Slot.UNITADJ;
                case "cut" -> Slot.UNIT;
                default -> throw row.error("no form: " + row.get("form"));
              };
          return List.of(new Term(slot, 0, row.get("unit"), guard));
        }
      default:
        String value = row.get("value");
        int number = value.matches("-?\\d{1,4}") ? Integer.parseInt(value) : 0;
        return List.of(new Term(slot(row), number, value, guard));
    }
  }

  private static Slot slot(PackTable.Row row) {
    try {
      return Slot.valueOf(row.get("slot"));
    } catch (IllegalArgumentException e) {
      throw row.error("no slot: " + row.get("slot"));
    }
  }

  /** A word with a glued ending after its last U+200C that no span holds. */
  private void addCut(String name, Term term) {
    String folded = Normalizer.fold(name);
    int ending = folded.length() - folded.lastIndexOf(Letters.ZWNJ) - 1;
    String joined = folded.replace("" + Letters.ZWNJ, "");
    add(List.of(joined), new Entry(term, 0, ending));
  }

  private void add(List<String> phrase, Entry entry) {
    Node node = root;
    for (String token : phrase) {
      node = node.next.computeIfAbsent(token, t -> new Node());
    }
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  private void addBehind(String clitic, List<String> phrase, Term term) {
    String first = clitic + phrase.get(0);
    String lamLam = "" + Letters.LAM + Letters.ALEF + Letters.LAM;
    if (first.contains(lamLam) && clitic.endsWith("" + Letters.LAM)) {
      first = first.replace(lamLam, "" + Letters.LAM + Letters.LAM);
    }
    List<String> behind = new ArrayList<>(phrase);
    behind.set(0, first);
    add(behind, new Entry(term, clitic.length(), 0));
  }

  /** The spellings of a phrase: each U+200C of it kept as a border or lost. */
  private static Set<List<String>> phrases(String name) {
    Set<String> texts = new LinkedHashSet<>();
    texts.add(Normalizer.fold(name));
    for (String text : List.copyOf(texts)) {
      variants(text, 0, texts);
    }
    Set<List<String>> phrases = new LinkedHashSet<>();
    for (String text : texts) {
      phrases.add(TokenizedText.of(text).tokens().stream().map(Token::text).toList());
    }
    return phrases;
  }

  private static void variants(String text, int from, Set<String> into) {
    int joiner = text.indexOf(Letters.ZWNJ, from);
    if (joiner < 0) {
      into.add(text);
      return;
    }
    variants(text, joiner + 1, into);
    variants(text.substring(0, joiner) + text.substring(joiner + 1), joiner, into);
  }

  private void addNumber(PackTable.Row row, LanguagePack pack) {
    NumberWord.Kind kind = NumberWord.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    int value = Integer.parseInt(row.get("value"));
    Optional<String> article = pack.property("article").map(Normalizer::fold);
    Optional<String> and = pack.property("and").map(Normalizer::fold);
    Optional<String> counting = pack.property("countingSuffix");
    for (String name : row.list("names")) {
      if (kind == NumberWord.Kind.ORD && counting.isPresent()) {
        for (List<String> phrase : phrases(name + counting.get())) {
          String word = String.join(" ", phrase);
          numbers.putIfAbsent(word, new NumberWord(value, NumberWord.Kind.ORDM, 0, false));
        }
      }
      for (List<String> phrase : phrases(name)) {
        String word = String.join(" ", phrase);
        numbers.putIfAbsent(word, new NumberWord(value, kind, 0, false));
        article.ifPresent(
            a -> numbers.putIfAbsent(a + word, new NumberWord(value, kind, 0, false)));
        for (String clitic : list(pack, "numberClitics")) {
          numbers.putIfAbsent(
              Normalizer.fold(clitic) + word, new NumberWord(value, kind, 1, false));
        }
        and.ifPresent(
            w -> {
              numbers.putIfAbsent(w + word, new NumberWord(value, kind, 1, true));
              article.ifPresent(
                  a -> numbers.putIfAbsent(w + a + word, new NumberWord(value, kind, 1, true)));
            });
      }
    }
  }
}
