// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;

/** Language and publication date of each article. */
final class ArticleScore {
  private int languages;
  private int exact;
  private int within;
  private int bounded;
  private int wrong;

  static void add(GoldSet gold, Output output, Scorecard card) {
    ArticleScore score = new ArticleScore();
    for (JsonNode article : gold.articles()) {
      score.judge(article, output.article(Rows.text(article, "doc")), card);
    }
    int all = gold.articles().size();
    card.share("language", score.languages, all);
    card.share("published exact", score.exact, all);
    card.share("published within the gold's bounds", score.exact + score.within, all);
    card.share(
        "published stated bounds hold the day", score.exact + score.within + score.bounded, all);
    card.errors("published wrong", score.wrong);
  }

  private void judge(JsonNode gold, JsonNode found, Scorecard card) {
    String doc = Rows.text(gold, "doc");
    if (Rows.text(gold, "lang").equals(Rows.text(found, "language"))) {
      languages++;
    } else {
      card.note("language " + doc + ": " + Rows.text(found, "language"));
    }
    String verdict = published(gold.path("published"), found.path("published"));
    if (!verdict.equals("exact")) {
      card.note(
          "published %s: %s, gold %s (%s to %s): %s"
              .formatted(
                  doc,
                  found.path("published").toString(),
                  Rows.text(gold.path("published"), "best"),
                  Rows.text(gold.path("published"), "earliest"),
                  Rows.text(gold.path("published"), "latest"),
                  verdict));
    }
  }

  private String published(JsonNode gold, JsonNode found) {
    Days truth = new Days(Rows.text(gold, "earliest"), Rows.text(gold, "latest"));
    String best = Rows.text(gold, "best");
    String value = found.path("value").isNull() ? "" : Rows.text(found, "value");
    Days bounds = new Days(bound(found, "earliest", "0000"), bound(found, "latest", "9999"));
    if (value.startsWith(best)) {
      exact++;
      return "exact";
    }
    if (!value.isEmpty()) {
      Days day = new Days(day(value), day(value));
      return day.meets(truth) ? countWithin() : countWrong();
    }
    boolean inside =
        bounds.start().compareTo(truth.start()) >= 0 && bounds.end().compareTo(truth.end()) <= 0;
    if (inside) {
      return countWithin();
    }
    if (!bounds.meets(new Days(best, best))) {
      return countWrong();
    }
    if (bounds.start().equals("0000") || bounds.end().equals("9999")) {
      bounded++;
      return "unknown";
    }
    bounded++;
    return "bounded";
  }

  private String countWithin() {
    within++;
    return "within";
  }

  private String countWrong() {
    wrong++;
    return "wrong";
  }

  private static String day(String value) {
    return value.length() > 10 ? value.substring(0, 10) : value;
  }

  private static String bound(JsonNode found, String field, String open) {
    JsonNode node = found.path(field);
    return node.isMissingNode() || node.isNull() ? open : node.asText();
  }
}
