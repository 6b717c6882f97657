package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.document.SeedDocuments;
import io.github.hiwar.fuzz.law.AllLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tries findings once more, without Jazzer. */
public final class Reproduce {
  private Reproduce() {}

  /**
   * Tries them and exits with 1 if a law is still broken.
   *
   * @param args the folder of the conformance suite, and the files of findings: our own, and those
   *     of Jazzer, such as {@code timeout-…}, which hold the bytes of an input
   * @throws IOException if one cannot be read
   */
  public static void main(String... args) throws IOException {
    boolean broken = false;
    for (String file : List.of(args).subList(1, args.length)) {
      Finding finding = file.endsWith(".case") ? Finding.read(Path.of(file)) : input(args[0], file);
      Optional<Throwable> failure = Trial.of(finding.law(), finding.given());
      if (failure.isPresent()) {
        System.out.println(file + ": " + Signature.of(finding.law(), failure.get()));
        failure.get().printStackTrace(System.out);
        broken = true;
      } else {
        System.out.println(file + ": holds");
      }
    }
    System.exit(broken ? 1 : 0);
  }

  private static Finding input(String suite, String file) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(file));
    Input input = Input.of(bytes, AllLaws.ALL, SeedDocuments.of(Path.of(suite)).program());
    return new Finding(input.law(), input.given());
  }
}
