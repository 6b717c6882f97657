package io.github.hiwar.json;

import io.github.hiwar.json.stream.JsonSink;
import io.github.hiwar.json.stream.MemberName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps what is written as JSON text in UTF-8, in which nothing is escaped but what RFC 8259 asks
 * for. Used by one thread at a time.
 */
final class TextSink implements JsonSink {
  private static final int FIRST_BYTES = 1 << 8;
  private static final int MOST_BYTES = 1 << 20;

  private final boolean pretty;
  private final List<ByteBuffer> full = new ArrayList<>();
  private byte[] bytes = new byte[FIRST_BYTES];
  private int length;
  private int depth;
  private Before before = Before.NOTHING;

  /** What stands before what is written next: nothing at the start of the text, or a name. */
  private enum Before {
    NOTHING,
    OPENING,
    VALUE
  }

  /** A sink of text in which each member and each element may have a line of its own. */
  TextSink(boolean pretty) {
    this.pretty = pretty;
  }

  /** Ends the text, and gives it: where people read it, its last line ends too. */
  byte[] end() {
    if (pretty) {
      room(1);
      put('\n');
    }
    int whole = full.stream().mapToInt(ByteBuffer::remaining).reduce(length, Math::addExact);
    ByteBuffer utf8 = ByteBuffer.allocate(whole);
    full.forEach(part -> utf8.put(part.duplicate()));
    return utf8.put(bytes, 0, length).array();
  }

  @Override
  public void startObject() {
    open('{');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void startArray() {
    open('[');
  }

  @Override
  public void endArray() {
    end(']');
  }

  private void open(char bracket) {
    begin(1);
    put(bracket);
    depth++;
    before = Before.OPENING;
  }

  private void end(char bracket) {
    depth--;
    room(1);
    if (pretty && before == Before.VALUE) {
      newLine(1);
    }
    put(bracket);
    before = Before.VALUE;
  }

  // What separates a value from the one before; then there is room for so many bytes.
  private void begin(int more) {
    room(more + 1);
    if (before == Before.VALUE) {
      put(',');
    }
    if (pretty && before != Before.NOTHING) {
      newLine(more);
    }
    before = Before.VALUE;
  }

  private void newLine(int more) {
    room(1 + 2 * depth + more);
    put('\n');
    Arrays.fill(bytes, length, length + 2 * depth, (byte) ' ');
    length += 2 * depth;
  }

  @Override
  public void name(String name) {
    text(name);
    room(1);
    put(':');
    named();
  }

  @Override
  public void name(MemberName name) {
    byte[] written = SpelledName.of(name);
    begin(written.length);
    put(written);
    named();
  }

  private void named() {
    if (pretty) {
      room(1);
      put(' ');
    }
    before = Before.NOTHING;
  }

  @Override
  public void text(String value) {
    byte[] content = JsonStrings.content(value);
    begin(content.length + 2);
    put('"');
    put(content);
    put('"');
  }

  @Override
  public void number(String literal) {
    bare(literal);
  }

  @Override
  public void number(int value) {
    bare(Integer.toString(value));
  }

  @Override
  public void flag(boolean value) {
    bare(Boolean.toString(value));
  }

  @Override
  public void nothing() {
    bare("null");
  }

  private void bare(String token) {
    byte[] utf8 = token.getBytes(StandardCharsets.UTF_8);
    begin(utf8.length);
    put(utf8);
  }

  private void put(char ascii) {
    bytes[length++] = (byte) ascii;
  }

  private void put(byte[] more) {
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  // What is full stays as it is: to copy it again and again costs more than the writing.
  private void room(int more) {
    if (more > bytes.length - length) {
      full.add(ByteBuffer.wrap(bytes, 0, length));
      bytes = new byte[Math.max(more, Math.min(2 * bytes.length, MOST_BYTES))];
      length = 0;
    }
  }
}
