package io.github.hiwar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(?:(?!</dependency>).)*</dependency>", Pattern.DOTALL);
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]*)</artifactId>");

  // What comes with the libraries that the modules ask for.
  private static final Set<String> BROUGHT_ALONG = Set.of("slf4j-api", "opczip", "vinnie");

  @Test
  void every_library_in_the_executable_jar_is_named_with_its_licence() throws IOException {
    String named = Files.readString(Path.of("THIRD-PARTY"));
    Set<String> carried = new TreeSet<>(BROUGHT_ALONG);
    for (String module :
        List.of("", "../core", "../json/format", "../corpus", "../report", "../exchange")) {
      String pom = Files.readString(Path.of(module, "pom.xml"));
      Matcher one = DEPENDENCY.matcher(pom.substring(0, (pom + "<build>").indexOf("<build>")));
      while (one.find()) {
        Matcher artifact = ARTIFACT.matcher(one.group());
        boolean goesAlong =
            !one.group().contains("<scope>test") && !one.group().contains("provided");
        if (goesAlong && artifact.find() && !artifact.group(1).startsWith("hiwar-")) {
          carried.add(artifact.group(1));
        }
      }
    }
    assertThat(carried)
        .contains("picocli", "jte-runtime")
        .allSatisfy(name -> assertThat(named).contains(name));
  }
}
