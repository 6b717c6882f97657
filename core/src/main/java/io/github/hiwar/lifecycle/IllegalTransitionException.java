package io.github.hiwar.lifecycle;

import java.util.stream.Collectors;

/**
 * A step that the lifecycle does not allow, judged along the statements of one speaker.
 *
 * <p>The message names the subject, the status, the step and the steps that are allowed.
 */
@SuppressWarnings("serial") // Every status is an enum constant, and so serializable.
public final class IllegalTransitionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The subject. */
  private final String subject;

  /** The status that it is in. */
  private final Status from;

  /** The status that is refused. */
  private final Status to;

  /**
   * Describes a refused step.
   *
   * @param subject the id of the subject
   * @param from the status that it is in
   * @param to the status that it cannot come into from there
   * @param account whose statements the step was judged along, empty if nobody's in particular
   */
  public IllegalTransitionException(String subject, Status from, Status to, String account) {
    super(
        "%s \"%s\"%s is %s and cannot become %s; allowed from there: %s"
            .formatted(
                from.lifecycle().code(),
                subject,
                account.isEmpty() ? "" : " (as " + account + " states it)",
                from.state(),
                to.state(),
                from.next().isEmpty()
                    ? "nothing"
                    : from.next().stream().map(Status::state).collect(Collectors.joining(", "))));
    this.subject = subject;
    this.from = from;
    this.to = to;
  }

  /** {@return the id of the subject} */
  public String subject() {
    return subject;
  }

  /** {@return the status that the subject is in} */
  public Status from() {
    return from;
  }

  /** {@return the status that it cannot come into from there} */
  public Status to() {
    return to;
  }
}
