package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.BargainingRecord;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandTest extends InvokesHiwar {
  @TempDir private Path folder;

  private int run(String... args) {
    return invoke(InputStream.nullInputStream(), args);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private BargainingRecord record(String name) throws IOException {
    return HiwarJson.read(folder.resolve(name)).orThrow();
  }

  @Test
  void a_sheet_of_forty_claims_becomes_a_record_and_its_report_in_arabic_and_french()
      throws IOException {
    StringBuilder sheet = new StringBuilder("N°;Revendication;Réponse;Statut;Échéance\n");
    String[] states = {"accepté", "en cours d'étude", "refusée", "", "réalisée"};
    for (int i = 1; i <= 40; i++) {
      sheet.append("%d;Revendication numéro %d;;%s;janv. 2026\n".formatted(i, i, states[i % 5]));
    }
    Files.writeString(folder.resolve("claims.csv"), sheet);
    assertThat(
            run(
                "from-sheet",
                file("claims.csv"),
                "--union",
                "Syndicat national",
                "--employer",
                "كتابة الدولة",
                "--on",
                "2025-10-14",
                "-o",
                file("record.json")))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(record("record.json").demands()).hasSize(40);
    for (String language : new String[] {"ar", "fr"}) {
      String page = file(language + ".html");
      assertThat(run("report", file("record.json"), "--lang", language, "-o", page)).isZero();
      assertThat(Files.readString(Path.of(page))).contains("Syndicat national", "كتابة الدولة");
    }
  }

  @Test
  void a_record_goes_out_as_a_sheet_of_each_kind_and_comes_back_without_a_change()
      throws IOException {
    Files.write(folder.resolve("record.json"), HiwarJson.writePretty(Crafts.record()));
    for (String kind : new String[] {"xlsx", "ods", "csv"}) {
      for (String language : new String[] {"ar", "fr", "en"}) {
        String sheet = file("sheet." + kind);
        String record = file("record.json");
        assertThat(run("sheet", record, "--lang", language, "-o", sheet)).isZero();
        assertThat(run("from-sheet", sheet, "--against", record, "-o", file("back.json"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(record("back.json")).isEqualTo(Crafts.record());
      }
    }
  }

  @Test
  void what_changed_is_told_and_what_is_not_understood_is_asked_in_the_language()
      throws IOException {
    Files.writeString(
        folder.resolve("a.csv"), "N°;Revendication;Statut\n1;Payer;accepté\n2;Former;\n");
    Files.writeString(
        folder.resolve("b.csv"), "N°;Revendication;Statut\n1;Payer;refusé\n2;Former;bof\n");
    run("from-sheet", file("a.csv"), "--on", "2025-10-14", "-o", file("a.json"));
    err.reset();
    assertThat(
            run(
                "from-sheet",
                file("b.csv"),
                "--against",
                file("a.json"),
                "--on",
                "2025-11-20",
                "--lang",
                "fr",
                "-o",
                file("b.json")))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("sheet-status-unknown", "bof", "Payer");
    assertThat(record("b.json").transitions()).hasSize(record("a.json").transitions().size() + 1);
  }

  @Test
  void words_of_ones_own_stand_in_a_table_and_a_wrong_one_is_told() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "Revendication;Statut\nPayer;chez le SG\n");
    Files.writeString(folder.resolve("w.tsv"), "status\tunder-study\tchez le SG\n");
    assertThat(run("from-sheet", file("a.csv"), "--words", file("w.tsv"), "-o", file("a.json")))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    Files.writeString(folder.resolve("w.tsv"), "status\tnowhere\tchez le SG\n");
    assertThat(run("from-sheet", file("a.csv"), "--words", file("w.tsv")))
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("w.tsv", "nowhere");
  }

  @Test
  void a_template_or_a_record_is_written_and_not_both_nor_neither() throws IOException {
    assertThat(run("sheet", "--template", "-o", file("t.xlsx"))).isZero();
    assertThat(folder.resolve("t.xlsx")).isNotEmptyFile();
    assertThat(run("sheet", "-o", file("u.xlsx"))).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run("sheet", "--template", file("t.xlsx"))).isEqualTo(ExitStatus.WRONG_USE);
  }

  @Test
  void what_is_no_sheet_makes_no_record() throws IOException {
    Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7");
    assertThat(run("from-sheet", file("scan.pdf"), "-o", file("r.json")))
        .isEqualTo(ExitStatus.ERRORS);
    assertThat(folder.resolve("r.json")).doesNotExist();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("sheet-of-another-kind");
  }

  @Test
  void dates_and_people_are_written_for_other_programs() throws IOException {
    Files.write(folder.resolve("record.json"), HiwarJson.writePretty(Crafts.record()));
    assertThat(run("calendar", file("record.json"), "--lang", "ar", "-o", file("a.ics"))).isZero();
    assertThat(Files.readString(folder.resolve("a.ics")))
        .contains("BEGIN:VEVENT", "SUMMARY;LANGUAGE=ar:");
    assertThat(run("popolo", file("record.json"), "-o", file("p.json"))).isZero();
    assertThat(Files.readString(folder.resolve("p.json"))).contains("\"organizations\"");
  }
}
