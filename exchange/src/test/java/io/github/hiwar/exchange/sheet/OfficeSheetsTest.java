package io.github.hiwar.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.status.Transition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets of forty claims as three offices keep them: titles above, semicolons, a byte order mark or
 * an old encoding, themes as headings, months in words, a row of totals, words of their own.
 */
class OfficeSheetsTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "office.fr.csv, 45, Observations|Accepté sous réserve|chez le DRH",
    "office.ar.csv, 40, عند الكاتب العام",
    "office.en.csv, 40, windows-1252|As of|with HR|Hours|Welfare"
  })
  void forty_claims_are_read_and_only_words_of_the_office_are_asked_back(
      String file, int rows, String asked) throws IOException {
    ClaimsSheet sheet = Sheets.read(bytes(file), file);
    assertThat(sheet.rows()).hasSize(rows);
    assertThat(
            Stream.concat(sheet.findings().errors().stream(), warnings(sheet))
                .map(finding -> finding.argument("value")))
        .containsExactlyInAnyOrder(asked.split("\\|", -1));
    BargainingRecord record = Sheets.made(sheet);
    assertThat(record.demands()).hasSize(rows);
    assertThat(record.transitions().stream().flatMap((Transition one) -> one.on().stream()))
        .hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource({"office.fr.csv", "office.ar.csv", "office.en.csv"})
  void nothing_of_a_row_is_lost_when_the_sheet_is_written_and_read_again(String file)
      throws IOException {
    BargainingRecord record = Sheets.made(Sheets.read(bytes(file), file));
    for (String language : List.of("ar", "fr", "en")) {
      ClaimsSheet next = ClaimsSheet.of(record, Sheets.DAY, language);
      for (byte[] written : List.of(next.xlsx(), next.ods(), next.csv())) {
        assertThat(Sheets.read(written, "next").reconcile(record, Sheets.DAY).record())
            .contains(record);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai"})
  void a_sheet_is_written_alike_on_machines_of_every_language(String language) throws IOException {
    BargainingRecord record = Sheets.made(Sheets.read(bytes("office.ar.csv"), "office.ar.csv"));
    ClaimsSheet sheet = ClaimsSheet.of(record, Sheets.DAY, "ar");
    Map<String, String> xlsx = parts(sheet.xlsx());
    Map<String, String> ods = parts(sheet.ods());
    byte[] csv = sheet.csv();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(parts(sheet.xlsx())).containsExactlyInAnyOrderEntriesOf(xlsx);
      assertThat(parts(sheet.ods())).containsExactlyInAnyOrderEntriesOf(ods);
      assertThat(sheet.csv()).isEqualTo(csv);
    } finally {
      Locale.setDefault(before);
    }
  }

  // Without the one that says when the file was made.
  private Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(Files.write(folder.resolve("sheet"), file).toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), UTF_8));
      }
    }
    parts.remove("docProps/core.xml");
    return parts;
  }

  private static Stream<Finding> warnings(ClaimsSheet sheet) {
    return sheet.findings().stream()
        .filter(finding -> finding.severity() == io.github.hiwar.finding.Severity.WARNING);
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OfficeSheetsTest.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    }
  }
}
