package io.github.hiwar.processor;

import java.util.ArrayDeque;
import java.util.Deque;

/** A class that is being written, with its lines indented as its blocks are nested. */
final class Source {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> ends = new ArrayDeque<>();

  private Source() {}

  /** Begins a class of the package of the shapes. */
  static Source of(String name, String comment) {
    return of(Model.PACKAGE, name, comment);
  }

  /** Begins a class. */
  static Source of(String in, String name, String comment) {
    Source source = new Source();
    source.line("package %s;", in);
    source.line("");
    source.line("/** %s */", comment);
    source.line("@javax.annotation.processing.Generated(\"%s\")", ShapeProcessor.class.getName());
    return source.open("final class %s {", name).line("private %s() {}", name);
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency.
  Source line(String format, Object... values) {
    text.append("  ".repeat(format.isEmpty() ? 0 : ends.size()));
    text.append(format.formatted(values)).append('\n');
    return this;
  }

  /** Begins a block, after an empty line if it is a method. */
  Source open(String format, Object... values) {
    if (ends.size() == 1) {
      line("");
    }
    line(format, values);
    ends.push("}");
    return this;
  }

  /** Begins the switch of which a method returns the value. */
  Source choose(String by) {
    line("return switch (%s) {", by);
    ends.push("};");
    return this;
  }

  Source close() {
    String end = ends.pop();
    return line(end);
  }

  /** Ends the class. */
  String end() {
    while (!ends.isEmpty()) {
      close();
    }
    return text.toString();
  }
}
