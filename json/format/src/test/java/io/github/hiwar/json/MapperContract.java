package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.value.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junit.jupiter.api.Test;

/**
 * What a module for Jackson promises of Hiwar values in a user's mapper: they come back from
 * whatever a mapper does with values, of every type that the wire format has.
 */
public abstract class MapperContract {
  private static final int SAMPLES = 2;

  /** What a mapper does with a value, and undoes. */
  @FunctionalInterface
  public interface Use {
    /**
     * Writes and reads a value.
     *
     * @param type its type in the model
     * @param value the value
     * @return what came back
     * @throws Exception if it did not
     */
    Object through(Class<?> type, Object value) throws Exception;
  }

  private record Sample(Class<?> type, Form<?> form, Object value) {
    boolean isExtensible() {
      return !Form.shapes(form).isEmpty();
    }
  }

  /** Uses of a value of any type, by name. */
  protected abstract Map<String, Use> uses();

  /** Uses of a value that is a JSON object, by name. */
  protected abstract Map<String, Use> usesOfObjects();

  /** Uses of a value that is a string in JSON, by name. */
  protected abstract Map<String, Use> usesOfTexts();

  // Jackson's buffers make 0 of -0, before anybody can look at it.
  private static Stream<Sample> samples(Class<?> type, Form<?> form) {
    return ShapeArbitraries.any(form).generator(1000).stream(new Random(7))
        .map(shrinkable -> shrinkable.value())
        .filter(type::isInstance)
        .filter(value -> !tree(form, value).toString().contains("Numeral[literal=-0]"))
        .limit(SAMPLES)
        .map(value -> new Sample(type, form, value));
  }

  @SuppressWarnings("unchecked") // The value is one of the form.
  private static <F> JsonValue tree(Form<F> form, Object value) {
    TreeSink sink = new TreeSink();
    try {
      new ShapeWriter(sink, new ShapeTables()).form(form, (F) value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sink.result();
  }

  @Example
  void a_value_of_any_type_comes_back_from_every_use() {
    List<Sample> samples =
        TypeForms.all().entrySet().stream()
            .flatMap(type -> samples(type.getKey(), type.getValue()))
            .toList();
    List<String> failures = new ArrayList<>();
    check(uses(), samples, sample -> true, failures);
    check(usesOfObjects(), samples, Sample::isExtensible, failures);
    check(usesOfTexts(), samples, sample -> !TypeForms.isObject(sample.form), failures);
    assertThat(failures).isEmpty();
  }

  private static void check(
      Map<String, Use> uses, List<Sample> samples, Predicate<Sample> which, List<String> failures) {
    for (Sample one : samples.stream().filter(which).toList()) {
      uses.forEach(
          (name, use) ->
              through(use, one)
                  .ifPresent(how -> failures.add(name + ", " + one.type + ": " + how)));
    }
  }

  private static Optional<String> through(Use use, Sample one) {
    try {
      Object back = use.through(one.type, one.value);
      return one.value.equals(back) ? Optional.empty() : Optional.of(back + " of " + one.value);
    } catch (Exception e) {
      return Optional.of(e + " of " + one.value);
    }
  }

  @Test
  void an_exception_of_the_reader_can_be_serialized() throws Exception {
    InvalidDocumentException invalid = new InvalidDocumentException(Findings.none());
    BrokenArchiveException broken = new BrokenArchiveException(true, new IOException("end"));
    assertThat(serialized(InvalidDocumentException.class, invalid).findings()).isEmpty();
    assertThat(serialized(BrokenArchiveException.class, broken).isTruncated()).isTrue();
  }

  /** What comes of an object that is serialized as Java does. */
  protected static <T> T serialized(Class<T> type, T object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return type.cast(in.readObject());
    }
  }
}
