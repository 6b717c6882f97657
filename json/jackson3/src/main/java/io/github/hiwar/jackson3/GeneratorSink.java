package io.github.hiwar.jackson3;

import io.github.hiwar.json.engine.JsonSink;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A Jackson generator as the end of a writer. */
final class GeneratorSink implements JsonSink {
  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() throws IOException {
    write(() -> generator.writeStartObject());
  }

  @Override
  public void endObject() throws IOException {
    write(() -> generator.writeEndObject());
  }

  @Override
  public void startArray() throws IOException {
    write(() -> generator.writeStartArray());
  }

  @Override
  public void endArray() throws IOException {
    write(() -> generator.writeEndArray());
  }

  @Override
  public void name(String name) throws IOException {
    write(() -> generator.writeName(name));
  }

  @Override
  public void text(String value) throws IOException {
    write(() -> generator.writeString(value));
  }

  @Override
  public void number(String literal) throws IOException {
    write(() -> generator.writeNumber(literal));
  }

  @Override
  public void number(int value) throws IOException {
    write(() -> generator.writeNumber(value));
  }

  @Override
  public void flag(boolean value) throws IOException {
    write(() -> generator.writeBoolean(value));
  }

  @Override
  public void nothing() throws IOException {
    write(() -> generator.writeNull());
  }

  @Override
  public void close() throws IOException {
    write(() -> generator.close());
  }

  // Jackson 3 hides the failures of the stream in an unchecked exception.
  private static void write(Runnable call) throws IOException {
    try {
      call.run();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
