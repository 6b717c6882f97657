package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.OwnMember;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and writes records as JSON with settings of your choice. It has the same methods as {@link
 * HiwarJson}, which stands for a codec with the standard settings. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * RecordCodec strict = HiwarJson.standard().mode(ReadMode.STRICT);
 * ReadResult result = strict.read(json);
 * }</pre>
 */
public final class RecordCodec {
  /** What {@link HiwarJson} stands for. */
  static final RecordCodec STANDARD =
      new RecordCodec(new DocumentReader(ReadMode.DEFAULT, Limits.standard(), new ShapeTables()));

  private final DocumentReader documents;

  private RecordCodec(DocumentReader documents) {
    this.documents = documents;
  }

  /**
   * {@return the same codec with another way of treating what is not known}
   *
   * @param value what happens to what is not known
   */
  public RecordCodec mode(ReadMode value) {
    return new RecordCodec(documents.mode(Objects.requireNonNull(value, "mode")));
  }

  /**
   * {@return the same codec with other limits}
   *
   * @param value the limits
   */
  public RecordCodec limits(Limits value) {
    return new RecordCodec(documents.limits(Objects.requireNonNull(value, "limits")));
  }

  /**
   * {@return the same codec with members of your own, wherever they occur: they give no notice of
   * an unknown member, and an invalid value is an error at its place}
   *
   * @param own the members, which replace any declared before
   */
  public RecordCodec members(OwnMember<?>... own) {
    Map<String, OwnMember<?>> byName = new LinkedHashMap<>();
    for (OwnMember<?> one : own) {
      byName.put(one.name(), one);
    }
    return new RecordCodec(documents.tables(new ShapeTables(byName)));
  }

  /** {@return what reads and writes single values of records with the same settings} */
  public ValueCodec values() {
    return new ValueCodec(documents);
  }

  Limits limits() {
    return documents.limits();
  }

  /** What there is to say of a document over the limit of bytes, without reading it. */
  ReadResult overLimit() {
    return new ReadResult(documents.tooLong());
  }

  /**
   * Reads a record, or reports every problem of the document in one pass.
   *
   * @param utf8 the document in UTF-8
   * @return the record, or every problem
   */
  public ReadResult read(byte[] utf8) {
    return new ReadResult(documents.read(Shapes.record().form(), utf8));
  }

  /**
   * Reads a record from a stream, up to the byte limit; the stream is not closed.
   *
   * @param in the stream, in UTF-8
   * @return the record, or every problem
   * @throws IOException if the stream cannot be read
   */
  public ReadResult read(InputStream in) throws IOException {
    return read(bytes(in));
  }

  /**
   * Reads a record from a file, up to the byte limit.
   *
   * @param file the file
   * @return the record, or every problem
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path file) throws IOException {
    return read(bytes(file));
  }

  /**
   * Reads a record from characters, up to the byte limit; the reader is not closed.
   *
   * @param in the characters
   * @return the record, or every problem
   * @throws IOException if the reader cannot be read
   */
  public ReadResult read(Reader in) throws IOException {
    return read(bytes(in));
  }

  /**
   * {@return the record, or an exception that carries everything found in the document}
   *
   * @param utf8 the document in UTF-8
   * @throws InvalidDocumentException if there is an error among the findings
   */
  public BargainingRecord readOrThrow(byte[] utf8) {
    return read(utf8).orThrow();
  }

  /**
   * Reads a record and checks it against rules: reports everything found in the document, with its
   * line and column, errors first. What reader and rules both find is reported once, and the limit
   * on findings applies to both together. Where something cannot be read, the rules check the rest,
   * and report what holds whatever the missing part may be.
   *
   * @param utf8 the document in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   */
  public ReadResult check(byte[] utf8, RecordValidator validator) {
    return documents.checked(read(utf8), utf8, validator);
  }

  /**
   * Reads a record from a stream, up to the byte limit, and checks it; the stream is not closed.
   *
   * @param in the stream, in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the stream cannot be read
   */
  public ReadResult check(InputStream in, RecordValidator validator) throws IOException {
    return check(bytes(in), validator);
  }

  /**
   * Reads a record from a file, up to the byte limit, and checks it.
   *
   * @param file the file
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the file cannot be read
   */
  public ReadResult check(Path file, RecordValidator validator) throws IOException {
    return check(bytes(file), validator);
  }

  /**
   * Reads a record from characters, up to the byte limit, and checks it; the reader is not closed.
   *
   * @param in the characters
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the reader cannot be read
   */
  public ReadResult check(Reader in, RecordValidator validator) throws IOException {
    return check(bytes(in), validator);
  }

  /**
   * {@return the record as compact JSON in UTF-8}
   *
   * @param record the record
   */
  public byte[] write(BargainingRecord record) {
    return values().write(Shapes.record(), record, false);
  }

  /**
   * {@return the record as JSON for people to read: one member per line, indented by two spaces}
   *
   * @param record the record
   */
  public byte[] writePretty(BargainingRecord record) {
    return values().write(Shapes.record(), record, true);
  }

  /**
   * Writes the record to a file, for people to read. The file is written completely or not at all:
   * it is written beside its destination and then moved into place.
   *
   * @param record the record
   * @param file the file, which is replaced
   * @throws IOException if it cannot be written
   */
  public void write(BargainingRecord record, Path file) throws IOException {
    WholeFile.write(file, writePretty(record));
  }

  /**
   * {@return where values are in a document, by their JSON Pointers: for a validator's findings,
   * for example} A pointer that leads nowhere gets the place of the nearest enclosing value.
   *
   * @param utf8 the document in UTF-8
   * @param pointers JSON Pointers (RFC 6901)
   */
  public Map<String, Location> locate(byte[] utf8, Collection<String> pointers) {
    return Locator.locate(pointers, Utf8.withoutMark(utf8), limits());
  }

  // One byte more than the limit allows, so that what is too long is seen to be.
  private byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(limits().oneMoreByte());
  }

  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  private byte[] bytes(Reader in) throws IOException {
    return Utf8.encoded(in, limits().bytes());
  }
}
