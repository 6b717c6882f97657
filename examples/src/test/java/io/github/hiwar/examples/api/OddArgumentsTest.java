package io.github.hiwar.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.shape.ShapeTransformer;
import io.github.hiwar.shape.Shapes;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every public operation with whatever Java's types can say: the last day that there is, numbers
 * that nobody can write out, half of a letter. It answers, or it says itself what it does not take.
 */
class OddArgumentsTest {
  private static final int CALLS = 12_000;

  /** Modules whose operations work on values alone, and not on files. */
  private static final List<String> ANCHORS =
      List.of(
          "io.github.hiwar.BargainingRecord",
          "io.github.hiwar.corpus.Origin",
          "io.github.hiwar.report.HtmlReport",
          "io.github.hiwar.exchange.popolo.Popolo",
          "io.github.hiwar.testkit.CorpusGenerator");

  /** Ask for a position or a column that there is, for a text that fits, for a width that does. */
  private static final Set<String> ASK_FOR_WHAT_THERE_IS =
      Set.of(
          "Histories.first",
          "Histories.count",
          "Mention.in",
          "Row.cell",
          "Row.text",
          "Row.label",
          "Columns.pad");

  private final OddValues values = new OddValues();
  private final Set<Executable> answered = new HashSet<>();

  private static List<Executable> operations() throws Exception {
    List<Executable> all = new ArrayList<>();
    for (String anchor : ANCHORS) {
      for (Class<?> type : ApiListing.types(Class.forName(anchor))) {
        Stream.of(type.getMethods())
            .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.hiwar."))
            .filter(method -> !method.isBridge() && !method.isSynthetic())
            .filter(method -> !type.isEnum() || !method.getName().equals("valueOf"))
            .filter(Method::trySetAccessible)
            .forEach(all::add);
        if (!Modifier.isAbstract(type.getModifiers())) {
          all.addAll(List.of(type.getConstructors()));
        }
      }
    }
    // One order on every machine.
    all.sort(Comparator.comparing(Executable::toGenericString));
    return all.stream().filter(one -> !touchesFiles(one)).toList();
  }

  private static boolean touchesFiles(Executable operation) {
    return Arrays.asList(operation.getParameterTypes()).contains(Path.class);
  }

  @Test
  void every_operation_answers_or_says_itself_what_it_does_not_take() throws Exception {
    for (String name : List.of("crafts-dialogue-2025", "invented-dispute", "terms")) {
      byte[] json = Files.readAllBytes(Path.of("../json/conformance/valid", name + ".json"));
      BargainingRecord record = HiwarJson.readOrThrow(json);
      values.keep(record, 0);
      ShapeTransformer.walk(Shapes.record(), record, (place, value) -> values.keep(value, 0));
    }
    List<Executable> operations = operations();
    Set<String> wrong = new TreeSet<>();
    for (int i = 0; i < CALLS; i++) {
      Executable operation = values.any(operations);
      Object self =
          operation instanceof Method method && !Modifier.isStatic(method.getModifiers())
              ? values.of(method.getDeclaringClass(), 0)
              : operations;
      List<@Nullable Object> arguments = new ArrayList<>();
      for (Type type : operation.getGenericParameterTypes()) {
        arguments.add(values.of(type, 0));
      }
      if (self != null && !arguments.contains(null)) {
        call(operation, self, arguments.toArray(), wrong);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(answered).hasSizeGreaterThan(1000); // Or it has tried nothing.
  }

  private void call(Executable operation, Object self, Object[] arguments, Set<String> wrong)
      throws ReflectiveOperationException {
    try {
      Object result =
          operation instanceof Method method
              ? method.invoke(self, arguments)
              : ((Constructor<?>) operation).newInstance(arguments);
      values.keep(result, 0);
      answered.add(operation);
    } catch (InvocationTargetException e) {
      Throwable why = Objects.requireNonNull(e.getCause());
      if (!isTold(operation, why)) {
        wrong.add(
            name(operation) + ": " + why + " " + Stream.of(why.getStackTrace()).limit(2).toList());
      }
    } catch (IllegalArgumentException doesNotFit) {
      // A value of a type variable, which only the compiler knows.
    }
  }

  private static boolean isTold(Executable operation, Throwable why) {
    StackTraceElement[] trace = why.getStackTrace();
    boolean isOurs = trace.length > 0 && trace[0].getClassName().startsWith("io.github.hiwar.");
    // Of lists of a type variable reflection knows too little to fill them rightly.
    return why instanceof ClassCastException
        || ASK_FOR_WHAT_THERE_IS.contains(name(operation))
        || (isOurs
            && (why instanceof IllegalArgumentException
                || why instanceof IllegalStateException
                || why instanceof NoSuchElementException)
            && !(why instanceof NumberFormatException));
  }

  private static String name(Executable operation) {
    String type = operation.getDeclaringClass().getSimpleName();
    return operation instanceof Method ? type + "." + operation.getName() : "new " + type;
  }
}
