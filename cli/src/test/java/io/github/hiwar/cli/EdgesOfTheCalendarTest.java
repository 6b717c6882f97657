package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The first and the last days that there are, and what lies beyond, through every command. */
class EdgesOfTheCalendarTest extends InvokesHiwar {
  private static final Path RECORD = Path.of("../json/conformance/valid/invented-dispute.json");

  @TempDir private Path home;

  private String path(String name) {
    return home.resolve(name).toString();
  }

  private void foresees(String... command) {
    err.reset();
    int status = invoke(InputStream.nullInputStream(), command);
    assertThat(status).as("%s: %s", List.of(command), told()).isBetween(0, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000~", "0000-01?", "0000-01-01%", "[..0000-01-01~]", "9999~", "9999-12-31%", "9999-24~",
        "99XX~", "[9999~..]", "[0000~..9999~]", "0000-01-01T00:00+18:00",
        "9999-12-31T23:59-18:00", "1582-10-10"
      })
  void every_command_takes_a_record_whose_dates_are_such(String date) throws IOException {
    String document =
        Files.readString(RECORD)
            .replaceAll("\"\\d{4}-\\d\\d-\\d\\d/[^\"]*\"", "\"" + date + "/" + date + "\"")
            .replaceAll("\"\\d{4}(-\\d\\d)*\"", "\"" + date + "\"");
    assertThat(document).contains(date);
    String file = path("r.json");
    Files.writeString(Path.of(file), document);
    foresees("show", file, "--lang", "ar");
    foresees("validate", file, "--profile", "strict", "--lang", "fr");
    foresees("report", file, "-o", path("r.html"), "--lang", "ar");
    foresees("board", file, "--format", "json");
    foresees("convert", file, "--to", "jsonld");
    foresees("calendar", file, "-o", path("r.ics"));
    foresees("popolo", file, "-o", path("p.json"));
    foresees("sheet", file, "-o", path("r.csv"));
    foresees("stats", file, "--by", "year,topic");
    foresees("stats", file, "--format", "html", "-o", path("s.html"));
    foresees("tables", file, "-o", path("tables"));
  }

  static Stream<List<String>> askedForADay() {
    return Declared.commands().stream()
        .map(CommandLine::getCommandSpec)
        .flatMap(
            spec ->
                spec.options().stream()
                    .filter(option -> Declared.type(option) == LocalDate.class)
                    .map(option -> line(spec, option.longestName())));
  }

  private static List<String> line(CommandSpec spec, String option) {
    List<String> line = new ArrayList<>(List.of(spec.name(), RECORD.toString()));
    if (spec.findOption("--output") != null) {
      line.addAll(List.of("-o", "-"));
    }
    line.add(option);
    return line;
  }

  @ParameterizedTest
  @MethodSource("askedForADay")
  void every_option_takes_the_days_of_years_of_four_digits_and_no_others(List<String> command) {
    for (String day :
        List.of(
            "-999999999-01-01", "-0001-12-31", "0000-01-01", "9999-12-31", "+10000-01-01",
            "+999999999-12-31")) {
      List<String> line = new ArrayList<>(command);
      line.set(line.size() - 1, line.get(line.size() - 1) + "=" + day);
      foresees(line.toArray(String[]::new));
      assertThat(told().contains("is not a day"))
          .as("%s: %s", line, told())
          .isEqualTo(day.length() > 10);
    }
  }
}
