// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;
import org.taqvim.time.TimeMention;
import org.taqvim.timeline.GoldMentions;

/** The five articles as a faultless extractor would annotate them: found times, gold events. */
final class GoldArticles {
  private static final Map<String, List<String>> TERMS =
      Map.ofEntries(
          Map.entry("per:mohammad-javad-zarif", List.of("2013-08-15", "2021-08-25")),
          Map.entry("per:elmar-mammadyarov", List.of("2004-04-02", "2020-07-16")),
          Map.entry("per:zohrab-mnatsakanyan", List.of("2018-05-12", "2020-11-16")),
          Map.entry("per:jeyhun-bayramov", List.of("2020-07-16")),
          Map.entry("per:antony-blinken", List.of("2021-01-26", "2025-01-20")),
          Map.entry("per:ned-price", List.of("2021-01-20", "2023-03-17")),
          Map.entry("per:nikol-pashinyan", List.of("2018-05-08")),
          Map.entry("per:sergey-lavrov", List.of("2004-03-09")));

  /** What the test knows of actors: the gold's states, and a few terms. */
  static final KnownActors ACTORS =
      new KnownActors() {
        @Override
        public Optional<String> state(String actorId) {
          return GoldMentions.REGISTRY.state(actorId);
        }

        @Override
        public Optional<String> holder(String officeId, LocalDate day) {
          return Optional.empty();
        }

        @Override
        public Optional<Term> term(String personId) {
          return Optional.ofNullable(TERMS.get(personId))
              .map(
                  t ->
                      new Term(
                          personId,
                          LocalDate.parse(t.get(0)),
                          t.size() > 1 ? Optional.of(LocalDate.parse(t.get(1))) : Optional.empty(),
                          false));
        }

        @Override
        public boolean isBroad(String placeId) {
          return placeId.contains("karabakh") || placeId.contains("border");
        }

        @Override
        public boolean isCapital(String placeId) {
          return false;
        }
      };

  private static final ConflictProfile PROFILE = ConflictProfile.named("karabakh");

  private GoldArticles() {}

  static List<AnnotatedArticle> load() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (JsonNode node : GoldMentions.lines("gold/seed_articles.jsonl")) {
      articles.add(article(node));
    }
    return articles;
  }

  private static AnnotatedArticle article(JsonNode node) {
    String doc = node.get("doc").asText();
    TokenizedText text = TokenizedText.of(read(doc));
    List<TimeMention> body = new ArrayList<>();
    List<TimeMention> lines = new ArrayList<>();
    List<TimeMention> box = new ArrayList<>();
    for (TimeMention mention : TimeFinder.forLanguage(node.get("lang").asText()).find(text)) {
      List<TimeMention> home = body;
      for (JsonNode part : node.get("boilerplate")) {
        if (mention.begin() >= part.get("start").asInt()
            && mention.end() <= part.get("end").asInt()) {
          home = part.get("what").asText().startsWith("dateline") ? lines : box;
        }
      }
      home.add(mention);
    }
    List<EventMention> events = events(doc, body);
    return new AnnotatedArticle(
        doc,
        doc,
        "",
        "",
        Article.Metadata.NONE,
        Optional.empty(),
        node.get("lang").asText(),
        1,
        true,
        Optional.empty(),
        List.of(),
        lines,
        box,
        body,
        List.of(),
        events,
        PROFILE.allusions(text, List.of(), body, events),
        List.of(),
        List.of());
  }

  private static String read(String doc) {
    try {
      return Files.readString(
          Path.of(System.getProperty("taqvim.testdata"), "articles").resolve(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<EventMention> events(String doc, List<TimeMention> times) {
    List<EventMention> events = new ArrayList<>();
    Map<String, List<Integer>> ofEntry = new TreeMap<>();
    for (JsonNode node : GoldMentions.lines("gold/seed_mentions.jsonl")) {
      if (!node.get("doc").asText().equals(doc)) {
        continue;
      }
      EventMention event = GoldMentions.mention(node);
      List<Integer> own = own(node.get("date").get("expression"), times);
      Basis basis = Basis.CLAUSE;
      if (own.isEmpty()) {
        own = ofEntry.getOrDefault(node.get("timeline_id").asText(), List.of());
        basis =
            !own.isEmpty() ? Basis.SAME_EVENT : event.background() ? Basis.NONE : Basis.PUBLICATION;
      }
      ofEntry.putIfAbsent(node.get("timeline_id").asText(), own);
      events.add(with(event, new EventDating(own, basis, Relation.ON)));
    }
    return events;
  }

  private static List<Integer> own(JsonNode expression, List<TimeMention> times) {
    List<Integer> own = new ArrayList<>();
    if (expression.isNull()) {
      return own;
    }
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).begin() < expression.get("end").asInt()
          && times.get(i).end() > expression.get("start").asInt()) {
        own.add(i);
      }
    }
    return own;
  }

  private static EventMention with(EventMention e, EventDating dating) {
    return new EventMention(
        e.begin(),
        e.end(),
        e.quote(),
        e.type(),
        e.mode(),
        e.modality(),
        e.negated(),
        e.background(),
        dating,
        e.actors(),
        e.places(),
        e.casualties(),
        e.equipment(),
        e.claimedBy(),
        e.via(),
        e.trigger());
  }
}
