// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An output folder on a local disk, replaced as a whole.
 *
 * <p>Beside the folder {@code out} lies {@code .out.taqvim} with the lock, the output in the making
 * ({@code next}) and the output before this one ({@code former}, for readers that have it open and
 * for going back by hand). Publishing swaps {@code out} and {@code next} by one system call. Where
 * the file system has none, two renames follow each other, and a note ({@code switching}) lets the
 * next run put back the former output should the program die between them. Where the folder cannot
 * be renamed at all, because it is a mount point, its files are replaced one by one, {@code
 * run.json} last.
 */
final class LocalFolder implements OutputFolder {
  private final Path target;
  private final Path work;
  private final Path next;
  private final Path former;
  private final Path switching;
  private final FileChannel lockFile;

  private LocalFolder(Path target, Path work, FileChannel lockFile) {
    this.target = target;
    this.work = work;
    this.next = work.resolve("next");
    this.former = work.resolve("former");
    this.switching = work.resolve("switching");
    this.lockFile = lockFile;
  }

  static LocalFolder open(String folder) throws IOException, Unusable {
    String path = folder.startsWith("file:") ? folder.replaceFirst("^file:/*", "/") : folder;
    Path target = Path.of(path).toAbsolutePath().normalize();
    if (Files.isSymbolicLink(target) && Files.exists(target)) {
      target = target.toRealPath();
    }
    Path name = target.getFileName();
    Path parent = target.getParent();
    if (name == null || parent == null) {
      throw new Unusable("--output=" + folder + ": cannot be replaced as a whole", true);
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new Unusable("--output=" + folder + ": there is a file of that name", true);
    }
    Path work = parent.resolve("." + name + ".taqvim");
    try {
      Files.createDirectories(work);
    } catch (FileSystemException e) {
      throw new Unusable(
          "--output=" + folder + ": cannot write beside it: " + e.getMessage(), true);
    }
    FileChannel lockFile =
        FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(lockFile)) {
      lockFile.close();
      throw new Unusable("another run is writing " + folder, false);
    }
    LocalFolder local = new LocalFolder(target, work, lockFile);
    try {
      local.recover();
      local.prepare(folder);
    } catch (IOException | Unusable e) {
      lockFile.close();
      throw e;
    }
    return local;
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Undoes a switch by two renames that the program did not live to finish. */
  private void recover() throws IOException {
    if (Files.exists(switching)) {
      if (!Files.exists(target) && Files.exists(former)) {
        Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.delete(switching);
    }
  }

  private void prepare(String folder) throws IOException, Unusable {
    delete(next);
    delete(work.resolve("parts"));
    Files.createDirectories(next);
    Files.createDirectories(work.resolve("parts"));
    for (Path entry : list(target)) {
      if (!NAMES.contains(entry.getFileName().toString())) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          throw new Unusable(
              "--output="
                  + folder
                  + ": holds the folder "
                  + entry.getFileName()
                  + ", which is no run's; give a folder of its own",
              true);
        }
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  @Override
  public void leaveToJob() {
    throw new UnsupportedOperationException("a folder of this machine is locked by this program");
  }

  @Override
  public String parts() {
    return work.resolve("parts") + "/";
  }

  @Override
  public OutputStream create(String name) throws IOException {
    FileChannel channel =
        FileChannel.open(
            next.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new FilterOutputStream(
        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        if (channel.isOpen()) {
          flush();
          channel.force(true);
          super.close();
        }
      }
    };
  }

  @Override
  public void publish(List<String> names) throws IOException {
    for (Path entry : list(target)) {
      String name = entry.getFileName().toString();
      if (!NAMES.contains(name)) {
        keep(entry, next.resolve(name));
      }
    }
    sync(next);
    if (!replaceEmpty() && !exchange() && !renameTwice()) {
      replaceFiles(names);
    }
    sync(target);
    sync(target.getParent());
  }

  /** Carries a file that is not ours over, as the same file where the disk can. */
  private static void keep(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private boolean replaceEmpty() throws IOException {
    if (!list(target).isEmpty()) {
      return false;
    }
    try {
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (AtomicMoveNotSupportedException | DirectoryNotEmptyException e) {
      return false;
    } catch (FileSystemException e) {
      return false;
    }
  }

  private boolean exchange() throws IOException {
    if (!Exchange.swap(target, next)) {
      return false;
    }
    delete(former);
    Files.move(next, former, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private boolean renameTwice() throws IOException {
    delete(former);
    Files.writeString(switching, "");
    sync(work);
    try {
      Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Files.delete(switching);
      return false;
    }
    Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    Files.delete(switching);
    return true;
  }

  private void replaceFiles(List<String> names) throws IOException {
    List<String> order = new ArrayList<>(names);
    order.remove(REPORT);
    order.add(REPORT);
    for (String name : order) {
      Path draft = target.resolve("." + name + ".new");
      Files.copy(next.resolve(name), draft, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(draft, target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
    for (Path entry : list(target)) {
      String name = entry.getFileName().toString();
      if (NAMES.contains(name) && !names.contains(name)) {
        Files.delete(entry);
      }
    }
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (FileSystemException e) {
      // Some systems do not open folders; their renames are durable in their own time.
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path entry : list(folder)) {
        delete(entry);
      }
    }
    Files.delete(folder);
  }

  @Override
  public void close() throws IOException {
    delete(next);
    delete(work.resolve("parts"));
    lockFile.close();
  }
}
