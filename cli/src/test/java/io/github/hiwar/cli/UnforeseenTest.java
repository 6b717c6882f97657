package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

class UnforeseenTest extends InvokesHiwar {
  /** A command that ends with whatever is wanted. */
  @Command(name = "fail")
  private static final class Failing implements Callable<Integer> {
    private final Throwable failure;

    private Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public Integer call() throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }

  private int fail(Throwable failure, String language) {
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.forLanguageTag(language),
            false);
    return Hiwar.run(
        Hiwar.commands(terminal).addSubcommand(new Failing(failure)), terminal, "fail");
  }

  static Stream<Throwable> bugs() {
    return Stream.of(
        new IllegalStateException("as if"),
        new Exception("as if"),
        new NullPointerException(),
        new StackOverflowError(),
        new AssertionError("as if"),
        new InternalError("as if"),
        new NoClassDefFoundError("as/if"),
        new CompletionException("as if", new StackOverflowError()),
        new IllegalStateException("two\nlines \u001b[31m", new IllegalStateException()));
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void what_nobody_foresaw_has_a_status_of_its_own_and_one_line(Throwable bug) {
    assertThat(fail(bug, "en")).isEqualTo(ExitStatus.UNFORESEEN).isEqualTo(70);
    assertThat(told())
        .hasLineCount(1)
        .contains(bug.getClass().getName())
        .contains("https://github.com/hiwar/hiwar/issues")
        .doesNotContain("\u001b");
    assertThat(printed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en,something unforeseen happened",
    "fr,un imprévu s’est produit",
    "ar,حدث خلل غير متوقع"
  })
  void it_is_told_in_three_languages(String language, String words) {
    fail(new IllegalStateException(), language);
    assertThat(told()).startsWith(words);
  }

  @Test
  void what_the_machine_refuses_is_no_bug_wherever_it_comes_up() {
    NoSuchFileException gone = new NoSuchFileException("gone.json");
    assertThat(fail(gone, "en")).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(fail(new CompletionException(new UncheckedIOException(gone)), "en"))
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told().lines())
        .hasSize(2)
        .allMatch("gone.json: there is no such file or folder"::equals);
    err.reset();
    assertThat(fail(new CompletionException(new OutOfMemoryError()), "en"))
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told()).hasLineCount(1).contains("-Xmx512m");
  }

  @Test
  void a_bug_while_a_corpus_is_read_by_many_threads_is_one_too() {
    InputStream bug =
        new InputStream() {
          @Override
          public int read() {
            throw new StackOverflowError("as if");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            throw new StackOverflowError("as if");
          }
        };
    for (String command : new String[] {"stats - --threads 2", "validate -", "digest -"}) {
      assertThat(invoke(bug, command.split(" ", -1))).isEqualTo(ExitStatus.UNFORESEEN);
      assertThat(told()).hasLineCount(1);
      err.reset();
    }
  }
}
