// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taqvim.calendar.DayRange;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.Casualties;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Place;
import org.taqvim.event.Speaker;
import org.taqvim.json.Json;
import org.taqvim.timeline.TimelineEvent.Precision;

/** The gold's mentions as dated mentions, so that merging can be judged without an extractor. */
public final class GoldMentions {
  /** The states of actors by their ids. */
  public static final Map<String, String> STATES = new HashMap<>();

  static {
    for (String pair :
        List.of(
            "Armenia=ARM",
            "Azerbaijan=AZE",
            "Russia=RUS",
            "Turkey=TUR",
            "Iran=IRN",
            "France=FRA",
            "Syria=SYR",
            "United States=USA",
            "Armed Forces of Armenia=ARM",
            "Azerbaijani Armed Forces=AZE",
            "Ministry of Defence of Azerbaijan=AZE",
            "Ministry of Defence of Armenia=ARM",
            "Ministry of Foreign Affairs of Russia=RUS",
            "National Assembly of Armenia=ARM",
            "civilians (Armenia)=ARM",
            "Antony Blinken=USA",
            "Ned Price=USA",
            "Elmar Mammadyarov=AZE",
            "Jeyhun Bayramov=AZE",
            "Ilham Aliyev=AZE",
            "Polad B\u00fclb\u00fclo\u011flu=AZE",
            "Zohrab Mnatsakanyan=ARM",
            "Nikol Pashinyan=ARM",
            "Mohammad Javad Zarif=IRN",
            "Recep Tayyip Erdo\u011fan=TUR",
            "Sergey Lavrov=RUS",
            "Armen Grigoryan=ARM",
            "Artsrun Hovhannisyan=ARM",
            "Emmanuel Macron=FRA",
            "Government of Armenia=ARM",
            "Government of Azerbaijan=AZE",
            "Hassan Rouhani=IRN",
            "Hikmet Hajiyev=AZE",
            "Ilgar Mirzayev=AZE",
            "Josep Borrell=org:european-union",
            "Charles Michel=org:european-union",
            "Ant\u00f3nio Guterres=org:united-nations",
            "Maria Zakharova=RUS",
            "Mevl\u00fct \u00c7avu\u015fo\u011flu=TUR",
            "Mike Pompeo=USA",
            "Ministry of Defence of Russia=RUS",
            "Ministry of Foreign Affairs of Armenia=ARM",
            "Ministry of Foreign Affairs of Azerbaijan=AZE",
            "Nagorno-Karabakh=ARM",
            "Polad Hashimov=AZE",
            "Russian peacekeeping forces=RUS",
            "Samvel Shahramanyan=ARM",
            "Sergei Shoigu=RUS",
            "United States Department of State=USA",
            "Vladimir Putin=RUS",
            "civilians (Azerbaijan)=AZE",
            "protesters (Armenia)=ARM",
            "protesters (Azerbaijan)=AZE")) {
      int at = pair.indexOf('=');
      STATES.put(id(pair.substring(0, at)), pair.substring(at + 1));
    }
  }

  /** Knows the states of the gold's actors. */
  static final ActorRegistry REGISTRY =
      new ActorRegistry() {
        @Override
        public Optional<String> state(String actorId) {
          return Optional.ofNullable(STATES.get(actorId));
        }

        @Override
        public Optional<Participant> holder(String officeId, LocalDate day, Role role) {
          return Optional.empty();
        }

        @Override
        public Optional<String> label(String id, String language) {
          return Optional.empty();
        }

        @Override
        public Optional<String> country(String id) {
          return state(id);
        }

        @Override
        public boolean isState(String id) {
          return false;
        }

        @Override
        public boolean isBroad(String placeId) {
          return placeId.contains("karabakh") || placeId.contains("border");
        }
      };

  /**
   * A mention of the gold.
   *
   * @param entry the timeline entry that it belongs to
   */
  record Gold(String id, String entry, DatedMention mention) {}

  private GoldMentions() {}

  private static String id(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]+", "-");
    boolean person =
        List.of(
                "blinken",
                "price",
                "mammadyarov",
                "bayramov",
                "aliyev",
                "lb\u00fclo",
                "mnatsakanyan",
                "pashinyan",
                "zarif",
                "erdo",
                "lavrov",
                "haq",
                "grigoryan",
                "hovhannisyan",
                "macron",
                "rouhani",
                "hajiyev",
                "mirzayev",
                "borrell",
                "michel",
                "guterres",
                "zakharova",
                "avu",
                "pompeo",
                "hashimov",
                "shahramanyan",
                "shoigu",
                "putin")
            .stream()
            .anyMatch(slug::contains);
    return (person ? "per:" : "org:") + slug;
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
                  List.of())));
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
    addAll(actors, node.get("actors").get("other"), Role.PARTY);
    List<Place> places = new ArrayList<>();
    node.get("locations").forEach(l -> places.add(place(l.get("name").asText())));
    List<Casualties> casualties = new ArrayList<>();
    node.get("casualties").forEach(c -> casualties.add(casualties(c)));
    List<Speaker> claimedBy = new ArrayList<>();
    node.get("attribution")
        .get("claimed_by")
        .forEach(s -> claimedBy.add(new Speaker(id(s.asText()), s.asText())));
    return new EventMention(
        node.get("start").asInt(),
        node.get("end").asInt(),
        node.get("quote").asText(),
        EventType.valueOf(node.get("type").asText()),
        Optional.ofNullable(node.get("mode").textValue()),
        Modality.valueOf(node.get("modality").asText().toUpperCase(Locale.ROOT)),
        node.get("polarity").asText().equals("negative"),
        node.get("background").asBoolean(),
        new EventDating(List.of(), EventDating.Basis.CLAUSE, EventDating.Relation.ON),
        actors,
        places,
        casualties,
        claimedBy,
        List.of(),
        "");
  }

  /** A place with the gazetteer's coordinates, where it knows the name. */
  private static Place place(String name) {
    Optional<GazetteerEntry> known =
        Gazetteer.standard().entries().stream()
            .filter(e -> e.id().startsWith("loc:") && e.name().equals(name))
            .findFirst();
    return new Place(
        "loc:" + id(name).substring(4),
        name,
        Optional.empty(),
        known.flatMap(GazetteerEntry::latitude),
        known.flatMap(GazetteerEntry::longitude));
  }

  private static void addAll(List<Participant> actors, JsonNode names, Role role) {
    names.forEach(n -> actors.add(new Participant(id(n.asText()), n.asText(), role)));
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
        number(node.get("killed")),
        number(node.get("injured")),
        Optional.empty(),
        Optional.empty(),
        Casualties.Bound.EXACT,
        "");
  }

  private static Optional<Integer> number(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(node.asInt());
  }
}
