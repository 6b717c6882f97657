package io.github.hiwar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.FindingKind;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.DocumentKinds;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.shape.ShapeArbitraries;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A record is the same to our reader and writer and to mappers of both lines of Jackson. */
class MappersAgreeProperties {
  // The mapper answers for what is not JSON and for what follows the document.
  private static final Set<FindingKind> OF_THE_MAPPER =
      Set.of(DocumentKinds.MALFORMED_JSON, DocumentKinds.TRAILING_CONTENT);

  private final com.fasterxml.jackson.databind.ObjectMapper two =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .registerModule(new io.github.hiwar.jackson2.HiwarModule());
  private final tools.jackson.databind.ObjectMapper three =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new io.github.hiwar.jackson3.HiwarModule())
          .build();

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 60)
  void what_one_writes_the_others_read(@ForAll("records") BargainingRecord record)
      throws IOException {
    byte[] ours = HiwarJson.write(record);
    assertThat(two.readValue(ours, BargainingRecord.class)).isEqualTo(record);
    assertThat(three.readValue(ours, BargainingRecord.class)).isEqualTo(record);
    assertThat(HiwarJson.read(two.writeValueAsBytes(record)).orThrow()).isEqualTo(record);
    assertThat(HiwarJson.read(three.writeValueAsBytes(record)).orThrow()).isEqualTo(record);
  }

  @Property(tries = 150)
  void of_the_same_broken_document_all_find_the_same(
      @ForAll("records") BargainingRecord record, @ForAll long seed) throws IOException {
    byte[] bytes = HiwarJson.write(record);
    Random random = new Random(seed);
    bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\0a".charAt(random.nextInt(10));
    ReadResult ours = HiwarJson.read(bytes);
    Assume.that(ours.findings().stream().map(Finding::kind).noneMatch(OF_THE_MAPPER::contains));
    Assume.that(!ours.isValid());
    assertThat(codes(ofTwo(bytes))).isEqualTo(codes(ours.findings()));
    assertThat(codes(ofThree(bytes))).isEqualTo(codes(ours.findings()));
  }

  private Findings ofTwo(byte[] bytes) throws IOException {
    try {
      two.readValue(bytes, BargainingRecord.class);
      return Findings.none();
    } catch (io.github.hiwar.jackson2.HiwarDatabindException e) {
      return e.findings();
    }
  }

  private Findings ofThree(byte[] bytes) {
    try {
      three.readValue(bytes, BargainingRecord.class);
      return Findings.none();
    } catch (io.github.hiwar.jackson3.HiwarDatabindException e) {
      return e.findings();
    }
  }

  private static List<String> codes(Findings findings) {
    return findings.stream().map(one -> one.code() + " " + one.where().pointer()).sorted().toList();
  }
}
