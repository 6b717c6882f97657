package org.example.register;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The register cannot do what it is asked. Spring answers with problem details (RFC 9457); title
 * and detail stand in the message tables, in the language of the client.
 */
@SuppressWarnings("serial") // It is answered, never serialised.
class RefusedException extends ErrorResponseException {
  private final Reason reason;

  RefusedException(Reason reason, Object argument) {
    this(reason, argument, List.of(), 0);
  }

  RefusedException(Reason reason, Object argument, List<Told> findings, int notListed) {
    super(
        reason.status,
        ProblemDetail.forStatus(reason.status),
        null,
        "detail." + reason.code(),
        new Object[] {argument.toString()});
    this.reason = reason;
    setType(URI.create("urn:example:register:" + reason.code()));
    if (!findings.isEmpty()) {
      getBody().setProperty("findings", findings);
      getBody().setProperty("notListed", notListed);
    }
  }

  @Override
  public String getTitleMessageCode() {
    return "title." + reason.code();
  }

  /** Why the register refuses. */
  enum Reason {
    UNREADABLE(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    ENCODED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    RULES_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT),
    ID_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
    ID_TAKEN(HttpStatus.CONFLICT),
    OTHER_RECORD(HttpStatus.CONFLICT),
    IF_MATCH_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    IF_MATCH_MALFORMED(HttpStatus.BAD_REQUEST),
    CHANGED(HttpStatus.PRECONDITION_FAILED),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    FULL(HttpStatus.INSUFFICIENT_STORAGE);

    private final HttpStatus status;

    Reason(HttpStatus status) {
      this.status = status;
    }

    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
