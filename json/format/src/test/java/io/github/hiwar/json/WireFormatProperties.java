package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.json.stream.JsonSource;
import io.github.hiwar.json.stream.JsonToken;
import io.github.hiwar.json.stream.MemberName;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.Shapes;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the wire format over arbitrary values of every type. */
class WireFormatProperties {
  private static final Set<FindingKind> NOTICES =
      Set.of(DocumentKinds.UNKNOWN_MEMBER, DocumentKinds.UNKNOWN_OPEN_CODE);

  /** A value with the shape that it is of. */
  record Shaped<T>(Shape<T> shape, T value) {
    static <T> Arbitrary<Shaped<?>> any(Shape<T> shape) {
      return ShapeArbitraries.any(shape).map(value -> new Shaped<>(shape, value));
    }

    Reading<T> throughJson(RecordCodec json, boolean pretty) {
      return json.values().read(shape.form(), json.values().write(shape, value, pretty));
    }
  }

  @Provide
  Arbitrary<Shaped<?>> values() {
    List<Arbitrary<Shaped<?>>> all =
        Shapes.all().stream()
            .filter(shape -> !shape.equals(Shapes.record()))
            .<Arbitrary<Shaped<?>>>map(Shaped::any)
            .toList();
    return Arbitraries.oneOf(all);
  }

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property
  void a_value_of_any_type_reads_back_equal(
      @ForAll("values") Shaped<?> value, @ForAll boolean pretty) {
    assertReadsBack(value, HiwarJson.standard(), pretty);
  }

  @Property(tries = 50)
  void a_record_reads_back_equal(@ForAll("records") BargainingRecord record) {
    assertReadsBack(new Shaped<>(Shapes.record(), record), HiwarJson.standard(), false);
  }

  @Property(tries = 50)
  void a_lenient_reader_reads_a_right_document_like_any_other(
      @ForAll("records") BargainingRecord record) {
    assertReadsBack(
        new Shaped<>(Shapes.record(), record), HiwarJson.standard().mode(ReadMode.LENIENT), false);
  }

  private static <T> void assertReadsBack(Shaped<T> value, RecordCodec json, boolean pretty) {
    Reading<T> reading = value.throughJson(json, pretty);
    assertThat(reading.findings()).allMatch(problem -> NOTICES.contains(problem.kind()));
    assertThat(reading.value()).contains(value.value());
  }

  @Property(tries = 50)
  void the_digest_does_not_depend_on_the_order_of_members_or_on_white_space(
      @ForAll("records") BargainingRecord record) {
    RecordCodec json = HiwarJson.standard();
    String digest = HiwarJson.digest(record);
    byte[] pretty = json.writePretty(record);
    assertThat(HiwarJson.digest(json.read(pretty).orThrow())).isEqualTo(digest);
    byte[] canonical = HiwarJson.canonical(record);
    BargainingRecord reordered = json.read(canonical).orThrow();
    assertThat(HiwarJson.canonical(reordered)).isEqualTo(canonical);
  }

  @Property(tries = 500)
  void arbitrary_bytes_give_a_result_and_never_an_exception(@ForAll byte[] bytes) {
    ReadResult result = HiwarJson.read(bytes);
    assertThat(result.isValid()).isFalse();
    assertThat(result.findings()).isNotEmpty();
  }

  @Property(tries = 150)
  void a_mutated_document_gives_a_result_and_never_an_exception(
      @ForAll("records") BargainingRecord record, @ForAll long seed) {
    byte[] bytes = HiwarJson.write(record);
    Random random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\0aé\0".charAt(random.nextInt(12));
    }
    for (ReadMode mode : ReadMode.values()) {
      ReadResult result = HiwarJson.standard().mode(mode).read(bytes);
      assertThat(result.isValid()).isEqualTo(result.findings().errors().isEmpty());
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", "b", "é", "ح", "€", "😀", "\"", "\\", "t", "\t", "\":")
        .list()
        .ofMaxSize(40)
        .map(characters -> String.join("", characters));
  }

  @Property(tries = 500)
  void a_name_is_taken_for_the_expected_one_if_it_is_that_one_however_both_are_spelled(
      @ForAll("names") String expected, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String given = near(expected, random);
    byte[] document =
        ("{" + " ".repeat(random.nextInt(3)) + spelled(given, random) + " : 1}").getBytes(UTF_8);
    JsonSource source = new Utf8Source(document, Limits.standard());
    assertThat(source.next()).isEqualTo(JsonToken.START_OBJECT);
    JsonToken token = source.next(new MemberName(expected));
    String name = token == JsonToken.EXPECTED ? expected : source.text();
    assertThat(name).isEqualTo(given);
    assertThat(source.next()).isEqualTo(JsonToken.NUMBER);
  }

  // The name itself, or another that begins, ends or goes on as it does.
  private static String near(String name, Random random) {
    int at = name.offsetByCodePoints(0, random.nextInt(name.codePointCount(0, name.length()) + 1));
    String begin = name.substring(0, at);
    return switch (random.nextInt(5)) {
      case 0 -> begin;
      case 1 -> name.substring(at);
      case 2 -> name + begin;
      case 3 -> begin + "a" + name.substring(at);
      default -> name;
    };
  }

  // As it is, with some characters escaped, or with all.
  private static String spelled(String name, Random random) {
    int ofFour = new int[] {0, 1, 4}[random.nextInt(3)];
    StringBuilder json = new StringBuilder("\"");
    name.codePoints()
        .mapToObj(Character::toString)
        .map(one -> mustBeEscaped(one) || random.nextInt(4) < ofFour ? escaped(one) : one)
        .forEach(json::append);
    return json.append('"').toString();
  }

  private static boolean mustBeEscaped(String character) {
    return JsonStrings.isEscaped(character.charAt(0));
  }

  private static String escaped(String character) {
    return character.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
  }
}
