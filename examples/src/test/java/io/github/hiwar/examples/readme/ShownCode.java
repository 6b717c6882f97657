package io.github.hiwar.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code that a page shows, and the same code in a class that is compiled and run. */
final class ShownCode {
  private static final Path SOURCES = Path.of("src/test/java/io/github/hiwar/examples/readme");
  private static final Pattern RUN =
      Pattern.compile("// begin ?(.*?)\n(.*?)// end", Pattern.DOTALL);

  private ShownCode() {}

  /** The first block of a language after a heading. */
  static String block(Path page, String language, String heading) throws IOException {
    String text = Files.readString(page);
    assertThat(text).contains(heading);
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(text.substring(text.indexOf(heading)));
    assertThat(block.find()).as(heading).isTrue();
    return block.group(1);
  }

  /** A whole class that is shown. */
  static String whole(String file) throws IOException {
    return Files.readString(SOURCES.resolve(file));
  }

  /** The names of the parts of a class here that are shown. */
  static List<String> parts(String file) throws IOException {
    return parts(SOURCES.resolve(file));
  }

  /** The names of the parts of any class that are shown. */
  static List<String> parts(Path file) throws IOException {
    return RUN.matcher(Files.readString(file))
        .results()
        .map(part -> part.group(1).strip())
        .toList();
  }

  /** A part of a class here that is shown. */
  static String run(String file, String name) throws IOException {
    return run(SOURCES.resolve(file), name);
  }

  /** A part of any class that is shown. */
  static String run(Path file, String name) throws IOException {
    return RUN.matcher(Files.readString(file))
        .results()
        .filter(part -> part.group(1).strip().equals(name))
        .map((MatchResult part) -> part.group(2))
        .findFirst()
        .orElseThrow();
  }

  /** The words alone: the formatter breaks lines in its own places. */
  static String words(String code) {
    return code.replaceAll("\\s+", "");
  }
}
