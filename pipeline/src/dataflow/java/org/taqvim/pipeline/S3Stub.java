// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A server on loopback that speaks as much of S3's wire protocol as reading and publishing need:
 * listing by pages, asking for and reading (parts of) an object, writing it in parts, copying and
 * deleting; buckets in the path. Signatures are not looked at.
 *
 * <p>After the API reference of Amazon S3 (GetObject, HeadObject, ListObjectsV2, PutObject,
 * CopyObject, DeleteObjects, CreateMultipartUpload, UploadPart, CompleteMultipartUpload).
 */
final class S3Stub implements AutoCloseable {
  /** So few objects are listed at once that every listing takes several pages. */
  private static final int PAGE = 2;

  private static final Pattern KEY = Pattern.compile("<Key>(.*?)</Key>");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

  /** All objects, by bucket and name: {@code bucket/name}. */
  final NavigableMap<String, byte[]> objects = new ConcurrentSkipListMap<>();

  /** The names of all objects in the order in which they were written. */
  final List<String> written = new CopyOnWriteArrayList<>();

  private final Map<String, TreeMap<Integer, byte[]>> uploads = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  /** A name that cannot be written, as if the store went away. */
  volatile String broken = "";

  S3Stub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange call) throws IOException {
    try (call) {
      String object = call.getRequestURI().getPath().substring(1);
      Map<String, String> query = query(call.getRequestURI().getRawQuery());
      switch (call.getRequestMethod()) {
        case "HEAD" -> head(call, object);
        case "GET" -> get(call, object, query);
        case "PUT" -> put(call, object, query);
        case "POST" -> post(call, object, query);
        default -> answer(call, 405, "");
      }
    }
  }

  private void head(HttpExchange call, String object) throws IOException {
    byte[] bytes = objects.get(object);
    if (bytes == null) {
      call.sendResponseHeaders(404, -1);
      return;
    }
    describe(call, bytes);
    call.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
    call.sendResponseHeaders(200, -1);
  }

  private void get(HttpExchange call, String object, Map<String, String> query) throws IOException {
    if (query.containsKey("list-type")) {
      list(call, object.replaceAll("/.*", "") + "/", query);
      return;
    }
    byte[] bytes = objects.get(object);
    if (bytes == null) {
      answer(call, 404, "<Error><Code>NoSuchKey</Code></Error>");
      return;
    }
    describe(call, bytes);
    String range = call.getRequestHeaders().getFirst("Range");
    int from = 0;
    int to = bytes.length;
    if (range != null) {
      Matcher asked = RANGE.matcher(range);
      asked.matches();
      from = Integer.parseInt(asked.group(1));
      to = asked.group(2).isEmpty() ? to : Math.min(to, Integer.parseInt(asked.group(2)) + 1);
      call.getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + bytes.length);
    }
    call.sendResponseHeaders(range == null ? 200 : 206, to == from ? -1 : to - from);
    call.getResponseBody().write(bytes, from, to - from);
  }

  private static void describe(HttpExchange call, byte[] bytes) {
    Headers headers = call.getResponseHeaders();
    headers.set("ETag", "\"" + bytes.length + "\"");
    headers.set("Last-Modified", "Thu, 01 Jan 1970 00:00:00 GMT");
    headers.set("Content-Type", "application/octet-stream");
  }

  private void list(HttpExchange call, String bucket, Map<String, String> query)
      throws IOException {
    String prefix = bucket + query.getOrDefault("prefix", "");
    String after = query.getOrDefault("continuation-token", "");
    List<String> rest =
        objects
            .tailMap(after.isEmpty() ? prefix : bucket + after, after.isEmpty())
            .keySet()
            .stream()
            .filter(name -> name.startsWith(prefix))
            .map(name -> name.substring(bucket.length()))
            .toList();
    List<String> page = rest.subList(0, Math.min(PAGE, rest.size()));
    StringBuilder xml = new StringBuilder("<ListBucketResult>");
    xml.append("<IsTruncated>").append(rest.size() > PAGE).append("</IsTruncated>");
    if (rest.size() > PAGE) {
      xml.append("<NextContinuationToken>%s</NextContinuationToken>".formatted(page.get(PAGE - 1)));
    }
    for (String name : page) {
      xml.append(
          "<Contents><Key>%s</Key><LastModified>1970-01-01T00:00:00Z</LastModified><Size>%d</Size></Contents>"
              .formatted(name, objects.get(bucket + name).length));
    }
    answer(call, 200, xml.append("</ListBucketResult>").toString());
  }

  private void put(HttpExchange call, String object, Map<String, String> query) throws IOException {
    byte[] body = body(call);
    String source = call.getRequestHeaders().getFirst("x-amz-copy-source");
    if (query.containsKey("uploadId")) {
      uploads.get(query.get("uploadId")).put(Integer.valueOf(query.get("partNumber")), body);
      describe(call, body);
      call.sendResponseHeaders(200, -1);
    } else if (object.equals(broken)) {
      answer(call, 403, "<Error><Code>AccessDenied</Code><Message>gone</Message></Error>");
    } else if (source == null) {
      write(object, body);
      describe(call, body);
      call.sendResponseHeaders(200, -1);
    } else {
      write(object, objects.get(URLDecoder.decode(source, UTF_8).replaceFirst("^/", "")));
      answer(call, 200, "<CopyObjectResult><ETag>\"1\"</ETag></CopyObjectResult>");
    }
  }

  private void post(HttpExchange call, String object, Map<String, String> query)
      throws IOException {
    byte[] body = body(call);
    if (query.containsKey("delete")) {
      Matcher key = KEY.matcher(new String(body, UTF_8));
      while (key.find()) {
        objects.remove(object.replaceAll("/.*", "") + "/" + key.group(1));
      }
      answer(call, 200, "<DeleteResult/>");
    } else if (query.containsKey("uploads")) {
      String id = "upload-" + uploads.size();
      uploads.put(id, new TreeMap<>());
      answer(
          call,
          200,
          "<InitiateMultipartUploadResult><UploadId>%s</UploadId></InitiateMultipartUploadResult>"
              .formatted(id));
    } else {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      uploads.get(query.get("uploadId")).values().forEach(whole::writeBytes);
      write(object, whole.toByteArray());
      answer(
          call,
          200,
          "<CompleteMultipartUploadResult><ETag>\"1\"</ETag></CompleteMultipartUploadResult>");
    }
  }

  private void write(String object, byte[] bytes) {
    objects.put(object, bytes);
    written.add(object);
  }

  /** What was sent, without the signatures that stand between its pieces. */
  private static byte[] body(HttpExchange call) throws IOException {
    byte[] sent = call.getRequestBody().readAllBytes();
    String form = call.getRequestHeaders().getFirst("x-amz-content-sha256");
    if (form == null || !form.startsWith("STREAMING")) {
      return sent;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(sent));
    for (int size = pieceSize(in); size > 0; size = pieceSize(in)) {
      body.writeBytes(in.readNBytes(size));
      in.skipBytes("\r\n".length());
    }
    return body.toByteArray();
  }

  private static int pieceSize(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.append((char) b);
    }
    return line.length() == 0 ? 0 : Integer.parseInt(line.toString().replaceAll(";.*|\r", ""), 16);
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> values = new TreeMap<>();
    for (String one : (raw == null ? "" : raw).split("&", -1)) {
      int is = one.indexOf('=');
      values.put(
          is < 0 ? one : one.substring(0, is),
          is < 0 ? "" : URLDecoder.decode(one.substring(is + 1), UTF_8));
    }
    return values;
  }

  private static void answer(HttpExchange call, int status, String xml) throws IOException {
    byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/xml");
    call.sendResponseHeaders(status, bytes.length);
    call.getResponseBody().write(bytes);
  }
}
