package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

/** A start makes the command alone that is asked for: nobody can tell by what it says. */
class CommandsTest {
  static List<String> names() {
    return Commands.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_command_is_found_by_the_name_that_it_declares(String name) {
    Command declared =
        Commands.of(name, terminal(new ByteArrayOutputStream()))
            .getClass()
            .getAnnotation(Command.class);
    assertThat(declared.name()).isEqualTo(name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_command_alone_says_what_it_says_among_all_of_them(String name) {
    for (String[] args :
        List.of(
            new String[] {name, "--help"},
            new String[] {name, "--version"},
            new String[] {name, "--no-such-option"},
            new String[] {name, "validate", "report", "no-such-file.json"})) {
      assertThat(said(true, args)).isEqualTo(said(false, args));
    }
  }

  @Test
  void what_is_no_command_is_answered_with_all_of_them() {
    assertThat(Commands.asked()).isEqualTo(Commands.NAMES);
    assertThat(Commands.asked("valdate")).isEqualTo(Commands.NAMES);
    assertThat(Commands.asked("--lang", "fr", "validate")).isEqualTo(Commands.NAMES);
    assertThat(Commands.asked("help", "validate")).isEqualTo(Commands.NAMES);
    assertThat(Commands.asked("validate", "a.json")).containsExactly("validate");
  }

  private static String said(boolean alone, String... args) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(both, true, StandardCharsets.UTF_8);
    int status =
        alone
            ? Hiwar.run(InputStream.nullInputStream(), out, out, false, Locale.FRENCH, args)
            : Hiwar.run(Hiwar.commands(terminal(both)), terminal(both), args);
    return both.toString(StandardCharsets.UTF_8) + status;
  }

  private static Terminal terminal(ByteArrayOutputStream both) {
    PrintStream out = new PrintStream(both, true, StandardCharsets.UTF_8);
    return new Terminal(InputStream.nullInputStream(), out, out, Locale.FRENCH, false);
  }
}
