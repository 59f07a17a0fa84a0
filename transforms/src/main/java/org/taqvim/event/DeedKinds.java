// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;

/**
 * Says of what kind a deed most likely is for which the pack has no verb, by the words of its
 * clause.
 *
 * <p>The pack's table {@code event-deeds} counts in how many tellings of each kind a word stands in
 * annotated articles. The kind is the most likely one if words were independent of each other
 * (naive Bayes), as far as the evidence for it goes beyond that of how common it is by itself;
 * names are no evidence. What is asked, threatened or protested takes words of its own: such kinds
 * are left out of the table's part {@code told}. The parts {@code before} and {@code behind} are
 * what is written on a word and is none of it.
 */
final class DeedKinds {
  /** What a class of a deed is called, before its type: a row of {@code classes.tsv}. */
  private static final String CLASS = "deed-";

  /** How much of a word is left at least where what is written on it is cut off. */
  private static final int STEM = 3;

  /** How many tokens beside the verb belong to the predicate at most. */
  private static final int BESIDE = 3;

  /** How far the predicate alone has to raise the odds: twice as likely, as a logarithm. */
  private static final double PREDICATE = 0.7;

  /** In as many tellings of the usual mixture of kinds a word is held to have stood beforehand. */
  private static final double SMOOTHING = 2;

  private final List<String> before = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();
  private final Set<EventType> told = EnumSet.noneOf(EventType.class);

  /** The logarithm of how much of all tellings is of a kind. */
  private final Map<EventType, Double> usual = new EnumMap<>(EventType.class);

  /** By word, how far it raises the odds of each kind. */
  private final Map<String, Map<EventType, Double>> words = new HashMap<>();

  private DeedKinds(LanguagePack pack) {
    for (PackTable table : pack.tables("event-deeds")) {
      for (PackTable.Row row : table.expect("part", "form", "counts").rows()) {
        switch (row.get("part")) {
          case "before" -> before.addAll(row.list("form"));
          case "behind" -> behind.addAll(row.list("form"));
          case "told" -> row.list("form").forEach(kind -> told.add(type(kind)));
          case "all" -> count(counts(row));
          case "word" -> words.put(row.get("form"), weights(counts(row)));
          default -> throw row.error("part is before, behind, told, all or word");
        }
      }
    }
  }

  private void count(Map<EventType, Integer> tellings) {
    int all = tellings.values().stream().mapToInt(n -> n).sum();
    tellings.forEach((type, n) -> usual.put(type, StrictMath.log((double) n / all)));
  }

  private static Map<EventType, Integer> counts(PackTable.Row row) {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    for (String count : row.list("counts")) {
      int blank = count.indexOf(' ');
      counts.put(type(count.substring(0, blank)), Integer.parseInt(count.substring(blank + 1)));
    }
    return counts;
  }

  private static EventType type(String kind) {
    return EventType.valueOf(kind.toUpperCase(Locale.ROOT));
  }

  /** The counts of a language's pack. */
  static DeedKinds of(LanguagePack pack) {
    return new DeedKinds(pack);
  }

  /**
   * The class of the deed that a clause tells; empty where its words do not say so, or its
   * predicate alone does not.
   *
   * @param evidence how far the words have to raise the odds of a kind (their logarithm)
   */
  Optional<EventClass> of(Reading reading, Clause clause, double evidence) {
    boolean last = !reading.lexicon().isVerbFirst();
    int first = last ? Math.max(clause.first(), clause.verbFirst() - BESIDE) : clause.verbFirst();
    int end = last ? clause.verbEnd() : Math.min(clause.end(), clause.verbEnd() + BESIDE);
    Map<EventType, Double> predicate = odds(reading, first, end);
    Map<EventType, Double> all = odds(reading, clause.first(), clause.end());
    return usual.keySet().stream()
        .max(Comparator.comparingDouble(type -> usual.get(type) + all.get(type)))
        .filter(type -> told.contains(type) && predicate.get(type) > PREDICATE)
        .filter(type -> all.get(type) > evidence)
        .map(type -> EventClass.of(CLASS + type.name().toLowerCase(Locale.ROOT)));
  }

  /** How far the words of a run of tokens raise the odds of each kind; names and times do not. */
  private Map<EventType, Double> odds(Reading reading, int first, int end) {
    Map<EventType, Double> odds = new EnumMap<>(EventType.class);
    usual.keySet().forEach(type -> odds.put(type, 0.0));
    IntStream.range(first, end)
        .filter(i -> reading.token(i).isWord() && reading.actorAt(i).isEmpty())
        .filter(i -> reading.timeAt(i) < 0)
        .mapToObj(i -> stem(reading.token(i).text()))
        .distinct()
        .filter(words::containsKey)
        .forEach(word -> words.get(word).forEach((type, w) -> odds.merge(type, w, Double::sum)));
    return odds;
  }

  /** What a word tells for each kind: how much oftener it stands in tellings of it than in all. */
  private Map<EventType, Double> weights(Map<EventType, Integer> counts) {
    int sum = counts.values().stream().mapToInt(n -> n).sum();
    Map<EventType, Double> weights = new EnumMap<>(EventType.class);
    usual.forEach(
        (type, odd) -> {
          double part = StrictMath.exp(odd);
          double count = counts.getOrDefault(type, 0) + SMOOTHING * part;
          weights.put(type, StrictMath.log(count / (sum + SMOOTHING) / part));
        });
    return weights;
  }

  /** A word without what the table says is written on words. */
  String stem(String word) {
    String rest =
        before.stream()
            .filter(p -> word.startsWith(p) && word.length() - p.length() >= STEM)
            .findFirst()
            .map(p -> word.substring(p.length()))
            .orElse(word);
    return behind.stream()
        .filter(s -> rest.endsWith(s) && rest.length() - s.length() >= STEM)
        .findFirst()
        .map(s -> rest.substring(0, rest.length() - s.length()))
        .orElse(rest);
  }
}
