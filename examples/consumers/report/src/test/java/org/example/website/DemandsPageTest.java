package org.example.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandsPageTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final String RECORD =
      """
      {"hiwar":"1.0","id":"urn:example:website","demands":[{"id":"mileage",\
      "text":{"fr":"Relever l'indemnité <b>kilométrique</b>"}}]}
      """;

  @TempDir Path folder;

  @Test
  void the_demands_stand_in_our_page_as_text() throws IOException {
    String page = DemandsPage.of(Files.writeString(folder.resolve("record.json"), RECORD), DAY);
    assertEquals(1, page.split("<h1>", -1).length - 1);
    assertTrue(page.contains("id=\"hiwar-demands\""));
    assertFalse(page.contains("id=\"hiwar-sources\""));
    assertTrue(page.contains("&lt;b>kilométrique") || page.contains("&lt;b&gt;kilométrique"));
    assertFalse(page.contains("<script"));
  }

  @Test
  void the_published_launcher_validates_the_record_from_the_second_run_on_with_shared_classes()
      throws Exception {
    Path good = Files.writeString(folder.resolve("étude.json"), RECORD);
    for (int run = 0; run < 2; run++) {
      assertEquals(0, hiwar("validate", good.toString()));
    }
    try (var archives = Files.list(folder.resolve("cache/hiwar"))) {
      assertEquals(1, archives.filter(file -> file.toString().endsWith(".jsa")).count());
    }
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, RECORD.replace("\"mileage\"", "\"two words\""));
    assertEquals(1, hiwar("validate", broken.toString(), "--format", "json"));
    assertTrue(Files.readString(folder.resolve("said")).startsWith("{"));
  }

  private int hiwar(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("sh", "target/hiwar/hiwar"));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("LC_ALL", "C");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    return builder.start().waitFor();
  }
}
