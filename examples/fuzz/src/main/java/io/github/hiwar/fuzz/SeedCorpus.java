package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.document.EditProgram;
import io.github.hiwar.fuzz.document.SeedDocuments;
import io.github.hiwar.fuzz.law.AllLaws;
import io.github.hiwar.fuzz.law.Law;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes the inputs that a search begins with: every seed document, for some of the laws. */
public final class SeedCorpus {
  private static final List<String> TEXTS =
      List.of(
          "2025-10-14T10:00+01:00",
          "2025-21~",
          "2025-01/..",
          "-500.00",
          "zgh-Tfng-MA-x-a",
          "urn:example:2024#union",
          "=1+1");
  private static final int LONGEST = 4_000;
  private static final int TURNS = 3;

  private SeedCorpus() {}

  /**
   * Writes them.
   *
   * @param args the folder of the conformance suite, and the folder to write to
   * @throws IOException if it cannot be read or written
   */
  public static void main(String... args) throws IOException {
    SeedDocuments seeds = SeedDocuments.of(Path.of(args[0]));
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (int i = 0; i < AllLaws.ALL.size(); i++) {
      Law law = AllLaws.ALL.get(i);
      List<byte[]> inputs = inputs(law, i, seeds);
      for (int number = 0; number < inputs.size(); number++) {
        byte[] input = inputs.get(number);
        byte[] bytes = new byte[input.length + 1];
        bytes[0] = (byte) i;
        System.arraycopy(input, 0, bytes, 1, input.length);
        Files.write(folder.resolve("seed-%s-%03d".formatted(law.name(), number)), bytes);
      }
    }
  }

  private static List<byte[]> inputs(Law law, int number, SeedDocuments seeds) {
    return switch (law.diet()) {
      case BYTES -> seeds.documents().stream().filter(d -> d.length < LONGEST).toList();
      case TEXT -> TEXTS.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
      case OWN -> law.seeds();
      // By turns: from each document the fuzzer finds its way to the other laws.
      case DOCUMENTS, VERSIONS ->
          IntStream.range(0, seeds.programs())
              .filter(i -> (i + number) % TURNS == 0)
              .mapToObj(i -> EditProgram.beginning(i, law.diet() == Law.Diet.VERSIONS))
              .toList();
    };
  }
}
