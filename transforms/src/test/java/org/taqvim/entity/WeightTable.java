// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.Arrays;

/** Weights under training by feature hash, with the sums that averaging needs. */
final class WeightTable {
  private final int labels;
  private int[] keys = new int[1 << 20];
  private int[] rows = new int[1 << 20];
  private int count;
  private float[] weights = new float[0];
  private double[] sums = new double[0];

  WeightTable(int labels) {
    this.labels = labels;
  }

  int labels() {
    return labels;
  }

  /** Where a feature's row begins, or -1. */
  private int row(int feature) {
    int slot = slot(feature);
    return keys[slot] == feature ? rows[slot] : -1;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = ((feature * 0x9E3779B9) >>> 7) & mask;
    while (keys[slot] != 0 && keys[slot] != feature) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void add(int feature, float[] scores, int at) {
    int row = row(feature);
    if (row >= 0) {
      for (int label = 0; label < labels; label++) {
        scores[at + label] += weights[row + label];
      }
    }
  }

  /** Changes a weight; {@code steps} is how many sentences have been seen so far. */
  void change(int feature, int label, float by, double steps) {
    int slot = slot(feature);
    if (keys[slot] == 0) {
      if (2 * count > keys.length) {
        grow();
        slot = slot(feature);
      }
      keys[slot] = feature;
      rows[slot] = count++ * labels;
      if (count * labels > weights.length) {
        int size = Math.max(1 << 20, weights.length * 2);
        weights = Arrays.copyOf(weights, size);
        sums = Arrays.copyOf(sums, size);
      }
    }
    weights[rows[slot] + label] += by;
    sums[rows[slot] + label] += by * steps;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** The features with a mean weight of at least {@code least}, ascending. */
  int[] features(double steps, float least) {
    return Arrays.stream(keys)
        .filter(key -> key != 0 && isHeavy(row(key), steps, least))
        .sorted()
        .toArray();
  }

  private boolean isHeavy(int row, double steps, float least) {
    for (int label = 0; label < labels; label++) {
      if (Math.abs(mean(row + label, steps)) >= least) {
        return true;
      }
    }
    return false;
  }

  private float mean(int at, double steps) {
    return (float) (weights[at] - sums[at] / steps);
  }

  /** Mean weights of some features, those under {@code least} as zero. */
  float[] means(int[] features, double steps, float least) {
    float[] means = new float[features.length * labels];
    for (int i = 0; i < features.length; i++) {
      int row = row(features[i]);
      for (int label = 0; label < labels; label++) {
        float mean = mean(row + label, steps);
        means[i * labels + label] = Math.abs(mean) >= least ? mean : 0;
      }
    }
    return means;
  }
}
