// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.taqvim.pipeline.RunConfig.WrongOption;

/**
 * The arguments as typed, turned into options.
 *
 * <p>Beam parses them, but speaks of classes and properties; what people mistype most is found here
 * first, and said in the words of the help.
 */
final class CommandLine {
  private static final Pattern OPTION =
      Pattern.compile("--([a-zA-Z][a-zA-Z-]*)(=.*)?", Pattern.DOTALL);
  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']*)'(?:.*Did you mean ([^?]*))?");
  private static final Pattern UNREADABLE =
      Pattern.compile("Cannot deserialize .*String \"([^\"]*)\"");
  private static final Pattern THREADS = Pattern.compile("[0-9]{1,4}");

  /** Options that mean nothing without a value, and may be given once. */
  private static final Set<String> OURS =
      Set.of(
          "input",
          "output",
          "metadata",
          "previous",
          "forget",
          "conflict",
          "explain",
          "formats",
          "maxFileSize",
          "publish",
          "threads",
          "runner");

  private static final Map<String, String> PROFILES =
      Map.of("FlinkRunner", "-Pflink-runner", "DataflowRunner", "-Pdataflow-runner");

  private CommandLine() {}

  /** Each option in Beam's spelling: {@code --max-file-size=x} as {@code --maxFileSize=x}. */
  static List<String> spelled(String... arguments) {
    List<String> spelled = new ArrayList<>();
    for (String argument : arguments) {
      Matcher option = OPTION.matcher(argument);
      spelled.add(
          option.matches()
              ? "--" + camelCase(option.group(1)) + Optional.ofNullable(option.group(2)).orElse("")
              : argument);
    }
    return spelled;
  }

  private static String camelCase(String name) {
    return Pattern.compile("-(.)")
        .matcher(name)
        .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
  }

  /** The value of an option, the last one where it is given more than once. */
  static Optional<String> value(List<String> arguments, String option) {
    String start = "--" + option + "=";
    return arguments.stream()
        .filter(a -> a.startsWith(start))
        .map(a -> a.substring(start.length()))
        .reduce((a, b) -> b);
  }

  static TimelineOptions options(List<String> arguments) throws WrongOption {
    check(arguments);
    PipelineOptionsFactory.register(TimelineOptions.class);
    List<String> complete = new ArrayList<>(arguments);
    complete.addAll(RunnerDefaults.of(arguments));
    try {
      return PipelineOptionsFactory.fromArgs(complete.toArray(String[]::new))
          .as(TimelineOptions.class);
    } catch (IllegalArgumentException e) {
      throw new WrongOption(explained(String.valueOf(e.getMessage()), arguments));
    }
  }

  private static void check(List<String> arguments) throws WrongOption {
    Set<String> given = new TreeSet<>();
    for (String argument : arguments) {
      Matcher option = OPTION.matcher(argument);
      if (!option.matches()) {
        throw new WrongOption(argument + ": an option is written --name=value (--help lists them)");
      }
      String name = option.group(1);
      if (OURS.contains(name) && option.group(2) == null) {
        throw new WrongOption("--" + name + " has no value: write --" + name + "=...");
      }
      if (OURS.contains(name) && !given.add(name)) {
        throw new WrongOption(
            "--"
                + name
                + " is given twice"
                + (name.equals("input") ? ": part the patterns by commas" : ""));
      }
    }
    Optional<String> threads = value(arguments, "threads");
    if (threads.filter(t -> !THREADS.matcher(t).matches()).isPresent()) {
      throw new WrongOption("--threads=" + threads.get() + ": give a number, such as 4");
    }
  }

  private static String explained(String message, List<String> arguments) {
    String line = message.lines().findFirst().orElse(message);
    Matcher unknown = UNKNOWN.matcher(line);
    if (unknown.find()) {
      String near = unknown.group(2) == null ? "" : "; did you mean " + dashed(unknown.group(2));
      return "--" + unknown.group(1) + ": no such option" + near + " (--help lists them)";
    }
    Matcher unreadable = UNREADABLE.matcher(line);
    if (unreadable.find()) {
      String value = "=" + unreadable.group(1);
      return arguments.stream()
          .filter(a -> a.endsWith(value))
          .findFirst()
          .map(a -> a + ": no such value")
          .orElse(line);
    }
    Optional<String> runner = value(arguments, "runner");
    if (line.contains("'runner'") && runner.isPresent()) {
      String profile = PROFILES.get(runner.get());
      return "--runner="
          + runner.get()
          + (profile == null
              ? ": give DirectRunner, FlinkRunner or DataflowRunner"
              : ": not in this jar; build it with mvn -B -DskipTests " + profile + " package");
    }
    return line;
  }

  /** Beam names one option in quotes, or several in brackets. */
  private static String dashed(String names) {
    return Arrays.stream(names.replaceAll("one of|['\\[\\] ]", "").split(",", -1))
        .map(name -> "--" + name)
        .collect(Collectors.joining(" or ", "", "?"));
  }
}
