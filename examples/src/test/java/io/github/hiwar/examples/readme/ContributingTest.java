package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the tables of CONTRIBUTING: what a contributor is told to go by is there. */
class ContributingTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final List<String> MODULES =
      List.of("core", "json/format", "json/jackson3", "corpus", "testkit", "cli", "examples");

  /** A row: where something is to be written, how, and who says that it is missing. */
  record Place(String change, String where, String how, String toldBy) {
    Optional<String> command() {
      return Optional.of(first(how))
          .filter(one -> one.startsWith("mvn ") || one.equals("api/accept"));
    }
  }

  private static String first(String cell) {
    Matcher code = CODE.matcher(cell);
    return code.find() ? code.group(1) : "";
  }

  static List<Place> places() throws IOException {
    List<Place> places = new ArrayList<>();
    String change = "";
    for (String line : Files.readAllLines(ROOT.resolve("CONTRIBUTING.md"))) {
      if (line.startsWith("### ")) {
        change = line.substring(4);
      } else if (!change.isEmpty() && line.startsWith("| `")) {
        String[] cells = line.split(" *\\| *", -1);
        places.add(new Place(change, first(cells[1]), cells[2], cells[3]));
      }
    }
    return places;
  }

  @Test
  void each_kind_of_change_has_its_places() throws IOException {
    assertThat(places().stream().map(Place::change).distinct())
        .containsExactly(
            "An attribute", "An entity", "A status", "A code", "A rule", "A command or an option");
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_place_is_there(Place place) throws IOException {
    Path parent = ROOT.resolve(place.where()).getParent();
    String name = place.where().substring(place.where().lastIndexOf('/') + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
    try (Stream<Path> files = Files.list(parent)) {
      assertThat(files.map(Path::getFileName).filter(matcher::matches)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void whoever_says_that_something_is_missing_names_the_file_and_the_command(Place place)
      throws IOException {
    if (place.toldBy().equals("the compiler")) {
      return;
    }
    String test = source(first(place.toldBy()));
    // What is made of something else is told with its file and its command by one class.
    String told = test.contains("Committed.assert") ? test + source("Committed") : test;
    String name = place.where().substring(place.where().lastIndexOf('/') + 1);
    // The listings of the API have their names from the artifacts.
    assertThat(test).contains(place.where().startsWith("api/") ? "../api" : name);
    place.command().ifPresent(command -> assertThat(told).contains(command));
  }

  private static String source(String test) throws IOException {
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        Optional<Path> found = files.filter(file -> file.endsWith(test + ".java")).findFirst();
        if (found.isPresent()) {
          return Files.readString(found.get());
        }
      }
    }
    throw new AssertionError("there is no test " + test);
  }
}
