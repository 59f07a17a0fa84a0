// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.taqvim.event.Casualties.Bound;
import org.taqvim.event.EventType;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.json.Json;
import org.taqvim.language.PackTable;
import org.taqvim.timeline.TimelineEvent;

/**
 * The timeline that the five articles should give, made of the gold: what the page's tests and
 * pictures show, so that they do not change with the extractors.
 */
public final class GoldTimeline {
  private static final Path TESTDATA = Path.of(System.getProperty("taqvim.testdata", "testdata"));
  private static final Map<String, String> SIDES =
      Map.of("Azerbaijan", "AZE", "Armenia", "ARM", "both", "both");

  private final Map<String, JsonNode> mentions = new LinkedHashMap<>();
  private final Map<String, JsonNode> articles = new LinkedHashMap<>();
  private final Map<String, List<JsonNode>> entities = new LinkedHashMap<>();
  private final Map<String, PackTable.Row> names = new LinkedHashMap<>();
  private final Map<String, PackTable.Row> titles = new LinkedHashMap<>();

  private GoldTimeline() {
    lines("gold/seed_mentions.jsonl").forEach(m -> mentions.put(m.get("id").asText(), m));
    lines("gold/seed_articles.jsonl").forEach(a -> articles.put(a.get("doc").asText(), a));
    lines("gold/seed_entities.jsonl")
        .forEach(
            e -> entities.computeIfAbsent(e.get("doc").asText(), d -> new ArrayList<>()).add(e));
    table("page/names.tsv").rows().forEach(row -> names.put(row.get("name"), row));
    table("page/titles.tsv").rows().forEach(row -> titles.put(row.get("id"), row));
  }

  /** The entries in the order of a timeline. */
  public static List<TimelineEvent> events() {
    GoldTimeline gold = new GoldTimeline();
    return lines("gold/seed_timeline.jsonl")
        .map(gold::event)
        .sorted(
            Comparator.comparing((TimelineEvent e) -> e.start().orElse(LocalDate.MAX))
                .thenComparing(e -> e.end().orElse(LocalDate.MAX))
                .thenComparing(TimelineEvent::id))
        .toList();
  }

  public static RunFacts facts() {
    return new RunFacts("0.1.0", "karabakh", 5, 0, events().size(), 0);
  }

  /** The names of the actors and places in three languages. */
  public static Labels labels() {
    Map<String, Labels.Label> byKey = new TreeMap<>();
    for (PackTable.Row row : new GoldTimeline().names.values()) {
      Labels.Label label =
          new Labels.Label(
              Optional.of(row.get("fa")), Optional.of(row.get("ar")), row.list("others"));
      byKey.put(id(row.get("name")), label);
      byKey.put(row.get("name"), label);
    }
    return key -> Optional.ofNullable(byKey.get(key));
  }

  private TimelineEvent event(JsonNode line) {
    List<JsonNode> told =
        texts(line.get("mentions")).map(mentions::get).filter(m -> m != null).toList();
    JsonNode first = told.get(0);
    String id = line.get("timeline_id").asText();
    PackTable.Row title = titles.get(id);
    String english = title.get("en").isEmpty() ? line.get("title_en").asText() : title.get("en");
    List<TimelineEvent.Source> sources = told.stream().map(this::source).toList();
    return new TimelineEvent(
        id,
        date(line.get("start")),
        date(line.get("end")),
        TimelineEvent.Precision.valueOf(line.get("precision").asText().toUpperCase(Locale.ROOT)),
        Optional.empty(),
        List.of(),
        EventType.valueOf(line.get("types").get(0).asText()),
        Optional.ofNullable(first.get("mode").textValue()),
        Optional.ofNullable(first.get("acled_sub").textValue()),
        new TimelineEvent.Title(english, title.get("fa"), title.get("ar")),
        actors(told),
        told.stream().flatMap(this::places).distinct().toList(),
        Modality.valueOf(first.get("modality").asText().toUpperCase(Locale.ROOT)),
        first.get("polarity").asText().equals("negative"),
        line.get("background").asBoolean(),
        told.stream().flatMap(this::claims).toList(),
        casualties(told),
        List.of(),
        texts(line.get("date_flags")).map(f -> f.replace('_', '-')).toList(),
        sources.stream().flatMap(s -> s.published().stream()).min(Comparator.naturalOrder()),
        sources.stream().flatMap(s -> s.published().stream()).max(Comparator.naturalOrder()),
        List.copyOf(new TreeSet<>(sources.stream().map(TimelineEvent.Source::language).toList())),
        sources,
        told.size() > 1 ? List.of("same day, same actors, same kind of event") : List.of(),
        (int) sources.stream().map(TimelineEvent.Source::article).distinct().count(),
        0.9);
  }

  private static List<Participant> actors(List<JsonNode> told) {
    Set<Participant> actors = new LinkedHashSet<>();
    for (JsonNode mention : told) {
      JsonNode by = mention.get("actors");
      add(actors, by.get("source"), Participant.Role.SOURCE);
      add(actors, by.get("target"), Participant.Role.TARGET);
      add(actors, by.get("other"), Participant.Role.PARTY);
    }
    return List.copyOf(actors);
  }

