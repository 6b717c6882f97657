package org.example.notebook;

import io.github.hiwar.jackson2.HiwarDatabindException;
import io.github.hiwar.finding.Finding;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Answers with every problem of a Hiwar value inside a document of this application. Dropwizard's
 * own mapper would say no more than that the JSON cannot be processed.
 */
public final class HiwarProblems implements ExceptionMapper<HiwarDatabindException> {
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(HiwarDatabindException e) {
    Locale locale = headers.getAcceptableLanguages().get(0);
    String value = pointerOfValue(e);
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(
            new Answer(
                e.findings().errors().stream().map(finding -> Line.of(value, finding, locale)).toList()))
        .build();
  }

  /** Where the value stands in the document: Jackson's path leads on, to its first problem. */
  private static String pointerOfValue(HiwarDatabindException e) {
    String toFirst =
        e.getPath().stream()
            .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
            .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
            .collect(Collectors.joining());
    String first =
        e.findings().errors().stream()
            .findFirst()
            .map(finding -> finding.where().pointer())
            .orElse("");
    return toFirst.endsWith(first)
        ? toFirst.substring(0, toFirst.length() - first.length())
        : toFirst;
  }

  /**
   * What is wrong.
   *
   * @param problems all problems of the value
   */
  public record Answer(List<Line> problems) {}

  /**
   * One problem.
   *
   * @param code what it is
   * @param pointer where in the document, as a JSON Pointer
   * @param message what is wrong, in the language of the client
   */
  public record Line(String code, String pointer, String message) {
    static Line of(String value, Finding finding, Locale locale) {
      return new Line(
          finding.code(), value + finding.where().pointer(), finding.message(locale));
    }
  }
}
