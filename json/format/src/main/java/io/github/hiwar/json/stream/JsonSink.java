package io.github.hiwar.json.stream;

import io.github.hiwar.value.JsonValue;
import java.io.IOException;

/** A JSON text being written, token by token. Used by one thread at a time. */
public interface JsonSink {
  /**
   * Starts an object.
   *
   * @throws IOException if it cannot be written
   */
  void startObject() throws IOException;

  /**
   * Ends an object.
   *
   * @throws IOException if it cannot be written
   */
  void endObject() throws IOException;

  /**
   * Starts a list.
   *
   * @throws IOException if it cannot be written
   */
  void startArray() throws IOException;

  /**
   * Ends a list.
   *
   * @throws IOException if it cannot be written
   */
  void endArray() throws IOException;

  /**
   * Writes the name of a member.
   *
   * @param name the name of the member
   * @throws IOException if it cannot be written
   */
  void name(String name) throws IOException;

  /**
   * Writes the name of a member that is written often.
   *
   * @param name the name of the member
   * @throws IOException if it cannot be written
   */
  default void name(MemberName name) throws IOException {
    name(name.text());
  }

  /**
   * Writes a string.
   *
   * @param value the text
   * @throws IOException if it cannot be written
   */
  void text(String value) throws IOException;

  /**
   * Writes a number just as it is spelled.
   *
   * @param literal the number as it is to be spelled
   * @throws IOException if it cannot be written
   */
  void number(String literal) throws IOException;

  /**
   * Writes a whole number.
   *
   * @param value the number
   * @throws IOException if it cannot be written
   */
  void number(int value) throws IOException;

  /**
   * Writes true or false.
   *
   * @param value the truth value
   * @throws IOException if it cannot be written
   */
  void flag(boolean value) throws IOException;

  /**
   * Writes null.
   *
   * @throws IOException if it cannot be written
   */
  void nothing() throws IOException;

  /**
   * Writes a value with all that is in it, members in their order and numbers as they are spelled.
   *
   * @param value the value
   * @throws IOException if it cannot be written
   */
  default void value(JsonValue value) throws IOException {
    copy(new TreeSource(value));
  }

  /**
   * Writes everything that a source has left.
   *
   * @param source the tokens; it is read to its end
   * @throws IOException if the source cannot be read or is not JSON, or this cannot be written
   */
  default void copy(JsonSource source) throws IOException {
    for (JsonToken token = source.next(); token != JsonToken.END; token = source.next()) {
      switch (token) {
        case START_OBJECT -> startObject();
        case END_OBJECT -> endObject();
        case START_ARRAY -> startArray();
        case END_ARRAY -> endArray();
        case NAME -> name(source.text());
        case TEXT -> text(source.text());
        case NUMBER -> number(source.text());
        case TRUE -> flag(true);
        case FALSE -> flag(false);
        default -> nothing();
      }
    }
  }
}
