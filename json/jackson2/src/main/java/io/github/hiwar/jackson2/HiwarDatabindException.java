package io.github.hiwar.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.hiwar.json.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Hiwar value inside a user's document cannot be read. It carries all problems of the value; path
 * and location are those of the first error.
 */
@SuppressWarnings("serial") // The list is unmodifiable, of records of strings and enums.
public final class HiwarDatabindException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  /** What was found. */
  private final List<Problem> problems;

  HiwarDatabindException(
      JsonParser parser, JsonLocation start, Class<?> type, List<Problem> errors, Problem first) {
    super(
        parser,
        errors.stream().map(Problem::toString).collect(Collectors.joining("\n")),
        first.line() == 0
            ? start
            : new JsonLocation(start.contentReference(), -1L, first.line(), first.column()));
    this.problems = List.copyOf(errors);
    String[] path = first.pointer().split("/", -1);
    for (int i = path.length - 1; i > 0; i--) {
      String segment = path[i].replace("~1", "/").replace("~0", "~");
      boolean index = !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
      if (index) {
        prependPath(type, Integer.parseInt(segment));
      } else {
        prependPath(type, segment);
      }
    }
  }

  /**
   * {@return the errors of the value, in the order of the document; pointers begin at the value}
   */
  public List<Problem> problems() {
    return problems;
  }
}
