package io.github.hiwar.json;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.validation.RecordValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * Reads and writes records as JSON, without any other JSON library. {@link #standard} gives a
 * {@link RecordCodec}, which can be configured and has the same methods. This class is thread-safe.
 *
 * <pre>{@code
 * byte[] json = HiwarJson.write(record);
 * BargainingRecord same = HiwarJson.read(json).orThrow();
 * ReadResult strict = HiwarJson.standard().mode(ReadMode.STRICT).read(json);
 * }</pre>
 */
public final class HiwarJson {
  /** The version of the format that records are written in. */
  public static final String FORMAT = Versions.CURRENT;

  private HiwarJson() {}

  /** {@return what reads and writes with the standard settings, to be given others} */
  public static RecordCodec standard() {
    return RecordCodec.STANDARD;
  }

  /**
   * {@return the record as compact JSON in UTF-8}
   *
   * @param record the record
   */
  public static byte[] write(BargainingRecord record) {
    return standard().write(record);
  }

  /**
   * {@return the record as JSON for people to read: one member per line, indented by two spaces}
   *
   * @param record the record
   */
  public static byte[] writePretty(BargainingRecord record) {
    return standard().writePretty(record);
  }

  /**
   * Writes the record to a file, for people to read. The file is written completely or not at all:
   * it is written beside its destination and then moved into place.
   *
   * @param record the record
   * @param file the file, which is replaced
   * @throws IOException if it cannot be written
   */
  public static void write(BargainingRecord record, Path file) throws IOException {
    standard().write(record, file);
  }

  /**
   * Reads a record, or reports every problem of the document in one pass.
   *
   * @param utf8 the document in UTF-8
   * @return the record, or every problem
   */
  public static ReadResult read(byte[] utf8) {
    return standard().read(utf8);
  }

  /**
   * Reads a record from a stream, up to the byte limit; the stream is not closed.
   *
   * @param in the stream, in UTF-8
   * @return the record, or every problem
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult read(InputStream in) throws IOException {
    return standard().read(in);
  }

  /**
   * Reads a record from a file, up to the byte limit.
   *
   * @param file the file
   * @return the record, or every problem
   * @throws IOException if the file cannot be read
   */
  public static ReadResult read(Path file) throws IOException {
    return standard().read(file);
  }

  /**
   * Reads a record from characters, up to the byte limit; the reader is not closed.
   *
   * @param in the characters
   * @return the record, or every problem
   * @throws IOException if the reader cannot be read
   */
  public static ReadResult read(Reader in) throws IOException {
    return standard().read(in);
  }

  /**
   * Reads a record and checks it against rules: reports everything found in the document, with its
   * line and column, errors first.
   *
   * @param utf8 the document in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   */
  public static ReadResult check(byte[] utf8, RecordValidator validator) {
    return standard().check(utf8, validator);
  }

  /**
   * Reads a record from a stream, up to the byte limit, and checks it; the stream is not closed.
   *
   * @param in the stream, in UTF-8
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult check(InputStream in, RecordValidator validator) throws IOException {
    return standard().check(in, validator);
  }

  /**
   * Reads a record from a file, up to the byte limit, and checks it.
   *
   * @param file the file
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the file cannot be read
   */
  public static ReadResult check(Path file, RecordValidator validator) throws IOException {
    return standard().check(file, validator);
  }

  /**
   * Reads a record from characters, up to the byte limit, and checks it; the reader is not closed.
   *
   * @param in the characters
   * @param validator the rules
   * @return the record, and everything found
   * @throws IOException if the reader cannot be read
   */
  public static ReadResult check(Reader in, RecordValidator validator) throws IOException {
    return standard().check(in, validator);
  }

  /**
   * {@return the record, or an exception that carries everything found in the document}
   *
   * @param utf8 the document in UTF-8
   * @throws InvalidDocumentException if there is an error among the findings
   */
  public static BargainingRecord readOrThrow(byte[] utf8) {
    return standard().readOrThrow(utf8);
  }

  /**
   * {@return the record in the canonical form of RFC 8785: equal records have equal bytes}
   *
   * @param record the record
   */
  public static byte[] canonical(BargainingRecord record) {
    return Canonical.of(record);
  }

  /**
   * {@return the SHA-256 of the canonical form, as 64 lower-case hexadecimal digits}
   *
   * @param record the record
   */
  public static String digest(BargainingRecord record) {
    return Canonical.digest(record);
  }

  /**
   * {@return where values are in a document, by their JSON Pointers: for a validator's findings,
   * for example} A pointer that leads nowhere gets the place of the nearest enclosing value.
   *
   * @param utf8 the document in UTF-8
   * @param pointers JSON Pointers (RFC 6901)
   */
  public static Map<String, Location> locate(byte[] utf8, Collection<String> pointers) {
    return standard().locate(utf8, pointers);
  }
}
