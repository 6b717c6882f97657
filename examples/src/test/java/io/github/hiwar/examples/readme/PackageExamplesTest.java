package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageExamplesTest {
  private static final List<String> SOURCES =
      List.of(
          "core", "json/format", "json/jackson2", "json/jackson3", "corpus", "testkit", "exchange");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\n(.*?)\n \\* }</pre>", Pattern.DOTALL);
  // What an example may take for given.
  private static final String GIVEN =
      "BargainingRecord record, BargainingRecord before, BargainingRecord colleagues, LocalDate"
          + " day, byte[] json, Party union, Party ministry, Meeting round2, Demand mileage";

  static Stream<Path> packages() throws IOException {
    return SOURCES.stream()
        .map(module -> Path.of("..", module, "src/main/java"))
        .flatMap(PackageExamplesTest::under)
        .filter(file -> file.endsWith("package-info.java"))
        .filter(file -> fileNames(file.resolveSibling("")).size() > 1);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void the_page_of_a_package_shows_a_first_use_that_compiles(Path file) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(file));
    assertThat(example.find()).as("%s has an example", file).isTrue();
    String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
    // What an example makes itself is not given.
    String given =
        Stream.of(GIVEN.split(", "))
            .filter(
                one ->
                    !code.contains(" " + one.substring(one.lastIndexOf(' ') + 1) + " = ")
                        || one.endsWith(" record"))
            .collect(Collectors.joining(", "));
    assertThat(
            complaints(
                imports(file)
                    + "class Example { void run("
                    + given
                    + ") throws Exception {"
                    + code
                    + "\n}}"))
        .isEmpty();
  }

  private static String imports(Path file) throws IOException {
    String own = packageOf(file);
    List<String> imported =
        Stream.concat(
                Stream.of(
                    "java.nio.file.Path",
                    "java.time.LocalDate",
                    "java.util.Locale",
                    "java.util.Optional",
                    "java.util.ServiceLoader",
                    "java.util.List"),
                packages()
                    .map(PackageExamplesTest::packageOf)
                    .filter(name -> name.equals(own) || !name.contains("jackson"))
                    .map(name -> name + ".*"))
            .collect(Collectors.toList());
    if (own.endsWith("jackson2")) {
      imported.add("com.fasterxml.jackson.databind.*");
      imported.add("com.fasterxml.jackson.databind.json.*");
    }
    if (own.endsWith("jackson3")) {
      imported.add("tools.jackson.databind.*");
      imported.add("tools.jackson.databind.json.*");
    }
    return imported.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
  }

  private static String packageOf(Path file) {
    String path = file.getParent().toString().replace('\\', '/');
    return path.substring(path.indexOf("io/github")).replace('/', '.');
  }

  private static String complaints(String code) {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("mem:///Example.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    StringWriter complaints = new StringWriter();
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            complaints,
            null,
            null,
            List.of(
                "-proc:none",
                "-Xdiags:verbose",
                "-d",
                "target",
                "-classpath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))),
            null,
            List.of(source))
        .call();
    return complaints.toString();
  }

  private static Stream<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fileNames(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
