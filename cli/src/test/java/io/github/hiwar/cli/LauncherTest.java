package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script {@code cli/hiwar}, with a Java that says how it is called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for one in "$@"; do
        case $one in
          -XX:SharedArchiveFile=*) archive=${one#*=} ;;
          -Xshare:dump) dump=yes ;;
          -Xlog:all=*) status=7 ;;
        esac
      done
      if [ -n "$dump" ] && [ -z "$CANNOT" ]; then echo classes > "$archive"; fi
      echo "locale ${LC_ALL:-${LC_CTYPE:-$LANG}} language ${LC_ALL:-${LC_MESSAGES:-$LANG}}"
      echo "input $(wc -c)"
      for one in "$@"; do echo "[$one]"; done
      exit ${status:-0}
      """;

  @TempDir Path folder;

  @BeforeEach
  void someJava() throws IOException {
    Files.createDirectories(folder.resolve("jdk/bin"));
    Path java = Files.writeString(folder.resolve("jdk/bin/java"), JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    Files.writeString(folder.resolve("hiwar.jar"), "a JAR");
    Files.copy(Path.of("hiwar"), folder.resolve("hiwar"));
  }

  private String run(Map<String, String> environment, String script) throws Exception {
    Path said = folder.resolve("said");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().putAll(Map.of("JAVA_HOME", "jdk", "XDG_CACHE_HOME", folder + "/cache"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    assertThat(builder.start().waitFor()).isEqualTo(7);
    return Files.readString(said);
  }

  private List<String> cached() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("cache/hiwar"))) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  @Test
  void arguments_and_the_exit_status_pass_as_they_are() throws Exception {
    assertThat(run(Map.of(), "sh ./hiwar validate 'two words' '' '*' --lang=fr < /dev/null"))
        .contains("[validate]\n[two words]\n[]\n[*]\n[--lang=fr]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "fr_FR.UTF-8, '', fr_FR.UTF-8, fr_FR.UTF-8",
    "'', C, C.UTF-8, C",
    "fr_FR, '', C.UTF-8, fr_FR",
    "en_US.utf8, ar_MA, C.UTF-8, ar_MA",
    "'', '', C.UTF-8, ''"
  })
  void names_of_files_are_utf_8_and_the_language_remains(
      String lang, String all, String encoding, String language) throws Exception {
    assertThat(run(Map.of("LANG", lang, "LC_ALL", all), "sh ./hiwar < /dev/null"))
        .contains("locale " + encoding + " language " + language + "\n");
  }

  @Test
  void an_input_that_the_caller_has_closed_is_empty() throws Exception {
    assertThat(run(Map.of(), "sh ./hiwar validate - <&-")).contains("input 0\n");
  }

  @Test
  void a_link_on_the_path_leads_to_the_jar_beside_the_script() throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/hiwar"), Path.of("../hiwar"));
    assertThat(run(Map.of(), "sh bin/hiwar < /dev/null"))
        .contains("[" + folder.toRealPath() + "/hiwar.jar]");
  }

  @Test
  void classes_are_written_down_once_for_each_jar_and_java() throws Exception {
    String first = run(Map.of(), "sh ./hiwar show a.json < /dev/null");
    List<String> once = cached();
    assertThat(once).singleElement().asString().endsWith(".jsa");
    assertThat(first).contains("[-XX:SharedArchiveFile=" + folder + "/cache/hiwar/" + once.get(0));
    run(Map.of(), "sh ./hiwar show a.json < /dev/null");
    assertThat(cached()).isEqualTo(once);
    Files.writeString(folder.resolve("hiwar.jar"), "a newer JAR");
    run(Map.of(), "sh ./hiwar show a.json < /dev/null");
    assertThat(cached()).hasSize(1).doesNotContainAnyElementsOf(once);
  }

  @Test
  void a_java_that_cannot_write_them_down_is_asked_once() throws Exception {
    String said = run(Map.of("CANNOT", "yes"), "sh ./hiwar show a.json < /dev/null");
    assertThat(said).doesNotContain("SharedArchiveFile");
    assertThat(cached()).singleElement().asString().endsWith(".none");
  }

  @Test
  void the_first_run_too_leaves_the_input_to_the_command() throws Exception {
    assertThat(run(Map.of(), "echo {} | sh ./hiwar validate -")).contains("input 3\n");
  }

  @ParameterizedTest
  @CsvSource({
    "validate a.json, true",
    "validate - --lang=fr, true",
    "validate a.json.gz, true",
    "validate a.ndjson, false",
    "stats a.jsonl.gz, false",
    "validate --ndjson -, false",
    "validate a.json jdk, false",
    "generate --records=1000000 --seed=1, false"
  })
  void only_what_may_be_a_corpus_has_the_thorough_compiler(String arguments, boolean quick)
      throws Exception {
    String said = run(Map.of("HIWAR_SHARED", "no"), "sh ./hiwar " + arguments + " < /dev/null");
    assertThat(said.contains("[-XX:TieredStopAtLevel=1]")).isEqualTo(quick);
  }

  @Test
  void a_folder_that_others_can_write_to_is_not_used() throws Exception {
    Path cache = Files.createDirectories(folder.resolve("cache/hiwar"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(run(Map.of(), "sh ./hiwar show a.json < /dev/null"))
        .doesNotContain("SharedArchiveFile");
    assertThat(cached()).isEmpty();
  }

  @Test
  void whoever_has_no_home_goes_without() throws Exception {
    assertThat(run(Map.of("XDG_CACHE_HOME", "", "HOME", ""), "sh ./hiwar show a.json < /dev/null"))
        .contains("[show]")
        .doesNotContain("SharedArchiveFile");
  }
}
