package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.status.Transition;
import io.github.hiwar.value.Ref;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever states something in the journal has an account, which can be asked for. */
class AccountsTest extends InvokesHiwar {
  private static final Path VALID = Path.of("../json/conformance/valid");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(VALID)) {
      return files.filter(one -> one.toString().matches(".*-20\\d\\d\\.json")).sorted().toList();
    }
  }

  private static Set<String> speakers(BargainingRecord record) {
    return record.transitions().stream()
        .map(Transition::speakers)
        .flatMap(List::stream)
        .map(Ref::toString)
        .filter(record.entities()::containsKey)
        .collect(Collectors.toSet());
  }

  @Test
  void a_board_is_given_by_the_account_of_everybody_who_states_something() throws IOException {
    int people = 0;
    for (Path file : documents()) {
      BargainingRecord record = HiwarJson.read(Files.readAllBytes(file)).orThrow();
      for (String speaker : speakers(record)) {
        String[] line = {"board", file.toString(), "--according-to", speaker};
        assertThat(invoke(InputStream.nullInputStream(), line)).as("%s %s", file, speaker).isZero();
        people += record.people().stream().anyMatch(one -> one.id().equals(speaker)) ? 1 : 0;
      }
    }
    assertThat(people).isPositive();
  }
}
