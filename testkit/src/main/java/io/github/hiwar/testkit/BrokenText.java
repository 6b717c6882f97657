package io.github.hiwar.testkit;

import static io.github.hiwar.testkit.Breakages.Row.bytes;
import static io.github.hiwar.testkit.Breakages.Row.text;

import java.util.Arrays;
import java.util.List;

/** Lines that cannot be read. */
final class BrokenText {
  private static final String VERSION = "\"hiwar\":\"1.0\",";
  private static final int OVER_DEPTH = 70;
  private static final int OVER_DIGITS = 120;

  static final List<Breakages.Row> ROWS =
      List.of(
          bytes("line-truncated", "malformed-json", BrokenText::truncated),
          bytes("line-binary", "malformed-json", BrokenText::binary),
          bytes("byte-not-utf8", "malformed-json", BrokenText::notUtf8),
          text("comma-too-many", "malformed-json", line -> line.replaceFirst("]", ",]")),
          text("quotes-single", "malformed-json", line -> add(line, "'note':'x'")),
          text("number-not-finite", "malformed-json", line -> add(line, "\"note\":NaN")),
          text("comment", "malformed-json", line -> "/* draft */" + line),
          text("two-records-on-a-line", "trailing-content", line -> line + "{}"),
          text("too-deep", "limit-exceeded", BrokenText::tooDeep),
          text(
              "number-too-long",
              "limit-exceeded",
              line -> add(line, "\"note\":" + "9".repeat(OVER_DIGITS))),
          text("id-twice", "duplicate-member", line -> add(line, "\"id\":\"urn:example:twice\"")),
          text("member-twice", "duplicate-member", line -> add(line, "\"note\":1,\"note\":2")),
          text("lone-surrogate", "forbidden-character", line -> add(line, "\"note\":\"\\ud800\"")),
          text("nul", "forbidden-character", line -> add(line, "\"note\":\"\\u0000\"")),
          text("version-missing", "missing-version", line -> line.replace(VERSION, "")),
          text(
              "version-2",
              "unsupported-version",
              line -> line.replace(VERSION, "\"hiwar\":\"2.0\",")),
          text("id-missing", "missing-member", line -> line.replaceFirst("\"id\":\"[^\"]*\",", "")),
          text("name-missing", "missing-member", line -> party(line, "\"kind\":\"union\"")),
          text("list-as-text", "wrong-type", line -> after(line, "\"languages\":", "]", "\"fr\"")),
          text("text-as-number", "wrong-type", line -> after(line, "\"jurisdiction\":", ",", "7,")),
          text("date-impossible", "invalid-value", line -> opened(line, "2025-02-30")),
          text("date-in-words", "invalid-value", line -> opened(line, "14 octobre")),
          text(
              "id-relative",
              "invalid-value",
              line -> line.replaceFirst("\"id\":\"urn:", "\"id\":\"records/")),
          text(
              "side-unknown",
              "unknown-closed-code",
              line -> line.replace("\"side\":\"employer\"", "\"side\":\"managers\"")),
          text(
              "status-unknown",
              "unknown-closed-code",
              line -> line.replace("\"demand/raised\"", "\"demand/shouted\"")));

  private BrokenText() {}

  private static byte[] truncated(byte[] line) {
    return Arrays.copyOf(line, line.length * 2 / 3);
  }

  // As if a compressed file were taken for text; without line feeds, so that it stays one line.
  private static byte[] binary(byte[] line) {
    byte[] binary = new byte[line.length];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (line[i] ^ 0x95);
      binary[i] = binary[i] == '\n' || binary[i] == '\r' ? 0 : binary[i];
    }
    return binary;
  }

  private static byte[] notUtf8(byte[] line) {
    byte[] damaged = line.clone();
    int quote = line.length - 1;
    while (line[quote] != '"') {
      quote--;
    }
    damaged[quote - 1] = (byte) 0xe9;
    return damaged;
  }

  private static String tooDeep(String line) {
    return add(line, "\"note\":" + "[".repeat(OVER_DEPTH) + "]".repeat(OVER_DEPTH));
  }

  // At the end of the root, where the rest has been read before.
  private static String add(String line, String member) {
    return line.substring(0, line.length() - 1) + "," + member + "}";
  }

  private static String party(String line, String content) {
    return line.replaceFirst(
        "\"parties\":\\[", "\"parties\":[{\"id\":\"nameless\"," + content + "},");
  }

  private static String opened(String line, String date) {
    return after(line, "\"opened\":", ",", "\"" + date + "\",");
  }

  // What stands from the end of the name to the end of the mark becomes the value.
  private static String after(String line, String name, String mark, String value) {
    int from = line.indexOf(name) + name.length();
    int to = line.indexOf(mark, from) + mark.length();
    return line.substring(0, from) + value + line.substring(to);
  }
}
