// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.stream.Stream;
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

  /** A loaded machine was seen to need 84 seconds for three JVMs that an idle one starts in six. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Below 32768, where Linux takes the ports of those who ask for any. */
  private static final int FIRST_PORT = 20000;

  private static final int PORTS = 10000;
  private static final int LOG_TAIL = 3000;

  /**
   * Megabytes of a TaskManager's heap. Flink only reckons with what it is told, so that the JVM's
   * limit is set from the same numbers. A job's words and models take 370 MB; the classes of the
   * job before stay in soft references (no strong one, a heap dump says) until memory is short.
   */
  private static final int TASK_HEAP = 1024;

  private static final int FRAMEWORK_HEAP = 128;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final String classPath;
  private final int restPort;
  private final Process jobManager;
  private final List<Process> taskManagers = new ArrayList<>();

  /**
   * Starts the JobManager and waits until it answers: nobody else of this cluster runs yet that
   * could take its ports.
   */
  FlinkCluster(Path jars, Path folder) throws Exception {
    this.folder = Files.createDirectories(folder);
    this.classPath = jars + "/*";
    this.restPort = freePort(FIRST_PORT + (int) (ProcessHandle.current().pid() % PORTS));
    Files.writeString(
        folder.resolve("flink-conf.yaml"), configuration(restPort, freePort(restPort + 1)));
    this.jobManager =
        start(
            "jobmanager",
            List.of("-Xmx512m"),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            List.of("--executionMode", "cluster"));
    try {
      await("JobManager that answers", () -> get("/overview").has("taskmanagers"));
    } catch (Exception | AssertionError e) {
      close();
      throw e;
    }
  }

  /** The first port at or above one that nobody listens on. */
  private static int freePort(int first) throws IOException {
    for (int port = first; port < first + PORTS; port++) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(false);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return port;
      } catch (BindException e) {
        // Taken: the next one.
      }
    }
    throw new IOException("no free port from " + first);
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
        "heartbeat.timeout: 20000",
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
            "taskmanager.memory.task.heap.size=" + TASK_HEAP + "m",
            "taskmanager.memory.task.off-heap.size=0b",
            "taskmanager.memory.framework.heap.size=" + FRAMEWORK_HEAP + "m",
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
            List.of("-Xmx" + (TASK_HEAP + FRAMEWORK_HEAP) + "m", "-XX:MaxDirectMemorySize=700m"),
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            arguments));
  }

  String address() {
    return "127.0.0.1:" + restPort;
  }

  /** Waits until so many TaskManagers have registered. */
  void awaitTaskManagers(int count) throws Exception {
    await(count + " TaskManagers", () -> get("/taskmanagers").path("taskmanagers").size() == count);
  }

  /** Waits until a job runs and has read something, and gives its id. */
  String awaitWork() throws Exception {
    String[] running = new String[1];
    await(
        "job that has read something",
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

  private void await(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && jobManager.isAlive()) {
      try {
        if (condition.call()) {
          return;
        }
      } catch (IOException e) {
        // Not listening yet.
      }
      Thread.sleep(200);
    }
    throw new AssertionError(
        "no "
            + what
            + (jobManager.isAlive() ? " in " + PATIENCE : ", the JobManager has ended")
            + logs());
  }

  /** What each process said last: who reads a failed build has nothing else of it. */
  private String logs() throws IOException {
    StringBuilder logs = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".log")).sorted().toList()) {
        String log = Files.readString(file);
        logs.append("\n== ").append(file.getFileName()).append('\n');
        logs.append(log.substring(Math.max(0, log.length() - LOG_TAIL)));
      }
    }
    return logs.toString();
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
