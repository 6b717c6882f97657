package io.github.hiwar.fuzz.law;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files that a fuzzer could not make byte by byte: the first byte says of which kind the file is,
 * and what follows is its main part, or the whole.
 */
final class Wrapped {
  private Wrapped() {}

  /** Which of so many kinds the input is of. */
  static int kind(byte[] input, int kinds) {
    return input.length == 0 ? 0 : (input[0] & 0xff) % kinds;
  }

  /** What follows the first byte. */
  static byte[] rest(byte[] input) {
    return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
  }

  /** An input of a kind. */
  static byte[] of(int kind, String rest) {
    byte[] text = rest.getBytes(StandardCharsets.UTF_8);
    byte[] input = new byte[text.length + 1];
    input[0] = (byte) kind;
    System.arraycopy(text, 0, input, 1, text.length);
    return input;
  }

  /** A file of zipped parts, given by name and content in turn. */
  static byte[] zipped(Object... parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i].toString()));
        zip.write(
            parts[i + 1] instanceof byte[] bytes
                ? bytes
                : parts[i + 1].toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file.toByteArray();
  }
}
