package org.example.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register as its clients see it: over HTTP, on a free port. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegisterTest {
  private static final String ROUND =
      """
      {
        "hiwar": "1.0",
        "id": "%s",
        "parties": [
          {"id": "union", "kind": "union", "side": "workers",
           "name": {"fr": "Syndicat national", "ar": "النقابة الوطنية",
                    "original": "fr"}}
        ],
        "demands": [
          {"id": "mileage", "categories": [{"category": "allowances/mileage"}],
           "text": {"fr": "Relever l'indemnité kilométrique", "ar": "الرفع من التعويض الكيلومتري",
                    "original": "fr"},
           "raisedBy": ["%s"]}
        ],
        "transitions": [
          {"id": "answer", "subjects": ["mileage"], "to": "demand/accepted-in-principle", "on": "2025-10-14"}
        ]
      }
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();
  @LocalServerPort private int port;

  @Test
  void a_sound_record_is_kept_and_served_with_its_digest() throws Exception {
    var answer = post(round("urn:example:sound", "union"), "en");
    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode receipt = json.readTree(answer.body());
    String digest = receipt.get("digest").asString();

    var kept = get(answer.headers().firstValue("Location").orElseThrow(), "en");
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.headers().firstValue("ETag")).contains('"' + digest + '"');
    assertThat(json.readTree(kept.body()))
        .isEqualTo(json.readTree(round("urn:example:sound", "union")));
  }

  @Test
  void what_is_no_error_is_said_and_the_record_kept() throws Exception {
    String document =
        round("urn:example:notice", "union")
            .replace("\"id\": \"mileage\"", "\"id\": \"mileage\", \"colour\": \"red\"");
    var answer = post(document, "en");
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(findings(answer)).contains("notice unknown-member /demands/0/colour");
  }

  @Test
  void the_same_record_is_kept_once_and_another_one_with_its_id_is_refused() throws Exception {
    String document = round("urn:example:twice", "union");
    var first = post(document, "en");
    var again = post(document.replace("\n", " "), "en");
    assertThat(json.readTree(again.body()).get("id"))
        .isEqualTo(json.readTree(first.body()).get("id"));

    var other = post(document.replace("2025-10-14", "2025-10-15"), "en");
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(problem(other).get("detail").asString()).contains("urn:example:twice");
  }

  @Test
  void every_problem_of_a_document_is_listed_with_its_pointer() throws Exception {
    String document =
        """
        {
          "hiwar": "1.0",
          "id": "urn:example:problems",
          "opened": "2025-02-30",
          "demands": [{"id": "mileage"}]
        }
        """;
    var answer = post(document, "en");
    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode problem = problem(answer);
    assertThat(problem.get("type").asString()).isEqualTo("urn:example:register:unreadable");
    assertThat(problem.get("title").asString()).isEqualTo("The document is not a record");
    assertThat(findings(answer))
        .containsExactly("error invalid-value /opened", "error missing-member /demands/0/text");
    assertThat(problem.at("/findings/0/line").asInt()).isEqualTo(4);
  }

  @Test
  void every_rule_that_a_record_breaks_is_listed_with_its_pointer() throws Exception {
    var answer = post(round("urn:example:broken", "syndicate"), "en");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(problem(answer).get("detail").asString()).startsWith("Errors: 1.");
    assertThat(findings(answer)).contains("error reference-unresolved /demands/0/raisedBy/0");
  }

  @Test
  void problems_are_told_in_the_language_of_the_client() throws Exception {
    String document = round("urn:example:broken", "syndicate");
    JsonNode arabic = problem(post(document, "ar-MA, fr;q=0.5"));
    assertThat(arabic.get("title").asString()).isEqualTo("السجل يخالف القواعد");
    assertThat(arabic.at("/findings/0/message").asString()).containsPattern("\\p{IsArabic}{3}");
    JsonNode french = problem(post(document, "fr"));
    assertThat(french.get("title").asString()).isEqualTo("Le dossier enfreint des règles");
    JsonNode other = problem(post(document, "de"));
    assertThat(other.get("title").asString()).isEqualTo("The record breaks rules");
  }

  @Test
  void what_is_not_JSON_is_refused_with_its_place() throws Exception {
    var answer = post("{\"hiwar\": \"1.0\",\n \"id\": oops}", "en");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(findings(answer)).containsExactly("error malformed-json ");
    assertThat(problem(answer).at("/findings/0/line").asInt()).isEqualTo(2);
  }

  @Test
  void a_body_over_the_limit_is_refused() throws Exception {
    var answer = post(" ".repeat(1_000_001), "fr");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(problem(answer).get("detail").asString())
        .isEqualTo("La limite est de 1000000 octets.");
  }

  @Test
  void the_board_is_served_as_of_a_day_and_in_a_language() throws Exception {
    String place =
        post(round("urn:example:board", "union"), "en")
            .headers()
            .firstValue("Location")
            .orElseThrow();

    JsonNode arabic = json.readTree(get(place + "/board?asOf=2025-12-31&lang=ar", "en").body());
    assertThat(arabic.get("direction").asString()).isEqualTo("rtl");
    assertThat(arabic.at("/demands/0/text").asString()).isEqualTo("الرفع من التعويض الكيلومتري");
    assertThat(arabic.at("/demands/0/status").asString()).isEqualTo("demand/accepted-in-principle");
    assertThat(arabic.at("/demands/0/label").asString()).isEqualTo("مقبول مبدئياً");

    JsonNode before = json.readTree(get(place + "/board?asOf=2025-01-01", "fr").body());
    assertThat(before.get("language").asString()).isEqualTo("fr");
    assertThat(before.at("/demands/0/status").isNull()).isTrue();
  }

  @Test
  void what_the_register_does_not_have_or_understand_is_a_problem_too() throws Exception {
    var unknown = get("/records/4711", "en");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(problem(unknown).get("detail").asString())
        .isEqualTo("There is no record 4711 here.");
    assertThat(get("/records/4711/board?asOf=2025-12-31", "en").statusCode()).isEqualTo(404);

    var noDay = get("/records/1/board?asOf=tomorrow", "en");
    assertThat(noDay.statusCode()).isEqualTo(400);
    problem(noDay);
  }

  private static String round(String id, String raisedBy) {
    return ROUND.formatted(id, raisedBy);
  }

  private HttpResponse<String> post(String body, String language) throws Exception {
    return send(
        request("/records", language)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path, String language) throws Exception {
    return send(request(path, language));
  }

  private HttpRequest.Builder request(String path, String language) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port).resolve(path))
        .header("Accept-Language", language);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The answer as problem details, after a look at its media type. */
  private JsonNode problem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = json.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    return problem;
  }

  private List<String> findings(HttpResponse<String> answer) {
    return json.readTree(answer.body())
        .get("findings")
        .valueStream()
        .map(
            finding ->
                finding.get("severity").asString()
                    + " "
                    + finding.get("code").asString()
                    + " "
                    + finding.get("pointer").asString())
        .toList();
  }
}
