package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.OwnMember;
import io.github.hiwar.value.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnMembersTest {
  private static final OwnMember<PartialDate> SEEN =
      OwnMember.text("x-seen", PartialDate::parse, PartialDate::toString);

  private static String document(String seen) {
    return """
        {"hiwar": "1.0", "id": "urn:example:r", "demands": [
          {"id": "canteen", "text": {"fr": "Cantine"}, "x-seen": %s}]}
        """
        .formatted(seen);
  }

  private static ReadResult read(RecordCodec json, String seen) {
    return json.read(document(seen).getBytes(UTF_8));
  }

  @Test
  void a_member_that_was_declared_gives_no_notice_in_any_mode() {
    for (ReadMode mode : ReadMode.values()) {
      RecordCodec json = HiwarJson.standard().members(SEEN).mode(mode);
      ReadResult result = read(json, "\"2025-10\"");
      assertThat(result.findings()).as(mode.toString()).isEmpty();
      assertThat(result.orThrow().demands().get(0).extensions().get(SEEN))
          .contains(PartialDate.parse("2025-10"));
    }
    assertThat(read(HiwarJson.standard(), "\"2025-10\"").findings()).hasSize(1);
  }

  @Test
  void what_is_no_value_of_a_declared_member_is_found_at_its_place() {
    RecordCodec json = HiwarJson.standard().members(SEEN);
    for (String odd : List.of("\"never\"", "5", "{}")) {
      ReadResult result = read(json, odd);
      assertThat(result.isValid()).isFalse();
      assertThat(result.findings().errors())
          .singleElement()
          .asString()
          .startsWith("2:58 /demands/0/x-seen: error invalid-value: ");
      ReadResult lenient = read(json.mode(ReadMode.LENIENT), odd);
      assertThat(lenient.isValid()).isTrue();
      assertThat(lenient.findings()).hasSize(1);
      assertThat(lenient.orThrow().demands().get(0).extensions().members()).containsKey("x-seen");
    }
  }

  @Test
  void who_is_set_up_reads_and_writes_the_same_sources(@TempDir Path folder) throws Exception {
    RecordCodec json = HiwarJson.standard().members(SEEN);
    RecordValidator rules = RecordValidator.standard();
    String text = document("\"2025-10\"");
    Path file = folder.resolve("record.json");
    var record = json.read(new StringReader(text)).orThrow();
    json.write(record, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(json.writePretty(record));
    assertThat(json.read(file).record()).contains(record);
    assertThat(json.read(new ByteArrayInputStream(text.getBytes(UTF_8))).record()).contains(record);
    List<ReadResult> checked =
        List.of(
            json.check(file, rules),
            json.check(new StringReader(text), rules),
            json.check(new ByteArrayInputStream(text.getBytes(UTF_8)), rules));
    assertThat(checked)
        .allSatisfy(
            result -> {
              assertThat(result.record()).contains(record);
              assertThat(result.findings().of("unknown-member")).isEmpty();
              assertThat(result.findings()).isNotEmpty();
            });
  }
}
