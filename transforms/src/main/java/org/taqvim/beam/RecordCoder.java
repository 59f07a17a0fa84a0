// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Encodes records by their components; the same value gives the same bytes, so that it may be a
 * key.
 *
 * <p>Beam infers an empty schema for a Java record without saying so, which is why every collection
 * of records here names its coder.
 */
public final class RecordCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;
  private static final ByteArrayCoder BYTES = ByteArrayCoder.of();

  private final Class<T> type;
  private transient volatile RecordFormat.Form form;

  private RecordCoder(Class<T> type) {
    this.type = type;
    this.form = RecordFormat.of(type);
  }

  public static <T> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  private RecordFormat.Form form() {
    RecordFormat.Form known = form;
    if (known == null) {
      known = RecordFormat.of(type);
      form = known;
    }
    return known;
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    Bytes bytes = new Bytes();
    form().write(value, bytes);
    byte[] written = bytes.written();
    VarInt.encode(written.length, out);
    out.write(written);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return type.cast(form().read(new Bytes(BYTES.decode(in), 0)));
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> that && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type);
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getSimpleName() + ")";
  }
}
