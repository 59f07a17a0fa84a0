// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/**
 * Decides from single words whether an article is on a conflict.
 *
 * <p>An article is on topic where a sentence brings together both parties, or the theatre with a
 * party, and a word of conflict or of any event that the language's pack knows; and where words of
 * other subjects (sport, film, prices) do not outweigh it. An article that only lists the parties'
 * names, or wages war on prices, has no such sentence; nor has one that opens with another war, of
 * which the parties only think something.
 */
final class TopicGate {
  private static final int SHORT = 8;

  /** In so few sentences each party can have one of its own. */
  private static final int BRIEF = 3;

  private final PhraseIndex<Kind> index;

  private enum Kind {
    A,
    B,
    THEATRE,
    TOPIC,
    /** Another war, or a place of one. */
    ELSEWHERE,
    OTHER
  }

  private TopicGate(PhraseIndex<Kind> index) {
    this.index = index;
  }

  static TopicGate of(PackTable terms) {
    PhraseIndex<Kind> index = new PhraseIndex<>();
    List<Inflection> inflections =
        LanguagePacks.all().stream()
            .filter(pack -> pack.parent().isEmpty())
            .map((LanguagePack pack) -> Inflection.of(pack))
            .toList();
    for (PackTable.Row row : terms.expect("kind", "terms").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      for (String term : row.list("terms")) {
        inflections.forEach(inflection -> index.add(inflection.noun(term), kind));
      }
    }
    return new TopicGate(index);
  }

  boolean touches(List<Token> tokens, int first, int end) {
    return index.in(tokens, first, end).stream()
        .anyMatch(
            hit -> hit.value() == Kind.THEATRE || hit.value() == Kind.A || hit.value() == Kind.B);
  }

  /**
   * Whether an article is on the conflict.
   *
   * @param triggers by which events are told in the article's language, read when first asked
   */
  boolean isOnTopic(
      TokenizedText text, List<Span> excluded, Supplier<PhraseIndex<Trigger>> triggers) {
    Tally tally = new Tally(triggers);
    for (Sentence sentence : text.sentences()) {
      if (excluded.stream().noneMatch(span -> span.overlaps(sentence.span()))) {
        tally.add(text.tokens(sentence));
      }
    }
    return tally.isOnTopic();
  }

  /** What has been seen of one article. */
  private final class Tally {
    private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
    private final Set<String> other = new HashSet<>();
    private final Supplier<PhraseIndex<Trigger>> triggers;
    private int core;
    private int near;
    private int touching;
    private int firstTouching;
    private int sentences;
    private boolean opensElsewhere;

    Tally(Supplier<PhraseIndex<Trigger>> triggers) {
      this.triggers = triggers;
    }

    void add(List<Token> tokens) {
      Map<Kind, Integer> here = new EnumMap<>(Kind.class);
      for (PhraseIndex.Hit<Kind> hit : index.in(tokens, 0, tokens.size())) {
        here.merge(hit.value(), 1, Integer::sum);
        if (hit.value() == Kind.OTHER) {
          other.add(tokens.get(hit.first()).text());
        }
      }
      here.forEach((kind, count) -> seen.merge(kind, count, Integer::sum));
      boolean a = here.containsKey(Kind.A);
      boolean b = here.containsKey(Kind.B);
      boolean theatre = here.containsKey(Kind.THEATRE);
      boolean together = (a && b) || (theatre && (a || b));
      boolean topic = here.containsKey(Kind.TOPIC) || (together && tells(tokens));
      boolean elsewhere = here.containsKey(Kind.ELSEWHERE) && !theatre;
      opensElsewhere |= elsewhere && sentences == 0 && !a && !b;
      if (a || b || theatre) {
        firstTouching = touching == 0 ? sentences : firstTouching;
        touching++;
      }
      sentences++;
      if (topic && together && !elsewhere) {
        core++;
      } else if (topic && !elsewhere && (a || b || theatre)) {
        near++;
      }
    }

    private boolean tells(List<Token> tokens) {
      return triggers.get().in(tokens, 0, tokens.size()).stream()
          .map(PhraseIndex.Hit::value)
          .anyMatch(word -> word.beside().isEmpty() && !word.eventClass().isHappening());
    }

    boolean isOnTopic() {
      boolean both = seen.containsKey(Kind.A) && seen.containsKey(Kind.B);
      boolean brief =
          near == 1
              && sentences <= BRIEF
              && count(Kind.TOPIC) >= 2
              && !seen.containsKey(Kind.ELSEWHERE);
      boolean apart = both && seen.containsKey(Kind.TOPIC) && (near >= 2 || brief);
      int needed = sentences <= SHORT ? 1 : 2;
      boolean theatre = seen.containsKey(Kind.THEATRE) && near >= 1 && count(Kind.TOPIC) >= needed;
      boolean another = opensElsewhere && !seen.containsKey(Kind.THEATRE);
      if (another || isInPassing() || (core == 0 && !apart && !theatre)) {
        return false;
      }
      int others = count(Kind.OTHER);
      int topics = count(Kind.TOPIC);
      boolean elsewhere = other.size() >= 3 && 2 * others >= topics;
      boolean outweighed = (other.size() >= 2 || core == 0) && others > 0 && others >= topics;
      if (elsewhere || outweighed || others > topics) {
        return false;
      }
      int weight = 2 * core + near;
      return sentences <= SHORT || (weight >= 2 && weight * 12 >= sentences);
    }

    /** One sentence alone, and not among the first, names the sides or their places. */
    private boolean isInPassing() {
      return touching == 1 && firstTouching >= BRIEF;
    }

    private int count(Kind kind) {
      return seen.getOrDefault(kind, 0);
    }
  }
}
