package org.example.register;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PrintWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Problem details for what Spring MVC does not answer: errors outside it, and requests that are no
 * HTTP and so never come to it. Otherwise clients would get pages of HTML.
 */
@Configuration(proxyBeanMethods = false)
class Problems {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new OfTheServer()));
  }

  /** What came out of a filter, or of the handling of an error. */
  @RestController
  static class OutsideOfSpring implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
      Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
      HttpStatus status = code instanceof Integer known ? HttpStatus.resolve(known) : null;
      // Nobody has anything to look for at this address.
      return problem(status == null ? HttpStatus.NOT_FOUND : status);
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status) {
      return ResponseEntity.status(status)
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(ProblemDetail.forStatus(status));
    }
  }

  /** What Tomcat refuses by itself: an address with a raw space, a header without end. */
  private static final class OfTheServer extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, Throwable throwable) {
      HttpStatus status = HttpStatus.resolve(response.getStatus());
      if (status == null
          || !status.isError()
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      try {
        PrintWriter out = response.getReporter();
        if (out != null) {
          out.write(
              "{\"title\":\"%s\",\"status\":%d}"
                  .formatted(status.getReasonPhrase(), status.value()));
          response.finishResponse();
        }
      } catch (IOException theClientHasGone) {
        // There is nobody to tell.
      }
    }
  }
}
