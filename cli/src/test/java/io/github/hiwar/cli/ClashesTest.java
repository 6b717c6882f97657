package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Every output of every command against every input and every other output, as the commands declare
 * them: a new command is here by itself.
 */
class ClashesTest extends InvokesHiwar {
  /** What an argument that names no file may be of; a name without a meaning of its own is next. */
  private static final Set<Class<?>> NO_FILES =
      Set.of(int.class, long.class, double.class, boolean.class, Integer.class, LocalDate.class);

  private static final Set<String> NAMES =
      Set.of(
          "PARTY", "NAME", "RULE", "COMMAND", "RULE[@PLACE]=REASON", "TAG", "COUNTRY", "KIND=NAME");

  @TempDir private Path home;
  private Path record = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectory(home.resolve("in"));
    record = Files.write(folder.resolve("a.json"), HiwarJson.write(Crafts.record()));
    Files.writeString(folder.resolve("records.csv"), "id\n");
  }

  @Test
  void every_argument_that_may_name_a_file_says_whether_it_is_read_or_written() {
    for (CommandLine command : Declared.commands()) {
      for (ArgSpec arg : command.getCommandSpec().args()) {
        Class<?> type = Declared.type(arg);
        assertThat(
                Input.class.isAssignableFrom(type)
                    || type == Output.class
                    || type.isEnum()
                    || NO_FILES.contains(type)
                    || (type == String.class && NAMES.contains(arg.paramLabel())))
            .as("%s of %s is an Input, an Output or no file", arg, command.getCommandName())
            .isTrue();
      }
    }
  }

  /** One way to name what is there already. */
  private record Alias(String how, Path path) {}

  private List<Alias> aliases(Path target) throws IOException {
    List<Alias> all = new ArrayList<>();
    Path parent = Objects.requireNonNull(target.getParent());
    all.add(new Alias("its name", target));
    all.add(
        new Alias("its name by way of ..", folder.resolve("..").resolve(home.relativize(target))));
    all.add(new Alias("a link", link(target)));
    all.add(new Alias("a link to its folder", link(parent).resolve(target.getFileName())));
    all.add(new Alias("the folder that it lies in", parent));
    if (Files.isRegularFile(target)) {
      Path hard = home.resolve("hard-" + target.getFileName());
      all.add(new Alias("a hard link", Files.exists(hard) ? hard : Files.createLink(hard, target)));
    }
    Path capitals = target.resolveSibling(target.getFileName().toString().toUpperCase(Locale.ROOT));
    if (Files.exists(capitals)) {
      all.add(new Alias("its name in capitals", capitals));
    }
    return all;
  }

  private Path link(Path target) throws IOException {
    Path link = home.resolve("link-" + target.getFileName());
    try {
      return Files.exists(link, LinkOption.NOFOLLOW_LINKS) ? link : Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
      return link;
    }
  }

  private List<String> line(CommandSpec command, Map<ArgSpec, String> values) {
    return Declared.line(command, values, folder, home.resolve("out"));
  }

  private Map<String, String> contents() {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> home.relativize(file).toString(),
                  ClashesTest::read,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void isRefused(List<String> line) {
    Map<String, String> before = contents();
    err.reset();
    int status = invoke(InputStream.nullInputStream(), line.toArray(String[]::new));
    assertThat(status).as("%s: %s", line, told()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(told()).hasLineCount(2);
    assertThat(contents()).as("%s", line).isEqualTo(before);
    assertThat(printed()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> no_output_takes_the_place_of_an_input() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (CommandLine command : Declared.commands()) {
      CommandSpec spec = command.getCommandSpec();
      for (ArgSpec output : Declared.args(spec, Output.class)) {
        for (ArgSpec input : Declared.args(spec, Input.class)) {
          boolean tables = Declared.type(input) == TablesFolder.class;
          Path read = tables ? folder.resolve("records.csv") : record;
          boolean alone = Declared.type(input) == OneFile.class;
          for (Path given :
              tables ? List.of(folder) : alone ? List.of(record) : List.of(record, folder)) {
            List<Alias> outputs = new ArrayList<>(aliases(read));
            outputs.addAll(aliases(folder));
            for (Alias alias : outputs) {
              List<String> line =
                  line(spec, Map.of(input, given.toString(), output, alias.path().toString()));
              tests.add(
                  DynamicTest.dynamicTest(
                      "%s: %s is %s".formatted(spec.name(), output, alias.how()),
                      () -> isRefused(line)));
            }
          }
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> two_outputs_are_not_one_file() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Path there = Files.writeString(home.resolve("there"), "what was there");
    Path toBe = home.resolve("to-be");
    for (CommandLine command : Declared.commands()) {
      List<ArgSpec> outputs = Declared.args(command.getCommandSpec(), Output.class);
      for (ArgSpec one : outputs) {
        for (ArgSpec other : outputs.subList(outputs.indexOf(one) + 1, outputs.size())) {
          for (Alias alias : aliases(there).stream().filter(a -> !a.path().equals(home)).toList()) {
            tests.add(twice(command, one, there, other, alias.path()));
          }
          tests.add(twice(command, one, toBe, other, toBe));
          tests.add(twice(command, one, toBe, other, folder.resolve("../to-be")));
          tests.add(twice(command, one, toBe, other, home.resolve("TO-BE")));
          tests.add(twice(command, one, toBe, other, link(toBe)));
        }
      }
    }
    return tests.stream();
  }

  private DynamicTest twice(
      CommandLine command, ArgSpec one, Path first, ArgSpec other, Path second) {
    List<String> line =
        line(command.getCommandSpec(), Map.of(one, first.toString(), other, second.toString()));
    return DynamicTest.dynamicTest(String.join(" ", line), () -> isRefused(line));
  }

  @Test
  void an_input_that_cannot_be_looked_at_does_not_hide_the_next_one() throws IOException {
    Path loop = home.resolve("loop.json");
    Files.createSymbolicLink(loop, loop);
    isRefused(
        List.of("stats", loop.toString(), "gone.json", record.toString(), "-o", record.toString()));
  }

  @Test
  void what_lies_in_a_folder_and_is_not_read_is_replaced_as_asked() throws IOException {
    Path figures = Files.writeString(folder.resolve("figures.csv"), "of last year");
    String[] args = {"stats", folder.toString(), "--format", "csv", "-o", figures.toString()};
    assertThat(invoke(InputStream.nullInputStream(), args)).isZero();
    assertThat(figures).content().contains("demands");
  }

  @Test
  void standard_input_and_output_are_taken_where_they_make_sense_only() {
    isRefused(List.of("stats", "-", "-"));
    isRefused(List.of("from-tables", "-"));
    isRefused(List.of("tables", record.toString(), "-o", "-"));
    isRefused(List.of("stats", record.toString(), "--set-aside", "-"));
  }
}
