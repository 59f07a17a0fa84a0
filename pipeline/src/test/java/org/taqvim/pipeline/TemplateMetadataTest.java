// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.junit.jupiter.api.Test;
import org.taqvim.json.Json;

/** The flex template's description tells of all options that mean anything there. */
class TemplateMetadataTest {
  /** What belongs to a person at a terminal, to one runner, or to the launcher itself. */
  private static final Set<String> ELSEWHERE =
      Set.of("explain", "threads", "publish", "templateLocation");

  @Test
  void itHasEveryOptionWithItsDescriptionAndDefault() throws IOException {
    JsonNode metadata =
        Json.mapper()
            .readTree(
                Files.readString(
                    Runs.testdata("").resolve("../pipeline/deploy/dataflow-template.json")));
    Map<String, String> told = new TreeMap<>();
    for (JsonNode parameter : metadata.get("parameters")) {
      told.put(
          parameter.get("name").asText(),
          parameter.get("helpText").asText() + " = " + parameter.path("defaultValue").asText());
    }
    Map<String, String> options = new TreeMap<>();
    for (Method getter : TimelineOptions.class.getDeclaredMethods()) {
      if (getter.getName().startsWith("get")) {
        String name = Introspector.decapitalize(getter.getName().substring("get".length()));
        Default.String byDefault = getter.getAnnotation(Default.String.class);
        options.put(
            name,
            getter.getAnnotation(Description.class).value()
                + " = "
                + (byDefault == null ? "" : byDefault.value()));
      }
    }
    options.keySet().removeAll(ELSEWHERE);
    assertThat(told).isEqualTo(options);
  }
}
