// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taqvim.event.Casualties;
import org.taqvim.event.Concepts;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.event.Matters;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
import org.taqvim.json.Json;
import org.taqvim.timeline.TimelineEvent.Mark;

/** The gold's mentions as dated mentions, so that merging can be judged without an extractor. */
public final class GoldMentions {
  /** What the built-in gazetteer knows of the gold's actors. */
  public static final ActorRegistry REGISTRY = Registries.standard();

  private static final GoldNames NAMES = new GoldNames();

  /**
   * A mention of the gold.
   *
   * @param entry the timeline entry that it belongs to
   */
  record Gold(String id, String entry, DatedMention mention) {}

  /** The finer kinds of mentions, by set and id. */
  private static final Map<String, String> MODES = new TreeMap<>();

  static {
    Path table = Path.of(System.getProperty("taqvim.testdata")).resolve("merge/gold-modes.tsv");
    try {
      for (String line : Files.readAllLines(table)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3) {
          MODES.put(cells[0] + " " + cells[1], cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GoldMentions() {}

  public static List<JsonNode> lines(String file) {
    Path path = Path.of(System.getProperty("taqvim.testdata")).resolve(file);
    List<JsonNode> nodes = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(path)) {
        nodes.add(Json.mapper().readTree(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nodes;
  }

  /** What the gold knows of an article. */
  private record Known(
      Optional<LocalDate> published,
      Optional<String> title,
      String text,
      List<JsonNode> entities,
      List<JsonNode> times) {}

  private static Map<String, Known> articles(String prefix) {
    Map<String, Known> articles = new TreeMap<>();
    for (JsonNode node : lines(prefix + "_articles.jsonl")) {
      articles.put(
          node.get("doc").asText(),
          new Known(
              Optional.of(LocalDate.parse(node.get("published").get("best").asText())),
              Optional.ofNullable(node.path("title").textValue()),
              text(prefix, node.get("doc").asText()),
              new ArrayList<>(),
              new ArrayList<>()));
    }
    for (JsonNode node : lines(prefix + "_entities.jsonl")) {
      articles.get(node.get("doc").asText()).entities().add(node);
    }
    for (JsonNode node : lines(prefix + "_times.jsonl")) {
      articles.get(node.get("doc").asText()).times().add(node);
    }
    return articles;
  }

  /** Articles stand in a folder beside that of their gold. */
  private static String text(String prefix, String doc) {
    Path gold = Path.of(System.getProperty("taqvim.testdata")).resolve(prefix).getParent();
    try {
      return Files.readString(gold.resolveSibling("articles").resolve(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Gold> load(String prefix) {
    Map<String, Known> articles = articles(prefix);
    articles.values().forEach(a -> a.entities().forEach(NAMES::learn));
    Map<String, List<JsonNode>> byArticle = new LinkedHashMap<>();
    for (JsonNode node : lines(prefix + "_mentions.jsonl")) {
      byArticle.computeIfAbsent(node.get("doc").asText(), d -> new ArrayList<>()).add(node);
    }
    List<Gold> all = new ArrayList<>();
    String set = Path.of(prefix).getFileName().toString();
    byArticle.forEach((doc, nodes) -> all.addAll(ofArticle(set, doc, nodes, articles.get(doc))));
    return all;
  }

  private static List<Gold> ofArticle(String set, String doc, List<JsonNode> told, Known article) {
    List<JsonNode> nodes = new ArrayList<>(told);
    nodes.sort(
        Comparator.comparingInt((JsonNode n) -> n.get("start").asInt())
            .thenComparingInt(n -> n.get("end").asInt()));
    List<EventMention> events = new ArrayList<>();
    List<EventDate> dates = new ArrayList<>();
    for (JsonNode node : nodes) {
      GoldDate date = new GoldDate(node, article.published(), article.times(), article.text());
      events.add(mention(node, set, date.basis()));
      dates.add(date.date());
    }
    List<Gold> all = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      EventMention event = events.get(i);
      String language = node.get("lang").asText();
      all.add(
          new Gold(
              node.get("id").asText(),
              node.get("timeline_id").asText(),
              new DatedMention(
                  doc,
                  i,
                  0,
                  language,
                  article.published(),
                  Optional.empty(),
                  Optional.empty(),
                  event.begin(),
                  event.end(),
                  event,
                  dates.get(i),
                  marks(event, article.entities()),
                  Matters.of(language).in(event.quote()),
                  article.title().filter(t -> t.contains(event.quote())).isPresent(),
                  Denied.by(events, i),
                  Concepts.of(language).in(event.quote()))));
    }
    return all;
  }

  private static List<Mark> marks(EventMention event, List<JsonNode> entities) {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode entity : entities) {
      int start = entity.get("start").asInt();
      int end = entity.get("end").asInt();
      if (start >= event.begin() && end <= event.end()) {
        String name = entity.get("name_en").asText();
        marks.add(new Mark(start, end, NAMES.id(name, "org:"), name));
      }
    }
    return marks;
  }

  /** The mention of a line of the gold, not dated. */
  public static EventMention mention(JsonNode node) {
    return mention(node, "seed", EventDating.Basis.CLAUSE);
  }

  private static EventMention mention(JsonNode node, String set, EventDating.Basis basis) {
    List<Participant> actors = new ArrayList<>();
    addAll(actors, node.get("actors").get("source"), Role.SOURCE);
    addAll(actors, node.get("actors").get("target"), Role.TARGET);
    // The words need not name them; of fighting the other side is known, told or not.
    if (actors.isEmpty() || List.of("ASSAULT", "COERCE").contains(node.get("type").asText())) {
      node.get("actors").get("other").forEach(n -> actors.add(beside(n.asText())));
    }
    List<Place> places = new ArrayList<>();
    node.get("locations").forEach(l -> places.add(place(l.get("name").asText())));
    List<Casualties> casualties = new ArrayList<>();
    node.get("casualties").forEach(c -> casualties.add(casualties(c)));
    List<Speaker> claimedBy = new ArrayList<>();
    node.get("attribution")
        .get("claimed_by")
        .forEach(s -> claimedBy.add(new Speaker(NAMES.id(s.asText(), "org:"), s.asText())));
    return new EventMention(
        node.get("start").asInt(),
        node.get("end").asInt(),
        node.get("quote").asText(),
        type(node),
        Optional.ofNullable(node.get("mode").textValue())
            .or(() -> Optional.ofNullable(MODES.get(set + " " + node.get("id").asText()))),
        Modality.valueOf(node.get("modality").asText().toUpperCase(Locale.ROOT)),
        node.get("polarity").asText().equals("negative"),
        node.get("background").asBoolean(),
        new EventDating(List.of(), basis, EventDating.Relation.ON),
        actors,
        places,
        casualties,
        List.of(),
        claimedBy,
        List.of(),
        "");
  }

  /** The gold's type; the first that it accepts and the program has, where the program lacks it. */
  private static EventType type(JsonNode node) {
    Set<String> known =
        Arrays.stream(EventType.values()).map(EventType::name).collect(Collectors.toSet());
    List<String> told = new ArrayList<>(List.of(node.get("type").asText()));
    node.get("type_accept").forEach(t -> told.add(t.asText()));
    return told.stream().filter(known::contains).findFirst().map(EventType::valueOf).orElseThrow();
  }

  /** A place with the gazetteer's coordinates, where it knows the name. */
  private static Place place(String name) {
    return REGISTRY.place(
        new Place(
            NAMES.id(name, "loc:"), name, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Whom the gold allows to be named, though the words need not. */
  private static Participant beside(String name) {
    return new Participant(NAMES.id(name, "org:"), name, Role.PARTY, true);
  }

  private static void addAll(List<Participant> actors, JsonNode names, Role role) {
    names.forEach(n -> actors.add(new Participant(NAMES.id(n.asText(), "org:"), n.asText(), role)));
  }

  private static Casualties casualties(JsonNode node) {
    Map<Harm, Figure> figures = new EnumMap<>(Harm.class);
    for (Harm harm : Harm.values()) {
      JsonNode told = node.path(harm.name().toLowerCase(Locale.ROOT));
      if (told.isInt()) {
        figures.put(harm, Figure.of(told.asInt(), Casualties.Bound.EXACT));
      }
    }
    return new Casualties(NAMES.side(node.get("side").asText()), figures, "");
  }
}
