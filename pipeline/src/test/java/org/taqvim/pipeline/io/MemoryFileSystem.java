// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A file system for tests that behaves as an object store: {@code mem://bucket/name}, no folders,
 * no locks, a file is there when it is closed, one is copied at a time.
 */
public final class MemoryFileSystem extends FileSystem<MemoryFileSystem.Id> {
  public static final String SCHEME = "mem";

  /** All files, by address. */
  public static final Map<String, byte[]> FILES = new ConcurrentSkipListMap<>();

  /** Called with the address of each file before it is written in a copy; may throw. */
  public static Consumer<String> beforeCopy = address -> {};

  /** An address. */
  public record Id(String address) implements ResourceId {
    private static final long serialVersionUID = 1L;

    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      boolean folder = options == StandardResolveOptions.RESOLVE_DIRECTORY;
      String base = isDirectory() ? address : address + "/";
      return new Id(base + other + (folder && !other.endsWith("/") ? "/" : ""));
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return isDirectory() ? this : new Id(address.substring(0, address.lastIndexOf('/') + 1));
    }

    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public String getFilename() {
      return isDirectory() ? null : address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return address.endsWith("/");
    }

    @Override
    public String toString() {
      return address;
    }
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(MemoryFileSystem::match).toList();
  }

  private static MatchResult match(String spec) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < spec.length(); i++) {
      char c = spec.charAt(i);
      boolean twice = c == '*' && i + 1 < spec.length() && spec.charAt(i + 1) == '*';
      regex.append(twice ? ".*" : c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote("" + c));
      i += twice ? 1 : 0;
    }
    Pattern pattern = Pattern.compile(regex.toString());
    List<MatchResult.Metadata> found = new ArrayList<>();
    FILES.forEach(
        (address, bytes) -> {
          if (pattern.matcher(address).matches()) {
            found.add(
                MatchResult.Metadata.builder()
                    .setResourceId(new Id(address))
                    .setSizeBytes(bytes.length)
                    .setIsReadSeekEfficient(false)
                    .build());
          }
        });
    return found.isEmpty()
        ? MatchResult.create(MatchResult.Status.NOT_FOUND, new FileNotFoundException(spec))
        : MatchResult.create(MatchResult.Status.OK, found);
  }

  @Override
  protected WritableByteChannel create(Id id, CreateOptions options) {
    return Channels.newChannel(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            FILES.put(id.address(), toByteArray());
          }
        });
  }

  @Override
  protected ReadableByteChannel open(Id id) throws IOException {
    return Channels.newChannel(new ByteArrayInputStream(bytes(id)));
  }

  private static byte[] bytes(Id id) throws FileNotFoundException {
    byte[] bytes = FILES.get(id.address());
    if (bytes == null) {
      throw new FileNotFoundException(id.address());
    }
    return bytes;
  }

  @Override
  protected void copy(List<Id> from, List<Id> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      beforeCopy.accept(to.get(i).address());
      FILES.put(to.get(i).address(), bytes(from.get(i)));
    }
  }

  @Override
  protected void rename(List<Id> from, List<Id> to, MoveOptions... options) throws IOException {
    copy(from, to);
    delete(from);
  }

  @Override
  protected void delete(Collection<Id> ids) {
    ids.forEach(id -> FILES.remove(id.address()));
  }

  @Override
  protected Id matchNewResource(String spec, boolean isDirectory) {
    return new Id(isDirectory && !spec.endsWith("/") ? spec + "/" : spec);
  }

  @Override
  protected String getScheme() {
    return SCHEME;
  }
}
