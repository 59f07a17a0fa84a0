// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Puts records under string keys, with the coder that Beam cannot guess. */
final class Keyed {
  private Keyed() {}

  static <T> PCollection<KV<String, T>> by(
      String step, SerializableFunction<T, String> key, PCollection<T> values, Class<T> type) {
    return values
        .apply(step, WithKeys.of(key).withKeyType(TypeDescriptors.strings()))
        .setCoder(coder(type));
  }

  static <T> KvCoder<String, T> coder(Class<T> type) {
    return KvCoder.of(StringUtf8Coder.of(), JsonCoder.of(type));
  }
}
