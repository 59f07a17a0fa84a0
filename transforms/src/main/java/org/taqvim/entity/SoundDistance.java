// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import org.taqvim.language.PackTable.Row;

/**
 * How much alike two names sound, from their classes of sounds: a weighted edit distance with the
 * costs of {@code sound-costs.tsv}.
 */
final class SoundDistance {
  private static final int SIZE = 128;
  private static final double WEAK = 0.3;
  private static final double LEAST = 0.6;
  private static final double[] DROP = new double[SIZE];
  private static final double[][] SWAP = new double[SIZE][SIZE];
  private static double first;
  private static double doubled;

  static {
    java.util.Arrays.fill(DROP, 1);
    for (double[] row : SWAP) {
      java.util.Arrays.fill(row, 1);
    }
    for (Row row : GazetteerTables.table("sound-costs").expect("classes", "cost").rows()) {
      String classes = row.get("classes");
      double cost = Double.parseDouble(row.get("cost"));
      if (classes.equals("=")) {
        doubled = cost;
      } else if (classes.startsWith("^")) {
        first = cost;
      } else if (classes.length() == 1) {
        DROP[classes.charAt(0)] = cost;
      } else {
        SWAP[classes.charAt(0)][classes.charAt(1)] = cost;
        SWAP[classes.charAt(1)][classes.charAt(0)] = cost;
      }
    }
  }

  private SoundDistance() {}

  /** 1 for the same sounds, 0 or less for names that have nothing in common. */
  static double score(String a, String b) {
    double weight = (weight(a) + weight(b)) / 2;
    return 1 - distance(a, b) / Math.max(LEAST, weight);
  }

  private static double weight(String sounds) {
    double weight = 0;
    for (int i = 0; i < sounds.length(); i++) {
      weight += isWeak(sounds.charAt(i)) ? WEAK : 1;
    }
    return weight;
  }

  static boolean isWeak(char sound) {
    return sound == 'a' || sound == 'w' || sound == 'y';
  }

  /** Aliyev is not Aliyeva: a vowel at the end is part of a name. */
  static boolean sameEnding(String a, String b) {
    return isWeak(a.charAt(a.length() - 1)) == isWeak(b.charAt(b.length() - 1));
  }

  private static double distance(String a, String b) {
    double[] row = new double[b.length() + 1];
    for (int j = 0; j < b.length(); j++) {
      row[j + 1] = row[j] + drop(b, j);
    }
    for (int i = 0; i < a.length(); i++) {
      double diagonal = row[0];
      double dropped = drop(a, i);
      row[0] += dropped;
      for (int j = 0; j < b.length(); j++) {
        double best = diagonal + swap(a.charAt(i), b.charAt(j));
        best = Math.min(best, row[j + 1] + dropped);
        best = Math.min(best, row[j] + drop(b, j));
        diagonal = row[j + 1];
        row[j + 1] = best;
      }
    }
    return row[b.length()];
  }

  private static double swap(char a, char b) {
    return a == b ? 0 : SWAP[a][b];
  }

  private static double drop(String sounds, int at) {
    char sound = sounds.charAt(at);
    if (at == 0) {
      return sound == 'a' ? first : DROP[sound];
    }
    return sounds.charAt(at - 1) == sound ? Math.min(doubled, DROP[sound]) : DROP[sound];
  }
}
