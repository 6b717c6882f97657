package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Where;
import io.github.hiwar.shape.Form;
import io.github.hiwar.value.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is JSON and what is not: code, pointer, line and column. */
class SyntaxTest {
  private static final Path SUITE = Path.of("../conformance");
  private static final int CANONICAL = 4;
  // What is told of a language stands at the object, of which the rest is understood.
  private static final Pattern AROUND_LANGUAGES = Pattern.compile("|/documents/[0-9]+");

  @TestFactory
  Stream<DynamicTest> each_case_has_its_verdict() {
    return Stream.of("syntax", "values", "reading", "checks")
        .flatMap(SyntaxTest::cases)
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one[0],
                    () ->
                        assertThat(verdict(read(bytes(one[2]), ReadMode.DEFAULT), false))
                            .isEqualTo(one[1])));
  }

  @TestFactory
  Stream<DynamicTest> each_mode_keeps_what_it_says() {
    return cases("modes").map(one -> DynamicTest.dynamicTest(one[0], () -> keeps(one)));
  }

  private void keeps(String[] one) {
    ReadResult result = read(bytes(one[2]), ReadMode.valueOf(one[3].toUpperCase(Locale.ROOT)));
    assertThat(verdict(result, true)).isEqualTo(one[1]);
    assertThat(canonical(result)).isEqualTo(new String(bytes(one[CANONICAL]), UTF_8));
  }

  @Test
  void what_a_check_refuses_is_written_back_as_it_was_spelled() {
    Map<Boolean, Long> tried =
        Stream.of("checks", "modes")
            .flatMap(SyntaxTest::cases)
            .map(one -> bytes(one[2]))
            .filter(document -> read(document, ReadMode.LENIENT).isValid())
            .filter(document -> !refused(document).isEmpty())
            .collect(partitioningBy(this::isWrittenBackRespelled, counting()));
    assertThat(tried.get(true)).isGreaterThan(15);
    assertThat(tried.get(false)).isGreaterThan(50);
  }

  // Whether there was something to spell in another way.
  private boolean isWrittenBackRespelled(byte[] document) {
    ValueCodec json = HiwarJson.standard().values();
    List<String> refused = refused(document);
    JsonValue given = parsed(json, document);
    JsonValue respelled = given;
    for (String pointer : refused) {
      respelled = Respelled.at(respelled, List.of(pointer.substring(1).split("/")));
    }
    byte[] again = json.write(respelled, false);
    assertThat(refused(again)).as(new String(again, UTF_8)).isEqualTo(refused);
    BargainingRecord kept = read(again, ReadMode.LENIENT).orThrow();
    assertThat(parsed(json, HiwarJson.write(kept))).isEqualTo(respelled);
    return !respelled.equals(given);
  }

  private static JsonValue parsed(ValueCodec json, byte[] document) {
    return json.read(Form.JSON, document).orThrow();
  }

  private List<String> refused(byte[] document) {
    return read(document, ReadMode.LENIENT).findings().stream()
        .filter(one -> one.kind() == DocumentKinds.INVALID_VALUE)
        .map(one -> one.where().pointer())
        .filter(pointer -> !AROUND_LANGUAGES.matcher(pointer).matches())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> each_record_has_one_canonical_form() {
    return cases("canonical")
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one[0],
                    () ->
                        assertThat(canonical(read(bytes(one[2]), ReadMode.DEFAULT)))
                            .isEqualTo(new String(bytes(one[1]), UTF_8))));
  }

  private static String canonical(ReadResult result) {
    return result.record().map(record -> new String(HiwarJson.canonical(record), UTF_8)).orElse("");
  }

  private static Stream<String[]> cases(String folder) {
    try {
      return Files.readAllLines(SUITE.resolve(folder).resolve("cases.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // \xNN is a byte, \\ a backslash; the rest stands for itself.
  private static byte[] bytes(String document) {
    byte[] text = document.getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length; i++) {
      boolean hexadecimal = text[i] == '\\' && text[i + 1] == 'x';
      i += hexadecimal ? 3 : text[i] == '\\' ? 1 : 0;
      bytes.write(hexadecimal ? Integer.parseInt(new String(text, i - 1, 2, UTF_8), 16) : text[i]);
    }
    return bytes.toByteArray();
  }

  private ReadResult read(byte[] document, ReadMode mode) {
    return HiwarJson.standard().mode(mode).read(document);
  }

  private static String verdict(ReadResult result, boolean weighed) {
    return result.findings().list().isEmpty()
        ? "read"
        : result.findings().stream()
            .sorted(comparing((Finding p) -> Location.of(p.where())))
            .map(p -> (weighed ? p.severity().code() + " " : "") + said(p))
            .collect(Collectors.joining("; "));
  }

  private static String said(Finding p) {
    Where where = p.where();
    return p.code() + " " + where.pointer() + " " + where.line() + ":" + where.column();
  }

  @Property(tries = 300)
  void what_is_no_json_is_told_in_a_sentence_of_our_own(@ForAll long seed) {
    ReadResult result = HiwarJson.read(Mutants.of(seed));
    assertThat(result.toString()).doesNotContain("{detail}").doesNotContain("-expected");
    result.findings().forEach(p -> assertThat(p.message(Locale.FRENCH)).isNotBlank());
  }
}
