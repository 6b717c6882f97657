package io.github.hiwar.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.hiwar.corpus.statistics.Survey;
import io.github.hiwar.report.browser.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkers of others find nothing: axe for those who cannot see the page, Nu for its HTML. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckersInBrowserTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Survey SURVEY = Surveys.generated(60);
  private static final Path NPM = Path.of("src/browser/npm/node_modules");
  private static final Path AXE = NPM.resolve("axe-core/axe.min.js");
  private static final Path NU = NPM.resolve("vnu-jar/build/dist/vnu.jar");

  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    browser = Browser.start(folder);
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "en"})
  void axe_finds_no_barrier_wide_or_narrow_by_light_or_by_dark(String language)
      throws IOException {
    assumeThat(AXE).as("npm ci in src/browser/npm").exists();
    String axe = Files.readString(AXE);
    List<String> barriers = new ArrayList<>();
    for (Map.Entry<String, String> page : pages(language).entrySet()) {
      for (int width : new int[] {1280, 360}) {
        for (boolean dark : new boolean[] {false, true}) {
          browser.width(width);
          browser.dark(dark);
          browser.open(page.getValue());
          browser
              .barriers(axe)
              .forEach(one -> barriers.add(page.getKey() + " " + width + " " + one));
        }
      }
    }
    assertThat(barriers).isEmpty();
  }

  @Test
  void nu_finds_no_error_in_any_page(@TempDir Path folder) throws Exception {
    assumeThat(NU).as("npm ci in src/browser/npm").exists();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", NU.toString(), "--stdout", "--format", "gnu", "--errors-only"));
    for (String language : List.of("ar", "fr", "en")) {
      Map<String, String> pages = pages(language);
      for (Path file : RecordsOfTheSuite.files()) {
        pages.put("report of " + file.getFileName(), report(file, language));
      }
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Path file = folder.resolve(language + "-" + page.getKey().replace(' ', '-') + ".html");
        Files.writeString(file, page.getValue());
        command.add(file.toString());
      }
    }
    Process nu = new ProcessBuilder(command).redirectErrorStream(true).start();
    String found = new String(nu.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(nu.waitFor()).as(found).isZero();
  }

  @Test
  void every_kind_of_page_is_looked_at() throws IOException {
    Set<String> looked = new TreeSet<>();
    pages("en").keySet().forEach(name -> looked.add(name.split(" ", -1)[0]));
    Set<String> kinds = new TreeSet<>();
    try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
      for (Path template : templates.toList()) {
        if (Files.readString(template).contains("<!doctype html>")) {
          kinds.add(template.getFileName().toString().replace(".jte", ""));
        }
      }
    }
    assertThat(looked).isEqualTo(kinds);
  }

  // Each begins with the name of its template.
  private static Map<String, String> pages(String language) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (String name : List.of("crafts-dialogue-2025", "us-autoworkers-2023")) {
      Path file = Path.of("../json/conformance/valid", name + ".json");
      pages.put("report of " + name, report(file, language));
    }
    pages.put("source", SourcePageTest.html(language));
    pages.put("stats", StatisticsPage.of(SURVEY, language));
    return pages;
  }

  private static String report(Path file, String language) {
    return HtmlReport.of(RecordsOfTheSuite.record(file), DAY, language).page();
  }
}
