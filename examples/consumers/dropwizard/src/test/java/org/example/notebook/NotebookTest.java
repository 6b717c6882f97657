package org.example.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.Configuration;
import io.dropwizard.testing.ConfigOverride;
import io.dropwizard.testing.junit5.DropwizardAppExtension;
import io.dropwizard.testing.junit5.DropwizardExtensionsSupport;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notebook as its clients see it: over HTTP, on a free port. */
@ExtendWith(DropwizardExtensionsSupport.class)
class NotebookTest {
  private static final DropwizardAppExtension<Configuration> NOTEBOOK =
      new DropwizardAppExtension<>(
          NotebookApplication.class,
          null,
          ConfigOverride.config("server.applicationConnectors[0].port", "0"),
          ConfigOverride.config("server.adminConnectors[0].port", "0"),
          ConfigOverride.config("logging.level", "WARN"));

  private static final String NOTE =
      """
      {
        "author": "Amina",
        "heard": "2025-10~",
        "demand": {
          "id": "mileage",
          "categories": [{"category": "allowances/mileage"}],
          "text": {"fr": "Relever l'indemnité kilométrique", "ar": "الرفع من التعويض الكيلومتري", "original": "fr"},
          "raisedBy": ["union"],
          "colour": "red"
        },
        "expected": "demand/committed"
      }
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void a_note_comes_back_with_its_demand_in_the_wire_format_and_nothing_lost() throws Exception {
    var answer = post(NOTE, "en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json.readTree(answer.body())).isEqualTo(json.readTree(NOTE));
  }

  @Test
  void notes_are_found_by_a_wider_category() throws Exception {
    post(NOTE, "en");
    assertThat(json.readTree(get("/notes?category=allowances").body())).isNotEmpty();
    assertThat(json.readTree(get("/notes?category=working-time").body())).isEmpty();
    assertThat(get("/notes?category=NO+CODE").statusCode()).isEqualTo(400);
  }

  @Test
  void every_problem_of_the_demand_is_told_in_the_language_of_the_client() throws Exception {
    String wrong = NOTE.replace("\"union\"", "7").replace("\"id\": \"mileage\",", "");
    var answer = post(wrong, "ar");
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode problems = json.readTree(answer.body());
    assertThat(problems.findValuesAsText("pointer"))
        .containsExactly("/demand/raisedBy/0", "/demand/id");
    assertThat(problems.findValuesAsText("code")).containsExactly("wrong-type", "missing-member");
    assertThat(problems.at("/problems/0/message").asText()).containsPattern("\\p{IsArabic}{3}");
  }

  @Test
  void a_status_that_does_not_exist_is_refused() throws Exception {
    var answer = post(NOTE.replace("demand/committed", "demand/done"), "en");
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode problem = json.readTree(answer.body()).at("/problems/0");
    assertThat(problem.get("code").asText()).isEqualTo("unknown-closed-code");
    assertThat(problem.get("pointer").asText()).isEqualTo("/expected");
  }

  @Test
  void what_is_not_the_library_s_is_still_checked_by_Dropwizard() throws Exception {
    assertThat(post(NOTE.replace("Amina", " "), "en").statusCode()).isEqualTo(422);
    assertThat(post("{oops", "en").statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_hostile_is_refused_and_the_notebook_goes_on() throws Exception {
    for (String value :
        new String[] {"[".repeat(90_000), "{\"a\":".repeat(15_000), "\"\\ud800\""}) {
      var answer = postAlone(NOTE.replace("\"red\"", value));
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }
    for (String number : new String[] {"9".repeat(90_000), "1e999999999"}) {
      // Kept as it is spelled, or refused: nothing computes with it.
      assertThat(postAlone(NOTE.replace("\"red\"", number)).statusCode()).isLessThan(500);
    }
    assertThat(postAlone(NOTE.replace("red", "r".repeat(100_000))).statusCode()).isEqualTo(413);
    var inChunks =
        request("/notes")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.fromPublisher(
                    BodyPublishers.ofString(NOTE.replace("red", "r".repeat(100_000)))))
            .build();
    // Jackson makes an error of its own of what the stream throws.
    assertThat(alone(inChunks).statusCode()).isIn(400, 413);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(NOTE.replace("red", "r".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8));
    }
    var bomb =
        request("/notes")
            .header("Content-Type", "application/json")
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
            .build();
    assertThat(alone(bomb).statusCode()).isBetween(400, 499);
    assertThat(postAlone(NOTE).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> postAlone(String body) throws Exception {
    return alone(
        request("/notes")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Over a connection of its own: one on which a body was refused is closed. */
  private static HttpResponse<String> alone(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String body, String language) throws Exception {
    return client.send(
        request("/notes")
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + NOTEBOOK.getLocalPort()).resolve(path));
  }
}
