package io.github.hiwar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command with everything that can be in the place of what it reads or writes. */
class AwkwardUseTest extends InvokesHiwar {
  @TempDir private Path home;
  private Path record = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void write() throws IOException {
    record = Files.write(home.resolve("a.json"), HiwarJson.write(Crafts.record()));
    output = home.resolve("out");
  }

  private Map<String, String> inputs() throws IOException {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("an empty folder", Files.createDirectory(home.resolve("b.json")).toString());
    inputs.put("a folder of other things", folder("other", "notes.txt"));
    inputs.put("nothing", home.resolve("gone.json").toString());
    inputs.put("no name", "");
    inputs.put("a name with NUL", "a\0b");
    inputs.put("a name that is too long", "n".repeat(300));
    inputs.put("a very deep name", "d/".repeat(3000) + "x");
    inputs.put("a name below a file", record.resolve("b.json").toString());
    inputs.put("a link that leads nowhere", link("dangling.json", "gone").toString());
    inputs.put("a link that leads to itself", link("loop.json", "loop.json").toString());
    inputs.put("half an archive", file("half.json.gz", archive(100)));
    inputs.put("no archive", file("no.json.gz", new byte[] {'{', '}'}));
    inputs.put("what is no text", file("image.json", new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1}));
    inputs.put("a file called like an argument file", "@" + record);
    return inputs;
  }

  private String folder(String name, String content) throws IOException {
    Path folder = Files.createDirectory(home.resolve(name));
    Files.writeString(folder.resolve(content), "");
    return folder.toString();
  }

  private Path link(String name, String target) throws IOException {
    return Files.createSymbolicLink(home.resolve(name), Path.of(target));
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(home.resolve(name), content).toString();
  }

  private byte[] archive(int length) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream archive = new GZIPOutputStream(packed)) {
      Files.copy(record, archive);
    }
    return Arrays.copyOf(packed.toByteArray(), length);
  }

  private Map<String, String> outputs() throws IOException {
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("a folder that holds something", folder("full", "notes.txt"));
    outputs.put("a name below a file", record.resolve("x").toString());
    outputs.put("a name below a file, deeper", record.resolve("x/y/z").toString());
    outputs.put("no name", "");
    outputs.put("a name with NUL", "a\0b");
    outputs.put("a name that is too long", home.resolve("n".repeat(300)).toString());
    outputs.put("a very deep name", home + "/d".repeat(3000));
    outputs.put("a link that leads to itself", link("loop", "loop").toString());
    outputs.put("the root", "/");
    if (Files.exists(Path.of("/dev/full"))) {
      outputs.put("a full disk", "/dev/full");
    }
    return outputs;
  }

  private void isToldInALine(List<String> line, int lines) throws IOException {
    List<String> before = names();
    err.reset();
    int status = invoke(InputStream.nullInputStream(), line.toArray(String[]::new));
    assertThat(status).as("%s: %s", line, told()).isIn(1, 2, 3);
    assertThat(told().lines()).as("%s", line).isNotEmpty().hasSizeLessThanOrEqualTo(lines);
    assertThat(told()).doesNotContain("Exception", "java.");
    assertThat(names()).as("%s", line).isEqualTo(before);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> what_cannot_be_read_is_told_in_a_line_and_leaves_nothing()
      throws IOException {
    // Up to three: what is wrong with it, that nothing is left to write, and how it all went.
    List<DynamicTest> tests = whereItReads(inputs(), (command, line) -> isToldInALine(line, 3));
    assertThat(tests).hasSizeGreaterThan(50);
    return tests.stream();
  }

  /** What is asked of a command as it is called. */
  private interface Trial {
    void of(CommandSpec command, List<String> line) throws IOException;
  }

  /** Something tried of each command and each of its inputs, with each of some files. */
  private List<DynamicTest> whereItReads(Map<String, String> inputs, Trial trial) {
    List<DynamicTest> tests = new ArrayList<>();
    for (CommandLine command : Declared.commands()) {
      CommandSpec spec = command.getCommandSpec();
      for (ArgSpec input : Declared.args(spec, Input.class)) {
        inputs.forEach(
            (what, given) -> {
              List<String> line = Declared.line(spec, Map.of(input, given), record, output);
              tests.add(
                  DynamicTest.dynamicTest(
                      spec.name() + " reads " + what, () -> trial.of(spec, line)));
            });
      }
    }
    return tests;
  }

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  // What is told of a document has to be true of whoever reads it.
  private void isAdvisedWell(CommandSpec command, List<String> line) {
    out.reset();
    err.reset();
    invoke(InputStream.nullInputStream(), line.toArray(String[]::new));
    String said = printed() + told();
    assertThat(OPTION.matcher(said).results().map(MatchResult::group))
        .as("%s", said)
        .isSubsetOf(command.optionsMap().keySet());
    assertThat(said).as("no command has an option for limits").doesNotContain("raise it");
    if (!command.commandLine().getUsageMessage().contains("ndjson")) {
      assertThat(said).as("%s reads one record", line).doesNotContain("corpus", "per line");
    }
  }

  @TestFactory
  Stream<DynamicTest> no_command_gives_advice_that_it_cannot_take() throws IOException {
    String one = Files.readString(record);
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("two records", file("two.json", (one + one).getBytes(UTF_8)));
    inputs.put("half a record", file("half.json", one.substring(0, 500).getBytes(UTF_8)));
    inputs.put("what is too deep", file("deep.json", "[".repeat(10_000).getBytes(UTF_8)));
    inputs.put("a long number", file("long.json", "1".repeat(10_000).getBytes(UTF_8)));
    return whereItReads(inputs, this::isAdvisedWell).stream();
  }

  @TestFactory
  Stream<DynamicTest> what_cannot_be_written_is_told_in_a_line_and_leaves_nothing()
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    Map<String, String> outputs = outputs();
    Path tables = home.resolve("tables");
    invoke(InputStream.nullInputStream(), "tables", record.toString(), "-o", tables.toString());
    for (CommandLine command : Declared.commands()) {
      CommandSpec spec = command.getCommandSpec();
      for (ArgSpec written : Declared.args(spec, Output.class)) {
        outputs.forEach(
            (what, given) -> {
              Path input =
                  Declared.args(spec, TablesFolder.class).isEmpty()
                      ? writesLittle(written) ? broken() : record
                      : tables;
              List<String> line = Declared.line(spec, Map.of(written, given), input, output);
              tests.add(
                  DynamicTest.dynamicTest(
                      spec.name() + " writes to " + what,
                      () -> isToldInALine(line, spec.name().equals("from-tables") ? 50 : 2)));
            });
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests.stream();
  }

  // What is set aside is written if there is something to be set aside.
  private static boolean writesLittle(ArgSpec arg) {
    return arg instanceof OptionSpec option && option.longestName().equals("--set-aside");
  }

  private Path broken() {
    try {
      return Files.writeString(home.resolve("broken.ndjson"), "{\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_file_whose_name_begins_like_an_argument_file_is_a_file() throws IOException {
    Path at = Files.copy(record, home.resolve("@a.json"));
    String[] args = {"digest", home.relativize(at).toString(), at.toString()};
    assertThat(invoke(InputStream.nullInputStream(), args)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).isEqualTo("@a.json: there is no such file or folder\n");
    assertThat(printed()).endsWith("@a.json\n").hasLineCount(1);
  }

  @Test
  void a_pipe_is_read_as_a_file_is() throws Exception {
    Program program = new Program(home);
    String script =
        "mkfifo pipe || exit 77; for c in digest stats report validate; do"
            + " cat a.json > pipe & hiwar $c pipe > /dev/null || exit 1; done";
    assertThat(program.run(Map.of(), script)).as(program.complained()).isIn(0, 77);
  }

  @Test
  void standard_input_that_is_closed_is_told_and_ends_nothing() throws Exception {
    Program program = new Program(home);
    for (String command : List.of("validate", "digest", "stats", "report")) {
      assertThat(program.run(Map.of(), "hiwar " + command + " - <&-")).isEqualTo(3);
      assertThat(program.complained()).startsWith("-").hasLineCount(1);
    }
    assertThat(program.run(Map.of(), "hiwar digest a.json <&-")).isZero();
  }

  @Test
  void a_file_that_standard_output_goes_to_is_not_read() throws Exception {
    Program program = new Program(home);
    String before = Files.readString(record);
    for (String command :
        List.of(
            "convert a.json >> a.json",
            "report - < a.json 1<> a.json",
            "stats - -o a.json < a.json")) {
      assertThat(program.run(Map.of(), "hiwar " + command)).as(command).isEqualTo(2);
      assertThat(record).hasContent(before);
    }
  }
}
