// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How files are called in the output: a path as the user would write it, and an id.
 *
 * <p>An article's id is its file's name. Where several files of a run share a name, each of them is
 * called by its path from the folder that holds all of them, so that the ids depend on the set of
 * files and not on their order.
 *
 * @param base the folder that relative input patterns start from, with a trailing slash; empty
 *     where the input was given by absolute paths
 * @param shared names that several files have, and the length of the path prefix that those files
 *     have in common
 */
public record Naming(String base, Map<String, Integer> shared) implements Serializable {
  private static final long serialVersionUID = 1L;

  public Naming {
    shared = new TreeMap<>(shared);
  }

  /** The naming of these files, each given as the file system calls it. */
  static Naming of(String base, List<String> files) {
    Naming bare = new Naming(base, Map.of());
    Map<String, String> first = new HashMap<>();
    Map<String, Integer> shared = new TreeMap<>();
    for (String file : files) {
      String path = bare.display(file);
      String name = fileName(path);
      String other = first.putIfAbsent(name, path);
      if (other != null && !other.equals(path)) {
        shared.merge(name, commonFolder(other, path), Math::min);
      }
    }
    return new Naming(base, shared);
  }

  /** The path as the user would write it. */
  String display(String file) {
    return !base.isEmpty() && file.startsWith(base) ? file.substring(base.length()) : file;
  }

  /** The id of the one article of a file, given by the path that {@link #display} gave. */
  String id(String path) {
    String name = fileName(path);
    Integer prefix = shared.get(name);
    return prefix == null ? name : path.substring(Math.min(prefix, path.length() - name.length()));
  }

  /**
   * How this run calls an article that an earlier run called so: an id made of a path may change.
   */
  public String id(String former, String path) {
    return InputKind.of(path).filter(kind -> kind != InputKind.LINES).isPresent()
        ? id(path)
        : former;
  }

  static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static int commonFolder(String a, String b) {
    int end = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      if (a.charAt(i) == '/') {
        end = i + 1;
      }
    }
    return end;
  }
}
