package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.report.Crafts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatsCommandTest extends InvokesHiwar {
  @TempDir private Path folder;

  private int run(String... args) {
    return invoke(new ByteArrayInputStream(HiwarJson.write(Crafts.record())), args);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void a_corpus_with_a_broken_line_and_a_double_record() throws IOException {
    String record = new String(HiwarJson.write(Crafts.record()), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("a.ndjson"), record + "\n{broken\n" + record + "\n");
    Files.writeString(folder.resolve("notes.txt"), "notes");
  }

  @Test
  void figures_are_printed_and_bad_records_told_with_file_and_line_and_status_1() {
    assertThat(run("stats", folder.toString(), "--by", "category,year")).isEqualTo(1);
    assertThat(printed()).startsWith("Records: 1, set aside: 2\n").contains("41 of 41 (100%)");
    assertThat(complained())
        .contains("a.ndjson:2:2: error malformed-json")
        .contains("a.ndjson:3: error duplicate-record")
        .contains("a.ndjson:1; that one is kept")
        .contains("files left out: 1")
        .contains("notes.txt");
  }

  @Test
  void standard_input_is_one_record_a_line_and_a_clean_corpus_gives_status_0() {
    assertThat(run("stats", "-", "--threads", "1")).isZero();
    assertThat(printed()).startsWith("Records: 1, set aside: 0\n");
  }

  @Test
  void csv_begins_with_a_byte_order_mark_and_has_a_row_a_group_with_one_for_no_known_year() {
    assertThat(run("stats", "-", "--format", "csv", "--by", "year")).isZero();
    assertThat(printed()).startsWith("\ufeffyear,demands,answered,refused,");
    assertThat(printed().split("\r\n", -1)).hasSize(4);
  }

  @Test
  void csv_is_the_table_of_one_kind_of_fact() {
    assertThat(run("stats", "-", "--format", "csv", "--of", "agreements", "--by", "kind")).isZero();
    assertThat(printed()).startsWith("\ufeffkind,agreements,under_way,concluded,");
    assertThat(run("stats", "-", "--format", "csv", "--of", "agreements,rises")).isEqualTo(2);
    assertThat(complained()).contains("--of: csv is one table");
  }

  @Test
  void json_has_the_figures_of_every_kind_of_fact_or_of_those_that_are_asked_for() {
    run("stats", "-", "--format", "json", "--by", "year");
    assertThat(printed().replaceAll("\\s", ""))
        .contains("\"demands\":{\"by\":[\"year\"],\"total\":{\"demands\":41")
        .contains("\"rises\":{\"by\":[\"year\",\"unit\",\"base\"")
        .contains("\"ballots\":{\"by\":[\"year\"],\"total\":{\"ballots\":0");
    out.reset();
    run("stats", "-", "--format", "json", "--of", "actions");
    assertThat(printed()).contains("\"actions\"").doesNotContain("\"ballots\"");
  }

  @Test
  void json_says_the_day_the_groups_and_the_figures() {
    run("stats", "-", "--format", "json", "--as-of", "2025-10-14", "--by", "status");
    assertThat(printed().replaceAll("\\s", ""))
        .contains("\"as_of\":\"2025-10-14\"")
        .contains("\"by\":[\"status\"]")
        .contains("\"answer_days_median\":0");
  }

  @Test
  void a_list_of_what_was_set_aside_has_a_line_a_record() throws IOException {
    Path list = folder.resolve("aside.jsonl");
    run("stats", folder.resolve("a.ndjson").toString(), "--set-aside", list.toString());
    assertThat(Files.readAllLines(list))
        .hasSize(2)
        .anyMatch(line -> line.contains("\"code\":\"duplicate-record\""));
  }

  @Test
  void a_file_that_is_not_there_gives_status_3_and_the_others_are_counted() {
    assertThat(run("stats", folder.resolve("gone.ndjson").toString(), "-")).isEqualTo(3);
    assertThat(complained()).contains("gone.ndjson: there is no such file or folder");
    assertThat(printed()).startsWith("Records: 1, set aside: 1\n");
  }

  @Test
  void a_place_that_cannot_be_written_to_gives_status_3_and_leaves_nothing() {
    Path place = folder.resolve("no/such/folder/figures.csv");
    assertThat(run("stats", "-", "-o", place.toString())).isEqualTo(3);
    assertThat(complained()).contains("figures.csv");
    assertThat(place).doesNotExist();
  }

  @Test
  void a_corpus_in_one_file_and_in_five_has_the_same_figures_of_every_kind() throws IOException {
    String whole = folder.resolve("whole.ndjson").toString();
    String parts = folder.resolve("parts").toString();
    String[] made = {"generate", "--records", "120", "--seed", "7", "--size", "typical"};
    assertThat(run(with(made, "-o", whole))).isZero();
    assertThat(run(with(made, "--files", "5", "-o", parts))).isZero();
    out.reset();
    assertThat(run("stats", whole, "--format", "json", "--by", "sector,year,kind")).isZero();
    String once = printed();
    out.reset();
    assertThat(run("stats", parts, "--format", "json", "--by", "sector,year,kind")).isZero();
    assertThat(printed()).isEqualTo(once);
    String bare = once.replaceAll("\\s", "");
    for (String kind : List.of("agreements", "clauses", "rises", "ballots", "actions")) {
      assertThat(bare)
          .contains("\"total\":{\"" + kind + "\":")
          .doesNotContain("\"" + kind + "\":0,");
    }
    assertThat(bare).contains("\"sector\":\"ISIC4:86\"").doesNotContain("Santé");
  }

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void the_page_is_whole_without_a_network_and_runs_in_the_direction_of_its_language(String lang)
      throws IOException {
    Path page = folder.resolve("page.html");
    run(
        "stats",
        folder.resolve("a.ndjson").toString(),
        "--format",
        "html",
        "--lang",
        lang,
        "-o",
        page.toString());
    Document html = Jsoup.parse(page);
    assertThat(html.select("html").attr("dir")).isEqualTo(lang.equals("ar") ? "rtl" : "ltr");
    assertThat(html.select("script, link, img, iframe, [src]")).isEmpty();
    assertThat(html.select("table.hiwar-figures tbody tr").size()).isGreaterThan(5);
    assertThat(html.select("svg rect.hiwar-fill")).isNotEmpty();
    assertThat(html.select("#hiwar-aside ~ ol > li")).hasSize(2);
    assertThat(html.select("meta[http-equiv]").attr("content")).contains("default-src 'none'");
  }
}
