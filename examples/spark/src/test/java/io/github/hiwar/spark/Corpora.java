package io.github.hiwar.spark;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.testkit.CorpusGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A corpus on disk, with everything in it that can be wrong. */
final class Corpora {
  private static final long SEED = 42;

  private Corpora() {}

  /**
   * Writes generated records, a twentieth of them broken, into files of their own form each, and
   * bad files beside them.
   */
  static Path write(Path folder, int records) throws IOException {
    CorpusGenerator generator = CorpusGenerator.of(SEED).broken(0.05);
    int part = records / 4;
    Files.createDirectories(folder.resolve("more, later"));
    lines(folder.resolve("part-1.ndjson"), generator, 0, part);
    packed(folder.resolve("part-2.ndjson.gz"), generator, part, 2 * part);
    // Its name sorts before the other two, its records are later ones.
    lines(folder.resolve("more, later").resolve("[1].jsonl"), generator, 2 * part, 3 * part);
    packed(folder.resolve("part-3.ndjson.gz"), generator, 3 * part, records);
    // All of it was read before, in a file with an earlier name.
    lines(folder.resolve("repeated.ndjson"), generator, 0, part / 10);

    byte[] archive = Files.readAllBytes(folder.resolve("part-2.ndjson.gz"));
    Files.write(folder.resolve("truncated.ndjson.gz"), Arrays.copyOf(archive, archive.length / 2));
    byte[] damaged = archive.clone();
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 50, (byte) 0);
    Files.write(folder.resolve("damaged.ndjson.gz"), damaged);
    byte[] binary = new byte[4096];
    new java.util.Random(SEED).nextBytes(binary);
    Files.write(folder.resolve("binary.ndjson"), binary);
    Files.write(folder.resolve("empty.ndjson"), new byte[0]);
    Files.write(folder.resolve("document.json"), HiwarJson.writePretty(generator.record(records)));
    Files.writeString(folder.resolve("broken.json"), "{\n  \"hiwar\": \"1.0\",\n  \"id\": 7\n}\n");
    Files.writeString(folder.resolve("README.txt"), "what is none of it");
    return folder;
  }

  private static void lines(Path file, CorpusGenerator generator, int from, int to)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out, generator, from, to);
    }
  }

  // As tools that compress in parallel write: several archives, one after the other.
  private static void packed(Path file, CorpusGenerator generator, int from, int to)
      throws IOException {
    int middle = (from + to) / 2;
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(packed(generator, from, middle));
      out.write(packed(generator, middle, to));
    }
  }

  private static byte[] packed(CorpusGenerator generator, int from, int to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      write(out, generator, from, to);
    }
    return bytes.toByteArray();
  }

  private static void write(OutputStream out, CorpusGenerator generator, int from, int to)
      throws IOException {
    for (int i = from; i < to; i++) {
      out.write(generator.line(i));
      out.write('\n');
    }
  }
}
