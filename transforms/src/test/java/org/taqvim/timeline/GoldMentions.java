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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taqvim.calendar.DayRange;
import org.taqvim.entity.Gazetteer;
import org.taqvim.event.Casualties;
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
import org.taqvim.timeline.TimelineEvent.Precision;

/** The gold's mentions as dated mentions, so that merging can be judged without an extractor. */
public final class GoldMentions {
  /** What the built-in gazetteer knows of the gold's actors. */
  public static final ActorRegistry REGISTRY = Registries.standard();

  private static final Map<String, String> IDS = new HashMap<>();

  static {
    Gazetteer.standard().entries().forEach(e -> IDS.putIfAbsent(e.name(), e.id()));
    IDS.put("Azerbaijani Armed Forces", "org:armed-forces-aze");
    IDS.put("Armed Forces of Armenia", "org:armed-forces-arm");
    IDS.put("civilians (Azerbaijan)", "group:civilians-aze");
    IDS.put("civilians (Armenia)", "group:civilians-arm");
  }

  /**
   * A mention of the gold.
   *
   * @param entry the timeline entry that it belongs to
   */
  record Gold(String id, String entry, DatedMention mention) {}

  private GoldMentions() {}

  /** The gazetteer's id of a name; one made of the name where it knows none. */
  private static String id(String name, String kind) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-");
    return IDS.getOrDefault(name, kind + slug);
  }

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

  static List<Gold> load(String prefix) {
    List<Gold> all = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode node : lines(prefix + "_mentions.jsonl")) {
      String doc = node.get("doc").asText();
      int index = counts.merge(doc, 1, Integer::sum) - 1;
      all.add(
          new Gold(
              node.get("id").asText(),
              node.get("timeline_id").asText(),
              new DatedMention(
                  doc,
                  index,
                  0,
                  node.get("lang").asText(),
                  published(prefix, doc),
                  Optional.empty(),
                  Optional.empty(),
                  node.get("start").asInt(),
                  node.get("end").asInt(),
                  mention(node),
                  date(node.get("date")),
                  List.of(),
                  Matters.of(node.get("lang").asText()).in(node.get("quote").asText()),
                  false)));
    }
    return all;
  }

  private static Optional<LocalDate> published(String prefix, String doc) {
    return lines(prefix + "_articles.jsonl").stream()
        .filter(n -> n.get("doc").asText().equals(doc))
        .map(n -> LocalDate.parse(n.get("published").get("best").asText()))
        .findFirst();
  }

  private static EventDate date(JsonNode date) {
    LocalDate start = LocalDate.parse(date.get("start").asText());
    LocalDate end = LocalDate.parse(date.get("end").asText());
    String told = date.get("precision").asText().toUpperCase(Locale.ROOT);
    Precision precision = start.equals(end) ? Precision.DAY : Precision.valueOf(told);
    if (precision == Precision.DAY && !start.equals(end)) {
      precision = Precision.INTERVAL;
    }
    String derivation = date.get("derivation").asText();
    boolean untold = date.get("expression").isNull();
    boolean soft =
        untold
            && List.of("undated", "present tense", "statement of", "publication").stream()
                .anyMatch(derivation::contains);
    return new EventDate(
        Optional.of(DayRange.of(start, end)),
        precision,
        Optional.empty(),
        List.of(),
        List.of(),
        soft ? List.of(EventDate.FROM_PUBLICATION) : List.of());
  }

  /** The mention of a line of the gold, not dated. */
  public static EventMention mention(JsonNode node) {
    List<Participant> actors = new ArrayList<>();
    addAll(actors, node.get("actors").get("source"), Role.SOURCE);
    addAll(actors, node.get("actors").get("target"), Role.TARGET);
    node.get("actors").get("other").forEach(n -> actors.add(beside(n.asText())));
    List<Place> places = new ArrayList<>();
    node.get("locations").forEach(l -> places.add(place(l.get("name").asText())));
    List<Casualties> casualties = new ArrayList<>();
    node.get("casualties").forEach(c -> casualties.add(casualties(c)));
    List<Speaker> claimedBy = new ArrayList<>();
    node.get("attribution")
        .get("claimed_by")
        .forEach(s -> claimedBy.add(new Speaker(id(s.asText(), "org:"), s.asText())));
    return new EventMention(
        node.get("start").asInt(),
        node.get("end").asInt(),
        node.get("quote").asText(),
        type(node),
        Optional.ofNullable(node.get("mode").textValue()),
        Modality.valueOf(node.get("modality").asText().toUpperCase(Locale.ROOT)),
        node.get("polarity").asText().equals("negative"),
        node.get("background").asBoolean(),
        new EventDating(List.of(), EventDating.Basis.CLAUSE, EventDating.Relation.ON),
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
        new Place(id(name, "loc:"), name, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Whom the gold allows to be named, though the words need not. */
  private static Participant beside(String name) {
    return new Participant(id(name, "org:"), name, Role.PARTY, true);
  }

  private static void addAll(List<Participant> actors, JsonNode names, Role role) {
    names.forEach(n -> actors.add(new Participant(id(n.asText(), "org:"), n.asText(), role)));
  }

  private static Casualties casualties(JsonNode node) {
    String side =
        switch (node.get("side").asText()) {
          case "Azerbaijan" -> "AZE";
          case "Armenia" -> "ARM";
          case "Russia" -> "RUS";
          default -> node.get("side").asText();
        };
    return new Casualties(
        side,
        figures(Map.of(Harm.KILLED, node.get("killed"), Harm.INJURED, node.get("injured"))),
        "");
  }

  private static Map<Harm, Figure> figures(Map<Harm, JsonNode> told) {
    Map<Harm, Figure> figures = new EnumMap<>(Harm.class);
    told.forEach(
        (harm, node) -> {
          if (!node.isNull()) {
            figures.put(harm, Figure.of(node.asInt(), Casualties.Bound.EXACT));
          }
        });
    return figures;
  }
}
