package org.example.notebook;

import io.github.hiwar.jackson2.HiwarDatabindException;
import io.github.hiwar.json.problem.Problem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Locale;

/**
 * Answers with every problem of a Hiwar value inside a document of this application. Dropwizard's
 * own mapper would say no more than that the JSON cannot be processed.
 */
public final class HiwarProblems implements ExceptionMapper<HiwarDatabindException> {
  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(HiwarDatabindException e) {
    Locale locale = headers.getAcceptableLanguages().get(0);
    List<Line> lines = e.problems().stream().map(problem -> Line.of(problem, locale)).toList();
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(new Answer(e.getPathReference(), lines))
        .build();
  }

  /**
   * What is wrong.
   *
   * @param path the way to the first problem, as Jackson tells it
   * @param problems all problems of the value; their pointers begin at it
   */
  public record Answer(String path, List<Line> problems) {}

  /**
   * One problem.
   *
   * @param code what it is
   * @param pointer where in the value, as a JSON Pointer
   * @param message what is wrong, in the language of the client
   */
  public record Line(String code, String pointer, String message) {
    static Line of(Problem problem, Locale locale) {
      return new Line(problem.code().code(), problem.pointer(), problem.message(locale));
    }
  }
}
