package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** In Arabic, our own isolates keep runs apart, and are never shown by their names. */
class ArabicTerminalTest extends InvokesHiwar {
  private static final List<Path> DOCUMENTS =
      List.of(
          Path.of("../json/conformance/boards/next-version.json"),
          Path.of("../json/conformance/rules/demand-cycle/fails.json"),
          Path.of("../json/conformance/valid/us-autoworkers-2023.json"));

  @Test
  void no_command_shows_an_isolate_by_its_name(@TempDir Path folder) {
    int isolated = 0;
    for (CommandLine command : Declared.commands()) {
      CommandSpec spec = command.getCommandSpec();
      for (Path document : DOCUMENTS) {
        Map<ArgSpec, String> documents = new HashMap<>();
        Declared.args(spec, Documents.class)
            .forEach(one -> documents.put(one, document.toString()));
        if (documents.isEmpty()) {
          continue;
        }
        Path output = folder.resolve(spec.name() + isolated);
        List<String> line = new ArrayList<>(Declared.line(spec, documents, document, output));
        line.addAll(List.of("--lang", "ar"));
        err.reset();
        out.reset();
        invoke(InputStream.nullInputStream(), line.toArray(String[]::new));
        assertThat(told() + printed()).as("%s", line).doesNotContain("U+2066", "U+2068", "U+2069");
        isolated += (told() + printed()).contains("\u2068") ? 1 : 0;
      }
    }
    assertThat(isolated).isPositive();
  }
}
