package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who configures the reader need not learn other names for what it does. */
class SameNamesTest {
  private static final Set<String> WITHOUT_SETTINGS = Set.of("standard", "canonical", "digest");

  private static final Set<String> SETTINGS = Set.of("mode", "limits", "members", "values");

  @Test
  void configured_or_not_the_same_sources_are_read_and_written_by_the_same_names() {
    Set<String> plain =
        signatures(
            HiwarJson.class,
            one ->
                Modifier.isStatic(one.getModifiers()) && !WITHOUT_SETTINGS.contains(one.getName()));
    Set<String> configured =
        signatures(
            RecordCodec.class,
            one -> !Modifier.isStatic(one.getModifiers()) && !SETTINGS.contains(one.getName()));

    assertThat(plain).isNotEmpty().isEqualTo(configured);
  }

  private static Set<String> signatures(Class<?> type, Predicate<Method> of) {
    Set<String> signatures = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && of.test(method)) {
        signatures.add(
            method.getGenericReturnType()
                + " "
                + method.getName()
                + Arrays.toString(method.getGenericParameterTypes())
                + Arrays.toString(method.getExceptionTypes()));
      }
    }
    return signatures;
  }
}
