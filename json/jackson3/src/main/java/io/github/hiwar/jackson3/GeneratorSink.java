package io.github.hiwar.jackson3;

import io.github.hiwar.json.stream.JsonSink;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.json.stream.SpelledNumber;
import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.io.SerializedString;

/**
 * A Jackson generator as the end of a writer. Jackson 3 hides the failures of the stream in an
 * unchecked exception, from which each method takes them out again.
 */
class GeneratorSink implements JsonSink {
  // Not -0, which no whole number of Java is.
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]*");

  private final JsonGenerator generator;

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

  @Override
  public void text(String value) throws IOException {
    try {
      generator.writeString(value);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  // A generator that writes no text, but builds a tree or packs numbers, has no use for a literal.
  @Override
  public void number(String literal) throws IOException {
    try {
      if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
        generator.writeNumber(literal);
      } else if (WHOLE.matcher(literal).matches()) {
        generator.writeNumber(new BigInteger(literal));
      } else {
        generator.writeNumber(spelled(literal));
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private SpelledNumber spelled(String literal) {
    try {
      return new SpelledNumber(literal);
    } catch (NumberFormatException e) {
      throw new StreamWriteException(
          generator,
          "the number " + literal + " is beyond those of Java; write it to JSON text",
          e);
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
}
