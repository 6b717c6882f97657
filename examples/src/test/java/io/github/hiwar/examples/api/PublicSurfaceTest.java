package io.github.hiwar.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is public has a user: each type is named by another module, by an example or on a page, or
 * is what such a type takes, gives, extends or has inside.
 */
class PublicSurfaceTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern WORD = Pattern.compile("\\W+");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern DECLARATION =
      Pattern.compile("(?:class|interface|enum|record) ([A-Za-z][\\w.]*)");

  /** A type of the listings: its artifact, and the words of what it shows. */
  private record Shown(String artifact, Set<String> words) {}

  @Test
  void every_public_type_has_a_user_outside_of_its_module() throws IOException {
    Map<String, Shown> types = listed();
    Map<String, Set<String>> speakers = speakers();
    Set<String> used = new HashSet<>();
    types.forEach(
        (name, shown) -> {
          if (speakers.entrySet().stream()
              .anyMatch(
                  one ->
                      !one.getKey().equals(shown.artifact)
                          && one.getValue().contains(last(name)))) {
            used.add(name);
          }
        });
    while (reach(types, used)) {}

    Set<String> unused = new TreeSet<>(types.keySet());
    unused.removeAll(used);
    assertThat(unused)
        .as(
            "public, and nobody calls it: make it package-private, move it to a package that is not"
                + " exported, or show in a recipe what it is for")
        .isEmpty();
  }

  private static boolean reach(Map<String, Shown> types, Set<String> used) {
    List<String> more = new ArrayList<>();
    types.forEach(
        (name, shown) -> {
          boolean inside =
              name.contains(".") && used.contains(name.substring(0, name.lastIndexOf('.')));
          boolean seen = used.stream().anyMatch(user -> shows(types, user, name));
          if (!used.contains(name) && (inside || seen)) {
            more.add(name);
          }
        });
    return used.addAll(more);
  }

  private static boolean shows(Map<String, Shown> types, String user, String name) {
    Shown shown = types.get(user);
    return shown != null && shown.words.contains(last(name));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The types of the listings, which {@link PublicApiTest} holds to what there is. */
  private static Map<String, Shown> listed() throws IOException {
    Map<String, Shown> types = new TreeMap<>();
    try (Stream<Path> listings = Files.list(ROOT.resolve("api"))) {
      for (Path listing : listings.filter(file -> file.toString().endsWith(".txt")).toList()) {
        String artifact = listing.getFileName().toString().replace(".txt", "");
        Shown current = null;
        for (String line : Files.readAllLines(listing)) {
          var declaration = DECLARATION.matcher(line);
          if (!line.startsWith(" ") && declaration.find()) {
            current = new Shown(artifact, new HashSet<>());
            types.put(declaration.group(1), current);
          }
          if (current != null) {
            current.words.addAll(List.of(WORD.split(line)));
          }
        }
      }
    }
    return types;
  }

  /** The words of each artifact's own sources, and of all examples and pages together. */
  private static Map<String, Set<String>> speakers() throws IOException {
    Map<String, Set<String>> speakers = new TreeMap<>();
    for (String module : List.of("core", "corpus", "exchange", "report", "testkit", "cli")) {
      speakers.put("hiwar-" + module, words(module + "/src/main"));
    }
    speakers.put("hiwar-json", words("json/format/src/main"));
    speakers.put("hiwar-jackson2", words("json/jackson2/src/main"));
    speakers.put("hiwar-jackson3", words("json/jackson3/src/main"));
    Set<String> pages = words("docs");
    pages.addAll(words("examples"));
    pages.addAll(words("README.md"));
    speakers.put("pages", pages);
    return speakers;
  }

  private static Set<String> words(String below) throws IOException {
    Set<String> words = new HashSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve(below))) {
      for (Path file : files.filter(PublicSurfaceTest::isText).toList()) {
        String text = Files.readString(file);
        boolean example = file.endsWith("package-info.java") || file.toString().endsWith(".md");
        words.addAll(List.of(WORD.split(example ? text : COMMENT.matcher(text).replaceAll(" "))));
      }
    }
    return words;
  }

  private static boolean isText(Path file) {
    String name = file.toString().replace('\\', '/');
    return !name.contains("/target/")
        && !name.contains("/node_modules/")
        && (name.endsWith(".java") || name.endsWith(".kt") || name.endsWith(".md"));
  }
}
