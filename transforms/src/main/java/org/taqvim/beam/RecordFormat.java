// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.beam;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A binary form of records: their components in order, without names; the same value gives the same
 * bytes.
 *
 * <p>It is made for values on their way between workers of one run, where JSON's names, quotes and
 * escapes cost more than all else. What a run stores stays JSON, which a later version can read.
 * Beside records it knows strings, numbers, booleans, enums, dates, {@code Optional}, {@code List},
 * {@code Map} (in its own order, which has to be the same for equal maps), sealed interfaces of
 * records, and classes that are stored as one value ({@link JsonValue}, {@link JsonCreator}).
 * Another type is a mistake that shows when its coder is made.
 */
final class RecordFormat {
  private static final Map<Type, Form> FORMS = new ConcurrentHashMap<>();

  private static final Form INT =
      new SimpleForm<>(Integer.class, Bytes::signed, from -> (int) from.signed());
  private static final Form LONG = new SimpleForm<>(Long.class, Bytes::signed, Bytes::signed);
  private static final Form DOUBLE =
      new SimpleForm<>(
          Double.class,
          (to, value) -> to.fixed(Double.doubleToRawLongBits(value)),
          from -> Double.longBitsToDouble(from.fixed()));
  private static final Form BOOLEAN =
      new SimpleForm<>(
          Boolean.class, (to, value) -> to.unsigned(value ? 1 : 0), from -> from.unsigned() == 1);

