package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.engine.JsonEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Memory that a document can take, tried in machines of their own with a small heap. */
public abstract class MemoryContract {
  /** The engine under test. */
  protected abstract JsonEngine engine();

  @Test
  void documents_with_names_of_their_own_leave_nothing_behind_read_or_refused()
      throws IOException, InterruptedException {
    assertThat(run("-Xmx48m", "names")).isEqualTo("400 documents\n");
  }

  @Test
  void an_eighth_of_half_a_gibibyte_is_enough_for_an_eighth_of_the_standard_limits()
      throws IOException, InterruptedException {
    assertThat(run("-Xmx64m", "worst")).endsWith(" documents\n");
  }

  private String run(String heap, String what) throws IOException, InterruptedException {
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileDocuments.class.getName(),
                engine().getClass().getName(),
                what)
            .redirectErrorStream(true)
            .start();
    String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    machine.waitFor();
    return said;
  }
}
