package io.github.hiwar.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A small model after the processor has seen it: what it wrote, and what it had to say. What it
 * wrote is not compiled.
 *
 * @param folder where the generated sources are
 * @param errors what it refused
 */
record Compiled(Path folder, List<String> errors) {
  /** What the processor knows by name, without what it does not look at. */
  private static final List<String> MODEL =
      List.of(
          "package org.immutables.value; public @interface Value { @interface Default {} @interface Check {} }",
          "package io.github.hiwar.wire; public @interface HiwarStyle {}",
          """
          package io.github.hiwar.wire;
          public class Wire {
            public @interface Personal {}
            public @interface Name {}
            public @interface Id {}
            public @interface Language {}
            public @interface Ordinal {}
            public @interface AnyOf { String[] value(); String rule(); String at() default ""; }
            public @interface Size { int value(); boolean orNone() default false; String rule(); }
            public @interface Needs { String value(); String rule(); }
            public @interface NotBelow { String value(); String rule(); }
            public @interface Differs { String value(); String of() default ""; String rule(); }
          }
          """,
          "package io.github.hiwar.value; public interface ClosedCode {}",
          "package io.github.hiwar.value; public class OpenCode {}",
          "package io.github.hiwar.value; public class Ref<T> {}",
          "package io.github.hiwar.value; public class Extensions {}",
          """
          package io.github.hiwar.value;
          public interface Extensible {
            Extensions extensions();
            @org.immutables.value.Value.Check default void check() {}
          }
          """,
          """
          package io.github.hiwar.value;
          public interface Entity extends Extensible {
            /** {@return the id, unique in the record} */
            @io.github.hiwar.wire.Wire.Id String id();
          }
          """,
          """
          package io.github.hiwar.value;
          public interface Sourced extends Entity {
            /** Where the sources say it. */
            java.util.List<String> citations();
          }
          """);

  /** What becomes of a model with these interfaces of the package {@code talks}. */
  static Compiled of(Path folder, String... interfaces) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    MODEL.forEach(text -> sources.add(source(text)));
    for (String text : interfaces) {
      sources.add(
          source(
              "package talks; import java.util.*; import io.github.hiwar.value.*; import io.github.hiwar.wire.*; "
                  + text.strip()));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            new StringWriter(),
            null,
            diagnostics,
            List.of("-proc:only", "-s", folder.toString()),
            null,
            sources);
    task.setProcessors(List.of(new ShapeProcessor()));
    task.call();
    return new Compiled(
        folder,
        diagnostics.getDiagnostics().stream()
            .filter(one -> one.getCode().equals("compiler.err.proc.messager"))
            .map(one -> one.getMessage(null))
            .toList());
  }

  /** A class that the processor wrote. */
  String written(String name) throws IOException {
    return Files.readString(folder.resolve("io/github/hiwar/shape/" + name + ".java"));
  }

  private static JavaFileObject source(String text) {
    String pack = text.substring("package ".length(), text.indexOf(';'));
    String name =
        text.replaceAll(
            "(?s)^.*?public (?:(?:non-)?sealed )?(?:@?interface|class|enum) (\\w+).*$", "$1");
    URI uri = URI.create("string:///" + pack.replace('.', '/') + "/" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
