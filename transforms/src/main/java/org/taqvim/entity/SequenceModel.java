// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
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

  /** A feature and the row of its weights in turn, so that a look-up is one line of memory. */
  private final int[] slots;

  private final short[] weights;
  private final float[] transitions;

  /**
   * @param features feature hashes, ascending, without 0
   * @param weights a row of one weight per label for each feature, in the same order
   * @param transitions the weight of (label before, label)
   */
  SequenceModel(NameLabels labels, int[] features, float[] weights, float[] transitions) {
    this(labels, features, fixed(weights), transitions);
  }

  private SequenceModel(NameLabels labels, int[] features, short[] weights, float[] transitions) {
    this.labels = labels;
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
    int size = Integer.highestOneBit(Math.max(8, features.length * 2 - 1)) * 2;
    this.slots = new int[2 * size];
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      while (slots[slot] != 0) {
        slot = after(slot);
      }
      slots[slot] = features[i];
      slots[slot + 1] = i * labels.size();
    }
  }

  NameLabels labels() {
    return labels;
  }

  /** Adds the weights of one feature to a row of scores, one per label. */
  void add(int feature, float[] scores, int at) {
    int slot = slot(feature);
    while (slots[slot] != 0) {
      if (slots[slot] == feature) {
        int row = slots[slot + 1];
        for (int label = 0; label < labels.size(); label++) {
          scores[at + label] += weights[row + label] / SCALE;
        }
        return;
      }
      slot = after(slot);
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
    float[][] into = into(labels, transitions);
    for (int i = 0; i < words; i++) {
      for (int label = 0; label < size; label++) {
        float best = NEVER * 2;
        int from = 0;
        int[] allowed = labels.before(label);
        if (i == 0) {
          best = labels.mayBegin(label) ? 0 : NEVER;
        } else {
          float[] weights = into[label];
          for (int k = 0; k < allowed.length; k++) {
            float score = before[allowed[k]] + weights[k];
            if (score > best) {
              best = score;
              from = allowed[k];
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

  /** The weights of the allowed pairs that end with each label, in the order of the former. */
  private static float[][] into(NameLabels labels, float[] transitions) {
    float[][] into = new float[labels.size()][];
    for (int label = 0; label < into.length; label++) {
      int[] allowed = labels.before(label);
      into[label] = new float[allowed.length];
      for (int k = 0; k < allowed.length; k++) {
        into[label][k] = transitions[allowed[k] * into.length + label];
      }
    }
    return into;
  }

  private int slot(int feature) {
    return ((feature * 0x9E3779B9) >>> 6) & (slots.length - 2);
  }

  private int after(int slot) {
    return (slot + 2) & (slots.length - 1);
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
        used |= weights[row * size + label] != 0 ? 1 << label : 0;
      }
      out.writeInt(used);
    }
    for (short weight : weights) {
      if (weight != 0) {
        out.writeShort(weight);
      }
    }
  }

  private static short[] fixed(float[] weights) {
    short[] fixed = new short[weights.length];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = fixed(weights[i]);
    }
    return fixed;
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
    int[] features = NameTokens.ascending(in, in.readInt());
    int[] used = NameTokens.ints(in, features.length);
    int count = 0;
    for (int row : used) {
      count += Integer.bitCount(row);
    }
    ShortBuffer values = ByteBuffer.wrap(in.readNBytes(Short.BYTES * count)).asShortBuffer();
    short[] weights = new short[features.length * size];
    for (int row = 0; row < used.length; row++) {
      for (int label = 0; label < size; label++) {
        if (((used[row] >> label) & 1) == 1) {
          weights[row * size + label] = values.get();
        }
      }
    }
    return new SequenceModel(labels, features, weights, transitions);
  }

  @Override
  public String toString() {
    return labels.types() + ", " + features.length + " features";
  }
}
