// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taqvim.json.Json;

/**
 * A Flink cluster of processes of its own on the loopback interface, from Flink's jars alone: one
 * JobManager and some TaskManagers. Closing it ends every process that it started.
 */
final class FlinkCluster implements AutoCloseable {
  private static final List<String> OPENS =
      List.of(
          "java.lang",
          "java.net",
          "java.io",
          "java.nio",
          "java.text",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "sun.nio.ch");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final String classPath;
  private final int restPort;
  private final Process jobManager;
  private final List<Process> taskManagers = new ArrayList<>();

  FlinkCluster(Path jars, Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.classPath = jars + "/*";
    this.restPort = freePort();
    Files.writeString(folder.resolve("flink-conf.yaml"), configuration(restPort, freePort()));
    this.jobManager =
        start(
            "jobmanager",
            List.of("-Xmx512m"),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            List.of("--executionMode", "cluster"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private String configuration(int rest, int rpc) {
    return String.join(
        "\n",
        "jobmanager.rpc.address: 127.0.0.1",
        "jobmanager.rpc.port: " + rpc,
        "jobmanager.bind-host: 127.0.0.1",
        "jobmanager.memory.process.size: 900m",
        "taskmanager.host: 127.0.0.1",
        "taskmanager.bind-host: 127.0.0.1",
        "taskmanager.numberOfTaskSlots: 2",
        "rest.address: 127.0.0.1",
        "rest.bind-address: 127.0.0.1",
        "rest.port: " + rest,
        "restart-strategy.type: fixed-delay",
        "restart-strategy.fixed-delay.attempts: 5",
        "restart-strategy.fixed-delay.delay: 2s",
        "heartbeat.interval: 2000",
        "heartbeat.timeout: 10000",
        "slot.request.timeout: 60000",
        "blob.storage.directory: " + folder.resolve("blobs"),
        "io.tmp.dirs: " + folder.resolve("tmp"),
        "");
  }

  private Process start(String name, List<String> memory, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENS.forEach(open -> command.add("--add-opens=java.base/" + open + "=ALL-UNNAMED"));
    command.add("--add-exports=java.base/sun.net.util=ALL-UNNAMED");
    command.addAll(memory);
    command.addAll(List.of("-cp", classPath, main, "--configDir", folder.toString()));
    command.addAll(arguments);
    Files.createDirectories(folder.resolve("tmp"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  /** Starts one more TaskManager with two slots. */
  void addTaskManager() throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String option :
        List.of(
            "taskmanager.cpu.cores=1.0",
            "taskmanager.memory.task.heap.size=640m",
            "taskmanager.memory.task.off-heap.size=0b",
            "taskmanager.memory.framework.heap.size=128m",
            "taskmanager.memory.framework.off-heap.size=64m",
            "taskmanager.memory.network.min=256m",
            "taskmanager.memory.network.max=256m",
            "taskmanager.memory.managed.size=128m",
            "taskmanager.memory.jvm-metaspace.size=256m",
            "taskmanager.memory.jvm-overhead.min=64m",
            "taskmanager.memory.jvm-overhead.max=64m")) {
      arguments.addAll(List.of("-D", option));
    }
    taskManagers.add(
        start(
            "taskmanager" + taskManagers.size(),
            List.of("-Xmx768m", "-XX:MaxDirectMemorySize=700m"),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            arguments));
  }

  String address() {
    return "127.0.0.1:" + restPort;
  }

  /** Waits until so many TaskManagers have registered. */
  void awaitTaskManagers(int count) throws Exception {
    await(() -> get("/taskmanagers").path("taskmanagers").size() == count);
  }

  /** Waits until a job runs and has read something, and gives its id. */
  String awaitWork() throws Exception {
    String[] running = new String[1];
    await(
        () -> {
          for (JsonNode job : get("/jobs").path("jobs")) {
            if (job.path("status").asText().equals("RUNNING")) {
              running[0] = job.path("id").asText();
              return written(running[0]) > 0;
            }
          }
          return false;
        });
    return running[0];
  }

  private long written(String job) throws IOException, InterruptedException {
    long sum = 0;
    for (JsonNode vertex : get("/jobs/" + job).path("vertices")) {
      sum += vertex.path("metrics").path("write-records").asLong();
    }
    return sum;
  }

  /** The last job's id. */
  String lastJob() throws IOException, InterruptedException {
    String last = "";
    for (JsonNode job : get("/jobs").path("jobs")) {
      last = job.path("id").asText();
    }
    return last;
  }

  /** How many TaskManagers gave out records of a job. */
  int workers(String job) throws IOException, InterruptedException {
    List<String> workers = new ArrayList<>();
    for (JsonNode vertex : get("/jobs/" + job).path("vertices")) {
      JsonNode by =
          get("/jobs/" + job + "/vertices/" + vertex.path("id").asText() + "/taskmanagers");
      for (JsonNode worker : by.path("taskmanagers")) {
        String id = worker.path("taskmanager-id").asText();
        if (worker.path("metrics").path("write-records").asLong() > 0 && !workers.contains(id)) {
          workers.add(id);
        }
      }
    }
    return workers.size();
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + address() + path))
            .timeout(Duration.ofSeconds(5))
            .build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    return Json.mapper().readTree(response.body());
  }

  private void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (condition.call()) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the cluster did not come to it in " + PATIENCE + "; see " + folder);
  }

  /** Ends a TaskManager with SIGKILL. */
  void killTaskManager(int number) {
    end(taskManagers.get(number));
  }

  /** Ends the JobManager with SIGKILL. */
  void killJobManager() {
    end(jobManager);
  }

  @Override
  public void close() {
    taskManagers.forEach(FlinkCluster::end);
    end(jobManager);
  }

  private static void end(Process process) {
    process.destroyForcibly().onExit().join();
  }
}
