// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taqvim.json.Json;

/** Gold in the form of a run's output: what a run without any mistake would write. */
final class GoldOutput {
  private GoldOutput() {}

  static Output of(GoldSet gold) {
    List<JsonNode> articles = new ArrayList<>();
    gold.articles().forEach(article -> articles.add(article(gold, article)));
    List<JsonNode> timeline = new ArrayList<>();
    for (JsonNode entry : gold.timeline()) {
      ObjectNode line = Json.mapper().createObjectNode();
      line.put("id", Rows.text(entry, "timeline_id"));
      line.put("start", Rows.text(entry, "start"));
      line.put("end", Rows.text(entry, "end"));
      timeline.add(line);
    }
    timeline.sort(
        Comparator.<JsonNode, String>comparing(line -> Rows.text(line, "start"))
            .thenComparing(line -> Rows.text(line, "end"))
            .thenComparing(line -> Rows.text(line, "id")));
    return Output.of(articles, timeline);
  }

  private static ObjectNode article(GoldSet gold, JsonNode article) {
    String doc = Rows.text(article, "doc");
    ObjectNode line = Json.mapper().createObjectNode();
    line.put("id", doc);
    line.set("language", article.get("lang"));
    ObjectNode published = line.putObject("published");
    published.set("value", article.path("published").path("best"));
    published.set("earliest", article.path("published").path("earliest"));
    published.set("latest", article.path("published").path("latest"));
    ArrayNode times = line.putArray("times");
    GoldSet.of(gold.times(), doc).forEach(times::add);
    ArrayNode entities = line.putArray("entities");
    GoldSet.of(gold.entities(), doc).forEach(entity -> entities.add(entity(entity)));
    ArrayNode events = line.putArray("events");
    GoldSet.of(gold.mentions(), doc).forEach(mention -> events.add(event(mention)));
    return line;
  }

  private static ObjectNode entity(JsonNode gold) {
    ObjectNode entity = Json.mapper().createObjectNode();
    entity.put("begin", Extent.of(gold).begin());
    entity.put("end", Extent.of(gold).end());
    entity.set("text", gold.get("text"));
    entity.set("type", gold.get("type"));
    entity.set("name", gold.get("name_en"));
    return entity;
  }

  private static ObjectNode event(JsonNode gold) {
    ObjectNode event = Json.mapper().createObjectNode();
    event.put("id", Rows.text(gold, "id"));
    event.put("begin", Extent.of(gold).begin());
    event.put("end", Extent.of(gold).end());
    event.set("type", gold.get("type"));
    event.set("modality", gold.get("modality"));
    event.put("negated", Rows.text(gold, "polarity").equals("negative"));
    event.set("background", gold.get("background"));
    event.set("date", gold.get("date"));
    event.set("casualties", gold.get("casualties"));
    event.set("claimedBy", gold.path("attribution").path("claimed_by"));
    event.set("via", gold.path("attribution").path("via"));
    event.put("timeline", Rows.text(gold, "timeline_id"));
    ArrayNode actors = event.putArray("actors");
    List<String> sources = Rows.texts(gold.path("actors").path("source"));
    List<String> targets = Rows.texts(gold.path("actors").path("target"));
    for (String source : sources) {
      actors
          .addObject()
          .put("name", source)
          .put("role", targets.contains(source) ? "party" : "source");
    }
    for (String target : targets) {
      if (!sources.contains(target)) {
        actors.addObject().put("name", target).put("role", "target");
      }
    }
    ArrayNode places = event.putArray("places");
    gold.path("locations")
        .forEach(place -> places.addObject().put("name", Rows.text(place, "name")));
    return event;
  }
}
