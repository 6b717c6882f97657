package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.demand.Demand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Memory that a document can take, tried in machines of their own with a small heap. */
@Tag("long")
class MemoryTest {
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

  @Test
  void ids_languages_and_places_in_a_source_that_a_document_says_again_are_kept_once() {
    String document =
        """
        {"hiwar": "1.0", "id": "urn:example:r", "demands": [
          {"id": "wages", "text": {"fr": "salaires", "ar": "أجور", "en": "wages"},
           "citations": [{"document": "claim", "locator": "section 2"}]},
          {"id": "nights", "text": {"en": "nights", "fr": "nuits", "ar": "ليل"}, "parent": "wages",
           "citations": [{"document": "claim", "locator": "section 2"}]},
          {"id": "days", "text": {"ar": "أيام", "en": "days", "fr": "jours"}, "parent": "nights"}
        ]}
        """;
    List<Demand> demands =
        HiwarJson.read(document.getBytes(StandardCharsets.UTF_8)).orThrow().demands();
    List<Object> said = new ArrayList<>();
    for (Demand demand : demands) {
      said.add(demand.id());
      demand.parent().ifPresent(parent -> said.add(parent.toString()));
      said.addAll(demand.text().texts().keySet());
      demand.citations().forEach(citation -> said.add(citation.locator().orElseThrow()));
    }
    Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(said);
    assertThat(kept).hasSameSizeAs(Set.copyOf(said));
  }

  private static String run(String heap, String what) throws IOException, InterruptedException {
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileDocuments.class.getName(),
                what)
            .redirectErrorStream(true)
            .start();
    String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    machine.waitFor();
    return said;
  }
}
