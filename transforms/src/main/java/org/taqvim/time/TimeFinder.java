// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.calendar.CalendarSystem;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.text.SourceText;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeExpression.Length;
import org.taqvim.time.TimeExpression.Origin;
import org.taqvim.time.TimeExpression.Point;
import org.taqvim.time.TimeExpression.Repetition;
import org.taqvim.time.TimeExpression.Vague;
import org.taqvim.time.TimeMention.Anchoring;

/**
 * Finds time expressions in a text: the words, numbers and shapes of one language or of several.
 *
 * <p>At each token the longest shape wins; matches do not overlap and come in text order. The work
 * is linear in the text, because shapes are bounded. Thread-safe.
 */
public final class TimeFinder {
  private static final Map<String, TimeFinder> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final List<Engine> engines;

  private TimeFinder(List<Engine> engines) {
    this.engines = List.copyOf(engines);
  }

  /** Reads with these packs; where two of them read one place, the longer reading wins. */
  public static TimeFinder of(LanguagePack... packs) {
    return new TimeFinder(Arrays.stream(packs).map(Engine::of).toList());
  }

  /** Reads one language with all packs of it: {@code fa} reads Dari too. */
  public static TimeFinder forLanguage(String language) {
    return BY_LANGUAGE.computeIfAbsent(
        language,
        code -> {
          List<LanguagePack> packs = widest(code);
          if (packs.isEmpty()) {
            throw new IllegalArgumentException("no language pack for " + code);
          }
          return of(packs.toArray(LanguagePack[]::new));
        });
  }

  /** Reads with all packs, for text whose language is not known yet. */
  public static TimeFinder anyLanguage() {
    return BY_LANGUAGE.computeIfAbsent(
        "*",
        any ->
            of(
                LanguagePacks.all().stream()
                    .filter(pack -> isWidest(pack))
                    .toArray(LanguagePack[]::new)));
  }

  /** The packs of a language that no other pack extends. */
  private static List<LanguagePack> widest(String language) {
    return LanguagePacks.all().stream()
        .filter(
            pack ->
                pack.tag().equals(language)
                    || pack.property("language").equals(Optional.of(language)))
        .filter(TimeFinder::isWidest)
        .toList();
  }

  private static boolean isWidest(LanguagePack pack) {
    return LanguagePacks.all().stream()
        .noneMatch(other -> other.parent().map(p -> p.tag().equals(pack.tag())).orElse(false));
  }

  /** The time expressions of a text, in text order. */
  public List<TimeMention> find(TokenizedText text) {
    List<Draft> drafts = new ArrayList<>();
    for (Engine engine : engines) {
      drafts.addAll(engine.find(text));
    }
    return mentions(engines.size() == 1 ? drafts : withoutOverlaps(drafts), text.source());
  }

  /**
   * The times of an article's prose as those of a list of dated items, or of a page with a heading
   * for each day, if it is one.
   *
   * @param times of the prose, in text order
   * @param excluded what of the text is no prose
   */
  public List<TimeMention> inOrderOfDays(
      TokenizedText text, List<TimeMention> times, List<Span> excluded) {
    Engine engine = engines.get(0);
    KnownWords words = new KnownWords(text, engine.lexicon());
    DateHeads heads = new DateHeads(words, engine.home(), times, excluded);
    return new Chronology(heads, times, text.source().text().length()).read();
  }

  private static List<Draft> withoutOverlaps(List<Draft> drafts) {
    List<Draft> byLength = new ArrayList<>(drafts);
    byLength.sort(
        Comparator.comparingInt((Draft d) -> d.begin() - d.end()).thenComparingInt(Draft::begin));
    java.util.TreeMap<Integer, Draft> kept = new java.util.TreeMap<>();
    for (Draft draft : byLength) {
      Map.Entry<Integer, Draft> before = kept.lowerEntry(draft.end());
      if (before == null || before.getValue().end() <= draft.begin()) {
        kept.put(draft.begin(), draft);
      }
    }
    return List.copyOf(kept.values());
  }

  private static List<TimeMention> mentions(List<Draft> drafts, SourceText source) {
    List<TimeMention> mentions = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      mentions.add(
          new TimeMention(
              draft.begin(),
              draft.end(),
              source.text().substring(draft.begin(), draft.end()),
              draft.type(),
              anchoring(draft.expression()),
              draft.expression(),
              draft.flags(),
              draft.saidAt()));
    }
    return List.copyOf(mentions);
  }

  private static Anchoring anchoring(TimeExpression expression) {
    if (expression.content() instanceof Length
        || expression.content() instanceof Repetition
        || expression.content() instanceof Vague) {
      return Anchoring.NONE;
    }
    if (expression.isAbsolute()) {
      return Anchoring.ABSOLUTE;
    }
    if (expression.content() instanceof Point point) {
      boolean following = point.offset().map(o -> o.origin() == Origin.FOLLOWING).orElse(false);
      if (point.offset().isPresent() && !following) {
        boolean context = point.offset().get().origin() != Origin.REFERENCE;
        return context ? Anchoring.ANAPHORIC : Anchoring.DEICTIC;
      }
      return point.month().isPresent() ? Anchoring.PARTIAL : Anchoring.DEICTIC;
    }
    return expression.content() instanceof TimeExpression.Nth nth && nth.month().offset().isEmpty()
        ? Anchoring.PARTIAL
        : Anchoring.DEICTIC;
  }

  /** The compiled knowledge of one pack. */
  private record Engine(
      Lexicon lexicon,
      CalendarSystem home,
      boolean unitsFirst,
      Shapes shapes,
      ExpressionBuilder builder,
      boolean verbFirst) {
    static Engine of(LanguagePack pack) {
      CalendarSystem home =
          pack.property("defaultCalendar").orElse("gregorian").equals("solar-hijri")
              ? CalendarSystem.SOLAR_HIJRI
              : CalendarSystem.GREGORIAN;
      return new Engine(
          Lexicon.of(pack),
          home,
          pack.property("unitsFirst").isPresent(),
          Shapes.of(pack.tables("shapes")),
          new ExpressionBuilder(home),
          pack.isVerbFirst());
    }

    List<Draft> find(TokenizedText text) {
      KnownWords words = new KnownWords(text, lexicon);
      List<Draft> drafts = new Matcher(words, unitsFirst, shapes, builder).find();
      drafts = new Namesakes(words).drop(drafts);
      drafts = new Neighbours(words).link(drafts);
      drafts = new Counts(words).resolve(drafts);
      drafts = new Glosses(words).mark(drafts);
      drafts = new Continuations(words).link(drafts);
      drafts = new Cues(words).apply(drafts);
      drafts = new Stories(words).link(drafts);
      return new Speech(words, verbFirst, drafts).mark();
    }
  }
}
