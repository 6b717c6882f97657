package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.hiwar.json.stream.JsonSink;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.json.stream.SpelledNumber;
import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** A Jackson generator as the end of a writer. */
class GeneratorSink implements JsonSink {
  // Not -0, which no whole number of Java is.
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]*");

  private final JsonGenerator generator;

  GeneratorSink(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void name(MemberName name) throws IOException {
    generator.writeFieldName(name.encoded(SerializedString.class, SerializedString::new));
  }

  @Override
  public void text(String value) throws IOException {
    generator.writeString(value);
  }

  // A generator that writes no text, but builds a tree or packs numbers, has no use for a literal.
  @Override
  public void number(String literal) throws IOException {
    if (generator.canWriteFormattedNumbers()) {
      generator.writeNumber(literal);
    } else if (WHOLE.matcher(literal).matches()) {
      generator.writeNumber(new BigInteger(literal));
    } else {
      generator.writeNumber(spelled(literal));
    }
  }

  private SpelledNumber spelled(String literal) throws IOException {
    try {
      return new SpelledNumber(literal);
    } catch (NumberFormatException e) {
      throw new JsonGenerationException(
          "the number " + literal + " is beyond those of Java; write it to JSON text",
          e,
          generator);
    }
  }

  @Override
  public void number(int value) throws IOException {
    generator.writeNumber(value);
  }

  @Override
  public void flag(boolean value) throws IOException {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() throws IOException {
    generator.writeNull();
  }
}
