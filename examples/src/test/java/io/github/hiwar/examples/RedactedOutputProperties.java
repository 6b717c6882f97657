package io.github.hiwar.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.corpus.table.Tables;
import io.github.hiwar.finding.Severity;
import io.github.hiwar.insight.NameEverywhere;
import io.github.hiwar.insight.NamedPeople;
import io.github.hiwar.insight.Redaction;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.HtmlReport;
import io.github.hiwar.shape.ShapeArbitraries;
import io.github.hiwar.testkit.CorpusGenerator;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.InvalidValueException;
import io.github.hiwar.value.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What leaves the house of a redacted record: its JSON, its tables, the report about it. */
class RedactedOutputProperties {
  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

  @Provide
  Arbitrary<BargainingRecord> records() {
    return ShapeArbitraries.records();
  }

  @Property(tries = 40)
  void no_name_written_anywhere_is_found_in_what_is_published(
      @ForAll("records") BargainingRecord record, @ForAll @IntRange(max = 300) int turn) {
    Redaction redaction = Redaction.toPseudonyms(NameEverywhere.in(record, turn));
    for (String output : outputs(redaction.record())) {
      assertThat(NamedPeople.namesIn(output)).isEmpty();
    }
    assertThat(HiwarJson.read(HiwarJson.write(redaction.record())).record())
        .contains(redaction.record());
  }

  @Property(tries = 60)
  void a_plausible_dialogue_without_its_names_is_as_valid_as_before(
      @ForAll @IntRange(max = 100_000) int number) {
    BargainingRecord record = CorpusGenerator.of(7).record(number);
    List<List<String>> names =
        record.people().stream()
            .flatMap(person -> Stream.concat(person.name().stream(), person.aliases().stream()))
            .map(LocalizedText::texts)
            .flatMap(texts -> texts.values().stream())
            .map(name -> List.of(name.strip().split(" ")))
            .toList();
    Redaction redaction = Redaction.toOffices(record);
    for (String output : outputs(redaction.record())) {
      assertThat(NamedPeople.namesIn(output, names)).isEmpty();
    }
    assertThat(redaction.left()).isEmpty();
    assertThat(errors(redaction.record())).isEqualTo(errors(record));
  }

  private static long errors(BargainingRecord record) {
    return RecordValidator.standard().validate(record).list().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .count();
  }

  private static List<String> outputs(BargainingRecord record) {
    List<String> outputs = new ArrayList<>();
    outputs.add(new String(HiwarJson.write(record), StandardCharsets.UTF_8));
    outputs.add(HtmlReport.of(record, DAY, "ar").page());
    StringBuilder rows = new StringBuilder();
    try {
      Tables.rows(record, (table, cells) -> rows.append(cells).append('\n'));
    } catch (InvalidValueException e) {
      rows.append(e.getMessage()); // An id that is there twice: no tables.
    }
    outputs.add(rows.toString());
    return outputs;
  }
}
