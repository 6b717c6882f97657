package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.json.engine.JsonSink;
import io.github.hiwar.json.engine.JsonSource;
import io.github.hiwar.json.engine.TreeSink;
import io.github.hiwar.json.engine.TreeSource;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.OwnMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes records as JSON.
 *
 * <p>The static methods use the JSON library that is found on the class path or module path ({@code
 * hiwar-jackson3}, else {@code hiwar-jackson2}); {@link #using} names one, and gives what can be
 * configured. Instances are immutable and thread-safe.
 *
 * <pre>{@code
 * byte[] json = HiwarJson.write(record);
 * BargainingRecord same = HiwarJson.read(json).orThrow();
 * ReadResult strict = HiwarJson.standard().mode(ReadMode.STRICT).readRecord(json);
 * }</pre>
 */
public final class HiwarJson {
  /** The version of the format that records are written in. */
  public static final String FORMAT = Versions.CURRENT;

  // The canonical form needs no engine, and so no instance.
  private static final ShapeTables CANONICAL = new ShapeTables();

  private final JsonEngine engine;
  private final ReadMode mode;
  private final Limits limits;
  private final ShapeTables tables;

  private HiwarJson(JsonEngine engine, ReadMode mode, Limits limits, ShapeTables tables) {
    this.engine = engine;
    this.mode = mode;
    this.limits = limits;
    this.tables = tables;
  }

  /**
   * Reads and writes with the engine that is found.
   *
   * @return the reader and writer
   * @throws IllegalStateException if none is; the message names the artifacts to add
   */
  public static HiwarJson standard() {
    return Engines.standard();
  }

  /**
   * Reads and writes with the given engine.
   *
   * @param engine the engine
   * @return the reader and writer
   */
  public static HiwarJson using(JsonEngine engine) {
    return new HiwarJson(
        Objects.requireNonNull(engine, "engine"),
        ReadMode.DEFAULT,
        Limits.standard(),
        new ShapeTables());
  }

  /**
   * {@return the same with another way to take what is not known}
   *
   * @param value what happens to what is not known
   */
  public HiwarJson mode(ReadMode value) {
    return new HiwarJson(engine, Objects.requireNonNull(value, "mode"), limits, tables);
  }

  /**
   * {@return the same with other limits}
   *
   * @param value the limits
   */
  public HiwarJson limits(Limits value) {
    return new HiwarJson(engine, mode, Objects.requireNonNull(value, "limits"), tables);
  }

  /**
   * {@return the same with members of one's own, wherever they stand: they give no notice of an
   * unknown member, and what is no value of theirs is an error at its place}
   *
   * @param own the members, those declared before being forgotten
   */
  public HiwarJson members(OwnMember<?>... own) {
    Map<String, OwnMember<?>> byName = new LinkedHashMap<>();
    for (OwnMember<?> one : own) {
      byName.put(one.name(), one);
    }
    return new HiwarJson(engine, mode, limits, new ShapeTables(byName));
  }

  /**
   * {@return the record as compact JSON in UTF-8}
   *
   * @param record the record
   */
  public static byte[] write(BargainingRecord record) {
    return standard().write(Shapes.record(), record, false);
  }

  /**
   * {@return the record as JSON for people to read: a line a member, indented by two spaces}
   *
   * @param record the record
   */
  public static byte[] writePretty(BargainingRecord record) {
    return standard().writeRecordPretty(record);
  }

  /**
   * Writes the record to a file, for people to read. The file is there whole or not at all: it is
   * written beside its place and then moved.
   *
   * @param record the record
   * @param file the file, which is replaced
   * @throws IOException if it cannot be written
   */
  public static void write(BargainingRecord record, Path file) throws IOException {
    standard().writeRecord(record, file);
  }

  /**
   * Reads a record, or reports every problem of the document in one pass.
   *
   * @param utf8 the document in UTF-8
   * @return the record, or every problem
   */
  public static ReadResult read(byte[] utf8) {
    return standard().readRecord(utf8);
  }

  /**
   * Reads a record from a stream, up to the limit of bytes; the stream is not closed.
   *
   * @param in the stream, in UTF-8
   * @return the record, or every problem
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult read(InputStream in) throws IOException {
    return standard().readRecord(in);
  }

  /**
   * Reads a record from a file, up to the limit of bytes.
   *
   * @param file the file
   * @return the record, or every problem
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    return standard().readRecord(file);
  }

  /**
   * Reads a record from characters, up to the limit of bytes; the reader is not closed.
   *
   * @param in the characters
   * @return the record, or every problem
   * @throws IOException if the reader cannot be read
   */
  public static ReadResult read(Reader in) throws IOException {
    return standard().readRecord(in);
  }

  /**
   * Reads a record and checks it against rules: everything that is to be said of the document, at
   * its line and column, the errors first.
   *
   * @param utf8 the document in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   */
  public static ReadResult check(byte[] utf8, RecordValidator validator) {
    return standard().checkRecord(utf8, validator);
  }

  /**
   * Reads a record from a stream, up to the limit of bytes, and checks it; the stream is not
   * closed.
   *
   * @param in the stream, in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult check(InputStream in, RecordValidator validator) throws IOException {
    return standard().checkRecord(in, validator);
  }

  /**
   * Reads a record from a file, up to the limit of bytes, and checks it.
   *
   * @param file the file
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the file cannot be read
   */
  public static ReadResult check(Path file, RecordValidator validator) throws IOException {
    return standard().checkRecord(file, validator);
  }

  /**
   * Reads a record from characters, up to the limit of bytes, and checks it; the reader is not
   * closed.
   *
   * @param in the characters
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the reader cannot be read
   */
  public static ReadResult check(Reader in, RecordValidator validator) throws IOException {
    return standard().checkRecord(in, validator);
  }

  /**
   * {@return the record, or an exception that carries everything found in the document}
   *
   * @param utf8 the document in UTF-8
   * @throws InvalidDocumentException if there is an error among the findings
   */
  public static BargainingRecord readOrThrow(byte[] utf8) {
    return read(utf8).orThrow();
  }

  /**
   * {@return the record in the canonical form of RFC 8785: equal records have equal bytes}
   *
   * @param record the record
   */
  public static byte[] canonical(BargainingRecord record) {
    TreeSink tree = new TreeSink();
    try {
      new ShapeWriter(tree, CANONICAL).object(Shapes.record(), record);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return Canonical.of(tree.result()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * {@return the SHA-256 of the canonical form, as 64 lower-case hexadecimal digits}
   *
   * @param record the record
   */
  public static String digest(BargainingRecord record) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(canonical(record)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  Limits limits() {
    return limits;
  }

  /** {@return the engine, for JSON that goes with records but is not of their format} */
  public JsonEngine engine() {
    return engine;
  }

  /**
   * Reads a record, or reports every problem of the document in one pass.
   *
   * @param utf8 the document in UTF-8
   * @return the record, or every problem
   */
  public ReadResult readRecord(byte[] utf8) {
    return new ReadResult(read(Shapes.record(), utf8));
  }

  /**
   * Reads a record from a stream, up to the limit of bytes; the stream is not closed.
   *
   * @param in the stream, in UTF-8
   * @return the record, or every problem
   * @throws IOException if the stream cannot be read
   */
  public ReadResult readRecord(InputStream in) throws IOException {
    return readRecord(in.readNBytes(limits.oneMoreByte()));
  }

  /**
   * Reads a record from a file, up to the limit of bytes.
   *
   * @param file the file
   * @return the record, or every problem
   * @throws IOException if the file cannot be read
   */
  public ReadResult readRecord(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readRecord(in);
    }
  }

  /**
   * Reads a record from characters, up to the limit of bytes; the reader is not closed.
   *
   * @param in the characters
   * @return the record, or every problem
   * @throws IOException if the reader cannot be read
   */
  public ReadResult readRecord(Reader in) throws IOException {
    return readRecord(Utf8.encoded(in, limits.bytes()));
  }

  /**
   * Reads a record and checks it against rules: everything that is to be said of the document, at
   * its line and column, the errors first. What reader and rules both find is said once; of both
   * together, as much is listed as the limit of findings allows. Where something cannot be read,
   * the rules look at the rest, and say what holds of it whatever the missing part may be.
   *
   * @param utf8 the document in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   */
  public ReadResult checkRecord(byte[] utf8, RecordValidator validator) {
    return documents().checked(readRecord(utf8), utf8, validator);
  }

  /**
   * Reads a record and checks it against rules, from a stream, up to the limit of bytes; the stream
   * is not closed.
   *
   * @param in the stream, in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the stream cannot be read
   */
  public ReadResult checkRecord(InputStream in, RecordValidator validator) throws IOException {
    return checkRecord(in.readNBytes(limits.oneMoreByte()), validator);
  }

  /**
   * Reads a record and checks it against rules, from a file, up to the limit of bytes.
   *
   * @param file the file
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the file cannot be read
   */
  public ReadResult checkRecord(Path file, RecordValidator validator) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return checkRecord(in, validator);
    }
  }

  /**
   * Reads a record and checks it against rules, from characters, up to the limit of bytes; the
   * reader is not closed.
   *
   * @param in the characters
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the reader cannot be read
   */
  public ReadResult checkRecord(Reader in, RecordValidator validator) throws IOException {
    return checkRecord(Utf8.encoded(in, limits.bytes()), validator);
  }

  /**
   * {@return the record as JSON in UTF-8}
   *
   * @param record the record
   */
  public byte[] writeRecord(BargainingRecord record) {
    return write(Shapes.record(), record, false);
  }

  /**
   * {@return the record as JSON for people to read: a line a member, indented by two spaces}
   *
   * @param record the record
   */
  public byte[] writeRecordPretty(BargainingRecord record) {
    return write(Shapes.record(), record, true);
  }

  /**
   * Writes the record to a file, for people to read. The file is there whole or not at all: it is
   * written beside its place and then moved.
   *
   * @param record the record
   * @param file the file, which is replaced
   * @throws IOException if it cannot be written
   */
  public void writeRecord(BargainingRecord record, Path file) throws IOException {
    WholeFile.write(file, writeRecordPretty(record));
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(shape, value, out, pretty);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return out.toByteArray();
  }

  /**
   * {@return a JSON value in UTF-8, members in their order}
   *
   * @param value the value
   * @param pretty whether with line breaks and indentation
   */
  public byte[] write(JsonValue value, boolean pretty) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var sink = engine.sink(pretty ? new IndentingStream(out) : out)) {
      sink.value(value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written to", e);
    }
    return out.toByteArray();
  }

  /** A document that the library itself ships, as a JSON value. */
  JsonValue parse(byte[] utf8) {
    try (JsonSource source = engine.source(utf8, limits)) {
      Tokens tokens = new Tokens(source, new Reporter(mode, limits.findings()), limits);
      return tokens.value(tokens.next());
    } catch (IOException e) {
      throw new UncheckedIOException("the library's own document cannot be read", e);
    }
  }

  private <T> void write(Shape<T> shape, T value, OutputStream out, boolean pretty)
      throws IOException {
    Objects.requireNonNull(value, "value");
    try (var sink = engine.sink(pretty ? new IndentingStream(out) : out)) {
      new ShapeWriter(sink, tables).object(shape, value);
    }
  }

  /**
   * Reads one value of a form from a source that stands before its first token, and leaves what
   * follows: for those who embed Hiwar values in documents of their own.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param source where it is read from
   * @return the value, or every problem
   * @throws IOException if the source cannot be read, or is not JSON
   */
  public <T> Reading<T> read(Form<T> form, JsonSource source) throws IOException {
    Reporter findings = new Reporter(mode, limits.findings(), true);
    Tokens tokens = new Tokens(source, findings, limits);
    Repeated repeated = new Repeated(0);
    try {
      T value =
          new ShapeReader(tokens, findings, mode, tables, repeated).formValue(form, tokens.next());
      return DocumentReader.reading(value, findings);
    } catch (LimitExceeded e) {
      return DocumentReader.reading(null, findings);
    } catch (Versions.UnsupportedVersion e) {
      return documents().unsupported(e);
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
      return read(form, new TextSource(text));
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
   * Writes one value of a form: for those who embed Hiwar values in documents of their own.
   *
   * @param <T> the type of the value
   * @param form the form of the value
   * @param value the value
   * @param sink where it is written
   * @throws IOException if the sink cannot be written to
   */
  public <T> void write(Form<T> form, T value, JsonSink sink) throws IOException {
    new ShapeWriter(sink, tables).form(form, value);
  }

  /**
   * Reads a value of any shape, or reports every problem of the document in one pass.
   *
   * @param <T> the type of the value
   * @param shape the shape of the object
   * @param utf8 the document in UTF-8
   * @return the value, or every problem
   */
  public <T> Reading<T> read(Shape<T> shape, byte[] utf8) {
    return documents().read(shape, utf8);
  }

  /** What there is to say of a document over the limit of bytes, without reading it. */
  ReadResult overLimit() {
    return new ReadResult(documents().tooLong());
  }

  private DocumentReader documents() {
    return new DocumentReader(engine, mode, limits, tables);
  }

  /**
   * {@return where values stand in a document, by their JSON Pointers: for a validator's findings,
   * say} A pointer that leads to nothing has the place of the nearest value around it.
   *
   * @param utf8 the document in UTF-8
   * @param pointers JSON Pointers (RFC 6901)
   */
  public static Map<String, Location> locate(byte[] utf8, Collection<String> pointers) {
    HiwarJson json = standard();
    return Locator.locate(pointers, Utf8.withoutMark(utf8), json.engine, json.limits);
  }
}
