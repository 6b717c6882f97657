package io.github.hiwar.examples.api;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of any type: the odd ones that Java has, and whatever the library gave for them. */
final class OddValues {
  private static final int MOST_OF_A_TYPE = 100;
  private static final int DEEPEST = 4;

  /** What of Java's types is at the edge of what they can say. */
  private static final Map<Class<?>, List<?>> ODD =
      Map.of(
          int.class, List.of(0, 1, -1, 12, 2025, Integer.MAX_VALUE, Integer.MIN_VALUE),
          long.class, List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE),
          boolean.class, List.of(true, false),
          double.class, List.of(0.0, -0.0, 0.5, -1.0, 1e300, Double.NaN),
          String.class,
              List.of(
                  "",
                  " ",
                  "a",
                  "\ud800",
                  "a\u0000b",
                  "\u200b",
                  "e\u0301",
                  "ar",
                  "fr",
                  "en",
                  "und",
                  "x-a",
                  "urn:x:y",
                  "2025-10-14",
                  "9999~",
                  "0000",
                  "1E+999999999",
                  "9".repeat(101),
                  "MAD",
                  "/demands/0",
                  "~2",
                  "#",
                  "{0}",
                  "%s",
                  "x".repeat(3000),
                  "😀",
                  "İ",
                  "٣"),
          LocalDate.class,
              List.of(
                  LocalDate.MIN,
                  LocalDate.MAX,
                  LocalDate.of(0, 1, 1),
                  LocalDate.of(-1, 12, 31),
                  LocalDate.of(9999, 12, 31),
                  LocalDate.of(10_000, 1, 1),
                  LocalDate.EPOCH),
          BigDecimal.class,
              List.of(
                  new BigDecimal("0E+2147483647"),
                  new BigDecimal("1E+999999999"),
                  new BigDecimal("-9E-999999999"),
                  new BigDecimal("1.10"),
                  BigDecimal.TEN),
          URI.class, List.of(URI.create(""), URI.create("#"), URI.create("urn:x:y")),
          Locale.class,
              List.of(
                  Locale.ROOT,
                  Locale.forLanguageTag("ar"),
                  Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai")),
          byte[].class, List.of(new byte[0], "{}".getBytes(StandardCharsets.UTF_8)));

  private final Random random = new Random(20251014);
  private final Map<Class<?>, List<Object>> found = new LinkedHashMap<>();

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Keeps what a call gave, and what is in it. */
  void keep(@Nullable Object value, int depth) {
    if (value == null || depth > DEEPEST) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> keep(one, depth));
    } else if (value instanceof Map<?, ?> map) {
      map.values().stream().limit(8).forEach(one -> keep(one, depth + 1));
    } else if (value instanceof List<?> list) {
      list.stream().limit(8).forEach(one -> keep(one, depth + 1));
    } else if (value.getClass().getName().startsWith("io.github.hiwar.")
        && !value.getClass().isEnum()) {
      List<Object> same = found.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
      if (same.size() < MOST_OF_A_TYPE) {
        same.add(value);
      } else {
        same.set(random.nextInt(MOST_OF_A_TYPE), value);
      }
    }
  }

  /** A value of the type; null where there is none. */
  @Nullable Object of(Type type, int depth) {
    Class<?> raw = raw(type);
    if (depth > DEEPEST) {
      return null;
    }
    List<?> odd = ODD.get(raw);
    if (odd != null) {
      return any(odd);
    }
    if (raw.isEnum()) {
      return any(List.of(raw.getEnumConstants()));
    }
    if (raw.isArray()) {
      List<?> values = list(part(type, 0, raw.getComponentType()), depth);
      Object array = Array.newInstance(raw.getComponentType(), values.size());
      for (int i = 0; i < values.size(); i++) {
        Array.set(array, i, values.get(i));
      }
      return array;
    }
    if (raw == Optional.class) {
      return random.nextBoolean()
          ? Optional.empty()
          : Optional.ofNullable(of(part(type, 0, Object.class), depth + 1));
    }
    if (raw == List.class || raw == Iterable.class || raw == Collection.class) {
      return list(part(type, 0, Object.class), depth);
    }
    if (raw == Set.class) {
      return new LinkedHashSet<>(list(part(type, 0, Object.class), depth));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      Object key = of(part(type, 0, Object.class), depth + 1);
      Object value = of(part(type, 1, Object.class), depth + 1);
      if (key != null && value != null) {
        map.put(key, value);
      }
      return map;
    }
    return ofTheLibrary(raw);
  }

  private @Nullable Object ofTheLibrary(Class<?> type) {
    List<List<Object>> fitting = new ArrayList<>();
    found.forEach(
        (one, values) -> {
          if (type.isAssignableFrom(one)) {
            fitting.add(values);
          }
        });
    return fitting.isEmpty() || type == Object.class ? null : any(any(fitting));
  }

  private List<Object> list(Type of, int depth) {
    return Stream.generate(() -> Optional.ofNullable(of(of, depth + 1)))
        .limit(random.nextInt(4))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Type part(Type type, int index, Type otherwise) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : type instanceof GenericArrayType array ? array.getGenericComponentType() : otherwise;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    }
    if (type instanceof GenericArrayType array) {
      return raw(array.getGenericComponentType()).arrayType();
    }
    return type instanceof TypeVariable<?> variable
        ? raw(variable.getBounds()[0])
        : raw(((WildcardType) type).getUpperBounds()[0]);
  }
}
