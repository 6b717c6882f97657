package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.document.EditProgram;
import io.github.hiwar.fuzz.document.SeedDocuments;
import io.github.hiwar.fuzz.law.AllLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tries every input that was kept, for an agent that looks on. */
public final class Replay {
  private Replay() {}

  /**
   * Tries them.
   *
   * @param args the folder of the conformance suite, and the folder of inputs
   * @throws IOException if they cannot be read
   */
  public static void main(String... args) throws IOException {
    EditProgram program = SeedDocuments.of(Path.of(args[0])).program();
    try (Stream<Path> files = Files.list(Path.of(args[1]))) {
      for (Path file : files.sorted().toList()) {
        Input input = Input.of(Files.readAllBytes(file), List.copyOf(AllLaws.ALL), program);
        Trial.of(input.law(), input.given());
      }
    }
  }
}
