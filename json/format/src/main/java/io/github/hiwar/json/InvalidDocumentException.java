package io.github.hiwar.json;

import io.github.hiwar.json.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A document cannot be read; all its problems are listed, in the message too. */
@SuppressWarnings("serial") // The list is unmodifiable, of records of strings and enums.
public final class InvalidDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was found. */
  private final List<Problem> problems;

  /** How many problems were left out. */
  private final int cut;

  InvalidDocumentException(List<Problem> problems, int cut) {
    super(
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))
            + (cut == 0 ? "" : "\nlist cut at %d, %d more".formatted(problems.size(), cut)));
    this.problems = List.copyOf(problems);
    this.cut = cut;
  }

  /** {@return everything found, in the order of the document} */
  public List<Problem> problems() {
    return problems;
  }

  /** {@return how many more problems there are than are listed} */
  public int cut() {
    return cut;
  }
}
