package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import io.github.hiwar.testkit.CorpusGenerator;
import io.github.hiwar.testkit.CorpusSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Records, file names and arguments with characters that one cannot see, through every command. */
class HostileTextTest extends InvokesHiwar {
  /** What moves the cursor, breaks a line, turns the direction, or hides. */
  private static final String HOSTILE =
      "a\u001b[31mb\u009b1;1Hc\u0007\u007f\u0085\u2028\u2029\r\n"
          + "x.json:1:1: error: forged\t"
          + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\u200e\u200f\u061c\u200b\u200d\u2060\ufeff\u00ad"
          + "\u034f\u3164\ue000\ud800\udb40\udc41";

  /** The same, but for what no text, id or name may hold. */
  private static final String ALLOWED =
      HOSTILE.replaceAll("[\\x00-\\x1f\\x7f-\\x9f\\x{d800}\\x{fdd0}]", "");

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path home;
  private String out2 = "";

  @BeforeEach
  void place() {
    out2 = home.resolve("output").toString();
  }

  /** The values of a document, changed one by one; keys too, if they are to be. */
  private static Object changed(
      Object value, UnaryOperator<String> text, UnaryOperator<String> key) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((k, v) -> copy.put(key.apply((String) k), changed(v, text, key)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(one -> changed(one, text, key)).toList();
    }
    return value instanceof String string ? text.apply(string) : value;
  }

  private static Object texts(Object value, String add) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach(
          (k, v) ->
              copy.put(
                  (String) k,
                  v instanceof String text && ((String) k).matches("ar|fr|en|tzm")
                      ? text + add
                      : texts(v, add)));
      copy.put("x" + add, add);
      return copy;
    }
    return value instanceof List<?> list
        ? list.stream().map(one -> texts(one, add)).toList()
        : value;
  }

  static Stream<Arguments> documents() {
    List<byte[]> originals =
        List.of(
            HiwarJson.write(Crafts.record()),
            CorpusGenerator.of(7).size(CorpusSize.TYPICAL).line(3));
    List<Arguments> documents = new ArrayList<>();
    for (byte[] bytes : originals) {
      Object original = MAPPER.readValue(bytes, Object.class);
      UnaryOperator<String> same = UnaryOperator.identity();
      Map<String, Object> kinds = new LinkedHashMap<>();
      kinds.put("texts and unknown members", texts(original, ALLOWED));
      kinds.put("texts with all", texts(original, HOSTILE));
      kinds.put("every value", changed(original, text -> text + HOSTILE, same));
      kinds.put(
          "every value but what begins a document",
          changed(original, HostileTextTest::values, same));
      kinds.put("every name", changed(original, same, name -> name + HOSTILE));
      kinds.put("ids and references", changed(original, HostileTextTest::ids, same));
      kinds.forEach(
          (kind, document) ->
              documents.add(Arguments.of(kind, MAPPER.writeValueAsBytes(document))));
      documents.add(Arguments.of("no JSON", (HOSTILE + HOSTILE).getBytes(StandardCharsets.UTF_8)));
    }
    return documents.stream();
  }

  private static String values(String text) {
    return text.equals("1.0") ? text : text + ALLOWED;
  }

  private static String ids(String text) {
    return text.matches("[a-z]+(-[a-z0-9]+)*") || text.startsWith("urn:") ? text + ALLOWED : text;
  }

  private static boolean hides(int c, boolean arabic) {
    if (c == '\n' || (c == '\t')) {
      return false;
    }
    if (c == 0x2066 || c == 0x2068 || c == 0x2069 || (arabic && c == 0x200E)) {
      return false; // Ours, around values; looked at apart.
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      default -> c == 0x034F || c == 0x3164;
    };
  }

  private void isShownByName(String text, String command) {
    for (String line : text.split("\n", -1)) {
      assertThat(line.codePoints().filter(c -> hides(c, command.contains("--lang ar"))).toArray())
          .as("%s: %s", command, line)
          .isEmpty();
      assertThat(line).as(command).doesNotStartWith("x.json");
      int open = 0;
      for (int c : line.codePoints().toArray()) {
        open += c == 0x2066 || c == 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
        assertThat(open).as("%s: isolates of %s", command, line).isNotNegative();
      }
      assertThat(open).as("%s: isolates of %s", command, line).isZero();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void every_command_shows_them_by_name(String kind, byte[] document) throws IOException {
    Path file = home.resolve("r\u001b[2J\n\u202e\u200f.json");
    Files.write(file, document);
    String broken = home + "/no\u001bsuch\n\u202efile";
    for (String language : List.of("en", "ar")) {
      for (String[] command :
          new String[][] {
            {"validate", file.toString()},
            {"validate", "--profile", "strict", home.toString()},
            {"board", file.toString()},
            {"board", file.toString(), "--according-to", "x" + HOSTILE},
            {"digest", file.toString()},
            {"report", file.toString(), "-o", out2},
            {"report", file.toString(), "-o", broken + "/x"},
            {"stats", file.toString(), "--by", "sector,category,year"},
            {"stats", home.toString(), "--set-aside", out2},
            {"stats", file.toString(), "-o", broken + "/x"},
            {"tables", file.toString(), "-o", out2 + "-tables"},
            {"tables", file.toString(), "--only-valid", "-o", home.toString()},
            {"from-tables", out2 + "-tables", "-o", out2},
            {"from-tables", broken},
            {"explain", HOSTILE},
            {"help", HOSTILE},
            {HOSTILE},
            {"validate", "--" + HOSTILE},
            {"validate", "--suppress", HOSTILE, file.toString()},
            {"validate", "--profile", HOSTILE, file.toString()},
            {"generate", "--records", HOSTILE, "--seed", "1"},
            {"generate", "--records", "1", "--seed", "1", "-o", broken + "/\0x"},
            {"show", broken},
            {"convert", broken}
          }) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--lang", language));
        err.reset();
        out.reset();
        int status = invoke(InputStream.nullInputStream(), line.toArray(String[]::new));
        String shown = String.join(" ", line);
        assertThat(status).as("%s: %s", shown, told()).isBetween(0, 3);
        isShownByName(told(), shown);
        isShownByName(printed(), shown);
        Files.deleteIfExists(Path.of(out2));
      }
    }
  }
}
