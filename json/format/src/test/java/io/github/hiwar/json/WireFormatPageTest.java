package io.github.hiwar.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hiwar.finding.FindingKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/wire-format.md} says of limits and problems, and {@code SECURITY.md} of limits;
 * a failure prints what it should.
 */
class WireFormatPageTest {
  private static final Path PAGE = Path.of("../../docs/wire-format.md");
  private static final Path SECURITY = Path.of("../../SECURITY.md");

  @Test
  void the_page_lists_each_problem_with_its_severity_and_message() throws IOException {
    StringBuilder table = new StringBuilder("| code | severity | message |\n|---|---|---|\n");
    for (FindingKind kind : DocumentKinds.all()) {
      String message = kind.text(Locale.ENGLISH).message();
      table.append("| `%s` | %s | %s |\n".formatted(kind.code(), kind.severity().code(), message));
    }
    assertThat(PAGE).content(UTF_8).contains(table);
  }

  @Test
  void the_page_and_the_promise_of_security_state_the_standard_limits() throws IOException {
    Limits limits = Limits.standard();
    String table =
        """
        | limit | standard |
        |---|---|
        | bytes of a document | %d |
        | depth of objects and lists | %d |
        | values, containers and what is in them | %d |
        | members of an object, elements of a list | %d |
        | languages of a text | %d |
        | UTF-16 units of a string | %d |
        | UTF-16 units of a member name | %d |
        | characters of a number, or of a string that stands for one | %d |
        | problems reported | %d |
        """
            .formatted(
                limits.bytes(),
                limits.depth(),
                limits.values(),
                limits.members(),
                limits.languages(),
                limits.text(),
                limits.names(),
                limits.digits(),
                limits.findings());
    assertThat(PAGE).content(UTF_8).contains(table);
    assertThat(SECURITY).content(UTF_8).contains(table);
  }
}
