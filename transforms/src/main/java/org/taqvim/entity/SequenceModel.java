// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.taqvim.entity.NameLabels.TypedSpan;

/**
 * A linear first-order model of label sequences: a weight for each feature and label, and for each
 * pair of neighbouring labels.
 *
 * <p>Features are 32-bit hashes; two that meet share their weights. Immutable and safe for any
 * number of threads.
 */
final class SequenceModel {
  private static final float NEVER = -1e9f;
  private static final float SCALE = 64f;

  private final NameLabels labels;
  private final int[] features;
  private final int[] keys;
  private final int[] rows;
  private final float[] weights;
  private final float[] transitions;

  /**
   * @param features feature hashes, ascending, without 0
   * @param weights a row of one weight per label for each feature, in the same order
   * @param transitions the weight of (label before, label)
   */
  SequenceModel(NameLabels labels, int[] features, float[] weights, float[] transitions) {
    this.labels = labels;
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
    int size = Integer.highestOneBit(Math.max(8, features.length * 2 - 1)) * 2;
    this.keys = new int[size];
    this.rows = new int[size];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i], size - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      keys[slot] = features[i];
      rows[slot] = i * labels.size();
    }
  }

  NameLabels labels() {
    return labels;
  }

  /** Adds the weights of one feature to a row of scores, one per label. */
  void add(int feature, float[] scores, int at) {
    int mask = keys.length - 1;
    int slot = slot(feature, mask);
    while (keys[slot] != 0) {
      if (keys[slot] == feature) {
        int row = rows[slot];
        for (int label = 0; label < labels.size(); label++) {
          scores[at + label] += weights[row + label];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The best label sequence for given scores of (word, label). */
  int[] best(float[] scores, int words) {
    return best(labels, transitions, scores, words);
  }

  /** How much better a span's labels score than leaving its words outside, per word. */
  float margin(float[] scores, int words, TypedSpan span) {
    int size = labels.size();
    int[] path = labels.encode(words, List.of(span));
    float margin = 0;
    for (int i = span.from(); i <= Math.min(span.to(), words - 1); i++) {
      int before = i == 0 ? NameLabels.OUTSIDE : path[i - 1];
      if (i < span.to()) {
        margin += scores[i * size + path[i]] - scores[i * size];
      }
      if (i > 0) {
        margin += transitions[before * size + path[i]] - transitions[0];
      }
    }
    return margin / (span.to() - span.from());
  }

  /** Viterbi over the allowed pairs of labels; of equal sequences the one of lower labels. */
  static int[] best(NameLabels labels, float[] transitions, float[] scores, int words) {
    int size = labels.size();
    int[] back = new int[words * size];
    float[] before = new float[size];
    float[] now = new float[size];
    for (int i = 0; i < words; i++) {
      for (int label = 0; label < size; label++) {
        float best = NEVER * 2;
        int from = 0;
        int[] allowed = labels.before(label);
        if (i == 0) {
          best = labels.mayBegin(label) ? 0 : NEVER;
        } else {
          for (int previous : allowed) {
            float score = before[previous] + transitions[previous * size + label];
            if (score > best) {
              best = score;
              from = previous;
            }
          }
        }
        now[label] = best + scores[i * size + label];
        back[i * size + label] = from;
      }
      float[] swap = before;
      before = now;
      now = swap;
    }
    int[] path = new int[words];
    if (words == 0) {
      return path;
    }
    int last = 0;
    for (int label = 1; label < size; label++) {
      boolean better = before[label] > before[last];
      last = labels.mayEnd(label) && (better || !labels.mayEnd(last)) ? label : last;
    }
    for (int i = words - 1; i >= 0; i--) {
      path[i] = last;
      last = back[i * size + last];
    }
    return path;
  }

  private static int slot(int feature, int mask) {
    return ((feature * 0x9E3779B9) >>> 7) & mask;
  }

  /** Writes the model: sparse rows of 16-bit weights, features as differences. */
  void write(DataOutputStream out) throws IOException {
    int size = labels.size();
    out.writeUTF(String.join(" ", labels.types()));
    for (float weight : transitions) {
      out.writeShort(fixed(weight));
    }
    out.writeInt(features.length);
    int before = 0;
    for (int feature : features) {
      out.writeInt(feature - before);
      before = feature;
    }
    for (int row = 0; row < features.length; row++) {
      int used = 0;
      for (int label = 0; label < size; label++) {
        used |= fixed(weights[row * size + label]) != 0 ? 1 << label : 0;
      }
      out.writeInt(used);
    }
    for (float weight : weights) {
      if (fixed(weight) != 0) {
        out.writeShort(fixed(weight));
      }
    }
  }

  static short fixed(float weight) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * SCALE)));
  }

  /** Reads what {@link #write} wrote. */
  static SequenceModel read(DataInputStream in) throws IOException {
    NameLabels labels = new NameLabels(new ArrayList<>(List.of(in.readUTF().split(" "))));
    int size = labels.size();
    float[] transitions = new float[size * size];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readShort() / SCALE;
    }
    int[] features = new int[in.readInt()];
    int before = 0;
    for (int i = 0; i < features.length; i++) {
      before += in.readInt();
      features[i] = before;
    }
    int[] used = new int[features.length];
    for (int i = 0; i < used.length; i++) {
      used[i] = in.readInt();
    }
    float[] weights = new float[features.length * size];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = ((used[i / size] >> (i % size)) & 1) == 1 ? in.readShort() / SCALE : 0;
    }
    return new SequenceModel(labels, features, weights, transitions);
  }

  @Override
  public String toString() {
    return labels.types() + ", " + features.length + " features";
  }
}
