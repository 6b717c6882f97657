package org.example.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a register must bear: whatever is sent, it answers with a problem of the client's, and goes
 * on. All of it runs in a heap of 256 MB.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileTest {
  private static final int MEGABYTE = 999_000;
  private static final String SOUND =
      """
      {"hiwar": "1.0", "id": "%s",
       "parties": [{"id": "union", "kind": "union", "side": "workers", "name": {"fr": "Syndicat"}}]}
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = JsonMapper.shared();
  @LocalServerPort private int port;

  /** Documents that are none, each as large as is taken, and each another way to be expensive. */
  private static List<byte[]> hostileBodies(int seed) {
    String start = "{\"hiwar\": \"1.0\", \"opened\": 7, ";
    String name = "n" + seed + "x".repeat(MEGABYTE - 100);
    List<String> bodies =
        List.of(
            "[".repeat(MEGABYTE),
            start + "\"x\": " + "[".repeat(MEGABYTE - 100),
            start + "\"x\": " + "{\"a\":".repeat((MEGABYTE - 100) / 5),
            start + "\"" + name + "\": 1}",
            start + "\"x\": [" + "0,".repeat((MEGABYTE - 100) / 2) + "0]}",
            start + "\"x\": [" + "{},".repeat((MEGABYTE - 100) / 3) + "{}]}",
            start + "\"demands\": [" + "{},".repeat((MEGABYTE - 100) / 3) + "{}]}",
            start + "\"title\": {" + languages() + "\"fr\": \"x\"}}",
            start + "\"title\": {\"fr\": \"" + "a".repeat(MEGABYTE - 200) + " α\"}}",
            start + "\"x\": " + "9".repeat(MEGABYTE - 100) + "}",
            start + "\"x\": \"\\ud800\"}",
            start + "\"\\udfff\": 1}",
            start + "\"x\": \"\\u0000\"}",
            start + "\"x\": 1e999999999}",
            "\"" + "x".repeat(MEGABYTE),
            "\u0000".repeat(MEGABYTE),
            " ".repeat(MEGABYTE),
            "",
            "null",
            "{\"hiwar\": \"2.0\", \"id\": \"urn:example:new\"}",
            "{\"hiwar\": \"1.0\", \"id\": \"urn:example:" + "x".repeat(3000) + "\"}",
            "{\"hiwar\": \"1.0\", \"id\": \"urn:example:a\", \"id\": \"urn:example:b\"}");
    List<byte[]> all = new ArrayList<>();
    bodies.forEach(body -> all.add(body.getBytes(UTF_8)));
    all.add("{\"hiwar\": \"1.0\", \"id\": \"urn:ex\u00e9\"}".getBytes(ISO_8859_1));
    all.add(new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'});
    all.add(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0, '}', 0});
    return all;
  }

  private static String languages() {
    StringBuilder languages = new StringBuilder();
    for (int i = 0; languages.length() < MEGABYTE / 10; i++) {
      languages.append("\"x-").append(Integer.toString(i, 36)).append("\": \"t\", ");
    }
    return languages.toString();
  }

  @Test
  void a_load_of_hostile_posts_at_once_is_refused_and_the_register_goes_on() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(12);
    List<Future<HttpResponse<String>>> answers = new ArrayList<>();
    try {
      for (int round = 0; round < 8; round++) {
        List<byte[]> bodies = hostileBodies(round);
        Collections.shuffle(bodies, new Random(round));
        List<Future<HttpResponse<String>>> ofTheRound = new ArrayList<>();
        for (byte[] body : bodies) {
          // The half in chunks, so that nothing says beforehand how long they are.
          BodyPublisher sent =
              ofTheRound.size() % 2 == 0
                  ? BodyPublishers.ofByteArray(body)
                  : BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
          ofTheRound.add(clients.submit(() -> send(post().POST(sent))));
        }
        for (Future<HttpResponse<String>> one : ofTheRound) {
          one.get();
        }
        answers.addAll(ofTheRound);
      }
    } finally {
      clients.shutdown();
    }
    for (Future<HttpResponse<String>> answer : answers) {
      assertIsProblem(answer.get());
    }
    healthy("urn:example:after-the-load");
  }

  @Test
  void a_body_over_the_limit_is_refused_before_it_is_read() throws Exception {
    String head =
        "POST /records HTTP/1.1\r\n"
            + "Host: here\r\n"
            + "Content-Type: application/json\r\n"
            + "Connection: close\r\n";
    assertThat(raw(head + "Content-Length: 99999999999\r\n\r\n{")).startsWith("HTTP/1.1 413 ");
    // A chunk of more than a gigabyte is announced, a megabyte and a little of it comes.
    assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n4fffffff\r\n" + " ".repeat(1_000_100)))
        .startsWith("HTTP/1.1 413 ")
        .contains("application/problem+json", "\"status\":413");
    healthy("urn:example:after-the-large-ones");
  }

  @Test
  void a_compressed_body_is_refused_unopened() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(SOUND.formatted("urn:example:packed").getBytes(UTF_8));
    }
    var answer =
        send(
            post()
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray())));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertIsProblem(answer);
  }

  @Test
  void what_is_asked_wrongly_is_answered_with_problem_details_too() throws Exception {
    String sound = SOUND.formatted("urn:example:asked");
    Map<HttpRequest.Builder, Integer> requests = new LinkedHashMap<>();
    requests.put(request("/nowhere"), 404);
    requests.put(request("/error"), 404);
    requests.put(request("/records"), 405);
    requests.put(request("/records").DELETE(), 405);
    requests.put(request("/records/1").POST(BodyPublishers.ofString(sound)), 405);
    requests.put(request("/records").POST(BodyPublishers.ofString(sound)), 415);
    requests.put(type("text/plain").POST(BodyPublishers.ofString(sound)), 415);
    requests.put(type("no type").POST(BodyPublishers.ofString(sound)), 415);
    requests.put(
        type("application/x-www-form-urlencoded").POST(BodyPublishers.ofString("a=b")), 415);
    requests.put(type("multipart/form-data; boundary=x").POST(BodyPublishers.ofString("--x")), 415);
    requests.put(post().header("Accept", "text/html").POST(BodyPublishers.ofString(sound)), 406);
    requests.put(request("/records/1").header("Accept", "image/png"), 406);
    requests.put(request("/records/99999999999999999999"), 400);
    requests.put(request("/records/a"), 400);
    requests.put(request("/records/-1"), 404);
    requests.put(request("/records/1/board"), 400);
    requests.put(request("/records/1/board?asOf="), 400);
    requests.put(request("/records/1/board?asOf=2025-02-30"), 400);
    requests.put(request("/records/1/board?asOf=2025-02-03&lang=%00%0a"), 400);
    requests.put(type("application/json").PUT(BodyPublishers.ofString(sound)), 405);
    requests.put(put("/records/4711", "\"x\"").PUT(BodyPublishers.ofString(sound)), 404);
    for (Map.Entry<HttpRequest.Builder, Integer> one : requests.entrySet()) {
      var answer = send(one.getKey());
      assertThat(answer.statusCode())
          .as(answer.uri() + " " + answer.body())
          .isEqualTo(one.getValue());
      assertIsProblem(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /records/%2F HTTP/1.1",
        "GET /records/%5C HTTP/1.1",
        "GET /records/%00 HTTP/1.1",
        "GET /records/%0d%0a HTTP/1.1",
        "GET /records/%c0%af HTTP/1.1",
        "GET /records/%zz HTTP/1.1",
        "GET /records/a b HTTP/1.1",
        "GET /records/\u0001 HTTP/1.1",
        "GET /records/;/..;/1 HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET records HTTP/1.1",
        "GET /records HTTP/9.9",
        "TRACE /records HTTP/1.1",
        "NO-SUCH-METHOD /records HTTP/1.1",
        "<script> /records HTTP/1.1",
        "nonsense",
      })
  void what_is_hardly_HTTP_is_answered_with_problem_details_too(String line) throws Exception {
    String answer = raw(line + "\r\nHost: here\r\nConnection: close\r\n\r\n");
    assertThat(answer)
        .as(line)
        .matches("(?s)HTTP/1.1 [45]\\d\\d .*")
        .doesNotStartWith("HTTP/1.1 500");
    assertThat(answer).as(line).contains("application/problem+json").doesNotContain("<html");
  }

  @Test
  void headers_that_are_too_long_are_a_problem() throws Exception {
    String answer =
        raw("GET /records/1 HTTP/1.1\r\nHost: here\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
  }

  @Test
  void whatever_language_is_asked_for_the_board_is_served_or_refused() throws Exception {
    String place = healthy("urn:example:languages");
    for (String language :
        List.of(
            "ar",
            "und",
            "x-private",
            "*",
            "a_b_c_d",
            "-",
            "%20",
            "i-klingon",
            "zz-ZZ-zz",
            "%F0%9F%98%80",
            "e".repeat(500))) {
      var answer = send(request(place + "/board?asOf=2025-12-31&lang=" + language));
      assertThat(answer.statusCode()).as(language + " " + answer.body()).isIn(200, 400);
    }
    for (String header :
        List.of("*", "", ";;q=", "xx", "a".repeat(1000), "ar;q=7", "-", "_", "x-a")) {
      var answer =
          client.send(
              HttpRequest.newBuilder(uri(place + "/board?asOf=2025-12-31"))
                  .header("Accept-Language", header)
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(header + " " + answer.body()).isIn(200, 400);
    }
    for (String day :
        List.of(
            "0000-01-01", "9999-12-31", "-0001-01-01", "%2B999999999-12-31", "-999999999-01-01")) {
      var answer = send(request(place + "/board?asOf=" + day));
      assertThat(answer.statusCode()).as(day + " " + answer.body()).isIn(200, 400);
    }
  }

  @Test
  void a_change_builds_on_the_state_that_it_names() throws Exception {
    String place = healthy("urn:example:changed");
    String before = send(request(place)).headers().firstValue("ETag").orElseThrow();
    String changed = SOUND.formatted("urn:example:changed").replace("Syndicat", "Union");
    BodyPublisher body = BodyPublishers.ofString(changed);

    assertProblem(428, send(type("application/json", place).PUT(body)));
    for (String malformed :
        List.of("abc", "\"", "\"a\" \"b\"", "\"a\",", "W/", "\"\t", ",".repeat(4000))) {
      assertProblem(400, send(put(place, malformed).PUT(body)));
    }
    assertProblem(412, send(put(place, "\"another\"").PUT(body)));
    assertProblem(412, send(put(place, "W/" + before).PUT(body)));
    assertProblem(
        409,
        send(
            put(place, before).PUT(BodyPublishers.ofString(SOUND.formatted("urn:example:other")))));

    var answer = send(put(place, "\"another\", " + before).PUT(body));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(send(request(place)).body()).contains("Union");
    assertProblem(412, send(put(place, before).PUT(body)));
  }

  private String healthy(String id) throws Exception {
    var answer = send(post().POST(BodyPublishers.ofString(SOUND.formatted(id))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private void assertProblem(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertIsProblem(answer);
  }

  private void assertIsProblem(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = json.readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(problem.get("title").asString()).isNotBlank();
  }

  private HttpRequest.Builder post() {
    return type("application/json");
  }

  private HttpRequest.Builder type(String type) {
    return type(type, "/records");
  }

  private HttpRequest.Builder type(String type, String path) {
    return request(path).header("Content-Type", type);
  }

  private HttpRequest.Builder put(String path, String ifMatch) {
    return type("application/json", path).header("If-Match", ifMatch);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(uri(path)).header("Accept-Language", "en");
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  /** What is answered to these bytes, as far as it comes before the connection ends. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      try {
        InputStream in = socket.getInputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
          answer.write(octet);
        }
      } catch (IOException reset) {
        // What came until then counts.
      }
      return answer.toString(UTF_8);
    }
  }
}
