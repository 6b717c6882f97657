import io.github.hiwar.BargainingRecord;
import io.github.hiwar.finding.Finding;
import io.github.hiwar.finding.Findings;
import io.github.hiwar.json.HiwarJson;
import io.github.hiwar.json.Limits;
import io.github.hiwar.json.ReadMode;
import io.github.hiwar.json.ReadResult;
import io.github.hiwar.json.RecordCodec;
import io.github.hiwar.json.stream.TreeSource;
import io.github.hiwar.lifecycle.Status;
import io.github.hiwar.party.Party;
import io.github.hiwar.shape.Form;
import io.github.hiwar.shape.Member;
import io.github.hiwar.shape.Shape;
import io.github.hiwar.shape.Shapes;
import io.github.hiwar.status.Standing;
import io.github.hiwar.status.StatusBoard;
import io.github.hiwar.validation.RecordValidator;
import io.github.hiwar.value.Entity;
import io.github.hiwar.value.JsonValue;
import io.github.hiwar.value.Ref;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Answers the runner of the conformance suite by this library, as a user's program would: {@code
 * java -cp cli/target/hiwar.jar json/conformance/hiwar/Answer.java}.
 */
public final class Answer {
  // A request holds a whole document as one text.
  private static final Limits JSON_LIMITS =
      Limits.standard().withText(Limits.standard().bytes() * 2);
  private static final RecordCodec JSON = HiwarJson.standard().limits(JSON_LIMITS);

  private final Map<String, JsonValue> request;

  private Answer(Map<String, JsonValue> request) {
    this.request = request;
  }

  public static void main(String[] args) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Map<String, JsonValue> request = ((JsonValue.Structure) parsed(line)).members();
      Map<String, JsonValue> answer = new LinkedHashMap<>();
      answer.put("id", request.get("id"));
      try {
        answer.putAll(new Answer(request).answer());
      } catch (RuntimeException e) {
        answer.put("failed", text(e.toString()));
      }
      out.println(printed(new JsonValue.Structure(answer)));
    }
    out.flush();
  }

  private Map<String, JsonValue> answer() throws IOException {
    return switch (asked("do")) {
      case "about" -> about();
      case "read" -> read();
      case "append" -> Map.of("written", text(printed(appended(record()))));
      case "board" -> board(record());
      case "steps" -> Map.of("illegal", steps(record()));
      case "validate" -> Map.of("findings", findings(validated(record())));
      default -> Map.of("unsupported", new JsonValue.Flag(true));
    };
  }

  private static Map<String, JsonValue> about() {
    return Map.of(
        "name", text("Hiwar"), "version", text(HiwarJson.FORMAT), "language", text("Java"));
  }

  private Map<String, JsonValue> read() {
    ReadResult result = result();
    Map<String, JsonValue> answer = new LinkedHashMap<>();
    answer.put("problems", findings(result.findings()));
    result
        .record()
        .ifPresent(
            record -> {
              answer.put("written", text(utf8(HiwarJson.write(record))));
              answer.put("canonical", text(utf8(HiwarJson.canonical(record))));
              answer.put("digest", text(HiwarJson.digest(record)));
            });
    return answer;
  }

  private BargainingRecord appended(BargainingRecord record) throws IOException {
    Shape<BargainingRecord> shape = Shapes.record();
    Object builder = shape.newBuilder();
    Object[] values = shape.values(record);
    for (int i = 0; i < values.length; i++) {
      Member<BargainingRecord> member = shape.members().get(i);
      Object value = values[i];
      if (member.name().equals(asked("list"))) {
        List<Object> longer = new ArrayList<>(value == null ? List.of() : (List<?>) value);
        longer.add(
            JSON.values().read(member.form(), new TreeSource(request.get("entity"))).orThrow());
        value = longer;
      }
      if (value != null) {
        member.set(builder, value);
      }
    }
    shape.setExtensions(builder, record.extensions());
    return shape.build(builder);
  }

  private Map<String, JsonValue> board(BargainingRecord record) {
    StatusBoard all = StatusBoard.asOf(record, LocalDate.parse(asked("asOf")));
    StatusBoard board =
        request.containsKey("accordingTo")
            ? all.accordingTo(Ref.to(Party.class, asked("accordingTo")))
            : all;
    Map<String, JsonValue> status = new LinkedHashMap<>();
    for (String subject : record.journal().subjects()) {
      standing(board, subject)
          .status()
          .map(Status::code)
          .ifPresent(code -> status.put(subject, text(code)));
    }
    Map<String, JsonValue> answer = new LinkedHashMap<>();
    answer.put("status", new JsonValue.Structure(status));
    answer.put("orderOpen", those(record, board, Standing::orderOpen));
    answer.put("possible", those(record, board, Standing::anyPossible));
    answer.put("disputed", those(record, board, Standing::disputed));
    answer.put("unread", texts(board.unread().stream().map(Ref::toString).toList()));
    return answer;
  }

  private static JsonValue those(
      BargainingRecord record, StatusBoard board, Predicate<Standing> holds) {
    return texts(
        record.journal().subjects().stream()
            .filter(subject -> holds.test(standing(board, subject)))
            .toList());
  }

  private static Standing standing(StatusBoard board, String subject) {
    return board.standing(Ref.to(Entity.class, subject));
  }

  private static JsonValue steps(BargainingRecord record) {
    return texts(
        record.journal().subjects().stream()
            .flatMap(subject -> record.journal().illegalSteps(subject).stream())
            .map(step -> step.step().id())
            .distinct()
            .toList());
  }

  private Findings validated(BargainingRecord record) {
    return RecordValidator.publication().asOf(LocalDate.parse(asked("asOf"))).validate(record);
  }

  private static JsonValue findings(Findings findings) {
    List<JsonValue> rows = new ArrayList<>();
    for (Finding finding : findings.list()) {
      Map<String, JsonValue> row = new LinkedHashMap<>();
      row.put("code", text(finding.code()));
      row.put("severity", text(finding.severity().code()));
      row.put("pointer", text(finding.where().pointer()));
      row.put("line", new JsonValue.Numeral(Long.toString(finding.where().line())));
      row.put("column", new JsonValue.Numeral(Long.toString(finding.where().column())));
      rows.add(new JsonValue.Structure(row));
    }
    return new JsonValue.Sequence(rows);
  }

  private ReadResult result() {
    String mode = request.containsKey("mode") ? asked("mode") : "default";
    return HiwarJson.standard()
        .mode(ReadMode.valueOf(mode.toUpperCase(Locale.ROOT)))
        .read(document());
  }

  private BargainingRecord record() {
    return result().orThrow();
  }

  private byte[] document() {
    return Base64.getDecoder().decode(asked("document"));
  }

  private String asked(String member) {
    return ((JsonValue.Text) request.get(member)).value();
  }

  private static JsonValue parsed(String line) throws IOException {
    byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
    RecordCodec json = JSON.limits(JSON_LIMITS.withBytes(utf8.length));
    return json.values().read(Form.JSON, utf8).orThrow();
  }

  private static String printed(BargainingRecord record) {
    return utf8(HiwarJson.write(record));
  }

  private static String printed(JsonValue value) {
    return utf8(JSON.values().write(value, false));
  }

  private static JsonValue texts(List<String> values) {
    return new JsonValue.Sequence(values.stream().map(Answer::text).toList());
  }

  private static JsonValue text(String value) {
    return new JsonValue.Text(value);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
