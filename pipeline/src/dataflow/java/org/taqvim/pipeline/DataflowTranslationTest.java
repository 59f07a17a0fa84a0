// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.dataflow.model.ParameterMetadata;
import com.google.api.services.dataflow.model.TemplateMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.runners.dataflow.options.DataflowPipelineDebugOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taqvim.json.Json;
import org.taqvim.pipeline.io.Inputs;
import org.taqvim.pipeline.io.MemoryFileSystem;
import org.taqvim.pipeline.io.Naming;
import org.taqvim.pipeline.io.Previous;

/** The whole pipeline becomes a Dataflow job: every coder, step and setting can be shipped. */
@Tag("dataflow")
class DataflowTranslationTest {
  private static final int LARGEST_STEP = 1 << 20;
  private static final int LARGEST_JOB = 10 << 20;

  /** Those of the service's reference (ParameterMetadata.paramType) that fit a run. */
  private static final Set<String> PARAMETER_TYPES =
      Set.of("TEXT", "GCS_READ_FILE", "GCS_READ_FOLDER", "GCS_WRITE_FILE", "GCS_WRITE_FOLDER");

  private static final String[] CLOUD = {
    "--runner=DataflowRunner",
    "--project=project",
    "--region=europe-west1",
    "--tempLocation=gs://bucket/temp",
    "--gcpTempLocation=gs://bucket/temp",
    "--credentialFactoryClass=org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory",
    "--pathValidatorClass=org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator"
  };

  @TempDir Path folder;

  @Test
  void theWholePipelineWithAnEarlierRunIsTranslated() throws Exception {
    Path template = folder.resolve("job.json");
    List<String> arguments = new ArrayList<>(List.of(CLOUD));
    arguments.add("--templateLocation=" + template);
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new)).create();
    options.as(DataflowPipelineDebugOptions.class).setStagerClass(NoStager.class);
    Pipeline pipeline = Pipeline.create(options);
    TimelinePipeline.build(pipeline, plan());
    pipeline.run();

    String job = Files.readString(template);
    List<String> names = names(job);
    assertThat(job.length()).isLessThan(LARGEST_JOB);
    assertThat(String.join("\n", names))
        .contains(
            "DetectLanguage",
            "FindTimes",
            "TagEntities",
            "ExtractEvents",
            "DateArticles",
            "MergeTimeline",
            "WriteTimeline",
            "PublishOutput");
    assertThat(Json.mapper().readTree(job).path("steps").toString())
        .doesNotContain("file:")
        .doesNotContain(folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gs://bucket/in/a.txt", "s3://bucket/in/a.txt"})
  void theStoresOfTheProfilesAreKnown(String file) {
    FileSystems.setDefaultPipelineOptions(
        PipelineOptionsFactory.fromArgs("--awsRegion=eu-west-1").create());
    ResourceId resource = FileSystems.matchNewResource(file, false);
    assertThat(resource.toString()).isEqualTo(file);
    assertThat(resource.getCurrentDirectory().toString()).isEqualTo(file.replace("a.txt", ""));
  }

  /** The whole program, as the launcher of a flex template calls it. */
  @Test
  void aTemplateIsMadeWhoseJobPublishes() throws Exception {
    MemoryFileSystem.FILES.put("mem://bucket/in/a.txt", "خبر".getBytes(UTF_8));
    Path template = folder.resolve("job.json");
    List<String> arguments = new ArrayList<>(List.of(CLOUD));
    arguments.add("--input=mem://bucket/in/*");
    arguments.add("--output=mem://bucket/out");
    arguments.add("--stagerClass=" + NoStager.class.getName());
    arguments.add("--templateLocation=" + template);
    Runs.Ended ended = Runs.run(arguments.toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("publishes in mem://bucket/out");
    assertThat(String.join("\n", names(Files.readString(template))))
        .contains("PublishOutput/WaitForAll", "PublishOutput/Publish", "PublishOutput/DeleteParts");
  }

  /** The description of the flex template, read by the service's own client. */
  @Test
  void theTemplatesDescriptionIsOfTheServicesForm() throws Exception {
    Path description = Runs.testdata("").resolve("../pipeline/deploy/dataflow-template.json");
    TemplateMetadata template =
        GsonFactory.getDefaultInstance()
            .fromString(Files.readString(description), TemplateMetadata.class);
    assertThat(template.getUnknownKeys()).isEmpty();
    assertThat(template.getName()).isNotBlank();
    for (ParameterMetadata parameter : template.getParameters()) {
      assertThat(parameter.getUnknownKeys()).as(parameter.getName()).isEmpty();
      assertThat(parameter.getLabel()).isNotBlank();
      assertThat(parameter.getHelpText()).isNotBlank();
      assertThat(parameter.getParamType()).isIn(PARAMETER_TYPES);
      if (parameter.getRegexes() != null && parameter.getDefaultValue() != null) {
        assertThat(parameter.getRegexes()).allMatch(parameter.getDefaultValue()::matches);
      }
    }
  }

  @Test
  void anotherRunnerMakesNoTemplate() {
    Runs.Ended ended =
        Runs.run(
            "--input=mem://bucket/in/*",
            "--output=mem://bucket/out",
            "--templateLocation=" + folder.resolve("job.json"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("--templateLocation");
  }

  /** The names of a job's steps, none of them too large. */
  private static List<String> names(String job) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode step : Json.mapper().readTree(job).path("steps")) {
      // The value of a typed object in jobs of today, a plain text in those of other versions.
      JsonNode given = step.at("/properties/user_name");
      String name = given.isTextual() ? given.asText() : given.path("value").asText();
      names.add(name);
      assertThat(step.toString().length()).as(name).isLessThan(LARGEST_STEP);
    }
    assertThat(names).isNotEmpty();
    return names;
  }

  private static RunPlan plan() {
    RunConfig config =
        new RunConfig(
            List.of("gs://bucket/in/*.jsonl"),
            "gs://bucket/out",
            Optional.of("gs://bucket/rows.csv"),
            Optional.of("gs://bucket/out"),
            Optional.empty(),
            "karabakh",
            Optional.empty(),
            Set.of(),
            10 << 20,
            true);
    Inputs inputs =
        new Inputs(config.inputs(), new Naming("", Map.of()), 1000, 4L << 30, List.of());
    Previous previous = new Previous("gs://bucket/out/", "1", Map.of(Previous.KNOWN, "a digest"));
    return new RunPlan(
        config,
        inputs,
        Optional.of(previous),
        "1",
        Set.of(),
        "gs://bucket/out/.taqvim/",
        inputs.bytes(),
        1024);
  }
}
