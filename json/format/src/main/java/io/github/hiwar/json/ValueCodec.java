package io.github.hiwar.json;

import io.github.hiwar.json.stream.JsonSink;
import io.github.hiwar.json.stream.JsonSource;
import io.github.hiwar.json.stream.TreeSink;
import io.github.hiwar.json.stream.TreeSource;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.value.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes single values of records, of any form or shape: for those who embed them in
 * documents of their own. {@link RecordCodec#values} gives one. This class is immutable and
 * thread-safe.
 */
public final class ValueCodec {
  private final DocumentReader documents;

  ValueCodec(DocumentReader documents) {
    this.documents = documents;
  }

  /**
   * Reads a document that is one value of a form, or reports every problem of it in one pass.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param utf8 the document in UTF-8
   * @return the value, or every problem
   */
  public <T> Reading<T> read(Form<T> form, byte[] utf8) {
    return documents.read(form, utf8);
  }

  /**
   * Reads one value of a form from a source that stands before its first token, and leaves what
   * follows.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param source where it is read from
   * @return the value, or every problem
   * @throws IOException if the source cannot be read, or is not JSON
   */
  public <T> Reading<T> read(Form<T> form, JsonSource source) throws IOException {
    Reporter findings = new Reporter(documents.mode(), documents.limits().findings(), true);
    Tokens tokens = new Tokens(source, findings, documents.limits());
    Repeated repeated = new Repeated(0);
    try {
      T value =
          new ShapeReader(tokens, findings, documents.mode(), documents.tables(), repeated)
              .formValue(form, tokens.next());
      return DocumentReader.reading(value, findings);
    } catch (LimitExceeded e) {
      return DocumentReader.reading(null, findings);
    } catch (Versions.UnsupportedVersion e) {
      return documents.unsupported(e);
    }
  }

  /**
   * Reads one value of a form that stands where JSON has no values but names: the key of a map.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param text the text that stands for it
   * @return the value, or every problem: that it is no string in JSON, say
   */
  public <T> Reading<T> read(Form<T> form, String text) {
    try {
      return read(form, new TreeSource(new JsonValue.Text(text)));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  /**
   * Reads what changes in a value: the members that are given take the place of those that it has,
   * the others stay as they are. What is no object is read as it is.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param before the value, which stays as it is
   * @param source where the members are read from; it stands before its first token
   * @return the changed value, or every problem
   * @throws IOException if the source cannot be read, or is not JSON
   */
  public <T> Reading<T> update(Form<T> form, T before, JsonSource source) throws IOException {
    Reading<JsonValue> given = read(Form.JSON, source);
    if (!given.isValid()) {
      return new Reading<>(Optional.empty(), given.findings());
    }
    TreeSink sink = new TreeSink();
    write(form, before, sink);
    JsonValue changed = given.orThrow();
    if (changed instanceof JsonValue.Structure members
        && sink.result() instanceof JsonValue.Structure had) {
      Map<String, JsonValue> all = new LinkedHashMap<>(had.members());
      all.putAll(members.members());
      changed = new JsonValue.Structure(all);
    }
    return read(form, new TreeSource(changed));
  }

  /**
   * {@return a value of any shape as JSON in UTF-8: only the root of a record says its version}
   *
   * @param <T> the type of the value
   * @param shape the shape of the object
   * @param value the value
   * @param pretty whether with line breaks and indentation
   */
  public <T> byte[] write(Shape<T> shape, T value, boolean pretty) {
    Objects.requireNonNull(value, "value");
    return written(pretty, sink -> new ShapeWriter(sink, documents.tables()).object(shape, value));
  }

  /**
   * {@return a JSON value in UTF-8, members in their order}
   *
   * @param value the value
   * @param pretty whether with line breaks and indentation
   */
  public byte[] write(JsonValue value, boolean pretty) {
    return written(pretty, sink -> sink.value(value));
  }

  /**
   * Writes one value of a form.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param value the value
   * @param sink where it is written
   * @throws IOException if the sink cannot be written to
   */
  public <T> void write(Form<T> form, T value, JsonSink sink) throws IOException {
    new ShapeWriter(sink, documents.tables()).form(form, value);
  }

  /** What is written to a sink. */
  private interface Written {
    void to(JsonSink sink) throws IOException;
  }

  private byte[] written(boolean pretty, Written value) {
    TextSink text = new TextSink(pretty);
    try {
      value.to(text);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return text.end();
  }
}
