package io.github.hiwar.fuzz.document;

import io.github.hiwar.testkit.CorpusGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents to begin with: those of the conformance suite, and a few of the generator's. */
public final class SeedDocuments {
  private static final int GENERATED = 24;
  // The largest are the slowest, and have nothing that smaller ones do not have.
  private static final int LONGEST = 24_000;

  private final List<byte[]> documents;
  private final List<Json> trees = new ArrayList<>();
  private final Donors donors = new Donors();

  private SeedDocuments(List<byte[]> all) {
    documents = all.stream().filter(document -> document.length <= LONGEST).toList();
    ShapeSamples.into(donors);
    all.forEach(document -> JsonText.parse(document).ifPresent(donors::addAll));
    documents.forEach(document -> JsonText.parse(document).ifPresent(trees::add));
  }

  /**
   * {@return the documents of a folder, by path, and generated ones}
   *
   * @param suite the folder
   * @throws IOException if it cannot be read
   */
  public static SeedDocuments of(Path suite) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(suite)) {
      for (Path file : files.filter(SeedDocuments::isCase).sorted().toList()) {
        documents.add(Files.readAllBytes(file));
      }
    }
    CorpusGenerator generator = CorpusGenerator.of(1).broken(0.3);
    for (int i = 0; i < GENERATED; i++) {
      documents.add(generator.line(i));
    }
    return new SeedDocuments(documents);
  }

  private static boolean isCase(Path file) {
    String path = file.toString();
    return path.endsWith(".json")
        && !path.endsWith(".expected.json")
        && !path.contains("package")
        && !path.contains("node_modules");
  }

  /** {@return the documents as they are, those left out that are slow for being long} */
  public List<byte[]> documents() {
    return documents;
  }

  /** {@return programs that begin with those that are JSON, and know what stands in all} */
  public EditProgram program() {
    return new EditProgram(trees, donors);
  }

  /** {@return how many documents a program can begin with} */
  public int programs() {
    return trees.size();
  }
}
