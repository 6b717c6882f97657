package io.github.hiwar.jackson3;

import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * A Hiwar value inside a user's document cannot be read. It carries all findings of the value; path
 * and location are those of the first error.
 */
public final class HiwarDatabindException extends DatabindException {
  private static final long serialVersionUID = 1L;

  /** What was found. */
  private final transient @Nullable Findings findings;

  HiwarDatabindException(
      @Nullable JsonParser parser, TokenStreamLocation start, Class<?> type, Findings findings) {
    this(parser, start, type, findings, findings.errors().get(0));
  }

  private HiwarDatabindException(
      @Nullable JsonParser parser,
      TokenStreamLocation start,
      Class<?> type,
      Findings findings,
      Finding first) {
    super(
        parser,
        findings.errors().stream().map(Finding::toString).collect(Collectors.joining("\n")),
        first.where().line() == 0
            ? start
            : new TokenStreamLocation(
                start.contentReference(), -1L, (int) first.where().line(), first.where().column()));
    this.findings = findings;
    String[] path = first.where().pointer().split("/", -1);
    for (int i = path.length - 1; i > 0; i--) {
      String segment = path[i].replace("~1", "/").replace("~0", "~");
      // Members may be named by digits too, and by more than a number has.
      boolean index = segment.matches("[0-9]{1,9}");
      if (index) {
        prependPath(type, Integer.parseInt(segment));
      } else {
        prependPath(type, segment);
      }
    }
  }

  /**
   * {@return everything found in the value, the errors first; pointers begin at the value. Of an
   * exception that was serialized, nothing but its message}
   */
  public Findings findings() {
    return findings == null ? Findings.none() : findings;
  }
}
