// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names: a span is exact where it is the gold's or one that its annotator accepts; typed with the
 * right type, linked with the right English name. Optional names are neither required nor punished.
 */
final class EntityScore {
  private record Kinds(Counts exact, Counts typed, Counts linked) {
    Kinds plus(Kinds other) {
      return new Kinds(exact.plus(other.exact), typed.plus(other.typed), linked.plus(other.linked));
    }
  }

  private final Names names;
  private final Scorecard card;
  private final Map<String, Kinds> byKey = new LinkedHashMap<>();

  private EntityScore(Names names, Scorecard card) {
    this.names = names;
    this.card = card;
  }

  static void add(GoldSet gold, Output output, Names names, Scorecard card) {
    EntityScore score = new EntityScore(names, card);
    List<String> languages = gold.docs().stream().map(gold::language).distinct().toList();
    for (String language : languages) {
      score.open(language);
      for (String type : List.of("PER", "LOC", "ORG")) {
        score.open(language + " " + type);
      }
    }
    for (String doc : gold.docs()) {
      score.judge(doc, gold.language(doc), GoldSet.of(gold.entities(), doc), output.article(doc));
    }
    score.byKey.forEach(
        (key, kinds) -> {
          card.counts("names " + key + " exact", kinds.exact());
          if (!key.contains(" ")) {
            card.counts("names " + key + " typed", kinds.typed());
          }
          card.counts("names " + key + " linked", kinds.linked());
        });
  }

  private void open(String key) {
    byKey.put(key, new Kinds(Counts.NONE, Counts.NONE, Counts.NONE));
  }

  private void judge(String doc, String language, List<JsonNode> gold, JsonNode article) {
    List<JsonNode> left = new ArrayList<>();
    article.path("entities").forEach(left::add);
    for (JsonNode entity : gold) {
      JsonNode match = take(left, entity);
      if (match != null && !isOptional(entity)) {
        matched(doc, language, entity, match);
      } else if (match == null && !isOptional(entity)) {
        count(language, Rows.text(entity, "type"), new Counts(0, 0, 1));
        card.note("name missed %s: %s".formatted(doc, show(entity, "name_en")));
      }
    }
    for (JsonNode entity : left) {
      boolean excused =
          gold.stream().anyMatch(g -> isOptional(g) && Extent.of(g).shared(Extent.of(entity)) > 0);
      if (!excused) {
        count(language, Rows.text(entity, "type"), new Counts(0, 1, 0));
        card.note("name too many %s: %s".formatted(doc, show(entity, "name")));
      }
    }
  }

  private void matched(String doc, String language, JsonNode gold, JsonNode found) {
    boolean typed = Rows.text(gold, "type").equals(Rows.text(found, "type"));
    boolean linked = isLinked(gold, found);
    Counts right = new Counts(1, 0, 0);
    Counts mistaken = new Counts(0, 1, 1);
    Kinds kinds = new Kinds(right, typed ? right : mistaken, linked ? right : mistaken);
    byKey.merge(language, kinds, Kinds::plus);
    byKey.merge(language + " " + Rows.text(gold, "type"), kinds, Kinds::plus);
    if (!typed || !linked) {
      card.note(
          "name linked %s: %s, found %s"
              .formatted(doc, show(gold, "name_en"), show(found, "name")));
    }
  }

  private void count(String language, String type, Counts counts) {
    Kinds kinds = new Kinds(counts, counts, counts);
    byKey.merge(language, kinds, Kinds::plus);
    byKey.merge(language + " " + type, kinds, Kinds::plus);
  }

  private boolean isLinked(JsonNode gold, JsonNode found) {
    String name = Rows.text(found, "name");
    return names.canonical(name).equals(names.canonical(Rows.text(gold, "name_en")))
        || Rows.texts(gold.path("name_alt")).stream()
            .anyMatch(other -> Names.fold(other).equals(Names.fold(name)));
  }

  private static JsonNode take(List<JsonNode> left, JsonNode gold) {
    for (int i = 0; i < left.size(); i++) {
      if (sameSpan(gold, Extent.of(left.get(i)))) {
        return left.remove(i);
      }
    }
    return null;
  }

  private static boolean sameSpan(JsonNode gold, Extent found) {
    if (Extent.of(gold).equals(found)) {
      return true;
    }
    for (JsonNode span : gold.path("alt_spans")) {
      if (new Extent(span.path(0).asInt(), span.path(1).asInt()).equals(found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOptional(JsonNode gold) {
    return gold.path("optional").asBoolean();
  }

  private static String show(JsonNode entity, String name) {
    return "[%s %s = %s]"
        .formatted(Rows.text(entity, "type"), Rows.text(entity, "text"), Rows.text(entity, name));
  }
}
