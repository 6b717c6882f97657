package io.github.hiwar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.jackson2.Jackson2Engine;
import io.github.hiwar.jackson3.Jackson3Engine;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.shape.ShapeArbitraries;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnginesAgreeProperties {
  private final RecordCodec two = HiwarJson.using(new Jackson2Engine());
  private final RecordCodec three = HiwarJson.using(new Jackson3Engine());

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 60)
  void the_same_record_gives_the_same_bytes(@ForAll("records") BargainingRecord record) {
    byte[] bytes = two.write(record);
    assertThat(three.write(record)).isEqualTo(bytes);
    assertThat(two.read(bytes).record()).isEqualTo(three.read(bytes).record());
  }

  @Property(tries = 150)
  void the_same_broken_document_gives_the_same_problems(
      @ForAll("records") BargainingRecord record, @ForAll long seed) {
    byte[] bytes = two.write(record);
    Random random = new Random(seed);
    bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\0a".charAt(random.nextInt(10));
    assertThat(problems(two.read(bytes))).isEqualTo(problems(three.read(bytes)));
  }

  // Where a text stops being JSON, each engine notices at a token of its own, in its own words.
  private static List<Object> problems(ReadResult result) {
    boolean malformed =
        result.findings().stream().anyMatch(p -> p.kind() == DocumentKinds.MALFORMED_JSON);
    return malformed
        ? List.of(DocumentKinds.MALFORMED_JSON)
        : List.copyOf(result.findings().list());
  }
}
