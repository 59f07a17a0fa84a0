// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time expressions: a span is right where it is the gold's or one that its annotator accepts; it is
 * strictly right where its value is too. A span that only overlaps counts in its own row.
 */
final class TimeScore {
  private record Kinds(Counts span, Counts strict, Counts overlap) {
    Kinds plus(Kinds other) {
      return new Kinds(
          span.plus(other.span), strict.plus(other.strict), overlap.plus(other.overlap));
    }
  }

  private static final Kinds NONE = new Kinds(Counts.NONE, Counts.NONE, Counts.NONE);

  private TimeScore() {}

  static void add(GoldSet gold, Output output, Scorecard card) {
    Map<String, Kinds> byLanguage = new LinkedHashMap<>();
    for (String doc : gold.docs()) {
      Kinds kinds = judge(doc, GoldSet.of(gold.times(), doc), output.article(doc), card);
      byLanguage.merge(gold.language(doc), kinds, Kinds::plus);
    }
    byLanguage.forEach(
        (language, kinds) -> {
          card.counts("times " + language + " span", kinds.span());
          card.counts("times " + language + " strict", kinds.strict());
          card.counts("times " + language + " overlap and value", kinds.overlap());
        });
    Kinds all = byLanguage.values().stream().reduce(NONE, Kinds::plus);
    card.counts("times all strict", all.strict());
  }

  private static Kinds judge(String doc, List<JsonNode> gold, JsonNode article, Scorecard card) {
    List<JsonNode> left = new ArrayList<>();
    article.path("times").forEach(left::add);
    int found = left.size();
    int spans = 0;
    int values = 0;
    int overlaps = 0;
    List<JsonNode> unmatched = new ArrayList<>();
    for (JsonNode time : gold) {
      JsonNode match = take(left, other -> sameSpan(time, other));
      if (match == null) {
        unmatched.add(time);
      } else {
        spans++;
        if (sameValue(time, match)) {
          values++;
        } else {
          card.note("time value %s: %s, found %s".formatted(doc, show(time), show(match)));
        }
      }
    }
    for (JsonNode time : unmatched) {
      JsonNode match =
          take(
              left,
              other -> Extent.of(time).shared(Extent.of(other)) > 0 && sameValue(time, other));
      if (match == null) {
        card.note("time missed %s: %s".formatted(doc, show(time)));
      } else {
        overlaps++;
        card.note("time span %s: %s, found %s".formatted(doc, show(time), show(match)));
      }
    }
    left.forEach(time -> card.note("time too many %s: %s".formatted(doc, show(time))));
    return new Kinds(
        new Counts(spans, found - spans, gold.size() - spans),
        new Counts(values, found - values, gold.size() - values),
        new Counts(values + overlaps, found - values - overlaps, gold.size() - values - overlaps));
  }

  private static JsonNode take(
      List<JsonNode> left, java.util.function.Predicate<JsonNode> condition) {
    for (int i = 0; i < left.size(); i++) {
      if (condition.test(left.get(i))) {
        return left.remove(i);
      }
    }
    return null;
  }

  private static boolean sameSpan(JsonNode gold, JsonNode found) {
    Extent goldSpan = Extent.of(gold);
    Extent foundSpan = Extent.of(found);
    return goldSpan.equals(foundSpan)
        || (goldSpan.shared(foundSpan) > 0
            && Rows.texts(gold.path("also_spans")).contains(Rows.text(found, "text")));
  }

  private static boolean sameValue(JsonNode gold, JsonNode found) {
    String value = Rows.text(found, "value");
    return Rows.text(gold, "value").equals(value) || Rows.texts(gold.path("also")).contains(value);
  }

  private static String show(JsonNode time) {
    return "[" + Rows.text(time, "text") + " = " + Rows.text(time, "value") + "]";
  }
}
