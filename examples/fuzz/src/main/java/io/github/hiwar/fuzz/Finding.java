package io.github.hiwar.fuzz;

import io.github.hiwar.fuzz.document.Shrinker;
import io.github.hiwar.fuzz.law.AllLaws;
import io.github.hiwar.fuzz.law.Case;
import io.github.hiwar.fuzz.law.Law;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A law and a case that breaks it, as a file that tells itself: the law on a line, then the
 * documents, with the record separator of RFC 7464 between them.
 *
 * @param law the law
 * @param given what breaks it
 */
record Finding(Law law, Case given) {
  private static final byte SEPARATOR = 0x1e;
  private static final int ATTEMPTS = 3_000;

  /** {@return the same with smaller documents, as far as it stays the same finding} */
  Finding shrunk(String signature) {
    List<byte[]> documents = new ArrayList<>(given.documents());
    for (int i = 0; i < documents.size(); i++) {
      int place = i;
      byte[] smaller =
          Shrinker.shrunk(
              documents.get(i),
              ATTEMPTS,
              candidate -> {
                List<byte[]> tried = new ArrayList<>(documents);
                tried.set(place, candidate);
                return Trial.of(law, new Case(tried))
                    .filter(failure -> Signature.of(law, failure).equals(signature))
                    .isPresent();
              });
      documents.set(i, smaller);
    }
    return new Finding(law, new Case(List.copyOf(documents)));
  }

  void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((law.name() + "\n").getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < given.documents().size(); i++) {
      if (i > 0) {
        bytes.write('\n');
        bytes.write(SEPARATOR);
      }
      bytes.writeBytes(given.documents().get(i));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes.toByteArray());
  }

  static Finding read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    String name = new String(bytes, 0, end, StandardCharsets.UTF_8);
    Law law =
        AllLaws.ALL.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IOException("no law \"" + name + "\" in " + file));
    List<byte[]> documents = new ArrayList<>();
    int from = Math.min(end + 1, bytes.length);
    for (int i = from; i < bytes.length && law.diet() == Law.Diet.VERSIONS; i++) {
      if (bytes[i] == SEPARATOR) {
        documents.add(Arrays.copyOfRange(bytes, from, i - 1));
        from = i + 1;
      }
    }
    documents.add(Arrays.copyOfRange(bytes, from, bytes.length));
    return new Finding(law, new Case(documents));
  }
}