  private static final Map<Class<?>, Form> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, new SimpleForm<>(String.class, Bytes::string, Bytes::string)),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(double.class, DOUBLE),
          Map.entry(Double.class, DOUBLE),
          Map.entry(boolean.class, BOOLEAN),
          Map.entry(Boolean.class, BOOLEAN),
          Map.entry(
              LocalDate.class,
              new SimpleForm<>(
                  LocalDate.class,
                  (to, day) -> to.signed(day.toEpochDay()),
                  from -> LocalDate.ofEpochDay(from.signed()))));

  private RecordFormat() {}

  /** How values of one type are written and read. */
  interface Form {
    void write(Object value, Bytes to);

    Object read(Bytes from);
  }

  /** The form of a type; forms are made once and kept. */
  static Form of(Type type) {
    Form known = FORMS.get(type);
    if (known == null) {
      // Not computeIfAbsent: the forms of components are made on the way.
      known = make(type);
      FORMS.put(type, known);
    }
    return known;
  }

  private static Form make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Form content = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == Optional.class) {
        return new OptionalForm(content);
      }
      if (generic.getRawType() == List.class) {
        return new ListForm(content);
      }
      if (generic.getRawType() == Map.class) {
        return new MapForm(content, of(generic.getActualTypeArguments()[1]));
      }
    }
    if (!(type instanceof Class<?> c)) {
      throw new IllegalArgumentException("no binary form for " + type);
    }
    Form simple = SIMPLE.get(c);
    if (simple != null) {
      return simple;
    }
    if (c.isEnum()) {
      return new EnumForm(c.getEnumConstants());
    }
    if (c.isRecord()) {
      return new RecordForm(c);
    }
    return c.isSealed() ? new SealedForm(c.getPermittedSubclasses()) : stored(c);
  }

  /** A class that says itself by which value it is stored. */
  private static Form stored(Class<?> type) {
    Method value = marked(type, JsonValue.class, 0);
    Method creator = marked(type, JsonCreator.class, 1);
    return new StoredForm(
        handle(value).asType(MethodType.genericMethodType(1)),
        handle(creator).asType(MethodType.genericMethodType(1)),
        of(value.getGenericReturnType()));
  }

  private static Method marked(
      Class<?> type, Class<? extends java.lang.annotation.Annotation> mark, int parameters) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.isAnnotationPresent(mark) && m.getParameterCount() == parameters)
        .filter(m -> Modifier.isStatic(m.getModifiers()) == (parameters == 1))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no binary form for " + type));
  }

  private static MethodHandle handle(Method method) {
    try {
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " was made accessible", e);
    }
  }

  private static RuntimeException failure(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException r ? r : new IllegalStateException(e);
  }

  /** A value that is one string or number. */
  private record SimpleForm<T>(
      Class<T> type, BiConsumer<Bytes, T> writer, Function<Bytes, T> reader) implements Form {
    @Override
    public void write(Object value, Bytes to) {
      writer.accept(to, type.cast(value));
    }

    @Override
    public Object read(Bytes from) {
      return reader.apply(from);
    }
  }

  // Forms are never compared; ordinals are safe within one run, whose workers have one program.
  @SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"})
  private record EnumForm(Object[] constants) implements Form {
    @Override
    public void write(Object value, Bytes to) {
      to.unsigned(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(Bytes from) {
      return constants[(int) from.unsigned()];
    }
  }

  private record OptionalForm(Form content) implements Form {
    @Override
    public void write(Object value, Bytes to) {
      Optional<?> optional = (Optional<?>) value;
      to.unsigned(optional.isPresent() ? 1 : 0);
      optional.ifPresent(present -> content.write(present, to));
    }

    @Override
    public Object read(Bytes from) {
      return from.unsigned() == 0 ? Optional.empty() : Optional.of(content.read(from));
    }
  }

  private record ListForm(Form content) implements Form {
    @Override
    public void write(Object value, Bytes to) {
      List<?> list = (List<?>) value;
      to.unsigned(list.size());
      for (Object element : list) {
        content.write(element, to);
      }
    }

    @Override
    public Object read(Bytes from) {
      Object[] elements = new Object[(int) from.unsigned()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = content.read(from);
      }
      return List.of(elements);
    }
  }

  private record MapForm(Form key, Form content) implements Form {
    @Override
    public void write(Object value, Bytes to) {
      Map<?, ?> map = (Map<?, ?>) value;
      to.unsigned(map.size());
      map.forEach(
          (k, v) -> {
            key.write(k, to);
            content.write(v, to);
          });
    }

    @Override
    public Object read(Bytes from) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (long i = from.unsigned(); i > 0; i--) {
        map.put(key.read(from), content.read(from));
      }
      return Collections.unmodifiableMap(map);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record SealedForm(Class<?>[] kinds, Form[] forms) implements Form {
    SealedForm(Class<?>[] kinds) {
      this(kinds, Arrays.stream(kinds).map(RecordFormat::of).toArray(Form[]::new));
    }

    @Override
    public void write(Object value, Bytes to) {
      int kind = 0;
      while (kinds[kind] != value.getClass()) {
        kind++;
      }
      to.unsigned(kind);
      forms[kind].write(value, to);
    }

    @Override
    public Object read(Bytes from) {
      return forms[(int) from.unsigned()].read(from);
    }
  }

  private record StoredForm(MethodHandle value, MethodHandle creator, Form form) implements Form {
    @Override
    public void write(Object object, Bytes to) {
      Object stored;
      try {
        stored = value.invokeExact(object);
      } catch (Throwable e) {
        throw failure(e);
      }
      form.write(stored, to);
    }

    @Override
    public Object read(Bytes from) {
      try {
        return creator.invokeExact(form.read(from));
      } catch (Throwable e) {
        throw failure(e);
      }
    }
  }

  private static final class RecordForm implements Form {
    private final MethodHandle[] accessors;
    private final Form[] forms;
    private final MethodHandle constructor;

    RecordForm(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      accessors = new MethodHandle[components.length];
      forms = new Form[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        accessors[i] = handle(components[i].getAccessor()).asType(MethodType.genericMethodType(1));
        forms[i] = of(components[i].getGenericType());
        types[i] = components[i].getType();
      }
      try {
        var canonical = type.getDeclaredConstructor(types);
        canonical.setAccessible(true);
        constructor =
            MethodHandles.lookup()
                .unreflectConstructor(canonical)
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("every record has its canonical constructor", e);
      }
    }

    @Override
    public void write(Object value, Bytes to) {
      for (int i = 0; i < forms.length; i++) {
        Object component;
        try {
          component = accessors[i].invokeExact(value);
        } catch (Throwable e) {
          throw failure(e);
        }
        forms[i].write(component, to);
      }
    }

    @Override
    public Object read(Bytes from) {
      Object[] components = new Object[forms.length];
      for (int i = 0; i < forms.length; i++) {
        components[i] = forms[i].read(from);
      }
      try {
        return constructor.invokeExact(components);
      } catch (Throwable e) {
        throw failure(e);
      }
    }
  }
}
