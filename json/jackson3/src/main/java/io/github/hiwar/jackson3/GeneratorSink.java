package io.github.hiwar.jackson3;

import io.github.hiwar.json.engine.JsonSink;
import io.github.hiwar.json.engine.MemberName;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;

/**
 * A Jackson generator as the end of a writer. Jackson 3 hides the failures of the stream in an
 * unchecked exception, from which each method takes them out again.
 */
final class GeneratorSink implements JsonSink {
  private final JsonGenerator generator;
  private final char[] buffer = new char[512];

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() throws IOException {
    try {
      generator.writeStartObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void endObject() throws IOException {
    try {
      generator.writeEndObject();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void startArray() throws IOException {
    try {
      generator.writeStartArray();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void endArray() throws IOException {
    try {
      generator.writeEndArray();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void name(String name) throws IOException {
    try {
      generator.writeName(name);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void name(MemberName name) throws IOException {
    try {
      generator.writeName(name.encoded(SerializedString.class, SerializedString::new));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  // Characters out of an array cost Jackson less than those of a string.
  @Override
  public void text(String value) throws IOException {
    try {
      int length = value.length();
      if (length <= buffer.length) {
        value.getChars(0, length, buffer, 0);
        generator.writeString(buffer, 0, length);
      } else {
        generator.writeString(value);
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void number(String literal) throws IOException {
    try {
      generator.writeNumber(literal);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void number(int value) throws IOException {
    try {
      generator.writeNumber(value);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void flag(boolean value) throws IOException {
    try {
      generator.writeBoolean(value);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void nothing() throws IOException {
    try {
      generator.writeNull();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      generator.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
