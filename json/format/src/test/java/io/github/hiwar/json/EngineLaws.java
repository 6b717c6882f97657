package io.github.hiwar.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.json.engine.JsonEngine;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.shape.Shapes;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the wire format over arbitrary values of every type. */
public abstract class EngineLaws {
  private static final Set<FindingKind> NOTICES =
      Set.of(DocumentKinds.UNKNOWN_MEMBER, DocumentKinds.UNKNOWN_OPEN_CODE);

  /** The engine under test. */
  protected abstract JsonEngine engine();

  /** A value with the shape that it is of. */
  public record Shaped<T>(Shape<T> shape, T value) {
    static <T> Arbitrary<Shaped<?>> any(Shape<T> shape) {
      return ShapeArbitraries.any(shape).map(value -> new Shaped<>(shape, value));
    }

    Reading<T> throughJson(RecordCodec json, boolean pretty) {
      return json.values().read(shape, json.values().write(shape, value, pretty));
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
    assertReadsBack(value, HiwarJson.using(engine()), pretty);
  }

  @Property(tries = 50)
  void a_record_reads_back_equal(@ForAll("records") BargainingRecord record) {
    assertReadsBack(new Shaped<>(Shapes.record(), record), HiwarJson.using(engine()), false);
  }

  @Property(tries = 50)
  void a_lenient_reader_reads_a_right_document_like_any_other(
      @ForAll("records") BargainingRecord record) {
    assertReadsBack(
        new Shaped<>(Shapes.record(), record),
        HiwarJson.using(engine()).mode(ReadMode.LENIENT),
        false);
  }

  private static <T> void assertReadsBack(Shaped<T> value, RecordCodec json, boolean pretty) {
    Reading<T> reading = value.throughJson(json, pretty);
    assertThat(reading.findings()).allMatch(problem -> NOTICES.contains(problem.kind()));
    assertThat(reading.value()).contains(value.value());
  }

  @Property(tries = 50)
  void the_digest_does_not_depend_on_the_order_of_members_or_on_white_space(
      @ForAll("records") BargainingRecord record, @ForAll long seed) {
    RecordCodec json = HiwarJson.using(engine());
    String digest = HiwarJson.digest(record);
    byte[] pretty = json.writePretty(record);
    assertThat(HiwarJson.digest(json.read(pretty).orThrow())).isEqualTo(digest);
    byte[] canonical = HiwarJson.canonical(record);
    BargainingRecord reordered = json.read(canonical).orThrow();
    assertThat(HiwarJson.canonical(reordered)).isEqualTo(canonical);
  }

  @Property(tries = 500)
  void arbitrary_bytes_give_a_result_and_never_an_exception(@ForAll byte[] bytes) {
    ReadResult result = HiwarJson.using(engine()).read(bytes);
    assertThat(result.isValid()).isFalse();
    assertThat(result.findings()).isNotEmpty();
  }

  @Property(tries = 150)
  void a_mutated_document_gives_a_result_and_never_an_exception(
      @ForAll("records") BargainingRecord record, @ForAll long seed) {
    byte[] bytes = HiwarJson.using(engine()).write(record);
    Random random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\0aé\0".charAt(random.nextInt(12));
    }
    for (ReadMode mode : ReadMode.values()) {
      ReadResult result = HiwarJson.using(engine()).mode(mode).read(bytes);
      assertThat(result.isValid()).isEqualTo(result.findings().errors().isEmpty());
    }
  }
}