  private static void add(Set<Participant> to, JsonNode names, Participant.Role role) {
    texts(names)
        .filter(n -> to.stream().noneMatch(a -> a.name().equals(n)))
        .forEach(n -> to.add(new Participant(id(n), n, role)));
  }

  private Stream<Place> places(JsonNode mention) {
    return stream(mention.get("locations"))
        .map(
            place -> {
              String name = place.get("name").asText();
              Optional<PackTable.Row> row = Optional.ofNullable(names.get(name));
              return new Place(
                  id(name),
                  name,
                  Optional.ofNullable(place.get("country").textValue()),
                  row.map(r -> r.get("lat")).filter(v -> !v.isEmpty()).map(Double::valueOf),
                  row.map(r -> r.get("lon")).filter(v -> !v.isEmpty()).map(Double::valueOf));
            });
  }

  private Stream<TimelineEvent.Claim> claims(JsonNode mention) {
    JsonNode attribution = mention.get("attribution");
    return texts(attribution.get("claimed_by"))
        .map(
            by ->
                new TimelineEvent.Claim(
                    by,
                    texts(attribution.get("via")).toList(),
                    Modality.valueOf(mention.get("modality").asText().toUpperCase(Locale.ROOT)),
                    mention.get("doc").asText(),
                    mention.get("start").asInt(),
                    mention.get("end").asInt(),
                    mention.get("quote").asText()));
  }

  private static Map<Harm, Figure> figures(JsonNode toll) {
    Map<Harm, Figure> figures = new EnumMap<>(Harm.class);
    number(toll.get("killed")).ifPresent(n -> figures.put(Harm.KILLED, Figure.of(n, Bound.EXACT)));
    number(toll.get("injured"))
        .ifPresent(n -> figures.put(Harm.INJURED, Figure.of(n, Bound.EXACT)));
    return figures;
  }

  private static List<TimelineEvent.SideCasualties> casualties(List<JsonNode> told) {
    Map<String, List<TimelineEvent.CasualtyClaim>> bySide = new TreeMap<>();
    for (JsonNode mention : told) {
      for (JsonNode toll : mention.get("casualties")) {
        bySide
            .computeIfAbsent(SIDES.get(toll.get("side").asText()), s -> new ArrayList<>())
            .add(
                new TimelineEvent.CasualtyClaim(
                    number(toll.get("killed")),
                    number(toll.get("injured")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    figures(toll),
                    toll.get("claimed_by").asText(""),
                    mention.get("doc").asText()));
      }
    }
    return bySide.entrySet().stream()
        .map(
            e ->
                new TimelineEvent.SideCasualties(
                    e.getKey(),
                    range(e.getValue().stream().flatMap(c -> c.killed().stream()).toList()),
                    range(e.getValue().stream().flatMap(c -> c.injured().stream()).toList()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    e.getValue()))
        .toList();
  }

  private static Optional<TimelineEvent.Range> range(List<Integer> numbers) {
    return numbers.stream()
        .min(Comparator.naturalOrder())
        .map(
            low ->
                new TimelineEvent.Range(
                    low, numbers.stream().max(Comparator.naturalOrder()).orElse(low)));
  }

  private TimelineEvent.Source source(JsonNode mention) {
    String doc = mention.get("doc").asText();
    JsonNode article = articles.get(doc);
    int begin = mention.get("start").asInt();
    int end = mention.get("end").asInt();
    return new TimelineEvent.Source(
        doc,
        mention.get("lang").asText(),
        date(article.get("published").get("best")),
        begin,
        end,
        mention.get("quote").asText(),
        Optional.of("https://news.example/" + doc),
        Optional.of(article.get("outlet").asText()),
        Optional.ofNullable(mention.get("date").get("expression").get("text"))
            .map(JsonNode::asText),
        date(mention.get("date").get("start")),
        date(mention.get("date").get("end")),
        Optional.empty(),
        entities.get(doc).stream()
            .filter(e -> e.get("start").asInt() >= begin && e.get("end").asInt() <= end)
            .filter(e -> !e.get("optional").asBoolean())
            .map(
                e ->
                    new TimelineEvent.Mark(
                        e.get("start").asInt(),
                        e.get("end").asInt(),
                        id(e.get("name_en").asText()),
                        e.get("name_en").asText()))
            .toList());
  }

  private static String id(String name) {
    return "gold:" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static Optional<LocalDate> date(JsonNode node) {
    return Optional.ofNullable(node.textValue()).map(LocalDate::parse);
  }

  private static Optional<Integer> number(JsonNode node) {
    return node.isInt() ? Optional.of(node.intValue()) : Optional.empty();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Stream<String> texts(JsonNode array) {
    return stream(array).map(JsonNode::asText);
  }

  private static PackTable table(String file) {
    try {
      return PackTable.read(file, Files.newInputStream(TESTDATA.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> lines(String file) {
    try {
      return Files.readAllLines(TESTDATA.resolve(file)).stream()
          .map(line -> Json.read(line, JsonNode.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
