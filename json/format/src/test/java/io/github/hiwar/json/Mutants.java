package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Documents that are wrong in one or two places, of all kinds of wrong that bytes can be. */
public final class Mutants {
  private static final byte[] DOCUMENT =
      """
      {"hiwar": "1.0", "id": "urn:example:r", "title": {"fr": "Dialogue", "ar": "حوار 😀"},
       "languages": ["fr", "ar"], "parties": [{"id": "u", "kind": "union", "name": {"fr": "U"}}],
       "meetings": [{"id": "m", "kind": "round", "on": "2025-10-14", "ordinal": 1}],
       "transitions": [{"id": "t", "subjects": ["m"], "to": "meeting/held", "on": "2025-10-14"}],
       "x-own": {"a": [1.10, -0, 1E+3, true, false, null, "\\u00e9\\n"], "b": {"c": {}}}}
      """
          .getBytes(UTF_8);

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\ud800",
          "\\u0000",
          "0x1",
          "1.2.3",
          "-",
          "+1",
          "1e999",
          "null",
          "nul",
          "\ufeff",
          "//",
          "/*",
          "'",
          "\t",
          "\r\n",
          "\0",
          "{\"a\":",
          "é",
          "\"id\":\"r\",",
          "\"hiwar\":\"2.0\",",
          "[[[[[[[[",
          "٣");

  private Mutants() {}

  /** The document that a number stands for. */
  public static byte[] of(long seed) {
    Random random = new Random(seed);
    byte[] document = DOCUMENT;
    for (int i = 0; i <= random.nextInt(2); i++) {
      int at = random.nextInt(document.length);
      int drop = Math.min(random.nextInt(3), document.length - at);
      byte[] piece =
          random.nextInt(4) == 0
              ? new byte[] {(byte) random.nextInt(256)}
              : PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
      ByteArrayOutputStream mutant = new ByteArrayOutputStream();
      mutant.write(document, 0, at);
      mutant.writeBytes(piece);
      if (random.nextInt(8) > 0) {
        mutant.write(document, at + drop, document.length - at - drop);
      }
      document = mutant.toByteArray();
    }
    return document;
  }
}
