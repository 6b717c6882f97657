package io.github.hiwar.jackson3;

import io.github.hiwar.json.stream.MemberName;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;

/**
 * What is in an object or a list whose brackets somebody else writes: with a type id behind the
 * first, or around members of a user's own.
 */
final class InnerSink extends GeneratorSink {
  private final JsonGenerator generator;
  private final String taken;
  private int depth;

  /** A sink of what has no member of the name that is taken already. */
  InnerSink(JsonGenerator generator, String taken) {
    super(generator);
    this.generator = generator;
    this.taken = taken;
  }

  @Override
  public void startObject() throws IOException {
    if (depth++ > 0) {
      super.startObject();
    }
  }

  @Override
  public void endObject() throws IOException {
    if (--depth > 0) {
      super.endObject();
    }
  }

  @Override
  public void startArray() throws IOException {
    if (depth++ > 0) {
      super.startArray();
    }
  }

  @Override
  public void endArray() throws IOException {
    if (--depth > 0) {
      super.endArray();
    }
  }

  @Override
  public void name(String name) throws IOException {
    check(name);
    super.name(name);
  }

  @Override
  public void name(MemberName name) throws IOException {
    check(name.text());
    super.name(name);
  }

  private void check(String name) {
    if (depth == 1 && name.equals(taken)) {
      throw DatabindException.from(
          generator,
          "the type id stands in \"%s\", which is a member of the value: give the property of @JsonTypeInfo another name"
              .formatted(name));
    }
  }
}
